import { expect, it } from 'vitest';
import { noticeHindrance } from '../../../src/rules/notice/notice-state.ts';
import type { PublicNotice } from '../../../src/rules/scheme/public-notice.ts';

const none = { benefits: ['stay'], notice: null, objected: false };
const notice = { number: 'x/2026-001', entry: 'x/9', ends: '2026-07-10' };
const kind = (...parameters: Parameters<typeof noticeHindrance>) => noticeHindrance(...parameters)?.kind;

it('keeps what the scheme lets wait, until the day after the last', () => {
  const rule = { days: 5, before: 'payment' } as const;
  expect(kind(rule, 'payment', none, '2026-07-08')).toBe('unpublished');
  expect(kind(rule, 'approval', none, '2026-07-08')).toBeUndefined();
  expect(kind({ ...rule, before: 'approval' }, 'approval', none, '2026-07-08')).toBe('unpublished');
  expect(kind({ ...rule, before: 'approval' }, 'payment', none, '2026-07-08')).toBe('unpublished');
  const running = noticeHindrance(rule, 'payment', { ...none, notice }, '2026-07-10');
  expect(running).toEqual({ kind: 'running', notice: 'x/2026-001', until: '2026-07-10' });
  expect(kind(rule, 'payment', { ...none, notice }, '2026-07-11')).toBeUndefined();
});

it('keeps nothing where the scheme asks for no notice, of the benefit or at all', () => {
  expect(kind(undefined, 'payment', none, '2026-07-08')).toBeUndefined();
  expect(kind({ days: 5 }, 'payment', none, '2026-07-08')).toBeUndefined();
  const rule: PublicNotice = { days: 5, before: 'payment', benefits: ['second'] };
  expect(kind(rule, 'payment', none, '2026-07-08')).toBeUndefined();
  expect(kind(rule, 'payment', { ...none, benefits: ['stay', 'second'] }, '2026-07-08')).toBe('unpublished');
});

it('keeps what somebody objects to, whatever the scheme asks', () => {
  expect(kind(undefined, 'payment', { ...none, objected: true }, '2026-07-20')).toBe('objected');
  expect(kind({ days: 5 }, 'approval', { ...none, notice, objected: true }, '2026-07-20')).toBe('objected');
});
