import type { problems as chinese } from './problems.zh-cn.ts';

/** What is wrong with something from outside: what, where and what to do. */
export const problems: typeof chinese = {
  'file.tooLarge': (v) =>
    `The file has ${v.megabytes} MB, more than the ${v.limit} MB allowed, and was not read. Check that it is the right file`,
  'file.notJson': () =>
    'The file is damaged or not whole (its JSON cannot be read). Use a backup, or export it again',
  'file.notReport': () =>
    'This is no report file (*.nianbao.json). Choose a file saved by this software',
  'file.newer': (v) =>
    `The file was written by a newer version (file format ${v.version}; this one reads up to ${v.known}). Update this software, then open it`,
  'file.unknownKey': (v) =>
    `The file holds something unknown, “${v.key}” (${v.place || 'at the top'}), and was not read`,
  'file.unfit': (v) =>
    `The file was not read: “${v.place || 'at the top'}” is not as it must be. Use a backup, or export it again`,
  'words.noHeading': () =>
    'The word list has no head row. Put “错”, “正”, “说明”, “依据” and “截止日期” in its first row',
  'words.empty': () =>
    'The word list is empty. Put what is to be found in the column “错”, one a row',
  'words.noDate': (v) =>
    `Row ${v.row} of the word list, “${v.wrong}”: the end date “${v.until}” cannot be read. Write it as 2026-12-31`,
  'file.notFound': (v) => `There is no file ${v.path}. Check the path`,
  'file.unwritable': (v) =>
    `${v.path} cannot be written. Check the path and the permissions, or choose another place`,
  'file.unreadable': (v) => `${v.path} cannot be read. Check the permissions`,
  'template.unknown': (v) => `There is no format “${v.id}”. Available: ${v.known}`,
  'template.notTemplate': () => 'This is no format file',
  'edition.twice': (v) =>
    `“${v.name}” occurs twice in the format, which was not imported. Ask whoever gave you the file`,
  'edition.unknownPart': (v) =>
    `The file speaks of “${v.name}”, which the format does not have. It was not imported. Ask whoever gave you the file`,
  'edition.pattern': (v) =>
    `The wording “${v.pattern}” in the format cannot be searched for. It was not imported`,
  'edition.widths': (v) =>
    `In the format, “${v.name}” does not have as many widths as columns. It was not imported`,
  'edition.years': () => 'The first year comes after the last. It was not imported',
  'edition.notNewer': (v) =>
    `“${v.title}” (${v.id}) is here already as revision ${v.revision}, and the file is no newer. It was not imported`,
  'local.notLocal': () => 'This is no file of local requirements',
  'local.gone': () =>
    'These local requirements are not in this browser. They may have been removed',
  'local.noEdition': (v) =>
    `These local requirements add to the format “${v.template}”, which is not here. Import that format first`,
  'cell.unknownAddress': (v) =>
    `The file was not read: its cell “${v.address}” is not in the format “${v.template}”`,
  'export.missingGlyphs': (v) =>
    `The font lacks these characters: ${v.characters}. “〓” stands in their place. Use a font that has them`,
  'form.notWord': () =>
    'The approval form is no Word file (.docx) and cannot be filled in. Save it as .docx in Word, then choose it',
  'form.noNames': () => 'The form has no placeholders and is exported as it is',
  'form.unknownNames': (v) => `Unknown placeholders stay as they are: ${v.names}`,
  'export.unproven': (v) => `The file was not read back and compared: ${v.reason}`,
  'export.failed': (v) => `${v.format} was not made: ${v.reason}. The other files are not affected`,
};
