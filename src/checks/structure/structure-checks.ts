import type { TextCheck } from '../text-check.ts';
import { announcedItems } from './announced-items.ts';
import { announcedList } from './announced-list.ts';
import { announcedParts } from './announced-parts.ts';
import { attachmentList } from './attachment-list.ts';
import { bareOrdinal } from './bare-ordinal.ts';
import { copyOfOther } from './copy-of-other.ts';
import { deadlineMissed } from './deadline-missed.ts';
import { bareNone, emptySection } from './empty-section.ts';
import { formOfYear } from './form-of-year.ts';
import { headingNumbers } from './heading-numbers.ts';
import { listOrder } from './list-order.ts';
import { missingSection } from './missing-section.ts';
import { missingOptionalTable, missingTable } from './missing-table.ts';
import { nearCopy } from './near-copy.ts';
import { ordinalOrder } from './ordinal-order.ts';
import { brokenTable, mangledLabel, strangeRow } from './original-tables.ts';
import { problemsWithoutMeasures } from './problems-without-measures.ts';
import { processingFee } from './processing-fee.ts';
import { renamedHeading } from './renamed-heading.ts';
import { repeatedHeading } from './repeated-heading.ts';
import { repeatedPassage } from './repeated-passage.ts';
import { repeatedTable } from './repeated-table.ts';
import { requiredStatements } from './required-statements.ts';
import { sectionOrder } from './section-order.ts';
import { signedAfterPublished } from './signed-after-published.ts';
import { titleForm } from './title-form.ts';
import { unpairedMeasures } from './unpaired-measures.ts';
import { wordLimits } from './word-limits.ts';

/** 结构核对: sections, headings, numbering, repetition, dates. */
export const structureChecks: readonly TextCheck[] = [
  missingSection,
  missingTable,
  missingOptionalTable,
  emptySection,
  sectionOrder,
  formOfYear,
  headingNumbers,
  announcedParts,
  processingFee,
  signedAfterPublished,
  deadlineMissed,
  nearCopy,
  copyOfOther,
  repeatedTable,
  titleForm,
  renamedHeading,
  repeatedHeading,
  bareNone,
  problemsWithoutMeasures,
  unpairedMeasures,
  announcedItems,
  announcedList,
  listOrder,
  ordinalOrder,
  bareOrdinal,
  repeatedPassage,
  wordLimits,
  requiredStatements,
  attachmentList,
  strangeRow,
  mangledLabel,
  brokenTable,
];
