import type { Random } from './random.ts';

/** A unit that does not exist. */
export interface InventedUnit {
  id: string;
  name: string;
  shortName: string;
  kind: 'government' | 'department' | 'township';
  level: 'city' | 'county' | 'township';
  /** What the report calls the unit: 我局, 我县. */
  own: string;
}

const PLACES = ['澄溪', '禾岭', '榆泉', '槐岸', '竹坞', '苇川', '棠浦', '柏坪', '芦洲', '荻港'];
const BODIES = [
  '教育局',
  '农业农村局',
  '交通运输局',
  '水利局',
  '民政局',
  '卫生健康委员会',
  '统计局',
];
export const TOWNSHIPS = ['东岗镇', '西塘镇', '南坝乡', '北桥镇'];

/** Makes up a unit of any kind. */
export function inventUnit(random: Random): InventedUnit {
  const place = random.pick(PLACES);
  const id = `invented-${random.int(1, 99_999)}`;
  const kind = random.pick(['government', 'department', 'department', 'township'] as const);
  if (kind === 'township') {
    const township = random.pick(TOWNSHIPS);
    const name = `${place}县${township}人民政府`;
    return { ...{ id, name, kind }, shortName: township, level: 'township', own: '我镇' };
  }
  const level = random.pick(['city', 'county'] as const);
  const area = `${place}${level === 'city' ? '市' : '县'}`;
  if (kind === 'government') {
    const own = level === 'city' ? '全市' : '全县';
    return { ...{ id, kind, level, own }, name: `${area}人民政府`, shortName: area };
  }
  const body = random.pick(BODIES);
  const own = body.endsWith('局') ? '我局' : '我委';
  return { ...{ id, kind, level, own }, name: `${area}${body}`, shortName: body };
}
