import { describe, expect, it } from 'vitest';
import { isSameActor, tidyActor } from '../../../src/rules/value/actor-name.ts';

describe('the name of an actor', () => {
  it.each(['录入 ', ' 录入', '录 入', '录　入', '录\u200b入'])('%j is 录入', (name) => {
    expect(isSameActor(name, '录入')).toBe(true);
  });

  it('is one whatever the case and width of its letters', () => {
    expect(isSameActor('Ａnna', 'anna')).toBe(true);
  });

  it.each(['录入2', '审批', ''])('%j is somebody else', (name) => {
    expect(isSameActor(name, '录入')).toBe(false);
  });

  it('is recorded without blanks around it', () => {
    expect(tidyActor(' Li　Mei ')).toBe('Li Mei');
  });
});
