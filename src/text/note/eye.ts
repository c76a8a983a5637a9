/* The reading over below a finished note; why each thing is pointed out stands in src/content/note-rules. */
export const EYE = {
  heading: 'Read over',
  clear: 'Nothing stands out.',
  count: (count: number): string =>
    count === 1 ? 'One thing to look at, if you like.' : `${String(count)} things to look at, if you like.`,
  inSubject: 'In the subject:',
  here: 'In this note:',
  there: (name: string): string => (name === '' ? 'In another message:' : `In a message to ${name}:`),
  dismiss: 'Dismiss for this note',
  dismissed: (count: number): string => `${String(count)} dismissed`,
  nowDismissed: (left: number): string =>
    left === 0 ? 'Dismissed. Nothing else stands out.' : `Dismissed. ${EYE.count(left)}`,
  showAgain: 'Show again',
  shownAgain: 'What you dismissed is shown again.',
  othersLate: 'Your other messages could not be read beside this one. It tries again when you change something.',
} as const;
