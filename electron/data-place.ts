import { realpathSync, statfsSync } from 'node:fs';
import { dirname, posix, resolve, win32 } from 'node:path';
import { Failure, type FailureCode } from '../shared/failure.ts';

/** A folder as the system sees it. */
export interface Place {
  readonly platform: NodeJS.Platform;
  /** As it was named, and where it really lies: behind links, and behind the letters of drives. */
  readonly paths: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What Linux calls its file system; null elsewhere. */
  readonly fileSystem: number | null;
}

/**
 * Refuses to keep data where two programs write at once: a folder that another program copies while
 * they are open, or one of the network, where locks do not hold.
 * Failures: folder-synchronised, folder-on-network.
 */
export function refuseUnsafePlace(folder: string): void {
  const problem = judgePlace(placeOf(folder));
  if (problem) throw new Failure(problem);
}

export function judgePlace({
  platform,
  paths,
  environment,
  fileSystem,
}: Place): FailureCode | null {
  const onWindows = platform === 'win32';
  if (onWindows && paths.some(isOnNetwork)) return 'folder-on-network';
  if (fileSystem !== null && NETWORK_FILE_SYSTEMS.has(fileSystem)) return 'folder-on-network';
  const style = onWindows ? win32 : posix;
  const segments = (path: string) =>
    style
      .normalize(path)
      .split(style.sep)
      .filter((segment) => segment !== '')
      .map((segment) => (onWindows ? segment.toLowerCase() : segment));
  const roots = ROOTS.flatMap((name) => environment[name] || []).map(segments);
  const isSynchronised = paths
    .map(segments)
    .some(
      (path) =>
        path.some((segment) => SYNCHRONISED.test(segment)) ||
        roots.some((root) => root.every((segment, index) => path[index] === segment)),
    );
  return isSynchronised ? 'folder-synchronised' : null;
}

/** Where OneDrive says that its folders are. */
const ROOTS = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'] as const;

/** `OneDrive - Pemkot Baubau`, `Dropbox (Kantor)`, `GoogleDrive-nama@…`, `G:\Drive Saya`. */
const SYNCHRONISED =
  /^(?:onedrive(?: - .*)?|dropbox(?: \(.*\))?|google ?drive(?:-.*)?|my drive|drive saya|icloud ?drive|nextcloud)$/i;

/** `\\server\share`, and as the system writes it: `\\?\UNC\server\share`. `\\?\C:\` is a disk. */
function isOnNetwork(path: string): boolean {
  const plain = path.replaceAll('/', '\\');
  return /^\\\\\?\\UNC\\/i.test(plain) || /^\\\\[^\\?.]/.test(plain);
}

/** NFS, SMB, CIFS, SMB2 and AFS, as linux/magic.h numbers them. */
const NETWORK_FILE_SYSTEMS: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f,
]);

function placeOf(folder: string): Place {
  const path = resolve(folder);
  const there = nearestThere(path);
  return {
    platform: process.platform,
    paths: [path, there.real],
    environment: process.env,
    fileSystem: process.platform === 'linux' ? fileSystemOf(there.path) : null,
  };
}

/** The folder itself may still have to be made. */
function nearestThere(path: string): { readonly path: string; readonly real: string } {
  try {
    return { path, real: realpathSync.native(path) };
  } catch {
    const above = dirname(path);
    return above === path ? { path, real: path } : nearestThere(above);
  }
}

function fileSystemOf(path: string): number | null {
  try {
    // Numbers above 2^31 come negative on some systems.
    return Number(BigInt.asUintN(32, BigInt(statfsSync(path).type)));
  } catch {
    return null;
  }
}
