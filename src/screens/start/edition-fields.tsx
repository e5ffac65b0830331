import { provinceOf } from '#i18n/provinces.zh-cn.ts';
import { useWordsOf } from '#session/use-words.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { useDialogWords } from './dialog-words.ts';
import styles from './new-report-dialog.module.css';
import type { EditionChoice } from './use-edition-choice.ts';

/** 年度: the years of the forms in force, or those of old ones. */
export function YearField({ choice }: { choice: EditionChoice }) {
  const words = useDialogWords().blankDialog;
  return (
    <SelectField
      label={words.year}
      options={choice.years.map((year) => [String(year), words.yearOf(year)] as const)}
      value={choice.year}
      onChange={(event) => choice.choose({ year: Number(event.target.value) })}
    />
  );
}

/** What year and region choose, for the clerk to change: 报告格式, 本地要求. */
export function EditionFields({ choice }: { choice: EditionChoice }) {
  const words = useDialogWords().blankDialog;
  const { edition, choose } = choice;
  const province = useWordsOf('provinceOf', provinceOf);
  return (
    <>
      {choice.hasPast && (
        <label className={styles.past}>
          <input
            type="checkbox"
            checked={choice.past}
            onChange={(event) => choose({ past: event.target.checked })}
          />
          {words.past}
        </label>
      )}
      {choice.regions.length > 0 && (
        <SelectField
          label={words.region}
          options={[
            ['', words.anyRegion],
            ...choice.regions.map((code) => [code, province(code)] as const),
          ]}
          value={choice.regionCode ?? ''}
          onChange={(event) => choose({ regionCode: event.target.value })}
        />
      )}
      {edition ? (
        <SelectField
          className={styles.wide}
          label={words.edition}
          hint={words.editionHint}
          options={choice.editions.map(({ id, title, legalBasis }) => [
            id,
            words.editionOf(title, legalBasis.at(-1)?.number ?? ''),
          ])}
          value={edition.id}
          onChange={(event) => choose({ edition: event.target.value })}
        />
      ) : (
        <p className={styles.problem}>{words.noEdition}</p>
      )}
      {choice.locals.length > 0 && (
        <SelectField
          className={styles.wide}
          label={words.local}
          options={[
            ...choice.locals.map(({ id, name }) => [id, name] as const),
            ['none', words.noLocal] as const,
          ]}
          {...(choice.local && { hint: choice.local.number })}
          value={choice.local?.id ?? 'none'}
          onChange={(event) => choose({ local: event.target.value })}
        />
      )}
    </>
  );
}
