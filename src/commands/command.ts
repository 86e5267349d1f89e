import type { PlainDate } from '../rules/value/plain-date.ts';
import type { Language, Text } from '../rules/value/text.ts';

/** 0: clean. 1: something was returned, rejected or does not balance. 2: wrong use, unreadable workspace, or a fault of ours. */
export type ExitCode = 0 | 1 | 2;

/** What the program gets from outside: given in by `bin/mutual.js`, or by a test. Nothing else looks at the clock, the environment or the process. */
export interface Surroundings {
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths and the search for mutual.yaml start from. */
  readonly directory: string;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** Whether a person watches stderr: progress bars show then only. */
  readonly stderrIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  /** Processor cores that the program may use. */
  readonly cores: number;
  /** Width of the terminal in columns. */
  readonly columns: number;
  /** The instant now, by China's clocks: ISO 8601 with its offset. */
  readonly now: () => string;
  /** The calendar day now in China, whatever zone the machine keeps. */
  readonly today: () => PlainDate;
  /** Calls back when the person asks to stop (Ctrl-C) from now on; the result takes that back. */
  readonly onInterrupt: (callback: () => void) => () => void;
  /** The system's user, who acts unless `--actor` says otherwise. */
  readonly user: string;
  /** The system's locale, `zh_CN.UTF-8`. */
  readonly locale: string;
}

/** Options that every verb has. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly asOf?: string;
  readonly quiet?: boolean;
  readonly lang?: Language;
  readonly color?: boolean;
  readonly unmask?: boolean;
  readonly actor?: string;
}

/** What a verb works with: its surroundings and the options that every verb has, settled. */
export interface Context {
  readonly surroundings: Surroundings;
  readonly language: Language;
  /** The day of the business: `--as-of`, else today. */
  readonly asOf: PlainDate;
  /** Whether `--as-of` was given. */
  readonly asOfGiven: boolean;
  readonly actor: string;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly dryRun: boolean;
  readonly unmask: boolean;
  readonly color: boolean;
  readonly version: string;
  /** Writes a line of result to stdout. */
  readonly print: (line: string) => void;
  /** Writes a line of talk to stderr, unless `--quiet`. */
  readonly say: (line: string) => void;
}

/** An option of a verb as the command line, its help and the completion of shells take it. */
export interface OptionDeclaration {
  /** As commander reads it: `--units <file>`. */
  readonly flags: string;
  readonly description: Text;
  /** The only values that it takes; any where absent. */
  readonly choices?: readonly string[];
  /** May be given several times; its value is then a list. */
  readonly repeatable?: true;
  /** The environment variable that stands in for it. */
  readonly environment?: `MUTUAL_${string}`;
}

/** A verb: one file under `commands/`, loaded when it is called. */
export interface CommandModule<Options extends CommonOptions = CommonOptions> {
  readonly arguments?: readonly { readonly syntax: string; readonly description: Text }[];
  readonly options?: readonly OptionDeclaration[];
  /** It changes the ledger or writes files: it has `--dry-run`. */
  readonly writes?: true;
  /** Set where a shell reads what is printed, so that options for people and files have no meaning. */
  readonly forShells?: true;
  /** At least two. */
  readonly examples: readonly { readonly command: string; readonly says: Text }[];
  /** Does the work: what it prints goes through the context; a user's mistake is thrown as UserError. */
  run(context: Context, parameters: readonly string[], options: Options): Promise<ExitCode>;
}
