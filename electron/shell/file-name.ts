/** Also with spaces or an extension behind them, and with the raised figures that Windows takes for figures. */
const RESERVED_ON_WINDOWS = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/iu;
const MAX_LENGTH = 120;

/** A name that every system accepts, made of one that may hold slashes, colons or a whole path. */
export function toFileName(suggestion: string): string {
  const cleaned = suggestion
    // eslint-disable-next-line no-control-regex -- they are what must go
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, '-')
    // What is not seen may turn a name around, and half a character is none.
    .replace(/[\p{Cf}\p{Co}]|\p{Surrogate}/gu, '')
    .slice(-MAX_LENGTH)
    .replace(/^[\s.\uDC00-\uDFFF]+|[\s.]+$/g, '');
  return RESERVED_ON_WINDOWS.test(cleaned) ? `_${cleaned}` : cleaned;
}
