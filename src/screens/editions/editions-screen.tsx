import { type Route, routeHref } from '#session/routes.ts';
import { useWords } from '#session/use-words.tsx';
import { buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import bar from '#ui/screen-bar.module.css';
import { ComparePage } from './compare/compare-page.tsx';
import styles from './editions-screen.module.css';
import { EditionsPage } from './list/editions-page.tsx';
import { LocalPage } from './local/local-page.tsx';
import { useEditionWords } from './use-edition-words.ts';

export type EditionsRoute = Extract<
  Route,
  { screen: 'editions' | 'compareEditions' | 'localRequirements' }
>;

/** 报告格式与本地要求: the list, two editions side by side, or the form of a local notice. */
export function EditionsScreen({ route }: { route: EditionsRoute }) {
  const editions = useEditionWords();
  const { shell } = useWords();
  const inside = route.screen !== 'editions';
  return (
    <>
      <header className={bar.bar}>
        <a
          className={buttonClass('quiet')}
          href={routeHref({ screen: inside ? 'editions' : 'start' })}
        >
          <Icon name="back" />
          {inside ? editions.back : editions.home}
        </a>
        <span className={bar.divider} />
        <span className={bar.product}>{shell.product}</span>
      </header>
      <main className={styles.page}>
        <Page route={route} />
      </main>
    </>
  );
}

function Page({ route }: { route: EditionsRoute }) {
  switch (route.screen) {
    case 'editions':
      return <EditionsPage />;
    case 'compareEditions':
      return <ComparePage before={route.before} after={route.after} />;
    case 'localRequirements':
      return <LocalPage {...(route.id !== undefined && { id: route.id })} />;
  }
}
