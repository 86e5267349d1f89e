import { setImmediate as nextTurn } from 'node:timers/promises';
import { fillMarks } from '../../../io/ledger/write/claims/later-marks.ts';
import { PreparedClaimsWriter, type WrittenClaims } from '../../../io/ledger/write/claims/prepared-writer.ts';
import { enrolTexts } from '../../../io/report/text/enrol-texts.ts';
import { progressTexts } from '../../../io/report/text/progress-texts.ts';
import type { ExpandedInputs, SubmittedInput } from '../../../io/submitted/expand-inputs.ts';
import { greatAwards } from '../../../rules/claim-intake/implausible-amounts.ts';
import type { OutputMark } from '../../../rules/submission/cell.ts';
import { fill } from '../../../rules/value/text.ts';
import type { Context } from '../../command.ts';
import { progressOf } from '../../enrolment/review-progress.ts';
import { InputsAhead } from '../../side-by-side/inputs-ahead.ts';
import { unreadInput } from '../../side-by-side/unread-input.ts';
import { ThreadDied } from '../../side-by-side/worker-pool.ts';
import type { HeldFile } from '../claim-report.ts';
import type { ClaimTerms } from '../claim-terms.ts';
import { ledgerTaker } from '../ledger-taker.ts';
import { readClaimInput } from '../read-claims.ts';
import type { Holder } from '../report/held.ts';
import { holdFile } from '../report/hold-file.ts';
import { returnedDraft } from '../returned-draft.ts';
import { settleFile } from '../settle-file.ts';
import type { Taker } from '../taker.ts';
import { amountsApart, usualAmountsOf } from '../usual-amounts.ts';
import type { ClaimPool } from './claim-pool.ts';
import type { SettlingRun } from './hands.ts';
import { concernsOf, type PreparedFile } from './prepare-file.ts';

/** Files in hand for each thread while they are small together: those that are done wait while the next are being read. */
const FILES_A_THREAD = 4;
/** Files in hand beyond one for each thread, however large: what was made of a large one for the writer takes as much memory as all else of it. */
const FILES_BESIDE = 1;

/** Others may write at any time; where they do so again and again, a file is decided on while the ledger is held. */
const MOST_ATTEMPTS = 5;

interface AheadRun extends SettlingRun {
  readonly pool: ClaimPool;
  readonly keepAt: string;
  readonly holder: Holder;
}

type Settled = HeldFile | { readonly skipped: OutputMark['kind'] };

/**
 * Settles every file in path order: files are read and decided on side by side, a few ahead, and their claims are written one file after the other. A file that was decided on before
 * an entry that concerns it is decided on again, so that the outcome is the same whatever the number of threads.
 */
export async function settleAhead(
  { inputs, skipped }: ExpandedInputs,
  terms: ClaimTerms,
  run: AheadRun,
  context: Context,
): Promise<void> {
  const { language } = context;
  for (const file of skipped) context.say(fill(enrolTexts.skippedKind, language, { file }));
  const progress = progressOf(context);
  progress.phase(progressTexts.reading[language], inputs.length);
  const settling = new SettlingAhead(terms, run, await PreparedClaimsWriter.of(terms.open.ledger, run.run), context);
  const ahead = settling.ahead(inputs);
  let done = 0;
  try {
    for (const input of inputs) {
      // Lets Ctrl-C through, and what the threads have done.
      await nextTurn();
      if (run.stopped()) break;
      progress.advance({ done, note: input.shownAs });
      const settled = await settling.file(input, ahead);
      done += 1;
      if ('claims' in settled) run.files.push(settled);
      else progress.say(fill(enrolTexts.skipped, language, { file: input.shownAs, kind: settled.skipped }));
      progress.advance({ done });
    }
    await settling.end();
  } finally {
    progress.stop();
    await settling.close();
  }
}

class SettlingAhead {
  readonly #terms: ClaimTerms;
  readonly #run: AheadRun;
  readonly #writer: PreparedClaimsWriter;
  readonly #context: Context;
  readonly #taker: Taker;

  constructor(terms: ClaimTerms, run: AheadRun, writer: PreparedClaimsWriter, context: Context) {
    this.#terms = terms;
    this.#run = run;
    this.#writer = writer;
    this.#context = context;
    this.#taker = ledgerTaker(terms, run.run);
  }

  ahead(inputs: readonly SubmittedInput[]): InputsAhead<PreparedFile> {
    return new InputsAhead(inputs, {
      ahead: () => this.#run.pool.jobs + FILES_BESIDE,
      smallAhead: () => this.#run.pool.jobs * FILES_A_THREAD,
      begin: (input) => this.#prepare(input),
      position: () => this.#writer.position,
      forget: (position) => this.#writer.forget(position),
    });
  }

  async file(input: SubmittedInput, ahead: InputsAhead<PreparedFile>): Promise<Settled> {
    let prepared = await this.#writer.waitFor(ahead.next());
    for (let attempt = 1; prepared.kind === 'ahead' && attempt <= MOST_ATTEMPTS; attempt += 1) {
      if (await this.#writer.holds(prepared.ahead)) return this.#write(prepared);
      await this.#writer.commit();
      prepared = await this.#prepare(input);
    }
    return prepared.kind === 'skipped' ? prepared : this.#alone(input);
  }

  end(): Promise<void> {
    return this.#writer.commit();
  }

  close(): Promise<void> {
    return this.#writer.close();
  }

  /** Standard input can be read only by this thread. */
  #prepare(input: SubmittedInput): Promise<PreparedFile> {
    const { pool, keepAt, run } = this.#run;
    if (input.path === '-') return Promise.resolve({ kind: 'alone' });
    const task = { input, run: { number: run.number, day: run.day }, keepAt };
    return pool.run('prepareFile', task).catch(async (error: unknown) => {
      if (error instanceof ThreadDied) return this.#unread(input);
      throw error;
    });
  }

  async #write({ ahead, held, unusual }: Extract<PreparedFile, { kind: 'ahead' }>): Promise<HeldFile> {
    const { open, grounds } = this.#terms;
    const usual = amountsApart(await usualAmountsOf(open), new Set());
    const great = greatAwards(
      unusual.map(({ awarded }) => awarded),
      usual,
      grounds.scheme,
    );
    const written = await this.#writer.write(ahead);
    const added = great.map(({ place, finding }) => ({ at: unusual[place]?.at ?? 0, finding }));
    return { ...held, added, later: written, units: namedUnits(held, written) };
  }

  /** Decides on a file while the ledger is held: it rests on what it writes itself, or others write all the time. */
  async #alone(input: SubmittedInput): Promise<Settled> {
    const { surroundings } = this.#context;
    const read = await this.#writer.waitFor(readClaimInput(input, surroundings.stdin, this.#terms));
    if (read.skipped) return { skipped: read.skipped };
    return this.#writer.apart(concernsOf(read), async () => {
      const settled = await settleFile(read, this.#terms, this.#taker);
      return holdFile({ ...settled, returned: returnedDraft(read, settled) }, this.#run.holder);
    });
  }

  /** What a file comes to at which a thread died: a finding, and the run goes on. */
  async #unread(input: SubmittedInput): Promise<PreparedFile> {
    const { sha256, findings } = await unreadInput(input);
    const nothing = { claims: [], redecided: [], units: [], unread: 0, returned: undefined };
    const settled = { path: input.shownAs, sha256, format: 'unknown', findings, ...nothing };
    const ahead = { position: this.#writer.position, concerns: [], prepared: undefined };
    return { kind: 'ahead', ahead, held: holdFile(settled, this.#run.holder), unusual: [] };
  }
}

/** The units with the names that their entries have by now. */
function namedUnits({ units }: Pick<HeldFile, 'units'>, written: WrittenClaims): HeldFile['units'] {
  return units.map((unit) => ({ ...unit, entry: unit.entry === null ? null : fillMarks(unit.entry, written) }));
}
