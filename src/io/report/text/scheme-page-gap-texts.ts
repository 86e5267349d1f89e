import type { Text } from '../../../rules/value/text.ts';

/** How a scheme's page names benefits that the scheme is known to have though no source says what they pay, and what it says where a scheme states nothing. */
export const gapTexts = {
  ofPlan: { zh: '“{plan}”的补助', en: 'benefit of “{plan}”' },
  ofEvent: { zh: '{event}补助', en: 'benefit for {event}' },
  ofDisease: { zh: '“{disease}”补助', en: 'benefit for “{disease}”' },
  critical: { zh: '重大疾病补助', en: 'benefit for critical illness' },
  other: { zh: '其他补助', en: 'other benefits' },
  unnamed: { zh: '另一项补助', en: 'another benefit' },
  noneStated: { zh: '未载明', en: 'none stated' },
  noDeadline: { zh: '未载明，审核时不设期限', en: 'none stated, and none is applied' },
  noClaims: {
    zh: '未载明。审核时不看申请归属哪一期、何时受理、期限、材料和不予补助的情形。',
    en: 'None stated. Period, opening, deadline, papers and grounds of exclusion are not looked at when a claim is decided.',
  },
} as const satisfies Record<string, Text>;
