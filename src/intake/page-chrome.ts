/** What pages and viewers put around a report: it says nothing of the year. */
const CHROME = [
  /^您?(当前|现在)(所在)?的?位置/,
  // 首页 > 政务公开 > 年报: where a page stands in its site.
  /^(网站)?首页 ?[>＞›»/|]/,
  /^[^，。；：“”<>＞›»]{1,20}( ?[>＞›»] ?[^，。；：“”<>＞›»]{1,20})+$/,
  /^(访问量|浏览(次数|量)|点击(数|率|量)|阅读(次数|量)|关联稿件|字体|字号|分享|来源|作者|责任编辑|编辑)[:：]/,
  /^(发布(时间|日期|机构)|发文(机关|日期|字号)|成文日期|信息来源|索引号|主题分类|主题词|有效性|时效|信息分类)[:：]/,
  /扫一扫|^返回顶部|^关闭(本页|窗口)|^打印(本页)?$|^[上下]一[篇页条]|版权所有|ICP备|公网安备|网站地图|^网站标识码/,
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}( \d{1,2}:\d{2}(:\d{2})?)?$/,
  // What kind of copy a file is, under its title.
  /^[（(](送审稿|征求意见稿|讨论稿|草稿|代拟稿)[）)]$/,
  // — 3 —, -3-, 第3页 共9页
  /^([-—–－]+ ?\d{1,3} ?[-—–－]+|第 ?\d+ ?页( ?[,，/]? ?共 ?\d+ ?页)?)$/,
];

/** Longer text is none, whatever it begins with. */
const LONGEST = 80;

/** Whether a paragraph belongs to the page around the report, not to the report. */
export function isChrome(text: string): boolean {
  if (text.length > LONGEST * 2) return false;
  const bare = text.replace(/\s+/g, ' ').trim();
  if (bare.length > LONGEST) return false;
  // Labels of such pages are often spaced out: 索 引 号.
  const tight = bare.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  return CHROME.some((pattern) => pattern.test(bare) || pattern.test(tight));
}
