import type { FieldPath } from 'react-hook-form';
import type { ReportDraft } from '#session/report-draft.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useBlocks } from '#session/use-section.ts';
import { useWords } from '#session/use-words.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Narrative } from '../narrative/narrative.tsx';
import styles from './front-form.module.css';
import { officialTitle } from './official-title.ts';

/** 封面与联系方式: what stands before the first section and at the foot of the last. */
export function FrontForm() {
  const { edit } = useWords();
  const { template, form } = useReportSession();
  const blocks = useBlocks('front');
  const title = officialTitle(template, form.getValues());
  return (
    <div className={styles.form}>
      <div className={styles.group}>
        <FrontField name="front.title" label={edit.frontTitle} hint={edit.frontTitleHint(title)} />
      </div>
      <section className={styles.group} aria-label={edit.frontOpening}>
        <h3>{edit.frontOpening}</h3>
        <Narrative field="front.opening" blocks={blocks} heading={edit.frontOpening} />
      </section>
      <fieldset className={styles.group}>
        <legend>{edit.frontPeriod}</legend>
        <FrontField name="front.periodFrom" label={edit.periodFrom} type="date" />
        <FrontField name="front.periodTo" label={edit.periodTo} type="date" />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{edit.contact}</legend>
        <FrontField name="front.contact.office" label={edit.office} />
        <FrontField name="front.contact.phone" label={edit.phone} type="tel" />
        <FrontField name="front.contact.email" label={edit.email} type="email" />
        <FrontField name="front.contact.address" label={edit.address} />
        <FrontField name="front.contact.postcode" label={edit.postcode} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{edit.signing}</legend>
        <FrontField
          name="front.signedOn"
          label={edit.signedOn}
          hint={edit.signedOnHint}
          type="date"
        />
        <FrontField name="front.publishedOn" label={edit.publishedOn} type="date" />
      </fieldset>
    </div>
  );
}

interface FrontFieldProps {
  name: Extract<FieldPath<ReportDraft>, `front.${string}`>;
  label: string;
  hint?: string;
  type?: 'date' | 'tel' | 'email';
}

/** A field of the form; leaving it is one step of the history. */
function FrontField({ name, label, ...rest }: FrontFieldProps) {
  const { edit } = useWords();
  const { form, record } = useReportSession();
  const { onBlur, ...field } = form.register(name);
  return (
    <TextField
      label={label}
      {...rest}
      {...field}
      onBlur={async (event) => {
        await onBlur(event);
        record(edit.changedField(label));
      }}
    />
  );
}
