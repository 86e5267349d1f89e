import type { SchemePath } from '../source-tree.ts';
import type { SchemeCheck } from './scheme-check.ts';

/** No field of the roster or the claim sheet, and no fact of the unit, stands twice. */
export const checkForms: SchemeCheck = ({ forms }) => {
  const lists: { items: readonly { readonly field: string }[] | undefined; path: SchemePath }[] = [
    { items: forms?.roster.columns, path: ['forms', 'roster', 'columns'] },
    { items: forms?.roster.unit, path: ['forms', 'roster', 'unit'] },
    { items: forms?.claim?.columns, path: ['forms', 'claim', 'columns'] },
  ];
  return lists.flatMap(({ items = [], path }) => {
    const fields = items.map(({ field }) => field);
    return fields.flatMap((field, index) =>
      fields.indexOf(field) < index
        ? [{ code: 'field-repeated' as const, path: [...path, index, 'field'], found: field }]
        : [],
    );
  });
};
