/** The regulation lists what a report holds, the form of each edition says how; one source for reports of every year. */
export const FORM = '中华人民共和国政府信息公开条例及年度报告格式';

/** The local notice, whose 文号 the sentence names. */
export const NOTICE = '本地要求';
