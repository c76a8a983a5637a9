// @ts-check
import astro from 'eslint-plugin-astro';
import jsxAccessibility from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { WITHIN_BROWSER_FLOOR } from './lint/browser-floor.ts';
import { layersRule } from './lint/layers.ts';

const CODE = ['**/*.{ts,tsx,js,mjs}'];
/** Scripts inside .astro files, which the plugin lints under names like `Page.astro/1.ts`; no project knows them. */
const ASTRO_SCRIPTS = ['**/*.astro/*.{ts,js}'];
/** Files whose default export a tool asks for: settings, Astro's client directives, a reporter, a declared .astro file. */
const WANTED_AS_DEFAULT = [
  '*.config.{js,mjs,ts}',
  'integrations/waking/painted.ts',
  'integrations/waking/asked.ts',
  'tests/site/*-reporter.ts',
  '**/*.d.ts',
];

/** Each use of `no-restricted-syntax` replaces the one before, so that the lists are put together here. */
const NO_DEFAULT_EXPORT = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Give the export a name: a default export is called something else in every file that imports it.',
  },
];
const NO_BLIND_BARREL = [
  { selector: 'ExportAllDeclaration', message: 'Name what is exported, so that a search for it ends here.' },
];
const NO_INDEX_FILE = [
  { selector: 'Program', message: 'No index files: name the file after what is in it, and import from there.' },
];
const NO_BLOCKED_MARKUP = [
  {
    selector: ':matches(JSXAttribute, AstroShorthandAttribute, AstroTemplateLiteralAttribute)[name.name="style"]',
    message:
      'The content security policy blocks style attributes: use a class and src/styles, or element.style.x = ...',
  },
  {
    selector: 'JSXAttribute[name.namespace.name="define"][name.name.name="vars"]',
    message: 'The content security policy blocks what define:vars makes: use a data attribute.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'What a person wrote is shown as plain text: pass it as a child.',
  },
];
const PURE_DOMAIN = [
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The clock is an argument: take `now: Date`.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'The clock is an argument: take `now: Date`.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Randomness is an argument: take the number, or a function that makes it.',
  },
];
const EVERYWHERE = [...NO_DEFAULT_EXPORT, ...NO_BLIND_BARREL, ...NO_BLOCKED_MARKUP];

const OUTSIDE_DOMAIN = [
  'window',
  'document',
  'navigator',
  'location',
  'globalThis',
  'self',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'console',
];

/** ESLint's own rules that neither TypeScript nor typescript-eslint covers. */
const CORE_RULES = [
  'eqeqeq',
  'no-async-promise-executor',
  'no-cond-assign',
  'no-control-regex',
  'no-debugger',
  'no-empty',
  'no-empty-character-class',
  'no-irregular-whitespace',
  'no-misleading-character-class',
  'no-param-reassign',
  'no-self-compare',
  'no-template-curly-in-string',
  'no-unsafe-finally',
  'no-useless-assignment',
  'no-useless-catch',
  'no-useless-escape',
  'object-shorthand',
];

export default defineConfig(
  globalIgnores(['dist/', 'dist-*/', '.astro/', '.cache/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    files: CODE,
    ignores: ASTRO_SCRIPTS,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  { files: ['**/*.tsx'], extends: [jsxAccessibility.configs.strict] },

  {
    plugins: { local: { rules: { layers: layersRule } } },
    rules: {
      ...Object.fromEntries(CORE_RULES.map((rule) => [rule, 'error'])),
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      'local/layers': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 200 }],
      'no-restricted-syntax': ['error', ...EVERYWHERE],
    },
  },
  {
    // Only an interface adds to one that a library declares, and only an inline import keeps the file global.
    files: ['**/*.d.ts'],
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['scripts/**', 'tests/**', '*.config.{js,mjs,ts}'],
    rules: { '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }] },
  },
  {
    // Matchers such as expect.any() are typed any, texts are taken apart on purpose, and a module that is loaded anew for
    // each test has no name to import its types by.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  // What adds to a type of a package has to be an interface.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-definitions': 'off' } },
  { files: WANTED_AS_DEFAULT, rules: { 'no-restricted-syntax': ['error', ...NO_BLIND_BARREL, ...NO_BLOCKED_MARKUP] } },
  // What runs in people's browsers; what is rendered once, here, may use all that Node has.
  {
    files: ['src/{stores,islands,browser,text}/**'],
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE, ...WITHIN_BROWSER_FLOOR] },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...OUTSIDE_DOMAIN.map((name) => ({ name, message: 'Domain code takes what it needs as an argument.' })),
      ],
      'no-restricted-syntax': ['error', ...EVERYWHERE, ...PURE_DOMAIN, ...WITHIN_BROWSER_FLOOR],
    },
  },
  { files: ['**/index.{ts,tsx,js,mjs}'], rules: { 'no-restricted-syntax': ['error', ...NO_INDEX_FILE] } },
);
