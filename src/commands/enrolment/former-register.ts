import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import type { Ledger } from '../../io/ledger/ledger.ts';
import { importFormerMembers } from '../../io/ledger/write/import-former.ts';
import type { Overlap } from '../../io/ledger/write/overlaps.ts';
import { expandInputs, type SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import { readSubmittedFile } from '../../io/table/read-submitted-file.ts';
import { type FormerUnit, readFormer } from '../../rules/enrolment/former/read-former.ts';
import type { FormerCoverage, Known, PeriodInForce } from '../../rules/enrolment/known.ts';
import { finding } from '../../rules/findings/catalogue.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import { overlap, plusDays, plusDuration } from '../../rules/value/plain-date.ts';
import type { Context } from '../command.ts';
import type { Knowledge } from './knowledge.ts';

/** A unit's people of a former register, with the file that names them. */
export interface FormerSource extends FormerUnit {
  readonly file: string;
  readonly sha256: string;
}

/** The registers of `--former`, read. */
export interface FormerRegisters {
  readonly inputs: readonly SubmittedInput[];
  readonly units: readonly FormerSource[];
  /** Errors only where a file or its table cannot be used; a row that cannot be is left out with a warning, since a former register is not returned to anybody. */
  readonly findings: readonly Finding[];
  /** A register cannot be used at all, so renewals would be judged wrong: nothing may be taken. */
  readonly unusable: boolean;
}

/**
 * Reads the registers of the former period by which renewals are recognised: our own register.xlsx, or a roster. What states no term was covered in the period
 * before this one.
 *
 * @param given - what `--former` names; undefined where it was not given
 * @throws UserError where a file is not there
 */
export async function readFormerRegisters(
  given: string | undefined,
  scheme: Scheme,
  period: PeriodInForce,
  context: Context,
): Promise<FormerRegisters> {
  if (given === undefined) return { inputs: [], units: [], findings: [], unusable: false };
  const { inputs } = await expandInputs([given], context.surroundings.directory);
  const before = period.span.from;
  const unstatedTerm = { from: plusDuration(before, `-${scheme.period.length}`), to: before };
  const units: FormerSource[] = [];
  const findings: Finding[] = [];
  for (const { path, shownAs } of inputs) {
    const reading = await readSubmittedFile(path, { shownAs });
    findings.push(...fileFindings(reading));
    if (reading.file === undefined) continue;
    const { sha256 } = reading;
    const register = readFormer(reading.file, { scheme, period, before, unstatedTerm });
    units.push(...register.units.map((unit) => ({ ...unit, file: shownAs, sha256 })));
    findings.push(...register.tableFindings, ...register.rowFindings.map(asWarning));
  }
  return { inputs, units, findings, unusable: findings.some((each) => each.severity === 'error') };
}

const asWarning = (each: Finding): Finding => (each.severity === 'error' ? { ...each, severity: 'warning' } : each);

/**
 * Brings former coverages into the ledger, an entry a unit; those that are there already are left out, so that the same register again changes nothing. A
 * coverage that meets another one of the ledger is left out with a warning: what the ledger took itself is surer.
 */
export async function importFormer(
  ledger: Ledger,
  run: RunHandle,
  scheme: Scheme,
  units: readonly FormerSource[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { unit, file, sha256, members } of units) {
    for (let left = members; left.length > 0; ) {
      const outcome = await importFormerMembers(ledger, run, { scheme: scheme.id, unit, file, sha256, members: left });
      if (outcome.outcome !== 'overlapping') break;
      findings.push(...outcome.overlaps.map((each) => overlapFinding(each, { file, unit: unit.name, scheme })));
      left = withoutOverlaps(left, outcome.overlaps);
    }
  }
  return findings;
}

function overlapFinding(
  { identityNumber, plan, unitName, span }: Overlap,
  { file, unit, scheme }: { readonly file: string; readonly unit: string; readonly scheme: Scheme },
): Finding {
  const last = plusDays(span.to, -1);
  const where = {
    zh: `台账中“${unitName}”的保障为 ${span.from} 至 ${last}`,
    en: `the ledger has ${span.from} to ${last} through “${unitName}”`,
  };
  return asWarning(
    finding('former-overlap', {
      origin: { file },
      unit,
      found: identityNumber,
      parameters: { plan: scheme.plans[plan]?.title ?? plan, where },
    }),
  );
}

function withoutOverlaps(members: FormerUnit['members'], overlaps: readonly Overlap[]): FormerUnit['members'] {
  const meets = (number: string, coverage: FormerCoverage) =>
    overlaps.some(
      (each) => each.identityNumber === number && each.plan === coverage.plan && overlap(each.span, coverage.span),
    );
  return members
    .map((member) => ({
      ...member,
      coverages: member.coverages.filter((coverage) => !meets(member.identity.number, coverage)),
    }))
    .filter(({ coverages }) => coverages.length > 0);
}

/** What would be known once the registers were brought in: for `--dry-run`, which writes nothing. */
export function withFormer(beneath: Knowledge, { units }: Pick<FormerRegisters, 'units'>): Knowledge {
  if (units.length === 0) return beneath;
  const coverages = new Map<string, FormerCoverage[]>();
  for (const { identity, ...member } of units.flatMap(({ members }) => members)) {
    coverages.set(identity.number, [...(coverages.get(identity.number) ?? []), ...member.coverages]);
  }
  return {
    async known(question): Promise<Known> {
      const known = await beneath.known(question);
      const former = new Map(known.former);
      for (const number of question.identityNumbers) {
        const more = coverages.get(number);
        if (more) former.set(number, [...(former.get(number) ?? []), ...more]);
      }
      return { ...known, former };
    },
  };
}
