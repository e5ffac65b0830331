/** A screen of a clerk, in pixels of the page; `scale` pixels of the screen to each. */
export interface Size {
  name: string;
  width: number;
  height: number;
  scale: number;
}

/** The commonest office screen, whose pictures are kept with the project. */
export const OFFICE: Size = { name: '1366x768', width: 1366, height: 768, scale: 1 };

/** Others, to look at: a large screen, and the common one with the page at 200 %. */
export const OTHERS: readonly Size[] = [
  { name: '1920x1080', width: 1920, height: 1080, scale: 1 },
  { name: '200-percent', width: 683, height: 384, scale: 2 },
];
