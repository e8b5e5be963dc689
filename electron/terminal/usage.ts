import { COMMANDS } from './commands.ts';

const lines = Object.entries(COMMANDS).map(([name, command]) => [
  `  ${name} ${command.usage}`.trimEnd(),
  `      ${command.does}`,
]);

export const USAGE = [
  'Pemakaian: npm run -s cli -- <perintah> … [--data <folder>] [--json]',
  '',
  ...lines.flat(),
  '',
  '--data memilih folder data; tanpa itu dipakai folder data aplikasi.',
  '--json mencetak tepat satu dokumen JSON.',
].join('\n');
