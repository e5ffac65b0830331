import { useWatch } from 'react-hook-form';
import { useReportSession } from '#session/use-report-session.tsx';
import styles from '../signing/signing.module.css';
import { BeginCorrection } from './begin-correction.tsx';
import { CorrectionList } from './correction-list.tsx';

/** 更正: begins one, or shows what the one under way changes. */
export function CorrectionTab() {
  const { form } = useReportSession();
  const supersedes = useWatch({ control: form.control, name: 'supersedes' });
  return (
    <div className={styles.scroll}>
      {supersedes === '' ? <BeginCorrection /> : <CorrectionList />}
    </div>
  );
}
