import type { Text } from '../../../rules/value/text.ts';

/** What `claim` says of claims that come to nothing, where no finding does. */
export const refusedTexts = {
  refused: { zh: '{number} 的 {name}：不予补助，{reasons}', en: '{number}, {name}: rejected. {reasons}' },
} as const satisfies Record<string, Text>;
