import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReportFile } from '#domain/report-file.ts';
import { failure, type Result } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { readReportFile } from '#schema/report-file.ts';
import { readTemplate } from '#schema/template-file.ts';
import { EditScreen } from '#screens/edit/edit-screen.tsx';
import { createReportSession } from '#session/create-report-session.ts';
import type { ReportSession } from '#session/report-session.ts';
import { ReportSessionProvider } from '#session/use-report-session.tsx';
import { createMemoryStore } from '#store/memory-store.ts';
import { ToastProvider } from '#ui/toast.tsx';
import yichun from '../../../seeds/yichun-2021.nianbao.json?raw';
import edition from '../../../templates/2021/template.json?raw';

/** A report open on the edit screen, with a user at the keyboard. */
export interface OpenEdit {
  session: ReportSession;
  user: ReturnType<typeof userEvent.setup>;
  /** Turns to another section. */
  turnTo: (section: string) => void;
}

/** Opens a section of the Yichun report, with the figures as told. */
export async function openEdit(
  section: string,
  figures: (seeded: ReportFile['report']['figures']) => ReportFile['report']['figures'] = (same) =>
    same,
): Promise<OpenEdit> {
  const file = must(readReportFile(yichun));
  const report = { ...file.report, figures: figures(file.report.figures) };
  const template = must(await readTemplate(JSON.parse(edition), async () => failure('none')));
  return openReport(section, { file: { ...file, report }, template });
}

/** Opens a section of a report. */
export function openReport(
  section: string,
  { file, template }: { file: ReportFile; template: ReportTemplate },
): OpenEdit {
  const session = createReportSession({
    id: 'yichun',
    file,
    template,
    store: createMemoryStore(),
    clock: { now: () => new Date('2022-01-20T02:32:05Z') },
  });
  const screenOf = (shown: string) => (
    <ToastProvider close="关闭">
      <ReportSessionProvider session={session}>
        <EditScreen section={shown} />
      </ReportSessionProvider>
    </ToastProvider>
  );
  const { rerender } = render(screenOf(section));
  return { session, user: userEvent.setup(), turnTo: (next) => rerender(screenOf(next)) };
}

/** A cell by its row and column in words. */
export function cell(row: string, column: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(new RegExp(`^${row}，${column}，`));
}

/** The panel at the right. */
export function panel() {
  return within(screen.getByRole('complementary', { name: '核对与说明' }));
}

/** No figure typed yet. */
export function blank(): ReportFile['report']['figures'] {
  return {};
}

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
