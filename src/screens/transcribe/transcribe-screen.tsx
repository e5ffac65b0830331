import { useMemo } from 'react';
import { useHistory } from '#session/use-history.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { entryRows } from '#tasks/entry-rows.ts';
import { RowDesk } from './row-desk.tsx';
import styles from './transcribe.module.css';
import { useTranscribeWords } from './transcribe-words.ts';
import { useRowMarks } from './use-row-marks.ts';

/** 逐项录入对照: one row at a time in big type, to be typed into another system or read aloud. */
export function TranscribeScreen() {
  const words = useTranscribeWords();
  const session = useReportSession();
  const { log } = useHistory();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer record means a changed report.
  const rows = useMemo(
    () => entryRows({ report: session.toFile().report, template: session.template }),
    [session, log],
  );
  const { marks, kept, change } = useRowMarks();
  if (rows.length === 0) return <main className={styles.none}>{words.none}</main>;
  if (!marks) return null;
  return <RowDesk rows={rows} marks={marks} kept={kept} onMarks={change} />;
}
