import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { thirdParty } from './scripts/third-party.mjs';
import { withoutUnusedPackages } from './scripts/unused-packages.mjs';
import { contentPolicy, reportAssets } from './scripts/vite-assets.mjs';

const licences = thirdParty();

export default defineConfig({
  base: './',
  plugins: [react(), reportAssets(), contentPolicy(), licences.page],
  resolve: { alias: withoutUnusedPackages },
  build: {
    target: 'chrome86',
    assetsInlineLimit: 0,
    outDir: 'dist/app',
    manifest: true,
  },
  worker: { format: 'es', plugins: () => [licences.worker] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/bench/**'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/setup-component.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
