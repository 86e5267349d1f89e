import type { Finding } from '../findings/finding.ts';
import { bareName } from '../person/bare-name.ts';
import { fen, sumOf, yuan } from '../value/money.ts';
import type { Text } from '../value/text.ts';
import { type HeirOff, heirsOff } from './heirs-off.ts';
import { sharesAddUp } from './part-among.ts';
import type { Payable } from './payable.ts';
import { about, lacksAccount } from './payment.ts';

/** Looks at the heirs of one claim: shares that do not add up, one who stands there twice, and one who has had more than his share. */
export function heirFindings(payable: Payable): Finding[] {
  return [...sharesFindings(payable), ...heirTwice(payable), ...heirOverpaid(payable)];
}

function sharesFindings(payable: Payable): Finding[] {
  const { claim, heirs } = payable;
  if (heirs.length === 0 || sharesAddUp(heirs)) return [];
  const shares = heirs.map(({ share }) => share).join('、');
  return [about(payable, 'payout-heir-shares', { found: shares, parameters: { claim } })];
}

/** Where somebody was paid already the heirs keep their places: then it is told and paid. */
function heirTwice(payable: Payable): Finding[] {
  const { claim, heirs, had = [] } = payable;
  if (heirs.length < 2) return [];
  const isPaid = had.some((amount) => /[1-9]/.test(amount));
  const places = new Map<string, number>();
  for (const [place, { name, account }] of heirs.entries()) {
    if (account === null || lacksAccount({ account })) continue;
    const key = `${bareName(name)} ${account}`;
    const first = places.get(key);
    if (first === undefined) {
      places.set(key, place + 1);
      continue;
    }
    const parameters = { claim, first: String(first), second: String(place + 1) };
    const code = isPaid ? 'payout-heir-again' : 'payout-heir-twice';
    return [about(payable, code, { found: name, parameters })];
  }
  return [];
}

function heirOverpaid(payable: Payable): Finding[] {
  const { claim, heirs, amount, had = [] } = payable;
  if (heirs.length === 0) return [];
  const whole = yuan(fen(amount) + sumOf(had.map(fen)));
  const { over, short } = heirsOff(whole, heirs, had);
  return over.map(({ heir, name, had: paid, share, amount: beyond }) => {
    const parameters = { claim, heir: String(heir + 1), paid, share, amount: beyond, short: inWords(short) };
    return about(payable, 'payout-heir-overpaid', { found: name, parameters });
  });
}

/** By place, as a finding masks names one by one. */
function inWords(short: readonly HeirOff[]): Text {
  return {
    zh: short.map(({ heir, amount }) => `第 ${heir + 1} 位少 ${amount} 元`).join('、') || '—',
    en: short.map(({ heir, amount }) => `heir ${heir + 1} lacks ${amount} yuan`).join(', ') || '—',
  };
}
