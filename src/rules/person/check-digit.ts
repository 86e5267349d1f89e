const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/**
 * The check digit of an identity number (GB 11643-1999, ISO 7064 MOD 11-2).
 *
 * @param body - begins with 17 digits; what follows is not looked at
 */
export function identityCheckDigit(body: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += (WEIGHTS[index] ?? 0) * (body.charCodeAt(index) - 48);
  return CHECK_DIGITS.charAt(sum % 11);
}

/** Whether the last digit of a card number fits the others (Luhn, ISO/IEC 7812-1 annex B). */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 1; place <= digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - place) - 48;
    const doubled = place % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
