export const WHAT_GOES = {
  which: 'What goes',
  all: 'All interviews',
  only: (name: string): string => `Only ${name}`,
  private: 'Leave out how you felt and any red flags',
  privateHelp: (questions: readonly string[]): string =>
    `Your answers to these stay here and nowhere else: ${questions.join(' ')}`,
  partial: 'As this isn’t everything, it doesn’t count as a backup. Bringing it back later adds to what is there.',
} as const;
