import type { ReactNode } from 'react';
import { routeHref } from '#session/routes.ts';
import { useWords } from '#session/use-words.tsx';
import { Button, buttonClass } from '#ui/button.tsx';
import { classNames } from '#ui/class-names.ts';
import { Icon } from '#ui/icon.tsx';
import bar from '#ui/screen-bar.module.css';
import { CellLegend } from './cell-legend.tsx';
import styles from './help-screen.module.css';
import { useHelpWords } from './help-words.ts';
import { KeyTable } from './key-table.tsx';
import { RulePages } from './rule-pages.tsx';
import { TextCheckPages } from './text-check-pages.tsx';

const PARTS = ['steps', 'cells', 'keys', 'rules', 'text', 'never'] as const;

type PartId = (typeof PARTS)[number];

/** 使用说明: what one sees, what the keys do, and every check, told by the checks themselves. */
export function HelpScreen({ edition }: { edition?: string }) {
  const help = useHelpWords();
  const { shell } = useWords();
  return (
    <>
      <header className={classNames(bar.bar, styles.top)}>
        <a className={buttonClass('quiet')} href={routeHref({ screen: 'start' })}>
          <Icon name="back" />
          {help.back}
        </a>
        <span className={bar.divider} />
        <span className={bar.product}>{shell.product}</span>
        <span className={bar.spacer} />
        <Button onClick={() => window.print()}>{help.print}</Button>
      </header>
      <div className={styles.page}>
        <Contents />
        <main className={styles.text}>
          <h1>{help.title}</h1>
          <Part id="steps">
            <ol className={styles.steps}>
              {help.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Part>
          <Part id="cells">
            <CellLegend />
          </Part>
          <Part id="keys">
            <KeyTable />
          </Part>
          <Part id="rules">
            <RulePages {...(edition !== undefined && { edition })} />
          </Part>
          <Part id="text">
            <TextCheckPages />
          </Part>
          <Part id="never">
            <ul className={styles.never}>
              {help.never.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Part>
        </main>
      </div>
    </>
  );
}

/** The parts of the page; the address stays the screen's. */
function Contents() {
  const help = useHelpWords();
  return (
    <nav className={styles.contents} aria-label={help.contents}>
      {PARTS.map((part) => (
        <Button key={part} look="link" onClick={() => goToPart(part)}>
          {help.parts[part]}
        </Button>
      ))}
    </nav>
  );
}

function Part({ id, children }: { id: PartId; children: ReactNode }) {
  const { parts } = useHelpWords();
  return (
    <section className={styles.part} aria-labelledby={headingId(id)}>
      <h2 id={headingId(id)} tabIndex={-1}>
        {parts[id]}
      </h2>
      {children}
    </section>
  );
}

function goToPart(part: PartId): void {
  const heading = document.getElementById(headingId(part));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView?.({ block: 'start' });
}

function headingId(part: PartId): string {
  return `help-${part}`;
}
