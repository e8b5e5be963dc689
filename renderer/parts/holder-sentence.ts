import type { HolderView } from '../../shared/trust-views.ts';
import { READ_ONLY } from '../words.ts';

/** `Data sedang dipakai oleh WA ODE di komputer DISNAKER-2; di sini hanya dapat dibaca.` */
export function holderSentence({ computer, user, program }: HolderView): string {
  const who = READ_ONLY.by(holderName({ user, program }));
  return READ_ONLY.text(computer === '' ? who : `${who} ${READ_ONLY.on(computer)}`);
}

/** Whose command runs in a terminal may sit at this very window: the program is named too. */
function holderName({ user, program }: Pick<HolderView, 'user' | 'program'>): string {
  if (user === '') return READ_ONLY.program[program];
  return program === 'terminal' ? `${user} (${READ_ONLY.program.terminal})` : user;
}
