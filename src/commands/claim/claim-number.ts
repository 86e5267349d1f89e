/** Whether a word looks like the number of a claim: `127-3`, `office/127-3`. */
export function isClaimNumber(word: string): boolean {
  return /^(?:.+\/)?[1-9]\d*-[1-9]\d*$/.test(word);
}
