import { dateOf, timeOf } from '#session/clock.ts';
import { useWords } from '#session/use-words.tsx';

/** Says an instant as the clerk's calendar and clock have it: 1月20日 10:32:05. */
export function useMoment(): (instant: string) => string {
  const { dates } = useWords();
  return (instant) => {
    const at = new Date(instant);
    return `${dates.monthDay(dateOf(at))} ${timeOf(at)}`;
  };
}
