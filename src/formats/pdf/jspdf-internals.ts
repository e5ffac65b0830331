import type { jsPDF } from 'jspdf';

/** A font as jsPDF keeps it. */
export interface JsPdfFont {
  id: string;
  objectNumber: number;
  isAlreadyPutted: boolean;
}

/** What is used of jsPDF beyond its published face. */
export interface JsPdfInternals {
  newObject(): number;
  newObjectDeferred(): number;
  newObjectDeferredBegin(object: number, writes: boolean): number;
  write(...parts: (string | number)[]): void;
  getPageInfo(page: number): { objId: number };
  /** The operators of each page, from 1. */
  pages: string[][];
  events: {
    subscribe(topic: string, handler: (event: JsPdfEvent) => void): void;
    getTopics(): Record<string, unknown>;
  };
}

/** What jsPDF hands to a subscriber; each topic fills its own part. */
export interface JsPdfEvent {
  pageNumber?: number;
  font?: JsPdfFont;
}

const FUNCTIONS = [
  'newObject',
  'newObjectDeferred',
  'newObjectDeferredBegin',
  'write',
  'getPageInfo',
] as const;
const REPLACED_TOPICS = ['addFont', 'putFont'];

/**
 * The internals of a jsPDF document. Another release of jsPDF may lack them:
 * that has to be known before a file is written, not from a broken file.
 */
export function jsPdfInternals(doc: jsPDF): JsPdfInternals {
  const { internal } = doc;
  const lacking = missingInternals(internal);
  if (lacking.length > 0) throw new Error(`This jsPDF has no ${lacking.join(', ')}.`);
  if (!isComplete(internal)) throw new Error('This jsPDF is not the one this was written for.');
  return internal;
}

/** Names of the internals a jsPDF document lacks. */
export function missingInternals(internal: object): string[] {
  const found: Partial<Record<string, unknown>> = { ...internal };
  const functions = FUNCTIONS.filter((name) => typeof found[name] !== 'function');
  const events = eventsOf(found.events);
  const topics = REPLACED_TOPICS.filter((topic) => !(topic in events.topics));
  return [
    ...functions,
    ...(Array.isArray(found.pages) ? [] : ['pages']),
    ...(events.subscribes ? topics.map((topic) => `event ${topic}`) : ['events']),
  ];
}

function eventsOf(events: unknown): { subscribes: boolean; topics: object } {
  const has = (name: 'subscribe' | 'getTopics'): boolean =>
    typeof events === 'object' && events !== null && name in events;
  if (!has('subscribe') || !has('getTopics')) return { subscribes: false, topics: {} };
  const { getTopics } = events as JsPdfInternals['events'];
  return { subscribes: true, topics: getTopics() };
}

/** Takes jsPDF's own font writers away: they know neither characters beyond FFFF nor subsets. */
export function withoutFontWriters({ events }: JsPdfInternals): void {
  const topics = events.getTopics();
  for (const topic of REPLACED_TOPICS) delete topics[topic];
}

function isComplete(internal: object): internal is JsPdfInternals {
  return missingInternals(internal).length === 0;
}
