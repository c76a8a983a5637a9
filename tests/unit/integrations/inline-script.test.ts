import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { buildInlineScript } from '../../../integrations/inline-script.ts';

describe('the inline script', async () => {
  const code = await buildInlineScript('src/browser/inline.ts');

  test('can stand inline, needs no module, and leaves no name behind', () => {
    expect(code).toContain('after-the-interview:');
    expect(code).toMatch(/^[!(]+function/);
    expect(code).not.toMatch(/^\s*(?:import|export)\b|<\/script|\/\*|\n/);
    expect(parseSync('early.js', code, { sourceType: 'script' }).errors).toEqual([]);
  });

  test('is read by browsers far below the floor, because it has to say there what is not saved', () => {
    expect(code).not.toMatch(/\?\?|\?\.|\basync\b|\*\*|\{\.\.\.|catch\s*\{/);
  });
});
