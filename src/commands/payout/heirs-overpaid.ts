import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { type PartedClaim, partedClaims } from '../../io/ledger/read/claims/parted-claims.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { heirsOffTexts } from '../../io/report/text/heirs-off-texts.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import { type HeirOff, type HeirsOff, hadByHeirs, heirsOff } from '../../rules/payout/heirs-off.ts';
import { listed } from '../../rules/value/listed.ts';
import { fen, sumOf, type Yuan, yuan } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** A claim of which heirs have had more than their shares. */
export interface HeirsOverpaid {
  /** In full. */
  readonly number: string;
  /** What they have had too much. */
  readonly amount: Yuan;
}

/** So many numbers are named. */
const NAMED = 5;

/** Claims of the workspace's office and the period of which an heir has had more than his share. */
export async function heirsOverpaid({ ledger, workspace, period }: OpenPeriod): Promise<readonly HeirsOverpaid[]> {
  const claims = await partedClaims(ledger, workspace.settings.office, period);
  return claims.flatMap((claim) => {
    const { over } = heirsOffOf(claim);
    return over.length === 0 ? [] : [{ number: claim.number, amount: together(over) }];
  });
}

/** Heirs of a claim who do not come to their shares, by what is paid or at the bank. */
export function heirsOffOf({ amount, heirs, lines }: Omit<PartedClaim, 'number'>): HeirsOff {
  return heirsOff(amount, heirs, hadByHeirs(heirs, lines));
}

/** One line of `status`; none where nobody has had too much. */
export function heirsOverpaidLines(claims: readonly HeirsOverpaid[], office: string, { language }: Context): string[] {
  if (claims.length === 0) return [];
  const first = claims.slice(0, NAMED).map(({ number }) => shownNumber(office, number));
  const numbers = `${listed(first)[language]}${claims.length > first.length ? ' …' : ''}`;
  const amount = grouped(together(claims));
  return [`  ${fill(heirsOffTexts.status, language, { claims: claims.length, amount, numbers })}`];
}

/** A line for each heir who does not come to his share; names are masked unless `--unmask`. */
export function heirsOffLines({ over, short }: HeirsOff, { language, unmask }: Context): string[] {
  const line = (text: 'over' | 'short', { heir, name, had, share, amount }: HeirOff) =>
    fill(heirsOffTexts[text], language, {
      heir: heir + 1,
      name: unmask ? name : maskPersonalData('name', name),
      ...{ had: grouped(had), share: grouped(share), amount: grouped(amount) },
    });
  return over.length === 0
    ? []
    : [...over.map((each) => line('over', each)), ...short.map((each) => line('short', each))];
}

/** The same as data, without names: each by his place from 1. */
export function heirsOffJson({ over, short }: HeirsOff) {
  const bare = ({ heir, had, share, amount }: HeirOff) => ({ heir: heir + 1, had, share, amount });
  return { over: over.map(bare), short: short.map(bare) };
}

function together(some: readonly { readonly amount: Yuan }[]): Yuan {
  return yuan(sumOf(some.map(({ amount }) => fen(amount))));
}
