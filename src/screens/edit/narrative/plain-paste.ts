import { Fragment, type Schema, Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { PARTS } from './narrative-doc.ts';

/**
 * Copying, pasting and dropping in a narrative. What comes from elsewhere enters as plain text, a paragraph a line:
 * no markup is ever parsed; files are handed on. What was copied here keeps its bound figures.
 */
export function plainClipboard(onFiles: (files: readonly File[]) => void) {
  let copied: { text: string; slice: Slice } | undefined;
  const remember = (view: EditorView, event: ClipboardEvent) => {
    const slice = view.state.selection.content();
    const { text } = view.serializeForClipboard(slice);
    copied = { text, slice };
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    return true;
  };
  return {
    copy: remember,
    cut(view: EditorView, event: ClipboardEvent) {
      remember(view, event);
      view.dispatch(view.state.tr.deleteSelection().scrollIntoView());
      return true;
    },
    paste(view: EditorView, event: ClipboardEvent) {
      event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const files = [...(event.clipboardData?.files ?? [])];
      if (text === '' && files.length > 0) {
        onFiles(files);
        return true;
      }
      insert(view, copied && sameText(copied.text, text) ? copied.slice : sliceOf(text, view));
      return true;
    },
    drop(view: EditorView, event: DragEvent) {
      if (view.dragging) return false;
      const files = [...(event.dataTransfer?.files ?? [])];
      // Any other file is for the report as a whole, not for the text.
      if (files.length > 0 && !files.some(({ type }) => type.startsWith('image/'))) return false;
      event.preventDefault();
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
      const { state } = view;
      if (at) {
        view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(at.pos))));
      }
      if (files.length > 0) {
        onFiles(files);
        return true;
      }
      insert(view, sliceOf(event.dataTransfer?.getData('text/plain') ?? '', view));
      return true;
    },
  };
}

function insert(view: EditorView, slice: Slice): void {
  if (slice.size > 0) view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView());
}

function sliceOf(text: string, { state: { schema } }: EditorView): Slice {
  const lines = text.split(/[\r\n]+/).map((line) => line.replace(/^[\s\u3000]+|\s+$/g, ''));
  const paragraphs = lines.filter((line) => line !== '').map((line) => paragraph(schema, line));
  return paragraphs.length > 0 ? new Slice(Fragment.from(paragraphs), 1, 1) : Slice.empty;
}

function paragraph(schema: Schema, line: string) {
  return schema.node(PARTS.paragraph, null, [schema.text(line)]);
}

/** Some systems change the line ends of what was copied. */
function sameText(one: string, other: string): boolean {
  return one.replace(/\s+/g, '') === other.replace(/\s+/g, '');
}
