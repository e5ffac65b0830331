import type { ReactNode } from 'react';
import { type FieldArrayPath, useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '#ui/button.tsx';
import { useEditionWords } from '../use-edition-words.ts';
import type { LocalDraft } from './local-draft.ts';
import styles from './local-form.module.css';

export interface ItemListProps<Name extends FieldArrayPath<LocalDraft>> {
  name: Name;
  legend: string;
  hint?: string;
  add: string;
  /** What a new item begins with. */
  blank: LocalDraft[Name][number];
  /** The fields of an item. */
  fields: (at: number) => ReactNode;
}

/** A list of alike items, each with a button that takes it away, and one that adds another. */
export function ItemList<Name extends FieldArrayPath<LocalDraft>>(props: ItemListProps<Name>) {
  const { form: words } = useEditionWords();
  const { control } = useFormContext<LocalDraft>();
  const { fields, append, remove } = useFieldArray({ control, name: props.name });
  return (
    <fieldset className={styles.group}>
      <legend>{props.legend}</legend>
      {props.hint && <p className={styles.hint}>{props.hint}</p>}
      {fields.map(({ id }, at) => (
        <div key={id} className={styles.item}>
          {props.fields(at)}
          <Button
            look="quiet"
            size="small"
            aria-label={words.removeOf(props.legend, at + 1)}
            onClick={() => remove(at)}
          >
            {words.remove}
          </Button>
        </div>
      ))}
      <Button size="small" onClick={() => append(props.blank as never)}>
        {props.add}
      </Button>
    </fieldset>
  );
}
