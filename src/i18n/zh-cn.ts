import { app } from './app.zh-cn.ts';
import { dates } from './dates.zh-cn.ts';
import { edit } from './edit.zh-cn.ts';
import { findings } from './findings.zh-cn.ts';
import { grid } from './grid.zh-cn.ts';
import { marks } from './marks.zh-cn.ts';
import { sayProblem } from './openings.zh-cn.ts';
import { shell } from './shell.zh-cn.ts';
import { start } from './start.zh-cn.ts';
import { units } from './units.zh-cn.ts';

/**
 * The sentences of the start and edit screens. The source language; another language has the same shape.
 * The words of every other screen and dialog load with it.
 */
export const zhCn = {
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

/** The shape every language has. */
export type Words = typeof zhCn;
