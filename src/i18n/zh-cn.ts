import { app } from './app.zh-cn.ts';
import { approval, checkSheet, pack } from './check-sheet.zh-cn.ts';
import { checkSource } from './check-source.zh-cn.ts';
import { dates } from './dates.zh-cn.ts';
import { edit } from './edit.zh-cn.ts';
import { findings } from './findings.zh-cn.ts';
import { grid } from './grid.zh-cn.ts';
import { sayProblem } from './openings.zh-cn.ts';
import { preview } from './preview.zh-cn.ts';
import { shell } from './shell.zh-cn.ts';
import { start } from './start.zh-cn.ts';
import { units } from './units.zh-cn.ts';

/** Every sentence of the interface. The source language; another language has the same shape. */
export const zhCn = {
  app,
  approval,
  checkSheet,
  checkSource,
  dates,
  edit,
  findings,
  grid,
  pack,
  preview,
  sayProblem,
  shell,
  start,
  units,
};

/** The shape every language has. */
export type Words = typeof zhCn;
