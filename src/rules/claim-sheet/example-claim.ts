import type { Benefit } from '../scheme/benefits.ts';
import type { ClaimEvent } from '../scheme/event.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { eventColumns, fieldsOfBenefit } from './claim-form.ts';
import { areaWords, eventWords, levelWords, relationWords, severityWords } from './words.ts';

/** The claim that the example line of a blank claim sheet shows. */
export interface ExampleClaim {
  /** Columns that only claims of other events fill in. */
  readonly empty: ReadonlySet<ClaimField>;
  /** What stands in columns of the scheme’s own words, so that the benefit’s condition holds. */
  readonly values: Readonly<Partial<Record<ClaimField, string>>>;
}

type Choices = (field: ClaimField) => readonly string[];
type WordPattern = readonly [string, RegExp];

/**
 * The claim that an example shows: of the scheme’s first benefit, for the first event that it pays for, with what its own rules ask for and nothing of other events.
 *
 * @param choices - what each column offers
 * @returns undefined for a scheme without benefits
 */
export function exampleClaim(scheme: Scheme, choices: Choices): ExampleClaim | undefined {
  const [benefit] = Object.values<Benefit>(scheme.benefits ?? {});
  const event = benefit?.events[0];
  return benefit === undefined || event === undefined ? undefined : exampleOf(benefit, event, scheme, choices);
}

/** Who is paid, where it is not the heirs. */
const paid: readonly ClaimField[] = ['payee', 'bank', 'bank-card'];

/** The claim after a death, which shows how heirs are stated: of the first benefit that pays for one. None where no benefit does, or where the example shows it already. */
export function exampleDeath(scheme: Scheme, choices: Choices): ExampleClaim | undefined {
  const benefits = Object.values<Benefit>(scheme.benefits ?? {});
  const benefit = benefits.find(({ events }) => events.includes('death'));
  if (benefit === undefined || benefits[0]?.events[0] === 'death') return undefined;
  const { empty, values } = exampleOf(benefit, 'death', scheme, choices);
  return { values, empty: new Set([...empty, ...paid]) };
}

function exampleOf(benefit: Benefit, event: ClaimEvent, scheme: Scheme, choices: Choices): ExampleClaim {
  const values = { ...ofEvent(event), ...ofCondition(benefit, scheme, choices), benefit: benefit.title };
  const stated = fieldsOfBenefit(benefit, event);
  return { empty: new Set([...eventColumns].filter((field) => !stated.includes(field))), values };
}

function ofEvent(event: ClaimEvent): ExampleClaim['values'] {
  const word = eventWords.find(([each]) => each === event)?.[1][0];
  return {
    ...(word !== undefined && { event: word }),
    relation: event === 'child-illness' ? '子女' : '本人',
    'pre-existing': '否',
  };
}

/** The words under which the facts of the condition hold. */
function ofCondition({ when = {} }: Benefit, scheme: Scheme, choices: Choices): ExampleClaim['values'] {
  const values: Partial<Record<ClaimField, string>> = {};
  const set = (field: ClaimField, value: string | undefined) => {
    if (value !== undefined) values[field] = value;
  };
  /** The first choice that reads as one of the words wanted; a level without grade holds for its grades. */
  const fitting = (field: ClaimField, wanted: readonly string[] | undefined, words: readonly WordPattern[]) => {
    const reads = (choice: string) => words.find(([, pattern]) => pattern.test(choice))?.[0] ?? '';
    if (wanted)
      set(
        field,
        choices(field).find((choice) => wanted.some((each) => `${reads(choice)}-`.startsWith(`${each}-`))),
      );
  };
  fitting('hospital-level', when['hospital-level'], levelWords);
  fitting('hospital-area', when['hospital-area'], areaWords);
  fitting('severity', when.severity, severityWords);
  fitting('relation', when.relation, relationWords);
  set('treatment', scheme.treatments?.[when.treatment?.[0] ?? '']?.title);
  set('cause', scheme.causes?.[when.cause?.[0] ?? '']?.title);
  set('insurance', scheme.insuranceKinds?.[when.insurance?.[0] ?? '']?.title);
  const disease = scheme.diseases?.[when.disease?.[0] ?? ''];
  set('diagnosis', disease?.of[0] ?? disease?.title);
  for (const field of ['recognised-hospital', 'first-diagnosis', 'pre-existing', 'only-child'] as const)
    if (when[field] !== undefined) set(field, String(when[field]) === 'true' ? '是' : '否');
  return values;
}
