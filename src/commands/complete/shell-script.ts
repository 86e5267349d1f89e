import { script } from '@bomb.sh/tab';

/** Shells for which there is a script. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** One of {@link shells}. */
export type Shell = (typeof shells)[number];

/** The script that teaches a shell to complete `mutual`, as one text. */
export function shellScript(shell: Shell): string {
  return shell === 'bash' ? bashScript : printedBy(() => script(shell, 'mutual', 'mutual')).join('\n');
}

/** What something prints on the console while it runs: the library gives its texts in no other way. */
export function printedBy(work: () => void): string[] {
  const lines: string[] = [];
  const { log } = console;
  console.log = (...words: unknown[]) => lines.push(words.join(' '));
  try {
    work();
  } finally {
    console.log = log;
  }
  return lines;
}

/**
 * For bash our own: the library's needs the package bash-completion, runs what is typed through `eval`, so that a Tab would carry out `$(…)`, never completes file names, and
 * fails when it is sourced twice. Works from bash 3.2 on, which macOS still has.
 */
const bashScript = `# bash completion for mutual
__mutual_complete() {
    local words=() word glue='' index line
    # Bash parts --option=value at the sign: put it together again.
    for ((index = 1; index <= COMP_CWORD; index++)); do
        word=\${COMP_WORDS[index]}
        if [[ \${#words[@]} -gt 0 && ( $word == '=' || -n $glue ) ]]; then
            words[\${#words[@]} - 1]+=$word
            if [[ $word == '=' ]]; then glue=1; else glue=''; fi
        else
            words[\${#words[@]}]=$word
        fi
    done
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
            :4) compopt +o default 2>/dev/null ;;
            :*) ;;
            ?*) COMPREPLY[\${#COMPREPLY[@]}]=\${line%%$'\\t'*} ;;
        esac
    done < <(mutual complete -- "\${words[@]}" 2>/dev/null)
}
complete -o default -F __mutual_complete mutual
`;
