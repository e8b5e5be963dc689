import type { Role } from '../../../shared/domain/account.ts';
import { FAILURE_CODES } from '../../../shared/failure.ts';
import type { RequestName } from '../../../shared/ipc.ts';
import { EXPECTED_RIGHTS } from '../../ipc/expected-rights.ts';
import { FAMILY, OF_CLAIMS, OUTSIDE } from './message-office.ts';

/** Who asked, as the data say. */
export interface Asker {
  readonly role: Role | null;
  /** Of the head of one department: the names that may be told; null for everybody else. */
  readonly mayBeTold: ReadonlySet<string> | null;
  readonly mustChangePassword: boolean;
  /** The password was typed again. */
  readonly isConfirmed: boolean;
  readonly onlyReads: boolean;
}

const CODES: ReadonlySet<string> = new Set(FAILURE_CODES);
/** With these a request ends before its handler; what is too large ends before the rights. */
const REFUSALS: ReadonlySet<string> = new Set([
  'login-needed',
  'not-allowed',
  'password-change-needed',
  'password-again-needed',
  'data-read-only',
  'request-invalid',
]);
const TABLE = new Map(EXPECTED_RIGHTS.map(([name, who, how = '']) => [name, { who, how }]));
const LETTER: Readonly<Record<Role, string>> = {
  petugas: 'P',
  administrator: 'A',
  kepala: 'K',
  pemeriksa: 'E',
};

/** What is wrong with an answer; null where nothing is. */
export function judgeReply(
  name: RequestName | null,
  reply: unknown,
  asker: Asker,
  folder: string,
): string | null {
  const answer = toAnswer(reply);
  if (answer === null) return 'is no reply';
  if (answer.code === null)
    return name === null ? 'took what is no request' : judgeValue(name, answer.text, asker);
  if (!CODES.has(answer.code)) return `has the unknown code ${answer.code}`;
  if (answer.code === 'internal') return 'is a bug';
  if (answer.code === 'database-unwritable') return 'tried to write where data are only read';
  if (answer.text.includes(folder) || /node_modules|\\n\s+at |\.ts:\d|SQLITE_/u.test(answer.text))
    return 'shows a path or a stack';
  if (name === null) return answer.code === 'request-unknown' ? null : `answered ${answer.code}`;
  if (!mayBeAnswered(name, asker) && !REFUSALS.has(answer.code))
    return `reached what it has no right to: ${answer.code}`;
  return null;
}

interface Answer {
  /** Null: it was granted. */
  readonly code: string | null;
  readonly text: string;
}

function toAnswer(reply: unknown): Answer | null {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return null;
  const text = JSON.stringify(reply);
  if (reply.ok === true) return { code: null, text };
  if (!('failure' in reply) || typeof reply.failure !== 'object' || reply.failure === null)
    return null;
  const { failure } = reply;
  return 'code' in failure && typeof failure.code === 'string'
    ? { code: failure.code, text }
    : null;
}

function judgeValue(name: RequestName, text: string, asker: Asker): string | null {
  if (!mayBeAnswered(name, asker)) return 'was granted without the right';
  const told = text.match(OUTSIDE) ?? [];
  if (asker.mayBeTold && !told.every((each) => asker.mayBeTold?.has(each)))
    return 'tells of somebody outside';
  if (asker.role === 'kepala' && text.includes(FAMILY)) return 'tells of a family';
  const works = asker.role === 'petugas' || asker.role === 'administrator';
  if (!works && OF_CLAIMS.test(text)) return 'tells what a claim is about';
  return null;
}

/** By the table that the tests keep, not by the program's own. */
function mayBeAnswered(name: RequestName, asker: Asker): boolean {
  const right = TABLE.get(name);
  if (!right) return false;
  const { who, how } = right;
  if (how.includes('writes') && asker.onlyReads) return false;
  if (how.includes('again') && !asker.isConfirmed) return false;
  if (who.includes('N')) return true;
  if (asker.role === null) return false;
  if (asker.mustChangePassword && name !== 'password.change' && name !== 'session.touch')
    return false;
  return who.includes(asker.mayBeTold ? 'O' : LETTER[asker.role]);
}
