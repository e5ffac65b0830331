import { LARGEST_FILE } from '#schema/report-file.ts';
import { xmlReader } from '../xml/read-xml.ts';
import type { ZipPackage } from '../zip/read-zip.ts';
import { embeddedNamespace } from './custom-xml.ts';

const PART = /^customXml\/item\d{1,3}\.xml$/;

/** The JSON of the report that a 送审稿 of ours carries; undefined where the file carries none. */
export function readEmbedded(zip: ZipPackage): string | undefined {
  for (const name of zip.names.filter((one) => PART.test(one))) {
    const json = jsonOf(zip, name);
    if (json !== undefined) return json;
  }
  return undefined;
}

/** Other programs put parts of their own there; what is not ours is left alone, whatever it holds. */
function jsonOf(zip: ZipPackage, name: string): string | undefined {
  const bytes = zip.bytes(name);
  const head = new TextDecoder().decode(bytes?.subarray(0, 300));
  if (!bytes || !head.includes(embeddedNamespace) || bytes.length > 2 * LARGEST_FILE)
    return undefined;
  let isOurs = false;
  let json = '';
  const reader = xmlReader({
    open: ({ name: element, attributes }) => {
      isOurs ||= element === 'report' && Object.values(attributes).includes(embeddedNamespace);
    },
    close: () => {},
    text: (text) => {
      json += text;
    },
  });
  reader.write(bytes, true);
  return isOurs && json !== '' ? json : undefined;
}
