import type { Participation } from '../../../../rules/scheme/participation.ts';
import { pageEnrolmentTexts } from '../../text/scheme-page-enrolment-texts.ts';
import { pageTexts } from '../../text/scheme-page-texts.ts';
import { countBoundsWords } from '../amount-words.ts';
import { inert, table } from '../markdown.ts';
import { listed, type Page, titleOf } from '../page.ts';

/** The ratios that units must reach: the scheme's, and those that plans have of their own. */
export function participationSection(page: Page): string[] {
  const { scheme, say } = page;
  const own = Object.values(scheme.plans).flatMap(({ title, participation }) =>
    participation
      ? [say(pageTexts.participation.ofPlan, { plan: inert(title) }), '', ...ratioLines(participation, page)]
      : [],
  );
  if (scheme.participation) return [...ratioLines(scheme.participation, page), ...own];
  const gap = page.gap('participation');
  return gap === '' ? own : [gap, '', ...own];
}

function ratioLines(rule: Participation, page: Page): string[] {
  const { say, marks, scheme } = page;
  const texts = pageTexts.participation;
  const people = (number: number) => say(texts.people, { number });
  const size = (limits: Participation['tiers'][number]['size']) => countBoundsWords(limits ?? {}, people, page);
  const kinds = (ids: readonly string[] | undefined) =>
    ids
      ? listed(
          ids.map((id) => titleOf(scheme.unitKinds, id)),
          page,
        )
      : say(pageTexts.bounds.all);
  const tiers = rule.tiers.map((tier) => [
    size(tier.size),
    kinds(tier.unitKinds),
    tier.atLeast,
    marks(tier.clause ?? rule.clause),
  ]);
  const header = [texts.size, texts.kind, texts.atLeast, pageTexts.columns.clauses].map((title) => say(title));
  const { waivers = [], groups = [], attached, smallest, sizedBy, of } = rule;
  const notes = [
    say(texts.dividedBy, { of: texts.denominators[of] }) + marks(rule.clause),
    sizedBy && sizedBy !== of ? say(texts.sizedBy, { by: texts.denominators[sizedBy] }) + marks(rule.clause) : '',
    ...waivers.map(
      (waiver) =>
        say(texts.waiver, {
          size: size(waiver.size),
          participants: countBoundsWords(waiver.participants, people, page),
        }) + marks(waiver.clause ?? rule.clause),
    ),
    ...groups.map(
      ({ who, atLeast, clause }) =>
        say(pageEnrolmentTexts.group, { who: pageEnrolmentTexts.groups[who], atLeast }) + marks(clause ?? rule.clause),
    ),
    attached
      ? say(texts.attached, {
          kinds: listed(
            attached.staffKinds.map((id) => titleOf(scheme.staffKinds, id)),
            page,
          ),
        }) + marks(attached.clause)
      : '',
    smallest === undefined ? '' : say(texts.smallest, { number: smallest }) + marks(rule.clause),
  ];
  return [...table(header, tiers), ...notes.filter((note) => note !== '').map((note) => `- ${note}`), ''];
}
