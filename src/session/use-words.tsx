import { createContext, type ReactNode, useContext } from 'react';
import { type Words, zhCn } from '#i18n/zh-cn.ts';

const WordsContext = createContext<Words>(zhCn);

/** Speaks another language to the screens below. */
export function WordsProvider(props: { words: Words; children: ReactNode }) {
  return <WordsContext.Provider value={props.words}>{props.children}</WordsContext.Provider>;
}

/** The sentences of the language in use, Chinese unless said otherwise: `useWords().shell.undo`. */
export function useWords(): Words {
  return useContext(WordsContext);
}
