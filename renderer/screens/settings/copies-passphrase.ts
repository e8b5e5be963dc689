import { PASSPHRASE } from '../../words.ts';

export interface PassphraseValues {
  readonly passphrase: string;
  readonly repeat: string;
}

export const NO_PASSPHRASE: PassphraseValues = { passphrase: '', repeat: '' };
const SHORTEST = 12;

export type Strength = keyof typeof PASSPHRASE.strengths;

/** By length alone: rules about signs make people write worse ones. */
export function strengthOf(passphrase: string): Strength {
  const { length } = passphrase;
  if (length < SHORTEST) return 'short';
  if (length < 16) return 'fair';
  return length < 20 ? 'good' : 'strong';
}

export function passphraseProblem(passphrase: string): string | null {
  return passphrase.length < SHORTEST ? PASSPHRASE.short : null;
}

export function repeatProblem(repeat: string, passphrase: string): string | null {
  return repeat === passphrase ? null : PASSPHRASE.differs;
}
