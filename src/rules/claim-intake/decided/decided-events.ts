import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Scheme } from '../../scheme/schema.ts';
import type { Text } from '../../value/text.ts';
import { costsTold } from '../checks/claim-costs-repeated.ts';
import { originOfField } from '../intake-claim.ts';
import { oneBill, shareSums } from '../one-bill.ts';
import { forOtherBenefit, patientKey, receiptKeys, TAKEN_OUT } from '../repeats.ts';
import { sameEvent, sameOnLastDay } from '../same-event.ts';
import type { SubmittedClaim } from '../submitted-claim.ts';
import { ofOneDecision } from './decided-key.ts';
import type { DecidedRow } from './decided-row.ts';

/** What a decision made elsewhere is held to: a claim of the ledger, or an earlier row of the sheet. */
export interface DecidedBefore {
  readonly submitted: SubmittedClaim;
  /** Where it stands or what it is called, beside this row. */
  readonly called: (row: DecidedRow) => Text;
}

/** `claim-receipt-repeated`, `claim-stay-repeated`: what was paid for once is not brought in as paid for again; `claim-costs-repeated`, a warning: the very sums of a stay, for a day beside it. Each question takes time linear in a person's own claims. */
export class DecidedEvents {
  readonly #scheme: Scheme;
  readonly #byReceipt = new Map<string, DecidedBefore[]>();
  readonly #byPatient = new Map<string, DecidedBefore[]>();

  constructor(scheme: Scheme) {
    this.#scheme = scheme;
  }

  add(before: DecidedBefore): void {
    for (const key of receiptKeys(before.submitted).keys()) grow(this.#byReceipt, key, before);
    grow(this.#byPatient, patientKey(before.submitted), before);
  }

  /** What tells that the row is of a receipt or an event that was added; of both the receipt, which is surer. What was refused elsewhere is no payment. */
  repeatedBy(row: DecidedRow): Finding | undefined {
    const { submitted } = row.claim;
    if (submitted.elsewhere.status === 'rejected') return undefined;
    for (const [key, receipt] of receiptKeys(submitted)) {
      const holder = this.#byReceipt.get(key)?.find((each) => !isSelf(each, row) && !sharesPapers(each, row));
      if (holder === undefined) continue;
      const origin = originOfField(row.claim, 'receipt-number');
      const parameters = { first: holder.called(row), name: holder.submitted.claimant.name, remedy: TAKEN_OUT };
      return finding('claim-receipt-repeated', { origin, found: receipt, parameters });
    }
    const own = (this.#byPatient.get(patientKey(submitted)) ?? []).filter((each) => !isSelf(each, row));
    const same =
      own.find((each) => this.#isSameEvent(each.submitted, submitted)) ??
      own.find((each) => sameOnLastDay(submitted, each.submitted, this.#scheme));
    return same ? repeatedStay(row, same.called(row)) : repeatedCosts(row, own);
  }

  /** Each may state less of the event than the other, so each is held to the other. */
  #isSameEvent(one: SubmittedClaim, other: SubmittedClaim): boolean {
    return sameEvent(other, one, this.#scheme) || sameEvent(one, other, this.#scheme);
  }
}

/** The codes that {@link DecidedEvents} tells. */
export function tellsRepeat({ code }: Finding): boolean {
  return code === 'claim-receipt-repeated' || code === 'claim-stay-repeated' || code === 'claim-costs-repeated';
}

/** The same decision again, by its number elsewhere: that is told of the number. */
function isSelf({ submitted }: DecidedBefore, { claim }: DecidedRow): boolean {
  const { elsewhere, claim: facts } = claim.submitted;
  if (submitted.elsewhere === undefined) return false;
  if (submitted.elsewhere.number === elsewhere.number) return submitted.claim.benefit === facts.benefit;
  return ofOneDecision(submitted, claim.submitted);
}

function sharesPapers({ submitted }: DecidedBefore, { claim }: DecidedRow): boolean {
  return forOtherBenefit(submitted, claim.submitted);
}

function repeatedStay({ claim }: DecidedRow, first: Text): Finding {
  const { admitted, diagnosed, happened, settled } = claim.submitted.claim;
  return finding('claim-stay-repeated', {
    origin: originOfField(claim, 'admitted', 'diagnosed', 'happened', 'settled'),
    found: admitted ?? diagnosed ?? happened ?? settled ?? '',
    parameters: { first, name: claim.submitted.claimant.name, remedy: TAKEN_OUT },
  });
}

function repeatedCosts(row: DecidedRow, own: readonly DecidedBefore[]): Finding | undefined {
  const { claim } = row;
  for (const before of own) {
    if (!shareSums(before.submitted.claim.costs, claim.submitted.claim.costs)) continue;
    const how = oneBill(before.submitted, claim.submitted);
    if (how !== undefined) return costsTold(claim, before.called(row), how);
  }
  return undefined;
}

function grow(groups: Map<string, DecidedBefore[]>, key: string, before: DecidedBefore): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [before]);
  else group.push(before);
}
