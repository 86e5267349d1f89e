import type { Text } from '../../../rules/value/text.ts';

/** What `mutual scheme adopt` says of claims besides what a replay says of them. */
export const adoptionClaimsTexts = {
  anew: {
    zh: '按新版本重新审核的是没有列入批次、只由办法审核的 {claims} 笔：{changed} 笔有变动，合计由 {before} 元变为 {after} 元（差 {difference} 元），其余不变。',
    en: 'Decided anew under the new version: {claims} {claims|claim|claims} that {claims|is|are} in no batch and that the scheme alone decided. {changed} of them {changed|changes|change}, from {before} to {after} yuan together (difference {difference}); the others come to the same.',
  },
  approvals: {
    zh: '其中 {count} 笔原已批准，批准作废，要重新批准。',
    en: '{count} of them had been approved and {count|has|have} to be approved again.',
  },
  overpaid: {
    zh: '有 {count} 人已列入批次的补助，比全部申请合计应得的多付 {amount} 元（见 {numbers}），不会自动扣回。',
    en: '{count} {count|member has|members have} had more, paid or in a batch, than all their claims come to now: {amount} yuan overpaid (see {numbers}). Nothing is taken back by itself.',
  },
  progress: { zh: '按新版本重新审核', en: 'Deciding claims anew' },
  stopping: {
    zh: '正在停下：先把手上的申请记好。再按一次 Ctrl-C 立即结束。',
    en: 'Stopping: the claims in hand are finished first. Press Ctrl-C again to end at once.',
  },
  stopped: {
    zh: '已停下：还有 {left} 笔申请没有按新版本审核。再运行同样的命令会从停下的地方接着做。',
    en: 'Stopped: {left} {left|claim is|claims are} still to be decided under the new version. The same command goes on from here.',
  },
  left: {
    zh: '第 {period} 期现行的就是 {scheme} 的这个版本（第 {run} 次运行采用），但还有 {left} 笔申请没有按它审核，现在接着做。',
    en: 'This version of {scheme} is in force for period {period} (run {run}), but {left} {left|claim is|claims are} still to be decided under it: that is done now.',
  },
  finished: {
    zh: '已做完（第 {run} 次运行，链头 {head}）。撤销：先 mutual undo {run} --reason …',
    en: 'Done (run {run}, chain head {head}). To take it back: mutual undo {run} --reason …',
  },
  payout: {
    zh: '注意：还有 {left} 笔申请没有按采用的版本审核，仍按原来的结论支付；要先审核的，运行 mutual scheme adopt {scheme} --reason …',
    en: 'Note: {left} {left|claim is|claims are} still to be decided under the adopted version and paid as decided before; to decide {left|it|them} first: mutual scheme adopt {scheme} --reason …',
  },
  status: {
    zh: '  还有 {left} 笔申请没有按这个版本审核：mutual scheme adopt {scheme} --reason …',
    en: '  {left} {left|claim is|claims are} still to be decided under it: mutual scheme adopt {scheme} --reason …',
  },
} as const satisfies Record<string, Text>;

/** What stops deciding claims anew under an adopted version. */
export const adoptionClaimsErrors = {
  superseded: {
    message: {
      zh: '同时又有别的版本用于第 {period} 期，重新审核没有做完。',
      en: 'Another version came into force for period {period} meanwhile; the claims were not all decided anew.',
    },
    fix: {
      zh: '其余的申请由采用那个版本的运行审核；用 mutual status 查看。',
      en: 'The run that adopted it decides the rest; see mutual status.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
