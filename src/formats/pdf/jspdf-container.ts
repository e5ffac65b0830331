import { zlibSync } from 'fflate';
import { jsPDF } from 'jspdf';
import type { PdfContainer } from './container.ts';
import { jsPdfMoments } from './jspdf-events.ts';
import { setJsPdfFacts } from './jspdf-facts.ts';
import { type JsPdfInternals, jsPdfInternals, withoutFontWriters } from './jspdf-internals.ts';
import { latin1 } from './latin1.ts';
import { packObjects } from './pack-objects.ts';
import { pdfDict } from './pdf-syntax.ts';

/** None of jsPDF's own font writers acts on this encoding. */
const UNTOUCHED = 'MacRomanEncoding';

type Size = readonly [width: number, height: number];

/** A PDF file kept by jsPDF, its first page of some size in points. Nothing else makes a jsPDF. */
export function jsPdfContainer(...first: Size): PdfContainer {
  const doc = new jsPDF({
    unit: 'pt',
    format: [...first],
    orientation: orientation(first),
    compress: true,
    putOnlyUsedFonts: true,
  });
  const internals = jsPdfInternals(doc);
  withoutFontWriters(internals);
  const { on, assertDone } = jsPdfMoments(internals);
  return {
    producer: `jsPDF ${jsPDF.version}`,
    on,
    ...pageWriter(doc, internals),
    ...objectWriter(internals),
    setFacts: (facts, xmp) => setJsPdfFacts(doc, facts, xmp),
    finish: () => {
      const bytes = new Uint8Array(doc.output('arraybuffer'));
      assertDone();
      return packObjects(bytes);
    },
  };
}

type PageWriter = Pick<PdfContainer, 'addPage' | 'content' | 'picture' | 'addFont' | 'pageObject'>;

function pageWriter(doc: jsPDF, internals: JsPdfInternals): PageWriter {
  let pages = 0;
  return {
    addPage: (...size) => {
      if (pages > 0) doc.addPage([...size], orientation(size));
      pages += 1;
    },
    content: (operators) => internals.write(operators),
    picture: ({ type, bytes }, box) => {
      doc.addImage({ imageData: bytes, format: type === 'image/png' ? 'PNG' : 'JPEG', ...box });
    },
    addFont: (name) => {
      const resource = doc.addFont(name, name, 'normal', undefined, UNTOUCHED);
      doc.setFont(name);
      markAsUsed(doc, internals);
      return resource;
    },
    pageObject: (page) => internals.getPageInfo(page + 1).objId,
  };
}

/** jsPDF writes only fonts that text was set in; the text itself is taken back. */
function markAsUsed(doc: jsPDF, { pages }: JsPdfInternals): void {
  const first = pages[1] ?? [];
  const { length } = first;
  doc.text(' ', 0, 0);
  first.length = length;
}

type ObjectWriter = Pick<PdfContainer, 'reserve' | 'put' | 'stream' | 'entry'>;

function objectWriter(internals: JsPdfInternals): ObjectWriter {
  const put: PdfContainer['put'] = (body, reserved) => {
    const object = reserved ?? internals.newObject();
    if (reserved !== undefined) internals.newObjectDeferredBegin(reserved, true);
    internals.write(body);
    internals.write('endobj');
    return object;
  };
  return {
    put,
    reserve: () => internals.newObjectDeferred(),
    stream: (entries, bytes) => {
      const packed = zlibSync(bytes);
      const head = pdfDict({ ...entries, Filter: '/FlateDecode', Length: packed.length });
      return put(`${head}\nstream\n${latin1(packed)}\nendstream`);
    },
    entry: (text) => internals.write(text),
  };
}

function orientation([width, height]: Size): 'landscape' | 'portrait' {
  return width > height ? 'landscape' : 'portrait';
}
