import type { NarrativeWords } from './narrative.zh-cn.ts';

/** Words of the editor of the text: figures and pictures in it. */
export const narrative: NarrativeWords = {
  figure: {
    insert: 'Insert figure',
    insertHint:
      'Puts a figure of a table into the text; when the table changes, the text does too. Or press / in the text',
    inserted: (name) => `Insert figure: ${name}`,
    kind: 'What to insert',
    kinds: { figure: 'Figure', share: 'Share' },
    search: 'Search by row and column, such as “新收 自然人”',
    list: 'Figures that can be inserted',
    name: (table, row, column) => `${table} · ${row} · ${column}`,
    blank: 'blank',
    none: 'Nothing found. A few characters of the row or column will do, with spaces between.',
    partOf: 'First choose the part',
    wholeOf: (part) => `${part} is a percentage of which of these?`,
    back: 'Choose another part',
    keys: '↑↓ choose, Enter inserts, Esc closes',
    share: (part, whole) => `${part} ÷ ${whole}`,
  },

  picture: {
    insert: 'Insert picture',
    insertHint: 'PNG or JPEG, up to 5 MB each; or paste it or drop it into the text',
    inserted: 'Insert picture',
    caption: 'Caption (printed below the picture)',
    alt: 'Text alternative (read aloud by screen readers: what the picture shows)',
    altMissing: 'No text alternative yet: those who cannot see the picture cannot read it.',
    noAlt: 'Picture',
    remove: 'Remove picture',
    refused: (name, why) => `“${name}” was not inserted: ${why}.`,
    why: ({ id, values }) =>
      ({
        'picture.kind': 'it is no PNG or JPEG picture. Save it as one of these, then insert it',
        'picture.tooLarge': `it has ${values.megabytes} MB, more than the ${values.limit} MB allowed. Make it smaller, then insert it`,
        'picture.damaged':
          'the picture is damaged and its size cannot be read. Save it anew, then insert it',
        'picture.notRead': 'the file cannot be read. Check that it is still in its place',
        'picture.noRoom':
          'with it, the pictures of the report would come too close to the 20 MB a file may have. Remove or compress some first',
      })[id] ?? id,
  },
};
