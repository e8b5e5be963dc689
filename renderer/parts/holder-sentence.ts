import type { HolderView } from '../../shared/trust-views.ts';
import { READ_ONLY } from '../words.ts';

/** `Data sedang dipakai oleh WA ODE di komputer DISNAKER-2; di sini hanya dapat dibaca.` */
export function holderSentence({ computer, user, program }: HolderView): string {
  const who = READ_ONLY.by(user === '' ? READ_ONLY.program[program] : user);
  return READ_ONLY.text(computer === '' ? who : `${who} ${READ_ONLY.on(computer)}`);
}
