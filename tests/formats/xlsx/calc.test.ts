import { expect } from 'vitest';
import { writeXlsx } from '#formats/xlsx/write-xlsx.ts';
import { readHtml } from '../docx/read-html.ts';
import { documentOf, edition, printed, report, textTable } from '../html/yichun.ts';
import { yichunPlaces } from '../html/yichun-places.ts';
import { readByCalc, withCalc } from './calc.ts';
import { yichunSums } from './yichun-sums.ts';

const plan = { template: edition, sums: yichunSums };

/** Rows of a sheet above the table: the report's title and its own. */
const TITLES = 2;

withCalc('LibreOffice reads all 200 figures in their rows and columns, as numbers', async () => {
  const html = readByCalc(await writeXlsx(printed(), plan));
  const { tables } = readHtml(html);
  for (const { table, row, column, address } of yichunPlaces) {
    const place = tables[table]?.[row + TITLES]?.[column];
    expect([address, place?.text]).toEqual([address, report.figures[address]]);
  }
  const numbers = [...html.matchAll(/ sdval="([^"]*)"/g)].map(([, number]) => number);
  const typed = yichunPlaces.map(({ address }) => report.figures[address]);
  expect(numbers).toEqual(typed);
});

withCalc('the figures are shown as they were typed, with their notes', async () => {
  const figures = {
    ...report.figures,
    'requests.received.naturalPerson': '0530',
    'requests.granted.naturalPerson': '311',
    'proactiveDisclosure.fees.amount': '616178.20',
  };
  const notes = { 'requests.granted.naturalPerson': '其中“修订”3件；已核' };
  const { tables } = readHtml(readByCalc(await writeXlsx(printed({ figures, notes }), plan)));
  expect(tables[1]?.[5]?.[3]?.text).toBe('0530');
  expect(tables[1]?.[7]?.[3]?.text).toBe('311（其中“修订”3件；已核）');
  expect(tables[0]?.[15]?.[1]?.text).toBe('616178.20');
});

const hostile = ['=1+1', '+1', '@A1', '<b>&"', '_x0041_', '123456789012345678', "'文", '-'];

withCalc('hostile text is read as it was typed', async () => {
  const { tables } = readHtml(readByCalc(await writeXlsx(documentOf([textTable(hostile)]), plan)));
  expect(tables[0]?.slice(TITLES).map((row) => row[0]?.text)).toEqual(hostile);
});
