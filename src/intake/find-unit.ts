import { IMPORTED, type ReportingUnit, type UnitKind, type UnitLevel } from '#domain/unit.ts';

const REGION = /(?:省|自治区|直辖市|市|县|区|旗|州|盟)$/;
const OFFICE = /(?:办公[厅室]).*$/;
const MADE_BY = /由([^，,。；;（(]{3,30}?)(?:负责|综合|汇总|编制|编写|撰写)/;
const ASK = /与([^，,。；;（(]{3,30}?)联系/;
/** 本机关, 市政府办公室: a name that only its own readers can complete. */
const RELATIVE = /^(?:本|我|市政府|县政府|区政府|省政府|各|该)/;

const kinds: readonly [RegExp, UnitKind][] = [
  [/(?:镇|乡|街道)(?:人民政府|办事处)?$/, 'township'],
  [/人民政府$/, 'government'],
  [/(?:局|委员会|委|办公[厅室]|厅|部|署)$/, 'department'],
];

const levels: readonly [RegExp, UnitLevel][] = [
  [/(?:镇|乡|街道)(?:人民政府|办事处)?/, 'township'],
  [/[县旗]|[^地]区(?=人民政府|.{2,}局|$)/, 'county'],
  [/[市州盟]/, 'city'],
  [/省|自治区/, 'province'],
];

/** 填报单位 as far as the source says: by the title, else by who made the report or answers for it. */
export function unitName(inTitle: string | undefined, text: string): string | undefined {
  if (inTitle !== undefined) return wholeName(inTitle);
  for (const pattern of [MADE_BY, ASK]) {
    const name = pattern.exec(text)?.[1]?.replace(/^(?:请|可)/, '');
    if (name === undefined || RELATIVE.test(name)) continue;
    // The office of a government makes the government's report.
    return name.includes('人民政府') ? name.replace(OFFICE, '') : name;
  }
  return undefined;
}

/** The unit of a draft; kind and level are read off its name, for the clerk to confirm. */
export function draftUnit(name: string): ReportingUnit {
  return {
    id: IMPORTED,
    name,
    kind: kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'other',
    level: levels.find(([pattern]) => pattern.test(name))?.[1] ?? 'county',
  };
}

/** A region's report is its government's. */
function wholeName(name: string): string {
  return REGION.test(name) ? `${name}人民政府` : name;
}
