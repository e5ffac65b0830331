import { SegmentedControl } from '#ui/segmented-control.tsx';
import type { FullPrinting } from './export-order.ts';
import { usePreviewWords } from './preview-words.ts';

type Layout = FullPrinting['layout'];

/** 版式: as an official document, or as the official form is set. */
export function LayoutChoice(props: { layout: Layout; onChange: (layout: Layout) => void }) {
  const { style } = usePreviewWords().preview;
  const options = (['official', 'form'] as const).map((id) => ({ id, label: style[id] }));
  return (
    <section>
      <h2>{style.title}</h2>
      <SegmentedControl
        label={style.title}
        options={options}
        current={props.layout}
        onChange={props.onChange}
      />
    </section>
  );
}
