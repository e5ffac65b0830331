/** 标点符号用法. */
export const PUNCTUATION = 'GB/T 15834—2011';

/** 出版物上数字用法. */
export const NUMERALS = 'GB/T 15835—2011';

/** 党政机关公文格式. */
export const DOCUMENT_FORM = 'GB/T 9704—2012';

/** 政府网站发展指引: links, wording, foreign content. */
export const WEBSITES = '国办发〔2017〕47号';

/** 条例: personal privacy is not published. */
export const PRIVACY = '中华人民共和国政府信息公开条例';

/** What reviewers look for without a written rule behind it. */
export const PRACTICE = '年报审核通行做法';
