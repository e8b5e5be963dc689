/**
 * While the window is locked, what screens want to read waits here: it is asked when the same person
 * is back, and never for somebody else.
 */
let line: Line | null = null;
let tell: (() => void) | null = null;

interface Line {
  readonly end: Promise<void>;
  readonly release: () => void;
  readonly drop: () => void;
}

export function holdQuestions(): void {
  line ??= newLine();
}

function newLine(): Line {
  let [release, drop] = [() => {}, () => {}];
  const end = new Promise<void>((resolve, reject) => {
    release = resolve;
    drop = () => reject(new Error('the window was left'));
  });
  end.catch(() => undefined); // nobody may be waiting
  return { end, release, drop };
}

export function releaseQuestions(): void {
  line?.release();
  line = null;
}

/** Those who asked are gone from the window. */
export function dropQuestions(): void {
  line?.drop();
  line = null;
}

export async function untilUnlocked(): Promise<void> {
  if (line) await line.end;
}

/** Who locks the window when the backend no longer knows the session. One at a time. */
export function onLoginNeeded(listener: () => void): () => void {
  tell = listener;
  return () => {
    if (tell === listener) tell = null;
  };
}

/** True: somebody locked the window, and questions wait. */
export function loginNeeded(): boolean {
  tell?.();
  return line !== null;
}
