/** Whatever else than yuan sums are stated in: larger and smaller units, and other currencies. */
const UNIT =
  '(?:[百千万亿]+元?|十元|元?[角毛分厘]|美元|美金|港[元币]|澳门元|台币|新台币|日元|欧元|英镑|usd|hkd|mop|twd|jpy|eur|gbp)';
const bracketed = new RegExp(`[([{【〔](?:[^()[\\]{}【】〔〕]*单位[:为是]*)?(?:人民币)?(${UNIT})[)\\]}】〕]`, 'iu');
const named = new RegExp(`单位[:为是]*(?:均为|一律为)?(?:人民币)?(${UNIT})(?![\\p{L}\\p{N}])`, 'iu');
const reckoned = new RegExp(`[以按](?:人民币)?(${UNIT})(?:为单位|计(?!\\p{L}))`, 'iu');
const alone = /^(?:人民币)?([百千万亿]+元|美元|港币|港元)$/u;

/** Most texts have none of these, and are not looked at further. */
const mayBe = /[百千万亿十角毛分厘美港澳台日欧英]|usd|hkd|mop|twd|jpy|eur|gbp/iu;
/** Of a small unit in brackets only a column of money tells that it is one: points are counted in 分 as well. */
const small = /^元?[角毛分厘]$/u;

/** In what a column of money states its sums, by its header, where that is not yuan: `总费用（万元）` gives `万元`; undefined of `总费用（元）` and `总费用`. */
export function unitOfColumn(header: string): string | undefined {
  return mayBe.test(header) ? unitIn(header) : undefined;
}

/** In what a title or a note says that sums are stated, where that is not yuan: `金额单位：千元`, `（万元）`, `以上以万元计`. */
export function unitOfSums(text: string): string | undefined {
  if (!mayBe.test(text)) return undefined;
  const [, unit] = bracketed.exec(tidied(text)) ?? [];
  const whole = unit !== undefined && small.test(unit) ? unitNamed(tidied(text)) : unitIn(text);
  return whole ?? labelled(text);
}

/** Of several labels in one cell: what follows a blank is no part of the unit. */
function labelled(text: string): string | undefined {
  const pieces = text.split(/[\s,，;；]+/u);
  return pieces.map((piece) => named.exec(tidied(piece))?.[1]).find((unit) => unit !== undefined);
}

function unitIn(text: string): string | undefined {
  const tidy = tidied(text);
  return bracketed.exec(tidy)?.[1] ?? unitNamed(tidy);
}

function unitNamed(tidy: string): string | undefined {
  return [named, reckoned, alone].map((pattern) => pattern.exec(tidy)?.[1]).find((unit) => unit !== undefined);
}

function tidied(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
}
