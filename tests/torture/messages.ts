/**
 * Sends random and bent messages through the real door, from every role and from nobody:
 * `node tests/torture/messages.ts 100000 1`. Ends with an error where one was answered that should not
 * have been, changed the data and was refused, or was answered with anything but a reply.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendMessages } from './messages/send-messages.ts';

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'buku-pks-messages-'));
try {
  const began = performance.now();
  const sent = await sendMessages(folder, count, seed);
  const seconds = Math.round((performance.now() - began) / 1000);
  const { messages, granted, refused, offices, slowestMs, wrong } = sent;
  process.stdout.write(
    `${messages} messages from ${offices} offices in ${seconds} s (seed ${seed}): ${granted} granted, ` +
      `${refused} refused, the slowest ${Math.round(slowestMs)} ms, ${wrong.length} wrong\n`,
  );
  for (const each of wrong.slice(0, 40)) process.stdout.write(`  ${each}\n`);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
