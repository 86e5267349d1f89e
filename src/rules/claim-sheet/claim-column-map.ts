import { type ClaimField, claimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { type ColumnMap, type ReadColumnMap, readColumnMap } from '../submission/column-map.ts';
import { claimNames } from './names.ts';

/** Column numbers from 1 by field of a claim, as `--map` gives them. */
export type ClaimColumnMap = ColumnMap<ClaimField>;

/** Reads `--map` texts of a claim sheet: `姓名=B`, `总费用=12`. The name is any that the scheme's claim sheets use, or the field's own (`id-number`, `cost:total-cost`). */
export function parseClaimColumnMap(texts: readonly string[], scheme: Scheme): ReadColumnMap<ClaimField> {
  const names = claimNames(scheme);
  return readColumnMap(texts, (name) => claimField.safeParse(name).data ?? names(name)?.field);
}
