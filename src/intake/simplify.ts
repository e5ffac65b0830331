/** Traditional characters that the labels and headings of the editions are met in, each before its simplified one. */
const PAIRS =
  '萬万與与專专業业個个為为爲为舉举產产從从眾众會会傳传體体餘余價价償偿關关內内決决況况準准減减動动務务區区' +
  '醫医單单衛卫廳厅參参變变號号後后員员圍围國国圖图處处備备復复複复實实審审寧宁對对導导屬属佈布應应廢废開开' +
  '強强徑径總总護护報报擇择據据權权條条構构標标欄栏檢检沒没濟济點点熱热環环現现電电療疗監监確确種种稱称穩稳' +
  '類类糾纠約约納纳線线組组細细織织經经結结絡络統统績绩繼继續续維维編编繳缴網网罰罚聯联職职範范藥药獲获補补' +
  '規规見见計计認认訓训議议訟讼許许設设訪访評评訴诉試试話话詢询詳详說说説说請请讀读調调談谈負负財财責责質质' +
  '購购費费資资載载轉转輻辐輯辑過过運运進进這这違违郵邮採采錯错門门問问聞闻閱阅險险隨随隱隐項项預预領领題题' +
  '額额饋馈駁驳驗验發发數数時时無无機机檔档臺台辦办縣县鄉乡鎮镇級级碼码礎础權权廠厂彙汇達达遲迟當当執执間间證证徵征較较勞劳於于裏里併并係系佔占';

const simplified = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) simplified.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g');

/** Text with the traditional characters of labels written simplified; for comparing alone, never for keeping. */
export function simplify(text: string): string {
  return text.replace(traditional, (character) => simplified.get(character) ?? character);
}
