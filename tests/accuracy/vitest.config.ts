import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import base from '../../vite.config.ts';

const { test: _, ...app } = base;

/** Figures are printed, not asserted: `npm run accuracy`. */
export default mergeConfig(app, {
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'accuracy',
    include: ['tests/accuracy/**/*.accuracy.ts'],
    environment: 'node',
    testTimeout: 600_000,
    disableConsoleIntercept: true,
    fileParallelism: false,
  },
});
