/** What a process did to the files of a folder, in its order (written by watched-disk.c). */
export type DiskStep =
  | {
      readonly kind: 'name';
      readonly file: number;
      readonly path: string;
      readonly creates: boolean;
      readonly empties: boolean;
    }
  | {
      readonly kind: 'write';
      readonly file: number;
      readonly offset: number;
      readonly bytes: Buffer;
    }
  | { readonly kind: 'truncate'; readonly file: number; readonly length: number }
  | { readonly kind: 'sync'; readonly file: number }
  | { readonly kind: 'unlink'; readonly path: string }
  | { readonly kind: 'rename' | 'link'; readonly from: string; readonly to: string }
  /** The process has said that its work is done. */
  | { readonly kind: 'answer' };

const HEAD = 17;

export function parseDiskLog(log: Buffer): DiskStep[] {
  const steps: DiskStep[] = [];
  for (let at = 0; at + HEAD <= log.length;) {
    const length = log.readUInt32LE(at + 13);
    const bytes = log.subarray(at + HEAD, at + HEAD + length);
    steps.push(
      toStep(log.readUInt8(at), log.readUInt32LE(at + 1), log.readBigUInt64LE(at + 5), bytes),
    );
    at += HEAD + length;
  }
  return steps;
}

function toStep(kind: number, file: number, value: bigint, bytes: Buffer): DiskStep {
  const [first = '', second = ''] = bytes.toString('utf8').split('\0');
  const number = Number(value);
  switch (kind) {
    case 1:
      return {
        kind: 'name',
        file,
        path: first,
        creates: (number & 1) > 0,
        empties: (number & 2) > 0,
      };
    case 2:
      return { kind: 'write', file, offset: number, bytes };
    case 3:
      return { kind: 'truncate', file, length: number };
    case 4:
      return { kind: 'sync', file };
    case 5:
      return { kind: 'unlink', path: first };
    case 6:
      return { kind: 'rename', from: first, to: second };
    case 7:
      return { kind: 'link', from: first, to: second };
    case 8:
      return { kind: 'answer' };
    default:
      throw new Error(`unknown step ${kind}`);
  }
}
