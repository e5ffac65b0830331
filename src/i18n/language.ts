import type { English } from './en.ts';

/** A language of the screens. What is printed or exported is Chinese in either. */
export type Language = 'zh-CN' | 'en';

/** What each language calls itself. */
export const LANGUAGES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };

/** The words in use where they are not Chinese. */
let inUse: English | undefined;
let wanted: Language = 'zh-CN';
const listeners = new Set<() => void>();

/** Speaks a language from now on. English loads at the first use of it; rejects where it cannot be fetched. */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  const words = language === 'en' ? (await import('./en.ts')).english : undefined;
  if (language !== wanted) return;
  inUse = words;
  for (const listener of listeners) listener();
}

/** Tells when another language is spoken. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The English words where English is in use; the same object until another language is spoken. */
export function englishInUse(): English | undefined {
  return inUse;
}

/** Words of a part in the language in use, for what is no component: `wordsOf('edits', edits)`. */
export function wordsOf<Part extends keyof English>(
  part: Part,
  chinese: English[Part],
): English[Part] {
  return inUse?.[part] ?? chinese;
}
