import type { FontRole } from '#document/tree.ts';

/** 字体方案: the installed font that stands for each face of an official document. */
export interface FontScheme {
  faces: Readonly<Record<FontRole, string>>;
  /** Letters and digits of the body text. */
  latin: string;
}

/** The schemes an office can choose from; which fonts there are depends on its computers. */
export const fontSchemes = {
  /** The names GB/T 9704 is usually applied with. */
  official: {
    faces: {
      biaosong: '方正小标宋简体',
      heiti: '黑体',
      kaiti: '楷体_GB2312',
      fangsong: '仿宋_GB2312',
      songti: '宋体',
    },
    latin: 'Times New Roman',
  },
  /** What every Windows with Office has. */
  windows: {
    faces: {
      biaosong: '华文中宋',
      heiti: '黑体',
      kaiti: '楷体',
      fangsong: '仿宋',
      songti: '宋体',
    },
    latin: 'Times New Roman',
  },
  /** 方正 fonts with the characters of GBK, for rare names. */
  founder: {
    faces: {
      biaosong: '方正小标宋_GBK',
      heiti: '方正黑体_GBK',
      kaiti: '方正楷体_GBK',
      fangsong: '方正仿宋_GBK',
      songti: '方正书宋_GBK',
    },
    latin: 'Times New Roman',
  },
} as const satisfies Record<string, FontScheme>;

export type FontSchemeName = keyof typeof fontSchemes;
