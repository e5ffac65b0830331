import { useState } from 'react';
import { useVersions } from '#session/versions/use-versions.ts';
import { SegmentedControl } from '#ui/segmented-control.tsx';
import { AllChanges } from './all-changes.tsx';
import { CellChanges } from './cell-changes.tsx';
import styles from './history.module.css';
import { useHistoryWords } from './history-words.ts';
import { VersionList } from './version-list.tsx';

type View = 'versions' | 'cell' | 'all';

/** 修改记录: versions of the report, what happened to the focused cell, and all that was done. */
export function HistoryTab() {
  const words = useHistoryWords();
  const [view, show] = useState<View>('versions');
  const { versions, problem } = useVersions();
  return (
    <>
      <div className={styles.views}>
        <SegmentedControl<View>
          label={words.views}
          options={[
            { id: 'versions', label: words.view.versions(versions?.length ?? 0) },
            { id: 'cell', label: words.view.cell },
            { id: 'all', label: words.view.all },
          ]}
          current={view}
          onChange={show}
        />
      </div>
      <div className={styles.scroll}>
        {view === 'versions' && <VersionList versions={versions} {...(problem && { problem })} />}
        {view === 'cell' && <CellChanges />}
        {view === 'all' && <AllChanges />}
      </div>
    </>
  );
}
