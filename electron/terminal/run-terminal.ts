import { Failure, type FailureCode, type FailureFacts } from '../../shared/failure.ts';
import { failureSentence } from '../../shared/failure-words.ts';
import { dataFolder } from '../data-folder.ts';
import { refuseUnsafePlace } from '../data-place.ts';
import { UNWATCHED, type Job } from '../flows/context.ts';
import { toFailureFacts } from '../ipc/failure.ts';
import { logError } from '../log.ts';
import { UsageError, type Outcome } from './command.ts';
import { parseArguments, type Request } from './parse-arguments.ts';
import { runOnData } from './run-on-data.ts';
import { USAGE } from './usage.ts';

/** 0 done · 1 done, but rows were held or refused · 2 wrong usage · 3 not read · 4 refused by a lock. */
type ExitCode = 0 | 1 | 2 | 3 | 4;

/** Somebody else holds what is needed, or this account may not touch it. */
const REFUSED: readonly FailureCode[] = [
  'login-needed',
  'login-wrong',
  'login-wait',
  'password-change-needed',
  'not-allowed',
  'data-read-only',
  'database-in-use',
  'database-unwritable',
  'file-locked',
  'target-locked',
];

/** Runs one command and tells its exit code. Never throws. */
export async function runTerminal(args: readonly string[]): Promise<ExitCode> {
  const asJson = args.includes('--json');
  try {
    const request = parseArguments(args);
    if (request.kind === 'help') return say(asJson ? JSON.stringify({ usage: USAGE }) : USAGE);
    return show(await runRequest(request), request.asJson);
  } catch (error) {
    return fail(error, asJson);
  }
}

async function runRequest(request: Request): Promise<Outcome> {
  const folder = request.dataFolder ?? dataFolder();
  refuseUnsafePlace(folder);
  return runOnData(folder, request, interruptibleJob());
}

/** Ctrl+C stops the work as the window's cancel does: nothing half-done remains. */
function interruptibleJob(): Job {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return { ...UNWATCHED, signal: controller.signal };
}

function show(outcome: Outcome, asJson: boolean): ExitCode {
  say(asJson ? JSON.stringify(outcome.json) : outcome.text);
  return outcome.incomplete ? 1 : 0;
}

function fail(error: unknown, asJson: boolean): ExitCode {
  if (error instanceof UsageError) {
    if (asJson) sayFailure({ code: 'request-invalid' }, error.message);
    process.stderr.write(`${error.message}\n\n${USAGE}\n`);
    return 2;
  }
  if (!(error instanceof Failure)) logError('terminal', error);
  const facts = toFailureFacts(error);
  const sentence = failureSentence(facts);
  if (asJson) sayFailure(facts, sentence);
  else process.stderr.write(`${sentence}\n`);
  return REFUSED.includes(facts.code) ? 4 : 3;
}

function sayFailure({ code }: FailureFacts, message: string): void {
  say(JSON.stringify({ failure: { code, message } }));
}

function say(text: string): ExitCode {
  process.stdout.write(`${text}\n`);
  return 0;
}
