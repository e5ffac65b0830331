/** Something of the source that may be a row of the edition: where in the source, which row, how surely. */
export interface Link {
  /** First and last line of the source. */
  from: number;
  to: number;
  order: number;
  weight: number;
}

interface Chain<Candidate> {
  weight: number;
  link: Candidate;
  before: Chain<Candidate> | undefined;
}

/**
 * The links that agree best with the order of both the source and the edition: of all chains in which both only go
 * forward, the one of the greatest weight. Candidates come in the order of the source.
 */
export function longestChain<Candidate extends Link>(
  candidates: readonly Candidate[],
  rows: number,
): Candidate[] {
  // Best chain that ends in each row of the edition, among links that end before the line in hand.
  const best: (Chain<Candidate> | undefined)[] = new Array(rows).fill(undefined);
  let waiting: Chain<Candidate>[] = [];
  for (const link of candidates) {
    waiting = waiting.filter((chain) => {
      if (chain.link.to >= link.from) return true;
      settle(best, chain);
      return false;
    });
    const before = bestBefore(best, link.order);
    waiting.push({ link, before, weight: link.weight + (before?.weight ?? 0) });
  }
  for (const chain of waiting) settle(best, chain);
  const links: Candidate[] = [];
  for (let at = bestBefore(best, rows); at; at = at.before) links.push(at.link);
  return links.reverse();
}

function settle<Candidate extends Link>(
  best: (Chain<Candidate> | undefined)[],
  chain: Chain<Candidate>,
): void {
  const known = best[chain.link.order];
  if (!known || chain.weight > known.weight) best[chain.link.order] = chain;
}

function bestBefore<Candidate>(
  best: readonly (Chain<Candidate> | undefined)[],
  order: number,
): Chain<Candidate> | undefined {
  let found: Chain<Candidate> | undefined;
  for (let at = 0; at < order; at += 1) {
    const chain = best[at];
    if (chain && (!found || chain.weight > found.weight)) found = chain;
  }
  return found;
}
