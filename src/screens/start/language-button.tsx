import { LANGUAGES } from '#i18n/language.ts';
import { chooseLanguage } from '#session/chosen-language.ts';
import { useLanguage, useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { useToast } from '#ui/toast.tsx';

/** Speaks the other language, named in that language. Nothing that is open is lost. */
export function LanguageButton() {
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  const { shell } = useWords();
  const toast = useToast();
  const choose = async () => {
    if (!(await chooseLanguage(other))) toast({ text: shell.languageMissing });
  };
  return (
    <Button look="quiet" lang={other} onClick={choose}>
      {LANGUAGES[other]}
    </Button>
  );
}
