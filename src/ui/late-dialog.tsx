import { type ComponentType, type FunctionComponent, lazy, Suspense } from 'react';
import { loadWhenIdle } from './load-when-idle.ts';

/** A dialog whose parts load after the page: `lateDialog(() => import('./x.tsx').then(({ X }) => X))`. */
export function lateDialog<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FunctionComponent<Props> {
  loadWhenIdle(load);
  const Late = lazy(async () => ({ default: await load() }));
  return (props) => (
    <Suspense>
      <Late {...props} />
    </Suspense>
  );
}
