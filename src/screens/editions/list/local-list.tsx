import type { LocalRequirements } from '#domain/local-requirements.ts';
import type { KeptFile } from '#session/library.ts';
import { routeHref } from '#session/routes.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { HiddenLabel } from '#ui/hidden-label.tsx';
import { useEditionWords } from '../use-edition-words.ts';
import type { ListProps } from './edition-list.tsx';
import styles from './list.module.css';
import { exportText } from './use-export.ts';

interface KeptLocal {
  file: KeptFile;
  local: LocalRequirements;
  edition: string;
}

/** 本地要求: the local notices kept here; one is made or changed in a form. */
export function LocalList({ library, onRemove }: ListProps) {
  const { locals: words } = useEditionWords();
  const kept = library.files.flatMap((file): KeptLocal[] => {
    const read = file.read.ok ? file.read.value : undefined;
    return read?.kind === 'local' ? [{ file, local: read.local, edition: read.edition.title }] : [];
  });
  return (
    <section className={styles.block} aria-labelledby="locals">
      <div className={styles.bar}>
        <h2 id="locals">{words.title}</h2>
        <p className={styles.hint}>{words.hint}</p>
        <a className={buttonClass()} href={routeHref({ screen: 'localRequirements' })}>
          {words.create}
        </a>
      </div>
      {kept.length === 0 && <p className={styles.note}>{words.none}</p>}
      {kept.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                {Object.entries(words.columns).map(([column, word]) => (
                  <th key={column} scope="col">
                    {column === 'acts' ? <HiddenLabel>{word}</HiddenLabel> : word}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {kept.map((one) => (
                <LocalRow key={one.file.key} kept={one} onRemove={onRemove} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function LocalRow({ kept, onRemove }: { kept: KeptLocal } & Pick<ListProps, 'onRemove'>) {
  const words = useEditionWords();
  const { list, locals, form } = words;
  const { file, edition, local } = kept;
  const { id, name, number, years } = local;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{number}</td>
      <td>{edition}</td>
      <td>{years ? words.span(years) : locals.allYears}</td>
      <td className={styles.acts}>
        <a href={routeHref({ screen: 'localRequirements', id })} aria-label={locals.editOf(name)}>
          {locals.edit}
        </a>
        <Button
          look="quiet"
          size="small"
          aria-label={list.exportOf(name)}
          onClick={() => exportText(form.fileName(name), file.text)}
        >
          {list.export}
        </Button>
        <Button
          look="quiet"
          size="small"
          aria-label={list.removeOf(name)}
          title={list.removeHint}
          onClick={() => onRemove(file.key, name)}
        >
          {list.remove}
        </Button>
      </td>
    </tr>
  );
}
