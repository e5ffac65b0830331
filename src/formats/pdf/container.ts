import type { PdfEntries } from './pdf-syntax.ts';

/** Moments at which parts of a file can be written. */
export interface PdfMoments {
  /** Inside the dictionary of a page, from 0. */
  pageDictionary(page: number): void;
  /** When a font is written: gives its object, or nothing for the font of somebody else. */
  font(resource: string): number | undefined;
  /** When all pages are written and objects may follow. */
  objects(): void;
  /** Inside the dictionary of the catalog. */
  catalog(): void;
}

/** What a file says of itself. `created` is an ISO date and time with its offset from UTC. */
export interface PdfFacts {
  title: string;
  author: string;
  /** What it is about: 2021年度. */
  subject?: string;
  creator: string;
  language: 'zh-CN';
  created: string;
  /** The part of PDF/A it keeps to: 3 where a file is attached. */
  archive: 2 | 3;
  /** 32 hexadecimal digits. */
  id: string;
}

/** A picture's bytes. */
export interface PdfPicture {
  type: 'image/png' | 'image/jpeg';
  bytes: Uint8Array;
}

/** A rectangle in points from the top left of a page. */
export interface PdfBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** 容器: a PDF file being written: pages, objects, and the moments to add to them. */
export interface PdfContainer {
  /** What the file names as its producer. */
  producer: string;
  /** Begins a page of some size in points; content goes to it until the next. */
  addPage(width: number, height: number): void;
  /** Adds operators to the page. */
  content(operators: string): void;
  picture(picture: PdfPicture, box: PdfBox): void;
  /** Registers a font; gives its name among the resources of all pages. */
  addFont(name: string): string;
  setFacts(facts: PdfFacts, xmp: string): void;
  /** Asks to be called at some moments; later askers are called later. */
  on(moments: Partial<PdfMoments>): void;
  /** The object of a page, once pages are being written. */
  pageObject(page: number): number;
  /** An object number to be filled later. */
  reserve(): number;
  /** Writes an object, or fills a reserved one. */
  put(body: string, reserved?: number): number;
  stream(entries: PdfEntries, bytes: Uint8Array): number;
  /** Adds an entry to the dictionary that is open at this moment. */
  entry(text: string): void;
  /** The whole file; fails when anything that was asked for at a moment failed. */
  finish(): Uint8Array;
}
