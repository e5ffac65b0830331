import { type PdfDict, type PdfFile, type PdfRule, textOf } from './pdf-file.ts';

/** The files that travel inside a PDF, by what the tree of names leads to. */
export function attachedTo({ catalog, dict, list }: PdfFile): PdfDict[] {
  const files = dict(dict(catalog['/Names'])['/EmbeddedFiles']);
  return list(files['/Names'])
    .filter((_, index) => index % 2 === 1)
    .map(dict);
}

/** What travels inside has a name, a kind, a date, and is tied to the document. */
export const attachmentRule: PdfRule = (file, require) => {
  const { catalog, dict, list, bytes, isStream } = file;
  const tied = list(catalog['/AF']).map(dict);
  const attached = attachedTo(file);
  require(tied.length === attached.length, 'an attached file that is not tied to the document');
  for (const one of attached) {
    require(one['/Type'] === '/Filespec', 'an attached file without its kind');
    require((textOf(one['/UF']) ?? '') !== '' &&
      textOf(one['/F']) !== '', 'an attached file without a name');
    require(one['/AFRelationship'] === '/Data', 'an attached file with no relation');
    const stream = dict(one['/EF'])['/F'];
    require(isStream(stream), 'an attached file that is missing');
    require(dict(stream)['/Subtype'] === '/text/csv', 'an attached file of no known type');
    const params = dict(dict(stream)['/Params']);
    require(params['/Size'] === bytes(stream).length, 'an attached file of another size');
    require(/^D:\d{14}/.test(textOf(params['/ModDate']) ?? ''), 'an attached file without a date');
  }
};
