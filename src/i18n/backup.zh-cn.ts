import type { Message } from '#domain/finding.ts';

/** Words of 备份 and 恢复 on the start page. */
export const backup = {
  fileName: (date: string) => `年报备份${date}.zip`,
  saving: '正在备份…',
  saved: (count: number, name: string) =>
    `已备份 ${count} 份报告和导入的格式，文件是“${name}”。请把它存到U盘或另一台电脑。`,
  cancelled: '没有保存备份。',
  restoring: (name: string) => `正在从“${name}”恢复…`,
  restored: ({ added, same, both }: Record<'added' | 'same' | 'both', number>) =>
    [
      added > 0 && `恢复了 ${added} 份报告`,
      same > 0 && `${same} 份与本机的相同`,
      both > 0 && `${both} 份与本机的不同，两份都保留`,
    ]
      .filter(Boolean)
      .join('，') || '备份里没有报告',
  damaged: (names: readonly string[]) => `这些文件不能读取：${names.join('、')}`,
  say: ({ id, values }: Message): string | undefined => backupSentences[id]?.(values),
  close: '知道了',
};

export const backupSentences: Readonly<Record<string, (values: Message['values']) => string>> = {
  'backup.none': () =>
    '这不是年报备份。备份是由“备份全部”存下的 zip 文件；年报文件请用“选择文件”打开',
  'backup.damaged': () => '备份文件已损坏，没有恢复。请改用另一份备份',
};
