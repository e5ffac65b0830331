/** Characters that readers of pictures take for each other. */
const LOOKALIKES =
  '未末 己已 土士 人入 日曰 干于 请清 申中 政攻 开井 信倍 息恩 数教 理埋 复夏 诉拆 果呆 其具 他她 总忌 计汁 关失 件仵 部陪 万方 予子 公分 规现 条茶 执热 权仅 大太 网冈 见贝';
const TRADITIONAL =
  '数數 开開 务務 机機 关關 办辦 结結 转轉 总總 计計 处處 复復 议議 讼訟 诉訴 维維 纠糾 规規 类類 项項 业業 会會 组組 织織 资資 产產 环環 条條 单單 标標 统統 网網 专專 员員 经經 费費 举舉 报報 请請 当當 传傳 属屬 围圍 补補 个個 隐隱 济濟 稳穩 过過 执執 权權 据據 动動 门門 众眾 热熱 点點 应應 询詢 与與 设設 劳勞 动動 时時 间間 无無 现現 证證 决決 征徵 较較 备備 费費 构構 训訓 实實 区區';
const FREQUENT = [...'的一是在有和中为上个国我以要他时来用们生到作地于出就分对成会可主发年'];

function pairs(text: string, both: boolean): ReadonlyMap<string, string> {
  return new Map(
    text.split(' ').flatMap((pair): [string, string][] => {
      const [one = '', other = ''] = [...pair];
      return both
        ? [
            [one, other],
            [other, one],
          ]
        : [[one, other]];
    }),
  );
}

const lookalikes = pairs(LOOKALIKES, true);
const traditional = pairs(TRADITIONAL, false);

/** The character a poor reader takes for this one: one that looks like it, else any frequent one. */
export function misread(character: string, chance: number): string {
  return lookalikes.get(character) ?? FREQUENT[Math.floor(chance * FREQUENT.length)] ?? character;
}

/** Text as a mirror site in traditional characters shows it. */
export function inTraditional(text: string): string {
  return [...text].map((character) => traditional.get(character) ?? character).join('');
}

export function isLetter(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

/** 12 as １２. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
}
