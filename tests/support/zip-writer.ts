import { crc32, deflateRawSync } from 'node:zlib';

/** What a broken or hostile zip file says wrongly of one of its entries. */
export interface ZipLie {
  readonly crc?: number;
  readonly size?: number;
  readonly stored?: boolean;
}

type Content = string | Uint8Array;

/** A zip file of these parts, in their order. Pairs instead of a record allow two parts of one name. */
export function zipOf(
  parts: Readonly<Record<string, Content>> | readonly (readonly [string, Content])[],
  lies: Readonly<Record<string, ZipLie>> = {},
): Buffer {
  const list = Array.isArray(parts) ? parts : Object.entries(parts);
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of list as readonly (readonly [string, Content])[]) {
    const entry = zipEntry(name, Buffer.from(content as Uint8Array), offset, lies[name] ?? {});
    locals.push(entry.local);
    directory.push(entry.central);
    offset += entry.local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...locals, central, directoryEnd(list.length, central.length, offset)]);
}

function zipEntry(name: string, content: Buffer, offset: number, lie: ZipLie) {
  const packed = lie.stored ? content : deflateRawSync(content);
  const label = Buffer.from(name);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(0x0800, 2);
  shared.writeUInt16LE(lie.stored ? 0 : 8, 4);
  shared.writeUInt32LE(lie.crc ?? crc32(content), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(lie.size ?? content.length, 18);
  shared.writeUInt16LE(label.length, 22);
  const end = Buffer.alloc(14);
  end.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), shared, label, packed]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, end, label]),
  };
}

function directoryEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
