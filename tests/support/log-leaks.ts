import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const TESTS = join(import.meta.dirname, '..');

/** Sixteen digits in a row: a NIK, whoever's. */
const NIK = /(?<!\d)\d{16}(?!\d)/u;

/** How the invented people of the tests are called. */
const INVENTED = /\b(?:LA|WA) ODE\b|\b(?:LA|WA) CONTOH\b|CONTOH (?:ORANG|KELUARGA)/iu;

/** What is wrong with a log; never what stands in it. */
export function leaksIn(text: string): string[] {
  const plain = text.toLowerCase();
  const hasOf = (words: ReadonlySet<string>) => [...words].some((word) => plain.includes(word));
  return [
    ...(NIK.test(text) ? ['a NIK'] : []),
    ...(INVENTED.test(text) || hasOf(sampleNames()) ? ['a name'] : []),
    ...(hasOf(passwords()) ? ['a password'] : []),
  ];
}

/** Looks through every log in a folder and those below it. Throws where one says what no log may. */
export function refuseLeaks(folder: string): void {
  for (const path of logsIn(folder)) {
    const leaks = leaksIn(readFileSync(path, 'utf8'));
    if (leaks.length > 0) throw new Error(`the log ${path} holds ${leaks.join(' and ')}`);
  }
}

export function logsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.log'))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

let names: ReadonlySet<string> | null = null;

/** Of the people of all sample rosters, in lower case. */
function sampleNames(): ReadonlySet<string> {
  names ??= new Set(
    ['samples', 'layouts'].flatMap((room) =>
      sourcesIn(join(TESTS, 'fixtures', room), '.truth.json').flatMap((source) =>
        [...source.matchAll(/"name": ?"(?<name>\p{L}[^"]* [^"]*\p{L})"/gu)].map(
          ({ groups }) => groups?.['name']?.toLowerCase() ?? '',
        ),
      ),
    ),
  );
  return names;
}

let secrets: ReadonlySet<string> | null = null;

const SECRET = /(?:password|passphrase|sandi)\w*['"]?\s*[:=]\s*'(?<secret>[^'\n]{8,})'/giu;

/** Every password and passphrase that the tests give, found in their sources. */
export function passwords(): ReadonlySet<string> {
  secrets ??= new Set(
    sourcesIn(TESTS, '.ts').flatMap((source) =>
      [...source.matchAll(SECRET)].map(({ groups }) => groups?.['secret']?.toLowerCase() ?? ''),
    ),
  );
  return secrets;
}

function sourcesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
