import type { Text } from '../../../rules/value/text.ts';

/** Where the files of a run cannot be written. */
export const outputErrors = {
  folder: {
    message: {
      zh: '文件夹 {folder} 不能写入（{code}）。什么也没有记入台账。',
      en: 'Nothing can be written into {folder} ({code}). Nothing was taken into the ledger.',
    },
    fix: {
      zh: '用 --out 指定一个可以写入的文件夹（不能是已有的文件），或请管理员开放权限、清出磁盘空间。',
      en: 'Name a folder that can be written to with --out (not an existing file), or ask for the permission or the disk space.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
