import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { Story } from '../../io/ledger/read/story/person-story.ts';
import type { StoryEvent } from '../../io/ledger/read/story/story-event.ts';
import { statedLines } from '../../io/report/decision/stated-lines.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { amendTexts } from '../../io/report/text/amend-texts.ts';
import { waiveTexts } from '../../io/report/text/audit-waive-texts.ts';
import { statusWords } from '../../io/report/text/language-words.ts';
import { ledgerBookTexts } from '../../io/report/text/ledger-book-texts.ts';
import { storyTexts } from '../../io/report/text/story-texts.ts';
import type { DecisionStatus } from '../../rules/claim/decision.ts';
import { reasons } from '../../rules/claim/reasons.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { shownTime } from '../../rules/value/china-time.ts';
import { plusDays } from '../../rules/value/plain-date.ts';
import { fill, type Language, type TextParameters } from '../../rules/value/text.ts';
import { judgedLine } from '../claim/disease-judged.ts';
import { placeText } from './enrolment-lines.ts';
import type { Shown } from './look.ts';
import { noticeEventText } from './notice-event-text.ts';

const amendmentWords = { ...amendTexts, correction: storyTexts.correction, payment: ledgerBookTexts.payment };

/** What the words of a story are made with. */
export interface StoryLook {
  /** The workspace's: its own numbers are shown without it. */
  readonly office: string;
  readonly language: Language;
  readonly shown: Shown;
  /** Names of units by id. */
  readonly units: ReadonlyMap<string, string>;
  /** By which plans and clauses are named; undefined where none is known. */
  readonly scheme: Scheme | undefined;
}

/** The story entry by entry: the run with its time, verb and actor, and below it what it did. */
export function historyLines(story: Story['entries'], look: StoryLook): string[] {
  return story.flatMap(({ run, undoneBy, events }) => {
    const { number, at, verb, actor } = run;
    const undone = undoneBy === null ? '' : fill(storyTexts.undone, look.language, { run: undoneBy });
    const heading = fill(storyTexts.run, look.language, { run: number, at: shownTime(at), verb, actor });
    return [`  ${heading}${undone}`, ...events.map((event) => `    ${eventText(event, look)}`)];
  });
}

function eventText(event: StoryEvent, look: StoryLook): string {
  const say = (key: Exclude<keyof typeof storyTexts, 'none'>, parameters: TextParameters) =>
    fill(storyTexts[key], look.language, parameters);
  const { shown, scheme } = look;
  switch (event.kind) {
    case 'former': {
      const spans = event.coverages.map(({ plan, span }) =>
        say('former', { file: event.file, plan: planTitle(plan, look), from: span.from, to: plusDays(span.to, -1) }),
      );
      return spans.join(commaOf(look));
    }
    case 'added':
    case 'changed':
    case 'removed':
      return rosterText(event, look);
    case 'identity': {
      const [from, to] = [event.from, event.to].map(({ number }) => shown('id-number', number));
      return say('identity', { from: from ?? '', to: to ?? '', reason: shown('text', event.reason) });
    }
    case 'payee': {
      const { payee, reason, number } = event;
      const account = payee.account === null ? '' : shown('bank-card', payee.account);
      const of = { payee: shown('name', payee.name), account, reason: shown('text', reason) };
      return say('payee', { number: own(number, look), ...of });
    }
    case 'batched':
    case 'answered':
    case 'voided':
      return paymentText(event, look, scheme);
    case 'let-stand': {
      const { number, test, reason, expires } = event;
      const until = expires === null ? '' : fill(waiveTexts.storyUntil, look.language, { day: expires });
      const told = { number: own(number, look), test, reason: shown('text', reason), until };
      return fill(waiveTexts.story, look.language, told);
    }
    case 'noticed':
    case 'objected':
      return noticeEventText(event, look);
    default:
      return decisionText(event, look);
  }
}

type Of<Kind extends StoryEvent['kind']> = Extract<StoryEvent, { readonly kind: Kind }>;

function rosterText({ kind, unit, record, amendment }: Of<'added' | 'changed' | 'removed'>, look: StoryLook): string {
  const { file, sheet, cell } = record.origin;
  const change = fill(storyTexts[kind], look.language, {
    unit: look.units.get(unit) ?? '—',
    plans: record.coverages.map(({ plan }) => planTitle(plan, look)).join(commaOf(look)),
    ...{ file, place: placeText(sheet, cell) },
  });
  if (amendment === null) return change;
  const reason = look.shown('text', amendment.reason);
  return fill(storyTexts.amended, look.language, {
    kind: amendmentWords[amendment.kind][look.language],
    ...{ reason, change },
  });
}

function decisionText(event: Of<'taken' | 'redecided' | 'ruled' | 'corrected' | 'approved'>, look: StoryLook): string {
  const { language, shown } = look;
  const number = own(event.number, look);
  if (event.kind === 'approved') {
    const because = event.reason === null ? '' : { reason: shown('text', event.reason) };
    const reason = because === '' ? '' : fill(storyTexts.approvedReason, language, because);
    return fill(storyTexts.approved, language, { number, reason });
  }
  const status = statusWords[event.status satisfies DecisionStatus][language];
  const step = { number, status, amount: grouped(event.amount) };
  if (event.kind === 'taken') {
    const { file, sheet, cell } = event.origin;
    const text =
      event.elsewhere === null ? 'taken' : ({ paid: 'takenPaid', open: 'takenOpen' } as const)[event.elsewhere];
    return fill(storyTexts[text], language, { ...step, file, place: placeText(sheet, cell) });
  }
  const change = { ...step, before: grouped(event.before) };
  if (event.kind === 'redecided') return fill(storyTexts.redecided, language, change);
  const reason = shown('text', event.reason);
  if (event.kind === 'ruled') {
    const clauses = event.waived.map((id) => look.scheme?.clauses[id]?.title ?? id).join(commaOf(look));
    const waived = clauses === '' ? '' : fill(storyTexts.waived, language, { clauses });
    return fill(storyTexts[event.ruling], language, { ...change, reason, waived });
  }
  const effects = { none: 'effectNone', supplement: 'effectSupplement', receivable: 'effectReceivable' } as const;
  const effect = fill(storyTexts[effects[event.effect.kind]], language, { amount: grouped(event.effect.amount) });
  const corrected = fill(storyTexts.corrected, language, { ...change, reason, effect });
  return [corrected, ...saidTexts(event, look)].join(language === 'zh' ? '；' : '; ');
}

/** What a reviewer said of the claim by it. */
function saidTexts({ diseases, stated }: Of<'corrected'>, { scheme, language }: StoryLook): string[] {
  if (scheme === undefined) return [];
  const wording = { scheme, language, reasons };
  return [...(diseases === undefined ? [] : [judgedLine(diseases, scheme, language)]), ...statedLines(stated, wording)];
}

function paymentText(
  event: Of<'batched' | 'answered' | 'voided'>,
  look: StoryLook,
  scheme: Scheme | undefined,
): string {
  const { language, office, shown } = look;
  const { line, amount } = event;
  const payment = {
    number: own(event.number, look),
    batch: shownNumber(office, event.batch),
    line,
    amount: grouped(amount),
  };
  if (event.kind === 'batched') {
    const text = event.again ? storyTexts.batchedAgain : storyTexts.batched;
    return fill(text, language, { ...payment, payee: shown('name', event.payee.name) });
  }
  if (event.kind === 'voided') {
    const clause = scheme?.clauses[event.clause]?.title ?? event.clause;
    return fill(storyTexts.voided, language, { ...payment, clause });
  }
  const on = event.on === null ? '' : fill(storyTexts.on, language, { day: event.on });
  const reason = event.reason === null ? storyTexts.noReason[language] : shown('bank-words', event.reason);
  return fill(storyTexts[event.outcome], language, { ...payment, on, reason, file: event.file });
}

function own(number: string, { office }: StoryLook): string {
  return shownNumber(office, number);
}

function planTitle(plan: string, { scheme }: StoryLook): string {
  return scheme?.plans[plan]?.title ?? plan;
}

function commaOf({ language }: StoryLook): string {
  return language === 'zh' ? '、' : ', ';
}
