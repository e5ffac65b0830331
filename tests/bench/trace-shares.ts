/** An event of a browser trace, as far as it is read here. Times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time of the processor, which other programs do not lengthen. */
  tdur?: number;
  args?: { data?: { type?: string } };
}

/** Processor time of one key by what it was spent on, in milliseconds. */
export type Shares = Readonly<Record<Work, number>>;

type Work = (typeof WORKS)[number];

const WORKS = ['script', 'style', 'layout', 'paint', 'other'] as const;

const WORK_OF: Readonly<Record<string, Work>> = {
  EventDispatch: 'script',
  FunctionCall: 'script',
  FireAnimationFrame: 'script',
  FireIdleCallback: 'script',
  RunMicrotasks: 'script',
  TimerFire: 'script',
  MinorGC: 'script',
  MajorGC: 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
};

/** What to record: the page's own work, and the tasks it stands in. */
export const CATEGORIES = ['-*', 'devtools.timeline', 'toplevel'];

interface Open {
  work: Work;
  end: number;
  own: number;
}

/** Shares out the work of the page's main thread among the keys pressed while it was recorded. */
export function sharesOf(events: readonly TraceEvent[]): Shares {
  const keys = events.filter(isKeyDown);
  const [first] = keys;
  const spent = { script: 0, style: 0, layout: 0, paint: 0, other: 0 };
  const open: Open[] = [];
  const closeUntil = (time: number) => {
    for (let last = open.at(-1); last && last.end <= time; last = open.at(-1)) {
      spent[last.work] += last.own;
      open.pop();
    }
  };
  const whole = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === first?.pid && tid === first.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const { name, ts, dur = 0, tdur = 0 } of whole) {
    closeUntil(ts);
    const around = open.at(-1);
    if (around) around.own -= tdur;
    open.push({ work: WORK_OF[name] ?? around?.work ?? 'other', end: ts + dur, own: tdur });
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return perKey(spent, keys.length);
}

/** `script 3.1, style 0.7, layout 1.2, paint 3.0, other 2.0, in all 10.0 ms`. */
export function tellShares(shares: Shares): string {
  const all = WORKS.reduce((sum, work) => sum + shares[work], 0);
  const parts = WORKS.map((work) => `${work} ${shares[work].toFixed(1)}`);
  return `${parts.join(', ')}, in all ${all.toFixed(1)} ms`;
}

function isKeyDown({ name, args }: TraceEvent): boolean {
  return name === 'EventDispatch' && args?.data?.type === 'keydown';
}

function perKey(spent: Readonly<Record<Work, number>>, keys: number): Shares {
  const shares = { ...spent };
  for (const work of WORKS) shares[work] = spent[work] / 1000 / Math.max(1, keys);
  return shares;
}
