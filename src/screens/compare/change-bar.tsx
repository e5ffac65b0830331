import styles from './figure-list.module.css';

const WIDTH = 120;
const MIDDLE = WIDTH / 2;
const HEIGHT = 10;

export interface ChangeBarProps {
  /** How far it goes, from −1 to 1. */
  share: number;
}

/** A bar from the middle, to the right for more, to the left for less. What it says stands beside it in figures. */
export function ChangeBar({ share }: ChangeBarProps) {
  const length = Math.max(Math.abs(share) * MIDDLE, share === 0 ? 0 : 1);
  return (
    <svg width={WIDTH} height={HEIGHT} className={styles.bar} aria-hidden="true">
      <rect
        x={share < 0 ? MIDDLE - length : MIDDLE}
        width={length}
        height={HEIGHT}
        className={share < 0 ? styles.less : styles.more}
      />
      <line x1={MIDDLE} x2={MIDDLE} y1={0} y2={HEIGHT} className={styles.middle} />
    </svg>
  );
}
