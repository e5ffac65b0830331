import type { ReportScope } from '#domain/report.ts';
import type { UnitKind, UnitLevel } from '#domain/unit.ts';

const kind: Record<UnitKind, string> = {
  government: '政府',
  department: '部门',
  township: '乡镇（街道）',
  other: '其他',
};

const level: Record<UnitLevel, string> = {
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡镇级',
};

const scope: Record<ReportScope, string> = {
  own: '本机关',
  level: '本级',
  region: '本行政区域',
  custom: '自定口径',
};

/** What kinds, levels and scopes of reporting units are called. */
export const units = { kind, level, scope };
