import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeDocument, type PublicNotice } from '../../../../src/io/report/public-notice/document.ts';
import { noticeHtml } from '../../../../src/io/report/public-notice/html.ts';
import { noticeMarkdown } from '../../../../src/io/report/public-notice/markdown.ts';
import { type HelpedMember, maskMembers } from '../../../../src/rules/notice/notice-lines.ts';

const figures = { units: 1, members: 9, visits: 2, persons: 2, received: '0.00', granted: '9.00', paid: '0.00' };

function noticeOf(members: readonly HelpedMember[], lastFour: boolean): PublicNotice {
  const { shown } = maskMembers(members, lastFour);
  return {
    ...{ number: '2026-001', centre: '互助中心', scheme: '医疗互助', period: '3', day: '2026-07-06' },
    ...{ from: '2026-07-06', to: '2026-07-10', objectTo: '职工服务中心', columns: ['decided-on', 'nonsense'] },
    ...{ figures: { ...figures, balance: '-9.00' }, run: 7, chainHead: 'f'.repeat(64) },
    lines: members.map(({ person, unitName }, index) => ({
      ...{ row: index + 1, person, unitName, name: '', digits: null, ...shown[index] },
      ...{ benefits: ['住院补助'], more: { 'decided-on': '2026-07-01', nonsense: '6217000000000000' }, amount: '9.00' },
    })),
  };
}

/** All that is put up, in both languages. */
function writtenOf(notice: PublicNotice): string {
  return (['zh', 'en'] as const)
    .map((language) => {
      const document = noticeDocument(notice, '2026-07-06 09:00', language);
      return `${noticeHtml(document, language)}${noticeMarkdown(document)}${JSON.stringify(document)}`;
    })
    .join('');
}

/** Characters that no text of a notice has two of together. */
const han = fc.constantFrom(...'赵钱孙吴郑欧阳司马诸葛伟芳娜敏丽磊艳娟涛霞');
const word = fc
  .array(fc.constantFrom(...'abdefghijkmnoprtuvwz'), { minLength: 3, maxLength: 8 })
  .map((letters) => letters.join(''));
const name = fc.oneof(
  fc.array(han, { minLength: 2, maxLength: 5 }).map((characters) => characters.join('')),
  fc
    .tuple(fc.array(han, { minLength: 2, maxLength: 4 }), fc.array(han, { minLength: 2, maxLength: 4 }))
    .map(([one, other]) => `${one.join('')}·${other.join('')}`),
  fc.tuple(word, word).map(([one, other]) => `Q${one}x ${other}qx`),
);
const identityNumber = fc.oneof(
  fc
    .tuple(fc.array(fc.constantFrom(...'3456789'), { minLength: 17, maxLength: 17 }), fc.constantFrom('3', '7', 'X'))
    .map(([digits, check]) => digits.join('') + check),
  fc.array(fc.constantFrom(...'3456789'), { minLength: 8, maxLength: 8 }).map((digits) => `E${digits.join('')}`),
);
const member = fc
  .record({ name, identityNumber, unitName: fc.constantFrom('甲厂', '乙厂') })
  .map((each): HelpedMember => ({ ...each, person: each.identityNumber }));

describe('what is written of a public notice', () => {
  it('never holds a name, or more of a number than its last four characters, of anybody', () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 12 }), fc.boolean(), (members, lastFour) => {
        const written = writtenOf(noticeOf(members, lastFour));
        for (const each of members) {
          expect(written).not.toContain(each.name);
          expect(written).not.toContain(each.identityNumber.slice(-5));
          expect(written).not.toContain(each.identityNumber.slice(0, 5));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('shows no more than is needed, and never two persons of a unit alike who could be told apart', () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 2, maxLength: 12 }), (members) => {
        const { shown, alike } = maskMembers(members, false);
        for (const { digits } of shown) expect((digits ?? '').length).toBeLessThanOrEqual(4);
        const keyOf = (place: number) => JSON.stringify([members[place]?.unitName, shown[place]]);
        for (let one = 0; one < members.length; one += 1)
          for (let other = 0; other < one; other += 1) {
            if (members[one]?.person === members[other]?.person || alike.includes(one)) continue;
            expect(keyOf(one)).not.toBe(keyOf(other));
          }
      }),
      { numRuns: 150 },
    );
  });

  it('makes no markup of what units are called, and leaves out columns that it does not know', () => {
    const unitName = '<script>alert("甲")</script>|厂*一*';
    const written = noticeOf([{ person: '1', name: '张三', identityNumber: '110101199001010015', unitName }], false);
    const document = noticeDocument(written, '2026-07-06 09:00', 'zh');
    const html = noticeHtml(document, 'zh');
    expect(html).toContain('&lt;script&gt;alert(&quot;甲&quot;)&lt;/script&gt;|厂*一*');
    expect(html).not.toMatch(/<script|https?:|6217/);
    expect(noticeMarkdown(document)).toContain('\\<script\\>alert\\("甲"\\)\\</script\\>\\|厂\\*一\\*');
    expect(noticeMarkdown(document)).not.toContain('6217');
    expect(document.lines.columns.map(({ title }) => title)).toEqual([
      '序号',
      '单位',
      '姓名',
      '补助项目',
      '审核日期',
      '补助金额（元）',
    ]);
  });
});
