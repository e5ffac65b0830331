/**
 * A stroke of an icon on a field of 16 by 16. `line` and `bold` are drawn in the colour of the text, `fill` is filled
 * with it, `paper` is drawn in white over a filled shape, `dashed` is a broken line.
 */
export type Mark = readonly [how: 'line' | 'bold' | 'fill' | 'paper' | 'dashed', path: string];

/** The drawings of the icons. */
export const iconShapes = {
  error: [
    ['fill', circle(8, 8, 7)],
    ['paper', 'M5.5 5.5l5 5m0-5l-5 5'],
  ],
  explain: [
    ['fill', 'M8 1.2L15.5 14.8H.5z'],
    ['paper', 'M8 6v4M8 12.3v.1'],
  ],
  notice: [
    ['line', 'M1.7 1.7h12.6v12.6H1.7z'],
    ['bold', 'M8 7.3v4M8 4.8v.1'],
  ],
  agrees: [['bold', 'M3 8.5l3.4 3.4L13.2 4.8']],
  undecided: [
    ['dashed', circle(8, 8, 6.3)],
    ['bold', 'M5.3 8h5.4'],
  ],
  explained: [
    ['line', 'M2 2.5h12v8.5H8L4.8 13.8V11H2z'],
    ['line', 'M5 5.6h6M5 8h4'],
  ],
  empty: [['line', circle(8, 8, 6.3)]],
  partly: [
    ['line', circle(8, 8, 6.3)],
    ['fill', 'M8 3.6a4.4 4.4 0 010 8.8z'],
  ],
  done: [
    ['line', circle(8, 8, 6.3)],
    ['bold', 'M5.2 8.2l2 2 3.7-4.1'],
  ],
  back: [['line', 'M10 3L5 8l5 5']],
  down: [['line', 'M4 6l4 4 4-4']],
  up: [['line', 'M4 10l4-4 4 4']],
  right: [['line', 'M6 4l4 4-4 4']],
  plus: [['line', 'M8 3v10M3 8h10']],
  picture: [['line', 'M1.7 2.7h12.6v10.6H1.7zM2 11.5l3.6-3.6 2.8 2.8 2-2 3.4 3M10.2 5.6v.1']],
  undo: [['line', 'M5.5 3L2.5 6l3 3M2.8 6H10a3.5 3.5 0 010 7H6']],
  redo: [['line', 'M10.5 3l3 3-3 3M13.2 6H6a3.5 3.5 0 000 7h4']],
  find: [['line', `${circle(7, 7, 4.3)}M10.3 10.3L14 14`]],
  close: [['line', 'M4 4l8 8m0-8l-8 8']],
  locate: [['line', `${circle(8, 8, 4.2)}M8 1v3.5M8 11.5V15M1 8h3.5M11.5 8H15`]],
  lock: [['line', 'M3 7h10v7H3zM5.3 7V5a2.7 2.7 0 015.4 0v2']],
  shield: [['line', 'M8 1.5l5.5 2v4.2c0 3.2-2.2 5.6-5.5 6.8-3.3-1.2-5.5-3.6-5.5-6.8V3.5z']],
  file: [['line', 'M3.5 1.7h6l3 3v9.6h-9zM9.3 1.9v3h3']],
  more: [['fill', `${circle(3.5, 8, 1.3)}${circle(8, 8, 1.3)}${circle(12.5, 8, 1.3)}`]],
  fold: [['line', 'M1.7 2.7h12.6v10.6H1.7zM10.3 3v10']],
  link: [
    [
      'line',
      'M6.7 9.3a2.6 2.6 0 010-3.7l2-2a2.6 2.6 0 013.7 3.7l-.8.8M9.3 6.7a2.6 2.6 0 010 3.7l-2 2a2.6 2.6 0 01-3.7-3.7l.8-.8',
    ],
  ],
  menu: [['line', 'M2.5 4h11M2.5 8h11M2.5 12h11']],
  history: [['line', `${circle(8, 8, 6.3)}M8 4.4V8l2.6 1.7`]],
  disk: [['line', 'M2.2 2.2h9l2.6 2.6v9H2.2zM5 2.4v3.4h5V2.4M5 13.6V9.4h6v4.2']],
} satisfies Record<string, readonly Mark[]>;

export type IconName = keyof typeof iconShapes;

function circle(x: number, y: number, radius: number): string {
  const arc = `a${radius} ${radius} 0 1 0`;
  return `M${x - radius} ${y}${arc} ${2 * radius} 0${arc} ${-2 * radius} 0z`;
}
