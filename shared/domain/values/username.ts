/** A username as it is compared: `Siti`, `SITI ` and `ｓｉｔｉ` are one. */
export function foldUsername(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}
