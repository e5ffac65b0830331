import { gatherBlocks } from '../gather-blocks.ts';
import { refuseSource } from '../source-limits.ts';
import type { SourceDocument } from '../source-tree.ts';
import { xmlReader } from '../xml/read-xml.ts';
import type { ZipPackage } from '../zip/read-zip.ts';
import { bodyHandlers } from './read-body.ts';
import { readEmbedded } from './read-embedded.ts';

const BODY = /^word\/document\d*\.xml$/;

/**
 * Reads a Word file by its paragraphs and tables. One of ours that still carries its report is read by that report;
 * its text is read all the same where the carried one is damaged.
 */
export function readDocx(zip: ZipPackage): SourceDocument {
  const embedded = readEmbedded(zip);
  if (embedded !== undefined) return { blocks: [], embedded };
  const body = zip.names.find((name) => BODY.test(name));
  if (body === undefined) refuseSource('intake.damaged');
  const gathering = gatherBlocks();
  const reader = xmlReader(bodyHandlers(gathering));
  zip.read(body, reader.write);
  return { blocks: gathering.blocks };
}
