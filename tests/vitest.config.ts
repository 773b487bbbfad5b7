import { defineConfig } from 'vitest/config';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
const serverTests = ['tests/server/**/*.test.ts', 'tests/upgrade/**/*.test.ts'];
const journeyTests = 'tests/journeys/**/*.test.ts';
/** Puts another rule of permissions into the server, which nothing else may meet. */
const mutationTests = 'tests/server/routes/guard-mutations.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...serverTests, journeyTests],
          // Properties try thousands of cases.
          testTimeout: 20_000,
          maxWorkers: 2,
          // They keep nothing between files: a worker goes on with the next one, which takes a third less time.
          isolate: false,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'server',
          // Real processes and real time on a machine that may be busy: a second failure is a defect.
          retry: 1,
          include: serverTests,
          exclude: [mutationTests],
          // As above; a test keeps what it starts to itself, and ends it.
          isolate: false,
          // They wait for disks and databases more than they reckon: two at a time even on two processors.
          maxWorkers: 2,
          globalSetup: ['tests/setup/prepare-databases.ts'],
          testTimeout: 20_000,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'mutations',
          include: [mutationTests],
          globalSetup: ['tests/setup/prepare-databases.ts'],
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'journeys',
          retry: 1,
          include: [journeyTests],
          globalSetup: ['tests/setup/prepare-databases.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
