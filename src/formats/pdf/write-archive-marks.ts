import type { PdfContainer, PdfFacts } from './container.ts';
import { pdfDict, pdfRef } from './pdf-syntax.ts';
import { srgbProfile } from './srgb.ts';
import { xmpOf } from './xmp.ts';

/** 存档标记: version, identifier, dates, description and colour profile, as PDF/A-2a and 3a ask. */
export function writeArchiveMarks(container: PdfContainer, facts: PdfFacts): void {
  container.setFacts(facts, xmpOf(facts, container.producer));
  let intent = 0;
  container.on({
    objects: () => {
      const profile = container.stream({ N: 3 }, srgbProfile());
      intent = container.put(
        pdfDict({
          Type: '/OutputIntent',
          S: '/GTS_PDFA1',
          OutputConditionIdentifier: '(sRGB IEC61966-2.1)',
          Info: '(sRGB IEC61966-2.1)',
          DestOutputProfile: pdfRef(profile),
        }),
      );
    },
    catalog: () => container.entry(`/OutputIntents [${pdfRef(intent)}]`),
  });
}
