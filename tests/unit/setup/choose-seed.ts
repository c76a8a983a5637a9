import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface adds to one of a package
  interface ProvidedContext {
    propertySeed: number;
  }
}

/** Chooses what the property tests of this run start from, and says it once: PROPERTY_SEED=... repeats a run. */
export function setup({ provide }: TestProject): void {
  const { env } = process;
  if (env.PROPERTY_SEED === undefined) {
    env.PROPERTY_SEED = String(Date.now() % 2 ** 31);
    console.log(`Property tests: PROPERTY_SEED=${env.PROPERTY_SEED} repeats this run.`);
  }
  provide('propertySeed', Number(env.PROPERTY_SEED));
}
