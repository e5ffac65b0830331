import { expect, test } from 'vitest';
import { printedFigures } from '#formats/csv/printed-figures.ts';
import { writeCsv } from '#formats/csv/write-csv.ts';
import { compose } from '#tasks/compose.ts';
import { seed, template } from '../files.ts';

async function linesOf(name: string): Promise<string[]> {
  const file = seed(name);
  const opened = { file, template: await template(file.report.template) };
  return printedFigures(compose(opened, 'publication')).split('\r\n').slice(0, -1);
}

test('every figure of the tables is a line with its labels and its address', async () => {
  const lines = await linesOf('yichun-2021');
  expect(lines).toHaveLength(201);
  expect(lines[0]).toBe('\ufeff单位,年度,表,指标,数据,地址');
  const received = lines.find((line) => line.endsWith(',requests.received.naturalPerson'));
  expect(received).toMatch(/^宜春市人民政府,2021,.+自然人.+本年新收政府信息公开申请数量,530,/);
});

test('remarks are among them, in quotation marks where a comma stands in them', async () => {
  const lines = await linesOf('panjin-2015');
  const count = lines.filter((line) => line.includes(',statistics.')).length;
  expect(count).toBeGreaterThan(118);
});

test.each([
  [['a,b', 'c"d', 'e\nf'], '"a,b","c""d","e\nf"'],
  [['=1+1', '@x', '+a', '-b'], "'=1+1,'@x,'+a,'-b"],
  [['-5', '+3.5', '', '0'], '-5,+3.5,,0'],
])('%j is written %s', (row, line) => {
  expect(writeCsv([row])).toBe(`\ufeff${line}\r\n`);
});
