import type { PersonalData } from '../../../rules/findings/finding.ts';
import { maskPersonalData } from '../../../rules/findings/mask.ts';
import type { Scheme } from '../../../rules/scheme/schema.ts';
import type { Context } from '../../command.ts';
import { findingJson } from '../../finding-lines.ts';
import { jsonList } from '../../json-list.ts';
import type { ClaimLine, ClaimReport } from '../claim-report.ts';
import { Digesting, type ReportDigest } from './digest.ts';
import { StandingClaims } from './standing-claims.ts';

/** How report.json is written: personal data masked unless `--unmask`. */
export type ReportWords = Pick<Context, 'language' | 'unmask'>;

/**
 * report.json of `claim`, and what `--json` prints, piece by piece, so that however many claims there are no more than one file's stand in memory. Version 1. Given back is what the
 * terminal tells of it.
 */
export function* reportText(report: ClaimReport, scheme: Scheme, words: ReportWords): Generator<string, ReportDigest> {
  const { run, chainHead, period, files, outputs } = report;
  const standing = new StandingClaims(files);
  const digesting = new Digesting(scheme, words);
  for (const { unread } of files) digesting.unread(unread);
  const { scheme: periodOf, number, span } = period;
  const head = {
    schemaVersion: 1,
    command: 'claim',
    run,
    chainHead,
    scheme: report.scheme,
    period: { scheme: periodOf, number, from: span.from, to: span.to },
    files: files.map(({ path, sha256, format, unread }) => ({ path, sha256, format, unread })),
  };
  yield JSON.stringify(head, null, 2).slice(0, -2);
  yield* jsonList('claims', standing.claims(), (line) => {
    digesting.line(line);
    return lineJson(line, words);
  });
  yield* jsonList('redecided', standing.redecided(), ({ number: of, before, after }) => ({
    number: of,
    before,
    after,
  }));
  yield* jsonList('findings', standing.findings(), (finding) => {
    digesting.finding(finding);
    return findingJson(finding, words);
  });
  const digest = digesting.digest(files.length);
  yield `,${JSON.stringify({ totals: digest.totals, outputs }, null, 2).slice(1)}`;
  return digest;
}

function lineJson(line: ClaimLine, { unmask }: ReportWords) {
  const { number, submitted, unit, eventDay, status, amount, unchanged, decision, codes } = line;
  const shown = (kind: PersonalData, value: string) => (unmask ? value : maskPersonalData(kind, value));
  const { origin, claimant, claim } = submitted;
  return {
    number,
    file: origin.file,
    sheet: origin.sheet,
    cell: origin.cell,
    unit,
    name: shown('name', claimant.name),
    idNumber: shown('id-number', claimant.identity.number),
    event: claim.event,
    eventDay,
    status,
    amount,
    unchanged,
    benefits: (decision?.awards ?? []).flatMap(({ benefit, amount: of }) =>
      /[1-9]/.test(of) ? [{ benefit, amount: of }] : [],
    ),
    reasons: [...new Set((decision?.reasons ?? []).map(({ code }) => code))],
    overpaid: decision?.overpaid ?? '0.00',
    codes,
  };
}
