import { gatherBlocks } from '../gather-blocks.ts';
import { refuseSource } from '../source-limits.ts';
import type { SourceDocument } from '../source-tree.ts';
import { type XmlHandlers, xmlReader } from '../xml/read-xml.ts';
import type { ZipPackage } from '../zip/read-zip.ts';
import { bodyHandlers } from './read-body.ts';
import { readComments } from './read-comments.ts';
import { readEmbedded } from './read-embedded.ts';
import { readStyleLevels } from './read-outline.ts';
import { readReview } from './read-review.ts';

const BODY = /^word\/document\d*\.xml$/;

/**
 * Reads a Word file by its paragraphs and tables. One of ours still carries its report beside them: what was changed
 * in Word since stands in the text alone.
 */
export function readDocx(zip: ZipPackage): SourceDocument {
  const body = zip.names.find((name) => BODY.test(name));
  if (body === undefined) refuseSource('intake.damaged');
  const gathering = gatherBlocks();
  const reading = readReview();
  const text = bodyHandlers(gathering, reading.placed, readStyleLevels(zip));
  zip.read(body, xmlReader(both(text, reading.handlers)).write);
  const { paragraphs, anchors } = reading.result();
  const embedded = readEmbedded(zip);
  return {
    blocks: gathering.blocks,
    review: { paragraphs, comments: readComments(zip, anchors) },
    ...(embedded !== undefined && { embedded }),
  };
}

/** Does one after the other with all that comes by. */
function both(one: XmlHandlers, other: XmlHandlers): XmlHandlers {
  return {
    open: (element) => {
      one.open(element);
      other.open(element);
    },
    close: (name) => {
      one.close(name);
      other.close(name);
    },
    text: (text) => {
      one.text(text);
      other.text(text);
    },
  };
}
