/** Something in the ledger that is not as its entries say, or an entry that is not as its chain says. */
export interface Difference {
  readonly kind: /** An entry is missing from its chain: its number is skipped. */
    | 'entry-missing'
    /** An entry's hash, its link to the one before, or its columns do not fit its text. */
    | 'entry-changed'
    /** The chain's head is not the last entry: entries were cut off or added. */
    | 'chain-head'
    /** The head that a file carries is in no chain. */
    | 'head-unknown'
    /** An entry cannot be replayed. */
    | 'entry-unreadable'
    /** Debits and credits of an entry differ. */
    | 'entry-unbalanced'
    /** A scheme that an entry holds in full is another than its hash says. */
    | 'scheme-changed'
    /** A row is there that no entry makes. */
    | 'row-added'
    /** A row that the entries make is not there. */
    | 'row-missing'
    | 'row-changed'
    /** A trigger that keeps the ledger whole was dropped or switched off. */
    | 'trigger-missing'
    /** A trigger that keeps the ledger whole does something else under its own name. */
    | 'trigger-changed'
    /** A trigger is there that is none of ours. */
    | 'trigger-added'
    /** What a bundle states is another than its entries give, is not given by them, or is left out of what they give; `table` says of what it is. */
    | 'figure-changed'
    | 'figure-added'
    | 'figure-missing'
    /** A file of a closing set is not as its sums and its manifest say, not there, or in none of them. */
    | 'file-changed'
    | 'file-missing'
    | 'file-added'
    /** A file of a closing set carries the chain head of another run than the set's. */
    | 'file-of-other-run'
    /** The manifest of a closing set says something else than the ledger of that closing. */
    | 'manifest-changed';
  readonly table: string;
  /** The values of the row's primary key, joined by ` | `. */
  readonly key: string;
  /** The run whose entry made the row, with a head that a file carries the run that stands there beside it; null where none can be named, as of a row that no entry makes. */
  readonly run: number | null;
  /** With `row-changed` and `entry-changed`: the columns that differ. */
  readonly columns: readonly string[];
}
