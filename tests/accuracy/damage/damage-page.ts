import type { Copy, CopyText } from './copy.ts';
import type { Damage } from './damage-labels.ts';
import { inTraditional } from './letters.ts';

const chrome = (text: string): CopyText => ({ kind: 'text', role: 'chrome', text });

const ABOVE = [
  '您当前所在位置: 首页>政务公开>信息公开>政府信息公开年报>2021年',
  '访问量:',
  '索 引 号: 000014349/2022-00012',
  '发布日期: 2022-01-28 15:40',
  '字号:【大】【中】【小】',
  '关联稿件:',
];
const BELOW = [
  '扫一扫在手机打开当前页',
  '返回顶部关闭本页',
  '责任编辑:某某',
  '版权所有:某某人民政府办公室',
  '上一篇:无',
];
const BETWEEN = ['分享到:', '打印本页', '附件下载', '点击数:1203', '网站地图', '第 3 页 共 9 页'];

/** 页: everything that happens around the tables. */
export const PAGE_DAMAGE: Readonly<Record<string, Damage>> = {
  'page chrome around': (copy) => {
    copy.parts = [...ABOVE.map(chrome), ...copy.parts, ...BELOW.map(chrome)];
  },
  'page chrome between heading and table': (copy, random) => {
    copy.parts = copy.parts.flatMap((part) =>
      part.kind === 'table'
        ? [chrome(random.pick(BETWEEN)), part, chrome(random.pick(BETWEEN))]
        : [part],
    );
  },
  'captions above and notes below tables': (copy, random) => {
    let number = 0;
    copy.parts = copy.parts.flatMap((part) => {
      if (part.kind === 'text') return [part];
      number += 1;
      const caption = random.pick([
        `表${number}`,
        `附表${number}`,
        '（单位：件）',
        '填报单位（盖章）：云溪县人民政府',
      ]);
      return [chrome(caption), part, chrome('注：数据截至12月31日，共统计30家单位，合计128条。')];
    });
  },
  'headings lost': (copy) => {
    copy.parts = copy.parts.filter((part) => part.kind === 'table' || part.role !== 'heading');
  },
  'headings numbered otherwise': (copy, random) =>
    texts(copy, 'heading', (text) =>
      text.replace(/^([一二三四五六七八九十]+)、/, (_, number: string) =>
        random.pick(['', '一、', `（${number}）`, `第${number}部分 `, `${number}.`]),
      ),
    ),
  'title over two lines': (copy) => texts(copy, 'title', (text) => text.replace(/(?=\d{4})/, '\n')),
  'title lost': (copy) => {
    copy.parts = copy.parts.filter((part) => part.kind === 'table' || part.role !== 'title');
  },
  'digits and brackets of the text lost': (copy) =>
    texts(copy, 'prose', (text) =>
      text
        .replace(/年(\d)/g, '$1')
        .replace(/(\d)月(\d)/g, '$1$2')
        .replace(/〕(?=\d)/g, ''),
    ),
  'text broken at every line': (copy) =>
    texts(copy, 'prose', (text) => (text.match(/.{1,28}/gsu) ?? [text]).join('\n')),
  'all of it in traditional characters': (copy) => {
    for (const part of copy.parts) {
      if (part.kind === 'text') part.text = inTraditional(part.text);
      else for (const cell of part.rows.flat()) cell.text = inTraditional(cell.text);
    }
  },
  'characters in GB18030': (copy) => {
    copy.charset = 'gb18030';
  },
};

function texts(copy: Copy, role: CopyText['role'], change: (text: string) => string): void {
  for (const part of copy.parts) {
    if (part.kind === 'text' && part.role === role) part.text = change(part.text);
  }
}
