import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface adds to one of a package
  interface ProvidedContext {
    propertySeed: number;
  }
}

/** Chooses what the property tests of this run start from, and says it: PROPERTY_SEED=... repeats a run. */
export function setup({ provide }: TestProject): void {
  const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);
  provide('propertySeed', seed);
  console.log(`Property tests: PROPERTY_SEED=${seed} repeats this run.`);
}
