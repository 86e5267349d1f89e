import { claimingMembers } from '../../io/ledger/read/claiming-members.ts';
import { diffErrors } from '../../io/report/text/scheme-diff-texts.ts';
import { expandInputs } from '../../io/submitted/expand-inputs.ts';
import { readSubmittedFile } from '../../io/table/read-submitted-file.ts';
import { UserError } from '../../io/user-error.ts';
import type { ClaimingMember, WorkingCalendar } from '../../rules/claim/claim.ts';
import { eventDay } from '../../rules/claim/event-day.ts';
import { type ReadClaims, readClaims } from '../../rules/claim-sheet/read-claims.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { type ReplayEffect, replay } from '../../rules/scheme-difference/replay.ts';
import { type ClaimUnderBoth, sheetClaimants } from '../../rules/scheme-difference/sheet-claimants.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import { type DateSpan, type PlainDate, plusDuration } from '../../rules/value/plain-date.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** What replaying claim sheets came to. */
export interface SheetReplay {
  readonly effect: ReplayEffect;
  /** What could not be read, in the order of the files. */
  readonly findings: readonly Finding[];
  /** Rows that stand for claims and could not be read. */
  readonly unread: number;
  readonly span: DateSpan;
  readonly spanFrom: 'ledger' | 'start' | 'scheme';
  /** Members who are not in the ledger, or all where there is none. */
  readonly assumedCover: number;
  readonly assumedApplied: number;
  readonly assumedPapers: number;
}

interface ReplayWish {
  /** As on the command line. */
  readonly files: readonly string[];
  readonly former: Scheme;
  readonly next: Scheme;
  readonly start: PlainDate | undefined;
  /** The workspace's period, where it is of the same family of schemes. */
  readonly open: OpenPeriod | undefined;
  readonly calendar: WorkingCalendar;
}

/**
 * Decides the claims of some claim sheets under two schemes.
 *
 * @throws UserError where a file is not there, or nothing says to which period the claims belong
 */
export async function replayClaimSheets(wish: ReplayWish, context: Context): Promise<SheetReplay> {
  const { former, next, open, calendar } = wish;
  const { claims, findings, unread } = await readAll(wish, context);
  const { span, spanFrom } = periodOf(claims, wish, context.asOf);
  const numbers = claims.flatMap((claim) => claim.former.document?.number ?? []);
  const known: ReadonlyMap<string, ClaimingMember> = open
    ? await claimingMembers(open.ledger, open.period, numbers)
    : new Map();
  const grounds = { former, start: span.from, span: spanFrom === 'ledger' ? span : undefined, known, calendar };
  const claimants = sheetClaimants(claims, grounds);
  const effect = await replay({ claimants: () => claimants }, former, next);
  const assumed = (is: (claim: ClaimUnderBoth) => boolean) => claims.filter(is).length;
  return {
    effect,
    findings,
    unread,
    span,
    spanFrom,
    assumedCover: claimants.filter(({ number }) => number === null || !known.has(number)).length,
    assumedApplied: assumed((claim) => claim.former.appliedAssumed),
    assumedPapers: assumed((claim) => claim.former.papersAssumed),
  };
}

async function readAll({ files, former, next }: ReplayWish, context: Context): Promise<ReadClaims> {
  const { inputs } = await expandInputs(files, context.surroundings.directory);
  const all: ReadClaims[] = [];
  for (const { path, shownAs } of inputs) {
    const reading = await readSubmittedFile(path, { shownAs });
    const findings = fileFindings(reading);
    const read = reading.file ? readClaims(reading.file, former, next) : { claims: [], findings: [], unread: 0 };
    all.push({ ...read, findings: [...findings, ...read.findings] });
  }
  return {
    claims: all.flatMap(({ claims }) => claims),
    findings: all.flatMap(({ findings }) => findings),
    unread: all.reduce((sum, { unread }) => sum + unread, 0),
  };
}

/** The period that the claims belong to: the ledger's, `--start`'s, else by the scheme's fixed day the one in which the earliest claim lies. */
function periodOf(
  claims: readonly ClaimUnderBoth[],
  { start, open, next }: ReplayWish,
  today: PlainDate,
): Pick<SheetReplay, 'span' | 'spanFrom'> {
  const from = (day: PlainDate) => ({ from: day, to: plusDuration(day, next.period.length) });
  if (start !== undefined) return { span: from(start), spanFrom: 'start' };
  if (open) return { span: open.period.span, spanFrom: 'ledger' };
  const { starts } = next.period;
  if (starts === 'centre') throw new UserError(diffErrors.noStart, { scheme: next.id });
  const days = claims.map(({ next: { claim } }) => eventDay(next, claim).day ?? claim.applied).sort();
  const earliest = days[0] ?? today;
  const year = Number(earliest.slice(0, 4)) - (earliest.slice(5) < starts.on ? 1 : 0);
  return { span: from(`${String(year).padStart(4, '0')}-${starts.on}`), spanFrom: 'scheme' };
}
