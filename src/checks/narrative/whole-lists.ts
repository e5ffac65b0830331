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
  [/网络|在线|互联网/, /信函|邮寄/, /当面|现场/],
];

/** 市级、县级、乡级: levels have nothing in common, so their counts add up. */
const LEVEL = /^[^\d]{0,4}(?:[省市县区州旗盟乡镇村]|街道)本?级/;

/** Whether every item of a list is of one level of government. */
export function isByLevel(items: readonly string[]): boolean {
  return items.length > 2 && items.every((item) => LEVEL.test(item));
}

/** Whether a list of parts names all there is: it ends with 其他, or divides a thing as it is always divided. */
export function isWholeList(items: readonly string[]): boolean {
  const last = items[items.length - 1];
  return (last !== undefined && REST.test(last)) || isDivided(items);
}

/** Whether the parts divide a thing as it is always divided. */
export function isDivided(items: readonly string[]): boolean {
  return DIVISIONS.some(
    (names) =>
      names.length === items.length &&
      names.every((name) => items.filter((item) => name.test(item)).length === 1),
  );
}
