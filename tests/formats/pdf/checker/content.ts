/** What a page draws between two marks: the mark, and the glyphs it shows. */
export interface MarkedRun {
  tag: string;
  /** Undefined for what is no content: page numbers, lines. */
  mcid: number | undefined;
  artifact: boolean;
  /** Glyphs by the font they are shown in. */
  glyphs: { font: string; glyph: number }[];
  paints: boolean;
}

export interface PageContent {
  runs: MarkedRun[];
  faults: string[];
}

const TOKEN = /<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s<>[\]/()]+|\((?:\\.|[^\\)])*\)|[^\s<>[\]/()]+/g;
const PAINTS = new Set('Tj TJ S s f F f* B B* b b* sh Do'.split(' '));

/** Reads the content of a page: nesting, what stands between marks, which glyphs are shown. */
export function readContent(content: string): PageContent {
  const runs: MarkedRun[] = [];
  const faults: string[] = [];
  let operands: string[] = [];
  let open: MarkedRun | undefined;
  let depth = 0;
  let inText = false;
  let saved = 0;
  let font = '';
  const say = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  for (const [token] of content.matchAll(TOKEN)) {
    if (/^[/<([>\]]/.test(token) || /^[-+.\d]/.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'BDC' || token === 'BMC') {
      depth += 1;
      say(depth === 1, 'marked content within marked content');
      const mcid = /\/MCID (\d+)/.exec(operands.join(' '))?.[1];
      open = {
        tag: operands[0] ?? '',
        mcid: mcid === undefined ? undefined : Number(mcid),
        artifact: operands[0] === '/Artifact',
        glyphs: [],
        paints: false,
      };
      runs.push(open);
    }
    if (token === 'EMC') {
      depth -= 1;
      say(depth >= 0, 'an end of marked content without its beginning');
      open = undefined;
    }
    if (token === 'BT') {
      say(!inText, 'text within text');
      inText = true;
    }
    if (token === 'ET') inText = false;
    if (token === 'q') saved += 1;
    if (token === 'Q') saved -= 1;
    say(saved >= 0, 'a restored state that was not saved');
    if (token === 'Tf') font = operands[0] ?? '';
    if (token === 'Tr') say(operands[0] === '0', 'text that is not filled');
    if (PAINTS.has(token)) {
      say(open !== undefined, `${token} outside marked content`);
      if (open) open.paints = true;
    }
    if (token === 'Tj' || token === 'TJ') {
      say(inText, `${token} outside a text object`);
      const hex = operands.join('').match(/<([0-9A-Fa-f]*)>/)?.[1] ?? '';
      say(hex.length > 0 && hex.length % 4 === 0, 'a shown text that is no glyph numbers');
      for (const glyph of hex.match(/.{4}/g) ?? []) {
        open?.glyphs.push({ font, glyph: Number.parseInt(glyph, 16) });
      }
    }
    operands = [];
  }
  say(depth === 0, 'marked content without an end');
  say(!inText, 'text without an end');
  say(saved === 0, 'a saved state that is not restored');
  return { runs, faults };
}
