/** Excel cuts longer texts off, after complaining that the file is broken. */
const LONGEST_TEXT = 32_767;

/** Control characters but tab and line end, the halves of broken pairs, and two that XML forbids. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Would be read back as one character: `_x0041_` as `A`. */
const LOOKS_CODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text in a form that stands in the cell exactly as it is, whatever it begins with. */
export function cellSafeText(text: string): string {
  if (isPlain(text)) return text;
  const clean = text.replaceAll(UNWRITABLE, '');
  return shorten(clean).replaceAll(LOOKS_CODED, '_x005F_');
}

function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  // A pair of code units is one character; half of it would not be writable.
  return text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '');
}

/** Nearly all texts are: letters and signs of the world's first pages, short, without underscore. */
function isPlain(text: string): boolean {
  if (text.length > LONGEST_TEXT) return false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit === 0x5f || (unit > 0x7e && unit < 0xa0) || unit > 0xd7ff) return false;
  }
  return true;
}
