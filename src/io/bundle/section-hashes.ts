import { createHash, type Hash } from 'node:crypto';
import { type BundleRecord, beginsSection, type RecordOf } from './records.ts';

/** Hashes the lines of a bundle section by section, as they come. */
export class SectionHashes {
  readonly #sections: RecordOf<'end'>['sections'] = [];
  #begun: { readonly from: number; readonly hash: Hash } | undefined;
  #before: BundleRecord['record'] | undefined;
  #line = 0;

  /** Takes the next line. @param text - without its line feed */
  add(record: Pick<BundleRecord, 'record'>, text: string): void {
    if (beginsSection(record, this.#before)) this.#end();
    this.#line += 1;
    this.#before = record.record;
    this.#begun ??= { from: this.#line, hash: createHash('sha256') };
    this.#begun.hash.update(`${text}\n`);
  }

  /** The sections of all lines taken; nothing is taken after. */
  end(): RecordOf<'end'>['sections'] {
    this.#end();
    return this.#sections;
  }

  #end(): void {
    if (this.#begun === undefined) return;
    this.#sections.push({ from: this.#begun.from, to: this.#line, sha256: this.#begun.hash.digest('hex') });
    this.#begun = undefined;
  }
}
