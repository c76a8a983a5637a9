import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { BOOK, modifiedAt } from './book.ts';
import { bookOf } from './write-book.ts';

/** Makes an e-book of the page that has the whole guide, beside the pages. */
export function epub(site: string | undefined): AstroIntegration {
  return {
    name: 'epub',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const [html, icon] = await Promise.all(
          [BOOK.page, 'favicon.svg'].map((file) => readFile(new URL(file, dir), 'utf8')),
        );
        const modified = modifiedAt(process.env.SOURCE_DATE_EPOCH);
        await writeFile(new URL(BOOK.file, dir), bookOf({ html: html ?? '', icon: icon ?? '', modified, site }));
      },
    },
  };
}
