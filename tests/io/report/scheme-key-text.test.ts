import { describe, expect, it } from 'vitest';
import { schemeKeyText } from '../../../src/io/report/text/scheme-key-texts.ts';

describe('the word for a key of a scheme', () => {
  it.each([
    ['plans.critical.shares.most', '份数上限'],
    ['benefits.stay.most', '次数上限'],
    ['benefits.critical.compute.0.instalments.amounts', '各期金额'],
    ['benefits.critical.when.amounts', '累计金额'],
    ['diseases.cancer.of', '病名'],
    ['participation.of', '比例的分母'],
    ['participation.groups.0.who', '哪些人'],
    ['plans.general.paidBy.0.who', '负担人'],
    ['members.ages.0.plans', '互助项目'],
    ['period.pay.of', '各种单位'],
    ['benefits.critical.once.of', '按什么算一次'],
    ['claims.voidAfter.after', '期限'],
    ['benefits.stay.compute.1.bonus.after', '不加的期数'],
  ])('%s is %s', (path, word) => {
    const steps = path.split('.');
    expect(schemeKeyText(steps.at(-1) ?? '', steps.slice(0, -1))?.zh).toBe(word);
  });

  it('is none for an id of the scheme’s own', () => {
    expect(schemeKeyText('stay', ['benefits'])).toBeUndefined();
  });
});
