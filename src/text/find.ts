export const FIND = {
  /** What stands in the header of every page. */
  open: 'Find',
  heading: 'Find an answer',
  printAll: 'Print the whole guide',
  label: 'What are you looking for?',
  help: 'One word is often enough, such as “feedback”.',
  clear: 'Clear',
  foundHeading: 'What fits your words',
  found: (count: number): string => (count === 1 ? '1 answer' : `${String(count)} answers`),
  closest: 'Nothing has all of these words, so here is what comes closest.',
  foundClosest: (count: number): string =>
    count === 1
      ? 'Nothing has all of these words. 1 answer comes close.'
      : `Nothing has all of these words. ${String(count)} answers come close.`,
  nothing: (typed: string): string =>
    `Nothing here fits “${typed}”, so try a single word of it or look through the list below.`,
  orElse: 'Or see what to do next',
  /** The list of the special cases on their own page. */
  caseList: 'All special cases',
  backToList: 'Back to the list',
  /** The parts of the list that come from no group of special cases. */
  groups: {
    messages: 'Messages to write',
    pages: 'Tools and pages',
    worksheet: 'Questions on the worksheet',
    examples: 'Finished examples',
    sources: 'Sources',
  },
} as const;
