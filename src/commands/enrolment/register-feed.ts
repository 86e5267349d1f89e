import type { RegisterUnit } from './register-lines.ts';

/** Who writes the register along. */
export interface FeedTarget {
  /** Units that are to stand next, in their order. */
  send(units: readonly RegisterUnit[]): void;
  /** What was sent does not hold any more. */
  giveUp(): void;
}

/** A list that stands: accepted, taken in part, or unchanged. */
export interface StandingList extends RegisterUnit {
  /** Whether it has changed the ledger. */
  readonly applied: boolean;
}

/** So many files a unit is held back, so that a further list of it that lies near the first is seen before the unit is written. */
export const FILES_BEHIND = 20;

/**
 * Says which units of a run may be written already, while its lists are still being taken: those of which every entry is committed and no list came for some files. Units
 * stand by their first list, each with the name that its last one gives; a list that comes too late for that ends the attempt.
 */
export class RegisterFeed {
  readonly #target: FeedTarget;
  readonly #behind: number;
  readonly #held = new Map<string, { name: string; file: number; commits: number }>();
  /** Names by the ids of those sent. */
  readonly #sent = new Map<string, string>();
  #files = 0;
  #over = false;

  /** @param behind - files that a unit is held back; fewer only in tests */
  constructor(target: FeedTarget, behind = FILES_BEHIND) {
    this.#target = target;
    this.#behind = behind;
  }

  /** @param commits - of the writer, as it was before this list was settled */
  list({ id, name, applied }: StandingList, commits: number): void {
    const sent = this.#sent.get(id);
    if (sent === undefined) this.#held.set(id, { name, file: this.#files, commits });
    else if (applied || sent !== name) this.giveUp();
  }

  /** A file is dealt with. @param commits - of the writer by now */
  fileDone(commits: number): void {
    this.#files += 1;
    this.#release((unit) => unit.commits < commits && this.#files - unit.file > this.#behind);
  }

  /** No list will come any more, and all are committed. */
  end(): void {
    this.#release(() => true);
  }

  /** Ends the attempt; nothing is sent any more. */
  giveUp(): void {
    if (this.#over) return;
    this.#over = true;
    this.#target.giveUp();
  }

  /** Whether exactly these units were sent, with these names and in this order. */
  hasSent(units: readonly RegisterUnit[]): boolean {
    const sent = [...this.#sent];
    return (
      !this.#over &&
      sent.length === units.length &&
      units.every(({ id, name }, index) => sent[index]?.[0] === id && sent[index]?.[1] === name)
    );
  }

  #release(isReady: (unit: { file: number; commits: number }) => boolean): void {
    if (this.#over) return;
    const units: RegisterUnit[] = [];
    for (const [id, unit] of this.#held) {
      // None may stand before one that came earlier.
      if (!isReady(unit)) break;
      this.#held.delete(id);
      this.#sent.set(id, unit.name);
      units.push({ id, name: unit.name });
    }
    if (units.length > 0) this.#target.send(units);
  }
}
