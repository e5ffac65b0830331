import { useWatch } from 'react-hook-form';
import { useReportSession } from './use-report-session.tsx';

/** What the open report is called by: its unit and its year, as typed. */
export function useReportName(): { unit: string; year: number } {
  const { form } = useReportSession();
  const [unit, year] = useWatch({ control: form.control, name: ['unit.name', 'year'] });
  return { unit, year };
}
