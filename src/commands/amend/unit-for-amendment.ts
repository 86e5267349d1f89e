import { unitTerms } from '../../io/ledger/read/unit-terms.ts';
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
  const terms = await unitTerms(ledger, { office, period, unit: { name, creditCode } });
  const kind = terms?.kind ?? undefined;
  return {
    kind: kind !== undefined && Object.hasOwn(scheme.unitKinds ?? {}, kind) ? kind : undefined,
    feeReceived: terms?.feeReceived ?? false,
  };
}
