import type { units as chinese } from './units.zh-cn.ts';

/** What kinds, levels and scopes of reporting authorities are called. */
export const units: typeof chinese = {
  kind: {
    government: 'Government',
    department: 'Department',
    township: 'Township (subdistrict)',
    other: 'Other',
  },
  level: {
    province: 'Province',
    city: 'City',
    county: 'County',
    township: 'Township',
  },
  scope: {
    own: 'This authority',
    level: 'This level of government',
    region: 'This region, lower levels included',
    custom: 'Scope of its own',
  },
};
