import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { claimsOfPerson } from '../../io/ledger/read/claims/find-claims.ts';
import { type EnrolmentOf, enrolmentsOf } from '../../io/ledger/read/story/enrolments-of.ts';
import { type Story, storyOf } from '../../io/ledger/read/story/person-story.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { storyTexts } from '../../io/report/text/story-texts.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import { recordJson, recordLines } from '../claim/show-claim.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { enrolmentLines } from './enrolment-lines.ts';
import { type FoundPerson, findPerson } from './find-person.ts';
import { enrolmentJson, historyJson } from './history-json.ts';
import { historyLines } from './history-lines.ts';
import { fittedLines, schemesOf, shownFor } from './look.ts';

/** All that is told of a member. */
interface MemberStory extends FoundPerson {
  readonly name: string;
  readonly enrolments: readonly EnrolmentOf[];
  readonly claims: readonly ClaimRecord[];
  readonly story: Story;
}

/**
 * Prints all that the ledger knows of a person: enrolments with coverage, waiting and fees, every claim with the steps of its decision, and every run that had to do
 * with him.
 *
 * @throws UserError where nobody, or more than one, is meant
 */
export async function explainMember(
  open: OpenPeriod,
  { word, unit }: { readonly word: string; readonly unit: string | undefined },
  context: Context,
): Promise<void> {
  const found = await findPerson(open, { word, unit, shown: shownFor(context) });
  const { ledger } = open;
  const story = await storyOf(ledger, found);
  const placed = story.entries.flatMap(({ events }) => events.flatMap((each) => ('record' in each ? each : [])));
  const enrolments = await enrolmentsOf(ledger, found.person, placed);
  const claims = await claimsOfPerson(ledger, found.person);
  const name =
    enrolments.at(-1)?.record.name ?? claims.at(-1)?.submitted.claimant.name ?? placed.at(-1)?.record.name ?? '';
  const member = { ...found, name, enrolments, claims, story };
  if (context.json) context.print(JSON.stringify(memberJson(member, open, context), null, 2));
  else for (const line of fittedLines(await memberLines(member, open, context), context)) context.print(line);
}

async function memberLines(member: MemberStory, open: OpenPeriod, context: Context): Promise<string[]> {
  const { numbers, name, enrolments, claims, story } = member;
  const { language } = context;
  const { office } = open.workspace.settings;
  const shown = shownFor(context);
  const schemeOf = schemesOf(open);
  const enrolled: string[] = [];
  for (const each of enrolments) enrolled.push(...enrolmentLines(each, await schemeOf(each.period), language));
  const claimed: string[] = [];
  for (const each of claims) claimed.push('', ...recordLines(each, await schemeOf(each.period), office, context));
  const period = claims.at(-1)?.period ?? enrolments.at(-1)?.period;
  const scheme = period === undefined ? undefined : await schemeOf(period);
  const amount = grouped(yuan(sumOf(claims.map((each) => fen(each.amount)))));
  const now = numbers.at(-1)?.number ?? '';
  return [
    `${shown('name', name)}  ${shown('id-number', now)}`,
    ...numbers.flatMap(({ number, to }) =>
      to === null
        ? []
        : [`  ${fill(storyTexts.numberCorrected, language, { number: shown('id-number', number), from: to })}`],
    ),
    '',
    storyTexts.enrolmentTitle[language],
    ...(enrolled.length === 0 ? [`  ${storyTexts.notEnrolled[language]}`] : enrolled),
    '',
    storyTexts.historyTitle[language],
    ...historyLines(story.entries, { office, language, shown, scheme, units: story.units }),
    '',
    claims.length === 0
      ? storyTexts.noClaims[language]
      : fill(storyTexts.claimsTitle, language, { count: claims.length, amount }),
    ...claimed,
  ];
}

function memberJson({ numbers, name, enrolments, claims, story }: MemberStory, open: OpenPeriod, context: Context) {
  const { office } = open.workspace.settings;
  const shown = shownFor(context);
  return {
    schemaVersion: 1,
    command: 'explain',
    member: {
      name: shown('name', name),
      numbers: numbers.map(({ number, to }) => ({ number: shown('id-number', number), to })),
      enrolments: enrolments.map(enrolmentJson),
      claims: claims.map((each) => recordJson(each, office, context)),
      history: historyJson(story, { office, shown }),
    },
  };
}
