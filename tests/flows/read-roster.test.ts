import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../electron/read-roster.ts';
import { type ReadRosterRequest, UNWATCHED } from '../../electron/flows/context.ts';
import { NO_ANSWERS } from '../../shared/domain/answers.ts';
import { bigRoster } from '../support/big-roster.ts';
import { anAgreement, SEED_LISTS } from '../support/sheets.ts';

function request(bytes: Uint8Array, sha256 = shaOf(bytes)): ReadRosterRequest {
  return {
    source: { kind: 'kept', fileName: 'daftar.xlsx', sha256, bytes },
    answers: NO_ANSWERS,
    memory: [],
    places: SEED_LISTS,
    agreement: anAgreement(),
  };
}

function shaOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('a file that is read again to be answered', () => {
  it('is not parsed again while it is the last one, and gives what it gave', async () => {
    const bytes = bigRoster(5);
    const first = await readRoster(request(bytes), UNWATCHED);
    expect(first.readings[0]?.candidates).toHaveLength(5);
    const again = await readRoster(request(new Uint8Array(0), shaOf(bytes)), UNWATCHED);
    expect(again.readings).toEqual(first.readings);

    await readRoster(request(bigRoster(6)), UNWATCHED);
    await expect(
      readRoster(request(new Uint8Array(0), shaOf(bytes)), UNWATCHED),
    ).rejects.toHaveProperty('code');
  });

  it('is understood by the new answers', async () => {
    const bytes = bigRoster(3);
    const answers = {
      ...NO_ANSWERS,
      words: [{ kind: 'job' as const, word: 'Sopir', means: 'Pengemudi' }],
      cells: [{ sheet: 'Data', row: 2, field: 'name' as const, text: 'WA CONTOH BARU' }],
      columns: [{ sheet: 'Data', column: 'G', meaning: null }],
    };
    const plain = await readRoster(request(bytes), UNWATCHED);
    const { readings } = await readRoster({ ...request(bytes), answers }, UNWATCHED);
    const people = (reading: (typeof readings)[number] | undefined) =>
      reading?.candidates.map(({ values }) => [values.name, values.address]) ?? [];
    expect(people(readings[0])[0]).toEqual(['WA CONTOH BARU', null]);
    expect(people(readings[0]).slice(1)).toEqual(
      people(plain.readings[0])
        .slice(1)
        .map(([name]) => [name, null]),
    );
  });
});
