import { expect, test } from 'vitest';
import { firstLoad, floorLoad, onDemand } from '../../scripts/size.mjs';

test('the first load is the page, the edit screen and all these import, but not what is loaded on demand', () => {
  const manifest = {
    'index.html': {
      file: 'assets/index.js',
      imports: ['_react.js'],
      dynamicImports: [
        'src/app/polyfills.ts',
        'src/screens/edit/edit-screen.tsx',
        'src/screens/preview/preview.tsx',
      ],
    },
    'src/app/polyfills.ts': { file: 'assets/polyfills.js', imports: ['_react.js'] },
    '_react.js': { file: 'assets/react.js' },
    '_grid.js': { file: 'assets/grid.js', imports: ['_react.js'] },
    'src/screens/edit/edit-screen.tsx': {
      file: 'assets/edit.js',
      imports: ['_grid.js'],
      dynamicImports: ['src/screens/edit/chart.tsx'],
    },
    'src/screens/edit/chart.tsx': { file: 'assets/chart.js' },
    'src/screens/preview/preview.tsx': { file: 'assets/preview.js' },
  };
  expect(firstLoad(manifest).sort()).toEqual([
    'assets/edit.js',
    'assets/grid.js',
    'assets/index.js',
    'assets/react.js',
  ]);
  expect(floorLoad(manifest)).toEqual(['assets/polyfills.js']);
  expect(onDemand(manifest)).toEqual(['assets/chart.js']);
});
