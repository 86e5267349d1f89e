import { reasonText } from '../../io/report/decision/reason-text.ts';
import { refusedTexts } from '../../io/report/text/claim-refused-texts.ts';
import { reasons } from '../../rules/claim/reasons.ts';
import { tellingReasons } from '../../rules/claim/telling-reasons.ts';
import { reasonFindings } from '../../rules/claim-intake/reason-findings.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { ClaimLine } from './claim-report.ts';

/** Why a claim comes to nothing where no finding says it: a used-up cap, a sum of zero. One line, or none; nothing of what was taken before. */
export function refusedLine(
  { number, submitted, decision, status, unchanged }: ClaimLine,
  scheme: Scheme,
  { language, unmask }: Pick<Context, 'language' | 'unmask'>,
): string[] {
  if (decision === null || status !== 'rejected' || unchanged) return [];
  const untold = tellingReasons(decision.reasons).filter(({ code }) => reasonFindings[code] === null);
  if (untold.length === 0) return [];
  const { name } = submitted.claimant;
  const texts = untold.map((reason) => reasonText(reason, { scheme, language, reasons }));
  return [
    fill(refusedTexts.refused, language, {
      number: number ?? '—',
      name: unmask ? name : maskPersonalData('name', name),
      reasons: [...new Set(texts)].join(language === 'zh' ? '' : ' '),
    }),
  ];
}
