import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture in grays of four bits (0 black to 15 white), row by row: enough to compare pages. */
export interface GrayPicture {
  readonly width: number;
  readonly height: number;
  readonly gray: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Four bits a pixel, every row as its difference to the row above (filter 2): small files. */
export function grayPng({ width, height, gray }: GrayPicture): Buffer {
  const stride = Math.ceil(width / 2);
  const rows = Buffer.alloc((stride + 1) * height);
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y += 1) {
    const packed = Buffer.alloc(stride);
    for (let x = 0; x < width; x += 1)
      packed[x >> 1] = (packed[x >> 1] ?? 0) | ((gray[y * width + x] ?? 0) << (x % 2 ? 0 : 4));
    rows[y * (stride + 1)] = 2;
    for (let at = 0; at < stride; at += 1)
      rows[y * (stride + 1) + 1 + at] = (packed[at] ?? 0) - (above[at] ?? 0);
    above = packed;
  }
  return png({ width, height, depth: 4, colour: 0 }, rows);
}

/** Reads what `grayPng` wrote. */
export function readGrayPng(bytes: Buffer): GrayPicture {
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  if (bytes[24] !== 4 || bytes[25] !== 0) throw new Error('not a reference picture');
  const rows = inflateSync(dataOf(bytes));
  const stride = Math.ceil(width / 2);
  const gray = new Uint8Array(width * height);
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y += 1) {
    const packed = Buffer.from(rows.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let at = 0; at < stride; at += 1) packed[at] = (packed[at] ?? 0) + (above[at] ?? 0);
    for (let x = 0; x < width; x += 1)
      gray[y * width + x] = ((packed[x >> 1] ?? 0) >> (x % 2 ? 0 : 4)) & 15;
    above = packed;
  }
  return { width, height, gray };
}

function dataOf(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** A scanned signature that nobody has: blue ink on a transparent ground. */
export function inventedSignature(width = 420, height = 150): Buffer {
  const rows = Buffer.alloc((width * 4 + 1) * height);
  const dot = (x: number, y: number) => {
    const at = Math.round(y) * (width * 4 + 1) + 1 + Math.round(x) * 4;
    rows.set([25, 40, 130, 255], at);
  };
  for (let step = 0; step <= 6000; step += 1) {
    const along = step / 6000;
    const x = 8 + along * (width - 30) + 12 * Math.sin(along * 40);
    const y = height / 2 + (height / 2 - 8) * Math.sin(along * 27) * (1 - 0.75 * along);
    for (let side = 0; side < 9; side += 1) dot(x + (side % 3), y + Math.floor(side / 3));
  }
  return png({ width, height, depth: 8, colour: 6 }, rows);
}

function png(
  {
    width,
    height,
    depth,
    colour,
  }: { width: number; height: number; depth: number; colour: number },
  rows: Uint8Array,
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, 0], 8);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
