import { intake } from './intake.zh-cn.ts';
import { addSentences } from './sentences.ts';
import { textChecks } from './text-checks.zh-cn.ts';

addSentences(intake);
addSentences(Object.fromEntries(Object.entries(textChecks).map(([id, { say }]) => [id, say])));
