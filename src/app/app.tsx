import { lazy, type ReactNode, Suspense } from 'react';
import { StartScreen } from '#screens/start/start-screen.tsx';
import type { Route } from '#session/routes.ts';
import { ReportSessionProvider } from '#session/use-report-session.tsx';
import { LanguageProvider, useWords } from '#session/use-words.tsx';
import { WorkspaceProvider } from '#session/use-workspace.tsx';
import type { Workspace } from '#session/workspace.ts';
import { loadWhenIdle } from '#ui/load-when-idle.ts';
import { ToastProvider } from '#ui/toast.tsx';
import { KeyHelpGate } from './key-help-gate.tsx';
import { ReportFrame } from './report-frame.tsx';
import { useOpenReport } from './use-open-report.ts';
import { useRoute } from './use-route.ts';
import { NotOpened, Waiting } from './waiting.tsx';

const loadEditScreen = () => import('#screens/edit/edit-screen.tsx');
const EditScreen = lazy(() => loadEditScreen().then((screen) => ({ default: screen.EditScreen })));
loadWhenIdle(loadEditScreen);
const CheckedDocument = lazy(() =>
  import('./checked-document.tsx').then((screen) => ({ default: screen.CheckedDocument })),
);
const EditionsScreen = lazy(() =>
  import('#screens/editions/editions-screen.tsx').then((screen) => ({
    default: screen.EditionsScreen,
  })),
);
const HelpScreen = lazy(() =>
  import('#screens/help/help-screen.tsx').then((screen) => ({ default: screen.HelpScreen })),
);
const KeysScreen = lazy(() =>
  import('#screens/help/keys/keys-screen.tsx').then((screen) => ({ default: screen.KeysScreen })),
);
const PreviewScreen = lazy(() =>
  import('#screens/preview/preview-screen.tsx').then((screen) => ({
    default: screen.PreviewScreen,
  })),
);

const ReviewScreen = lazy(() =>
  import('#screens/review/review-screen.tsx').then((screen) => ({
    default: screen.ReviewScreen,
  })),
);
const CompareScreen = lazy(() =>
  import('#screens/compare/compare-screen.tsx').then((screen) => ({
    default: screen.CompareScreen,
  })),
);
const TranscribeScreen = lazy(() =>
  import('#screens/transcribe/transcribe-screen.tsx').then((screen) => ({
    default: screen.TranscribeScreen,
  })),
);

const ReturnedScreen = lazy(() =>
  import('#screens/returned/returned-screen.tsx').then((screen) => ({
    default: screen.ReturnedScreen,
  })),
);

/** The whole program. */
export function App({ workspace }: { workspace: Workspace }) {
  return (
    <LanguageProvider>
      <WorkspaceProvider workspace={workspace}>
        <Notes>
          <Screens />
          <KeyHelpGate />
        </Notes>
      </WorkspaceProvider>
    </LanguageProvider>
  );
}

function Notes({ children }: { children: ReactNode }) {
  return <ToastProvider close={useWords().app.close}>{children}</ToastProvider>;
}

function Screens() {
  const { app } = useWords();
  const route = useRoute();
  if (route.screen === 'start') return <StartScreen />;
  if ('report' in route) return <OpenReport route={route} />;
  return (
    <Suspense fallback={<Waiting text={app.loading} />}>
      <LooseScreen route={route} />
    </Suspense>
  );
}

/** A screen that belongs to no report kept here. */
function LooseScreen({ route }: { route: Exclude<Route, ReportRoute | { screen: 'start' }> }) {
  if (route.screen === 'check') return <CheckedDocument />;
  if (route.screen === 'keys') return <KeysScreen />;
  if (route.screen === 'help') {
    return <HelpScreen {...(route.edition && { edition: route.edition })} />;
  }
  return <EditionsScreen route={route} />;
}

type ReportRoute = Extract<Route, { report: string }>;

function OpenReport({ route }: { route: ReportRoute }) {
  const words = useWords();
  const { result: opened, reopen } = useOpenReport(route.report);
  if (!opened) return <Waiting text={words.app.opening} />;
  if (!opened.ok) return <NotOpened problem={opened.problem} />;
  return (
    <ReportSessionProvider session={opened.value}>
      <ReportFrame
        key={opened.value.template.title}
        screen={route.screen === 'transcribe' ? 'preview' : route.screen}
        onMoved={reopen}
      >
        <Suspense fallback={<Waiting text={words.app.loading} />}>
          <ReportScreen route={route} />
        </Suspense>
      </ReportFrame>
    </ReportSessionProvider>
  );
}

function ReportScreen({ route }: { route: ReportRoute }) {
  if (route.screen === 'review') return <ReviewScreen />;
  if (route.screen === 'compare') {
    return <CompareScreen {...(route.with && { chosen: route.with })} />;
  }
  if (route.screen === 'transcribe') return <TranscribeScreen />;
  if (route.screen === 'returned') return <ReturnedScreen />;
  return route.screen === 'edit' ? <EditScreen {...sectionOf(route)} /> : <PreviewScreen />;
}

function sectionOf(route: ReportRoute): { section?: string } {
  return route.screen === 'edit' && route.section ? { section: route.section } : {};
}
