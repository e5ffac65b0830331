import type { DocBlock, Paragraph, ReportDocument } from '#document/tree.ts';
import { disputesTable, requestsTable } from './sample-tables.ts';

const UNIT = '云溪县人民政府';

/** An invented county's report: a title, prose of all levels, a table of 28 rows and one of 15 columns. */
export const sampleReport: ReportDocument = {
  title: `${UNIT}2021年政府信息公开工作年度报告`,
  language: 'zh-CN',
  author: UNIT,
  date: '2022-01-23',
  front: [
    text(
      'opening',
      '本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求编制。报告中所列数据的统计期限自2021年1月1日起至2021年12月31日止。如对本报告有疑问，请与云溪县人民政府办公室联系（地址：云溪县河东路18号；邮编：336600；电话：0795－7654321；电子邮箱：yxxzwgk@yunxi.example）。',
    ),
  ],
  blocks: [
    heading('overview', '一、总体情况'),
    text(
      'overview-1',
      '（一）主动公开情况。2021年，全县通过政府网站、政务新媒体、政府公报等渠道主动公开政府信息12,486条，其中县政府门户网站8,932条，同比增长15.6%；发布政策解读材料86篇，回应社会关切33件，召开新闻发布会4场。围绕“六稳”“六保”、疫情防控、乡村振兴、优化营商环境等重点领域，及时公开财政预决算、公共资源配置、重大建设项目、社会公益事业信息，不断提升公开的质量和实效。',
      2,
    ),
    text(
      'overview-2',
      '（二）依申请公开情况。全年新收政府信息公开申请57件，上年结转1件，均在法定期限内答复；因政府信息公开引起的行政复议3件，其中维持2件、纠正1件——未发生行政诉讼……不予公开、无法提供、不予处理的，逐件说明理由，做到服务到位。',
      2,
    ),
    text('overview-3', '（三）政府信息管理', 2),
    text('overview-3a', '1.健全公文公开属性源头认定机制，对拟不公开的，依法依规说明理由。', 3),
    text('overview-3b', '（1）规范性文件全部经合法性审查后公开。', 4),
  ],
  attachments: [],
  signature: { unit: UNIT, date: '2022年1月23日' },
};

/** The sections with the tables follow the prose. */
export const fullReport: ReportDocument = {
  ...sampleReport,
  blocks: [
    ...sampleReport.blocks,
    heading('requests', '三、收到和处理政府信息公开申请情况'),
    requestsTable,
    heading('disputes', '四、政府信息公开行政复议、行政诉讼情况'),
    disputesTable,
    heading('problems', '五、存在的主要问题及改进情况'),
    text(
      'problems-1',
      '存在的主要问题：一是主动公开的深度不够，政策解读形式较为单一；二是基层公开队伍力量薄弱，人员变动频繁；三是依申请公开答复的规范化水平有待提高。下一步，我们将加大培训力度，丰富解读形式，完善协调机制，加倍努力做好各项工作。',
    ),
    heading('others', '六、其他需要报告的事项'),
    text('others-1', '2021年，本机关未收取信息处理费。'),
  ],
};

/** A paragraph; at the second level its first sentence is in 楷体. */
export function text(id: string, words: string, level: Paragraph['level'] = 0): Paragraph {
  const end = level === 2 ? words.indexOf('。') + 1 || words.length : 0;
  const head = { text: words.slice(0, end), font: 'kaiti' as const };
  const rest = { text: words.slice(end) };
  const runs = [head, rest].filter((run) => run.text !== '');
  return { kind: 'paragraph', id, section: 'section', level, runs };
}

/** A section's heading. */
export function heading(id: string, words: string): DocBlock {
  return { kind: 'heading', id: `${id}-heading`, section: id, text: words };
}

/** A document of some paragraphs and nothing else. */
export function proseReport(paragraphs: readonly string[]): ReportDocument {
  return {
    title: '年度报告',
    language: 'zh-CN',
    author: UNIT,
    date: '2022-01-23',
    front: [],
    blocks: paragraphs.map((words, index) => text(`p${index}`, words)),
    attachments: [],
  };
}
