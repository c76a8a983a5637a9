import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundleOf, pagesOf } from '../../../../integrations/offline/page-bundle.ts';
import { frozen } from '../../helpers/frozen.ts';

const piece = fc.constantFrom(
  '<style>a{}</style>',
  '<script>b()</script>',
  '<script src="c">',
  '</style>',
  'words',
  '\n',
);
const page = fc.array(piece).map((pieces) => pieces.join(''));

test('pages come out of a bundle letter by letter as they went in', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), page), (pages) => {
      const sent = JSON.parse(JSON.stringify(bundleOf(frozen(pages)))) as ReturnType<typeof bundleOf>;
      expect(pagesOf(sent)).toEqual(Object.entries(pages));
    }),
  );
});

test('what pages share stands in a bundle once', () => {
  const style = '<style>.a { color: red }</style>';
  const { parts } = bundleOf({ '': `<p>One</p>${style}`, 'right-after/': `<p>Two</p>${style}` });
  expect(parts.filter((part) => part === style)).toHaveLength(1);
});
