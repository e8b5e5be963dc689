/** Formats without a code in the file that show a day; 27 and up are the East Asian ones. */
const BUILT_IN_DAYS = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

export function isBuiltInDayFormat(id: number): boolean {
  return BUILT_IN_DAYS.has(id);
}

/** Quoted words, escaped or padding letters, and brackets (colour, currency, locale) say nothing. */
const SILENT = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]?/gs;
const FRACTION_OF_SECOND = /s\.?0+/gi;

/**
 * Whether a number format shows a day: `dd/mm/yyyy`, `[$-421]dd mmmm yyyy;@`, `mmm-yy`. A time alone
 * (`h:mm`) is none, and neither is `[Red]0.00`, `#,##0" hari"` or `"Rp"#,##0`.
 */
export function isDayFormat(code: string): boolean {
  const [shown = ''] = code.replaceAll(SILENT, '').split(';');
  const letters = shown.replaceAll(FRACTION_OF_SECOND, 's').replaceAll(/general/gi, '');
  if (/[0#?]/.test(letters)) return false;
  if (/[dy]/i.test(letters)) return true;
  return /m/i.test(letters) && !/[hs]/i.test(letters);
}
