import { readFileSync, writeFileSync } from 'node:fs';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

export const SMALLEST = { width: 1024, height: 640 } as const;
const FIRST: WindowSize = { width: 1360, height: 860, maximized: false };

/** The size the window had; not its place, because the screen it was on may be gone. */
export function readWindowSize(file: string): WindowSize {
  try {
    const { width, height, maximized } = JSON.parse(readFileSync(file, 'utf8')) as WindowSize;
    if (!Number.isInteger(width) || !Number.isInteger(height)) return FIRST;
    return { width, height, maximized: maximized };
  } catch {
    return FIRST; // the first start, or a file that is not ours: nothing is lost
  }
}

export function writeWindowSize(file: string, size: WindowSize): void {
  try {
    writeFileSync(file, JSON.stringify(size));
  } catch {
    // Forgetting a size is no reason to keep a window open.
  }
}
