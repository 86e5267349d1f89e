import type { ShownFigure } from '../../io/report/audit/audit-document.ts';
import { shownCell } from '../../io/report/summary/shown.ts';
import { auditKeyTexts } from '../../io/report/text/audit-figure-texts.ts';
import type { KeyFigure } from '../../rules/summary/key-figures.ts';
import type { Language } from '../../rules/value/text.ts';

/** The figures at the head of an audit, ready to be read. */
export function keyShown(key: readonly KeyFigure[], language: Language): ShownFigure[] {
  return Object.entries(auditKeyTexts).flatMap(([name, text]) => {
    const figure = key.find((each) => each.name === name);
    return figure === undefined ? [] : [{ name: text[language], value: shownCell(figure.now, figure.kind) }];
  });
}
