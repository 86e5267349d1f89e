const PLAIN = /^[\x21-\x7e\u4e00-\u9fa5]*$/;

/**
 * Whether a text is nothing but ASCII signs and common Chinese characters. Such a text is its own NFKC form and holds neither spaces nor invisible characters, so
 * that there is nothing to normalise: nearly every cell of a roster is one.
 */
export function isPlainText(text: string): boolean {
  return PLAIN.test(text);
}
