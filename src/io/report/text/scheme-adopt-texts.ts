import type { Text } from '../../../rules/value/text.ts';

/** What `mutual scheme adopt` says. */
export const adoptTexts = {
  argument: {
    zh: '采用的实施办法 id（默认为本期现行的那个，即改正后的文件）',
    en: 'id of the scheme to adopt (default: that in force for the period, whose file was corrected)',
  },
  optionReason: { zh: '采用的理由，记入台账（必填）', en: 'why it is adopted; kept in the ledger (required)' },
  exampleOne: {
    zh: '先看改动会影响什么，不写入',
    en: 'see what it would change, and write nothing',
  },
  exampleTwo: {
    zh: '本期从现在起按改正后的文件办理',
    en: 'from now on the period goes by the corrected file',
  },
  same: {
    zh: '{period} 期现行的就是 {scheme} 的这个版本，无需采用；没有写入台账。',
    en: 'This version of {scheme} is in force for period {period} already; nothing was written.',
  },
  heading: {
    zh: '{former} 第 {period} 期：现行版本 {before} 改为 {scheme} 今天的文件 {after}',
    en: 'Period {period} of {former}: the version in force, {before}, gives way to today’s file of {scheme}, {after}',
  },
  concerns: {
    zh: '涉及 {units} 个单位、{members} 人；现行名单按原版本应缴 {former} 元，按新版本为 {next} 元（差 {difference} 元）。',
    en: 'It concerns {units} {units|unit|units} with {members} {members|member|members}; the lists in force owe {former} yuan under the former version and would owe {next} under the new one (difference {difference}).',
  },
  kept: {
    zh: '已收的名单、已定的应缴额，已列入批次或已付、由人裁定或更正、在别处审核后导入的补助申请都不变，各按其当时的版本；今后收的名单和申请按新版本。',
    en: 'Lists taken and dues decided stay as they are, each under its version; so do claims in a batch or paid, ruled on or corrected by a person, or decided elsewhere. Lists and claims taken from now on go by the new one.',
  },
  datesStay: {
    zh: '互助期起止仍为 {from} 至 {to}。',
    en: 'The period stays {from} to {to}.',
  },
  adopted: {
    zh: '已采用（第 {run} 次运行，记录 {entry}，链头 {head}）。撤销：mutual undo {run} --reason …',
    en: 'Adopted (run {run}, entry {entry}, chain head {head}). To take it back: mutual undo {run} --reason …',
  },
  dryRun: { zh: '试运行：没有写入台账。', en: 'Dry run: nothing was written.' },
  status: {
    zh: '实施办法：{day} 起改用 {scheme} 的版本 {hash}（第 {run} 次运行）：{reason}',
    en: 'Scheme: version {hash} of {scheme} since {day} (run {run}): {reason}',
  },
} as const satisfies Record<string, Text>;

/** Mistakes in calling it, and what keeps a version from being adopted. */
export const adoptErrors = {
  noReason: {
    message: { zh: '没有写理由。', en: 'No reason was given.' },
    fix: {
      zh: '用 --reason 写明为什么改用这个版本，例如 --reason "第五条金额录错"；理由记入台账。',
      en: 'Say with --reason why this version is adopted, as in --reason "fee in clause 5 mistyped"; the ledger keeps it.',
    },
  },
  noPeriod: {
    message: { zh: '台账中没有 {scheme} 第 {period} 期。', en: 'The ledger holds no period {period} of {scheme}.' },
    fix: { zh: '用 mutual status 核对 --scheme 和 --period。', en: 'Check --scheme and --period with mutual status.' },
  },
  closed: {
    message: {
      zh: '{scheme} 第 {period} 期已结账，不能再改用别的版本。',
      en: 'Period {period} of {scheme} is closed; no other version can be adopted for it.',
    },
    fix: {
      zh: '从下一期起用新的实施办法：mutual init --next。',
      en: 'Let the next period go by the new scheme: mutual init --next.',
    },
  },
  otherFamily: {
    message: {
      zh: '{found} 与 {scheme} 不是同一个办法的各期（{family}），不能用于第 {period} 期：续参和重复参加都按同一办法的各期认定。',
      en: '{found} is no edition of the same scheme as {scheme} ({family}), so it cannot be adopted for period {period}: renewals and double coverage are told among the editions of one scheme.',
    },
    fix: {
      zh: '采用同一办法的文件，或为 {found} 另开一期：mutual init --next --scheme {found}。',
      en: 'Adopt a file of the same scheme, or open a period of {found} by itself: mutual init --next --scheme {found}.',
    },
  },
  planLost: {
    message: {
      zh: '{found} 里没有互助项目 {plans}，而本期有职工参加着。',
      en: '{found} lacks the plans {plans}, in which members of this period are enrolled.',
    },
    fix: {
      zh: '在文件里保留这些项目（不再招收的可以注明），或先把这些参加记录撤销、变更。',
      en: 'Keep those plans in the file, or first undo or amend the coverages in them.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
