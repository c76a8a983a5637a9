export const COMPARE = {
  heading: 'Side by side',
  help: 'Choose two to four. You see your own words and scores, and no total made from them.',
  choose: 'Which ones',
  tooFew: 'Add a second interview, and you can lay the two side by side.',
  most: 'Four fit side by side. Take one away to choose another.',
  nothing: 'Nothing written',
  outcome: 'Where it stands',
  date: 'Interview',
  decideBy: 'They decide by',
  next: 'Next step',
  score: (score: number, ends: readonly [string, string] | undefined): string =>
    ends === undefined ? `${String(score)} of 5` : `${String(score)} of 5, from “${ends[0]}” to “${ends[1]}”`,
  print: 'Print side by side',
} as const;

export const NEXT_TIME = {
  heading: 'Before your next interview',
  help: 'What you promised yourself, from all your interviews. Tick what you have practised.',
  empty: 'Nothing yet. What you write on the worksheet under “next time” comes here.',
  from: (name: string): string => `From ${name}`,
  questions: {
    'next-time': 'Do differently',
    'wish-i-had-known': 'Find out first',
    'hard-questions': 'Questions to practise',
    'could-be-better': 'Could go better',
  },
  print: 'Print this list',
} as const;
