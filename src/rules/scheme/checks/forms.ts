import type { SchemeCheck } from './scheme-check.ts';

/** No field of the roster, and no fact of the unit, stands twice. */
export const checkForms: SchemeCheck = ({ forms }) =>
  (['columns', 'unit'] as const).flatMap((section) => {
    const fields = (forms?.roster[section] ?? []).map(({ field }) => field);
    return fields.flatMap((field, index) =>
      fields.indexOf(field) < index
        ? [{ code: 'field-repeated' as const, path: ['forms', 'roster', section, index, 'field'], found: field }]
        : [],
    );
  });
