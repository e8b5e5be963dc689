/** What people who are forgotten were called, and numbered. */
export interface Sought {
  /** As `wordsOf` writes them. */
  readonly names: ReadonlySet<string>;
  readonly niks: ReadonlySet<string>;
}

/** Whether a text that somebody typed names one of them, whatever stands between words and digits. */
export function tellsOf(text: string, { names, niks }: Sought): boolean {
  if (niksIn(text).some((nik) => niks.has(nik))) return true;
  const words = wordsOf(text);
  for (const name of names) if (words.includes(name)) return true;
  return false;
}

function niksIn(text: string): string[] {
  const found = text.matchAll(/\d(?:[ .\u2013-]?\d){15}/gu);
  return Array.from(found, ([nik]) => nik.replace(/\D/gu, ''));
}

/** In capitals, one space before and behind each: `la_contoh-1` is ` LA CONTOH 1 `. */
export function wordsOf(text: string): string {
  const words = text.toUpperCase().split(/[^\p{L}\p{M}\p{N}']+/u);
  return ` ${words.filter((word) => word !== '').join(' ')} `;
}
