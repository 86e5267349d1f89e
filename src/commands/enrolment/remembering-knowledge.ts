import type { Known, KnownUnit } from '../../rules/enrolment/known.ts';
import type { EnrolmentPlan } from '../../rules/enrolment/plan.ts';
import { unitKey } from '../../rules/value/unit-name.ts';
import type { GrowingKnowledge, Knowledge, Question } from './knowledge.ts';

const NOTHING: Known = { unit: undefined, elsewhere: new Map(), former: undefined, corrected: new Map() };

/** A unit as it would stand in the ledger after what the run has taken of it so far. */
interface RememberedUnit extends KnownUnit {
  /** Every name under which it came, normalised. */
  readonly names: ReadonlySet<string>;
}

/**
 * Keeps what the run would have taken over what is known beneath (the ledger, or nothing), and finds units and persons in it as the ledger does, so that a dry run
 * foretells the run: a further list of a unit, also under its credit code alone, the same file twice, members that `--replace` lets go to another unit.
 *
 * @param hashes - by which a list that comes twice is known again
 */
export function rememberingKnowledge(
  hashes: { readonly schemeHash: string; readonly optionsHash: string },
  beneath?: Knowledge,
): GrowingKnowledge {
  const units = new Map<string, RememberedUnit>();
  return {
    async known(question) {
      const below = (await beneath?.known(question)) ?? NOTHING;
      const unit = meant(question.unit, below.unit, [...units.values()]) ?? below.unit;
      return { ...below, unit, elsewhere: elsewhereIn(question, below, unit, [...units.values()]) };
    },
    remember(plan, known, question) {
      const id = known.unit?.id ?? `remembered-${units.size + 1}`;
      const names = new Set([...(units.get(id)?.names ?? []), unitKey(question.unit.name), unitKey(plan.unit.name)]);
      units.set(id, { ...afterTaking(id, plan, known.unit, hashes), names });
      return id;
    },
  };
}

/** The remembered unit that is meant: the one that the ledger means, else by credit code, else by the one name that no other code contradicts. */
function meant(
  { name, creditCode }: Question['unit'],
  below: KnownUnit | undefined,
  units: readonly RememberedUnit[],
): RememberedUnit | undefined {
  if (below) return units.find((unit) => unit.id === below.id);
  const byCode = creditCode === null ? undefined : units.find((unit) => unit.creditCode === creditCode);
  if (byCode) return byCode;
  const byName = units.filter(
    (unit) =>
      unit.names.has(unitKey(name)) &&
      (creditCode === null || unit.creditCode === null || unit.creditCode === creditCode),
  );
  return byName.length === 1 ? byName[0] : undefined;
}

/** Who is covered through another unit. Of a unit that the run has taken, what it remembers counts and not what the ledger still says. */
function elsewhereIn(
  { identityNumbers }: Question,
  below: Known,
  own: KnownUnit | undefined,
  units: readonly RememberedUnit[],
): Known['elsewhere'] {
  const taken = new Set(units.map((unit) => unit.name));
  const elsewhere = new Map([...below.elsewhere].filter(([, { unitName }]) => !taken.has(unitName)));
  for (const unit of units) {
    if (unit.id === own?.id) continue;
    for (const number of identityNumbers) {
      const member = unit.members.get(number);
      if (member)
        elsewhere.set(number, { unitName: unit.name, plans: member.coverages.map((coverage) => coverage.plan) });
    }
  }
  return elsewhere;
}

function afterTaking(
  id: string,
  { unit, list, members, status }: EnrolmentPlan,
  before: KnownUnit | undefined,
  hashes: { readonly schemeHash: string; readonly optionsHash: string },
): KnownUnit {
  const whole = list.mode === 'replace';
  const { sha256, asOf } = list;
  const taken = status === 'partial' ? ('partial' as const) : ('accepted' as const);
  return {
    id,
    name: before?.name ?? unit.name,
    creditCode: before?.creditCode ?? unit.creditCode,
    kind: unit.kind ?? before?.kind ?? null,
    region: unit.region ?? before?.region ?? null,
    headcounts: { ...(whole ? {} : before?.headcounts), ...list.headcounts },
    members: new Map(members.map((member) => [member.identity.number, member])),
    lists: [...(whole ? [] : (before?.lists ?? [])), { entry: '', sha256, asOf, status: taken, ...hashes }],
    fixedBy: before?.fixedBy ?? null,
  };
}
