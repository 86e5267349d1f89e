import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { claimByNumber } from '../../io/ledger/read/claims/find-claims.ts';
import type { ClaimsNamed } from '../../rules/fund/closing/obstacles.ts';
import { aloneCommands, heldCommand } from '../claim/held-commands.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** Held claims as people name them, with what lets each of the first go on, each command once. */
export async function heldClaims(
  { ledger, workspace, scheme }: Pick<OpenPeriod, 'ledger' | 'workspace' | 'scheme'>,
  { claims, first }: ClaimsNamed,
  { language }: Pick<Context, 'language'>,
): Promise<ClaimsNamed & { readonly commands: readonly string[] }> {
  const { office } = workspace.settings;
  const commands = new Set<string>();
  for (const number of first) {
    const held = await claimByNumber(ledger, number);
    const decision = held?.how === 'ruled' ? undefined : held?.decision;
    const of = [shownNumber(office, number), decision, scheme, language] as const;
    for (const command of [heldCommand(...of), ...aloneCommands(...of)]) commands.add(command);
  }
  return { claims, first: first.map((number) => shownNumber(office, number)), commands: [...commands] };
}
