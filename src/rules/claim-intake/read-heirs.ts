import { claimReasons } from '../findings/claim-reasons.ts';
import { readBankCard } from '../person/bank-card.ts';
import { blank, type CellReading, hasValue } from '../person/cell-reading.ts';
import { compactText, saysNothing } from '../person/tidy-text.ts';
import type { Cell } from '../submission/cell.ts';
import { type Text, worded } from '../value/text.ts';
import { holdsStrayDigits, isOfPerson, withAccountsWhole } from './heir-accounts.ts';
import { BANK, partHeirs } from './part-heirs.ts';
import type { Heir } from './submitted-claim.ts';

const NUMERALS = '零一二三四五六七八九十';
const WORDED = /^([一二两三四五六七八九十])分之([一二两三四五六七八九])$/;
/** 法定 is what a policy says where nobody was named; 本人, that there is no heir. */
const nobodyByName = /^(?:法定(?:继承人|受益人)?|(?:职工)?本人|自己)$/;
const ACCOUNT = /^[\d\s-]{12,}$/;

/**
 * Reads heirs with their shares: each parted by ； or a line break from the next, or by the next name; within one by spaces or commas: name, share (`1/3`, `三分之一`, `50%`, `全部`),
 * and where they are stated bank, account and papers: `李梅 1/2 工商银行 6222…；李强 1/2`. One heir without a share has all of it; of several each needs one, or all the same
 * (`平均`, `各1/2`), and they add up to one.
 */
export function readHeirs(cell: Cell | undefined): CellReading<readonly Heir[]> {
  if (!hasValue(cell)) return cell ? malformed(claimReasons.heirUnread) : blank;
  const text = cell.text.normalize('NFKC').trim();
  const compact = compactText(text);
  if (saysNothing(compact) || nobodyByName.test(compact)) return blank;
  const heirs: Heir[] = [];
  const parted = partHeirs(text.split(/[;\n]/).filter((part) => part.trim() !== ''));
  if (parted === undefined || parted.parts.length === 0) return malformed(claimReasons.heirUnread);
  const { parts } = parted;
  const each = parted.each === 'even' ? (parts.length > 1 ? `1/${parts.length}` : undefined) : parted.each;
  for (const [index, part] of parts.entries()) {
    const isAlone = parts.length === 1 && parted.each === undefined;
    const heir = heirIn(each === undefined ? part : `${part} ${each}`, { isAlone, place: index + 1 });
    if (!('name' in heir)) return malformed(heir);
    heirs.push(heir);
  }
  return addUpToOne(heirs) ? { value: heirs } : malformed(claimReasons.sharesDiffer);
}

/** The heir that a part names, or what is wrong with it, told by his place: whoever sees the finding masked is not to read his name. */
function heirIn(part: string, { isAlone, place }: { readonly isAlone: boolean; readonly place: number }): Heir | Text {
  const [name = '', ...words] = withAccountsWhole(part)
    .split(/[\s,、:()]+/)
    .filter((word) => word !== '');
  if (name === '' || /\d/.test(name)) return claimReasons.heirUnread;
  const shares = words.flatMap((word) => shareOf(word) ?? []);
  const share = shares[0] ?? (isAlone ? '1/1' : undefined);
  if (share === undefined || shares.length > 1) return worded(claimReasons.heirShare, { place });
  const accounts = words.filter((word) => ACCOUNT.test(word) && !isOfPerson(word));
  const [stated] = accounts;
  const account = stated === undefined ? null : accountIn(stated);
  if (account === undefined || accounts.length > 1) return worded(claimReasons.heirAccount, { place });
  const bank = words.find((word) => BANK.test(word)) ?? null;
  const papers = words.filter((word) => shareOf(word) === undefined && word !== stated && word !== bank);
  if (holdsStrayDigits(papers, bank)) return worded(claimReasons.heirAccount, { place });
  return { name, share, bank, account, papers };
}

/** The digits alone; undefined where they are no account's. */
function accountIn(text: string): string | undefined {
  const { value, problem } = readBankCard({ row: 1, column: 1, kind: 'text', text });
  return problem === undefined ? value : undefined;
}

/** As a fraction of whole numbers. */
function shareOf(word: string): string | undefined {
  if (word === '全部') return '1/1';
  const [, above, below] = /^(\d{1,4})\/(\d{1,4})$/.exec(word) ?? [];
  if (above !== undefined && Number(below) > 0) return `${Number(above)}/${Number(below)}`;
  const worded = WORDED.exec(word);
  if (worded) return `${numeral(worded[2])}/${numeral(worded[1])}`;
  const [, percent, places = ''] = /^(\d{1,3})(?:\.(\d{1,4}))?%$/.exec(word) ?? [];
  return percent === undefined ? undefined : `${BigInt(percent + places)}/${100n * 10n ** BigInt(places.length)}`;
}

const numeral = (character = '') => (character === '两' ? 2 : NUMERALS.indexOf(character));

function addUpToOne(heirs: readonly Heir[]): boolean {
  let [above, below] = [0n, 1n];
  for (const { share } of heirs) {
    const [part = 0n, whole = 1n] = share.split('/').map(BigInt);
    if (part <= 0n) return false;
    [above, below] = [above * whole + part * below, below * whole];
  }
  return above === below;
}

function malformed(reason: Text): CellReading<never> {
  return { problem: { code: 'claim-heirs-malformed', parameters: { reason } } };
}
