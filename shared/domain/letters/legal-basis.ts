import type { Pks } from '../agreement.ts';

const ONLY_IN: Readonly<Record<Pks, RegExp>> = {
  'non-asn': /^\s*PKS\s*1\s*:\s*/iu,
  rentan: /^\s*PKS\s*2\s*:\s*/iu,
};

/**
 * The lines of the legal basis that hold for this series: those of the other, marked `PKS 1:` or
 * `PKS 2:`, are left out, and so is the mark.
 */
export function legalBasisOf(pks: Pks, lines: readonly string[]): string[] {
  const other = pks === 'non-asn' ? 'rentan' : 'non-asn';
  return lines
    .filter((line) => !ONLY_IN[other].test(line))
    .map((line) => line.replace(ONLY_IN[pks], '').trim())
    .filter(Boolean);
}
