import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual complete`. */
export const completeTexts = {
  argument: {
    zh: '给哪个 shell 的脚本：bash、zsh、fish 或 powershell',
    en: 'the shell to write the script for: bash, zsh, fish or powershell',
  },
  words: { zh: '脚本自己用：-- 之后是已输入的词', en: 'for the script itself: what was typed, after --' },
  exampleBash: {
    zh: 'bash：写进 ~/.bashrc，新开的终端里按 Tab 补全',
    en: 'bash: Tab completes in each terminal opened from then on',
  },
  exampleZsh: { zh: 'zsh：放进 fpath 里的文件夹', en: 'zsh: into a folder of your fpath' },
  exampleFish: { zh: 'fish', en: 'fish' },
  examplePowershell: { zh: 'PowerShell：写进 $PROFILE', en: 'PowerShell: in $PROFILE' },
} as const satisfies Record<string, Text>;

/** Mistakes in calling it. */
export const completeErrors = {
  noShell: {
    message: { zh: '没有给“{found}”的脚本。', en: 'There is no script for “{found}”.' },
    fix: { zh: '请写 {shells} 之一。', en: 'Name one of {shells}.' },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
