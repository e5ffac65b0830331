import type { Severity } from '#domain/rule.ts';
import { severitySigns } from '#ui/severity-signs.ts';
import { Verdict } from '#ui/verdict.tsx';
import { useHelpWords } from './help-words.ts';

/** 错误, 需说明 or 提示, by shape and word. */
export function SeverityWord({ severity }: { severity: Severity }) {
  const help = useHelpWords();
  return <Verdict {...severitySigns[severity]} word={help.severity[severity]} />;
}
