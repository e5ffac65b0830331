import type { Block, ParagraphBlock, PictureBlock } from '#domain/report.ts';
import { pictureUrl } from '#session/picture-url.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { headingLength } from './level-numbers.ts';
import styles from './narrative.module.css';
import { figureRunText } from './run-text.ts';

/** The text as it stands, before the editor is there. */
export function NarrativeText({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className={styles.prose}>
      {blocks.map((block) => {
        if (block.kind === 'paragraph') return <ParagraphText key={block.id} block={block} />;
        return block.kind === 'picture' && <PictureText key={block.id} block={block} />;
      })}
    </div>
  );
}

function PictureText({ block }: { block: PictureBlock }) {
  const { media } = useReportSession();
  return (
    <figure>
      <img src={pictureUrl(media.get(block.media))} alt={block.alt} />
      <figcaption>{block.caption}</figcaption>
    </figure>
  );
}

function ParagraphText({ block }: { block: ParagraphBlock }) {
  const { edit } = useWords();
  const session = useReportSession();
  const text = block.runs
    .map((run) => ('text' in run ? run.text : figureRunText(session, run) || edit.missingFigure))
    .join('');
  const lead = block.level === 2 ? headingLength(text) : 0;
  return (
    <p>
      {lead > 0 && <b>{text.slice(0, lead)}</b>}
      {text.slice(lead)}
    </p>
  );
}
