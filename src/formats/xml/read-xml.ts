import { SaxesParser } from 'saxes';
import { LIMITS, refuseSource } from '../source-limits.ts';

/** An element as it opens; names and attributes without their prefixes. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/** What is done as the elements and texts of a part come by. */
export interface XmlHandlers {
  open(element: XmlElement): void;
  close(name: string): void;
  text(text: string): void;
}

/** Elements nested deeper than this are no document. */
const DEEPEST = 500;

/**
 * Reads XML as a stream. A document type is refused: office files have none, and entities are declared there.
 * Nothing outside the part is ever looked at.
 */
export function xmlReader({ open, close, text }: XmlHandlers): {
  write(bytes: Uint8Array, final: boolean): void;
} {
  const decoder = new TextDecoder('utf-8');
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let elements = 0;
  parser.on('doctype', () => refuseSource('intake.entities'));
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    elements += 1;
    if (elements > LIMITS.elements) {
      refuseSource('intake.tooManyPieces', { limit: LIMITS.pieces });
    }
    if (depth > DEEPEST) refuseSource('intake.damaged');
    open({ name: local(name), attributes: localAttributes(attributes) });
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close(local(name));
  });
  parser.on('text', text);
  parser.on('cdata', text);
  return {
    write: (bytes, final) => {
      parser.write(decoder.decode(bytes, { stream: !final }));
      if (final) parser.close();
    },
  };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(attributes: Record<string, unknown>): Record<string, string> {
  const result: Record<string, string> = Object.create(null);
  for (const name in attributes) result[local(name)] = String(attributes[name]);
  return result;
}
