import { matchKind } from '../enrolment/match-kind.ts';
import type { ClaimEvent } from '../scheme/event.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { oncePerObject } from '../value/once.ts';
import type { ReadFacts } from './fact-readers.ts';
import type { ClaimRow } from './find-tables.ts';
import { type Reader, wordReader } from './read-values.ts';
import { wordOfRelative } from './relative-words.ts';
import { wantedWords } from './wanted-words.ts';
import { eventWords } from './words.ts';

type Benefits = NonNullable<Scheme['benefits']>;

type Take = <Value>(field: ClaimField, read: Reader<Value>) => Value | undefined;

/**
 * What a claim is about: what its column says; else the only event of the benefit that it asks for; else, with days of a stay, a stay; else the only event that the
 * scheme pays for at all.
 */
export function claimedEvent(
  row: ClaimRow,
  scheme: Scheme,
  facts: ReadFacts,
  take: Take,
): { event: ClaimEvent | undefined; benefit: string | undefined } {
  const { benefits = {} } = scheme;
  const ofRelative = benefitOfRelative(row, scheme);
  const benefit = benefitIn(row, scheme) ?? ofRelative;
  const among = ofRelative === undefined ? undefined : benefits[ofRelative]?.events;
  const stated = take(
    'event',
    wordReader((word) => eventAmong(among, stayOr(eventOf(word), word, row, benefits)), wantedWords.event),
  );
  if (stated !== undefined || row.cells.event !== undefined) return { event: stated, benefit };
  const [byBenefit, ...others] = (benefit === undefined ? undefined : benefits[benefit]?.events) ?? [];
  if (byBenefit !== undefined && others.length === 0) return { event: byBenefit, benefit };
  const asked = row.cells.benefit === undefined ? undefined : eventOf(row.cells.benefit.text.replace(/\s/g, ''));
  const stay = facts.admitted !== undefined || facts.discharged !== undefined ? 'hospitalisation' : undefined;
  return { event: asked ?? stay ?? onlyEvent(benefits), benefit };
}

/** The event that a scheme pays for, where it pays for no other. */
function onlyEvent(benefits: Benefits): ClaimEvent | undefined {
  const all = eventsPaid(benefits);
  return all.size === 1 ? [...all][0] : undefined;
}

const eventsPaid = oncePerObject(
  (benefits: Benefits): ReadonlySet<ClaimEvent> => new Set(Object.values(benefits).flatMap(({ events }) => events)),
);

/** Columns by which a list may tell the event of a claim. */
const telling = ['event', 'benefit', 'admitted', 'discharged'] as const satisfies readonly ClaimField[];

/** Whether a list tells what its claims are about: by one of its columns, or because the scheme pays for one event only. */
export function tellsEvent(has: (field: ClaimField) => boolean, { benefits = {} }: Scheme): boolean {
  return telling.some(has) || onlyEvent(benefits) !== undefined;
}

/** The benefit that the row asks for by its title, an alias or its id; undefined where the scheme has none of that name: then all that the event may have are looked at. */
function benefitIn({ cells }: ClaimRow, { benefits }: Scheme): string | undefined {
  return cells.benefit === undefined ? undefined : matchKind(cells.benefit.text, benefits);
}

/**
 * A stay that began in casualty, or at a doctor's, is a stay: 急诊住院, and with its days 门诊转住院. With its days it is one as well where the words name besides what the scheme pays nothing for
 * (住院手术, 意外受伤住院), or an illness of whose diagnosis the row has no day (大病住院). What is said not to be one is none.
 */
function stayOr(event: ClaimEvent | undefined, word: string, { cells }: ClaimRow, benefits: Benefits) {
  if (event === undefined || !word.includes('住院')) return event;
  if (notAStay.test(word)) return event === 'hospitalisation' ? undefined : event;
  const hasDays = cells.admitted !== undefined || cells.discharged !== undefined;
  if (event === 'outpatient') return hasDays || !word.includes('门诊') ? 'hospitalisation' : event;
  const isOther = event === 'diagnosis' ? cells.diagnosed !== undefined : eventsPaid(benefits).has(event);
  return hasDays && !isOther ? 'hospitalisation' : event;
}

const notAStay = /[非未不没]住院|住院[前后]/;

/** The scheme's benefit for relatives that stands where the event should, by its title or an alias. */
function benefitOfRelative({ cells }: ClaimRow, { benefits }: Scheme): string | undefined {
  if (cells.event === undefined || cells.benefit !== undefined) return undefined;
  return wordOfRelative(cells.event.text) === undefined ? undefined : matchKind(cells.event.text, benefits);
}

/** The event that a benefit's name tells; else the only one that the benefit is for. */
function eventAmong(events: readonly ClaimEvent[] | undefined, told: ClaimEvent | undefined): ClaimEvent | undefined {
  if (events === undefined || events.length !== 1 || (told !== undefined && events.includes(told))) return told;
  return events[0];
}

function eventOf(word: string): ClaimEvent | undefined {
  const same = eventWords.find(([event, words]) => event === word || words.includes(word));
  return (same ?? eventWords.find(([, words]) => words.some((each) => word.includes(each))))?.[0];
}
