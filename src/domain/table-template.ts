/** What a row leaf or a column leaf says of its cells; where both speak, the row is followed. */
export interface CellTraits {
  /** A figure unless said otherwise. */
  kind?: 'figure' | 'text';
  /** 计量单位; `free` where the office writes its own. */
  unit?: string;
  /** 0 to 6; whole numbers unless said otherwise. */
  decimals?: number;
  signed?: true;
  /** How a consolidation treats the cell: added up over the units, or each unit's own. */
  aggregate?: 'sum' | 'own';
}

/** A row or a column that holds cells. */
export interface Leaf extends CellTraits {
  id: string;
  /** The official label, exactly as the form prints it. */
  label: string;
  /** A shorter name for sentences: 本年新收. */
  short?: string;
  /** Labels met in the wild that mean this leaf. */
  aliases?: readonly string[];
  /** 合计: computed from the rule that has it alone on one side, unless a figure is typed. */
  total?: true;
  /** The office that usually has the figure. */
  from?: string;
  /** How to fill it in. */
  guidance?: string;
  /** Stays in sight at the foot of the grid on screen. */
  pinned?: true;
  /** Printed columns it takes in the paper form; 1 when absent. */
  span?: number;
  /** A row that is a heading: it holds no figure, and this stands in its place and under the unit. Its kind is text. */
  noFigure?: string;
  /** The row above that this one is a part of: 其中. */
  under?: string;
}

/** A heading over rows or columns; it holds no cell and has no id. */
export interface Group {
  label: string;
  aliases?: readonly string[];
  /** Printed with its letters one below the other. */
  vertical?: true;
  children: readonly TableNode[];
}

export type TableNode = Leaf | Group;

/** A part of a table with its own columns. */
export interface TableBlock {
  id: string;
  /** A full-width row above the block: 第二十条第（一）项. */
  caption?: string;
  /** The text of the top left cell. */
  corner?: string;
  /** The corner is a note to the reader, set in 楷体. */
  cornerIsNote?: true;
  /** The paper form centres the row labels; they stand left otherwise. */
  labelsCentred?: true;
  rows: readonly TableNode[];
  columns: readonly TableNode[];
  /** A printed column between labels and cells with the unit of each row; it holds no cell and comes with its own width. */
  unitColumn?: { label: string; width: number };
  /** `rowsAcross`: the paper form prints the rows side by side in one line of figures. */
  layout?: 'grid' | 'rowsAcross';
}

/** 统计表. */
export interface TableTemplate extends CellTraits {
  id: string;
  /** What sentences call it: 表三. */
  name: string;
  title: string;
  /** A report of this edition may leave the table out. */
  optional?: true;
  /** Widths of the printed columns, labels first, in twips of the official form. */
  widths: readonly number[];
  blocks: readonly TableBlock[];
  /** Lines of the form over and under the table; `{unit}`, `{office}`, `{phone}` and `{signedOn}` are filled in. */
  lines?: { above?: readonly string[]; below?: readonly string[] };
  /** 『本年度未收到申请且无上年结转』: one act that fills the blank cells with 0. */
  noEvents?: string;
}
