import { counted } from './counted.ts';
import type { preview as chinese } from './preview.zh-cn.ts';

/** Words of preview and export. */
export const preview: typeof chinese = {
  pages: 'Pages',
  thumbnail: (page) => `Page ${page}`,
  pageOf: (page, all) => `Page ${page} of ${all}`,
  paper: {
    official: 'A4 · 22 lines × 28 characters · GB/T 9704',
    form: 'A4 · margins and tables of the official form',
  },
  zoom: { label: 'Zoom', in: 'Larger', out: 'Smaller', percent: (zoom) => `${zoom}%` },
  print: 'Print',
  fit: { label: 'Size', page: 'Whole page', width: 'Page width' },
  layingOut: 'Laying out the pages…',
  notLaidOut: 'The pages were not laid out',
  retry: 'Try again',
  missing: (characters) =>
    `The font lacks these characters: ${characters}. Boxes stand in their place. Please check, or use others.`,
  sheet: (page) => `Page ${page} as laid out`,
  toCell: 'To the cell',
  toCellOf: (text) => `${text}, to the cell`,
  panel: 'Export',
  version: {
    title: 'Version',
    review: 'Review draft',
    reviewHint: 'Word carries the data, so that a returned draft can be read',
    publication: 'Publication',
    publicationHint: 'What is printed alone: no explanations, no history',
  },
  style: { title: 'Layout', official: 'Official document', form: 'Official form' },
  files: {
    title: 'Files',
    docx: 'Word',
    docxHint: '.docx; Word breaks the pages',
    pdf: 'PDF',
    pdfHint: '.pdf, with bookmarks, tags',
    html: 'HTML',
    htmlHint: '.html, for the website',
    xlsx: 'Excel',
    xlsxHint: '.xlsx, totals as formulas',
    withData: 'Data',
    withDataHint: 'a .csv inside the PDF',
    kept: 'Internal',
    checkSheet: 'Summary',
    checkSheetHint: 'of the checks; Word, PDF',
    approval: 'Approval',
    approvalHint: 'to be signed; Word, PDF',
    correction: 'Correction',
    correctionHint: 'what is corrected; Word',
    zip: 'Set',
    zipHint: 'public, internal files apart',
    zipName: 'zip',
  },
  fonts: {
    title: 'Fonts',
    word: 'Fonts of the Word file',
    schemes: {
      official: 'FangSong_GB2312 and others (usual)',
      windows: 'FangSong and others (part of Windows)',
      founder: 'FZFangSong_GBK and others (rare characters too)',
    },
    wordHint: 'They must be there on the computer where the file is opened',
    own: 'Fonts of PDF and preview',
    roles: { fangsong: 'FangSong (text)', biaosong: 'XiaoBiaoSong (title)' },
    shipped: 'Substitute that comes with the software',
    ownHint:
      'A font that this authority may use can take its place. It stays in this browser and is not uploaded',
    chooseLocal: 'Choose from this computer',
    chooseLocalFor: (role) => `${role}: choose from this computer`,
    local: {
      title: (role) => `${role}: choose from this computer`,
      label: 'Font',
      take: 'Use',
      cancel: 'Cancel',
      refused:
        'The browser did not give the fonts of this computer. Allow it when asked, or choose a font file instead',
    },
  },
  form: {
    title: 'Approval form',
    row: 'Approval form',
    shipped: 'The one that comes with the software, Word and PDF',
    hint: 'A Word form of this authority will do: put placeholders where it is to be filled in, such as “{{单位}}” and “{{意见1}}”. It is filled in on export and stays a Word file',
    names: ({ step, opinion, person, date, ...single }) =>
      `Placeholders: ${Object.values(single).join(', ')}; ${[step, opinion, person, date].map((name) => `${name}1`).join(', ')} (the number is that of the step, and so on)`,
  },
  own: {
    chooseFile: 'Choose file',
    chooseFileFor: (what) => `${what}: choose file`,
    giveBack: 'Undo choice',
    giveBackFor: (what) => `${what}: use the one that comes with the software`,
    taken: (what, name) => `${what}: now ${name}`,
    givenBack: (what) => `${what}: that of the software again`,
    problems: {
      'font.unreadable': 'This file is no font that can be read. Choose a .ttf or .ttc file',
      'font.noOutlines':
        'This font has no TrueType outlines and cannot go into a PDF. Choose the .ttf file of the same font',
      'font.notChinese': 'This font has no Chinese characters. Check that it is the right file',
      'font.notAllowed':
        'The settings of this font do not allow it inside a file (embedding), so it was not taken. Choose one that does',
      'office.notKept':
        'The browser did not keep this file. Is this a private window, or is its storage full?',
    },
  },
  copy: {
    title: 'Copy to a website editor',
    part: 'What to copy',
    parts: { report: 'The whole report', front: 'Opening' },
    table: (title) => `Table: ${title}`,
    attachment: (title) => `Annex: ${title}`,
    act: 'Copy',
    hint: 'Paste it in the editor of the website; tables have borders',
    done: (part) => `Copied: ${part}`,
    refused:
      'The browser did not allow copying. Press again; failing that, open the HTML file and copy from it.',
  },
  transcribe: {
    title: 'Keying into another system',
    go: 'Row by row',
    hint: 'One row at a time in large figures, marked when keyed in',
  },
  open: {
    nothing: 'Nothing is left to deal with',
    still: 'Not dealt with yet',
    toMend: 'Go and mend',
    anyway: 'Export anyway',
    export: 'Export',
    nothingChosen: 'Please choose at least one kind of file',
    record: (as, formats) => `Exported: ${as} (${formats})`,
    recordOpen: (as, formats, open) => `Exported: ${as} (${formats}); not dealt with: ${open}`,
    counted: (word, count) => `${word} ${count}`,
  },
  progress: {
    of: (format, index, all) => `Making ${format} (${index} of ${all})`,
    cancel: 'Cancel',
    cancelled: (made) =>
      made === 0
        ? 'Cancelled; no files were made.'
        : `Cancelled; the ${counted(made, 'file')} made so far can be used.`,
  },
  proof: {
    agrees: (figures) =>
      figures === 0
        ? 'Read back from every file: all agree'
        : `${counted(figures, 'figure')} read back from every file: all agree`,
    differs: (count) =>
      `${counted(count, 'place')} not as in the report; the files can be saved all the same`,
    difference: (place, expected, read) =>
      `${place}: should be “${expected}”, ${read === undefined ? 'nothing was read in the file' : `the file has “${read}”`}`,
    text: 'Text',
    more: (count) => `${count} more`,
    unread: 'Not read back and compared',
  },
  results: {
    title: 'Files made',
    done: (count) => `${counted(count, 'file')} made and downloaded`,
    packed: (count) => `${counted(count, 'file')} packed in one zip and downloaded`,
    size: (kilobytes) => `${kilobytes} KB`,
    again: 'Download again',
    failed: (format) => `${format} was not made`,
  },
};
