import { expect, test } from 'vitest';
import { buildEarlyScript } from '../../../integrations/early-script.ts';

test('the early script is minified code that can stand inline and needs no module', async () => {
  const code = await buildEarlyScript();
  expect(code).toContain('after-the-interview:');
  expect(code).not.toMatch(/\b(?:import|export)\b|\n|<\/script|\/\*|: unknown/);
});
