import { knownFor } from '../../io/ledger/read/known-for.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** What an amendment needs to know of a member's unit. */
export interface UnitForAmendment {
  /** Id of one of the scheme's kinds of unit. */
  readonly kind: string | undefined;
  /** A fee of the unit was received. */
  readonly feeReceived: boolean;
}

/** A unit's kind, where the scheme in force has it, and whether its fee was received. */
export async function unitForAmendment(
  { ledger, workspace, period, scheme }: OpenPeriod,
  { name, creditCode = null }: { readonly name: string; readonly creditCode?: string | null },
): Promise<UnitForAmendment> {
  const { office } = workspace.settings;
  const { unit } = await knownFor(ledger, { office, period, unit: { name, creditCode }, identityNumbers: [] });
  const kind = unit?.kind ?? undefined;
  return {
    kind: kind !== undefined && Object.hasOwn(scheme.unitKinds ?? {}, kind) ? kind : undefined,
    feeReceived: unit?.fixedBy === 'fee-received',
  };
}
