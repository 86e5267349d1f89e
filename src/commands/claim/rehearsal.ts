import { type ClaimBasis, claimBasis, type PersonBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import type { HistoryClaim } from '../../io/ledger/read/claims/claim-history.ts';
import type { DecidedSheet } from '../../io/ledger/write/claims/take-claims.ts';
import type { KnownClaim } from '../../rules/claim-intake/claim-subject.ts';
import { placeText } from '../../rules/claim-intake/intake-claim.ts';
import type { ClaimTerms } from './claim-terms.ts';
import { allTakenBefore, type GroupBefore } from './taken-before.ts';
import type { GroupToTake, TakenGroup, Taker } from './taker.ts';
import type { UnitGroup } from './unit-groups.ts';

/** Takes nothing in, but goes on as if it had: a later sheet of a dry run is decided with the earlier ones. */
export class Rehearsal implements Taker {
  readonly beside: KnownClaim[] = [];
  readonly #terms: ClaimTerms;
  /** By person. */
  readonly #taken = new Map<string, HistoryClaim[]>();
  readonly #changed = new Map<string, DecidedSheet['redecided'][number]>();

  constructor(terms: ClaimTerms) {
    this.#terms = terms;
  }

  async basisOf(numbers: readonly string[]): Promise<ClaimBasis> {
    const { ledger, period } = this.#terms.open;
    const basis = await claimBasis(ledger, { period, numbers });
    const persons = [...basis.persons].map(([number, person]) => [number, this.#remembering(person)] as const);
    return { ...basis, persons: new Map(persons) };
  }

  before(groups: readonly UnitGroup[], file: string): Promise<readonly GroupBefore[]> {
    return allTakenBefore(groups, file, this.#terms);
  }

  async each<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
    const results: Result[] = [];
    for (const item of items) results.push(await work(item));
    return results;
  }

  take(group: GroupToTake): Promise<TakenGroup> {
    const sheet = group.decide(group.basis);
    for (const each of sheet.redecided) this.#changed.set(each.number, each);
    for (const taken of sheet.taken) this.#remember(taken, group);
    return Promise.resolve({ entry: null, numbers: [], sheet });
  }

  #remembering(person: PersonBasis): PersonBasis {
    const history = [...person.history, ...(this.#taken.get(person.person) ?? [])].map((claim) => {
      const { decision, awards, eventDay } = this.#changed.get(claim.number) ?? claim;
      return { ...claim, decision, awards, eventDay, status: decision.status, amount: decision.amount };
    });
    return { ...person, history };
  }

  #remember(taken: DecidedSheet['taken'][number], { unit, basis }: GroupToTake): void {
    const { submitted, decision, awards, eventDay } = taken;
    const { grounds, open, newId } = this.#terms;
    const person = basis.persons.get(submitted.claimant.identity.number)?.person ?? '';
    // Shown only where another sheet repeats it.
    const number = placeText(submitted.origin, { file: '' });
    const claim: HistoryClaim = {
      claim: { ...submitted.claim, id: newId() },
      period: { span: grounds.period.span },
      frozen: taken.elsewhere === 'paid',
      ...{ number, person, submitted, decision, awards, eventDay },
      office: open.workspace.settings.office,
      unit: unit?.id ?? null,
      periodId: grounds.period.id,
      status: decision.status,
      amount: decision.amount,
      how: taken.elsewhere === null ? 'decided' : 'elsewhere',
      decidedBy: '',
      approvedBy: null,
      receipt: submitted.receiptNumber,
    };
    this.#taken.set(person, [...(this.#taken.get(person) ?? []), claim]);
    if (decision.status !== 'rejected') this.beside.push({ number, period: grounds.period.id, submitted });
  }
}
