import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/commands/command.ts';
import { type ToldNotice, tellNotice } from '../../../src/commands/notice/tell-notice.ts';

function printed(outputs: readonly string[]): string {
  const lines: string[] = [];
  const context = { language: 'zh', json: false, dryRun: false, print: (line: string) => lines.push(line) };
  const told: ToldNotice = {
    ...{ number: '2026-001', alike: [], asked: true, before: 'payment', finished: [], outputs },
    shown: { lines: [], from: '2026-07-06', to: '2026-07-10' } as unknown as ToldNotice['shown'],
    run: { number: 10, head: '0'.repeat(64) },
  };
  tellNotice(told, { ...context, surroundings: { width: undefined } } as unknown as Context);
  return lines.join('\n').replaceAll(/\n +/g, '');
}

describe('what mutual notice says comes next', () => {
  it('names the form for objections where it was written', () => {
    expect(printed(['out/10-notice/public-notice.xlsx', 'out/10-notice/objections.xlsx'])).toContain(
      '“mutual notice --objections out/10-notice/objections.xlsx”',
    );
  });

  it('puts a path in quotes where a shell would take it apart', () => {
    expect(printed(['第 3 期/objections.xlsx'])).toContain('--objections "第 3 期/objections.xlsx"”');
  });
});
