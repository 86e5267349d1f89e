import type { PersonalData } from '../../rules/findings/finding.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import type { Context } from '../command.ts';
import { findingJson } from '../finding-lines.ts';
import { type ClaimLine, type ClaimReport, claimTotals } from './claim-report.ts';

/** report.json of `claim`, and what `--json` prints: personal data masked unless `--unmask`. Version 1. */
export function claimJson(report: ClaimReport, context: Pick<Context, 'language' | 'unmask'>): string {
  const { run, chainHead, scheme, period, files, outputs } = report;
  const object = {
    schemaVersion: 1,
    command: 'claim',
    run,
    chainHead,
    scheme,
    period: { scheme: period.scheme, number: period.number, from: period.span.from, to: period.span.to },
    files: files.map(({ path, sha256, format, unread }) => ({ path, sha256, format, unread })),
    claims: files.flatMap(({ claims }) => claims.map((line) => lineJson(line, context))),
    redecided: files.flatMap((file) => file.redecided.map(({ number, before, after }) => ({ number, before, after }))),
    findings: files.flatMap(({ findings }) => findings.map((finding) => findingJson(finding, context))),
    totals: claimTotals(report),
    outputs,
  };
  return JSON.stringify(object, null, 2);
}

function lineJson(line: ClaimLine, { unmask }: Pick<Context, 'unmask'>) {
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
