import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { findProgram } from '../../../scripts/programs.mjs';

/** The spreadsheet program of LibreOffice; the word processor alone cannot read a workbook. */
const calc = findProgram('localc');

/** `test` where LibreOffice Calc is installed; else the test is skipped and its reason counted. */
export const withCalc =
  calc === undefined
    ? (name: string, ..._rest: readonly unknown[]) =>
        test(name, { skip: true, meta: { skipped: reason } }, () => {})
    : test;
const reason = 'LibreOffice Calc (localc) is not installed';

/** The workbook as LibreOffice reads it, all its sheets, as HTML. */
export function readByCalc(bytes: Uint8Array): string {
  if (calc === undefined) throw new Error(reason);
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-calc-'));
  try {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--headless', '--convert-to', 'html', '--outdir', folder, path];
    execFileSync(calc, [profile, ...to], { stdio: 'ignore' });
    return readFileSync(join(folder, 'book.html'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
