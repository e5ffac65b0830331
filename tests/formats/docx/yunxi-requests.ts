import type { DocCell, DocRow, TableBlock } from '#document/tree.ts';
import { cell, figure, head, label } from './yunxi-cells.ts';
import { requestFigures } from './yunxi-figures.ts';

const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceAgency',
  'otherOrganization',
  'total',
];
const results: readonly [id: string, ...labels: DocCell[]][] = [
  ['received', label('一、本年新收政府信息公开申请数量', 0, 3)],
  ['carriedIn', label('二、上年结转政府信息公开申请数量', 0, 3)],
  [
    'granted',
    { ...label('三、本年度办理结果', 0, 1, 22), vertical: true, align: 'center' },
    label('（一）予以公开', 1, 2),
  ],
  ['partlyGranted', label('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 1, 2)],
  ['stateSecret', label('（三）不予公开', 1, 1, 8), label('1.属于国家秘密', 2)],
  ['forbiddenByLaw', label('2.其他法律行政法规禁止公开', 2)],
  ['securityAndStability', label('3.危及“三安全一稳定”', 2)],
  ['thirdPartyRights', label('4.保护第三方合法权益', 2)],
  ['internalAffairs', label('5.属于三类内部事务信息', 2)],
  ['processInformation', label('6.属于四类过程性信息', 2)],
  ['enforcementFiles', label('7.属于行政执法案卷', 2)],
  ['administrativeQuery', label('8.属于行政查询事项', 2)],
  ['notHeld', label('（四）无法提供', 1, 1, 3), label('1.本机关不掌握相关政府信息', 2)],
  ['needsCreation', label('2.没有现成信息需要另行制作', 2)],
  ['stillUnclear', label('3.补正后申请内容仍不明确', 2)],
  ['petition', label('（五）不予处理', 1, 1, 5), label('1.信访举报投诉类申请', 2)],
  ['repeated', label('2.重复申请', 2)],
  ['publication', label('3.要求提供公开出版物', 2)],
  ['excessive', label('4.无正当理由大量反复申请', 2)],
  ['reconfirmation', label('5.要求行政机关确认或重新出具已获取信息', 2)],
  [
    'notCorrectedInTime',
    label('（六）其他处理', 1, 1, 3),
    label('1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 2),
  ],
  [
    'feeNotPaid',
    label('2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 2),
  ],
  ['otherReason', label('3.其他', 2)],
  ['handled', label('（七）总计', 1, 2)],
  ['carriedOut', label('四、结转下年度继续办理', 0, 3)],
];

/** 表三: three header rows, 25 rows of seven figures. */
export const requests: TableBlock = {
  kind: 'table',
  id: 'requests-table',
  section: 'requests',
  table: 'requests',
  title: '收到和处理政府信息公开申请情况',
  widths: [754, 921, 3271, 685, 685, 685, 685, 685, 685, 685],
  headerRows: 3,
  rows: [
    {
      cells: [
        cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 0, 'corner', {
          colSpan: 3,
          rowSpan: 3,
          align: 'left',
          note: true,
        }),
        head('申请人情况', 3, 7),
      ],
    },
    { cells: [head('自然人', 3, 1, 2), head('法人或其他组织', 4, 5), head('总计', 9, 1, 2)] },
    {
      cells: [
        head('商业企业', 4),
        head('科研机构', 5),
        head('社会公益组织', 6),
        head('法律服务机构', 7),
        head('其他', 8),
      ],
    },
    ...results.map(
      ([id, ...labels], row): DocRow => ({
        cells: [
          ...labels,
          ...(requestFigures[row] ?? []).map((text, index) =>
            figure(text, index + 3, `requests.${id}.${applicants[index]}`),
          ),
        ],
      }),
    ),
  ],
};
