import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { EnrolmentOf } from '../../io/ledger/read/story/enrolments-of.ts';
import type { Story } from '../../io/ledger/read/story/person-story.ts';
import type { StoryEvent } from '../../io/ledger/read/story/story-event.ts';
import { dueOf } from './enrolment-lines.ts';
import type { Shown } from './look.ts';

/** How a story is written as data: numbers of the workspace's office without it, personal data masked or not. */
export interface JsonLook {
  readonly office: string;
  readonly shown: Shown;
}

/** The story as data: each entry with its run and what it did. */
export function historyJson({ entries, units }: Story, look: JsonLook) {
  return entries.map(({ run: { number, verb, actor, at }, undoneBy, events }) => {
    return { run: number, verb, actor, at, undoneBy, events: events.map((event) => eventJson(event, units, look)) };
  });
}

function eventJson(event: StoryEvent, units: Story['units'], { office, shown }: JsonLook): Record<string, unknown> {
  if (event.kind === 'former') return event;
  if (event.kind === 'identity') {
    const [from, to] = [event.from, event.to].map(({ number }) => shown('id-number', number));
    return { kind: event.kind, from, to, reason: shown('text', event.reason) };
  }
  if ('record' in event) {
    const { kind, unit, record, amendment } = event;
    const because = amendment && { kind: amendment.kind, reason: shown('text', amendment.reason) };
    return { kind, unit: units.get(unit) ?? null, ...enrolledJson(record), amendment: because };
  }
  return {
    ...event,
    number: shownNumber(office, event.number),
    ...('batch' in event && { batch: shownNumber(office, event.batch) }),
    ...('notice' in event && { notice: shownNumber(office, event.notice) }),
    ...('objector' in event && { objector: event.objector && shown('name', event.objector) }),
    ...('reason' in event &&
      event.reason !== null && {
        reason: shown(event.kind === 'answered' ? 'bank-words' : 'text', event.reason),
      }),
    ...('payee' in event && { payee: payeeJson(event.payee, shown) }),
  };
}

function payeeJson({ name, bank, account }: Extract<StoryEvent, { kind: 'payee' }>['payee'], shown: Shown) {
  return { name: shown('name', name), bank, account: account && shown('bank-card', account) };
}

/** An enrolment as it stands, as data. */
export function enrolmentJson({ unit, scheme, number, span, record }: EnrolmentOf) {
  return { scheme, period: number, from: span.from, to: span.to, unit: unit.name, ...enrolledJson(record) };
}

function enrolledJson({ origin, coverages }: EnrolmentOf['record']) {
  return {
    origin,
    coverages: coverages.map((coverage) => {
      const { plan, shares, from, to, waiting, renewal, consecutivePeriods, fee } = coverage;
      return { plan, shares, from, to, waiting, renewal, consecutivePeriods, fee, due: dueOf(coverage) };
    }),
  };
}
