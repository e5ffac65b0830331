import { patternCheck } from '../text-check.ts';
import { WEBSITES } from './sources.ts';

/** 暗链: words of gambling and fraud pages that hijackers leave behind. */
export const hijackedText = patternCheck({
  id: 'hijackedText',
  severity: 'mustExplain',
  source: WEBSITES,
  pattern:
    /\d{2,4}bet|bet\d{2,4}|菠菜(?:导航|网|平台)|澳门[\u4e00-\u9fff]{0,3}娱乐场|体育平台网址|买球(?:平台|网|app)|欧洲杯[\u4e00-\u9fff]{0,2}竞猜|时时彩|百家乐|新葡京|皇冠体育|真人荷官|博彩平台|博彩网站导航|体育投注|六合彩开奖|澳门[\u4e00-\u9fff]{0,2}娱乐城|棋牌游戏平台|成人视频|代开发票|刷单返利|私服发布/gi,
  examples: {
    fires: ['信息公开时时彩平台', '皇冠体育官方网站', '中共365bet网上娱乐县委', '澳门某某娱乐场'],
    silent: ['查处网络赌博案件3起', '体育彩票销售网点信息', '文化娱乐场所检查结果'],
  },
});
