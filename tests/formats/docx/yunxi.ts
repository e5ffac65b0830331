import type { DocBlock, ReportDocument } from '#document/tree.ts';
import { disputes } from './yunxi-disputes.ts';
import { proactive } from './yunxi-proactive.ts';
import { requests } from './yunxi-requests.ts';

const heading = (section: string, text: string): DocBlock => ({
  kind: 'heading',
  id: `${section}-heading`,
  section,
  text,
});
const paragraph = (id: string, section: string, text: string, lead?: string): DocBlock => ({
  kind: 'paragraph',
  id,
  section,
  level: lead === undefined ? 0 : 2,
  runs: [...(lead === undefined ? [] : [{ text: lead, font: 'kaiti' as const }]), { text }],
});

/** 云溪县, which does not exist: the report of a county with every kind of table. */
export const yunxi: ReportDocument = {
  title: '云溪县人民政府2021年政府信息公开工作年度报告',
  language: 'zh-CN',
  author: '云溪县人民政府',
  date: '2022-01-20',
  front: [
    paragraph(
      'opening-1',
      'front',
      '本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求编制。所列数据的统计期限自2021年1月1日起至12月31日止。如对本报告有疑问，请与云溪县人民政府办公室联系（地址：云溪县学府路1号，邮编：330000，电话：0790-0000000）。',
    ),
  ],
  blocks: [
    heading('overview', '一、总体情况'),
    paragraph(
      'overview-1',
      'overview',
      '2021年，县政府网站公开政府信息5312条，政务新媒体公开信息2087条，发布政策解读材料46篇，召开新闻发布会12场，“一件事”办事指南全部上网。',
      '（一）主动公开情况。',
    ),
    paragraph(
      'overview-2',
      'overview',
      '全年新收政府信息公开申请530件，上年结转9件，办结531件，结转下年度继续办理8件；按期答复率100%。',
      '（二）依申请公开情况。',
    ),
    heading('proactive', '二、主动公开政府信息情况'),
    proactive,
    heading('requests', '三、收到和处理政府信息公开申请情况'),
    requests,
    heading('disputes', '四、政府信息公开行政复议、行政诉讼情况'),
    disputes,
    heading('problems', '五、存在的主要问题及改进情况'),
    paragraph(
      'problems-1',
      'problems',
      '存在的主要问题：一是政策解读形式单一，图解、视频类材料偏少；二是部分乡镇公开目录更新不及时。下一步将加强培训，按季度检查，限期整改。',
    ),
    heading('others', '六、其他需要报告的事项'),
    paragraph('others-1', 'others', '2021年，本机关依申请提供政府信息收取信息处理费0元。'),
  ],
  attachments: [],
  signature: { unit: '云溪县人民政府', date: '2022年1月20日' },
};
