import { useFormContext } from 'react-hook-form';
import type { ReportTemplate, SectionTemplate } from '#domain/template.ts';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useEditionWords } from '../use-edition-words.ts';
import { ItemList } from './item-list.tsx';
import { type LocalDraft, rowPlaces } from './local-draft.ts';

interface OfSections {
  sections: readonly SectionTemplate[];
}

/** 日期: what is due when, in the year after the reporting year. */
export function DateItems() {
  const { form: words } = useEditionWords();
  const { register } = useFormContext<LocalDraft>();
  return (
    <ItemList
      name="dates"
      legend={words.dates}
      hint={words.datesHint}
      add={words.date.add}
      blank={{ label: '', day: '' }}
      fields={(at) => (
        <>
          <TextField label={words.date.label} {...register(`dates.${at}.label`)} />
          <TextField label={words.date.day} {...register(`dates.${at}.day`)} />
        </>
      )}
    />
  );
}

/** 必写内容: what a section has to say, told by words of which one must stand there. */
export function StatementItems({ sections }: OfSections) {
  const { form: words } = useEditionWords();
  const { register } = useFormContext<LocalDraft>();
  return (
    <ItemList
      name="statements"
      legend={words.statements}
      hint={words.statementsHint}
      add={words.statement.add}
      blank={{ section: sections[0]?.id ?? '', label: '', words: '' }}
      fields={(at) => (
        <>
          <SelectField
            label={words.statement.section}
            options={titles(sections)}
            {...register(`statements.${at}.section`)}
          />
          <TextField label={words.statement.label} {...register(`statements.${at}.label`)} />
          <TextField label={words.statement.words} {...register(`statements.${at}.words`)} />
        </>
      )}
    />
  );
}

/** 增设部分: sections of the notice's own. */
export function SectionItems({ sections }: OfSections) {
  const { form: words } = useEditionWords();
  const { register } = useFormContext<LocalDraft>();
  return (
    <ItemList
      name="sections"
      legend={words.sections}
      add={words.section.add}
      blank={{ title: '', after: '' }}
      fields={(at) => (
        <>
          <TextField label={words.section.title} {...register(`sections.${at}.title`)} />
          <SelectField
            label={words.section.after}
            options={[['', words.section.last], ...titles(sections)]}
            {...register(`sections.${at}.after`)}
          />
        </>
      )}
    />
  );
}

/** 增设行: rows of the notice's own in the edition's tables. */
export function RowItems({ edition }: { edition: ReportTemplate }) {
  const { form: words } = useEditionWords();
  const { register } = useFormContext<LocalDraft>();
  const places = rowPlaces(edition);
  if (places.length === 0) return null;
  return (
    <ItemList
      name="rows"
      legend={words.rows}
      hint={words.rowsHint}
      add={words.row.add}
      blank={{ place: places.at(-1)?.[0] ?? '', label: '', unit: '件' }}
      fields={(at) => (
        <>
          <SelectField label={words.row.place} options={places} {...register(`rows.${at}.place`)} />
          <TextField label={words.row.label} {...register(`rows.${at}.label`)} />
          <TextField label={words.row.unit} {...register(`rows.${at}.unit`)} />
        </>
      )}
    />
  );
}

function titles(sections: readonly SectionTemplate[]): (readonly [string, string])[] {
  return sections.map(({ id, title }) => [id, title]);
}
