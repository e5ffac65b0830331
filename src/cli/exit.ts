import type { Message } from '#domain/finding.ts';
import { findings } from '#i18n/findings.zh-cn.ts';
import '#i18n/late-sentences.zh-cn.ts';

/** How a command ends: 0 fine, 1 something must be fixed, 2 unusable input or arguments; what it prints where. */
export interface Exit {
  code: 0 | 1 | 2;
  out?: string;
  err?: string;
}

/** Unusable input: one clear line on stderr, nothing else. */
export function refuse(problem: Message): Exit {
  return { code: 2, err: findings.say(problem) };
}
