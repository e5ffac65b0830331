import { type Language, speak } from '#i18n/language.ts';

const KEY = 'nianbao.language';

/** Speaks a language and remembers it in this browser; false where its words could not be fetched. */
export async function chooseLanguage(language: Language): Promise<boolean> {
  const spoken = await speak(language).then(
    () => true,
    () => false,
  );
  if (spoken) remember(language);
  return spoken;
}

/** Speaks the language that was chosen before; Chinese where none was, or where its words cannot be fetched. */
export async function speakAsBefore(): Promise<void> {
  if (remembered() === 'en') await speak('en').catch(() => speak('zh-CN'));
}

/** A browser may refuse the storage; the choice then holds until the page is closed. */
function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {}
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
