import type { Screen } from './screens.ts';

/** docs/screens.md. */
export function indexPage(screens: readonly Screen[]): string {
  const parts = screens.map(
    ({ file, title, caption }) =>
      `## ${title}\n\n${caption}\n\n![${title}](screens/${file}.webp)\n`,
  );
  return `# 界面\n\n本页和图片由 \`npm run screenshots\` 生成，不要手工修改。窗口 1366×768，单位和数字都是虚构的。\n\n${parts.join('\n')}`;
}
