import type { Message } from '#domain/finding.ts';
import type { LocalRequirements } from '#domain/local-requirements.ts';
import type { Library } from '#session/library.ts';
import { useLibrary } from '#session/use-library.ts';
import { useWords } from '#session/use-words.tsx';
import { useEditionWords } from '../use-edition-words.ts';
import { LocalForm } from './local-form.tsx';

/** The form of a new local notice, or of one that is kept here. */
export function LocalPage({ id }: { id?: string }) {
  const words = useEditionWords();
  const { marks, sayProblem } = useWords();
  const { library } = useLibrary();
  if (!library) return <p role="status">{words.loading}</p>;
  const before = library.locals.find((local) => local.id === id);
  if (id !== undefined && !before) return <p role="alert">{marks.sentence(sayProblem(GONE))}</p>;
  return <LocalForm key={id ?? ''} {...formProps(library, before)} />;
}

const GONE: Message = { id: 'local.gone', values: {} };

function formProps({ editions }: Library, before: LocalRequirements | undefined) {
  const choices = [...editions].sort((a, b) => b.years.from - a.years.from);
  return { editions: choices, ...(before && { before }) };
}
