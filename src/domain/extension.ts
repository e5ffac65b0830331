import type { CellRule, ReconciliationRule } from './rule.ts';
import type { TableNode, TableTemplate } from './table-template.ts';
import type {
  AttachmentTemplate,
  Counterpart,
  DatedFact,
  FigurePhrase,
  LegalSource,
  ReportTemplate,
  SectionTemplate,
  WordingPattern,
} from './template.ts';

/** A row put into a table of the parent, behind the leaf `after`. */
export interface AddedRow {
  table: string;
  after: string;
  row: TableNode;
}

/** 派生格式: an edition told as what it adds to, replaces in, renames in and removes from its parent. */
export interface TemplateExtension {
  id: string;
  revision: number;
  extends: string;
  title: string;
  reportTitle?: string;
  years?: ReportTemplate['years'];
  regions?: readonly string[];
  /** Added to the parent's. */
  legalBasis?: readonly LegalSource[];
  add?: {
    sections?: readonly (SectionTemplate & { after?: string })[];
    /** At the end, in their order. */
    attachments?: readonly AttachmentTemplate[];
    tables?: readonly TableTemplate[];
    rows?: readonly AddedRow[];
    rules?: readonly ReconciliationRule[];
    cellRules?: readonly CellRule[];
    facts?: readonly DatedFact[];
    wording?: readonly WordingPattern[];
    phrases?: readonly FigurePhrase[];
    counterparts?: readonly Counterpart[];
  };
  replace?: {
    sections?: readonly SectionTemplate[];
    attachments?: readonly AttachmentTemplate[];
    tables?: readonly TableTemplate[];
    rules?: readonly ReconciliationRule[];
    cellRules?: readonly CellRule[];
    facts?: readonly DatedFact[];
  };
  rename?: {
    /** Section id -> title. */
    sections?: Readonly<Record<string, string>>;
    /** table.leaf -> label. */
    rows?: Readonly<Record<string, string>>;
    columns?: Readonly<Record<string, string>>;
  };
  /** Ids; rows as table.leaf. */
  remove?: {
    sections?: readonly string[];
    attachments?: readonly string[];
    tables?: readonly string[];
    rows?: readonly string[];
    rules?: readonly string[];
    cellRules?: readonly string[];
    facts?: readonly string[];
  };
}
