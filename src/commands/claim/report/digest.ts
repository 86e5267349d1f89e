import type { Finding } from '../../../rules/findings/finding.ts';
import type { Scheme } from '../../../rules/scheme/schema.ts';
import type { Context, ExitCode } from '../../command.ts';
import { mayBeShown } from '../../enrolment/terminal/finding-blocks.ts';
import { type ClaimLine, type ClaimStatus, type ClaimTotals, claimStatuses } from '../claim-report.ts';
import { refusedLine } from '../refused-lines.ts';
import { Tallying, totalsOfTally } from './tally.ts';

/** So many claims are listed at the terminal; the files hold all. */
export const CLAIMS_SHOWN = 40;

/** What comes first: what somebody has to see to. */
const ORDER: readonly ClaimStatus[] = ['returned', 'rejected', 'held', 'reduced', 'approved'];

/** So many files are kept with all their findings, more than are ever shown: of any further one a finding stands for all, so that it is counted. */
const FILES_WHOLE = 60;

/** What the terminal tells of a run, and how it ends, small however many claims there are. Plain data. */
export interface ReportDigest {
  readonly totals: ClaimTotals;
  /** Rows that could not be read, among those returned. */
  readonly unread: number;
  /** The first claims, what somebody has to see to before the others. */
  readonly shown: readonly ClaimLine[];
  /** How many claims there are besides rows that could not be read. */
  readonly lines: number;
  /** Why claims come to nothing where no finding says it. */
  readonly refused: readonly string[];
  /** Findings of the first files, and one of each further. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Finding['severity'], number>>;
  /** How often each code was found, notes aside; the most frequent first. */
  readonly codes: readonly CodeCount[];
  readonly exitCode: ExitCode;
  /** A claim that is worth a look, by its number. */
  readonly firstNumber: string | null;
  /** The code of the first error. */
  readonly firstCode: string | null;
}

/** How often something was found. */
export interface CodeCount {
  readonly code: Finding['code'];
  readonly count: number;
}

/** Gathers it while claims and findings go by. */
export class Digesting {
  readonly #scheme: Scheme;
  readonly #shown: Pick<Context, 'language' | 'unmask'>;
  readonly #tally = new Tallying();
  readonly #first = new Map<ClaimStatus, ClaimLine[]>(claimStatuses.map((status) => [status, []]));
  readonly #refused: string[] = [];
  readonly #findings: Finding[] = [];
  readonly #headings = new Set<string>();
  readonly #counts = { error: 0, warning: 0, note: 0 };
  readonly #codes = new Map<Finding['code'], number>();
  #toSee = 0;
  #lines = 0;
  #unread = 0;
  #numbered: string | null = null;
  #notApproved: string | null = null;
  #code: string | null = null;

  constructor(scheme: Scheme, shown: Pick<Context, 'language' | 'unmask'>) {
    this.#scheme = scheme;
    this.#shown = shown;
  }

  line(line: ClaimLine): void {
    const { number, status, submitted } = line;
    this.#tally.line(line);
    this.#lines += 1;
    const first = this.#first.get(status);
    if (first !== undefined && first.length < CLAIMS_SHOWN) first.push(line);
    // What was rejected or held elsewhere is no news.
    const toSee = status === 'returned' || (submitted.elsewhere === undefined && isRefused(status));
    if (toSee) this.#toSee += 1;
    this.#numbered ??= number;
    if (status !== 'approved') this.#notApproved ??= number;
    if (this.#refused.length < CLAIMS_SHOWN) this.#refused.push(...refusedLine(line, this.#scheme, this.#shown));
  }

  finding(finding: Finding): void {
    this.#counts[finding.severity] += 1;
    if (finding.severity === 'error') this.#code ??= finding.code;
    if (!mayBeShown(finding)) return;
    if (finding.severity !== 'note') this.#codes.set(finding.code, (this.#codes.get(finding.code) ?? 0) + 1);
    const heading = `${finding.unit ?? ''} ${finding.origin.file}`;
    const known = this.#headings.has(heading);
    if (known && this.#headings.size > FILES_WHOLE) return;
    this.#headings.add(heading);
    this.#findings.push(finding);
  }

  unread(rows: number): void {
    this.#tally.unread(rows);
    this.#unread += rows;
  }

  digest(files: number): ReportDigest {
    const failed = this.#toSee > 0 || this.#unread > 0 || this.#counts.error > 0;
    return {
      totals: totalsOfTally(this.#tally, files),
      unread: this.#unread,
      shown: ORDER.flatMap((status) => this.#first.get(status) ?? []).slice(0, CLAIMS_SHOWN),
      lines: this.#lines,
      refused: this.#refused.slice(0, CLAIMS_SHOWN),
      findings: this.#findings,
      counts: this.#counts,
      codes: [...this.#codes].map(([code, count]) => ({ code, count })).sort((one, other) => other.count - one.count),
      exitCode: failed ? 1 : 0,
      firstNumber: this.#notApproved ?? this.#numbered,
      firstCode: this.#code,
    };
  }
}

const isRefused = (status: ClaimStatus): boolean => status === 'rejected' || status === 'held';
