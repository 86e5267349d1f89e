import type { MessagePort } from 'node:worker_threads';
import { writeRegister } from '../../../io/workbook/register.ts';
import type { RunMark } from '../../../io/workbook/workbook-head.ts';
import { type RegisterUnit, registerLines } from '../register-lines.ts';
import { privateFolderOf } from './private-folder.ts';
import type { RegisterTask, WrittenRegister } from './register.ts';
import type { OutputSource } from './task.ts';

/** A register that is begun while its run still takes lists. Plain data but for the port, which is handed over. */
export interface RegisterAlongTask extends Pick<RegisterTask, 'path' | 'period' | 'language'> {
  readonly head: Omit<RegisterTask['head'], 'mark'>;
  /** Units come by it in their order, then the mark; or word that the register is given up. */
  readonly port: MessagePort;
}

/**
 * What comes by the port: units whose entries are committed, then once the run's mark; or once that the run goes on without this register. That is said, since a port
 * that is closed tells nobody who does not listen yet.
 */
export type AlongMessage =
  | { readonly units: readonly RegisterUnit[] }
  | { readonly mark: RunMark }
  | { readonly givenUp: true };

/** A register that was written along. */
export interface WrittenAlong extends WrittenRegister {
  /** Milliseconds of work until the run was closed, without those of waiting for units. */
  readonly worked: number;
}

/** Writes the register of the units that come by the port, in a temporary file until their run is closed. @returns undefined where it was given up: then nothing is left of it */
export async function writeRegisterAlong(
  { path, head, period, language, port }: RegisterAlongTask,
  open: () => Promise<OutputSource>,
): Promise<WrittenAlong | undefined> {
  const fed = new FedUnits(port);
  try {
    const { ledger, scheme } = await open();
    await privateFolderOf(path);
    const lines = registerLines(ledger, period, scheme, fed.units());
    const totals = await writeRegister(path, lines, { ...head, mark: () => fed.mark() }, language);
    return { path, totals, worked: fed.worked };
  } catch (error) {
    if (error instanceof GivenUp) return undefined;
    throw error;
  } finally {
    port.close();
  }
}

/** The run goes on without this register. */
class GivenUp extends Error {
  override readonly name = 'GivenUp';
}

/** What comes by a port, for one who takes it as he is ready. */
class FedUnits {
  readonly #begun = performance.now();
  readonly #queue: RegisterUnit[] = [];
  #mark: RunMark | undefined;
  #givenUp = false;
  #waiting: { readonly since: number; readonly wake: () => void } | undefined;
  /** Milliseconds spent on waiting, until the mark came. */
  #waited = 0;
  /** Milliseconds of work before the mark came. */
  worked = 0;

  constructor(port: MessagePort) {
    port.on('message', (message: AlongMessage) => {
      this.#wake();
      if ('units' in message) this.#queue.push(...message.units);
      else if ('givenUp' in message) this.#givenUp = true;
      else {
        this.#mark = message.mark;
        this.worked = performance.now() - this.#begun - this.#waited;
      }
    });
  }

  /** Units in their order; ends once the mark has come. @throws GivenUp */
  async *units(): AsyncGenerator<RegisterUnit> {
    for (;;) {
      this.#requireRun();
      const next = this.#queue.shift();
      if (next !== undefined) yield next;
      else if (this.#mark !== undefined) return;
      else await this.#news();
    }
  }

  /** Waits for the mark: also in the midst of the units, where a sheet is full. @throws GivenUp */
  async mark(): Promise<RunMark> {
    while (this.#mark === undefined) {
      this.#requireRun();
      await this.#news();
    }
    return this.#mark;
  }

  #requireRun(): void {
    if (this.#givenUp && this.#mark === undefined) throw new GivenUp();
  }

  async #news(): Promise<void> {
    await new Promise<void>((wake) => {
      this.#waiting = { since: performance.now(), wake };
    });
  }

  #wake(): void {
    if (this.#waiting === undefined) return;
    this.#waited += performance.now() - this.#waiting.since;
    this.#waiting.wake();
    this.#waiting = undefined;
  }
}
