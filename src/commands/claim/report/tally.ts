import { fen, yuan } from '../../../rules/value/money.ts';
import { type ClaimLine, type ClaimStatus, type ClaimTotals, claimStatuses, type Tally } from '../claim-report.ts';

type Sums = Record<ClaimStatus, { claims: number; fen: bigint }>;

/** Adds claims up, one by one or file by file. */
export class Tallying implements Tally {
  claims = 0;
  unchanged = 0;
  readonly byStatus: Sums = nothing();
  readonly anew: Sums = nothing();

  line({ status, amount, unchanged }: Pick<ClaimLine, 'status' | 'amount' | 'unchanged'>): void {
    const each = fen(amount);
    this.claims += 1;
    if (unchanged) this.unchanged += 1;
    for (const sums of unchanged ? [this.byStatus] : [this.byStatus, this.anew]) {
      sums[status].claims += 1;
      sums[status].fen += each;
    }
  }

  /** Rows that could not be read count as returned. */
  unread(rows: number): void {
    this.claims += rows;
    this.byStatus.returned.claims += rows;
    this.anew.returned.claims += rows;
  }

  add(other: Tally): void {
    this.claims += other.claims;
    this.unchanged += other.unchanged;
    for (const status of claimStatuses) {
      for (const of of ['byStatus', 'anew'] as const) {
        this[of][status].claims += other[of][status].claims;
        this[of][status].fen += other[of][status].fen;
      }
    }
  }

  /** As plain data. */
  get plain(): Tally {
    const { claims, unchanged, byStatus, anew } = this;
    return { claims, unchanged, byStatus, anew };
  }
}

const none = () => ({ claims: 0, fen: 0n });
const nothing = (): Sums => ({
  ...{ approved: none(), reduced: none(), rejected: none(), held: none() },
  returned: none(),
});

/** What the claims of one file come to. */
export function tallyOf({ claims, unread }: { readonly claims: readonly ClaimLine[]; readonly unread: number }): Tally {
  const tally = new Tallying();
  for (const line of claims) tally.line(line);
  tally.unread(unread);
  return tally.plain;
}

/** The tally of all. */
export function tallyOfAll(tallies: Iterable<Tally>): Tally {
  const all = new Tallying();
  for (const tally of tallies) all.add(tally);
  return all.plain;
}

/** What a sum over all statuses comes to, in fen. */
export function fenOf(sums: Tally['byStatus']): bigint {
  return claimStatuses.reduce((sum, status) => sum + sums[status].fen, 0n);
}

/** A tally as it is told. */
export function totalsOfTally({ claims, unchanged, byStatus }: Tally, files: number): ClaimTotals {
  const of = (status: ClaimStatus) => ({ claims: byStatus[status].claims, amount: yuan(byStatus[status].fen) });
  return {
    files,
    claims,
    unchanged,
    byStatus: {
      ...{ approved: of('approved'), reduced: of('reduced'), rejected: of('rejected'), held: of('held') },
      returned: of('returned'),
    },
    amount: yuan(fenOf(byStatus)),
  };
}
