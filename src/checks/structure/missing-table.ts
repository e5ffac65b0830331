import { holdsTable } from '#domain/part-tables.ts';
import type { TableTemplate } from '#domain/table-template.ts';
import type { SectionTemplate } from '#domain/template.ts';
import type { CheckedText } from '../text.ts';
import type { Notice, TextCheck } from '../text-check.ts';
import { FORM } from './sources.ts';

/** A table the edition requires and the report does not print. */
export const missingTable: TextCheck = {
  id: 'missingTable',
  severity: 'mustFix',
  source: FORM,
  find: (text) => missing(text, (table) => table.optional !== true),
  examples: {
    fires: ['缺表：三、收到和处理政府信息公开申请情况'],
    silent: ['部分：三、收到和处理政府信息公开申请情况'],
  },
};

/** A table the edition knows and the report does without: 2014 to 2018 not every report has its 统计表. */
export const missingOptionalTable: TextCheck = {
  id: 'missingOptionalTable',
  severity: 'mustExplain',
  source: '国办发〔2014〕32号',
  find: (text) => missing(text, (table) => table.optional === true),
  examples: {
    fires: ['格式：2014年统计表格式'],
    silent: ['部分：三、收到和处理政府信息公开申请情况'],
  },
};

/** A table missing with its whole section is told by the missing section. */
function missing(text: CheckedText, wanted: (table: TableTemplate) => boolean): Notice[] {
  const { report, template } = text;
  const blocks = [...report.sections, ...report.attachments].flatMap((one) => one.blocks);
  const present = new Set(blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])));
  return template.tables
    .filter((table) => wanted(table) && !present.has(table.id))
    .flatMap((table): Notice[] => {
      const home =
        template.sections.find(({ blocks }) => holdsTable(blocks, table.id)) ??
        template.attachments?.find(({ blocks }) => holdsTable(blocks, table.id));
      const section = template.sections.find((one) => one === home);
      if (!home || (section?.required && !isPresent(text, section))) return [];
      const place = { section: home.id };
      return [{ places: [place], values: { table: table.title, section: home.title } }];
    });
}

function isPresent({ report }: CheckedText, { id }: SectionTemplate): boolean {
  return report.sections.some((section) => section.id === id);
}
