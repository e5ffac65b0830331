import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { LocalRequirements } from '#domain/local-requirements.ts';
import type { Result } from '#domain/result.ts';
import { keepLocal, localText } from '#session/local-file.ts';
import { randomId } from '#session/random-id.ts';
import { goTo } from '#session/routes.ts';
import { download } from '#session/save-file.ts';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import { safeName } from '#tasks/file-name.ts';
import { useToast } from '#ui/toast.tsx';
import { useEditionWords } from '../use-edition-words.ts';
import { type LocalDraft, unclearIn } from './local-draft.ts';
import { localOfDraft } from './local-of-draft.ts';

/** Keeping what the form holds, in this browser or as a file; what is missing or unfit is one sentence. */
export function useKeeping(form: UseFormReturn<LocalDraft>, before?: LocalRequirements) {
  const editions = useEditionWords();
  const { marks, sayProblem } = useWords();
  const words = editions.form;
  const workspace = useWorkspace();
  const showToast = useToast();
  const [id] = useState(() => randomId('local'));
  const [problem, setProblem] = useState<string>();
  const refused = (result: Result<unknown>): boolean => {
    setProblem(result.ok ? undefined : marks.sentence(sayProblem(result.problem)));
    return !result.ok;
  };
  const fileOf = (draft: LocalDraft): LocalRequirements | undefined => {
    const unclear = unclearIn(draft);
    if (unclear) {
      setProblem(
        unclear.kind === 'day' ? words.badDay(unclear.text) : words.badNumber(unclear.text),
      );
      return undefined;
    }
    const local = localOfDraft(draft, id, before);
    if (local.name && local.number) return local;
    setProblem(words.missing);
    form.setFocus(local.name ? 'number' : 'name');
    return undefined;
  };
  const save = async (draft: LocalDraft) => {
    const local = fileOf(draft);
    if (!local) return;
    if (refused(await keepLocal(workspace, local))) return;
    showToast({ text: words.saved(local.name) });
    goTo({ screen: 'editions' });
  };
  const downloadFile = async (draft: LocalDraft) => {
    const local = fileOf(draft);
    if (!local) return;
    const text = await localText(workspace, local);
    setProblem(text.ok ? undefined : marks.sentence(sayProblem(text.problem)));
    if (!text.ok) return;
    const blob = new Blob([text.value], { type: 'application/json' });
    download(`${safeName(words.fileName(local.name))}.json`, blob);
  };
  return { problem, save, downloadFile };
}
