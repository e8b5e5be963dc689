import { parseArgs } from 'node:util';
import { UsageError, type Command, type Given } from './command.ts';
import { COMMANDS } from './commands.ts';

export interface Request {
  readonly kind: 'request';
  readonly command: Command;
  readonly given: Given;
  readonly asJson: boolean;
  /** Null = the app's own. */
  readonly dataFolder: string | null;
}

const FOR_ALL = { data: { type: 'string' }, json: { type: 'boolean' } } as const;

/** What is asked for. Throws UsageError. */
export function parseArguments(args: readonly string[]): Request | { readonly kind: 'help' } {
  if (args.includes('--help') || args[0] === 'help') return { kind: 'help' };
  const at = commandAt(args);
  const name = args[at];
  if (name === undefined) throw new UsageError('Perintah belum diberikan.');
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : null;
  if (!command) throw new UsageError(`Perintah ${name} tidak dikenal.`);
  const { values, positionals } = parse(args.toSpliced(at, 1), command, name);
  const { data, json, ...options } = values;
  if (data === '') throw new UsageError('--data masih kosong.');
  return {
    kind: 'request',
    command,
    given: { words: positionals, options },
    asJson: json === true,
    dataFolder: typeof data === 'string' ? data : null,
  };
}

/** `--json` and `--data <folder>` may stand before the command too. */
function commandAt(args: readonly string[]): number {
  let at = 0;
  while (at < args.length && args[at]?.startsWith('-')) at += args[at] === '--data' ? 2 : 1;
  return at;
}

function parse(args: readonly string[], command: Command, name: string) {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...command.options, ...FOR_ALL },
      allowPositionals: true,
    });
    refuseWrongCount(parsed.positionals.length, command, name);
    return parsed;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(sentenceFor(error), { cause: error });
  }
}

function refuseWrongCount(count: number, { words }: Command, name: string): void {
  const fewest = words === 'one or more' ? 1 : words;
  if (count < fewest) throw new UsageError(`Perintah ${name} belum lengkap.`);
  if (words !== 'one or more' && count > words)
    throw new UsageError(`Perintah ${name} menerima terlalu banyak kata.`);
}

/** parseArgs speaks English and quotes the argument; the code says which kind it is. */
function sentenceFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const option = /--?[\w-]+/.exec(error instanceof Error ? error.message : '')?.[0] ?? '';
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? `Pilihan ${option} tidak dikenal di sini.`
    : `Pilihan ${option} tidak ditulis dengan benar.`;
}
