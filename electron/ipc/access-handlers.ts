import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** Accounts and sessions. */
export function accessHandlers(_context: Context, _surroundings: Surroundings) {
  return {
    'session.state': notYet,
    'account.first': notYet,
    'session.login': notYet,
    'session.recover': notYet,
    'session.lock': notYet,
    'session.touch': notYet,
    'session.confirm': notYet,
    'password.change': notYet,
    'account.list': notYet,
    'account.save': notYet,
    'recovery.renew': notYet,
    'recovery.sheet': notYet,
    'lock.set': notYet,
  } satisfies Partial<Handlers>;
}
