import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import base from '../../vite.config.ts';

const { test: _, ...app } = base;

/** Pictures are made, not judged: `npm run screenshots`. */
export default mergeConfig(app, {
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'screenshots',
    include: ['tests/screenshots/**/*.shot.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
