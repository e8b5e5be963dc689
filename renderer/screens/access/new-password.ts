import { PASSWORD } from '../../words.ts';

/** What the backend asks of a password at least; the rest of its rules it says itself. */
const SHORTEST = 10;

export interface NewPassword {
  readonly password: string;
  readonly again: string;
}

export const NO_PASSWORD: NewPassword = { password: '', again: '' };

export function passwordProblem(password: string): string | null {
  return [...password].length < SHORTEST ? PASSWORD.short : null;
}

export function againProblem({ password, again }: NewPassword): string | null {
  return password === again ? null : PASSWORD.differs;
}
