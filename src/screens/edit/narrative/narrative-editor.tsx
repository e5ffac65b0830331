import { type KeyboardEvent, useRef, useState } from 'react';
import type { Block } from '#domain/report.ts';
import { isShortcut } from '#session/shortcuts.ts';
import { Button } from '#ui/button.tsx';
import { FigurePicker } from './figure-picker.tsx';
import { findingsAround } from './finding-marks.ts';
import { FindingPopover } from './finding-popover.tsx';
import { type DeskPoint, pointBeside } from './floating.tsx';
import styles from './narrative.module.css';
import type { NarrativeProps } from './narrative.tsx';
import { NarrativeBar } from './narrative-bar.tsx';
import { useNarrativeWords } from './narrative-words.ts';
import type { OpenNarrative } from './open-narrative.ts';
import { PictureButton } from './picture-button.tsx';
import { useOpenNarrative } from './use-open-narrative.ts';

/** What floats over the text: what is said of some characters of it, while it stays as it is, or the figures to insert. */
type Over =
  | {
      what: 'findings';
      ids: readonly string[];
      at: DeskPoint;
      byKey: boolean;
      of: readonly Block[];
    }
  | { what: 'figures'; at: DeskPoint };

/** The text of a section, ready to be typed in. */
export function NarrativeEditor(props: NarrativeProps) {
  const { figure } = useNarrativeWords();
  const desk = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState<Over>();
  const askFigure = (open: OpenNarrative) => {
    if (!desk.current) return;
    setOver({ what: 'figures', at: pointBeside(desk.current, open.caret()) });
  };
  const { narrative, insertFiles } = useOpenNarrative(props, place, askFigure);
  const showFindings = (element: Element | null, byKey: boolean) => {
    const mark = element?.closest('[data-finding]');
    if (!desk.current || !mark) return;
    const at = pointBeside(desk.current, mark.getBoundingClientRect());
    setOver({ what: 'findings', ids: findingsAround(mark), at, byKey, of: props.blocks });
  };
  const close = () => {
    setOver(undefined);
    if (over?.what === 'figures') narrative?.editor.commands.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!narrative || !isShortcut(event, 'showFindings')) return;
    event.preventDefault();
    showFindings(narrative.elementAtCaret(), true);
  };
  return (
    <>
      {narrative && (
        <NarrativeBar
          editor={narrative.editor}
          heading={props.heading}
          outline={props.outline ?? []}
          acts={
            <>
              <Button size="small" title={figure.insertHint} onClick={() => askFigure(narrative)}>
                {figure.insert}
                <kbd>/</kbd>
              </Button>
              <PictureButton onFiles={insertFiles} />
            </>
          }
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: clicks and keys of the text inside. */}
      <div
        ref={desk}
        className={styles.desk}
        onClick={({ target }) => showFindings(target instanceof Element ? target : null, false)}
        onKeyDown={onKeyDown}
      >
        <div ref={place} className={styles.prose} />
        {over?.what === 'findings' && over.of === props.blocks && (
          <FindingPopover {...over} onClose={close} />
        )}
        {over?.what === 'figures' && narrative && (
          <FigurePicker
            at={over.at}
            onPick={(run, name) => {
              narrative.insertFigure(run, figure.inserted(name));
              close();
            }}
            onClose={close}
          />
        )}
      </div>
    </>
  );
}
