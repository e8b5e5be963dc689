/** The app without a window: `node electron/cli.ts <command> …` */
import { runTerminal } from './terminal/run-terminal.ts';

// No exit by force: what was written to a pipe must reach its other end.
process.exitCode = await runTerminal(process.argv.slice(2));
