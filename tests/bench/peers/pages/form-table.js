/** 表三 as the page was given it: its rows, columns, sums and figures. */
export const { rows, columns, sums, table } = window.formTable;

/** What the cells of a side of a sum add up to. */
function total(cells, figures) {
  let sum = 0;
  for (const [row, column] of cells) sum += Number(figures[row]?.[column] ?? 0);
  return sum;
}

/** The sums that do not hold: which, and the cell each is told at. */
export function wrongSums(figures) {
  return sums.flatMap(({ parts, whole }, at) => {
    if (total(parts, figures) === total(whole, figures)) return [];
    const [row, column] = whole[0];
    return [{ message: `sum ${at}`, row, column }];
  });
}

/** The cells at which the sums of a cell are told. */
export function toldAt(row, column) {
  const isCell = ([one, other]) => one === row && other === column;
  return sums
    .filter(({ parts, whole }) => parts.some(isCell) || whole.some(isCell))
    .map(({ whole }) => whole[0].join('.'));
}
