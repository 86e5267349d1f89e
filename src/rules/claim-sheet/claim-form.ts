import { type CostColumn, costColumn } from '../scheme/amounts.ts';
import type { Benefit } from '../scheme/benefits.ts';
import type { ClaimEvent } from '../scheme/event.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { FormField } from '../submission/roster-form.ts';
import { claimFieldTitle } from './names.ts';
import { eventWords, gradeWords } from './words.ts';

/** A scheme's claim sheet as it is to be filled in. */
export interface ClaimForm {
  readonly title: string | undefined;
  readonly columns: readonly FormField<ClaimField>[];
}

/** What a claim has to state for each event, so that it can be decided and paid. */
const ofEvent: Readonly<Record<ClaimEvent, readonly ClaimField[]>> = {
  hospitalisation: ['hospital', 'admitted', 'discharged', 'diagnosis'],
  outpatient: ['hospital', 'settled', 'diagnosis'],
  surgery: ['hospital', 'admitted', 'discharged', 'diagnosis'],
  diagnosis: ['hospital', 'diagnosed', 'diagnosis', 'icd10'],
  death: ['happened', 'heirs'],
  disability: ['happened'],
  injury: ['happened'],
  maternity: ['happened'],
  'child-illness': ['patient', 'relation', 'patient-id-number', 'patient-birth-date', 'diagnosed', 'diagnosis'],
  fire: ['happened'],
  hardship: ['settled'],
};

/** Facts on which a scheme may let a benefit depend, by the column that states them. */
const ofFact: Readonly<Record<string, readonly ClaimField[]>> = {
  'hospital-level': ['hospital-level'],
  'hospital-area': ['hospital-area'],
  'recognised-hospital': ['recognised-hospital'],
  severity: ['severity'],
  treatment: ['treatment'],
  cause: ['cause'],
  'disability-grade': ['disability-grade'],
  'first-diagnosis': ['first-diagnosis'],
  firstDiagnosis: ['first-diagnosis'],
  'pre-existing': ['pre-existing'],
  relation: ['relation'],
  insurance: ['insurance'],
  'only-child': ['only-child'],
  disease: ['diagnosis', 'icd10'],
  perDay: ['days'],
  days: ['days'],
};

/** The order in which columns that are needed stand, whatever needs them. */
const order: readonly ClaimField[] = [
  ...(['sequence', 'unit-name', 'name', 'id-number', 'insurance', 'benefit', 'event'] as const),
  ...(['patient', 'relation', 'patient-id-number', 'patient-birth-date', 'only-child'] as const),
  ...([
    'hospital',
    'hospital-level',
    'hospital-area',
    'recognised-hospital',
    'admitted',
    'discharged',
    'days',
  ] as const),
  ...(['happened', 'diagnosed', 'settled', 'diagnosis', 'icd10', 'severity', 'treatment', 'cause'] as const),
  ...(['disability-grade', 'first-diagnosis', 'pre-existing'] as const),
  ...costColumn.options.map((column): `cost:${CostColumn}` => `cost:${column}`),
  ...([
    'receipt-number',
    'notified',
    'applied',
    'papers',
    'payee',
    'bank',
    'bank-card',
    'phone',
    'heirs',
    'remark',
  ] as const),
];

const always: readonly ClaimField[] = [
  ...(['unit-name', 'name', 'id-number', 'benefit', 'receipt-number', 'applied', 'papers'] as const),
  ...(['payee', 'bank', 'bank-card', 'phone'] as const),
];

/**
 * The form of a scheme's claim sheet: its own columns in its order, and what its benefits need besides, under the names that every scheme knows. Without a form of its
 * own, only what is needed.
 */
export function claimForm(scheme: Scheme): ClaimForm {
  const own = scheme.forms?.claim;
  const ownColumns = own?.columns ?? [];
  const needed = new Set<ClaimField>([
    ...always,
    ...neededFields(scheme),
    ...(own ? [] : (['sequence', 'remark'] as const)),
  ]);
  const lacking = order.filter((field) => needed.has(field) && !ownColumns.some((column) => column.field === field));
  const columns = [
    ...ownColumns.map(({ field, header, required }) => ({ field, header, required: isTrue(required) })),
    ...lacking.map((field) => ({ field, header: claimFieldTitle(scheme, field), required: false })),
  ];
  return {
    title: own?.title,
    columns: columns.map((column) => ({
      ...column,
      required: column.required || column.field === 'name' || column.field === 'id-number',
      choices: choicesOf(column.field, scheme),
    })),
  };
}

/** What a claim of a benefit states for one of its events: the event’s own columns, and those that the benefit’s rules look at. */
export function fieldsOfBenefit(benefit: Benefit, event: ClaimEvent): ClaimField[] {
  const words = new Set<string>();
  collect(benefit, words);
  const facts = [...words].flatMap((word) => (Object.hasOwn(ofFact, word) ? (ofFact[word] ?? []) : []));
  return [...ofEvent[event], ...facts.filter((field) => field !== 'days' || event === 'hospitalisation')];
}

/** Columns that say something of an event, whichever. */
export const eventColumns: ReadonlySet<ClaimField> = new Set([
  ...Object.values(ofEvent).flat(),
  ...Object.values(ofFact).flat(),
]);

const isTrue = (value: unknown): boolean => value === true || value === 'true';

function eventsOf({ benefits = {} }: Scheme): ReadonlySet<ClaimEvent> {
  return new Set(Object.values(benefits).flatMap(({ events }) => events));
}

/** By the events, and by every word of the benefits that is a fact or a column of money. */
function neededFields(scheme: Scheme): ClaimField[] {
  const words = new Set<string>();
  collect([scheme.benefits, scheme.together, scheme.claims?.periodBy, scheme.claims?.eventDay], words);
  const events = [...eventsOf(scheme)];
  const costs = costColumn.options.filter((column) => words.has(column));
  return [
    ...(events.length > 1 ? (['event'] as const) : []),
    ...events.flatMap((event) => ofEvent[event]),
    ...[...words].flatMap((word) => (Object.hasOwn(ofFact, word) ? (ofFact[word] ?? []) : [])),
    ...costs.map((column): `cost:${CostColumn}` => `cost:${column}`),
    ...(scheme.claims?.notices ? (['notified'] as const) : []),
    ...(words.has('settled') ? (['settled'] as const) : []),
  ];
}

function collect(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') words.add(value);
  else if (Array.isArray(value)) for (const each of value) collect(each, words);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) {
      words.add(key);
      collect(each, words);
    }
}

const hospitalLevels = '三级甲等 三级乙等 三级 二级甲等 二级乙等 二级 一级甲等 一级乙等 一级 未定级'.split(' ');

const yesNo = ['是', '否'] as const;

/** What may stand in a column, in words that are read back; none where anything may. */
export function choicesOf(field: ClaimField, scheme: Scheme): readonly string[] {
  const titles = (kinds: Readonly<Record<string, { readonly title: string }>> | undefined) =>
    Object.values(kinds ?? {}).map(({ title }) => title);
  switch (field) {
    case 'benefit':
      return titles(scheme.benefits);
    case 'event': {
      const events = eventsOf(scheme);
      return eventWords.flatMap(([event, [word]]) => (events.has(event) && word !== undefined ? [word] : []));
    }
    case 'insurance':
      return titles(scheme.insuranceKinds);
    case 'cause':
      return titles(scheme.causes);
    case 'treatment':
      return titles(scheme.treatments);
    case 'hospital-level':
      return hospitalLevels;
    case 'hospital-area':
      return ['本地', '异地'];
    case 'severity':
      return ['重度', '轻度'];
    case 'relation':
      return ['本人', '子女', '配偶', '父母'];
    case 'disability-grade':
      return gradeWords.map((grade) => `${grade}级`);
    case 'recognised-hospital':
    case 'first-diagnosis':
    case 'pre-existing':
    case 'only-child':
      return yesNo;
    default:
      return [];
  }
}
