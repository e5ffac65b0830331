import type { Message } from '#domain/finding.ts';

/** Words of the editor of the text: figures and pictures in it. */
export const narrative = {
  figure: {
    insert: '插入数字',
    insertHint: '把表格里的数字放进正文，表格改了正文随着改；也可以在正文里按 /',
    inserted: (name: string) => `插入数字：${name}`,
    kind: '插入什么',
    kinds: { figure: '数字', share: '占比' },
    search: '搜索：行、列的名称，如“新收 自然人”',
    list: '可以插入的数字',
    name: (table: string, row: string, column: string) => `${table} · ${row} · ${column}`,
    blank: '未填',
    none: '没有找到。可以只写行或列名称中的几个字，用空格分开。',
    partOf: '先选分子（占多少的是谁）',
    wholeOf: (part: string) => `${part} 占下面哪一个的百分比？`,
    back: '重选分子',
    keys: '↑↓ 选择，Enter 插入，Esc 关闭',
    share: (part: string, whole: string) => `${part} ÷ ${whole}`,
  },

  picture: {
    insert: '插入图片',
    insertHint: 'PNG 或 JPEG，每张不超过 5 MB；也可以粘贴或拖入正文',
    inserted: '插入图片',
    caption: '图题（印在图下）',
    alt: '替代文字（读屏时念出，写图里的内容）',
    altMissing: '还没有替代文字：看不到图的人读不到图里的内容。',
    noAlt: '图片',
    remove: '移除图片',
    refused: (name: string, why: string) => `没有插入“${name}”：${why}。`,
    why: ({ id, values }: Message): string =>
      ({
        'picture.kind': '不是 PNG 或 JPEG 图片，请另存为这两种格式再插入',
        'picture.tooLarge': `有 ${values.megabytes} MB，超过 ${values.limit} MB，请压缩后再插入`,
        'picture.damaged': '图片已损坏，读不出尺寸，请重新保存后再插入',
        'picture.notRead': '读不出文件，请确认它还在原处',
        'picture.noRoom': '报告里的图片合计已接近文件上限 20 MB，请先移除或压缩一些',
      })[id] ?? id,
  },
};

/** The shape every language has. */
export type NarrativeWords = typeof narrative;
