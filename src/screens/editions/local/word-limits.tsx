import { useFormContext } from 'react-hook-form';
import type { SectionTemplate } from '#domain/template.ts';
import { useEditionWords } from '../use-edition-words.ts';
import type { LocalDraft } from './local-draft.ts';
import styles from './local-form.module.css';

/** 字数要求: a line a section that has text. */
export function WordLimits({ sections }: { sections: readonly SectionTemplate[] }) {
  const { form: words } = useEditionWords();
  const { register } = useFormContext<LocalDraft>();
  const written = sections.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'narrative'));
  return (
    <fieldset className={styles.group}>
      <legend>{words.limits}</legend>
      <p className={styles.hint}>{words.limitsHint}</p>
      <table className={styles.limits}>
        <thead>
          <tr>
            <th scope="col">{words.limit.section}</th>
            <th scope="col">{words.limit.least}</th>
            <th scope="col">{words.limit.most}</th>
          </tr>
        </thead>
        <tbody>
          {written.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>
                <input
                  inputMode="numeric"
                  aria-label={words.leastOf(title)}
                  {...register(`limits.${id}.least`)}
                />
              </td>
              <td>
                <input
                  inputMode="numeric"
                  aria-label={words.mostOf(title)}
                  {...register(`limits.${id}.most`)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
