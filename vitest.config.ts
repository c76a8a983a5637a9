import { defineConfig } from 'vitest/config';

/** Pure functions share a process from file to file: starting one for each takes longer than the tests. */
const PURE = 'tests/unit/domain/**/*.test.ts';

export default defineConfig({
  test: {
    globalSetup: 'tests/unit/setup/choose-seed.ts',
    setupFiles: 'tests/unit/setup/use-seed.ts',
    // Processes, not threads: only a process of its own may change its time zone (calendar-date.test.ts).
    pool: 'forks',
    // On two cores Vitest would leave one of them idle.
    maxWorkers: '100%',
    unstubGlobals: true,
    // A busy machine is no fault: other checks run beside these, and some read thousands of texts.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'domain', include: [PURE], isolate: false } },
      { extends: true, test: { name: 'others', include: ['tests/unit/**/*.test.ts'], exclude: [PURE] } },
    ],
  },
});
