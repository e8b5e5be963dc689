import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from './database.ts';

/** What pdfsig (poppler) says of the one signature of a PDF. */
export function pdfsig(pdf: Uint8Array): string {
  const path = join(freshFolder(), 'surat.pdf');
  writeFileSync(path, pdf);
  const { error, stdout, stderr } = spawnSync('pdfsig', ['-nocert', path], { encoding: 'utf8' });
  if (error) throw error;
  return `${stdout}${stderr}`;
}

/** The signature (CMS) and the bytes it is over, by the file's own /ByteRange. */
export function takeSignature(pdf: Uint8Array): { readonly cms: Buffer; readonly content: Buffer } {
  const bytes = Buffer.from(pdf);
  const found = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/u.exec(bytes.toString('latin1'));
  if (!found) throw new Error('no signature in the file');
  const [end, again, rest] = found.slice(1).map(Number) as [number, number, number];
  const padded = Buffer.from(bytes.toString('latin1', end + 1, again - 1), 'hex');
  // A sequence with its length in two bytes; what follows is room left over.
  const cms = padded.subarray(0, 4 + padded.readUInt16BE(2));
  return {
    cms,
    content: Buffer.concat([bytes.subarray(0, end), bytes.subarray(again, again + rest)]),
  };
}

/** Whether OpenSSL finds the signature good, with this certificate trusted. */
export function opensslVerifies(pdf: Uint8Array, trusted: string): boolean {
  const folder = freshFolder();
  const { cms, content } = takeSignature(pdf);
  writeFileSync(join(folder, 'cms'), cms);
  writeFileSync(join(folder, 'content'), content);
  writeFileSync(join(folder, 'trusted.pem'), trusted);
  const { status } = spawnSync(
    'openssl',
    [
      'cms',
      '-verify',
      '-cades',
      '-binary',
      '-inform',
      'DER',
      '-in',
      'cms',
      '-content',
      'content',
    ].concat(['-CAfile', 'trusted.pem', '-purpose', 'any', '-out', 'out']),
    { cwd: folder },
  );
  return status === 0;
}

/** The signature as OpenSSL prints it. */
export function cmsInWords(pdf: Uint8Array): string {
  const path = join(freshFolder(), 'cms');
  writeFileSync(path, takeSignature(pdf).cms);
  return spawnSync('openssl', ['cms', '-cmsout', '-print', '-inform', 'DER', '-in', path], {
    encoding: 'utf8',
  }).stdout;
}
