/*
 * Finds what is left behind in styles: variables and classes that nothing uses, and variables that nobody declares. Run
 * by `npm run check`: node lint/unused-styles.ts
 */
import { globSync, readFileSync } from 'node:fs';

/** The text of each file, by its path. */
type Files = Readonly<Record<string, string>>;

const COMMENT = /\/\*[\s\S]*?\*\//g;

function all(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

/** The names of classes that selectors have; a selector is what stands before a brace, and holds no semicolon. */
function classesIn(css: string): readonly string[] {
  return all(/([^{};]*)\{/g, css).flatMap((selector) => all(/\.([a-z][\w-]*)/gi, selector));
}

/**
 * What is wrong with the styles of a site, a sentence each.
 * @param styles the CSS files
 * @param users the files that may use what is in them: pages, components, islands, words
 */
export function styleFaults(styles: Files, users: Files): readonly string[] {
  const sheets = Object.entries(styles).map(([file, text]) => [file, text.replace(COMMENT, '')] as const);
  const everything = [...sheets.map(([, css]) => css), ...Object.values(users)].join('\n');
  const usedVariables = new Set(all(/var\(\s*(--[\w-]+)/g, everything));
  // Also those that a script sets: element.style.setProperty('--size', ...).
  const declared = new Set(all(/(?:^|[\s{;'"`])(--[\w-]+)['"`]?\s*[:,]/g, everything));
  const words = new Set(Object.values(users).flatMap((text) => text.split(/[^\w-]+/)));
  return sheets.flatMap(([file, css]) => [
    ...[...new Set(all(/(?:^|[\s{;])(--[\w-]+)\s*:/g, css))]
      .filter((name) => !usedVariables.has(name))
      .map((name) => `${file}: ${name} is used nowhere. Remove it.`),
    ...[...new Set(all(/var\(\s*(--[\w-]+)/g, css))]
      .filter((name) => !declared.has(name))
      .map((name) => `${file}: ${name} is declared nowhere. Correct its name, or declare it in src/styles/tokens.css.`),
    ...[...new Set(classesIn(css))]
      .filter((name) => !words.has(name))
      .map((name) => `${file}: no markup has the class "${name}". Remove its rules, or correct its name.`),
  ]);
}

function read(pattern: string): Files {
  return Object.fromEntries(globSync(pattern).map((file) => [file, readFileSync(file, 'utf8')]));
}

if (import.meta.main) {
  const faults = styleFaults(read('src/**/*.css'), read('src/**/*.{astro,tsx,ts,mdx}'));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
