import type { Random } from '../generator/random.ts';
import { type Copy, type CopyCell, cellsOf, tablesOf } from './copy.ts';
import type { Damage } from './damage-labels.ts';
import { fullWidth } from './letters.ts';

/** 数: everything that happens to the writing of figures. What a careful reader takes from them stays the same. */
export const VALUE_DAMAGE: Readonly<Record<string, Damage>> = {
  'digits full-width': every(fullWidth),
  'thousands marks': every((text, random) => grouped(text, random.pick([',', '，']))),
  'spaces and invisible marks around figures': every(
    (text, random) =>
      random.pick(['\u00a0', '\u3000', '\u200b', ' ']) +
      text +
      random.pick(['\u00a0', ' ', '\ufeff']),
  ),
  'gaps within figures': every((text, random) =>
    text.length < 2 ? text : `${text.slice(0, 1)}${random.pick([' ', '\u00a0'])}${text.slice(1)}`,
  ),
  'units after figures': (copy, random) => {
    for (const { rows } of tablesOf(copy)) {
      for (const row of rows) {
        const unit = row.find(
          ({ role, text }) => role === 'unit' && /^\p{Script=Han}{1,2}$/u.test(text),
        )?.text;
        for (const cell of row) {
          const own =
            unit ??
            (/^(?:proactiveDisclosure\.(?:fees|procurement))/.test(cell.address ?? '')
              ? undefined
              : '件');
          if (cell.figure !== undefined && own !== undefined && random.chance(0.3))
            cell.text += own;
        }
      }
    }
  },
  'strokes and words for nothing': zeros((random) =>
    random.pick(['/', '-', '—', '——', '无', '\\', '－']),
  ),
  'blanks for zero': zeros(() => ''),
  'notes in cells': some(0.1, (text, random) => {
    if (!/\p{Nd}$/u.test(text)) return text;
    const part = random.int(0, 9);
    return (
      text +
      random.pick([`（其中修订${part}件）`, `(其中${part}件为上年结转)`, `，其中电子件${part}件`])
    );
  }),
  'figures read as letters': (copy, random) => {
    for (const cell of cellsOf(copy, 'value')) {
      if (cell.figure === undefined || !random.chance(0.15)) continue;
      const text = cell.text.replace(/[01]/, (digit) => (digit === '0' ? 'O' : 'l'));
      // Nobody can take a figure from it: it has to stay as it stands.
      if (text !== cell.text) Object.assign(cell, { text, figure: text });
    }
  },
};

type Write = (text: string, random: Random) => string;

function every(write: Write): Damage {
  return some(1, write);
}

function some(share: number, write: Write): Damage {
  return (copy: Copy, random: Random) => {
    for (const cell of cellsOf(copy, 'value')) {
      if (cell.figure !== undefined && random.chance(share)) cell.text = write(cell.text, random);
    }
  };
}

function grouped(text: string, mark: string): string {
  const [whole = '', ...rest] = text.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, mark), ...rest].join('.');
}

/** What offices write where there is nothing; it stands for itself and is no 0. */
function zeros(write: (random: Random) => string): Damage {
  return (copy, random) => {
    for (const cell of cellsOf(copy, 'value')) {
      if (cell.figure === '0' && random.chance(0.5)) replace(cell, write(random));
    }
  };
}

function replace(cell: CopyCell, text: string): void {
  cell.text = text;
  cell.figure = text === '' ? undefined : text;
}
