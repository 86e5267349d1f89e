import { claimingMembers } from '../../io/ledger/read/claiming-members.ts';
import { diffErrors } from '../../io/report/text/scheme-diff-texts.ts';
import { expandInputs } from '../../io/submitted/expand-inputs.ts';
import { readSubmittedInput } from '../../io/table/read-submitted-file.ts';
import { UserError } from '../../io/user-error.ts';
import type { ClaimingMember, WorkingCalendar } from '../../rules/claim/claim.ts';
import { eventDay } from '../../rules/claim/event-day.ts';
import { type LackingBenefit, type ReadClaims, readClaims } from '../../rules/claim-sheet/read-claims.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { type ClaimPeriods, claimPeriods } from '../../rules/scheme-difference/claim-periods.ts';
import { type ClaimsOnce, claimsOnce } from '../../rules/scheme-difference/repeated-claims.ts';
import { type ReplayEffect, replay } from '../../rules/scheme-difference/replay.ts';
import { type ClaimUnderBoth, sheetClaimants } from '../../rules/scheme-difference/sheet-claimants.ts';
import { withoutStoredWaiting } from '../../rules/scheme-difference/without-stored-waiting.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import type { DateSpan, PlainDate } from '../../rules/value/plain-date.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** What replaying claim sheets came to. */
export interface SheetReplay {
  readonly effect: ReplayEffect;
  /** What could not be read, in the order of the files. */
  readonly findings: readonly Finding[];
  /** Rows that stand for claims and could not be read. */
  readonly unread: number;
  /** Benefits that claims ask for and a scheme lacks. */
  readonly lacking: readonly LackingBenefit[];
  /** Claims that stand in the sheets more than once, counted once. */
  readonly repeats: ClaimsOnce['repeats'];
  /** The new scheme's periods in which claims lie, in order, with how many lie in each. */
  readonly periods: readonly { readonly span: DateSpan; readonly claims: number }[];
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
  const read = await readAll(wish, context);
  const { claims, repeats } = claimsOnce(read.claims);
  const { periodsOf, spanFrom } = periodsFor(claims, wish, context.asOf);
  const numbers = claims.flatMap((claim) => claim.former.document?.number ?? []);
  const known: ReadonlyMap<string, ClaimingMember> = open
    ? new Map(
        [...(await claimingMembers(open.ledger, open.period, numbers))].map(([number, member]) => [
          number,
          withoutStoredWaiting(member),
        ]),
      )
    : new Map();
  const claimants = sheetClaimants(claims, { former, periodsOf, known, calendar });
  const effect = await replay({ claimants: () => claimants }, former, next);
  const assumed = (is: (claim: ClaimUnderBoth) => boolean) => claims.filter(is).length;
  return {
    effect,
    findings: read.findings,
    unread: read.unread,
    lacking: read.lacking,
    repeats,
    periods: countedPeriods(claims, periodsOf(next)),
    spanFrom,
    assumedCover: claimants.filter(({ number }) => number === null || !known.has(number)).length,
    assumedApplied: assumed((claim) => claim.former.appliedAssumed),
    assumedPapers: assumed((claim) => claim.former.papersAssumed),
  };
}

const NOTHING_READ: ReadClaims = { claims: [], findings: [], unread: 0, lacking: [] };

async function readAll({ files, former, next }: ReplayWish, context: Context): Promise<ReadClaims> {
  const { inputs } = await expandInputs(files, context.surroundings.directory);
  const all: ReadClaims[] = [];
  for (const input of inputs) {
    const reading = await readSubmittedInput(input, context.surroundings.stdin);
    const findings = fileFindings(reading);
    const read = reading.file ? readClaims(reading.file, former, next) : NOTHING_READ;
    all.push({ ...read, findings: [...findings, ...read.findings] });
  }
  return {
    claims: all.flatMap(({ claims }) => claims),
    findings: all.flatMap(({ findings }) => findings),
    unread: all.reduce((sum, { unread }) => sum + unread, 0),
    lacking: all.flatMap(({ lacking }) => lacking),
  };
}

/** The periods of each scheme: from the ledger's on, from `--start` on, else by the scheme's fixed day; of a scheme without one, by the other's. */
function periodsFor(claims: readonly ClaimUnderBoth[], { start, open, former, next }: ReplayWish, today: PlainDate) {
  const days = claims.map(({ next: { claim } }) => eventDay(next, claim).day ?? claim.applied).sort();
  const earliest = days[0] ?? today;
  const grounds = { start, span: start === undefined ? open?.period.span : undefined };
  const ofNext = claimPeriods(next, grounds, earliest);
  if (ofNext === undefined) throw new UserError(diffErrors.noStart, { scheme: next.id });
  const from = ofNext.at(earliest).from;
  const ofFormer =
    claimPeriods(former, grounds, earliest) ?? claimPeriods(former, { start: from, span: undefined }, earliest);
  const spanFrom = start !== undefined ? 'start' : open ? 'ledger' : 'scheme';
  return { periodsOf: (scheme: Scheme) => (scheme === former ? (ofFormer ?? ofNext) : ofNext), spanFrom } as const;
}

function countedPeriods(claims: readonly ClaimUnderBoth[], periods: ClaimPeriods): SheetReplay['periods'] {
  const counted = new Map<string, { span: DateSpan; claims: number }>();
  for (const { next } of claims) {
    const span = periods.of(next.claim);
    const former = counted.get(span.from)?.claims ?? 0;
    counted.set(span.from, { span, claims: former + 1 });
  }
  return [...counted.values()].sort((one, other) => (one.span.from < other.span.from ? -1 : 1));
}
