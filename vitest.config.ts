import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const browserTests = (...names: string[]) => names.map((name) => `tests/browser/${name}.test.ts`);

/** Screens, files and builds: nothing in these is a matter of time, so two of them may share the machine. */
const SCREENS = browserTests(
  'build',
  'manifest',
  'networks',
  'options-choices',
  'options-packs',
  'options-school',
  'playground',
  'policy-page',
  'settings-page',
  'size',
  'start',
  'store-pictures',
  'toolbar',
  'ui-gallery',
  'ui-it',
  'ui-pages',
);

/** Nor in these. They mostly wait: beside each other they lose little, beside the screens they would lose all of it. */
const WAITING = browserTests(
  'extra-hosts',
  'firefox-pages',
  'managed-chromium',
  'managed-firefox',
  'options-people',
  'pictures',
  'silence',
  'worker',
);

/** What is asked again and again until it holds, on a machine that may be busy. */
const PATIENT = { poll: { timeout: 10_000 } };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
          maxWorkers: 2,
          // A busy machine is no fault of the code: what must be quick measures itself against a yardstick.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'screens',
          expect: PATIENT,
          include: SCREENS,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'waiting',
          expect: PATIENT,
          include: WAITING,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'browser',
          expect: PATIENT,
          include: ['tests/browser/**/*.test.ts'],
          exclude: [...SCREENS, ...WAITING],
          // One browser at a time: two on a small machine make each other's times meaningless.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
