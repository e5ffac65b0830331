import type { Page } from 'playwright-core';
import {
  checkDocument,
  compareEditions,
  localRequirements,
  returnedDraft,
} from './beside-reports.ts';
import { bothYears, keptVersion } from './beside-versions.ts';
import { newReport, openReport, openSection, openStep, typeHalf } from './in-report.ts';
import { keepReports } from './seeds.ts';

/** A screen as it is shown in docs/screens.md. */
export interface Screen {
  /** Of the picture, without its ending. */
  file: string;
  title: string;
  /** What there is to see. */
  caption: string;
  /** From the empty start page to the screen. */
  open: (page: Page) => Promise<void>;
}

/** Every screen, in the order of the clerk's work. */
export const SCREENS: readonly Screen[] = [
  {
    file: 'start-empty',
    title: '我的年报（没有报告）',
    caption: '第一次打开：新建、检查已有年报、打开示例。',
    open: async (page) => {
      await page.getByText('还没有报告').waitFor();
    },
  },
  {
    file: 'start',
    title: '我的年报',
    caption: '本机上的报告：已填部分、核对结果、保存在哪里、报送和公布期限。',
    open: keepReports,
  },
  {
    file: 'edit-empty',
    title: '填报（空白）',
    caption: '新建的报告，表三还没有数字。',
    open: async (page) => {
      await newReport(page);
      await openSection(page, '三、收到和处理');
    },
  },
  {
    file: 'edit-half',
    title: '填报（填了一半）',
    caption: '合计随输随算；缺数字的勾稽关系暂时无法判断。',
    open: async (page) => {
      await newReport(page);
      await openSection(page, '三、收到和处理');
      await typeHalf(page);
    },
  },
  {
    file: 'edit-findings',
    title: '填报（有问题）',
    caption: '不一致的格、可能填错的格，右边是两边的数、相差多少、可采纳的数。',
    open: async (page) => {
      await openReport(page, 'qinghe-market-2024');
      await openSection(page, '三、收到和处理');
      await page.locator('[role=grid] input').first().focus();
    },
  },
  {
    file: 'edit-narrative',
    title: '填报（文字）',
    caption: '文字里的数字与表格关联，表格改了，文字跟着改。',
    open: async (page) => {
      await openReport(page, 'yunxi-2024');
      await openSection(page, '一、总体情况');
      await page.locator('[contenteditable=true]').first().waitFor();
    },
  },
  {
    file: 'review',
    title: '核对',
    caption: '每一条规则的两边和结论，可以按表、按严重程度筛选，逐条写情况说明。',
    open: async (page) => {
      await openReport(page, 'qinghe-market-2024');
      await openStep(page, '核对');
    },
  },
  {
    file: 'history',
    title: '填报（修改记录）',
    caption: '留有名称的版本，与现在相差多少，恢复、对比；每一格什么时候从多少改到多少。',
    open: keptVersion,
  },
  {
    file: 'compare',
    title: '对比（数字）',
    caption: '与上年报告、本机的另一份报告或留下的版本对比，变动最大的在前。',
    open: (page) => bothYears(page, '数字'),
  },
  {
    file: 'compare-chart',
    title: '对比（图表）',
    caption: '每张表变动最大的项目，上年与本年两条。',
    open: (page) => bothYears(page, '图表'),
  },
  {
    file: 'compare-text',
    title: '对比（文字）',
    caption: '逐段的增删，每一部分有多少句未变。',
    open: (page) => bothYears(page, '文字'),
  },
  {
    file: 'preview',
    title: '预览与导出',
    caption: '与 PDF 相同的版面；导出之前先说明还有什么没有解决。',
    open: async (page) => {
      await openReport(page, 'yunxi-2024');
      await openStep(page, '预览与导出');
      await page.getByText(/第 1 \/ \d+ 页/).waitFor();
    },
  },
  {
    file: 'transcribe',
    title: '逐项录入对照',
    caption: '向其他系统录入时，一次一行，大字显示。',
    open: async (page) => {
      await openReport(page, 'yunxi-2024');
      await openStep(page, '预览与导出');
      await page.getByRole('link', { name: '逐项录入对照' }).click();
      await page.getByRole('heading', { name: '规章' }).waitFor();
      for (let row = 0; row < 6; row += 1) await page.keyboard.press('Enter');
    },
  },
  {
    file: 'returned',
    title: '退回稿',
    caption: '领导改过的送审稿：逐处列出改动、修订和批注，逐处采纳或不采纳。',
    open: returnedDraft,
  },
  {
    file: 'check',
    title: '检查已有年报',
    caption: '左边是原件，右边是问题，点一处就到原件的那一处。',
    open: checkDocument,
  },
  {
    file: 'editions',
    title: '报告格式与本地要求',
    caption: '各年度的报告格式、导入的本地要求、本单位的词表。',
    open: async (page) => {
      await page.getByRole('link', { name: '报告格式与本地要求' }).click();
      await page
        .getByRole('link', { name: /与上一格式对照/ })
        .first()
        .waitFor();
    },
  },
  {
    file: 'editions-compare',
    title: '两种格式对照',
    caption: '两种格式相差在哪里：增加、取消、改名的行和列，改变的规则。',
    open: compareEditions,
  },
  {
    file: 'local-requirements',
    title: '本地要求',
    caption: '把本地的编制通知写成要求：截止日期、字数、必须写到的内容。',
    open: localRequirements,
  },
  {
    file: 'help',
    title: '使用说明',
    caption: '由程序里的规则自动生成：核对什么、按什么依据、怎样填。',
    open: async (page) => {
      await page.getByRole('link', { name: '使用说明' }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
];
