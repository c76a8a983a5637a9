import { expect, test } from 'vitest';
import { guidanceUnits } from '../../../../scripts/bench/words/guidance-units.ts';
import { interfaceUnits } from '../../../../scripts/bench/words/interface-units.ts';

const unitsOf = (main: string): string[] =>
  guidanceUnits(`<body><p>Header.</p><main>${main}</main></body>`).map(({ kind, text }) => `${kind}: ${text}`);

test('paragraphs, items and headings are read one by one, with what is marked inside them', () => {
  const page =
    '<h1>Right\n after</h1><p>Write <strong>today</strong>, not <a href="/">later</a>.</p><ul><li>One<p>Two</p></li></ul>';
  expect(unitsOf(page)).toEqual([
    'label: Right after',
    'sentences: Write today, not later.',
    'sentences: One',
    'sentences: Two',
  ]);
});

test('a text that stands around a block is two units', () => {
  expect(unitsOf('<aside>Ask:<p>Who decides?</p>Then thank them.</aside>')).toEqual([
    'sentences: Ask:',
    'sentences: Then thank them.',
    'sentences: Who decides?',
  ]);
});

test('tools, lists of links, references and what is hidden are not counted, and a link alone is a label', () => {
  const page =
    '<astro-island><label>Name</label></astro-island><nav><p>More.</p></nav><p>So it is. <a class="cite">NACE, 2024</a></p>' +
    '<div aria-hidden="true"><p>A card.</p></div><p><a href="/">Open the worksheet</a></p><p class="eyebrow">Stage 1</p>';
  expect(unitsOf(page)).toEqual(['sentences: So it is.', 'label: Open the worksheet', 'label: Stage 1']);
});

test('a page without a main part is a fault', () => {
  expect(() => guidanceUnits('<body><p>Nothing.</p></body>')).toThrow('no <main>');
});

test('of a file of strings only what can be said is read, and what it is filled with is one word', () => {
  const source = `
    import { a } from './a.ts';
    type Kind = 'one thing';
    export const B = {
      title: 'The dates',
      'a key': \`\${day} is your day.\`,
      ask: (kind: Kind) => (kind === 'one thing' ? 'Who decides?' : ''),
      dash: ' · ',
    } as const;
    export const C = B['title'];`;
  expect(interfaceUnits('strings.ts', source)).toEqual([
    { kind: 'label', text: 'The dates' },
    { kind: 'sentences', text: 'Sam is your day.' },
    { kind: 'sentences', text: 'Who decides?' },
  ]);
});

test('words to say or to send are counted as words, and are no sentences of the guide', () => {
  expect(unitsOf('<p>Write it.</p><blockquote class="say"><p>May I ask who decides?</p></blockquote>')).toEqual([
    'sentences: Write it.',
    'label: May I ask who decides?',
  ]);
});
