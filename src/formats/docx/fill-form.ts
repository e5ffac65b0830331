import { escapeXml } from '../xml-text.ts';
import { openZip } from '../zip/read-zip.ts';
import { writeZip } from '../zip/write-zip.ts';
import { type Replaced, replacePlaceholders } from './placeholders.ts';

/** A filled form, and what its placeholders were. */
export interface FilledForm extends Replaced {
  bytes: Uint8Array;
}

/** The parts of a Word file that hold text of its pages. */
const TEXT_PART = /^word\/(?:document\d*|header\d*|footer\d*)\.xml$/;

/**
 * Fills in an office's own Word form: {{单位}} becomes the value of that name, wherever Word has split it. A name that
 * is not known stays as it is. Throws a `SourceProblem` for what is no package, an `Error` for one that is no Word file.
 */
export function fillForm(form: Uint8Array, values: ReadonlyMap<string, string>): FilledForm {
  const zip = openZip(form);
  if (!zip.names.some((name) => TEXT_PART.test(name))) throw new Error('This is no Word file.');
  const known = new Set<string>();
  const unknown = new Set<string>();
  const files = zip.names.map((path) => {
    const bytes = zip.bytes(path) ?? new Uint8Array();
    if (!TEXT_PART.test(path)) return { path, bytes };
    const part = replacePlaceholders(new TextDecoder().decode(bytes), (name) => {
      const value = values.get(name);
      (value === undefined ? unknown : known).add(name);
      return value === undefined ? undefined : inText(value);
    });
    return { path, bytes: new TextEncoder().encode(part) };
  });
  return { bytes: writeZip(files), known: [...known], unknown: [...unknown] };
}

/** A value as it stands within <w:t>, its line breaks between two of them. */
function inText(value: string): string {
  return value
    .split(/\r\n?|\n/)
    .map(escapeXml)
    .join('</w:t><w:br/><w:t xml:space="preserve">');
}
