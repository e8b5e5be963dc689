import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from './database.ts';

/** Certificate files made by OpenSSL, as an office would be given them; every name is invented. */

export interface CertificateAsked {
  readonly holder?: string;
  readonly key?: 'rsa' | 'ec';
  /** How the file is sealed: AES, or 3DES and RC2 as older programs do it. */
  readonly sealing?: 'new' | 'old';
  readonly passphrase?: string;
  /** Issued by an authority of its own, whose certificate is in the file too. */
  readonly chain?: boolean;
}

export interface CertificateMade {
  readonly bytes: Uint8Array;
  readonly passphrase: string;
  /** PEM of whoever has to be trusted. */
  readonly trusted: string;
}

export const PASSPHRASE = 'contoh-sandi';

export function aCertificate(asked: CertificateAsked = {}): CertificateMade {
  const folder = freshFolder();
  const openssl = (...options: string[]) =>
    execFileSync('openssl', options, { cwd: folder, stdio: 'pipe' });
  const { holder = 'Wa Contoh Penandatangan', passphrase = PASSPHRASE } = asked;
  const key = KEYS[asked.key ?? 'rsa'];
  const own = `/CN=${holder}/O=Dinas Contoh`;
  if (asked.chain) {
    const extensions = 'basicConstraints=critical,CA:TRUE';
    openssl(
      ...SELF,
      ...KEYS.rsa,
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-subj',
      '/CN=Induk Contoh',
      '-addext',
      extensions,
    );
    openssl(
      'req',
      '-new',
      '-nodes',
      '-utf8',
      ...key,
      '-keyout',
      'own.key',
      '-out',
      'own.csr',
      '-subj',
      own,
    );
    openssl(
      'x509',
      '-req',
      '-in',
      'own.csr',
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-days',
      '30',
      '-out',
      'own.pem',
    );
  } else openssl(...SELF, ...key, '-keyout', 'own.key', '-out', 'own.pem', '-subj', own);
  const others = asked.chain ? ['-certfile', 'ca.pem'] : [];
  const sealing = asked.sealing === 'old' ? ['-legacy'] : [];
  writeFileSync(join(folder, 'sandi'), passphrase);
  openssl(
    'pkcs12',
    '-export',
    ...sealing,
    '-inkey',
    'own.key',
    '-in',
    'own.pem',
    ...others,
    '-out',
    'own.p12',
    '-passout',
    'file:sandi',
  );
  return {
    bytes: new Uint8Array(readFileSync(join(folder, 'own.p12'))),
    passphrase,
    trusted: readFileSync(join(folder, asked.chain ? 'ca.pem' : 'own.pem'), 'utf8'),
  };
}

const SELF = ['req', '-x509', '-nodes', '-utf8', '-days', '30'];
const KEYS = {
  rsa: ['-newkey', 'rsa:2048'],
  ec: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
} as const;
