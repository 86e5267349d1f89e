import type { DecisionStatus } from '../../claim/decision.ts';
import { eventDay } from '../../claim/event-day.ts';
import { day, money, type Reader, wantedKinds, wordReader } from '../../claim-sheet/read-values.ts';
import { isRefusal } from '../../claim-sheet/void-mark.ts';
import { wantedWords } from '../../claim-sheet/wanted-words.ts';
import { type FindingDetails, finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { compactText, tidyText } from '../../person/tidy-text.ts';
import type { ClaimField } from '../../scheme/forms.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { address, type Cell, type Origin } from '../../submission/cell.ts';
import type { Yuan } from '../../value/money.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import type { IntakeClaim } from '../intake-claim.ts';
import { markedVoid } from '../marked-void.ts';
import { readSubmitted } from '../read-submitted.ts';
import type { DecidedElsewhere, SubmittedClaim } from '../submitted-claim.ts';
import { type DecidedField, type DecidedTableRow, decidedTitle } from './decided-columns.ts';

/** A decision made elsewhere as one row states it. */
export interface DecidedRow {
  /** With the decision under `elsewhere`, and always a benefit. */
  readonly claim: IntakeClaim & { readonly submitted: SubmittedClaim & { readonly elsewhere: DecidedElsewhere } };
  /** Whether it was paid, or is to be paid here. */
  readonly elsewhere: 'paid' | 'open';
  /** Of the claim's number there. */
  readonly numberAt: Origin;
  readonly amountAt: Origin;
  readonly paidAt: Origin;
}

/** What became of a row; `row` is undefined where nothing can be taken of it. */
export interface DecidedReading {
  readonly row: DecidedRow | undefined;
  readonly findings: readonly Finding[];
}

const statuses: readonly (readonly [DecisionStatus, RegExp])[] = [
  ['rejected', /^(?:不予|不通过|未通过|不符|不同意|拒|驳回|退回|rejected)/],
  ['reduced', /^(?:部分|限额|减|reduced)/],
  ['held', /^(?:暂缓|待|挂起|缓|held)/],
  ['approved', /^(?:全额|通过|已?审核?通过|同意|批准|已批|准予|正常|approved)/],
];

const statusWanted = {
  zh: '全额补助、部分补助、不予补助或暂缓',
  en: '全额补助 (approved), 部分补助 (reduced), 不予补助 (rejected) or 暂缓 (held)',
};
const status = wordReader(
  (word) => statuses.find(([, pattern]) => pattern.test(word.toLowerCase()))?.[0],
  statusWanted,
);
const notToCome = {
  zh: '今天或以前的支付日期，没有支付的写“未付”',
  en: 'a day of payment that has come, or 未付 where nothing was paid',
};
const open = /^(?:未付|未支付|未发放|未发|待付|待支付|待发放|未拨付|待拨付|open)$/;

/**
 * Reads one row as a decision made elsewhere: what a claim states, and what was decided of it. A cell that cannot be read, or one without which the decision cannot be
 * reckoned with, withholds the row.
 *
 * @param file - as shown
 * @param asOf - the day of the business
 */
export function readDecidedRow(row: DecidedTableRow, file: string, scheme: Scheme, asOf: PlainDate): DecidedReading {
  const read = readSubmitted(row, file, scheme, asOf);
  const own = new OwnCells(row, file, scheme, asOf);
  const decided = own.decided();
  const claim = read.claim && own.placed(read.claim);
  // What was refused there may well say so in its row, and stand on a sheet of its own; how a refusal fits the amount is told by itself.
  const isTold = decided?.status === 'rejected' || isRefusal(row.marked?.text ?? '');
  const ofMark = isTold ? [] : markedVoid(row, file);
  const findings = [...ofMark, ...read.findings, ...own.findings];
  if (claim === undefined || decided === undefined || findings.some(({ severity }) => severity === 'error'))
    return { row: undefined, findings };
  const { state: elsewhere, ...stated } = decided;
  const submitted = { ...claim.submitted, elsewhere: stated };
  const taken = { claim: { ...claim, submitted }, elsewhere, numberAt: own.at('decided-number') };
  return { row: { ...taken, amountAt: own.at('decided-amount'), paidAt: own.at('paid-on') }, findings };
}

/** The cells of a row that only decisions made elsewhere have. */
class OwnCells {
  readonly findings: Finding[] = [];
  readonly #row: DecidedTableRow;
  readonly #file: string;
  readonly #scheme: Scheme;
  readonly #asOf: PlainDate;

  constructor(row: DecidedTableRow, file: string, scheme: Scheme, asOf: PlainDate) {
    this.#row = row;
    this.#file = file;
    this.#scheme = scheme;
    this.#asOf = asOf;
  }

  at(field: DecidedField | ClaimField): Origin {
    const { cells, columns, number, sheet } = this.#row;
    const cell = cells[field];
    const first = Math.min(...Object.values(cells).map(({ column }) => column));
    const place = address(cell?.row ?? number, cell?.column ?? columns?.[field] ?? first);
    return { file: this.#file, sheet, cell: cell?.mergedFrom ?? place };
  }

  decided(): (DecidedElsewhere & { readonly state: 'paid' | 'open' }) | undefined {
    const number = compactText(this.#row.cells['decided-number']?.text ?? '').replace(/^'/, '');
    if (number === '') this.#tell('decided-number-missing', 'decided-number');
    const amount = this.#take('decided-amount', money);
    if (amount === undefined && this.findings.every(({ origin }) => origin.cell !== this.at('decided-amount').cell))
      this.#notUnderstood('decided-amount', wantedWords.money);
    const said = this.#take('decided-status', status);
    const paid = this.#paid();
    const reason = tidyText(this.#row.cells['decided-reason']?.text ?? '') || null;
    if (amount === undefined || number === '') return undefined;
    const decision = said ?? (/[1-9]/.test(amount) ? 'approved' : undefined);
    if (decision === undefined) return this.#notUnderstood('decided-status', statusWanted);
    const state = this.#stateOf(decision, amount, paid);
    return state && { number, amount, status: decision, paidOn: paid === 'open' ? null : paid, reason, state };
  }

  /** With a benefit, and with the day of the event where the scheme looks for it. */
  placed(claim: IntakeClaim): IntakeClaim | undefined {
    const { submitted, appliedAssumed } = claim;
    const benefit = this.#benefitOf(submitted.claim);
    const stated = { ...submitted.claim, ...(benefit !== undefined && { benefit }), id: '' };
    const facts = withEventDay(this.#scheme, stated, appliedAssumed);
    if (facts === undefined) return this.#notUnderstood('happened', wantedWords.date);
    if (benefit === undefined) return undefined;
    const { id: _, ...bare } = facts;
    const { happened } = claim.origins;
    // The day stands in its own column, whichever one the scheme looks in.
    const origins = happened === undefined ? claim.origins : { admitted: happened, ...claim.origins };
    return { ...claim, origins, submitted: { ...submitted, claim: bare } };
  }

  #benefitOf({ benefit, event }: SubmittedClaim['claim']): string | undefined {
    if (benefit !== undefined) return benefit;
    const { benefits = {} } = this.#scheme;
    const [only, another] = Object.keys(benefits).filter((id) => benefits[id]?.events.includes(event));
    if (only !== undefined && another === undefined) return only;
    return this.#notUnderstood('benefit', wantedKinds(benefits));
  }

  #paid(): PlainDate | 'open' | null {
    const cell = this.#row.cells['paid-on'];
    if (cell !== undefined && open.test(compactText(cell.text).toLowerCase())) return 'open';
    const paid = this.#take('paid-on', day) ?? null;
    if (paid === null || paid <= this.#asOf) return paid;
    // Nothing can have been paid on a day that is still to come: a slip, or it is planned and not paid.
    this.#notUnderstood('paid-on', notToCome);
    return null;
  }

  /** Whether it was paid, or what there is of it is to be paid here: never guessed, since a guess would pay twice. */
  #stateOf(decision: DecisionStatus, amount: Yuan, paid: PlainDate | 'open' | null): 'paid' | 'open' | undefined {
    const some = /[1-9]/.test(amount);
    const withheld = decision === 'rejected' || decision === 'held';
    if (withheld && some)
      return this.#tell('decided-amount-status', 'decided-amount', { status: this.#text('decided-status') });
    if (withheld || !some) return 'open';
    if (paid !== null) return paid === 'open' ? 'open' : 'paid';
    const unread = this.findings.some(({ origin }) => origin.cell === this.at('paid-on').cell);
    return unread ? undefined : this.#tell('decided-payment-unstated', 'paid-on', { amount });
  }

  #take<Value>(field: DecidedField, read: Reader<Value>): Value | undefined {
    const { value, problem } = read(this.#row.cells[field]);
    if (problem) this.#tell(problem.code, field, { column: decidedTitle(this.#scheme, field), ...problem.parameters });
    return value;
  }

  #text(field: DecidedField | ClaimField): string {
    const cell: Cell | undefined = this.#row.cells[field];
    return cell?.text ?? '';
  }

  #notUnderstood(
    field: DecidedField | ClaimField,
    wanted: NonNullable<FindingDetails['parameters']>[string],
  ): undefined {
    return this.#tell('value-not-understood', field, { column: decidedTitle(this.#scheme, field), wanted });
  }

  #tell(
    code: Finding['code'],
    field: DecidedField | ClaimField,
    parameters: FindingDetails['parameters'] = {},
  ): undefined {
    const personal = code === 'value-not-understood' ? { personal: { found: 'any' as const } } : {};
    this.findings.push(finding(code, { origin: this.at(field), found: this.#text(field), parameters, ...personal }));
    return undefined;
  }
}

type Stated = SubmittedClaim['claim'] & { readonly id: string };

/** The claim with its day where the scheme looks for the day of such an event; as application day that day where none is stated. */
function withEventDay(scheme: Scheme, stated: Stated, appliedAssumed: boolean): Stated | undefined {
  const { happened, admitted, discharged, diagnosed, settled } = stated;
  const known = happened ?? admitted ?? diagnosed ?? discharged ?? settled;
  if (known === undefined) return undefined;
  const claim = appliedAssumed ? { ...stated, applied: known } : stated;
  if (eventDay(scheme, claim).day !== undefined) return claim;
  const places = ['admitted', 'discharged', 'diagnosed', 'happened'] as const;
  return places.map((field) => ({ ...claim, [field]: known })).find((each) => eventDay(scheme, each).day !== undefined);
}
