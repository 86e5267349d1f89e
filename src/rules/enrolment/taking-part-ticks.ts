import { filledIn } from '../claim-sheet/filled-in.ts';
import { compactText } from '../person/tidy-text.ts';

const box = /[□☐☑■▣☒]/u;
const alone = /^[□☐☑■▣☒]$/u;
/** Both answers as they are printed, neither of them ticked. */
const printed =
  /^(?:是|参加|参保|愿意?|同意|继续|续[参保])[/、,;或]?(?:否|(?:不|未|不愿意?)(?:是|参加|参保|愿意?|同意|继续|续[参保]))$/u;

/**
 * An answer without what was printed for it to be ticked: of `□是 ☑否` what is ticked, nothing where no box is and of a bare `是/否`. A box that stands alone
 * (☑, □) is the answer itself.
 */
export function withoutBoxes(text: string): string {
  const plain = compactText(text);
  if (alone.test(plain)) return plain;
  const isTicked = box.test(plain) || (/[√✓✔]/u.test(plain) && /是.*否/u.test(plain) && !/[×✗✘xX]/u.test(plain));
  const left = isTicked ? compactText(filledIn(text.normalize('NFKC'))) : plain;
  return printed.test(left) ? '' : left;
}
