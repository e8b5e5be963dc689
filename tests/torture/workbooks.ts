/**
 * Every hostile file through the real reading, in a process that can be ended:
 * `node tests/torture/workbooks.ts [--seed 1] [--quick] [--only-folders] [folder of further files …]`
 * Prints figures, and ends with 1 if one file takes too long or too much, crashes, or gives what it must not.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { allCases } from './all-cases.ts';
import { SMALL, WHOLE, type HostileCase } from './hostile-case.ts';
import { answerOf, faultOf } from './judge-case.ts';
import type { Told } from './reading-child.ts';

const MOST_MILLISECONDS = 20_000;
const MOST_MEGABYTES = 600;
/** A process that has needed more than this is not asked again, so that its peak is not taken for that of the next file. */
const WORN_MEGABYTES = 180;

const { values, positionals } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    'only-folders': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const folder = mkdtempSync(join(tmpdir(), 'buku-torture-'));
const temporary = join(folder, 'temporary');
mkdirSync(temporary);

interface Result extends Told {
  readonly name: string;
  readonly fault: string | null;
}

async function main(): Promise<void> {
  const results: Result[] = [];
  let child: ChildProcess | null = null;
  let number = 0;
  for (const one of everyCase()) {
    number += 1;
    const path = join(folder, `${number}-${one.fileName.replaceAll(/[^\w .-]/g, '_')}`);
    // oxlint-disable-next-line eslint/no-await-in-loop -- one file at a time is what is measured
    writeFileSync(path, await one.bytes());
    child ??= startChild();
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above
    const told = await ask(child, path);
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above
    const result = { ...told, name: one.name, fault: await judge(one, told) };
    results.push(result);
    if (result.fault !== null) say(`${result.fault}: ${result.name}`);
    if (told.answer === null || told.megabytes > WORN_MEGABYTES) {
      child.kill('SIGKILL');
      child = null;
    }
    rmSync(path);
  }
  child?.kill();
  report(results);
}

function* everyCase(): Generator<HostileCase> {
  if (!values['only-folders']) yield* allCases(Number(values.seed), values.quick ? SMALL : WHOLE);
  yield* filesIn(positionals);
}

function* filesIn(folders: readonly string[]): Generator<HostileCase> {
  for (const given of folders)
    for (const file of readdirSync(given)) {
      const path = join(given, file);
      yield {
        name: path,
        fileName: basename(path),
        bytes: () => readFileSync(path),
        outcome: 'any',
      };
    }
}

function startChild(): ChildProcess {
  return fork(join(import.meta.dirname, 'reading-child.ts'), {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

async function ask(child: ChildProcess, path: string): Promise<Told> {
  const given = new AbortController();
  const silent: Told = { answer: null, crash: null, milliseconds: 0, megabytes: 0 };
  const timer = setTimeout(() => given.abort(), MOST_MILLISECONDS * 3);
  const died = () => given.abort();
  child.once('exit', died).send(path);
  try {
    const [told] = (await once(child, 'message', { signal: given.signal })) as [Told];
    return told;
  } catch {
    const crash = child.exitCode === null ? 'hangs' : `ended with ${child.exitCode}`;
    return { ...silent, crash };
  } finally {
    clearTimeout(timer);
    child.off('exit', died);
  }
}

async function judge(one: HostileCase, told: Told): Promise<string | null> {
  if (told.crash !== null) return `crashed (${told.crash})`;
  if (told.milliseconds > MOST_MILLISECONDS) return `took ${told.milliseconds} ms`;
  if (told.megabytes > MOST_MEGABYTES) return `took ${told.megabytes} MB`;
  if (told.answer === null) return 'gave no answer';
  const { outcome } = one;
  const undamaged =
    typeof outcome === 'object' && outcome.kind === 'same'
      ? (await answerOf(await outcome.of(), one.fileName)).digest
      : null;
  return faultOf(one, told.answer, undamaged);
}

function report(results: readonly Result[]): void {
  const most = (pick: (result: Result) => number) =>
    results.toSorted((one, other) => pick(other) - pick(one)).slice(0, 6);
  const codes = new Map<string, number>();
  for (const { answer } of results) {
    const code = answer === null ? 'no answer' : (answer.refused ?? 'read');
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  const left = readdirSync(temporary);
  rmSync(folder, { recursive: true });
  say(`${results.length} files, seed ${values.seed}`);
  for (const [code, count] of codes) say(`  ${count} × ${code}`);
  say('slowest:');
  for (const { name, milliseconds } of most((result) => result.milliseconds))
    say(`  ${milliseconds} ms ${name}`);
  say('largest:');
  for (const { name, megabytes } of most((result) => result.megabytes))
    say(`  ${megabytes} MB ${name}`);
  const faults = results.filter(({ fault }) => fault !== null);
  say(`left in the temporary folder: ${left.length}; faults: ${faults.length}`);
  if (faults.length > 0 || left.length > 0) process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
