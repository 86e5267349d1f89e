import type { SchemeCheck } from './scheme-check.ts';

/** A notice that is asked for says how many days it is up, or that no source gives them. */
export const checkPublicNotice: SchemeCheck = ({ claims, missing = [] }) => {
  const notice = claims?.publicNotice;
  if (!notice || notice.days !== undefined || missing.includes('claims.publicNotice.days')) return [];
  return [{ code: 'notice-days-missing', path: ['claims', 'publicNotice'] }];
};
