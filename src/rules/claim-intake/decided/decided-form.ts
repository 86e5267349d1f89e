import { claimForm } from '../../claim-sheet/claim-form.ts';
import type { ClaimField } from '../../scheme/forms.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { type DecidedField, decidedTitle } from './decided-columns.ts';

/** A column of the blank sheet of decisions made elsewhere. */
export interface DecidedColumn {
  /** The column of a claim sheet that it looks like: digits, money, a day or words. */
  readonly field: ClaimField;
  readonly header: string;
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly example?: string;
}

/** What may stand in the column of results, in words that are read back. */
const results = ['全额补助', '部分补助', '不予补助', '暂缓'] as const;

/** The columns of a scheme's blank sheet of decisions made elsewhere: the benefit by its own names, and the costs that its benefits are computed from. */
export function decidedForm(scheme: Scheme): DecidedColumn[] {
  const ofClaims = claimForm(scheme).columns;
  const like = (field: ClaimField, required = false): DecidedColumn => {
    const own = ofClaims.find((column) => column.field === field);
    return { field, header: decidedTitle(scheme, field), required, choices: own?.choices ?? [] };
  };
  const own = (field: DecidedField, looks: ClaimField, more: Partial<DecidedColumn> = {}): DecidedColumn => ({
    ...{ field: looks, header: decidedTitle(scheme, field), required: false, choices: [], ...more },
  });
  return [
    own('decided-number', 'receipt-number', { required: true, example: 'A-2026-0001' }),
    like('unit-name'),
    like('name', true),
    like('id-number', true),
    like('benefit'),
    like('happened', true),
    ...ofClaims.filter(({ field }) => field.startsWith('cost:')).map(({ field }) => like(field)),
    own('decided-amount', 'cost:total-cost', { required: true, example: '1020.00' }),
    own('paid-on', 'settled'),
    own('decided-status', 'severity', { choices: results }),
    own('decided-reason', 'remark'),
  ];
}
