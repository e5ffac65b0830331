// @ts-check
import { appFolder, buildApp, fail } from './build.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { say } from './programs.mjs';
import { serve } from './serve.mjs';

const FIRST_PORT = 4173;
const PORTS = 200;

ensurePackages();
await buildApp().catch(fail);
const { address, close } = await serve({ folder: appFolder, port: FIRST_PORT, tries: PORTS });
console.log(`年报编制已启动，请用浏览器打开 ${address} （按 Ctrl+C 结束）`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await close();
    say('已结束。');
    process.exit(0);
  });
}
