import type { Context } from '../../command.ts';
import { shownBankWords, shownFor } from '../../explain/look.ts';
import type { ListedClaim } from './listed-claim.ts';

/** A claim of a list as it may be seen: personal data masked unless the context says otherwise. */
export function maskedClaim(claim: ListedClaim, context: Pick<Context, 'unmask'>): ListedClaim {
  const shown = shownFor(context);
  const { name, idNumber, grounds } = claim;
  return {
    ...claim,
    name: shown('name', name),
    idNumber: shown('id-number', idNumber),
    grounds: grounds.map(({ names = [], ...ground }) => {
      const { personal, text } = ground;
      return {
        ...ground,
        text: personal === 'bank-words' ? shownBankWords(context, text, names) : shown(personal, text),
      };
    }),
  };
}
