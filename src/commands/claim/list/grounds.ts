import type { ClaimRecord } from '../../../io/ledger/read/claims/claim-record.ts';
import { groupBy } from '../../../rules/value/group-by.ts';
import type { ClaimGround, ListedClaim } from './listed-claim.ts';

/** Claims that share a ground. */
export interface Ground extends Omit<ClaimGround, 'personal'> {
  /** Whether the words are those of the first claim, and others of the kind say other sums or days. */
  readonly differs: boolean;
  readonly claims: number;
  /** As their office calls them. */
  readonly firstNumbers: readonly string[];
  readonly first: ClaimRecord;
}

/** So many numbers are named of a ground. */
const NAMED = 5;

/** Grounds of one kind in more words than these are one: sums and days are each claim's own. */
const APART = 5;

interface Counted extends ClaimGround {
  claims: number;
  firstNumbers: string[];
  first: ClaimRecord;
}

/** Counts how many claims share each ground. */
export class Grounds {
  readonly #byText = new Map<string, Counted>();

  count(record: ClaimRecord, { number, grounds }: ListedClaim): void {
    for (const { text, ...rest } of grounds) {
      const ground = this.#byText.get(text) ?? { ...rest, text, claims: 0, firstNumbers: [], first: record };
      ground.claims += 1;
      if (ground.firstNumbers.length < NAMED) ground.firstNumbers.push(number);
      this.#byText.set(text, ground);
    }
  }

  /** Those of most claims first. */
  counted(): Ground[] {
    const kinds = groupBy(this.#byText.values(), ({ kind }) => kind);
    const grounds = [...kinds.values()].flatMap((some) =>
      some.length > APART ? [merged(some)] : some.map(({ personal: _, ...ground }) => ({ ...ground, differs: false })),
    );
    return grounds.sort((one, other) => other.claims - one.claims);
  }
}

function merged(some: readonly [Counted, ...Counted[]]): Ground {
  const [first] = some;
  return {
    ...(first.heir !== undefined && { heir: first.heir }),
    kind: first.kind,
    text: first.text,
    differs: true,
    claims: some.reduce((sum, { claims }) => sum + claims, 0),
    firstNumbers: some.flatMap(({ firstNumbers }) => firstNumbers).slice(0, NAMED),
    first: first.first,
  };
}
