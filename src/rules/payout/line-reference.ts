/** What a batch's line is called towards a bank, unique in the centre: `2026-001-12`. At most 35 characters, as ISO 20022 allows, digits and dashes only. */
export function lineReference(batch: string, line: number): string {
  return `${batch}-${line}`;
}

const PLAIN = /^0*([1-9]\d{0,8})$/;

/**
 * The line that a bank's answer means: by its whole reference, or by its bare number, also with noughts before it.
 *
 * @returns the line; `other-batch` for the reference of another batch; undefined where the text is none
 */
export function lineOfReference(text: string, batch: string): number | 'other-batch' | undefined {
  const isOwn = text.startsWith(`${batch}-`);
  const [, digits] = PLAIN.exec(isOwn ? text.slice(batch.length + 1) : text) ?? [];
  if (digits !== undefined) return Number(digits);
  return !isOwn && isReference(text) ? 'other-batch' : undefined;
}

/** Whether a text is the whole reference of a line, of whatever batch. */
export function isReference(text: string): boolean {
  return /^'?\d{4}-\d{3,}-\d+$/.test(text.trim());
}
