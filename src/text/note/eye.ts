/* The reading over below a finished note; why each thing is pointed out stands in src/content/note-rules. */
export const EYE = {
  heading: 'A second look',
  clear: 'Nothing stands out.',
  /** While the text is changed, before it is read again. */
  waits: 'We’ll look it over once you pause.',
  count: (count: number): string =>
    count === 1 ? 'One thing to look at, if you like.' : `${String(count)} things to look at, if you like.`,
  /** Below the buttons that send, and leads to what was found; short, as it stands beside the other ways. */
  toLookAt: (count: number): string => `${String(count)} ${count === 1 ? 'thing' : 'things'} to look at`,
  inSubject: 'In the subject:',
  here: 'In this note:',
  there: (name: string): string => (name === '' ? 'In another message:' : `In a message to ${name}:`),
  dismiss: 'Dismiss for this note',
  dismissHint: 'Dismiss',
  dismissed: (count: number): string => `${String(count)} dismissed`,
  nowDismissed: (left: number): string =>
    left === 0 ? 'Dismissed. Nothing else stands out.' : `Dismissed. ${EYE.count(left)}`,
  saidOtherwise: (sentence: string): string => `It now reads: ${sentence}`,
  showAgain: 'Show again',
  shownAgain: 'What you dismissed is back.',
  othersLate: 'We couldn’t compare this with your other messages. We’ll try again when you change something.',
} as const;
