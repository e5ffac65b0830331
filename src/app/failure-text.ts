import { APP_VERSION } from '#session/app-version.ts';
import { ownBuild } from '#session/own-build.ts';
import { parseRoute } from '#session/routes.ts';

/**
 * 出错说明: version, browser, the screen and the error, to be handed on. Nothing of the report is in it: of what the
 * error says, numbers and all Chinese are left out.
 */
export function failureText(error: unknown, hash: string): string {
  return [
    `${APP_VERSION} ${ownBuild()}`.trim(),
    navigator.userAgent,
    `@ ${stepOf(hash)}`,
    withoutContent(error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
    ...framesOf(error),
  ].join('\n');
}

/** Whether a part of the program could not be fetched: it was replaced by a newer version, or the network is gone. */
export function isPartMissing(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|preload CSS/.test(error.message);
}

function stepOf(hash: string): string {
  const route = parseRoute(hash);
  return 'section' in route ? `${route.screen} ${route.section}` : route.screen;
}

function withoutContent(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, '…').replace(/\d+/g, '#');
}

/** Where it happened, without the message, which stands above. */
function framesOf(error: unknown): string[] {
  const stack = (error instanceof Error ? error.stack : undefined) ?? '';
  return stack.split('\n').filter((line) => /^\s+at /.test(line));
}
