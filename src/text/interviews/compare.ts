export const COMPARE = {
  choose: 'Which interviews to compare',
  tooFew: 'Add a second interview and you can compare the two side by side.',
  most: 'Four fit side by side, so remove one to choose another.',
  nothing: 'Nothing written',
  outcome: 'Where it stands',
  date: 'Interview',
  decideBy: 'They decide by',
  next: 'Next step',
  score: (score: number, ends: readonly [string, string] | undefined): string =>
    ends === undefined ? `${String(score)} of 5` : `${String(score)} of 5, from “${ends[0]}” to “${ends[1]}”`,
  caption: 'Your interviews, side by side',
  print: 'Print this page',
} as const;
