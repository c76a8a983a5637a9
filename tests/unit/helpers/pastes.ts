import { readdirSync, readFileSync } from 'node:fs';

/** A text as people paste it, who in it is certain (`name | role | email | phone`), and the lines that hold somebody else. */
export type Paste = {
  readonly file: string;
  readonly title: string;
  readonly text: string;
  readonly people: readonly string[];
  /** Lines to take or leave, and what the people in them are called: for some lines nobody. */
  readonly lines: readonly { readonly text: string; readonly names: readonly string[] }[];
};

const FOLDER = new URL('../fixtures/pastes/', import.meta.url);

function pasteOf(file: string, written: string): Paste {
  const [head = '', expected = ''] = written.split(/\n=>\n?/);
  const [title = '', ...text] = head.split('\n');
  const wanted = expected.split('\n').filter((line) => line.trim() !== '');
  return {
    file,
    title,
    text: text.join('\n'),
    people: wanted.filter((line) => !line.startsWith('?')),
    lines: wanted
      .filter((line) => line.startsWith('? '))
      .map((line) => {
        const [before = '', names] = line.slice(2).split(/ = (?=[^=]*$)/);
        return { text: before, names: names?.split('; ') ?? [] };
      }),
  };
}

/**
 * The pastes kept in fixtures/pastes: `## title`, the text, `=>`, then a person or `? line = who is in it` a line. What is
 * in none of these holds nobody and goes to the notes.
 */
export function pastes(): readonly Paste[] {
  return readdirSync(FOLDER).flatMap((file) =>
    readFileSync(new URL(file, FOLDER), 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((written) => pasteOf(file.replace('.txt', ''), written)),
  );
}
