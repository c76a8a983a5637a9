import { expect, test } from 'vitest';
import { answerFor } from '../../../../integrations/offline/worker/answers.ts';

const FILES = Object.freeze({ '': 'a', '404.html': 'b', 'right-after/': 'c', 'assets/core.12345678.js': 'd' });
const opened = (path: string) => answerFor(path, true, FILES);
const fetched = (path: string) => answerFor(path, false, FILES);

test('a page that is kept is opened from there, also by the name of its file', () => {
  expect(opened('right-after/')).toEqual({ kind: 'file', name: 'right-after/' });
  expect(opened('right-after/index.html')).toEqual({ kind: 'file', name: 'right-after/' });
  expect(opened('index.html')).toEqual({ kind: 'file', name: '' });
});

test('an address without its slash leads to the page', () => {
  expect(opened('right-after')).toEqual({ kind: 'moved', name: 'right-after/' });
});

test('an address that is no page of this version is asked for, and said not to be here when nobody answers', () => {
  expect(opened('no-such-page/')).toMatchObject({ kind: 'page not here' });
  expect(opened('constructor')).toMatchObject({ kind: 'page not here' });
});

test('a file of this version comes from what is kept, and an asset of another one is looked for in older versions', () => {
  expect(fetched('assets/core.12345678.js')).toEqual({ kind: 'file', name: 'assets/core.12345678.js' });
  expect(fetched('assets/core.87654321.js')).toEqual({ kind: 'older file', name: 'assets/core.87654321.js' });
});

test('whatever else a page fetches is left to the browser', () => {
  expect(fetched('robots.txt')).toBeUndefined();
  expect(fetched('toString')).toBeUndefined();
});
