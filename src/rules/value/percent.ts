/**
 * A ratio as a percentage, moved by text so that nothing is rounded: `0.8333` gives `83.33%`, `0.8000` gives `80%`.
 *
 * @param ratio - a decimal with at most four places
 */
export function percentOf(ratio: string): string {
  const [whole = '0', places = ''] = ratio.split('.');
  const digits = `${whole}${places.padEnd(4, '0')}`;
  return `${Number(digits.slice(0, -2))}.${digits.slice(-2)}%`.replace('.00%', '%');
}
