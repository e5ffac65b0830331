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

/** What the page may load and do: its own files, nothing written into it, one trusted-types policy of ours. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' ${hashOf(PRESS_STYLE)}`,
  "img-src 'self' blob: data:",
  "font-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** A header can say one thing more than the page itself. */
export const PAGE_HEADER = `${PAGE_POLICY}; frame-ancestors 'none'`;

/**
 * A worker follows the policy its own file came with. No word on scripts: Chromium 86 does not know
 * 'wasm-unsafe-eval' and would refuse the worker its WebAssembly.
 */
export const WORKER_HEADER = "connect-src 'self'; object-src 'none'; base-uri 'none'";
