import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface Display {
  /** The value of DISPLAY; undefined where windows need none. */
  readonly name: string | undefined;
  stop(): void;
}

/** The display there is, or on a Linux without one a virtual screen (Xvfb) of our own. */
export async function openDisplay(): Promise<Display> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY)
    return { name: DISPLAY, stop: () => {} };

  // Xvfb picks a free number itself and writes it to the file descriptor given.
  const screen = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = once(server.stdio[3] as Readable, 'data').then(([data]) => String(data).trim());
  const ended = once(server, 'exit').then(([code]) => {
    throw new Error(`Xvfb ended with code ${String(code)}`);
  });
  ended.catch(() => {}); // also raised by a missing program, and at the end
  try {
    const name = `:${await Promise.race([number, ended])}`;
    return { name, stop: () => server.kill() };
  } catch (error) {
    throw new Error(
      'There is no display, and no virtual one: install Xvfb (apt-get install xvfb).',
      {
        cause: error,
      },
    );
  }
}
