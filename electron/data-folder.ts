import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the data lie unless a folder is named. On Windows the local folder of the account, not
 * the roaming one, which would be copied over the network while the database is open.
 */
export function dataFolder(): string {
  return join(applicationData(), 'Buku PKS');
}

function applicationData(): string {
  const { LOCALAPPDATA, XDG_CONFIG_HOME } = process.env;
  // Set to nothing they mean nothing; taken as a folder they would mean the present one.
  switch (process.platform) {
    case 'win32':
      return LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support');
    default:
      return XDG_CONFIG_HOME || join(homedir(), '.config');
  }
}
