import type { Yuan } from '../../value/money.ts';
import type { Obstacle } from './obstacles.ts';

/** An obstacle that somebody lets stand. */
export interface Waiving {
  readonly kind: Obstacle['kind'];
  readonly key: string;
  readonly amount: Yuan;
  readonly reason: string;
}

/** What was asked to be waived, held against what is there. */
export interface Waived {
  readonly waived: readonly Waiving[];
  /** What still keeps the period open. */
  readonly left: readonly Obstacle[];
  /** As they were given: no obstacle has such a key. */
  readonly unknown: readonly string[];
  /** Obstacles that nobody may waive. */
  readonly refused: readonly Obstacle[];
  /** Keys for which no reason was given. */
  readonly withoutReason: readonly string[];
}

/**
 * Lets obstacles stand that somebody names.
 *
 * @param wishes - a key each, or a kind, which stands for all of that kind; with `=reason` behind it where its reason is another than that of all
 * @param reason - of all those that have none of their own
 */
export function waive(obstacles: readonly Obstacle[], wishes: readonly string[], reason: string | undefined): Waived {
  const asked = wishes.map((wish) => wishOf(obstacles, wish, reason));
  const found = asked.flatMap(({ named, reason: why }) => named.map((obstacle) => ({ obstacle, why })));
  const waived = found.flatMap(({ obstacle, why }): Waiving[] => {
    const { kind, key, amount, waivable } = obstacle;
    return waivable && why ? [{ kind, key, amount, reason: why }] : [];
  });
  const keys = new Set(waived.map(({ key }) => key));
  return {
    waived: [...onceEach(waived).values()],
    left: obstacles.filter(({ key }) => !keys.has(key)),
    unknown: asked.flatMap(({ named, wish }) => (named.length === 0 ? [wish] : [])),
    refused: found.map(({ obstacle }) => obstacle).filter(({ waivable }) => !waivable),
    withoutReason: found.flatMap(({ obstacle, why }) => (obstacle.waivable && !why ? [obstacle.key] : [])),
  };
}

/** A key may hold `=` itself, so the whole wish is looked for first. */
function wishOf(obstacles: readonly Obstacle[], wish: string, reason: string | undefined) {
  const namedBy = (words: string) => {
    const one = obstacles.find((each) => each.key === words);
    return one ? [one] : obstacles.filter(({ kind }) => kind === words);
  };
  const whole = namedBy(wish);
  if (whole.length > 0) return { wish, named: whole, reason: reason?.trim() };
  for (let at = wish.indexOf('='); at >= 0; at = wish.indexOf('=', at + 1)) {
    const named = namedBy(wish.slice(0, at));
    if (named.length > 0) return { wish, named, reason: wish.slice(at + 1).trim() };
  }
  return { wish, named: [], reason: undefined };
}

/** The first of each key: a difference that is named twice is let stand once. */
function onceEach(waived: readonly Waiving[]): ReadonlyMap<string, Waiving> {
  const once = new Map<string, Waiving>();
  for (const each of waived) if (!once.has(each.key)) once.set(each.key, each);
  return once;
}
