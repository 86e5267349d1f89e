import { mkdir, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { removeOwn } from '../../io/temporary-file.ts';
import type { Judged } from './judged.ts';
import type { RegisterTask, WrittenRegister } from './outputs/register.ts';
import type { AlongMessage, RegisterAlongTask, WrittenAlong } from './outputs/register-along.ts';
import { RegisterFeed } from './register-feed.ts';
import type { WorkerPool } from './worker-pool.ts';

/**
 * The register of a run, written by a thread while lists are still being taken, behind the writer of the ledger: of the two cores of an office machine one would else
 * stand idle while it is written. Wherever that does not come out, nothing is left of it and the register is written after the run.
 */
export class RegisterAlong {
  readonly #feed: RegisterFeed;
  /** undefined where it was given up or went wrong. Never rejects. */
  readonly #work: Promise<WrittenAlong | undefined>;
  readonly #post: (message: AlongMessage) => void;
  #finishing = false;
  /** Milliseconds that the thread worked on it before the run was closed; 0 where nothing came of that. */
  worked = 0;

  /** Has a thread of the pool begin. */
  constructor(pool: WorkerPool, task: Omit<RegisterAlongTask, 'port'>) {
    const { port1, port2 } = new MessageChannel();
    this.#post = (message) => port1.postMessage(message);
    this.#feed = new RegisterFeed({
      send: (units) => this.#post({ units }),
      giveUp: () => this.#post({ givenUp: true }),
    });
    const write = () => pool.run('writeRegisterAlong', { ...task, port: port2 }, [port2]);
    this.#work = this.#inFolder(dirname(task.path), write).finally(() => port1.close());
  }

  /**
   * A list was settled.
   *
   * @param applied - whether it has changed the ledger
   * @param commits - of the writer, as it was before
   */
  settled({ plan, unit }: Judged, applied: boolean, commits: number): void {
    if (unit !== null && plan.status !== 'returned')
      this.#feed.list({ id: unit, name: plan.unit.name, applied }, commits);
  }

  /** A file is dealt with. @param commits - of the writer by now */
  fileDone(commits: number): void {
    this.#feed.fileDone(commits);
  }

  /** All lists are settled and committed. */
  allSettled(): void {
    this.#feed.end();
  }

  /** The run is closed: the register gets its mark and its place. @returns undefined where it has to be written as a task of its own */
  async finish({ units, head }: Pick<RegisterTask, 'units' | 'head'>): Promise<WrittenRegister | undefined> {
    this.#finishing = true;
    if (this.#feed.hasSent(units)) this.#post({ mark: head.mark });
    else this.#feed.giveUp();
    const written = await this.#work;
    this.worked = written?.worked ?? 0;
    return written;
  }

  /** Ends the attempt, and waits until nothing is left of it; after {@link finish} it waits for the end only. */
  async giveUp(): Promise<void> {
    this.#feed.giveUp();
    await this.#work;
  }

  /** Does work that writes into a folder; where nothing comes of it, leaves the folder as it was. */
  async #inFolder(folder: string, work: () => Promise<WrittenAlong | undefined>): Promise<WrittenAlong | undefined> {
    let made: string | undefined;
    try {
      made = await mkdir(folder, { recursive: true, mode: 0o700 });
      const written = await work();
      if (written !== undefined) return written;
    } catch {
      // What went wrong goes wrong again, and is told, where the register is written after the run. A thread that died has left its half file.
      if (!this.#finishing) await removeOwn(folder).catch(() => undefined);
    }
    // It stays where it is not empty: then others write in it already.
    if (made !== undefined && !this.#finishing) await rmdir(folder).catch(() => undefined);
    return undefined;
  }
}
