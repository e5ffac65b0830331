import { createContext, type ReactNode, useContext, useEffect, useSyncExternalStore } from 'react';
import type { English } from '#i18n/en.ts';
import { englishInUse, type Language, onLanguage } from '#i18n/language.ts';
import { type Words, zhCn } from '#i18n/zh-cn.ts';

const EnglishContext = createContext<English | undefined>(undefined);

/** Has the screens below, and the page itself, speak the language in use. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const english = useSyncExternalStore(onLanguage, englishInUse);
  useEffect(() => {
    document.documentElement.lang = english ? 'en' : 'zh-CN';
    document.title = (english?.main ?? zhCn).shell.product;
  }, [english]);
  return <EnglishContext.Provider value={english}>{children}</EnglishContext.Provider>;
}

/** The language in use. */
export function useLanguage(): Language {
  return useContext(EnglishContext) ? 'en' : 'zh-CN';
}

/**
 * Words of a part in the language in use: `useWordsOf('review', review)`. The Chinese words are imported where they are
 * used and load with that; the English ones load all together, when English is chosen.
 */
export function useWordsOf<Part extends keyof English>(
  part: Part,
  chinese: English[Part],
): English[Part] {
  return useContext(EnglishContext)?.[part] ?? chinese;
}

/** The sentences of the start and edit screens in the language in use: `useWords().shell.undo`. */
export function useWords(): Words {
  return useWordsOf('main', zhCn);
}
