import type { SourcePlace } from '#domain/imported-report.ts';
import { columnLetters } from './column-letters.ts';
import { counted } from './counted.ts';
import type { intake as chinese } from './intake.zh-cn.ts';

const RIGHT_FILE = 'Check that it is the right file';
const ONLY_REPORT = 'Keep the report alone in the file and try again';

/** Why a foreign file could not be read, with what to do. */
export const intake: typeof chinese = {
  'intake.empty': () => `The file is empty. ${RIGHT_FILE}`,
  'intake.tooLarge': (v) =>
    `The file has ${v.megabytes} MB, more than the ${v.limit} MB allowed, and was not read. ${RIGHT_FILE}`,
  'intake.partTooLarge': (v) =>
    `Unpacked, the file has more than ${v.limit} MB, which no annual report has, and was not read. ${RIGHT_FILE}, or take out pictures and surplus sheets and try again`,
  'intake.tooManyParts': (v) =>
    `The file has ${counted(Number(v.count), 'part')}, more than the ${v.limit} allowed, and was not read. ${RIGHT_FILE}`,
  'intake.tooManyPieces': (v) =>
    `The file has more than ${v.limit} paragraphs and cells, which no annual report has, and was not read. ${ONLY_REPORT}`,
  'intake.tooMuchText': (v) =>
    `The file has more than ${Number(v.limit) * 10_000} characters, which no annual report has, and was not read. ${ONLY_REPORT}`,
  'intake.tooManyPages': (v) =>
    `The file has ${counted(Number(v.count), 'page')}, more than the ${v.limit} allowed, and was not read. ${ONLY_REPORT}`,
  'intake.tooSlow': (v) =>
    `The file has ${counted(Number(v.count), 'page')} and takes too long to read, so reading was stopped. ${ONLY_REPORT}`,
  'intake.tooMuchDrawing': () =>
    'There is far more drawing in this PDF than in a report, and it was not read. Use the Word file or the web page of the report',
  'intake.entities': () =>
    'The file declares entities, which it should not. It may have been tampered with and was not read, to be safe. Open it in WPS, save it as .docx and drop that here',
  'intake.damaged': () =>
    'The file is damaged or not whole and cannot be read. Download it again, or open it in WPS, save it anew and drop that here',
  'intake.locked': () =>
    'The file has a password and cannot be read. Open it in WPS, remove the password, save it and drop that here',
  'intake.oldDocument': () =>
    'This is a document of an older kind (.doc, .wps and the like), which cannot be read directly. Open it in WPS, save it as .docx and drop that here',
  'intake.slides': () =>
    'These are slides, not a report. Use the Word file, PDF or web page of the report',
  'intake.webArchive': () =>
    'This is a web archive (.mht), which cannot be read directly. Save the page as “Web page, HTML only” in the browser and drop that here',
  'intake.archive': () =>
    'This is a .rar or .7z archive, which cannot be read directly. Unpack it and drop the report here',
  'intake.packed': (v) =>
    `The archive does not hold exactly one report (${v.names}). Unpack it and drop the reports here one by one`,
  'intake.ofd': () =>
    'This is an OFD file, which cannot be read directly. Use the .docx of the same report, or save it as PDF in your reader and drop that here',
  'intake.picture': () =>
    'This is a picture, with no text to read. Use the Word file, PDF or web page of the report',
  'intake.scanned': () =>
    'This PDF has no text to read; it may have been scanned. Use the Word file or the web page of the report, or have its text recognised first',
  'intake.unknownKind': () =>
    'Files of this kind are unknown. Read are .docx, .xlsx, .csv, web pages, PDF, plain text, and *.nianbao.json of this software',
  'intake.notRecognised': () =>
    'No title, heading or table of an annual report was recognised in the file. Check that it is the right file, or begin a new report and paste the figures',
};

/** Where something stands in a source: table 2, row 3, column 4; line 120; “Sheet1” C5. */
export function sayPlace({
  sheet,
  page,
  line,
  paragraph,
  table,
  row,
  column,
  embedded,
}: SourcePlace): string {
  if (embedded) return 'data inside the file';
  if (sheet !== undefined) return `“${sheet}” ${columnLetters(column ?? 1)}${row ?? 1}`;
  const parts = { page, table, row, column };
  const cell = Object.entries(parts)
    .filter(([, number]) => number !== undefined)
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');
  if (cell !== '') return cell;
  if (line !== undefined) return `line ${line}`;
  return paragraph === undefined ? '' : `paragraph ${paragraph}`;
}
