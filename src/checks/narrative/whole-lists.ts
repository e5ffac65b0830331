/** What the last item of a complete list is called. */
const REST = /其[他它]|(?:尚未|未)(?:审结|办结|结案)/;

/** Names that leave nothing out when they stand together, as the forms and the regulations divide things. */
const DIVISIONS: readonly (readonly RegExp[])[] = [
  [/主办/, /会办|协办|分办/],
  [/按件/, /按量/],
  [/(?:按时|按期)办结/, /(?:延期|逾期)办结/],
  [/专职/, /兼职/],
  [/自然人/, /法人/],
  [/新收/, /上一?年度?结转/],
  [/直接起诉/, /复议后/],
];

/** Whether a list of parts names all there is: it ends with 其他, or divides a thing as it is always divided. */
export function isWholeList(items: readonly string[]): boolean {
  const last = items[items.length - 1];
  if (last !== undefined && REST.test(last)) return true;
  return DIVISIONS.some(
    (names) =>
      names.length === items.length &&
      names.every((name) => items.filter((item) => name.test(item)).length === 1),
  );
}
