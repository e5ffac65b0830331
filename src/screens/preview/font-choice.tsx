import { OFFICE_FONTS } from '#tasks/assets.ts';
import { WORD_FONTS, type WordFonts } from '#tasks/formats.ts';
import { SelectField } from '#ui/select-field.tsx';
import styles from './export-panel.module.css';
import { OwnFont } from './own-font.tsx';
import { usePreviewWords } from './preview-words.ts';

export interface FontChoiceProps {
  scheme: WordFonts;
  onScheme: (scheme: WordFonts) => void;
  /** Another font is there for the pages. */
  onFont: () => void;
}

/** 字体: which names the Word file asks for, and what the PDF and the pages on screen are set with. */
export function FontChoice({ scheme, onScheme, onFont }: FontChoiceProps) {
  const { fonts } = usePreviewWords().preview;
  return (
    <details className={styles.fold}>
      <summary>{fonts.title}</summary>
      <SelectField
        label={fonts.word}
        options={WORD_FONTS.map((one) => [one, fonts.schemes[one]] as const)}
        value={scheme}
        hint={fonts.wordHint}
        onChange={({ target }) => {
          const chosen = WORD_FONTS.find((one) => one === target.value);
          if (chosen) onScheme(chosen);
        }}
      />
      <h3 className={styles.kept}>{fonts.own}</h3>
      {OFFICE_FONTS.map((role) => (
        <OwnFont key={role} role={role} onFont={onFont} />
      ))}
      <p className={styles.meta}>{fonts.ownHint}</p>
    </details>
  );
}
