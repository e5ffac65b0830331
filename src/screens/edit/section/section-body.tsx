import { useReportSession } from '#session/use-report-session.tsx';
import { useSection } from '#session/use-section.ts';
import { FigureTable } from '../figures/figure-table.tsx';
import { Narrative } from '../narrative/narrative.tsx';
import { officialSection } from '../sections.ts';

/** What a section holds: its narrative, its tables, or both. */
export function SectionBody({ section }: { section: string }) {
  const { template } = useReportSession();
  const { blocks, heading } = useSection(section);
  const official = officialSection(template, section);
  const tables = template.tables.filter((table) =>
    official?.blocks.some((block) => block.kind === 'table' && block.table === table.id),
  );
  const hasText = tables.length === 0 || blocks.some((block) => block.kind !== 'table');
  return (
    <>
      {hasText && (
        <Narrative
          field={`sections.${section}.blocks`}
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
