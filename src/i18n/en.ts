import { about } from './about.en.ts';
import { app } from './app.en.ts';
import { backup } from './backup.en.ts';
import { checkSource } from './check-source.en.ts';
import { compare } from './compare.en.ts';
import { dates } from './dates.en.ts';
import { edit } from './edit.en.ts';
import { editions } from './editions.en.ts';
import { edits } from './edits.en.ts';
import { find } from './find.en.ts';
import { findings } from './findings.en.ts';
import { grid } from './grid.en.ts';
import { help } from './help.en.ts';
import { history } from './history.en.ts';
import { sayPlace } from './intake.en.ts';
import { keys } from './keys.en.ts';
import { lastYear } from './last-year.en.ts';
import { lock } from './lock.en.ts';
import { marks } from './marks.en.ts';
import { narrative } from './narrative.en.ts';
import { sayProblem } from './openings.en.ts';
import { preview } from './preview.en.ts';
import { provinceOf } from './provinces.en.ts';
import { returned } from './returned.en.ts';
import { review } from './review.en.ts';
import { shell } from './shell.en.ts';
import { signing } from './signing.en.ts';
import { start } from './start.en.ts';
import { startDialogs } from './start-dialogs.en.ts';
import { transcribe } from './transcribe.en.ts';
import { units } from './units.en.ts';
import type { Words } from './zh-cn.ts';

const main: Words = {
  app,
  dates,
  edit,
  findings,
  grid,
  marks,
  sayProblem,
  shell,
  start,
  units,
};

/**
 * All English words, by the part of the program that they belong to. They load together when English is chosen, so that
 * nothing waits for words afterwards.
 *
 * What is printed or exported has no English words: 年报数据核对情况, 审批表 and 问题清单 are Chinese in either language, and
 * so are all labels that come from a format. In English, Chinese stands in quotation marks alone: as the thing spoken of.
 *
 * Terms: 年报 annual report · 单位 authority · 部分 section · 附件 annex · 报告格式 format · 本地要求 local requirements ·
 * 文号 document number · 勾稽关系 cross-check · 核对结果 finding · 错误 error · 需说明 to explain · 提示 notice · 情况说明
 * explanation · 采纳 apply (a correction), accept (a change) · 台账合计 ledger total · 自动合计 computed total · 送审稿 review
 * draft · 发布稿 publication version · 退回稿 returned draft · 沿用上年 carry over · 结转 carried over · 主动公开 proactive
 * disclosure · 依申请公开 disclosure on request · 行政复议 administrative reconsideration · 行政诉讼 administrative litigation.
 */
export const english = {
  main,
  about,
  backup,
  checkSource,
  editions,
  compare,
  history,
  edits,
  find,
  help,
  keys,
  lastYear,
  narrative,
  preview,
  provinceOf,
  returned,
  review,
  sayPlace,
  startDialogs,
  transcribe,
  lock,
  signing,
};

/** All English words; each part has the shape of its Chinese twin. */
export type English = typeof english;
