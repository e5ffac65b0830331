import { routeHref } from '#session/routes.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { restoreVersion } from '#session/versions/restore-version.ts';
import type { VersionBeside } from '#session/versions/use-version-beside.ts';
import type { KeptVersion } from '#store/report-store.ts';
import { Button } from '#ui/button.tsx';
import { useToast } from '#ui/toast.tsx';
import styles from './history.module.css';
import { useHistoryWords } from './history-words.ts';

export interface VersionActsProps {
  version: KeptVersion;
  /** Absent while the version is read. */
  beside?: VersionBeside;
}

/** 恢复, 对比 and 删除; what can be undone says so. */
export function VersionActs({ version, beside }: VersionActsProps) {
  const words = useHistoryWords();
  const session = useReportSession();
  const toast = useToast();
  const { name } = version;
  const then = beside && 'differences' in beside ? beside : undefined;
  const { figures = 0, texts = 0, others = 0 } = then?.differences ?? {};
  const restore = () => {
    if (!then) return;
    restoreVersion(session, version, then.read.value);
    toast({ text: words.restored(name), act: { label: words.undo, run: session.undo } });
  };
  const drop = async () => {
    await session.versions.drop(version.id);
    const putBack = () => void session.versions.putBack(version);
    toast({ text: words.dropped(name), act: { label: words.undo, run: putBack } });
  };
  return (
    <div className={styles.acts}>
      {figures + texts + others > 0 && (
        <Button size="small" aria-label={words.restoreOf(name)} onClick={restore}>
          {words.restore}
        </Button>
      )}
      {then && (
        <a
          aria-label={words.compareOf(name)}
          href={routeHref({ screen: 'compare', report: session.id, with: version.id })}
        >
          {words.compare}
        </a>
      )}
      <Button look="link" size="small" aria-label={words.dropOf(name)} onClick={() => void drop()}>
        {words.drop}
      </Button>
    </div>
  );
}
