import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { throughFacade, withOwnIslands, type Exports } from '../../../integrations/own-islands.ts';
import { anyText } from '../helpers/arbitraries.ts';
import { EARLY, island, islandsIn, page, SHARED, type Props } from '../helpers/astro-page.ts';

const WAKE = '(()=>{import(`SHARED_ISLANDS`).then(e=>e[`hydrateIsland`])})();';
const EXPORTS: Exports = {
  url: '/repo/assets/core.B3k.js',
  nameOf: (exported) => ({ TaskCheckbox: 'n', hydrateIsland: 's' })[exported] ?? exported,
};

const own = (html: string, exports = EXPORTS): string => withOwnIslands(html, EARLY, WAKE, exports);

async function propsThrough(props: Props): Promise<unknown> {
  const [found] = islandsIn(own(page(await island('TaskCheckbox', props))));
  return JSON.parse(found?.props ?? '{}');
}

describe('an island', () => {
  test('of the shared ones says its name in their file, and what it is given as plain JSON', async () => {
    const html = own(page(await island('TaskCheckbox', { id: 'reflect', ids: ['a', 'b'] })));
    expect(islandsIn(html)).toEqual([{ component: 'n', props: '{"id":"reflect","ids":["a","b"]}', ssr: '' }]);
    expect(html).toContain(
      `props='{"id":"reflect","ids":["a","b"]}' ssr><p>TaskCheckbox</p><!--astro:end--></astro-island>`,
    );
  });

  test('of a file of its own says where that is, and keeps its name', async () => {
    const other = await island('TaskCheckbox', {}, 'painted', '/repo/assets/NoteBuilder.js');
    const [, found] = islandsIn(own(page((await island('SaveNotice', {})) + other)));
    expect(found).toEqual({ component: 'TaskCheckbox', file: '/repo/assets/NoteBuilder.js', ssr: '' });
  });

  test('without props carries none', async () => {
    expect(islandsIn(own(page(await island('SaveNotice', {}))))).toEqual([{ component: 'SaveNotice', ssr: '' }]);
  });

  test('is awaited when it wakes by itself, and not when it waits to be asked', async () => {
    const both = (await island('SaveNotice', {})) + (await island('TaskCheckbox', {}, 'asked'));
    expect(islandsIn(own(page(both)))).toEqual([
      { component: 'SaveNotice', ssr: '' },
      { component: 'n', wake: 'asked' },
    ]);
  });

  test.each<[string, Props]>([
    ['quotes of both kinds', { label: `"It's" said: 'no'`, "it's": '`' }],
    ['the marks of HTML', { label: '</astro-island><script>alert(1)</script><!-- & &amp; &lt; &#39; &quot; -->' }],
    ['the marks of a replacement', { label: "$& $1 $$ $` $' $<name>" }],
    ['other alphabets', { label: 'Léa Ōtsuka شكرا 日本 👩‍👩‍👧‍👦 \u2028\u00a0\u0000\n\t\\' }],
    [
      'every kind of JSON',
      { a: null, b: true, c: false, d: 0, e: -1.5, f: '', g: [], h: {}, i: [[1, [null]], { j: [''] }] },
    ],
    ['what looks like a list of types', { list: [0, 'a'], pair: [1, [2, 3]] }],
  ])('hands on %s as they were', async (_, props) => {
    expect(await propsThrough(props)).toEqual(props);
  });

  test('hands on whatever plain JSON it was given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ stringUnit: 'binary' }), anyText, async (json, text) => {
        const props = { json, text, list: [text, { text }] };
        expect(await propsThrough(props)).toEqual(JSON.parse(JSON.stringify(props)));
      }),
      { numRuns: 300 },
    );
  });

  test('is given nothing for what is not defined', async () => {
    expect(await propsThrough({ id: 'a', label: undefined })).toEqual({ id: 'a' });
  });

  test.each<[string, unknown]>([
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['a set in a list', [new Set(['a'])]],
    ['a number without end', { n: Infinity }],
    ['an address', new URL('https://example.org/')],
    ['a pattern', /a/],
  ])('that is given %s stops the build', async (_, value) => {
    const html = page(await island('TaskCheckbox', { value }));
    expect(() => own(html)).toThrow(/prop of Astro's type \d+: pass plain JSON instead/);
  });
});

describe('a page', () => {
  test('has the script that wakes islands at the end of the early script, and none of Astro’s', async () => {
    const html = own(page(await island('TaskCheckbox', {})));
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
    expect(scripts).toEqual(['theme()', `${EARLY}(()=>{import(\`/repo/assets/core.B3k.js\`).then(e=>e[\`s\`])})();`]);
  });

  test('is otherwise what it was', async () => {
    const rest = '<p title="a > b">$& &amp; <b>astro-island</b></p>';
    const html = own(page(rest + (await island('SaveNotice', {}))));
    const islands = '<astro-island component="SaveNotice" ssr><p>SaveNotice</p><!--astro:end--></astro-island>';
    expect(html.replace(/<script>try[\s\S]*?<\/script>/, '').replace(/<style>[^<]*<\/style>/, '')).toBe(
      `<html><head><script>theme()</script></head><body>${rest}${islands}</body></html>`,
    );
  });

  test('without Astro’s script stops the build', async () => {
    const html = page(await island('TaskCheckbox', {}), '');
    expect(() => own(html)).toThrow('integrations/own-islands.ts knows');
  });

  test('without the early script stops the build', async () => {
    const html = page(await island('TaskCheckbox', {})).replace(EARLY, 'other()');
    expect(() => own(html)).toThrow('integrations/own-islands.ts knows');
  });

  test('without a shared island stops the build', async () => {
    const other = await island('NoteBuilder', {}, 'painted', '/repo/assets/NoteBuilder.js');
    expect(() => own(page(other))).toThrow('no shared islands');
  });

  test('with an island that is written in another way stops the build, rather than leave it asleep', async () => {
    const strange = "<astro-island component-url='/repo/assets/x.js' client:painted ssr><p></p></astro-island>";
    const html = page((await island('SaveNotice', {})) + strange);
    expect(() => own(html)).toThrow();
  });

  test('takes names in a file as they are, signs of a replacement included', async () => {
    const odd: Exports = { url: '/assets/$&.js', nameOf: () => '$$' };
    const html = own(page(await island('TaskCheckbox', {})), odd);
    expect(html).toContain('import(`/assets/$&.js`).then(e=>e[`$$`])');
    expect(islandsIn(html)).toEqual([{ component: '$$', ssr: '' }]);
  });
});

describe('the shared islands', () => {
  const FACADE = 'export{o as PocketCardButton,$ as SaveNotice,StagePath,s as hydrateIsland}from"./core.B3k.js";\n';

  test('are found behind a file that only passes them on', () => {
    const { url, nameOf } = throughFacade(SHARED, FACADE);
    expect(url).toBe('/repo/assets/core.B3k.js');
    expect(['PocketCardButton', 'SaveNotice', 'StagePath', 'hydrateIsland'].map(nameOf)).toEqual([
      'o',
      '$',
      'StagePath',
      's',
    ]);
  });

  test.each([
    ['without a line end', FACADE.trim()],
    ['without a semicolon', FACADE.replace(';', '')],
  ])('are found there %s, too', (_, code) => {
    expect(throughFacade(SHARED, code).url).toBe('/repo/assets/core.B3k.js');
  });

  test.each([
    ['has code of its own', 'const a=1;export{a as SaveNotice};'],
    ['passes on only some', 'export{a as SaveNotice}from"./core.js";export{b as StagePath}from"./b.js";'],
    ['imports', 'import{a}from"./core.js";export{a as SaveNotice};'],
    ['is empty', ''],
  ])('stay where they are when their file %s', (_, code) => {
    const { url, nameOf } = throughFacade(SHARED, code);
    expect([url, nameOf('SaveNotice')]).toEqual([SHARED, 'SaveNotice']);
  });
});
