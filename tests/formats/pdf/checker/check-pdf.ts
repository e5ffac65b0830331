import { attachmentRule } from './attachment-rules.ts';
import { descriptionRule, outlineRule } from './description-rules.ts';
import { catalogRule, fileRule, pageRule } from './file-rules.ts';
import { contentRule, fontRule } from './font-rules.ts';
import { openObjects, type PdfJson, readObjects } from './pdf-file.ts';
import { structureRule, tableRule } from './structure-rules.ts';

const RULES = [
  fileRule,
  catalogRule,
  pageRule,
  contentRule,
  fontRule,
  structureRule,
  tableRule,
  descriptionRule,
  outlineRule,
  attachmentRule,
];

/** The faults of a PDF against PDF/A-2a or 3a and PDF/UA-1, as far as they can touch our files; and how much was looked at. */
export function checkPdf(
  raw: Uint8Array,
  json: PdfJson = readObjects(raw),
): { faults: string[]; checks: number } {
  const file = openObjects(raw, json);
  const faults = new Set<string>();
  let checks = 0;
  for (const rule of RULES) {
    rule(file, (holds, fault) => {
      checks += 1;
      if (!holds) faults.add(fault);
    });
  }
  return { faults: [...faults], checks };
}
