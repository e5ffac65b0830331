import { useReportSession } from '#session/use-report-session.tsx';
import { useBlocks, useLateSection } from '#session/use-section.ts';
import { FigureTable } from '../figures/figure-table.tsx';
import { Narrative } from '../narrative/narrative.tsx';
import { blocksField, officialSection, tablesIn } from '../sections.ts';

/** What a section holds: its narrative, its tables, or both. */
export function SectionBody({ section }: { section: string }) {
  const { template, sections } = useReportSession();
  const blocks = useBlocks(section);
  const { heading } = useLateSection(section);
  const official = officialSection(template, section);
  const tables = tablesIn(template, blocks);
  const hasText = tables.length === 0 || blocks.some((block) => block.kind !== 'table');
  return (
    <>
      {hasText && (
        <Narrative
          field={blocksField(sections, section)}
          blocks={blocks}
          heading={heading}
          {...(official?.outline && { outline: official.outline })}
        />
      )}
      {tables.map((table) => (
        <FigureTable key={table.id} table={table} />
      ))}
    </>
  );
}
