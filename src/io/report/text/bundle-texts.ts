import type { Text } from '../../../rules/value/text.ts';

/** Mistakes about bundles, the files in which offices with a ledger of their own report upward. */
export const bundleErrors = {
  noneNamed: {
    message: { zh: '没有写要导入的上报包。', en: 'No bundle is named.' },
    fix: { zh: '写上文件名：mutual import 上报包.jsonl.gz。', en: 'Name it: mutual import report.jsonl.gz.' },
  },
  exists: {
    message: { zh: '{file} 已经存在。', en: '{file} exists already.' },
    fix: { zh: '换一个文件名；导出不会覆盖任何文件。', en: 'Take another name; an export never overwrites a file.' },
  },
  place: {
    message: { zh: '{file} 写不了。', en: '{file} cannot be written.' },
    fix: { zh: '换一个有写权限的文件夹。', en: 'Take a folder that is there and that you may write to.' },
  },
  unreadable: {
    message: { zh: '{file} 不在，或打不开。', en: '{file} is not there, or cannot be opened.' },
    fix: { zh: '核对路径和权限。', en: 'Check the path and your rights to it.' },
  },
  none: {
    message: { zh: '{file} 不是上报包。', en: '{file} is no bundle.' },
    fix: {
      zh: '上报包由下级办事处用 “mutual export --bundle <文件>” 生成；请对方重新生成，不要用别的程序打开另存。',
      en: 'The office makes one with "mutual export --bundle <file>"; ask for it again, not opened and saved by another program.',
    },
  },
  newer: {
    message: { zh: '{file} 由更新版本的 mutual 生成。', en: '{file} was made by a newer mutual.' },
    fix: { zh: '先升级 mutual，再导入。', en: 'Bring mutual up to date, then import it.' },
  },
  cut: {
    message: { zh: '{file} 不完整：后面的内容缺失。', en: '{file} is cut short: its end is missing.' },
    fix: { zh: '请对方重新发送整个文件。', en: 'Ask for the whole file again.' },
  },
  altered: {
    message: {
      zh: '{file} 生成以后被改动过：第 {from} 行至第 {to} 行。没有导入任何内容。',
      en: '{file} was altered after it was made: lines {from} to {to}. Nothing of it was imported.',
    },
    fix: {
      zh: '请对方重新生成并发送，核对双方显示的 SHA-256。',
      en: 'Ask the office to make and send it again, and compare the SHA-256 that both of you are shown.',
    },
  },
  alteredLine: {
    message: {
      zh: '{file} 生成以后被改动过：第 {from} 行。没有导入任何内容。',
      en: '{file} was altered after it was made: line {from}. Nothing of it was imported.',
    },
    fix: {
      zh: '请对方重新生成并发送，核对双方显示的 SHA-256。',
      en: 'Ask the office to make and send it again, and compare the SHA-256 that both of you are shown.',
    },
  },
  chain: {
    message: {
      zh: '{file} 里 {office} 的台账链在第 {sequence} 条断开。没有导入任何内容。',
      en: 'In {file} the chain of {office} breaks at entry {sequence}. Nothing of it was imported.',
    },
    fix: {
      zh: '请对方运行 “mutual verify”，查明后重新生成。',
      en: 'Ask the office to run "mutual verify", find out why, and make it again.',
    },
  },
  moved: {
    message: {
      zh: '生成期间台账又有写入，上报包没有写。',
      en: 'The ledger was written to meanwhile; no bundle was written.',
    },
    fix: { zh: '等别的运行结束后再运行一次。', en: 'Run it again when the other run has ended.' },
  },
  withEntriesAlone: {
    message: { zh: '--with-entries 只能与 --bundle 同用。', en: '--with-entries goes with --bundle only.' },
    fix: { zh: '加上 --bundle <文件>，或去掉它。', en: 'Add --bundle <file>, or leave it out.' },
  },
  withFormat: {
    message: { zh: '--bundle 不能与 {option} 同用。', en: '--bundle does not go with {option}.' },
    fix: { zh: '上报包和账簿分两次导出。', en: 'Export the bundle and the books one after the other.' },
  },
  unknownAccount: {
    message: {
      zh: '{file} 里有本程序不认识的科目 {account}。',
      en: '{file} has an account that this program does not know: {account}.',
    },
    fix: { zh: '先升级 mutual，再导入。', en: 'Bring mutual up to date, then import it.' },
  },
  older: {
    message: {
      zh: '{file} 比已导入的旧：{office} 报到第 {found} 条，已导入的报到第 {known} 条（{day}）。',
      en: '{file} is older than what was imported: {office} reports up to entry {found}, and had reported up to {known} on {day}.',
    },
    fix: {
      zh: '请对方用现在的台账重新生成；确实要退回旧的，先用 “mutual undo” 撤销那次导入。',
      en: 'Ask for one made of the ledger as it is now; to go back all the same, undo the later import with "mutual undo" first.',
    },
  },
  forked: {
    message: {
      zh: '{file} 与 {office} 上次报的对不上：那时的第 {known} 条（{day}）不在这条链里。上次或这次的台账被改动过。',
      en: '{file} does not continue what {office} had reported: entry {known} of then ({day}) is not in this chain. The ledger was altered before one of the two.',
    },
    fix: {
      zh: '请对方运行 “mutual verify --against {hash}”，查明台账从哪里改过，再决定以哪一份为准。',
      en: 'Ask the office to run "mutual verify --against {hash}" and find out where its ledger was changed, then decide which of the two holds.',
    },
  },
  otherFigures: {
    message: {
      zh: '{file} 与 {office} 上次报的是同一条台账链，数字却不同。',
      en: '{file} is of the same chain as what {office} had reported, but its figures differ.',
    },
    fix: {
      zh: '数字由台账算出，链相同就不会不同：请对方重新生成，核对双方显示的 SHA-256。',
      en: 'Figures come of the ledger, so the same chain gives the same: ask for it again, and compare the SHA-256 that both of you are shown.',
    },
  },
  unlikeEntries: {
    message: {
      zh: '{file} 所报数字与其中 {office} 的记录原文对不上，{count} 处，第一处：{key}。没有导入任何内容。',
      en: 'What {file} states is not what its own entries of {office} give, in {count} {count|place|places}, first: {key}. Nothing of it was imported.',
    },
    fix: {
      zh: '运行 “mutual verify --bundle {file}” 看全部。上报包由 mutual {version} 生成；请对方用本版本重新生成，仍不符则有人改过。',
      en: 'Run "mutual verify --bundle {file}" to see all. It was made by mutual {version}; ask for one made by the version used here: where that differs too, somebody altered it.',
    },
  },
  ownOffice: {
    message: {
      zh: '{file} 是本台账自己的办事处 {office} 报的。',
      en: '{file} comes from {office}, an office of this very ledger.',
    },
    fix: {
      zh: '只导入自有台账的办事处的上报包。',
      en: 'Import only those of offices that keep a ledger of their own.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
