import { join, resolve } from 'node:path';
import type { ClaimRecord } from '../../../io/ledger/read/claims/claim-record.ts';
import type { ClaimStanding } from '../../../io/ledger/read/claims/claim-standings.ts';
import { claimsOfPeriod } from '../../../io/ledger/read/claims/find-claims.ts';
import { prepareOutputFolder } from '../../../io/output-folder.ts';
import type { Wording } from '../../../io/report/decision/wording.ts';
import { reasons } from '../../../rules/claim/reasons.ts';
import { type Fen, fen, type Yuan, yuan } from '../../../rules/value/money.ts';
import type { Language } from '../../../rules/value/text.ts';
import type { Context } from '../../command.ts';
import type { KeptBack } from '../../notice/kept-back.ts';
import type { OpenPeriod } from '../../open-period-ledger.ts';
import type { Scope } from '../../payout/batch-wish.ts';
import { lapsedApprovals } from '../../payout/lapsed-approvals.ts';
import { leftToMend } from '../../payout/mend-account.ts';
import { shownPath } from '../../shown-path.ts';
import { type Ground, Grounds } from './grounds.ts';
import { claimBack, type ListedClaim, listedClaim } from './listed-claim.ts';
import { maskedClaim } from './masked-claim.ts';
import { WaitingClaims } from './waiting-claims.ts';
import { writeListBook } from './write-list-book.ts';

/** Which claims are wanted, and where a workbook of them is to go. */
export interface ListWish {
  readonly scope: Scope;
  /** All where undefined. */
  readonly standing: ClaimStanding | undefined;
  /** As it was asked for; none is written where undefined. */
  readonly folder: string | undefined;
  /** Of the workbook; the scheme's own where undefined. */
  readonly language: Language | undefined;
}

/** The claims wanted, added up. */
export interface GatheredClaims {
  readonly standing: ClaimStanding | undefined;
  readonly claims: number;
  readonly amount: Yuan;
  /** Personal data masked unless asked for; as many as are shown, all of them for JSON. */
  readonly listed: readonly ListedClaim[];
  /** Those of most claims first. */
  readonly grounds: readonly Ground[];
  /** The workbook, from the current folder; null where none was asked for. */
  readonly written: string | null;
  /** Of what is not approved that which its public notice keeps from it: it is not among the claims. */
  readonly kept: KeptBack;
}

/** So many claims are shown one by one. */
const SHOWN = 100;

/** Goes once through the claims wanted, a page in memory at a time, adds them up and writes them to `claims.xlsx` where a folder was named. */
export async function gatherClaims(open: OpenPeriod, wish: ListWish, context: Context): Promise<GatheredClaims> {
  const { scheme } = open;
  const lapsed = await lapsedApprovals(open);
  const gathering = new Gathering(wish, { wording: { scheme, language: context.language, reasons }, lapsed }, context);
  const { unit, office } = wish.scope;
  const waiting = new WaitingClaims(open, context.asOf, lapsed);
  const standing = waiting.readAs(wish.standing);
  const read = claimsOfPeriod(open.ledger, open.period, { unit, office, standing, withLines: true });
  const records = gathering.through(waiting.through(read, wish.standing), open);
  if (wish.folder === undefined) {
    for await (const _ of records);
    return { ...gathering.gathered(null), kept: waiting.kept };
  }
  const folder = resolve(context.surroundings.directory, wish.folder);
  await prepareOutputFolder(folder);
  const path = join(folder, 'claims.xlsx');
  await writeListBook(path, records, open, wish);
  return { ...gathering.gathered(shownPath(path, context.surroundings.directory)), kept: waiting.kept };
}

class Gathering {
  readonly #wish: ListWish;
  readonly #wording: Wording;
  /** Whose approval has lapsed, by number in full. */
  readonly #lapsed: ReadonlySet<string>;
  readonly #context: Context;
  readonly #listed: ListedClaim[] = [];
  readonly #grounds = new Grounds();
  #claims = 0;
  #amount: Fen = 0n as Fen;

  constructor(
    wish: ListWish,
    { wording, lapsed }: { readonly wording: Wording; readonly lapsed: ReadonlySet<string> },
    context: Context,
  ) {
    this.#wish = wish;
    this.#wording = wording;
    this.#lapsed = lapsed;
    this.#context = context;
  }

  /** Hands records on as they come and counts them. */
  async *through(records: AsyncIterable<ClaimRecord>, { ledger, workspace }: OpenPeriod): AsyncGenerator<ClaimRecord> {
    const { standing } = this.#wish;
    for await (const record of records) {
      const claim = listedClaim(record, standing, workspace.settings.office, this.#wording);
      if (standing !== 'bounced') this.#count(record, claim);
      else {
        const back = { left: await leftToMend(ledger, record), isLapsed: this.#lapsed.has(record.number) };
        this.#count(record, claimBack(claim, back, this.#wording));
      }
      yield record;
    }
  }

  #count(record: ClaimRecord, claim: ListedClaim): void {
    this.#claims += 1;
    this.#amount = (this.#amount + fen(claim.amount)) as Fen;
    const { json } = this.#context;
    const shown = maskedClaim(claim, this.#context);
    if (json || this.#listed.length < SHOWN) this.#listed.push(shown);
    this.#grounds.count(record, shown);
  }

  gathered(written: string | null): Omit<GatheredClaims, 'kept'> {
    return {
      standing: this.#wish.standing,
      claims: this.#claims,
      amount: yuan(this.#amount),
      listed: this.#listed,
      grounds: this.#grounds.counted(),
      written,
    };
  }
}
