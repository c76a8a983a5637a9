import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (pattern: string): readonly (readonly [string, string])[] =>
  globSync(pattern).map((file) => [file, readFileSync(file, 'utf8')] as const);
const all = (text: string, found: RegExp): readonly string[] =>
  [...text.matchAll(found)].map(([, group = '']) => group);
const onlyIn = (one: readonly string[], other: readonly string[]): readonly string[] =>
  [...new Set(one)].filter((each) => !other.includes(each));

const files = read('src/styles/**/*.css').map(([file, text]) => [file, text.replace(/\/\*[^]*?\*\//g, '')] as const);
const styles = files.map(([, text]) => text).join('\n');
const markup = read('src/{components,islands,layouts,pages,browser}/**/*.{astro,ts,tsx}')
  .map(([, text]) => text)
  .join('\n');

test('each custom property that is defined is used, and each that is used is defined', () => {
  const defined = all(styles, /(--[\w-]+):/g);
  const used = all(styles, /var\((--[\w-]+)\)/g);
  expect(defined.length).toBeGreaterThan(20);
  expect({ unused: onlyIn(defined, used), undefined: onlyIn(used, defined) }).toEqual({ unused: [], undefined: [] });
});

test('each class in the styles is in the markup, and each class in the markup is in the styles', () => {
  const styled = all(styles, /\.([a-z][\w-]*)(?=[^;{}]*\{)/g);
  const inMarkup = all(markup, /\bclass(?::list)?=("[^"]*"|\{[^>]*?\}(?=[\s>]))/g).flatMap((value) => {
    // In an expression the classes are the words in quotes that nothing is compared with.
    const quoted = all(value.replace(/=== '[^']*'/g, ''), /['"`]([^'"`]*)['"`]/g);
    return quoted.flatMap((each) => all(each, /([a-z][\w-]*)/g));
  });
  // What the inline script makes itself.
  const written = [...inMarkup, ...all(markup, /\.className = '([^']+)'/g)];
  expect(styled.length).toBeGreaterThan(50);
  expect({ unused: onlyIn(styled, written), unstyled: onlyIn(written, styled) }).toEqual({ unused: [], unstyled: [] });
});

test('type, space and corners are steps of their scales, or measures of paper', () => {
  const lines = files.flatMap(([file, text]) =>
    all(text, /(?<![\w-])((?:font|font-size|(?:margin|padding|gap|row-gap|column-gap)[\w-]*|border-radius): [^;]+);/g)
      // The size that every step counts from.
      .filter((line) => !line.startsWith('font: 1.0625rem'))
      .map((line) => `${file}: ${line}`),
  );
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((line) => /(?<!calc\()(?<![\w.-])[\d.]+(?:rem|em|px)\b/.test(line))).toEqual([]);
});

test('each file of the styles is asked for by a page or by a part', () => {
  const imported = all(markup, /import '[./]*\/(styles\/[^']+)'/g).map((path) => `src/${path}`);
  expect(
    onlyIn(
      files.map(([file]) => file),
      imported,
    ),
  ).toEqual([]);
});

test('no rule is lost where :has() is unknown: it stands in no list with selectors that are known there', () => {
  const selectors = all(styles, /([^{};]*:has\([^{};]*)\{/g).map((selector) => selector.trim());
  expect(selectors.length).toBeGreaterThan(3);
  // What is inside :is() is forgiven one by one, whatever parentheses it has of its own.
  const forgiving = /:(?:is|where)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
  const lists = selectors.filter((selector) => selector.replace(forgiving, '').includes(','));
  expect(lists).toEqual([]);
});
