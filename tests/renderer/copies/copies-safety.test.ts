import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../renderer/screens/home/copies-notice.tsx';
import { strengthOf } from '../../../renderer/screens/settings/copies-passphrase.ts';
import {
  folderName,
  safetyOf,
  safetySentence,
} from '../../../renderer/screens/settings/copies-safety.ts';
import { sizeWords } from '../../../renderer/screens/settings/copies-size.ts';
import { COPIES, COPIES_NOTICE } from '../../../renderer/words.ts';
import type { CopiesState } from '../../../shared/trust-views.ts';
import { aCopy, copiesState } from './a-copy.ts';

const TODAY = '2025-11-22';
type Place = NonNullable<CopiesState['secondPlace']>;

const place = (different: Partial<Place> = {}): Place => ({
  folder: '/media/usb',
  copiedAt: '2025-11-21T23:00:00.000Z',
  isStale: false,
  problem: null,
  ...different,
});
const lastAt = (at: string) => copiesState({ copies: [aCopy({ at })], secondPlace: place() });

describe('how safe the data are', () => {
  it.each([
    // Midnight in Baubau is 16.00 in UTC.
    ['2025-11-21T16:00:00.000Z', false, COPIES.todayAt('00.00')],
    ['2025-11-21T15:59:00.000Z', false, COPIES.yesterdayAt('23.59')],
    ['2025-11-20T15:59:00.000Z', true, '20-11-2025 23.59'],
  ])('a copy of %s is old: %s', (at, isOld, words) => {
    expect(safetyOf(lastAt(at), TODAY).isOld).toBe(isOld);
    expect(safetySentence(lastAt(at), TODAY)).toContain(words);
  });

  it('a copy that cannot be read saves nobody', () => {
    const state = copiesState({ copies: [aCopy({ version: null })] });
    expect(safetyOf(state, TODAY)).toMatchObject({ last: null, isOld: true });
  });

  it.each([
    [String.raw`E:\Cadangan\Disnaker`, 'Disnaker'],
    ['E:\\', 'E:\\'],
    ['/media/usb/', 'usb'],
    [String.raw`\\server\cadangan`, 'cadangan'],
  ])('%s is named %s', (folder, name) => {
    expect(folderName(folder)).toBe(name);
  });
});

describe('what the home screen says', () => {
  it.each<[string | null, Partial<CopiesState>]>([
    [null, { secondPlace: place() }],
    [COPIES_NOTICE.never, { copies: [], secondPlace: place() }],
    [COPIES_NOTICE.old, { copies: [aCopy({ at: '2025-11-18T00:00:00Z' })] }],
    [COPIES_NOTICE.none, { secondPlace: null }],
    // A stick that lies apart, as it should.
    [null, { secondPlace: place({ problem: 'x' }) }],
    [COPIES_NOTICE.staleNever, { secondPlace: place({ copiedAt: null }) }],
    [
      COPIES_NOTICE.stale('12 hari lalu'),
      { secondPlace: place({ isStale: true, copiedAt: '2025-11-10T00:00:00Z' }) },
    ],
  ])('%s', (sentence, different) => {
    expect(noticeOf(copiesState(different), TODAY)).toBe(sentence);
  });
});

it.each([
  [11, 'short'],
  [12, 'fair'],
  [16, 'good'],
  [20, 'strong'],
])('a passphrase of %i characters is %s', (length, strength) => {
  expect(strengthOf('x'.repeat(length))).toBe(strength);
});

it.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [999_001, '1.000 kB'],
  [7_340_032, '7,3 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
