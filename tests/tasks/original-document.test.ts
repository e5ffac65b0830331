import { expect, test } from 'vitest';
import { cellsOf } from '#domain/cells.ts';
import { check } from '#tasks/check.ts';
import { readToCheck } from '#tasks/read.ts';
import { template as editionOf, must } from '../files.ts';
import { allEditions, explodedPage, invented, webPage } from '../intake/layouts.ts';

const editions = await allEditions();
const edition = await editionOf('2021');
const figures = Object.fromEntries(
  edition.tables
    .flatMap(cellsOf)
    .map(({ address, kind }) => [address, kind === 'figure' ? '2' : '']),
);
const page = webPage(invented(edition, { figures }), edition);

async function found(html: string) {
  const bytes = new TextEncoder().encode(html);
  const { imported, template, original } = must(await readToCheck(bytes, 'page.html', editions));
  expect(template.id).toBe('2021');
  return check({ report: imported.report, template, original })
    .findings.filter(({ check: id }) => /Label|Row|Table|mobile/.test(id))
    .map(({ check: id, quote }) => [id, quote ?? '']);
}

test('a page as it was published has nothing of another year and all its cells', async () => {
  expect(await found(page)).toEqual([]);
});

test('a row label with characters lost is told with the right one', async () => {
  const [, label = ''] = /(\d\.其他法律行政法规禁止公开)/.exec(page) ?? [];
  expect(label).not.toBe('');
  const mangled = page.replace(label, '2.其他法律行政止公开');
  expect(await found(mangled)).toEqual([['mangledLabel', '2.其他法律行政止公开']]);
});

test('rows that only the form of 2019 has are told', async () => {
  const row = '<tr><td>政府集中采购</td><td>3</td><td>20万元</td></tr>';
  const old = page.replace('</table>', `${row}</table>`);
  expect((await found(old)).filter(([id]) => id === 'strangeRow')).toEqual([
    ['strangeRow', '政府集中采购'],
  ]);
});

test('a table with a cell lost and a table in pieces are broken', async () => {
  const cell = /<td[^>]*>(?:(?!<td).)*?>2&nbsp;<\/p><\/td>\s*(?=<\/tr>)/;
  const at = page.indexOf('属于国家秘密');
  const ragged = page.slice(0, at) + page.slice(at).replace(cell, '');
  expect(ragged).not.toBe(page);
  expect(await found(ragged)).toContainEqual(['brokenTable', '']);
  const exploded = explodedPage(invented(edition, { figures }), edition);
  expect(await found(exploded)).toContainEqual(['brokenTable', '']);
});

test('a mobile number that found no place in the report is told', async () => {
  const more = page.replace('</body>', '<p>纠错热线请拨打手机13800000000</p></body>');
  const told = await found(more);
  expect(told).toEqual([['mobileNumber', '13800000000']]);
});
