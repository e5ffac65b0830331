import { FormProvider, useForm } from 'react-hook-form';
import type { EditionSummary } from '#domain/choose-edition.ts';
import type { LocalRequirements } from '#domain/local-requirements.ts';
import { routeHref } from '#session/routes.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useEditionWords } from '../use-edition-words.ts';
import { DateItems, RowItems, SectionItems, StatementItems } from './item-lists.tsx';
import { blankDraft, draftOf, keptAside, type LocalDraft } from './local-draft.ts';
import styles from './local-form.module.css';
import { useEditionOf } from './use-edition-of.ts';
import { useKeeping } from './use-keeping.ts';
import { WordLimits } from './word-limits.tsx';

export interface LocalFormProps {
  editions: readonly EditionSummary[];
  /** The file that is changed. */
  before?: LocalRequirements;
}

/** 本地要求 made in a form: nothing in it is obligatory but the notice's name and 文号. */
export function LocalForm({ editions, before }: LocalFormProps) {
  const { form: words } = useEditionWords();
  const blank = blankDraft(editions[0]?.id ?? '', words.date.usual);
  const form = useForm<LocalDraft>({ defaultValues: before ? draftOf(before) : blank });
  const edition = useEditionOf(form.watch('template'));
  const { problem, save, downloadFile } = useKeeping(form, before);
  const aside = before ? keptAside(before) : 0;
  return (
    <FormProvider {...form}>
      <form className={styles.form} noValidate onSubmit={form.handleSubmit(save)}>
        <div className={styles.head}>
          <h1>{before ? words.edit : words.create}</h1>
          <p className={styles.hint}>{words.hint}</p>
        </div>
        <fieldset className={styles.basics}>
          <TextField
            className={styles.name}
            label={words.name}
            hint={words.nameHint}
            {...form.register('name')}
          />
          <TextField label={words.number} {...form.register('number')} />
          <SelectField
            label={words.edition}
            options={editions.map(({ id, title }) => [id, title] as const)}
            {...form.register('template')}
          />
          <TextField
            label={words.from}
            hint={words.yearsHint}
            inputMode="numeric"
            {...form.register('yearFrom')}
          />
          <TextField label={words.to} inputMode="numeric" {...form.register('yearTo')} />
        </fieldset>
        <DateItems />
        {edition && (
          <>
            <WordLimits sections={edition.sections} />
            <StatementItems sections={edition.sections} />
            <SectionItems sections={edition.sections} />
            <RowItems edition={edition} />
          </>
        )}
        <fieldset className={styles.group}>
          <legend>{words.circulation}</legend>
          <p className={styles.hint}>{words.circulationHint}</p>
          <textarea
            className={styles.lines}
            rows={4}
            aria-label={words.circulation}
            {...form.register('circulation')}
          />
        </fieldset>
        {aside > 0 && <p className={styles.hint}>{words.kept(aside)}</p>}
        <div className={styles.acts}>
          <p className={styles.problem} role="alert">
            {problem}
          </p>
          <a className={buttonClass()} href={routeHref({ screen: 'editions' })}>
            {words.cancel}
          </a>
          <Button onClick={form.handleSubmit(downloadFile)}>{words.download}</Button>
          <Button look="primary" type="submit">
            {words.save}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
