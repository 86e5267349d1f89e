import type { PublicNotice } from '../scheme/public-notice.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** How far a decided claim is with its public notice, as the ledger has it. */
export interface NoticeStanding {
  /** Benefits of which it is given something. */
  readonly benefits: readonly string[];
  /** The notice in force that shows what the claim is given now, or more; null where none does. Of several the one that ends first. */
  readonly notice: { readonly number: string; readonly entry: string; readonly ends: PlainDate } | null;
  /** Whether somebody objects, and nobody has answered that. */
  readonly objected: boolean;
}

/** What keeps a claim from being approved or paid. */
export type NoticeHindrance =
  | { readonly kind: 'unpublished' }
  | { readonly kind: 'running'; readonly notice: string; readonly until: PlainDate }
  | { readonly kind: 'objected' };

/** Whether a scheme asks for a notice of a claim that is given these benefits. */
export function isNoticed(rule: PublicNotice | undefined, benefits: readonly string[]): boolean {
  if (rule === undefined) return false;
  return rule.benefits === undefined || benefits.some((benefit) => rule.benefits?.includes(benefit));
}

/** Whether a scheme lets a step wait for the end of the notice. Whoever waits with the approval has waited with the payment. */
export function waitsForNotice(rule: PublicNotice | undefined, step: 'approval' | 'payment'): boolean {
  return rule?.before === 'approval' || (rule?.before === 'payment' && step === 'payment');
}

/**
 * What keeps a claim from a step on a day; undefined where nothing does. An objection that was taken keeps it, whether or not the scheme asks for a notice.
 *
 * @param rule - undefined where the scheme asks for none
 * @param today - a notice is up on its last day as well
 */
export function noticeHindrance(
  rule: PublicNotice | undefined,
  step: 'approval' | 'payment',
  { benefits, notice, objected }: NoticeStanding,
  today: PlainDate,
): NoticeHindrance | undefined {
  if (objected) return { kind: 'objected' };
  if (!waitsForNotice(rule, step) || !isNoticed(rule, benefits)) return undefined;
  if (notice === null) return { kind: 'unpublished' };
  return today > notice.ends ? undefined : { kind: 'running', notice: notice.number, until: notice.ends };
}
