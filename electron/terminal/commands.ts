import { backupCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import { contributionsCommand } from './contributions.ts';
import { errorsCommand } from './errors.ts';
import { estimateCommand } from './estimate.ts';
import { exportCommand } from './export.ts';
import { findCommand } from './find.ts';
import { importCommand } from './import.ts';
import { lettersCommand } from './letters.ts';
import { renewCommand } from './renew.ts';
import { reportCommand } from './report.ts';
import { restoreCommand } from './restore.ts';
import { rosterCommand } from './roster.ts';
import { settingsCommand } from './settings.ts';
import { statusCommand } from './status.ts';
import { summaryCommand } from './summary.ts';
import { undoCommand } from './undo.ts';
import { verifyCommand } from './verify.ts';

/** The commands in the order of the help. */
export const COMMANDS = {
  settings: settingsCommand,
  import: importCommand,
  errors: errorsCommand,
  undo: undoCommand,
  roster: rosterCommand,
  find: findCommand,
  status: statusCommand,
  letters: lettersCommand,
  summary: summaryCommand,
  export: exportCommand,
  verify: verifyCommand,
  estimate: estimateCommand,
  contributions: contributionsCommand,
  renew: renewCommand,
  report: reportCommand,
  backup: backupCommand,
  restore: restoreCommand,
  check: checkCommand,
} as const;
