// @ts-check
/**
 * Says on its way out how much memory the process had at most, in kilobytes: by Linux where it is one, because the
 * other figure there begins with what the process had that started it.
 */
import { existsSync, readFileSync } from 'node:fs';

const LINUX = '/proc/self/status';

process.on('exit', () => {
  const status = existsSync(LINUX) ? readFileSync(LINUX, 'utf8') : '';
  const own = /VmHWM:\s*(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  process.stderr.write(`\n${own}`);
});
