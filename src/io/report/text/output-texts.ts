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
  namedAsFile: {
    message: {
      zh: '--out 要的是文件夹，而 {folder} 是文件的名字。什么也没有写。',
      en: '--out takes a folder, and {folder} is the name of a file. Nothing was written.',
    },
    fix: {
      zh: '写一个文件夹，如 --out 汇总；文件在里面各有自己的名字。',
      en: 'Name a folder, as in --out result; the files in it have names of their own.',
    },
  },
  full: {
    message: {
      zh: '磁盘已满，文件没有写完；没有留下写了一半的文件，台账中已写入的记录完整无损。',
      en: 'The disk is full: not all files could be written. No half file is left, and what the ledger holds is whole.',
    },
    fix: {
      zh: '请腾出磁盘空间，然后再次运行同一命令，它会从中断处继续。',
      en: 'Free some space, then run the same command again: it goes on where it stopped.',
    },
  },
  stdout: {
    message: {
      zh: '屏幕输出写不进去（{code}），显示的内容不完整。',
      en: 'Standard output cannot be written ({code}): what was printed is not whole.',
    },
    fix: {
      zh: '输出重定向到文件时，请腾出磁盘空间或换一个文件夹，然后再次运行；台账中已写入的记录完整无损。',
      en: 'Where it goes into a file, free some space or choose another folder and run it again. What the ledger holds is whole.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
