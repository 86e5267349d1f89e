import { type Explained, explainedCodes } from '../../src/commands/explained-codes.ts';
import { fill, type Text } from '../../src/rules/value/text.ts';

const GROUPS = {
  scheme: '实施办法 Schemes (`mutual scheme check`)',
  case: '用例 Cases (`mutual scheme test`)',
  decision: '审核结论的原因 Reasons of decisions',
} as const;

/** docs/scheme-problems.md: what can be wrong in a scheme or its cases, and every reason of a decision, in both languages. */
export function schemeProblemsPage(): string {
  const lines = [
    '# Problems of schemes and cases, reasons of decisions 实施办法、用例的问题与审核原因',
    '',
    'Made from the code by `npm run docs`; do not edit. `mutual explain CODE` prints one of them.',
    '由 `npm run docs` 从代码生成，请勿手改。`mutual explain 代码` 可查看其中一条。',
  ];
  for (const [group, heading] of Object.entries(GROUPS))
    lines.push('', `## ${heading}`, ...explainedCodes.filter((each) => each.group === group).flatMap(sectionOf));
  return `${lines.join('\n')}\n`;
}

function sectionOf({ code, weight, title, why, message, expected, fix, example }: Explained): string[] {
  const words = (text: Text, language: 'zh' | 'en') => fill(text, language, example).trim();
  const told = (labels: readonly [string, string, string, string], language: 'zh' | 'en') => [
    `- ${labels[0]}${words(why, language)}`,
    `- ${labels[1]}${words(message, language)}`,
    ...(expected ? [`- ${labels[2]}${words(expected, language)}`] : []),
    `- ${labels[3]}${words(fix, language)}`,
  ];
  return [
    '',
    `### ${code}`,
    '',
    `${words(title, 'zh')} · ${words(title, 'en')} (${weight.zh} ${weight.en})`,
    '',
    ...told(['为什么：', '示例：', '应为：', '如何改正：'], 'zh'),
    '',
    ...told(['Why: ', 'Example: ', 'Expected: ', 'Mend: '], 'en'),
  ];
}
