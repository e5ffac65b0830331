// @ts-check
import { createHash } from 'node:crypto';

/** The one style element that react-aria puts into the page (usePress). */
export const PRESS_STYLE = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What a page may load and do: nothing is written into it, one trusted-types policy of ours.
 * @param {{script: string, style: string, worker: string, connect: string}} sources
 */
function policy({ script, style, worker, connect }) {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style} ${hashOf(PRESS_STYLE)}`,
    "img-src 'self' blob: data:",
    "font-src 'self' blob:",
    `connect-src ${connect}`,
    `worker-src ${worker}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The page of a server may use its own files. */
export const PAGE_POLICY = policy({
  script: "'self' 'wasm-unsafe-eval'",
  style: "'self'",
  worker: "'self'",
  connect: "'self'",
});

/**
 * The portable file may use what is written in it. Its worker comes from a blob and so follows this policy too:
 * Chromium 86 compiles WebAssembly under 'unsafe-eval' alone, and trusted types refuse every text that would be run.
 * @param {readonly string[]} scripts
 * @param {readonly string[]} styles
 */
export function portablePolicy(scripts, styles) {
  return policy({
    script: [...scripts.map(hashOf), "'unsafe-eval'"].join(' '),
    style: styles.map(hashOf).join(' '),
    worker: 'blob:',
    connect: "'none'",
  });
}

/** A header can say one thing more than the page itself. */
export const PAGE_HEADER = `${PAGE_POLICY}; frame-ancestors 'none'`;

/**
 * A worker follows the policy its own file came with. No word on scripts: Chromium 86 does not know
 * 'wasm-unsafe-eval' and would refuse the worker its WebAssembly.
 */
export const WORKER_HEADER = "connect-src 'self'; object-src 'none'; base-uri 'none'";
