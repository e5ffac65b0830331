import type { TemplateExtension } from './extension.ts';
import type { ReportTemplate } from './template.ts';

/** 字数要求: how many characters a section may have, or should. */
export interface WordLimit {
  section: string;
  most?: number;
  least?: number;
}

/** 必写内容: something a section has to say: a word of every list stands in it. */
export interface RequiredStatement {
  id: string;
  section: string;
  label: string;
  words: readonly (readonly string[])[];
}

/** What the local notice asks beside the edition; it stands in the edition's copy within a report. */
export interface LocalAdditions {
  name: string;
  /** 文号. */
  number: string;
  wordLimits: readonly WordLimit[];
  statements: readonly RequiredStatement[];
  /** 流转记录: names of the steps in the order the notice wants them. */
  circulation: readonly string[];
}

/** 本地要求: a small file that adds the local notice to an edition; passed on by hand, pure data. */
export interface LocalRequirements extends LocalAdditions {
  id: string;
  revision: number;
  /** The edition it adds to. */
  template: string;
  years?: ReportTemplate['years'];
  regions?: readonly string[];
  /** Extra sections, rows, rules, dated facts. */
  add?: TemplateExtension['add'];
}
