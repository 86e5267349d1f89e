import type { RosterField } from '../../scheme/forms.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { rosterForm } from '../../submission/roster-form.ts';
import type { Language } from '../../value/text.ts';
import { type AmendField, amendTitle } from './fields.ts';
import { mattersOf, matterWords } from './matters.ts';

/** A column of the blank sheet of amendments. */
export interface AmendFormColumn {
  readonly field: AmendField;
  readonly header: string;
  readonly required: boolean;
  /** What may stand there; none where anything may. */
  readonly choices: readonly string[];
}

/**
 * The columns of a scheme's blank sheet of amendments: what every amendment states, what each matter of the scheme needs besides, and what the scheme's roster has to say of
 * who joins late (kind of staff, insurance, plans, shares).
 */
export function amendForm(scheme: Scheme, language: Language): readonly AmendFormColumn[] {
  const matters = mattersOf(scheme);
  const { substitution: rule } = scheme;
  const roster = rosterForm(scheme).columns;
  const ofRoster = (field: RosterField) => roster.find((column) => column.field === field);
  const column = (field: AmendField, more: Partial<AmendFormColumn> = {}): AmendFormColumn => ({
    ...{ field, header: amendTitle(scheme, field), required: false, choices: [], ...more },
  });
  const like = (field: AmendField, of: RosterField) => column(field, { choices: ofRoster(of)?.choices ?? [] });
  const has = {
    kinds: matters.includes('kind'),
    insurance: scheme.members.insurance !== undefined,
    substitution: matters.includes('substitution'),
    joining: matters.includes('joining'),
  };
  const yes = { zh: ['是', '否'], en: ['yes', 'no'] }[language];
  const further = roster.filter(({ field }) => JOINERS.test(field) && (field !== 'staff-kind' || scheme.members.staff));
  return [
    column('sequence'),
    column('matter', { required: true, choices: matters.map((matter) => matterWords[matter][language]) }),
    column('unit-name', { required: true }),
    column('name', { required: true }),
    column('id-number', { required: true }),
    column('date', { required: true }),
    column('reason', { required: true }),
    column('new-unit'),
    ...(has.substitution
      ? [
          column('newcomer-name'),
          column('newcomer-id-number'),
          ...(scheme.members.staff ? [like('newcomer-staff-kind', 'staff-kind')] : []),
          ...(has.insurance ? [like('newcomer-insurance', 'insurance')] : []),
          ...(rule?.unitPaid ? [column('unit-paid', { choices: yes })] : []),
          ...(rule?.withoutClaims ? [column('without-claims', { choices: yes })] : []),
          ...(rule?.withinDays === undefined ? [] : [column('paid-on')]),
        ]
      : []),
    column('right-name'),
    column('right-id-number'),
    column('right-bank'),
    column('right-bank-card'),
    ...(has.kinds ? [like('right-staff-kind', 'staff-kind')] : []),
    ...(has.joining
      ? further.map(({ field, choices }) => column(field, { choices: joinerChoices(field, choices, yes) }))
      : []),
    column('remark'),
  ];
}

/** What a roster says of its members besides who they are. */
const JOINERS = /^(?:staff-kind|insurance|hardship|renewal|plan|plan:.*|shares|bank|bank-card|hired-on)$/;

function joinerChoices(field: AmendField, choices: readonly string[], yes: readonly string[]): readonly string[] {
  return choices.length === 0 && (field === 'hardship' || field.startsWith('plan:')) ? yes : choices;
}
