import { useState } from 'react';
import { SEVERITIES } from '#domain/rule.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { useLibrary } from '#session/use-library.ts';
import { ColumnHeads } from '#ui/column-heads.tsx';
import { SelectField } from '#ui/select-field.tsx';
import styles from './help-screen.module.css';
import { useHelpWords } from './help-words.ts';
import { rulesOf } from './rules-of.ts';
import { SeverityWord } from './severity-word.tsx';
import { useEdition } from './use-edition.ts';

/** 勾稽关系与填报要求 of an edition, each with its severity and its source. */
export function RulePages({ edition }: { edition?: string }) {
  const help = useHelpWords();
  const { library } = useLibrary();
  const editions = library?.editions ?? [];
  const [chosen, choose] = useState(edition);
  const id = chosen ?? newest(editions);
  const read = useEdition(id);
  return (
    <>
      <dl className={styles.severities} aria-label={help.severityTable}>
        {SEVERITIES.map((severity) => (
          <div key={severity} className={styles.severity}>
            <dt>
              <SeverityWord severity={severity} />
            </dt>
            <dd>{help.severities[severity]}</dd>
          </div>
        ))}
      </dl>
      <p>{help.ruleLead}</p>
      <SelectField
        label={help.edition}
        className={styles.edition}
        options={editions.map(({ id: value, title }) => [value, title])}
        value={id ?? ''}
        onChange={(event) => choose(event.target.value)}
      />
      {read === undefined && <p role="status">{help.reading}</p>}
      {read && !read.ok && <p role="alert">{help.noEdition}</p>}
      {read?.ok && <RuleTable template={read.value} />}
    </>
  );
}

function RuleTable({ template }: { template: ReportTemplate }) {
  const help = useHelpWords();
  return (
    <table className={styles.table} aria-label={help.ruleTable(template.title)}>
      <ColumnHeads heads={help.ruleHeads} />
      <tbody>
        {rulesOf(template).map(({ id, label, severity, source, compared }) => (
          <tr key={id}>
            <td>{label}</td>
            <td>
              <SeverityWord severity={severity} />
            </td>
            <td className={styles.short}>{help.compared[compared]}</td>
            <td className={styles.source}>{source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The edition of the latest years. */
function newest(editions: readonly { id: string; years: { from: number } }[]): string | undefined {
  return [...editions].sort((a, b) => b.years.from - a.years.from)[0]?.id;
}
