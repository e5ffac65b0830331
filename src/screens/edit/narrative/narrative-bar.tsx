import type { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { SegmentedControl } from '#ui/segmented-control.tsx';
import { type Level, levelOf } from './level-numbers.ts';
import styles from './narrative.module.css';
import { PARTS } from './narrative-doc.ts';
import { levelAtCaret, setLevel } from './set-level.ts';

export interface NarrativeBarProps {
  editor: Editor;
  heading: string;
  outline: readonly string[];
  /** What can be inserted. */
  acts: ReactNode;
}

const LEVELS = ['2', '3', '4', '0'] as const;

/** The level of the paragraph at the caret, the 小标题 on offer, and how long the text is. */
export function NarrativeBar({ editor, heading, outline, acts }: NarrativeBarProps) {
  const { edit } = useWords();
  const { level, characters } = useEditorState(editor);
  return (
    <div className={styles.bar}>
      <SegmentedControl
        label={edit.level}
        options={LEVELS.map((id) => ({ id, label: edit.levels[Number(id) as Level] }))}
        current={LEVELS.find((id) => Number(id) === level) ?? '0'}
        onChange={(id) => setLevel(editor, Number(id) as Level)}
      />
      {characters === 0 && outline.length > 0 && (
        <Button
          size="small"
          aria-label={edit.startOutlineLabel(heading)}
          onClick={() => startOutline(editor, outline)}
        >
          {edit.startOutline}
        </Button>
      )}
      {acts}
      <span className={styles.spacer} />
      <span className={styles.meta}>{edit.characters(characters)}</span>
    </div>
  );
}

function startOutline(editor: Editor, outline: readonly string[]): void {
  editor.commands.setContent(
    outline.map((text) => ({
      type: PARTS.paragraph,
      attrs: { level: levelOf(text) },
      content: [{ type: PARTS.text, text }],
    })),
  );
  editor.commands.focus('start');
}

/** What the bar shows of the editor; it changes with the caret and the text. */
function useEditorState(editor: Editor): { level: Level; characters: number } {
  const [state, setState] = useState(() => stateOf(editor));
  useEffect(() => {
    const refresh = () =>
      setState((before) => {
        const now = stateOf(editor);
        const same = now.level === before.level && now.characters === before.characters;
        return same ? before : now;
      });
    editor.on('transaction', refresh);
    return () => {
      editor.off('transaction', refresh);
    };
  }, [editor]);
  return state;
}

function stateOf(editor: Editor): { level: Level; characters: number } {
  return {
    level: levelAtCaret(editor),
    characters: editor.getText({ blockSeparator: '' }).length,
  };
}
