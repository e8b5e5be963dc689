import { Failure } from '../../shared/failure.ts';
import type { ReadLimits } from './limits.ts';

/**
 * What one reading has used up so far. Every reader of a part asks it before it goes on, so that no
 * file can hold the thread longer, or fill more memory, than the limits allow.
 */
export class ReadWatch {
  readonly limits: ReadLimits;
  readonly #signal: AbortSignal | undefined;
  readonly #deadline: number;
  #bytes = 0;
  #rows = 0;
  #cells = 0;
  #places = 0;
  #characters = 0;

  constructor(limits: ReadLimits, signal?: AbortSignal) {
    this.limits = limits;
    this.#signal = signal;
    this.#deadline = performance.now() + limits.milliseconds;
  }

  /** Called for every piece of a part; the pieces are small, so this is often enough. */
  checkTime(): void {
    if (this.#signal?.aborted) throw whyAborted(this.#signal);
    if (performance.now() > this.#deadline) throw new Failure('workbook-timeout');
  }

  takeBytes(count: number): void {
    this.checkTime();
    this.#bytes += count;
    if (this.#bytes > this.limits.totalBytes) throw new Failure('workbook-too-large');
  }

  takeRow(cells: number, places: number, characters: number): void {
    this.#rows += 1;
    this.#cells += cells;
    this.#places += places;
    this.#characters += characters;
    const { limits } = this;
    if (
      this.#rows > limits.rows ||
      this.#cells > limits.cells ||
      this.#places > limits.places ||
      this.#characters > limits.totalCharacters
    )
      throw new Failure('workbook-too-large');
  }
}

function whyAborted(signal: AbortSignal): Failure {
  const reason: unknown = signal.reason;
  if (reason instanceof Failure) return reason;
  const timedOut = reason instanceof DOMException && reason.name === 'TimeoutError';
  return new Failure(timedOut ? 'workbook-timeout' : 'cancelled');
}
