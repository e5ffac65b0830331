import { approval, checkSheet } from '#i18n/check-sheet.zh-cn.ts';
import { findings as words } from '#i18n/findings.zh-cn.ts';
import { approvalValues } from '#tasks/approval-form.ts';
import { composeApproval } from '#tasks/approval-sheet.ts';
import { composeCheckSheets } from '#tasks/check-sheet.ts';
import { type SheetFile, type SheetOrder, writeSheet } from '#tasks/sheets.ts';
import type { DiskAssets } from '../disk-assets.ts';
import { filledOf } from './check.ts';
import type { NewFile, RenderJob } from './render.ts';

/** 年报数据核对情况 and 审批表, as far as they are asked for. */
export async function renderSheets(job: RenderJob, assets: DiskAssets): Promise<NewFile[]> {
  const { opened, outcome, lastYear, options } = job;
  const { report, savedAt } = opened.file;
  const filled = filledOf(opened);
  const date = savedAt.slice(0, 10);
  const orders: SheetOrder[] = [];
  if (options.sheet) {
    const versions = composeCheckSheets({ filled, outcome, lastYear, date, words: checkSheet });
    orders.push({ kind: 'checkSheet', report, versions });
  }
  if (options.approval) {
    const version = composeApproval(filled, { date, words: approval });
    const form = job.form && {
      bytes: job.form,
      values: approvalValues(filled, outcome, approval),
    };
    orders.push({ kind: 'approval', report, versions: [version], ...(form && { form }) });
  }
  const files: SheetFile[] = [];
  for (const order of orders) files.push(...(await writeSheet(order, assets)));
  return files.map(newFile);
}

const ENDINGS = { checkSheet: '-核对情况', approval: '-审批表', correction: '-更正稿' } as const;

function newFile(file: SheetFile): NewFile {
  const { kind, name } = file;
  const format = `${kind}.${name.split('.').at(-1)}`;
  if ('problem' in file) return { format, problem: words.say(file.problem) };
  const ending = `${ENDINGS[kind]}.${name.split('.').at(-1)}`;
  return { format, ending, name, bytes: file.bytes, remarks: file.remarks.map(words.say) };
}
