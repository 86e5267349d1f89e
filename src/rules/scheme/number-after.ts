/**
 * The number of the period that follows one, as centres count them: `17` gives `18`, `2026` gives `2027`, `2026-09` gives `2026-10`; zeros in front stay.
 *
 * @returns undefined where it does not end in a number
 */
export function numberAfter(number: string): string | undefined {
  const [, words, digits] = /^(.*?)(\d{1,15})$/s.exec(number) ?? [];
  if (words === undefined || digits === undefined) return undefined;
  return words + String(BigInt(digits) + 1n).padStart(digits.length, '0');
}
