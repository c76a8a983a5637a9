/** The oldest browsers that the site is built for, as Vite names them. README.md says what happens below. */
export const BROWSER_FLOOR = ['safari15.4', 'firefox104', 'chrome97'];

const WHERE = `The browser floor (${BROWSER_FLOOR.join(', ')}) has no`;

/** What a build does not translate: methods that came later, by what to write instead. */
const LATER_METHODS: Readonly<Record<string, string>> = {
  toSorted: '[...list].sort()',
  toReversed: '[...list].reverse()',
  toSpliced: '[...list].splice()',
  toWellFormed: 'replace(/\\p{Surrogate}/gu, ...)',
  isWellFormed: 'a test for /\\p{Surrogate}/u',
  groupBy: 'a loop over a Map',
  withResolvers: 'new Promise',
  fromAsync: 'a loop',
  checkVisibility: 'getClientRects().length',
  showPopover: 'a <dialog>',
};
const LATER_FUNCTIONS: Readonly<Record<string, string>> = {
  structuredClone: 'a copy of the fields that are needed',
  requestIdleCallback: 'setTimeout',
};

/** Entries of `no-restricted-syntax` that keep to the browser floor what a build cannot translate. */
export const WITHIN_BROWSER_FLOOR = [
  ...Object.entries(LATER_METHODS).map(([name, instead]) => ({
    selector: `MemberExpression[property.name="${name}"]`,
    message: `${WHERE} ${name}: write ${instead}.`,
  })),
  ...Object.entries(LATER_FUNCTIONS).map(([name, instead]) => ({
    selector: `CallExpression[callee.name="${name}"]`,
    message: `${WHERE} ${name}: write ${instead}.`,
  })),
  {
    selector: ':matches(Literal[regex.pattern=/\\(\\?<[=!]/], TemplateElement[value.raw=/\\(\\?<[=!]/])',
    message: `${WHERE} lookbehind, and one stops the whole file: capture what comes before instead.`,
  },
  { selector: 'Literal[regex.flags=/v/]', message: `${WHERE} flag v for patterns: use u.` },
];
