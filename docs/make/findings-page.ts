import { catalogue, type FindingCode } from '../../src/rules/findings/catalogue.ts';
import type { FindingDefinition } from '../../src/rules/findings/finding.ts';
import { fill } from '../../src/rules/value/text.ts';

const GROUPS = {
  file: '文件与表格 Files and tables',
  cell: '单元格 Cells',
  person: '人员 Persons',
  unit: '单位 Units',
  plan: '互助项目 Plans',
  former: '期初与上一期 Opening and former periods',
  amendment: '变更 Amendments',
  claim: '补助申请 Claims',
  payout: '付款 Payouts',
  statement: '银行对账单 Bank statements',
  notice: '公示 Public notices',
} as const;

const SEVERITIES = {
  error: '错误 error: returns the unit',
  warning: '提示 warning: does not return it',
  note: '说明 note',
} as const;

/** docs/findings.md: every code with its texts and example in both languages, made from the catalogue. */
export function findingsPage(): string {
  const lines = [
    '# Findings 问题代码',
    '',
    'Made from the catalogue by `npm run docs`; do not edit. `mutual explain CODE` prints one of them.',
    '由 `npm run docs` 从目录生成，请勿手改。`mutual explain 代码` 可查看其中一条。',
  ];
  for (const [group, heading] of Object.entries(GROUPS)) {
    const codes = (Object.keys(catalogue) as FindingCode[]).filter((code) => catalogue[code].group === group);
    if (codes.length > 0) lines.push('', `## ${heading}`, ...codes.flatMap(sectionOf));
  }
  return `${lines.join('\n')}\n`;
}

function sectionOf(code: FindingCode): string[] {
  const definition: FindingDefinition = catalogue[code];
  const { title, why, severity, example } = definition;
  const filled = (part: 'message' | 'expected' | 'fix', language: 'zh' | 'en') =>
    fill(definition[part], language, example);
  return [
    '',
    `### ${code}`,
    '',
    `${title.zh} · ${title.en} (${SEVERITIES[severity]})`,
    '',
    `- 为什么：${why.zh}`,
    `- 示例：${filled('message', 'zh')}`,
    `- 应为：${filled('expected', 'zh')}`,
    `- 如何改正：${filled('fix', 'zh')}`,
    '',
    `- Why: ${why.en}`,
    `- Example: ${filled('message', 'en')}`,
    `- Expected: ${filled('expected', 'en')}`,
    `- Mend: ${filled('fix', 'en')}`,
  ];
}
