import { defineConfig } from 'vitest/config';

// Processes, not threads: only a process of its own may change its time zone (calendar-date.test.ts).
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    globalSetup: 'tests/unit/setup/choose-seed.ts',
    setupFiles: 'tests/unit/setup/use-seed.ts',
    pool: 'forks',
    unstubGlobals: true,
  },
});
