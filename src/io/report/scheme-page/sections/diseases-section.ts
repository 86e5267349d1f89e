import { benefitTexts } from '../../text/scheme-page-benefit-texts.ts';
import { pageTexts } from '../../text/scheme-page-texts.ts';
import { inert, table } from '../markdown.ts';
import { listed, type Page, together } from '../page.ts';

/** The lists of diseases, and the treatments and causes that benefits part by. */
export function diseasesSection(page: Page): string[] {
  const { scheme, say, marks } = page;
  const texts = benefitTexts.diseases;
  const groups = Object.values(scheme.diseases ?? {}).map((group) => [
    together([inert(group.title), group.critical ? say(texts.critical) : ''], page),
    together(
      [
        listed(group.of.map(inert), page),
        group.aliases ? say(texts.aliases, { names: listed(group.aliases.map(inert), page) }) : '',
        group.complete === false ? say(group.of.length === 0 ? pageTexts.notGiven : texts.incomplete) : '',
      ],
      page,
    ),
    together(
      [
        listed((group.icd10 ?? []).map(inert), page),
        group.except ? say(texts.except, { codes: listed(group.except.map(inert), page) }) : '',
      ],
      page,
    ),
    marks(group.clause),
  ]);
  const gap = page.gap('diseases');
  return [
    ...(gap === '' ? [] : [gap, '']),
    ...table(
      [texts.group, texts.of, texts.codes, pageTexts.columns.clauses].map((title) => say(title)),
      groups,
    ),
    ...kinds(page, texts.treatments, scheme.treatments),
    ...kinds(page, texts.causes, scheme.causes),
  ];
}

function kinds(page: Page, title: { zh: string; en: string }, of: Page['scheme']['treatments']): string[] {
  if (!of) return [];
  const names = Object.values(of).map((kind) => inert(kind.title));
  return [`- ${page.say(pageTexts.labelled, { label: title, text: listed(names, page) })}`, ''];
}
