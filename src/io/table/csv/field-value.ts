/**
 * What a field of a text table says, without the tricks that keep spreadsheet programs from taking it for a number: `="350102…"`, a leading apostrophe, a
 * trailing tab. Anything else stays as it stands in the file.
 */
export function fieldValue(field: string): string {
  const text = field.replace(/\t+$/, '');
  const formula = /^="([^"]*)"$/.exec(text);
  if (formula) return formula[1] ?? '';
  return /^['‘’][0-9A-Za-z]/.test(text) ? text.slice(1) : text;
}
