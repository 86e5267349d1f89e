import { pathName } from '../../io/report/decision/wording.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { Text } from '../../rules/value/text.ts';

/** How findings name a value of the scheme: in words, with its path in brackets, as the trace of a decision and the scheme’s page do. */
export function valueNameOf(scheme: Scheme): (path: string) => Text {
  return (path) => ({
    zh: pathName(path, { scheme, language: 'zh' }),
    en: pathName(path, { scheme, language: 'en' }),
  });
}
