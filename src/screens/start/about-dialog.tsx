import { Fragment, type ReactNode } from 'react';
import { about } from '#i18n/about.zh-cn.ts';
import { APP_VERSION } from '#session/app-version.ts';
import { ownBuild } from '#session/own-build.ts';
import { useLibrary } from '#session/use-library.ts';
import { useWordsOf } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import styles from './about-dialog.module.css';

/** 关于: version, kernel, the editions at hand, licences; what one is asked for when something is reported. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const words = useAboutWords();
  const rows: readonly [string, ReactNode][] = [
    [words.version, words.versionOf(APP_VERSION, ownBuild())],
    [words.browser, kernel(words)],
    [words.use, wayOfUse(words)],
    [words.editions, <Editions key="editions" />],
    [words.licence, <Licences key="licences" />],
  ];
  return (
    <Dialog
      title={words.title}
      acts={<Button onClick={onClose}>{words.close}</Button>}
      onClose={onClose}
    >
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  );
}

type AboutWords = typeof about;

function useAboutWords(): AboutWords {
  return useWordsOf('about', about);
}

function kernel(words: AboutWords): string {
  const [, version] = /Chrome\/([\d.]+)/.exec(navigator.userAgent) ?? [];
  return version ? words.browserOf(version) : words.otherBrowser;
}

const isFile = () => window.location.protocol === 'file:';

function wayOfUse(words: AboutWords): string {
  if (isFile()) return words.file;
  return navigator.serviceWorker?.controller ? words.offline : words.online;
}

function Editions() {
  const words = useAboutWords();
  const { library } = useLibrary();
  if (!library) return words.reading;
  return (
    <ul>
      {library.editions.map(({ id, title, revision }) => (
        <li key={id}>{words.editionOf(title, revision)}</li>
      ))}
    </ul>
  );
}

/** Links to the licences that lie beside the page; the portable file has none to lead to. */
function Licences() {
  const words = useAboutWords();
  return (
    <>
      {words.licenceOf}
      <ul className={styles.licences}>
        {Object.entries(words.licences).map(([path, name]) => (
          <li key={path}>
            {isFile() ? (
              name
            ) : (
              <a href={`./${path}`} target="_blank" rel="noreferrer">
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
