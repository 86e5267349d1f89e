import { entryId } from '../entry/entry-id.ts';
import type { Row } from '../store/database.ts';
import type { Difference } from './difference.ts';

/** The head of a chain that a file carries. */
export interface CarriedHead {
  /** Lower-case hexadecimal; where it was typed off a page, or the page itself has no more, the digits that stand there, at least twelve. */
  readonly hash: string;
  /** The run that stands there beside it. */
  readonly run?: number | null;
}

/** The entry that a head is the hash of. */
export interface HeadFound {
  readonly entry: string;
  /** Null where only its hash is known. */
  readonly run: number | null;
}

/** Looks for heads among the entries as they pass, so that not one of them is read again for it. */
export class HeadsSought {
  readonly #heads: readonly CarriedHead[];
  readonly #found = new Map<string, HeadFound>();

  constructor(heads: readonly CarriedHead[]) {
    this.#heads = heads;
  }

  /** Takes the next entry. */
  pass({ office, sequence, run, hash: own }: Pick<Row<'entry'>, 'office' | 'sequence' | 'run' | 'hash'>): void {
    for (const { hash } of this.#heads)
      if (own.startsWith(hash)) this.#found.set(hash, { entry: entryId(office, Number(sequence)), run: Number(run) });
  }

  /** After the last entry: of each head the entry that it is of, undefined where there is none, in the order in which they were given. */
  found(): (HeadFound | undefined)[] {
    return this.#heads.map(({ hash }) => this.#found.get(hash));
  }

  /** After the last entry: the heads that are of none. */
  unknown(): Difference[] {
    return this.#heads.flatMap(({ hash, run = null }) =>
      this.#found.has(hash) ? [] : [{ kind: 'head-unknown', table: 'entry', key: hash, run, columns: [] }],
    );
  }
}
