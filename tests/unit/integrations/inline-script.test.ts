import { expect, test } from 'vitest';
import { buildInlineScript } from '../../../integrations/inline-script.ts';

test('the script that wakes islands can stand inline, and leaves no name behind', async () => {
  const code = await buildInlineScript('integrations/waking/wake.ts');
  expect(code).toMatch(/^[!(]+(?:function|\(\)=>)/);
  expect(code).not.toMatch(/^\s*(?:import|export)\b|<\/script|\/\*|\n/);
});

test('the script that wakes islands has one place for each name that is filled in', async () => {
  const code = await buildInlineScript('integrations/waking/wake.ts');
  expect([code.split('SHARED_ISLANDS').length, code.split('hydrateIsland').length]).toEqual([2, 2]);
});
