import type { Reported, ReportedPeriod } from '../../rules/bundle/reported.ts';
import { beginningOfChain, entryHash } from '../ledger/entry/hash.ts';
import { bundleErrors } from '../report/text/bundle-texts.ts';
import { UserError } from '../user-error.ts';
import type { BundleRead } from './read-bundle.ts';
import type { BundleRecord, RecordOf } from './records.ts';

type Mutable<Part> = { -readonly [Key in keyof Part]: Part[Key] extends readonly (infer Each)[] ? Each[] : Part[Key] };

/** Puts the records of a bundle together as they come, and holds its chains to their hashes. */
export class BundleOrder {
  readonly #file: string;
  readonly #reported: Mutable<Reported>[] = [];
  /** Hashes by office, the first entry's first. */
  readonly #chains = new Map<string, string[]>();
  #bundle: RecordOf<'bundle'> | undefined;
  #period: Mutable<ReportedPeriod> | undefined;

  /** @param file - as people see it */
  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Takes the next record.
   *
   * @throws UserError where it may not come there, or where an entry does not follow from the one before
   */
  add(record: Exclude<BundleRecord, RecordOf<'end'>>, line: number): void {
    if (!this.#take(record)) throw new UserError(bundleErrors.alteredLine, { file: this.#file, from: line });
  }

  /** @throws UserError where the chain of the office that reports does not end with the head that it names */
  end(): BundleRead {
    const bundle = this.#bundle;
    const own = bundle && this.#chains.get(bundle.office);
    const [first] = this.#reported;
    if (bundle === undefined || first?.office !== bundle.office || first.head.hash !== bundle.head.hash)
      throw new UserError(bundleErrors.none, { file: this.#file });
    const { office, head } = bundle;
    if (own?.length !== head.sequence || own.at(-1) !== head.hash)
      throw new UserError(bundleErrors.chain, { file: this.#file, office, sequence: head.sequence });
    return {
      bundle,
      reported: this.#reported,
      hashAt: (of, sequence) => this.#chains.get(of)?.[sequence - 1],
      chains: () => [...this.#chains].map(([of, hashes]) => ({ office: of, hashes })),
    };
  }

  /** @returns false where it may not come here */
  #take(record: Exclude<BundleRecord, RecordOf<'end'>>): boolean {
    if ((this.#bundle === undefined) !== (record.record === 'bundle')) return false;
    if (this.#chains.size > 0 && record.record !== 'entry') return false;
    switch (record.record) {
      case 'bundle':
        this.#bundle = record;
        return true;
      case 'office':
        return this.#office(record);
      case 'period':
        return this.#begin(record);
      case 'unit':
        this.#period?.figures.push(record.figures);
        return this.#period !== undefined;
      case 'balance': {
        const { account, party, amount, detail } = record;
        this.#period?.books.push({ account, party, amount, ...(detail && { detail }) });
        return this.#period !== undefined;
      }
      case 'entry':
        return this.#entry(record);
    }
  }

  #office({ office, head }: RecordOf<'office'>): boolean {
    if (this.#reported.some((each) => each.office === office)) return false;
    this.#reported.push({ office, head, periods: [] });
    this.#period = undefined;
    return true;
  }

  #begin({ record: _, ...period }: RecordOf<'period'>): boolean {
    const office = this.#reported.at(-1);
    if (office === undefined || office.periods.some((each) => each.period === period.period)) return false;
    this.#period = { ...period, figures: [], books: [] };
    office.periods.push(this.#period);
    return true;
  }

  #entry({ office, sequence, hash, text }: RecordOf<'entry'>): boolean {
    const chain = this.#chains.get(office) ?? [];
    if (this.#reported.length === 0 || sequence !== chain.length + 1) return false;
    if (text !== undefined && entryHash(chain.at(-1) ?? beginningOfChain, text) !== hash)
      throw new UserError(bundleErrors.chain, { file: this.#file, office, sequence });
    chain.push(hash);
    this.#chains.set(office, chain);
    return true;
  }
}
