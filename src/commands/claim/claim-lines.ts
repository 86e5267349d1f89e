import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { shownDay } from '../../rules/claim/event-day.ts';
import { orderDay } from '../../rules/claim/past.ts';
import type { IntakeClaim } from '../../rules/claim-intake/intake-claim.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { ClaimLine } from './claim-report.ts';
import type { ClaimTerms } from './claim-terms.ts';
import type { GroupToTake, TakenGroup } from './taker.ts';

/** The lines of claims that were taken in, or would have been. */
export function takenLines(
  { unit, claims }: Pick<GroupToTake, 'unit' | 'claims'>,
  { numbers, sheet }: TakenGroup,
  { open }: Pick<ClaimTerms, 'open'>,
): [IntakeClaim, ClaimLine][] {
  const { office } = open.workspace.settings;
  return claims.flatMap((claim, index) => {
    const taken = sheet.taken[index];
    if (taken === undefined) return [];
    const { submitted, decision, eventDay, codes } = taken;
    const number = numbers[index];
    const line: ClaimLine = {
      number: number === undefined ? null : shownNumber(office, number),
      unit: unit?.name ?? submitted.unitName ?? '',
      unchanged: false,
      status: decision.status,
      amount: decision.amount,
      eventDay: shownDay(submitted.claim, eventDay),
      ...{ submitted, decision, codes },
    };
    return [[claim, line]];
  });
}

/** The line of a claim that an error returned: nothing was decided of it. */
export function returnedLine(
  { submitted }: IntakeClaim,
  unit: { readonly name: string } | null,
  findings: readonly Finding[],
  { grounds }: Pick<ClaimTerms, 'grounds'>,
): ClaimLine {
  return {
    number: null,
    submitted,
    unit: unit?.name ?? submitted.unitName ?? '',
    eventDay: shownDay(submitted.claim, orderDay(grounds.scheme, { ...submitted.claim, id: '' })),
    status: 'returned',
    amount: '0.00',
    unchanged: false,
    decision: null,
    codes: [...new Set(findings.map(({ code }) => code))],
  };
}
