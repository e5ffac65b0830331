import type { Result } from '#domain/result.ts';
import { type OleKind, oleKind } from './ole/ole-kind.ts';
import { type SourceKind, sourceKind } from './source-kind.ts';
import { guarded, LIMITS, refuseSize, refuseSource } from './source-limits.ts';
import type { SourceDocument } from './source-tree.ts';

/** Reads a foreign file of any kind into the one tree; what it is, its content says. */
export function readSource(bytes: Uint8Array): Promise<Result<SourceDocument>> {
  return guarded(() => {
    if (bytes.length > LIMITS.file) refuseSize('intake.tooLarge', bytes.length, LIMITS.file);
    if (bytes.length === 0) refuseSource('intake.empty');
    return readers[sourceKind(bytes)](bytes);
  }, 'intake.damaged');
}

type Reader = (bytes: Uint8Array) => SourceDocument | Promise<SourceDocument>;

/** Each reader is loaded when it is needed. */
const readers: Record<SourceKind, Reader> = {
  text: async (bytes) => {
    if (bytes.length > LIMITS.text) refuseSize('intake.tooLarge', bytes.length, LIMITS.text);
    const { readTexts } = await import('./text/read-texts.ts');
    return readTexts(bytes);
  },
  zip: async (bytes) => {
    const { readPackage } = await import('./zip/read-package.ts');
    return readPackage(bytes);
  },
  pdf: async (bytes) => {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return readPdf(bytes);
  },
  ole: (bytes) => oleReaders[oleKind(bytes)](bytes),
  rar: () => refuseSource('intake.archive'),
  sevenZip: () => refuseSource('intake.archive'),
  picture: () => refuseSource('intake.picture'),
  rtf: () => refuseSource('intake.oldDocument'),
  unknown: () => refuseSource('intake.unknownKind'),
};

const oleReaders: Record<OleKind, Reader> = {
  document: () => refuseSource('intake.oldDocument'),
  workbook: async (bytes) => {
    const { readXls } = await import('./xls/read-xls.ts');
    return readXls(bytes);
  },
  slides: () => refuseSource('intake.slides'),
  locked: () => refuseSource('intake.locked'),
  unknown: () => refuseSource('intake.oldDocument'),
};
