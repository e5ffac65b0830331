const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const TEN = 10;
const NUMBER = /^[一二三四五六七八九十]+、\s*/;

/** 1 to 99 in Chinese: 十二. */
export function hanNumber(n: number): string {
  const tens = Math.floor(n / TEN);
  const ones = DIGITS[n % TEN] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}

/** Whether a heading begins with 一、. */
export function isNumbered(heading: string): boolean {
  return NUMBER.test(heading);
}

/** Headings numbered 一、 二、 in their order; one without a number stays without. */
export function renumbered(headings: readonly string[]): string[] {
  let count = 0;
  return headings.map((heading) => {
    if (!isNumbered(heading)) return heading;
    count += 1;
    return heading.replace(NUMBER, `${hanNumber(count)}、`);
  });
}

/** The number the next heading of a list would begin with: 八、; '' where its headings bear none. */
export function nextHeadingNumber(headings: readonly string[]): string {
  const numbered = headings.filter(isNumbered);
  return numbered.length === 0 ? '' : `${hanNumber(numbered.length + 1)}、`;
}
