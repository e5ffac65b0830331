import { addressParts, type CellAddress } from '#domain/address.ts';
import type { Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { DividedSource } from './divide-source.ts';
import { draftAttachments } from './draft-attachments.ts';
import { draftSections, textBlocks } from './draft-sections.ts';
import { draftUnit } from './find-unit.ts';
import { statedContact, statedPeriod } from './front-facts.ts';
import type { ImportedCell } from './match-edition.ts';

/** What a draft is made of. */
export interface DraftParts {
  edition: ReportTemplate;
  year: number;
  unit: string;
  title?: string;
  cells: ReadonlyMap<CellAddress, ImportedCell>;
  divided: DividedSource;
}

/** The draft: everything as it stands in the source, nothing computed into it. */
export function draftReport(
  parts: DraftParts,
): ReturnType<typeof draftSections> & { report: Report } {
  const { edition, year, unit, title, cells, divided } = parts;
  const found = tablesOf(cells);
  const drafted = draftSections(divided, edition, found);
  const opening = divided.opening.join('\n');
  const period = statedPeriod(opening);
  const report: Report = {
    template: edition.id,
    templateRevision: edition.revision,
    year,
    revision: 1,
    unit: draftUnit(unit),
    scope: 'own',
    front: {
      ...(title !== undefined && { title }),
      opening: textBlocks(divided.opening, 'opening'),
      periodFrom: period?.from ?? `${year}-01-01`,
      periodTo: period?.to ?? `${year}-12-31`,
      contact: statedContact(opening),
      ...(divided.signedOn !== undefined && { signedOn: divided.signedOn }),
      ...(divided.publishedOn !== undefined && { publishedOn: divided.publishedOn }),
    },
    sections: drafted.sections,
    ...cellTexts(cells),
    sources: {},
    explanations: [],
    circulation: [],
    log: [],
    attachments: draftAttachments(divided, edition, { found, unit: draftUnit(unit), year }),
  };
  return { ...drafted, report };
}

/** The tables that cells were found of. */
function tablesOf(cells: DraftParts['cells']): ReadonlySet<string> {
  return new Set([...cells.keys()].map((address) => addressParts(address).table));
}

function cellTexts(
  cells: DraftParts['cells'],
): Pick<Report, 'figures' | 'texts' | 'units' | 'notes'> {
  const entries = [...cells].filter(([, { reading }]) => reading.figure !== '');
  const pick = (text: (one: ImportedCell) => string | undefined) =>
    Object.fromEntries(
      entries.flatMap(([address, one]) => {
        const found = text(one);
        return found === undefined ? [] : [[address, found]];
      }),
    );
  return {
    figures: pick(({ cell, reading }) => (cell.kind === 'figure' ? reading.figure : undefined)),
    texts: pick(({ cell, reading }) => (cell.kind === 'text' ? reading.figure : undefined)),
    units: pick(({ reading }) => reading.unit),
    notes: pick(({ reading }) => reading.note),
  };
}
