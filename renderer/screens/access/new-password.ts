import { SHORTEST_PASSWORD } from '../../../shared/domain/values/password.ts';
import { PASSWORD } from '../../words.ts';

export interface NewPassword {
  readonly password: string;
  readonly again: string;
}

export const NO_PASSWORD: NewPassword = { password: '', again: '' };

/** The rest of its rules the backend says itself. */
export function passwordProblem(password: string): string | null {
  return password.length < SHORTEST_PASSWORD ? PASSWORD.short : null;
}

export function againProblem({ password, again }: NewPassword): string | null {
  return password === again ? null : PASSWORD.differs;
}
