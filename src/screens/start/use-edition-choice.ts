import { useState } from 'react';
import { type EditionSummary, editionsOfYear, localsFor } from '#domain/choose-edition.ts';
import type { LocalRequirements } from '#domain/local-requirements.ts';
import { yearsOffered } from '#domain/years-offered.ts';
import { type Clock, dateOf } from '#session/clock.ts';
import type { Library } from '#session/library.ts';
import { defaultYear } from '#tasks/new-report.ts';

/** What the clerk chose by hand; what is absent follows from the rest. */
interface Chosen {
  past: boolean;
  year?: number;
  regionCode?: string;
  edition?: string;
  /** `none` where the notice is not to be followed. */
  local?: string;
}

/** 年度、行政区划、报告格式、本地要求 of a new report: what is offered, what is taken. */
export interface EditionChoice {
  years: readonly number[];
  year: number;
  past: boolean;
  hasPast: boolean;
  regions: readonly string[];
  regionCode?: string;
  editions: readonly EditionSummary[];
  edition?: EditionSummary;
  locals: readonly LocalRequirements[];
  local?: LocalRequirements;
  choose(change: Partial<Chosen>): void;
}

/** Follows the choice: a year has its editions, an edition its local notices; the fittest is taken at first. */
export function useEditionChoice({ editions, locals }: Library, clock: Clock): EditionChoice {
  const [chosen, setChosen] = useState<Chosen>({ past: false });
  const today = dateOf(clock.now());
  const offered = yearsOffered(editions, Number(today.slice(0, 4)));
  const years = chosen.past ? offered.past : offered.current;
  const usual = years.includes(defaultYear(today)) ? defaultYear(today) : years[0];
  const year = chosen.year ?? usual ?? defaultYear(today);
  const wish = { year, ...(chosen.regionCode && { regionCode: chosen.regionCode }) };
  const ofYear = editionsOfYear(editions, wish);
  const edition = ofYear.find(({ id }) => id === chosen.edition) ?? ofYear[0];
  const fitting = edition ? localsFor(locals, { template: edition.id, ...wish }) : [];
  const wanted = fitting.find(({ id }) => id === chosen.local) ?? fitting[0];
  const local = chosen.local === 'none' ? undefined : wanted;
  const named = [...ofYear, ...locals].flatMap((one) => one.regions ?? []);
  return {
    years,
    year,
    past: chosen.past,
    hasPast: offered.past.length > 0,
    regions: [...new Set(named)],
    ...(chosen.regionCode && { regionCode: chosen.regionCode }),
    editions: ofYear,
    ...(edition && { edition }),
    locals: fitting,
    ...(local && { local }),
    choose: (change) => setChosen(followed(chosen, change)),
  };
}

/** Another year or region chooses the edition anew; old years instead of new ones choose the year too. */
function followed(chosen: Chosen, change: Partial<Chosen>): Chosen {
  const { past, year, regionCode } = chosen;
  if ('edition' in change || 'local' in change) return { ...chosen, ...change };
  const region = regionCode === undefined ? {} : { regionCode };
  const sameYear = year === undefined || 'past' in change ? {} : { year };
  return { past, ...region, ...sameYear, ...change };
}
