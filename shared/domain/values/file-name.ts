const LONGEST = 80;

/** Names that Windows keeps for devices, also with an extension behind them. */
const RESERVED = /^(?:con|prn|aux|nul|conin|conout|com\d|lpt\d) *(?:\.|$)/iu;

/**
 * A file name (without extension) that Windows takes, from data: only `A–Z a–z 0–9 space _ . -`,
 * at most 80 characters, no device name, no dot or space at the end. Never empty.
 */
export function safeFileName(parts: readonly string[]): string {
  const name = parts.map(cleaned).filter(Boolean).join(' - ');
  const cut = withoutEdges(name.slice(0, LONGEST));
  if (cut === '') return 'berkas';
  return RESERVED.test(cut) ? withoutEdges(`_${cut}`.slice(0, LONGEST)) : cut;
}

function cleaned(part: string): string {
  const plain = part
    .slice(0, 1000)
    .normalize('NFKD')
    .replaceAll(/['’`´\p{M}]/gu, '')
    .replaceAll(/[^A-Za-z0-9 _.-]+/gu, '-')
    .replaceAll(/\.{2,}/gu, '.')
    .replaceAll(/ +/gu, ' ');
  return withoutEdges(plain);
}

function withoutEdges(text: string): string {
  return text.replaceAll(/^[ .-]+|[ .-]+$/gu, '');
}
