import type { PdfMoments } from './container.ts';
import type { JsPdfEvent, JsPdfInternals } from './jspdf-internals.ts';

/** The moments of a jsPDF document, and what went wrong at them. */
export interface JsPdfMoments {
  on(moments: Partial<PdfMoments>): void;
  /** Fails when a handler failed or its moment never came. */
  assertDone(): void;
}

/** Subscribes to jsPDF so that no failure is lost: jsPDF logs what a handler throws and goes on. */
export function jsPdfMoments({ events }: JsPdfInternals): JsPdfMoments {
  const failures: unknown[] = [];
  const awaited = new Set<string>();
  const subscribe = (topic: string, handler: (event: JsPdfEvent) => void): void => {
    awaited.add(topic);
    events.subscribe(topic, (event) => {
      awaited.delete(topic);
      try {
        handler(event);
      } catch (failure) {
        failures.push(failure);
      }
    });
  };
  return {
    on: ({ pageDictionary, font, objects, catalog }) => {
      if (pageDictionary) {
        subscribe('putPage', ({ pageNumber = 1 }) => pageDictionary(pageNumber - 1));
      }
      if (font) subscribe('putFont', (event) => putFont(event, font));
      if (objects) subscribe('postPutResources', objects);
      if (catalog) subscribe('putCatalog', catalog);
    },
    assertDone: () => {
      if (failures.length > 0) throw failures[0];
      if (awaited.size > 0) throw new Error(`jsPDF never came to ${[...awaited].join(', ')}.`);
    },
  };
}

function putFont({ font }: JsPdfEvent, write: PdfMoments['font']): void {
  const object = font && write(font.id);
  if (!font || object === undefined) return;
  font.objectNumber = object;
  font.isAlreadyPutted = true;
}
