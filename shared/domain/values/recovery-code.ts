/** Letters and digits that nobody confuses on paper (after Crockford's base 32: no I, L, O, U). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 25;
const GROUP = 5;

/** How many random bytes a code is made of: each gives one character, without a leaning. */
export const RECOVERY_CODE_BYTES = LENGTH;

/** `7K2QM-0X9TB-…`: 125 bits in five groups. */
export function toRecoveryCode(random: Uint8Array): string {
  const characters = [...random].slice(0, LENGTH).map((byte) => ALPHABET[byte % ALPHABET.length]);
  return characters.join('').replaceAll(new RegExp(`(.{${GROUP}})(?=.)`, 'g'), '$1-');
}

/** As it is stored, whatever was typed between the groups and for the letters that it has not. */
export function foldRecoveryCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^0-9A-Z]/g, '');
}
