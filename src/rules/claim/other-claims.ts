import { orderDay, type Past } from './past.ts';
import { benefitView, type CoveredView, claimView } from './view.ts';

/**
 * A former claim as it stands among the others, the claim in hand being one of them: its number of visit and its own earlier claims are then those in order of event,
 * whatever came in first.
 */
export function seenFrom(view: CoveredView, past: Past): CoveredView {
  const { situation, scheme, id } = view;
  const { former } = past;
  const { claim, period } = former;
  const ofBenefit = benefitView(claimView(scheme, { ...situation, claim, period }, []), id);
  return {
    ...ofBenefit,
    coverage: ofBenefit.coverage ?? view.coverage,
    // Gathered only where something asks: most computations look at their own claim alone.
    get past() {
      return pastSeenFrom(view, past);
    },
  };
}

/** All claims in order of event, the one in hand in its place: put in order once for the claim in hand, not once for each of the others. */
interface Row {
  readonly places: ReadonlyMap<Past['former'], number>;
  /** Each as one that came earlier, and the frozen ones as those that came later. */
  readonly earlier: readonly Past[];
  readonly later: readonly (Past | undefined)[];
}

const rows = new WeakMap<CoveredView['past'], Map<string, Row>>();

function pastSeenFrom(view: CoveredView, { former }: Past): readonly Past[] {
  const known = rows.get(view.past) ?? new Map<string, Row>();
  rows.set(view.past, known);
  const row = known.get(view.id) ?? rowOf(view);
  known.set(view.id, row);
  const place = row.places.get(former) ?? 0;
  const after = row.later.slice(place + 1).filter((each) => each !== undefined);
  return [...row.earlier.slice(0, place), ...after];
}

function rowOf({ past, situation, scheme, id }: CoveredView): Row {
  const { claim, period } = situation;
  const inHand = { claim, period, awards: [{ benefit: id, amount: '0.00' }], frozen: false };
  const before = past.filter(({ earlier }) => earlier).map(({ former, day }) => ({ former, day }));
  const after = past.filter(({ earlier }) => !earlier).map(({ former, day }) => ({ former, day }));
  const all = [...before, { former: inHand, day: orderDay(scheme, claim) }, ...after];
  return {
    places: new Map(all.map(({ former }, place) => [former, place])),
    earlier: all.map((each) => ({ ...each, earlier: true })),
    later: all.map((each) => (each.former.frozen ? { ...each, earlier: false } : undefined)),
  };
}
