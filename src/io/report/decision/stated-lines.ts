import { statedTexts } from '../text/stated-texts.ts';
import { amountText, pathName, say, type Wording } from './wording.ts';

/** What a reviewer stated for a claim of the values that no source gives, a line each, with the path in the scheme. */
export function statedLines(stated: Readonly<Record<string, string>> | undefined, wording: Wording): string[] {
  return Object.entries(stated ?? {}).map(([path, value]) =>
    say(wording, statedTexts.line, { what: pathName(path, wording), value: amountText(value) }),
  );
}

/** The same in a line of the trace, after what it says; empty where the line rests on none. */
export function statedMark(stated: Readonly<Record<string, string>> | undefined, wording: Wording): string {
  const values = Object.values(stated ?? {}).map(amountText);
  const comma = wording.language === 'zh' ? '、' : ', ';
  return values.length === 0 ? '' : say(wording, statedTexts.inStep, { values: values.join(comma) });
}
