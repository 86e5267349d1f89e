import type { PlainDate } from '../../../rules/value/plain-date.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { publicNoticeTexts } from '../../report/text/public-notice-texts.ts';
import type { Column } from '../column.ts';
import { TableSheet } from '../table-sheet.ts';
import { writeWorkbook } from '../workbook-file.ts';

/** Rows to write in. */
const ROWS = 20;

/** The notice that objections are about. */
export interface FormOf {
  /** Without the office. */
  readonly notice: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly writtenAt: string;
}

/** Writes the form on which a clerk puts down what comes in against a notice; it is read back by `mutual notice --objections`. */
export async function writeObjectionsForm(path: string, form: FormOf, language: Language): Promise<void> {
  const texts = publicNoticeTexts.form;
  const { notice, from, to, writtenAt } = form;
  const title = texts.title[language];
  const column = (key: 'row' | 'unit' | 'name' | 'objector' | 'said' | 'on', width: number): Column<null> => ({
    title: texts[key][language],
    ...{ width, kind: key === 'on' ? 'date' : 'text', value: () => null },
  });
  const columns: Column<null>[] = [
    { title: texts.notice[language], width: 12, kind: 'text', value: () => notice },
    ...[column('row', 10), column('unit', 26), column('name', 12), column('objector', 12), column('said', 40)],
    column('on', 12),
  ];
  const properties = { title, mark: { kind: 'template' }, writtenAt, existing: 'replace' } as const;
  await writeWorkbook(path, properties, async (book) => {
    const sheet = new TableSheet<null>(book, {
      ...{ name: texts.sheet[language], title, columns, orientation: 'landscape', frozenColumns: 1 },
      subtitle: fill(texts.subtitle, language, { number: notice, from, to }),
      ...{ mark: {}, language },
    });
    for (let row = 1; row <= ROWS; row += 1) await sheet.line(null, row);
    sheet.note(texts.note[language]);
    await sheet.end();
  });
}
