/** Whom the entries of the last moments concern, so that a list that was decided on before them is known to be touched or not without asking the ledger again. */
export class ConcernsWritten {
  /** The last position at which each was concerned. */
  readonly #last = new Map<string, number>();
  /** By rising position. */
  readonly #entries: { readonly position: number; readonly concerns: readonly string[] }[] = [];

  add(position: number, concerns: readonly string[]): void {
    const last = this.#last;
    this.#entries.push({ position, concerns });
    for (const each of concerns) last.set(each, position);
  }

  /** Whether an entry after this position concerns any of them. */
  since(position: number, concerns: readonly string[]): boolean {
    const last = this.#last;
    for (const each of concerns) if ((last.get(each) ?? 0) > position) return true;
    return false;
  }

  /** Drops the entries up to this position, this one included: nobody will ask about earlier ones. */
  forget(position: number): void {
    const kept = this.#entries.findIndex((entry) => entry.position > position);
    for (const entry of this.#entries.splice(0, kept < 0 ? this.#entries.length : kept)) {
      for (const each of entry.concerns) if (this.#last.get(each) === entry.position) this.#last.delete(each);
    }
  }
}
