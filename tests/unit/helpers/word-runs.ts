import { createHash } from 'node:crypto';

const LENGTH = 6;

/** Words as they are said: small letters, without marks around or inside them. */
function saidWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of six words in one piece of text, one after the other. */
export function wordRuns(text: string): string[] {
  const words = saidWords(text);
  return words.slice(LENGTH - 1).map((_, from) => words.slice(from, from + LENGTH).join(' '));
}

/** A run as it stands in a fixture, from which nobody can read it. */
export function hashOf(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12);
}

/** The pieces of a Markdown text that no sentence runs out of; headings are left out, as they only name things. */
export function markdownPieces(text: string): string[] {
  return text
    .replace(/\r/g, '')
    .replace(/^#.*$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n\s*\n|\n\s*(?=[-*] |\||<)|\||<\/?[A-Za-z][^>]*>/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
