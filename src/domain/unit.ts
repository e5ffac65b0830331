/** 机关类别: decides deadlines and which sections and capacities apply. */
export type UnitKind = 'government' | 'department' | 'township' | 'other';

/** 行政层级. */
export type UnitLevel = 'province' | 'city' | 'county' | 'township';

/** The id of a unit that only a foreign document has named. */
export const IMPORTED = 'imported';

/** 填报单位: the body that reports. A county's unit is the parent of its departments' units. */
export interface ReportingUnit {
  id: string;
  name: string;
  shortName?: string;
  kind: UnitKind;
  level: UnitLevel;
  /** 行政区划代码, GB/T 2260. */
  regionCode?: string;
  /** 统一社会信用代码, GB 32100. */
  creditCode?: string;
  parentId?: string;
}
