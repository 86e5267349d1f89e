import { findMembers, type MemberOfUnit, similarMembers } from '../../io/ledger/read/find-members.ts';
import type { AmendmentPlan, StandingMember } from '../../rules/enrolment/amend/amendment.ts';
import { type UnitForAmendment, unitForAmendment } from '../amend/unit-for-amendment.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** By what a member is looked for: a number, or a name within a unit. */
export type Wanted =
  | { readonly number: string }
  | { readonly name: string; readonly unit: { readonly id: string; readonly name: string } };

/** Finds members as they stand: in the ledger, and in a dry run as they would stand after the rows before. */
export class MemberDesk {
  readonly #open: OpenPeriod;
  readonly #rehearses: boolean;
  /** By unit and number: the record as it would be, null where it would be gone. */
  readonly #changed = new Map<string, StandingMember | null>();
  /** By id. A run asks once: a unit of thousands would be read again for each of its rows. */
  readonly #units = new Map<string, UnitForAmendment>();

  constructor(open: OpenPeriod, rehearses: boolean) {
    this.#open = open;
    this.#rehearses = rehearses;
  }

  /** Records of the period that fit; those of a number whatever the unit. */
  async fitting(wanted: Wanted): Promise<StandingMember[]> {
    const found = (await findMembers(this.#open.ledger, this.#sought(wanted))).map(standing);
    const kept = found.filter(({ unit, record }) => !this.#changed.has(key(unit.id, record.identity.number)));
    const others = [...this.#changed.values()].filter((each) => each !== null && fits(each, wanted));
    return [...kept, ...others.flatMap((each) => each ?? [])];
  }

  /** Whose number differs in one place, or who had it before it was corrected. */
  async similar(number: string): Promise<StandingMember[]> {
    return (await similarMembers(this.#open.ledger, this.#sought({ number }))).map(standing);
  }

  /** What amendments need to know of a unit. */
  async unit(unit: { readonly id: string; readonly name: string }): Promise<UnitForAmendment> {
    const known = this.#units.get(unit.id) ?? (await unitForAmendment(this.#open, unit));
    this.#units.set(unit.id, known);
    return known;
  }

  /** Takes in what a row would change, so that the rows after it find it so. */
  remember({ changes }: AmendmentPlan): void {
    if (!this.#rehearses) return;
    for (const { unit: id, name, change } of changes) {
      const unit = { id, name };
      for (const { identity } of change.removed) this.#changed.set(key(id, identity.number), null);
      for (const { before } of change.changed) this.#changed.set(key(id, before.identity.number), null);
      for (const record of [...change.added, ...change.changed.map(({ after }) => after)])
        this.#changed.set(key(id, record.identity.number), { unit, record });
    }
  }

  #sought(wanted: Wanted) {
    const sought = { office: this.#open.workspace.settings.office, period: this.#open.period };
    return 'number' in wanted ? { ...sought, ...wanted } : { ...sought, name: wanted.name, unit: wanted.unit.name };
  }
}

function key(unit: string, number: string): string {
  return `${unit} ${number}`;
}

function standing({ unit, record }: MemberOfUnit): StandingMember {
  return { unit: { id: unit.id, name: unit.name }, record };
}

function fits({ record, unit }: StandingMember, wanted: Wanted): boolean {
  if ('number' in wanted) return record.identity.number === wanted.number;
  return record.name === wanted.name && unit.id === wanted.unit.id;
}
