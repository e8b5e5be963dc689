/** app://ui/… the built window, app://documents/<document>.pdf and app://assets/<sha256> the data's. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import type { AssetBytes } from '../ipc/messages.ts';

export const UI_ORIGIN = 'app://ui';
export const DOCUMENT_URL = /^app:\/\/documents\/([\w-]{1,64})\.pdf$/;
const ASSET_URL = /^app:\/\/assets\/([0-9a-f]{64})$/;

export interface Sources {
  readonly uiFolder: string;
  documentBytes(document: string): Promise<Uint8Array | null>;
  assetBytes(sha256: string): Promise<AssetBytes | null>;
}

/** Everything is forbidden but what the window really uses. Mantine sets styles on elements. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: app:",
  "font-src 'self' data:",
  "connect-src 'self'",
  'frame-src app://documents',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A file of another kind is not served. */
const UI_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** `app://documents/x.pdf#view=FitH`: the part after # is the viewer's. */
export function withoutFragment(url: string): string {
  return url.replace(/#.*$/u, '');
}

export function serve(sources: Sources): void {
  protocol.handle('app', async (request) => {
    const url = withoutFragment(request.url);
    const document = DOCUMENT_URL.exec(url)?.[1];
    if (document) return reply(await sources.documentBytes(document), 'application/pdf');
    const sha256 = ASSET_URL.exec(url)?.[1];
    if (sha256) {
      const asset = await sources.assetBytes(sha256);
      return reply(asset?.bytes ?? null, asset?.mediaType ?? '');
    }
    return serveUi(sources.uiFolder, new URL(url));
  });
}

async function serveUi(folder: string, url: URL): Promise<Response> {
  const file = normalize(join(folder, decodeURIComponent(url.pathname)));
  const type = UI_TYPES[extname(file)];
  if (url.host !== 'ui' || !type || !file.startsWith(folder + sep)) return notFound();
  try {
    return reply(await readFile(file), type, {
      'content-security-policy': CONTENT_SECURITY_POLICY,
    });
  } catch {
    return notFound();
  }
}

function reply(
  bytes: Uint8Array | null,
  type: string,
  headers: Record<string, string> = {},
): Response {
  if (!bytes) return notFound();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      ...headers,
    },
  });
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}
