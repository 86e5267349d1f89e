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

/** Why claims come to nothing where no finding says it: a used-up cap, a sum of zero. A line a claim, nothing of those that were taken before. */
export function refusedLines(lines: readonly ClaimLine[], scheme: Scheme, { language, unmask }: Context): string[] {
  return lines.flatMap(({ number, submitted, decision, status, unchanged }) => {
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
  });
}
