import type { EditionSummary } from '#domain/choose-edition.ts';
import { type Library, nameOf } from '#session/library.ts';
import { routeHref } from '#session/routes.ts';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { HiddenLabel } from '#ui/hidden-label.tsx';
import { useEditionWords } from '../use-edition-words.ts';
import styles from './list.module.css';
import { previousEdition } from './previous-edition.ts';
import { useExport } from './use-export.ts';

export interface ListProps {
  library: Library;
  onRemove: (key: string, name: string) => void;
}

/** 报告格式: every edition with its years and the instrument it rests on. */
export function EditionList({ library, onRemove }: ListProps) {
  const { list } = useEditionWords();
  const rows = [...library.editions].sort((a, b) => b.years.from - a.years.from);
  return (
    <section className={styles.block} aria-labelledby="editions">
      <div className={styles.bar}>
        <h2 id="editions">{list.title}</h2>
        <p className={styles.hint}>{list.hint}</p>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {Object.entries(list.columns).map(([column, word]) => (
                <th key={column} scope="col">
                  {column === 'acts' ? <HiddenLabel>{word}</HiddenLabel> : word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((edition) => (
              <EditionRow
                key={edition.id}
                edition={edition}
                library={library}
                onRemove={onRemove}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function EditionRow({ edition, library, onRemove }: ListProps & { edition: EditionSummary }) {
  const words = useEditionWords();
  const { marks } = useWords();
  const { list } = words;
  const { id, title, revision, years, regions, legalBasis } = edition;
  const exportEdition = useExport();
  const file = library.files.find((one) => one.key === `edition:${id}`);
  const parent = library.editions.find((one) => one.id === edition.extends);
  const previous = previousEdition(library.editions, edition);
  return (
    <tr>
      <th scope="row">
        {title}
        {parent && parent !== edition && (
          <span className={styles.below}>{list.extends(parent.title)}</span>
        )}
      </th>
      <td>{words.span(years)}</td>
      <td>{words.region(regions)}</td>
      <td className={styles.basis}>{marks.clauses(legalBasis.map(({ number }) => number))}</td>
      <td>{list.revision(revision)}</td>
      <td>{file ? list.imported : list.shipped}</td>
      <td className={styles.acts}>
        {previous && (
          <a
            href={routeHref({ screen: 'compareEditions', before: previous.id, after: id })}
            aria-label={list.compareOf(title)}
          >
            {list.compare}
          </a>
        )}
        <Button
          look="quiet"
          size="small"
          aria-label={list.exportOf(title)}
          onClick={() => exportEdition(edition, file)}
        >
          {list.export}
        </Button>
        {file && (
          <Button
            look="quiet"
            size="small"
            aria-label={list.removeOf(title)}
            title={list.removeHint}
            onClick={() => onRemove(file.key, file.read.ok ? nameOf(file.read.value) : title)}
          >
            {list.remove}
          </Button>
        )}
      </td>
    </tr>
  );
}
