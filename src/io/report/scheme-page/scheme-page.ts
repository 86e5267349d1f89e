import type { ReasonCode } from '../../../rules/claim/reasons.ts';
import type { Scheme } from '../../../rules/scheme/schema.ts';
import type { WorkedExample } from '../../../rules/scheme-page/worked-example.ts';
import type { Language, Text } from '../../../rules/value/text.ts';
import { pageEndTexts } from '../text/scheme-page-end-texts.ts';
import { pageTexts } from '../text/scheme-page-texts.ts';
import { inert, table } from './markdown.ts';
import { type Page, pageOf } from './page.ts';
import { benefitsSection } from './sections/benefits-section.ts';
import { claimsSection } from './sections/claims-section.ts';
import { diseasesSection } from './sections/diseases-section.ts';
import { clausesSection, doubtsSection, gapsSection, signatureSection } from './sections/end-sections.ts';
import { examplesSection } from './sections/examples-section.ts';
import { feesSection } from './sections/fees-section.ts';
import { fundSection } from './sections/fund-section.ts';
import { membersSection } from './sections/members-section.ts';
import { participationSection } from './sections/participation-section.ts';
import { periodSection } from './sections/period-section.ts';
import { waitingSection } from './sections/waiting-section.ts';

/** What a scheme's page is made of. */
export interface SchemePageContent {
  readonly scheme: Scheme;
  /** SHA-256 of the resolved scheme. */
  readonly hash: string;
  readonly examples: readonly WorkedExample[];
  /** The texts of the reasons, which stand in the rules. */
  readonly reasons: Readonly<Record<ReasonCode, Text>>;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四'];

/**
 * A scheme as a page that a committee can read and sign: GFM Markdown without HTML. Every rule stands with the numbers of its clauses; what is inferred, unreadable or
 * not given by any source is marked where it stands and listed towards the end.
 */
export function schemePage({ scheme, hash, examples, reasons }: SchemePageContent, language: Language): string {
  const page = pageOf(scheme, language);
  const sections: Readonly<Record<keyof typeof pageEndTexts.sections, readonly string[]>> = {
    period: periodSection(page),
    members: membersSection(page),
    participation: participationSection(page),
    fees: feesSection(page),
    waiting: waitingSection(page),
    benefits: benefitsSection(page),
    diseases: diseasesSection(page),
    claims: claimsSection(page),
    fund: fundSection(page),
    examples: examplesSection(examples, reasons, page),
    doubts: doubtsSection(page),
    gaps: gapsSection(page),
    clauses: clausesSection(page),
    signature: signatureSection(page, hash),
  };
  const written = Object.entries(sections).filter(([, lines]) => lines.length > 0);
  const lines = written.flatMap(([name, content], index) => [
    `## ${numbered(pageEndTexts.sections[name as keyof typeof pageEndTexts.sections], index, page)}`,
    '',
    ...content,
  ]);
  return `${[...headLines(page), ...lines].join('\n').trimEnd()}\n`;
}

function numbered(title: Parameters<Page['say']>[0], index: number, page: Page): string {
  const number = page.language === 'zh' ? (NUMERALS[index] ?? '') : String(index + 1);
  return page.say(pageEndTexts.numbered, { number, title });
}

function headLines({ scheme, say }: Page): string[] {
  const texts = pageEndTexts.head;
  const { from, to } = scheme.inForce ?? {};
  const inForce = [from ? say(texts.since, { from }) : '', to ? say(texts.until, { to }) : ''].join(' ').trim();
  const rows = [
    [say(texts.authority), inert(scheme.authority)],
    [say(texts.region), inert(scheme.region)],
    [say(texts.edition), inert(scheme.edition)],
    [say(texts.inForce), inForce],
    [say(texts.id), scheme.id],
  ];
  const { what, says } = pageTexts.columns;
  return [
    `# ${say(pageEndTexts.title, { title: inert(scheme.title), edition: inert(scheme.edition) })}`,
    '',
    ...table(
      [say(what), say(says)],
      rows.filter(([, said]) => said !== ''),
    ),
    say(pageEndTexts.legend),
    '',
  ];
}
