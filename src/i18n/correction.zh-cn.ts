import { checkSheet } from './check-sheet.zh-cn.ts';

/** Words of the 更正稿. */
export const correction = {
  title: '政府信息公开工作年度报告更正稿',
  about: checkSheet.about,
  parts: ['一、更正的报告', '二、数字的更正', '三、文字的更正'] as const,
  superseded: (title: string, revision: number, publishedOn: string | undefined) =>
    `本稿更正的报告：《${title}》（第${revision}稿，${publishedOn ? `${publishedOn}公布` : '公布日期未填'}），其数据的 SHA-256 校验值为`,
  own: (revision: number) => `更正后为第${revision}稿，其数据的 SHA-256 校验值为`,
  hash: (hash: string) => hash,
  noFigures: '没有更正的数字。',
  noTexts: '没有更正的文字。',
  counted: (count: number) => `共${count}处。`,
  figureHeads: ['项目', '原为', '更正为'],
  textHeads: ['部分', '原为', '更正为'],
  blank: '（空白）',
  putIn: '（原无）',
  takenOut: '（删去）',
  front: '引言',
  lines: '标题、落款',
  signed: checkSheet.signed,
};
