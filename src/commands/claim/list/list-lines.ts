import { decisionStandings } from '../../../io/ledger/read/claims/claim-standings.ts';
import { grouped } from '../../../io/report/decision/wording.ts';
import { claimListTexts } from '../../../io/report/text/claim-list-texts.ts';
import { claimTexts } from '../../../io/report/text/claim-texts.ts';
import { heldNextTexts } from '../../../io/report/text/held-next-texts.ts';
import { eventWords, statusWords } from '../../../io/report/text/language-words.ts';
import { standingTexts } from '../../../io/report/text/standing-texts.ts';
import { type Column, tableLines } from '../../../io/terminal/table.ts';
import type { Settings } from '../../../io/workspace/settings.ts';
import { listed as parted } from '../../../rules/value/listed.ts';
import { fen } from '../../../rules/value/money.ts';
import { fill, type Language, type TextParameters } from '../../../rules/value/text.ts';
import type { Context } from '../../command.ts';
import { widthFor } from '../../enrolment/terminal/shown.ts';
import { fittedLines } from '../../explain/look.ts';
import { keptCount, keptLines } from '../../notice/kept-back.ts';
import type { OpenPeriod } from '../../open-period-ledger.ts';
import { mendAccountCommand } from '../../payout/mend-account.ts';
import { aloneCommands, beforeHeldCommand, heldCommand } from '../held-commands.ts';
import type { GatheredClaims } from './gather-claims.ts';
import type { Ground } from './grounds.ts';
import { type ListedClaim, MENDED, MENDED_UNAPPROVED } from './listed-claim.ts';
import { stateText } from './state-word.ts';

/** A list of claims for a person: one a line, then how many they are, why, and what comes next. */
export function listLines(gathered: GatheredClaims, open: OpenPeriod, context: Context): string[] {
  const { standing, claims, amount, listed, grounds, written, kept } = gathered;
  const say = (key: keyof typeof claimListTexts, parameters: TextParameters = {}) =>
    fill(claimListTexts[key], context.language, parameters);
  const book = written === null ? [] : [say('written', { path: written })];
  const how = { step: 'approval', command: 'mutual claim approve' } as const;
  const back = keptCount(kept) === 0 ? [] : keptLines(kept, how, context.language);
  if (claims === 0) return fittedLines([say('none'), ...back, ...book], context);
  const more = claims - listed.length;
  return [
    ...claimTable(gathered, open.workspace.settings, context),
    ...fittedLines(
      [
        ...(more > 0 && written === null ? [say('more', { count: more })] : []),
        '',
        say(fen(amount) === 0n ? 'count' : 'sum', {
          what: say(standing ?? 'all'),
          count: claims,
          amount: grouped(amount),
        }),
        ...grounds.flatMap((ground) => groundLines(ground, standing, open, context)),
        ...(standing === 'bounced' && !grounds.some(({ kind }) => kind === MENDED)
          ? [fill(claimListTexts.thenRetry, context.language, {})]
          : []),
        ...(standing === 'receivable' ? [say('thenReceive')] : []),
        ...back,
        ...book,
      ],
      context,
    ),
  ];
}

interface ListColumn extends Column {
  readonly of: (claim: ListedClaim) => string;
  /** Whether it tells anything: not where the status asked for says the same of every claim. */
  readonly tells?: boolean;
}

function claimTable({ listed, standing }: GatheredClaims, { policy }: Settings, context: Context): string[] {
  const { language } = context;
  const byDecision = decisionStandings.some((each) => each === standing);
  const payment = (standing === undefined || byDecision) && listed.some(({ state }) => state !== null);
  const title = (key: keyof typeof claimTexts) => claimTexts[key][language];
  const all: readonly ListColumn[] = [
    { title: title('columnNumber'), of: ({ number }) => number },
    { title: title('columnName'), shrinksTo: 6, of: ({ name }) => name },
    { title: title('columnUnit'), shrinksTo: 12, readableAt: 16, sparedAt: 3, of: ({ unit }) => unit || '—' },
    { title: title('columnEvent'), shrinksTo: 8, sparedAt: 1, of: ({ event }) => eventWords[event][language] },
    { title: title('columnDay'), sparedAt: 2, of: ({ eventDay }) => eventDay ?? '—' },
    { title: title('columnStatus'), tells: !byDecision, of: ({ status }) => statusWords[status][language] },
    {
      title: claimListTexts.columnPayment[language],
      tells: payment,
      of: ({ state }) => (state === null ? '—' : stateText(state, policy)[language]),
    },
    {
      title: title('columnAmount'),
      align: 'right',
      tells: listed.some(({ amount }) => fen(amount) !== 0n),
      of: ({ amount }) => grouped(amount),
    },
  ];
  const columns = all.filter(({ tells }) => tells !== false);
  const rows = listed.map((claim) => columns.map(({ of }) => of(claim)));
  return tableLines(columns, rows, widthFor(context));
}

function groundLines(
  ground: Ground,
  standing: GatheredClaims['standing'],
  open: OpenPeriod,
  context: Context,
): string[] {
  const { text, differs, claims, firstNumbers } = ground;
  const { language } = context;
  const numbers = `${parted(firstNumbers)[language]}${claims > firstNumbers.length ? ' …' : ''}`;
  const told = { ground: text, count: claims, numbers };
  const lines = [`  ${fill(claimListTexts[differs ? 'groundEachOwn' : 'ground'], language, told)}`];
  if (standing === 'bounced') return [...lines, ...bouncedNext(ground, language)];
  return standing === 'held' ? [...lines, ...heldNext(ground, open, language)] : lines;
}

const nextLine = (command: string, language: Language) => `    ${fill(standingTexts.next, language, { command })}`;
const orLine = (command: string, language: Language) => `    ${fill(claimListTexts.or, language, { command })}`;

/** What lets the first of the held claims go on. */
function heldNext(
  { first, firstNumbers: [number = ''] }: Ground,
  { scheme }: OpenPeriod,
  language: Language,
): string[] {
  if (first.how === 'ruled') {
    const reason = `--reason ${heldNextTexts.reasonWord[language]}`;
    return [
      nextLine(`mutual claim decide ${number} --approve ${reason}`, language),
      orLine(`mutual claim decide ${number} --reject ${reason}`, language),
    ];
  }
  return [
    ...beforeHeldCommand(first.decision, language).map((words) => `    ${words}`),
    nextLine(heldCommand(number, first.decision, scheme, language), language),
    ...aloneCommands(number, first.decision, scheme, language).map((command) => orLine(command, language)),
  ];
}

/** A claim that came back is mended first, then paid again. */
function bouncedNext({ kind, heir = null, firstNumbers: [number = ''] }: Ground, language: Language): string[] {
  if (kind === MENDED) return [nextLine('mutual payout retry', language)];
  if (kind === MENDED_UNAPPROVED) return [nextLine(`mutual claim approve ${number}`, language)];
  return [nextLine(mendAccountCommand(number, heir, language), language)];
}
