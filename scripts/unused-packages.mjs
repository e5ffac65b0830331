// @ts-check
import { join } from 'node:path';
import { root } from './root.mjs';

/** jspdf's optional parts that the product never uses; left in, they are half of its weight. */
const unused = ['html2canvas', 'canvg', 'dompurify'];

/** Puts an empty module in their place. */
export const withoutUnusedPackages = Object.fromEntries(
  unused.map((name) => [name, join(root, 'src/formats/pdf/nothing.ts')]),
);
