import type { ClaimRecord } from '../../../io/ledger/read/claims/claim-record.ts';
import type { ClaimStanding } from '../../../io/ledger/read/claims/claim-standings.ts';
import type { PlainDate } from '../../../rules/value/plain-date.ts';
import { joinKept, type KeptBack, nothingKept, sortOut } from '../../notice/kept-back.ts';
import type { OpenPeriod } from '../../open-period-ledger.ts';

/** Claims looked at together. */
const AT_ONCE = 500;

/** Tells of claims what waits for approval as `status` counts it: also one whose approval has lapsed, and none that its public notice keeps from it. */
export class WaitingClaims {
  readonly #open: OpenPeriod;
  readonly #today: PlainDate;
  readonly #lapsed: ReadonlySet<string>;
  #kept: KeptBack = nothingKept;

  /** @param lapsed - numbers in full of claims whose approval has lapsed */
  constructor(open: OpenPeriod, today: PlainDate, lapsed: ReadonlySet<string>) {
    this.#open = open;
    this.#today = today;
    this.#lapsed = lapsed;
  }

  /** What was kept back of all that was gone through. */
  get kept(): KeptBack {
    return this.#kept;
  }

  /** Which claims have to be read for those that are wanted. */
  readAs(wanted: ClaimStanding | undefined): ClaimStanding | undefined {
    return wanted === 'unapproved' && this.#lapsed.size > 0 ? 'unpaid' : wanted;
  }

  /** Hands on those of what was read that are wanted, each as it stands. */
  async *through(records: AsyncIterable<ClaimRecord>, wanted: ClaimStanding | undefined): AsyncGenerator<ClaimRecord> {
    let page: ClaimRecord[] = [];
    for await (const read of records) {
      const record = this.#lapsed.has(read.number) && read.state === 'approved' ? asUnapproved(read) : read;
      if (wanted !== 'unapproved') {
        yield record;
        continue;
      }
      if (record.approvedBy !== null) continue;
      page.push(record);
      if (page.length < AT_ONCE) continue;
      yield* await this.#free(page);
      page = [];
    }
    if (page.length > 0) yield* await this.#free(page);
  }

  async #free(page: readonly ClaimRecord[]): Promise<ClaimRecord[]> {
    const { free, kept } = await sortOut(this.#open, page, 'approval', this.#today);
    this.#kept = joinKept(this.#kept, kept);
    return page.filter(({ number }) => free.has(number));
  }
}

function asUnapproved(record: ClaimRecord): ClaimRecord {
  return { ...record, state: 'decided', approvedBy: null };
}
