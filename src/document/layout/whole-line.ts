import type { Line } from './break-lines.ts';
import type { SetCharacter } from './set-text.ts';

/** All characters on one line, nothing spread or squeezed. Millimetres. */
export function wholeLine(
  characters: readonly SetCharacter[],
  { size, spacing }: { size: number; spacing: number },
): Line {
  return {
    from: 0,
    to: characters.length,
    indent: 0,
    width: characters.reduce((sum, { advance }) => sum + advance * size + spacing, 0),
    gaps: characters.map(() => spacing),
  };
}
