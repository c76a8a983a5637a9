import { expect, test } from 'vitest';
import { styleFaults } from '../../../lint/unused-styles.ts';
import { frozen } from '../helpers/frozen.ts';

const faultsOf = (css: string, page = '') =>
  styleFaults(frozen({ 'src/styles/base.css': css }), frozen({ 'src/pages/index.astro': page }));

test('what is declared and used is as it should be', () => {
  expect(faultsOf(':root { --ink: #111; } .quiet:hover > b { color: var(--ink); }', '<p class="quiet big">')).toEqual(
    [],
  );
});

test('a variable that nothing uses is named, with its file', () => {
  expect(faultsOf(':root{--ink:#111;--old-ink: #222}\nb { color: var(--ink) }')).toEqual([
    'src/styles/base.css: --old-ink is used nowhere. Remove it.',
  ]);
});

test('a variable that nobody declares is named; one that a script sets is not', () => {
  const css = 'b { color: var(--inc); width: var(--size, 1px) }';
  expect(faultsOf(css, "element.style.setProperty('--size', '2px')")).toEqual([
    'src/styles/base.css: --inc is declared nowhere. Correct its name, or declare it in src/styles/tokens.css.',
  ]);
});

test('a class that no markup has is named, also inside a condition', () => {
  const css = '@media print { .primary, a.shown:not(.hidden) { width: 0.5rem } }';
  expect(faultsOf(css, "<a class={isOpen ? 'shown' : 'hidden'}>")).toEqual([
    'src/styles/base.css: no markup has the class "primary". Remove its rules, or correct its name.',
  ]);
});

test('a number, a file and a comment are no class and no variable', () => {
  expect(faultsOf('/* .gone { --gone: 1 } */ b { margin: .5rem; src: url(a.woff); }')).toEqual([]);
});
