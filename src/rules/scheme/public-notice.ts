import { z } from 'zod';
import { dayCount, id, listOf, oneOf, words, yesOrNo } from './basics.ts';

/** What a line of a public notice may show beside unit, name, benefit and amount. Nothing else of a claim ever leaves the house. */
export const noticeColumn = oneOf(['plan', 'decided-on']);
/** One of {@link noticeColumn}. */
export type NoticeColumn = (typeof noticeColumn.options)[number];

/**
 * The public notice 公示 of decided claims. Its days are counted with the day on which it is put up. Where a source asks for a notice and gives no days they are absent and
 * `claims.publicNotice.days` stands under `missing`: the end is then stated with each notice.
 */
export const publicNotice = z.strictObject({
  days: dayCount.optional().describe('Days on which it is up, the first included'),
  working: yesOrNo.optional().describe('Whether these are working days 工作日'),
  before: oneOf(['approval', 'payment'])
    .optional()
    .describe('What has to wait until it has ended; where absent nothing does'),
  benefits: listOf(id).optional().describe('Benefits whose claims are noticed; all where absent'),
  calledAs: words
    .optional()
    .describe('What the notice calls every benefit, where their titles would tell the disease: 医疗互助补助'),
  lastFour: yesOrNo.optional().describe('Whether the last four characters of the identity number are shown'),
  columns: listOf(noticeColumn).optional().describe('What is shown beside unit, name, benefit and amount'),
  objectTo: words.optional().describe('Where and how to object: office, telephone'),
  clause: id.optional(),
});
/** What holds for the public notice, as it was read. */
export type PublicNotice = z.infer<typeof publicNotice>;
