import { matchesOf } from '../matches.ts';
import { remembered } from '../remembered.ts';

/** A host name in a text: www.yunxi.gov.cn. */
export interface Host {
  start: number;
  end: number;
  name: string;
}

const WORD =
  /(?<![A-Za-z\d.@_/-]|[A-Za-z\d]@)(?:[A-Za-z]{3,5}:\/\/)?([A-Za-z\d][A-Za-z\d.-]{2,252})/g;

/** Endings that make a word with dots a host and not a file name or a version. */
const ENDINGS = new Set(
  'cn com net org gov edu mil info biz top xyz vip cc io club site shop online tech wang ltd link live ren mobi asia icu fun'.split(
    ' ',
  ),
);

/** Every host of a paragraph; that of a mail address is none. */
export const hostsIn = remembered(({ text }): readonly Host[] => {
  if (!/\.[A-Za-z]/.test(text)) return [];
  return matchesOf(text, WORD).flatMap((match) => {
    const word = withoutLastDots(match[1] ?? '');
    const start = match.index + match[0].length - (match[1] ?? '').length;
    const end = start + word.length;
    if (text[end] === '@' || !isHost(word)) return [];
    return [{ start, end, name: word }];
  });
});

/** 政府网站的域名. */
export function isOfficial({ name }: Host): boolean {
  return `.${name.toLowerCase()}`.endsWith('.gov.cn');
}

function isHost(word: string): boolean {
  const labels = word.toLowerCase().split('.');
  const ending = labels[labels.length - 1] ?? '';
  return labels.length > 1 && labels.every((label) => label !== '') && ENDINGS.has(ending);
}

function withoutLastDots(word: string): string {
  let end = word.length;
  while (word[end - 1] === '.' || word[end - 1] === '-') end -= 1;
  return word.slice(0, end);
}

/** The hosts of a text's paragraphs that satisfy a condition, by name. */
export function groupByName<Found extends { host: Host }>(
  found: readonly Found[],
): ReadonlyMap<string, Found[]> {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const name = one.host.name.toLowerCase();
    const group = groups.get(name) ?? [];
    group.push(one);
    groups.set(name, group);
  }
  return groups;
}
