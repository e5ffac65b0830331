import { lazy, Suspense } from 'react';
import type { Block } from '#domain/report.ts';
import type { BlocksField } from '../sections.ts';
import styles from './narrative.module.css';
import { NarrativeText } from './narrative-text.tsx';

const NarrativeEditor = lazy(() =>
  import('./narrative-editor.tsx').then((part) => ({ default: part.NarrativeEditor })),
);

export interface NarrativeProps {
  /** The form's name of the blocks: `sections.overview.blocks`. */
  field: BlocksField;
  blocks: readonly Block[];
  heading: string;
  /** 小标题 offered while nothing is written. */
  outline?: readonly string[];
}

/** 正文: the text of a section, shown at once and editable as soon as the editor is there. */
export function Narrative(props: NarrativeProps) {
  return (
    <div className={styles.narrative}>
      <Suspense fallback={<NarrativeText blocks={props.blocks} />}>
        <NarrativeEditor {...props} />
      </Suspense>
    </div>
  );
}
