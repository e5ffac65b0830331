import { useState } from 'react';
import type { Finding } from '#domain/finding.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { Button } from '#ui/button.tsx';
import { classNames } from '#ui/class-names.ts';
import { Icon } from '#ui/icon.tsx';
import { ExplainRow } from './explain-row.tsx';
import { LocateLink } from './locate-link.tsx';
import styles from './review-list.module.css';
import type { FindingRow } from './review-rows.ts';
import { useReviewWords } from './review-words.ts';
import { RowExplanation } from './row-explanation.tsx';
import { RowVerdict } from './row-verdict.tsx';

/** Rule, both sides, the sign and the difference. */
const SENTENCE = 5;
/** Both sides, the sign and the difference, where the finding has them. */
const SIDES = 4;

/** What one check found: its sentence, or, where it found much, its title and the number, folded. */
export function FindingRows({ row }: { row: FindingRow }) {
  const words = useReviewWords();
  const title = useTitle(row);
  const [open, setOpen] = useState(false);
  const [first, second] = row.findings;
  if (!first) return null;
  if (!second) return <FindingLine row={row} finding={first} />;
  return (
    <>
      <tr>
        <td>
          <RowVerdict row={row} />
        </td>
        <td colSpan={SENTENCE}>
          <Button
            look="link"
            className={styles.fold}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'right'} />
            {title}
          </Button>
          <b>{words.times(row.findings.length)}</b>
        </td>
        <td className={styles.meta}>{first.source}</td>
        <td />
      </tr>
      {open &&
        row.findings.map((one) => <FindingLine key={one.id} row={row} finding={one} folded />)}
    </>
  );
}

function FindingLine(props: { row: FindingRow; finding: Finding; folded?: true }) {
  const { row, finding, folded } = props;
  const words = useReviewWords();
  const sentence = words.say(finding.message);
  const [place] = finding.places;
  const hasSides = finding.left !== undefined && finding.right !== undefined;
  return (
    <tr>
      <td>{!folded && <RowVerdict row={row} />}</td>
      <td
        colSpan={hasSides ? SENTENCE - SIDES : SENTENCE}
        className={folded ? styles.folded : styles.name}
      >
        {sentence}
        {!folded && <RowExplanation row={row} />}
        <ExplainRow finding={finding} />
      </td>
      {hasSides && <Sides finding={finding} />}
      <td className={styles.meta}>{!folded && finding.source}</td>
      <td className={styles.act}>{place && <LocateLink place={place} name={sentence} />}</td>
    </tr>
  );
}

/** The two figures of a finding that compares such, and the difference. */
function Sides({ finding }: { finding: Finding }) {
  const words = useReviewWords();
  const { left, right, difference = '', severity } = finding;
  const tone = styles[severity];
  return (
    <>
      <td className={styles.number}>
        <b>{left}</b>
      </td>
      <td className={classNames(styles.sign, tone)}>{words.differs}</td>
      <td>
        <b>{right}</b>
      </td>
      <td className={classNames(styles.number, tone)}>{words.difference(difference)}</td>
    </>
  );
}

/** What the check is called: the edition's label of its rule, or the title of the check of the text. */
function useTitle({ check, findings: [first] }: FindingRow): string {
  const words = useReviewWords();
  const { cellRules, watches = [] } = useReportSession().template;
  const own = [...cellRules, ...watches].find(({ id }) => id === first?.rule);
  if (own) return own.label;
  return first ? words.checkTitle(check, first.message) : check;
}
