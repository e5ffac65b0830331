import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** jspdf's optional parts that the product never uses; left in, they are half of its weight. */
const unused = ['html2canvas', 'canvg', 'dompurify'];
const empty = new URL('./src/formats/pdf/nothing.ts', import.meta.url).pathname;

export default defineConfig({
  base: './',
  plugins: [react()],
  resolve: { alias: Object.fromEntries(unused.map((name) => [name, empty])) },
  build: { target: 'chrome86', assetsInlineLimit: 0, outDir: 'dist/app' },
  worker: { format: 'es' },
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
