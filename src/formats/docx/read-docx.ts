import { gatherBlocks } from '../gather-blocks.ts';
import { refuseSource } from '../source-limits.ts';
import type { SourceDocument } from '../source-tree.ts';
import { xmlReader } from '../xml/read-xml.ts';
import type { ZipPackage } from '../zip/read-zip.ts';
import { bodyHandlers } from './read-body.ts';
import { readEmbedded } from './read-embedded.ts';

const BODY = /^word\/document\d*\.xml$/;

/**
 * Reads a Word file by its paragraphs and tables. One of ours still carries its report beside them: what was changed
 * in Word since stands in the text alone.
 */
export function readDocx(zip: ZipPackage): SourceDocument {
  const body = zip.names.find((name) => BODY.test(name));
  if (body === undefined) refuseSource('intake.damaged');
  const gathering = gatherBlocks();
  zip.read(body, xmlReader(bodyHandlers(gathering)).write);
  const embedded = readEmbedded(zip);
  return { blocks: gathering.blocks, ...(embedded !== undefined && { embedded }) };
}
