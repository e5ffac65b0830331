import { expect, test } from 'vitest';
import { checkText } from '#checks/check-text.ts';
import { textOf } from './paragraph.ts';

/** What all checks say of a paragraph of 总体情况; the sections it stands without are left aside. */
function told(paragraph: string): string[] {
  return checkText(textOf(paragraph))
    .filter(({ check }) => !/Section$|Table$|^processingFee$|^headingNumbers$/.test(check))
    .map(({ check, quote = '', right }) => `${check} ${right ?? quote}`);
}

test.each([
  // Counts and amounts, in 万 and 亿 too.
  ['全年公开信息1.2万条，其中市级0.5万条、县级0.8万条。', ['partsAndWhole 12000']],
  ['全年公开信息1.3万条，其中市级5000条、县级8000条。', []],
  ['安排经费1.2亿元，其中市级0.9亿元、县级4000万元。', ['partsAndWhole 120000000']],
  ['安排经费1.3亿元，其中市级0.9亿元、县级4000万元。', []],
  // Approximate numbers prove nothing.
  ['全年公开信息100余条，其中市级70多条、县级近60条。', []],
  ['全年公开信息近100条，其中市级70条、县级60条。', []],
  // Lists closed by 等 may fall short, not exceed.
  ['受理咨询50件，其中电话20件、现场10件等。', []],
  ['受理咨询50件，其中电话40件、现场30件等。', ['partsAndWhole 50']],
  // A由B和C组成.
  ['发布信息90条，由网站60条、微信20条和公报10条组成。', []],
  ['发布信息100条，由网站60条、微信20条和公报10条组成。', ['composition 100']],
  // Shares, and of what they were taken.
  [
    '公开信息64585条，其中概况类42384条，占65.29%；其他22533条，占34.71%。',
    ['partsAndWhole 64585', 'shares 65.63', 'shares 34.89'],
  ],
  ['公开信息300条，其中网站200条，占66.7%；微信100条，占33.3%。', []],
  ['公开信息300条，其中网站200条，占66.67%；微信100条，占33.4%。', ['shares 33.3']],
  ['受理咨询80件，办结72件，办结率90%。', []],
  ['受理咨询80件，办结72件，办结率92%。', ['sharesOfTotals 90']],
  // 同比.
  ['发布解读60篇，比上年的50篇增长20%。', []],
  ['发布解读60篇，比上年的50篇增长16.7%。', ['growth 20.0']],
  ['发布解读40篇，上年为50篇，同比下降25%。', ['growth -20']],
  ['发布解读40篇，同比减少10篇，下降20%。', []],
  ['发布解读40篇，同比减少10篇，下降25%。', ['growth -20']],
  // Ranges and dates count nothing.
  ['办理时限为3～5个工作日，全年办理12件。', []],
  ['2021年1—12月办理12件，其中网络7件、信函5件。', []],
  ['1月至6月办理12件，其中网络7件、信函6件。', ['partsAndWhole 12']],
  // 均、全部、未发生.
  ['因政府信息公开被申请行政复议28件，均获维持。', ['allStatements 均获维持']],
  ['政府信息公开方面未发生行政复议。', ['denials 28']],
  ['全年未发生重大舆情，全部栏目正常更新。', []],
  // 分别为.
  ['网站、微信、公报发布信息分别为60条、20条、10条。', []],
  [
    '网站、微信、公报发布信息分别为60条、20条。',
    ['respectiveFigures 网站、微信、公报发布信息分别为60条、20条'],
  ],
  // Products.
  ['编印公报12期，每期500份，共6000份。', []],
  ['编印公报12期，每期500份，共600份。', ['products 12期，每期500份，共600份']],
  // 市级加县区.
  ['全市公开信息900条，其中市本级300条、各县（市、区）600条。', []],
  ['全市公开信息900条，其中市本级400条、各县（市、区）600条。', ['partsAndWhole 900']],
  ['公开信息900条（市级300条，县级400条，乡级100条）。', ['composition 900']],
  // The tables.
  ['（一）依申请公开情况。全年收到政府信息公开申请553件，其中自然人530件。', []],
  ['（一）依申请公开情况。全年收到政府信息公开申请535件。', ['textAgainstTables 553']],
  [
    '（一）依申请公开情况。全年新收政府信息公开申请553件，上年结转1件，办结543件，结转下年度12件。',
    ['textAgainstTables 11'],
  ],
  // Written with separators, with 包括 and 分别为, added up, in 倍, in percentage points.
  ['公开信息1,200条，其中网站1,000条、微信300条。', ['partsAndWhole 1200']],
  ['公开信息1,300条，其中网站1,000条、微信300条。', []],
  ['共办理100件，包括网络60件、信函30件、当面20件。', ['partsAndWhole 100']],
  ['共办理100件，包括网络60件、信函30件。', []],
  ['公开信息100条，分别为网站60条、微信30条、公报20条。', ['partsAndWhole 100']],
  ['公开信息100条，分别为网站60条、微信30条、公报10条。', []],
  ['网站60条、微信30条、公报20条，共计100条。', ['composition 100']],
  ['发布解读60篇，比上年的30篇增长1倍。', []],
  ['发布解读60篇，比上年的30篇增长2倍。', ['growth 100']],
  ['满意度由90%提高到95%，提高4个百分点。', ['percentagePoints 90%提高到95%，提高4个百分点']],
  ['公开信息100条，其中，网站占60%，微信占50%。', ['sumOfShares 100']],
  ['收到来信50件，同比增长20%，上年同期为45件。', ['growth 11']],
  ['6月31日召开会议。', ['impossibleDate 6月31日']],
  // Announced items.
  ['主要有三个问题：一是人员不足；二是经费不足。', ['announcedItems 三个问题：']],
  ['设置“政策”“解读”“互动”等五个栏目。', []],
  ['设置“政策”“解读”“互动”等两个栏目。', ['announcedList 两']],
  // Wording and structure.
  ['印发要点（云府办字[2021]13号）。', ['documentNumberBrackets [2021]']],
  ['2020年，我县主动公开信息300条。', ['staleYear 2020年']],
  ['统计期限为202111日至20211231日。', ['lostDigits 202111日', 'lostDigits 20211231日']],
  ['全部办结，，按期答复。', ['doubledMarks ，，']],
  ['网址为http//:www.yunxi.gov.cn。', ['malformedLink http//:']],
  ['可在www.yunxi-365.top查阅。', ['foreignHost www.yunxi-365.top']],
  ['联系人手机13800000000，办公电话0100-1234567。', ['mobileNumber 13800000000']],
  ['申请人身份证号11010519491231002X。', ['identityNumber 11010519491231002X']],
  ['主动公开政府信息30条，其中网站公开政府信息20件。', ['mixedUnits 件']],
  ['名单见附件。', ['attachmentList 见附件']],
] as [string, string[]][])('%s', (paragraph, expected) => {
  expect(told(paragraph)).toEqual(expected);
});
