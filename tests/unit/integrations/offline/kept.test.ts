import { expect, test } from 'vitest';
import { isKept, isPage, nameOf } from '../../../../integrations/offline/kept.ts';

test('every page, every script and the small icons are kept', () => {
  const files = ['index.html', '404.html', 'right-after/index.html', 'assets/core.DmnePJK5.js', 'site.webmanifest'];
  expect([...files, 'apple-touch-icon.png', 'icon-192.png'].filter((file) => !isKept(file))).toEqual([]);
});

test('what no page asks for is not kept', () => {
  const files = [
    'social.png',
    'icon-512.png',
    'sitemap-index.xml',
    'robots.txt',
    '_headers',
    'sw.js',
    'after-the-interview.epub',
    'assets/signals.module.DUFn-PRB.js',
  ];
  expect(files.filter(isKept)).toEqual([]);
});

test('a page goes by its folder, and any other file by its own name', () => {
  expect(['index.html', 'right-after/index.html', '404.html', 'assets/core.js'].map(nameOf)).toEqual([
    '',
    'right-after/',
    '404.html',
    'assets/core.js',
  ]);
  expect(['', 'right-after/', '404.html', 'assets/core.js'].map(isPage)).toEqual([true, true, true, false]);
});
