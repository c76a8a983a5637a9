import { expect, test } from 'vitest';
import { buildInlineScript } from '../../../integrations/inline-script.ts';

for (const file of ['src/browser/early.ts', 'src/browser/not-saving.ts']) {
  test(`${file} stands inline, needs no module, and is read by browsers of 2016`, async () => {
    const code = await buildInlineScript(file);
    expect(code).toMatch(/^[!(]+(?:function|\(\)=>)/);
    expect(code).not.toMatch(/\b(?:import|export)\b|<\/script|\/\*|\n/);
    expect(code).not.toMatch(/\?\.|\?\?|catch\{|\basync\b|\*\*/);
  });
}
