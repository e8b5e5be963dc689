import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isRequestName } from '../../../shared/ipc.ts';
import { SEATS, sit } from '../../support/accounts.ts';
import { FIRST_ADMINISTRATOR } from '../../support/administrator.ts';
import type { TestWindow } from '../../support/window-in.ts';
import { watchData, type DataWatch } from './data-watch.sqlite.ts';
import { judgeReply, type Asker } from './judge-reply.ts';
import { makeMessage, type Message } from './make-message.ts';
import { openMessageOffice, type MessageOffice } from './message-office.ts';
import { createRandom, type Random } from './random.ts';

/** What became of messages. */
export interface Sent {
  readonly messages: number;
  readonly granted: number;
  readonly refused: number;
  /** Offices that were begun anew, because a message had changed who may log in. */
  readonly offices: number;
  readonly slowestMs: number;
  /** Each names the message's number, its request, who asked, and what is wrong. */
  readonly wrong: readonly string[];
}

/** So many messages come from one seat before another is taken. */
const IN_A_ROW = 40;

/** Sends random and bent messages through the real door, from every seat, and looks at the data after each. */
export async function sendMessages(folder: string, count: number, seed: number): Promise<Sent> {
  const random = createRandom(seed);
  const sent = {
    messages: 0,
    granted: 0,
    refused: 0,
    offices: 0,
    slowestMs: 0,
    wrong: [] as string[],
  };
  const onRejection = (error: unknown) =>
    sent.wrong.push(`a promise that nobody holds: ${String(error)}`);
  process.on('unhandledRejection', onRejection);
  try {
    while (sent.messages < count) {
      const own = join(folder, `kantor-${(sent.offices += 1)}`);
      mkdirSync(own);
      await sendToOffice(await openMessageOffice(own), random, count, sent);
    }
  } finally {
    process.off('unhandledRejection', onRejection);
  }
  return sent;
}

type Sending = { -readonly [K in keyof Sent]: K extends 'wrong' ? string[] : Sent[K] };

/** Until all are sent, or nobody can log in any more as they should. */
async function sendToOffice(
  office: MessageOffice,
  random: Random,
  count: number,
  sent: Sending,
): Promise<void> {
  const watch = watchData(office.writing.folder);
  try {
    while (sent.messages < count) {
      const window = random.chance(0.12) ? office.reading : office.writing;
      const isConfirmed = await takeSeat(window, random);
      if (isConfirmed === null) return;
      watch.hasChanged();
      const seat = { window, watch, isConfirmed, onlyReads: window === office.reading };
      for (let row = 0; row < IN_A_ROW && sent.messages < count; row += 1)
        await sendOne(seat, makeMessage(random), sent);
    }
  } finally {
    watch.close();
    await office.close();
  }
}

/** Whether the password was typed again; null where the seat is not to be had. */
async function takeSeat(window: TestWindow, random: Random): Promise<boolean | null> {
  const seat = random.pick(SEATS);
  try {
    await sit(window, seat);
    if (seat !== 'administrator' || random.chance(0.6)) return false;
    await window.ask('session.confirm', { password: FIRST_ADMINISTRATOR.password });
    return true;
  } catch {
    return null;
  }
}

interface Seat {
  readonly window: TestWindow;
  readonly watch: DataWatch;
  isConfirmed: boolean;
  readonly onlyReads: boolean;
}

async function sendOne(seat: Seat, { name, input }: Message, sent: Sending): Promise<void> {
  const known = isRequestName(name) ? name : null;
  const asker = askerOf(seat);
  const began = performance.now();
  const reply = await seat.window.route(name, input);
  sent.slowestMs = Math.max(sent.slowestMs, performance.now() - began);
  sent.messages += 1;
  // By chance the right password is among what is sent.
  if (reply.ok && known === 'session.confirm') seat.isConfirmed = true;
  if (reply.ok) sent.granted += 1;
  else sent.refused += 1;
  const hasChanged = seat.watch.hasChanged();
  const wrong = [
    judgeReply(known, reply, asker, seat.window.folder),
    !reply.ok && hasChanged ? `changed the data and answered ${reply.failure.code}` : null,
  ];
  for (const each of wrong)
    if (each !== null)
      sent.wrong.push(`${sent.messages} ${String(known)} ${inWords(asker)}: ${each}`);
}

function askerOf({ window, watch, isConfirmed, onlyReads }: Seat): Asker {
  const id = window.backend.session.accountId();
  const account = id === null ? null : watch.findAccount(id);
  return {
    role: account?.role ?? null,
    mayBeTold: account?.department ? watch.namesWithin(account.department) : null,
    mustChangePassword: account?.isTemporary === 1,
    isConfirmed,
    onlyReads,
  };
}

function inWords({ role, mayBeTold, onlyReads }: Asker): string {
  return `${role ?? 'nobody'}${mayBeTold ? ' of a department' : ''}${onlyReads ? ', only reading' : ''}`;
}
