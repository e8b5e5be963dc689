import { Failure } from '../../shared/failure.ts';

const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const UNDERSCORE = 0x5f;
const SMALL_X = 0x78;

/** No letter takes more bytes than this, however it is coded. */
const BYTES_A_CHARACTER = 16;

/** Refuses before it is decoded what could only be too long. */
export function checkTextBytes(count: number, maxCharacters: number): void {
  if (count > maxCharacters * BYTES_A_CHARACTER) throw new Failure('workbook-too-large');
}

/** Text as a cell shows it: entities and Excel's own `_x000D_` form for control characters undone. */
export function cellText(bytes: Buffer, from: number, to: number, literal: boolean): string {
  let wide = false;
  let coded = false;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]!;
    if (byte > 0x7f) wide = true;
    else if (
      byte === AMPERSAND ||
      byte === CARRIAGE_RETURN ||
      (byte === UNDERSCORE && bytes[at + 1] === SMALL_X)
    )
      coded = true;
  }
  const text = sliceText(bytes, from, to, wide);
  if (!coded) return text;
  return withoutExcelCodes(literal ? withPlainLineEnds(text) : withoutEntities(text));
}

interface TextSlices {
  latin1Slice(from: number, to: number): string;
  utf8Slice(from: number, to: number): string;
}

/** What `toString` does once it has found out the encoding, which takes it longer than the work. */
export function sliceText(bytes: Buffer, from: number, to: number, wide: boolean): string {
  const slices = bytes as Buffer & TextSlices;
  return wide ? slices.utf8Slice(from, to) : slices.latin1Slice(from, to);
}

/** Text of names, targets and format codes, in which only entities are coded. */
export function xmlText(bytes: Buffer, from: number, to: number): string {
  return withoutEntities(bytes.toString('utf8', from, to));
}

function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

/** `Wa Ode &quot;Ani&quot; &#10;&#x2013;`; without DOCTYPE there are no entities but these. */
function withoutEntities(given: string): string {
  const text = withPlainLineEnds(given);
  return text.includes('&') ? text.replaceAll(/&([^;]{0,12});|&/g, oneEntity) : text;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NUMBERED = /^#(?:x([0-9a-f]+)|([0-9]+))$/i;

function oneEntity(_whole: string, name: string | undefined): string {
  const named = Object.hasOwn(NAMED, name ?? '') ? NAMED[name ?? ''] : undefined;
  if (named !== undefined) return named;
  const digits = NUMBERED.exec(name ?? '');
  if (!digits) throw new Failure('workbook-damaged');
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  if (code === 0 || code > 0x10ffff || surrogate) throw new Failure('workbook-damaged');
  return String.fromCodePoint(code);
}

/** `Baubau_x000D_` holds a carriage return, and `_x005F_x000D_` the seven characters `_x000D_`. */
function withoutExcelCodes(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_whole, digits: string) =>
    // oxlint-disable-next-line unicorn/prefer-code-point -- half of a pair: the other is the next code
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
