const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const MAX_LENGTH = 120;

/** A name that every system accepts, made of one that may hold slashes, colons or a whole path. */
export function toFileName(suggestion: string): string {
  const cleaned = suggestion
    // eslint-disable-next-line no-control-regex -- they are what must go
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, '-')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(-MAX_LENGTH);
  return RESERVED_ON_WINDOWS.test(cleaned) ? `_${cleaned}` : cleaned;
}
