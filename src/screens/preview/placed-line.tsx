import type { PlacedText } from '#document/page.ts';
import { classNames } from '#ui/class-names.ts';
import styles from './page-sheet.module.css';
import { UNITS } from './units.ts';

/** A line of text at its place, in the face of its role; it takes the width it was given, whatever the browser draws it with. */
export function PlacedLine({ line }: { line: PlacedText }) {
  return (
    <text
      className={classNames(styles.text, styles[line.font], line.origin.cell && styles.through)}
      x={line.x * UNITS}
      y={line.y * UNITS}
      fontSize={line.size * UNITS}
      letterSpacing={line.spacing * UNITS}
      textLength={line.drawnWidth * UNITS}
      lengthAdjust="spacing"
    >
      {line.text}
    </text>
  );
}
