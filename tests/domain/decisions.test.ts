import { describe, expect, it } from 'vitest';
import type {
  DecisionAnswer,
  DecisionChoice,
  HeldCode,
  RememberedDecision,
} from '../../shared/domain/answers.ts';
import type { Candidate } from '../../shared/domain/candidate.ts';
import { decisionMark } from '../../shared/domain/planning/decision-mark.ts';
import type { PlanRow, RosterEntry } from '../../shared/domain/plan.ts';
import { ALI, type Given, plan, row, SITI, stored } from '../support/plans.ts';

function decided(
  code: HeldCode,
  choice: DecisionChoice,
  more: Partial<DecisionAnswer> = {},
): DecisionAnswer {
  const on = choice === 'leave' || choice === 'move' ? '2025-06-01' : null;
  const leaveReason = choice === 'leave' ? 'pindah' : null;
  return { sheet: 'Data', row: 2, code, choice, note: 'contoh', on, leaveReason, ...more };
}

function only(given: Given): PlanRow {
  const { rows, counts } = plan(given);
  const { new: fresh, changed, same, held, refused } = counts;
  expect(fresh + changed + same + held + refused).toBe(counts.rowsRead);
  return rows[0] as PlanRow;
}

/** One row about SITI, as she is stored, with these decisions. */
function siti(more: Partial<RosterEntry> | null, ...decisions: DecisionAnswer[]): PlanRow {
  const roster = more === null ? [] : [stored(7, SITI, more)];
  return only({ file: [row(2, SITI)], roster, answers: { decisions } });
}

const WAGE = { ...SITI, wage: 1_600_000 };
const TYPO = { ...SITI, nik: '7472055205909031' };
const PINDAH: Candidate = { ...row(2, SITI, 'status-word'), remark: 'Pindah ke Kendari' };

describe('somebody who died or left and comes again', () => {
  it.each<Partial<RosterEntry>>([{ status: 'left' }, { status: 'dead' }, { diedOn: '2025-02-01' }])(
    'is a member again when taken: %j',
    (more) => {
      const taken = siti(more, decided('dead-or-left', 'take'));
      expect(taken).toMatchObject({
        verdict: 'changed',
        personId: 7,
        effects: [{ kind: 'return' }],
        decisions: [{ choice: 'take', note: 'contoh', rememberedFrom: null }],
        issues: ['dead-or-left'],
      });
    },
  );

  it('brings new values along', () => {
    const taken = only({
      file: [row(2, WAGE)],
      roster: [stored(7, SITI, { status: 'left' })],
      answers: { decisions: [decided('dead-or-left', 'take')] },
    });
    expect(taken.changes).toEqual([{ field: 'wage', from: 1_500_000, to: 1_600_000 }]);
  });

  it('is new here, and alive, where the place was another one', () => {
    const taken = siti({ diedOn: '2025-02-01', status: null }, decided('dead-or-left', 'take'));
    expect(taken).toMatchObject({ verdict: 'new', personId: 7, effects: [{ kind: 'return' }] });
  });

  it('stays held as long as a claim tells of the death, whatever is decided', () => {
    const dead = { diedOn: '2025-02-01', status: 'dead', hasClaim: true } as const;
    const barred = siti(dead, decided('dead-or-left', 'take'));
    expect(barred).toMatchObject({ verdict: 'held', clash: { hasClaim: true } });
    expect(barred.effects ?? []).toEqual([]);
  });

  it('stays held when skipped, with the decision', () => {
    const skipped = siti({ status: 'left' }, decided('dead-or-left', 'skip'));
    expect(skipped).toMatchObject({ verdict: 'held', decisions: [{ choice: 'skip' }] });
    expect(skipped.effects).toBeUndefined();
  });

  it('is not decided by an answer to another question, of another row or another sheet', () => {
    const others = [
      decided('status-word', 'take'),
      decided('dead-or-left', 'take', { row: 3 }),
      decided('dead-or-left', 'take', { sheet: 'Lain' }),
      decided('dead-or-left', 'move'),
    ];
    for (const other of others) {
      const held = siti({ status: 'left' }, other);
      expect(held.verdict).toBe('held');
      expect(held.decisions).toBeUndefined();
    }
  });
});

describe('somebody who is active in the other PKS', () => {
  const elsewhere = { activeInOtherPks: true, status: null };

  it('is new here and stays there when taken', () => {
    const taken = siti(elsewhere, decided('active-in-other-pks', 'take'));
    expect(taken).toMatchObject({ verdict: 'new', personId: 7 });
    expect(taken.effects).toBeUndefined();
  });

  it('is new here and leaves there when moved', () => {
    const moved = siti(elsewhere, decided('active-in-other-pks', 'move'));
    expect(moved).toMatchObject({
      verdict: 'new',
      personId: 7,
      effects: [{ kind: 'move', on: '2025-06-01' }],
    });
  });

  it('is changed when moved here from both', () => {
    const moved = siti({ activeInOtherPks: true }, decided('active-in-other-pks', 'move'));
    expect(moved).toMatchObject({ verdict: 'changed', effects: [{ kind: 'move' }] });
    const taken = siti({ activeInOtherPks: true }, decided('active-in-other-pks', 'take'));
    expect(taken.verdict).toBe('same');
  });

  it('returns where they had left this agreement', () => {
    const more = { activeInOtherPks: true, status: 'left' } as const;
    expect(siti(more, decided('active-in-other-pks', 'move'))).toMatchObject({
      verdict: 'changed',
      effects: [{ kind: 'return' }, { kind: 'move', on: '2025-06-01' }],
    });
  });

  it('is not moved without a day', () => {
    const vague = siti(elsewhere, decided('active-in-other-pks', 'move', { on: null }));
    expect(vague.verdict).toBe('held');
    expect(vague.decisions).toBeUndefined();
  });
});

describe('somebody who may be a stored person', () => {
  const about = (...decisions: DecisionAnswer[]) =>
    only({ file: [row(2, TYPO)], roster: [stored(7, SITI)], answers: { decisions } });

  it('is new when taken', () => {
    const taken = about(decided('possible-same-person', 'take'));
    expect(taken).toMatchObject({ verdict: 'new', personId: null, changes: [] });
  });

  it('is that person, with another NIK, when it is the same one', () => {
    const same = about(decided('possible-same-person', 'same-person'));
    expect(same).toMatchObject({ verdict: 'changed', personId: 7, comparison: 'changed' });
    expect(same.changes).toEqual([{ field: 'nik', from: SITI.nik, to: TYPO.nik }]);
  });

  it('is not gone then', () => {
    const decisions = [decided('possible-same-person', 'same-person')];
    const roster = [stored(7, SITI)];
    expect(plan({ file: [row(2, TYPO)], roster }).left).toHaveLength(1);
    expect(plan({ file: [row(2, TYPO)], roster, answers: { decisions } }).left).toEqual([]);
  });

  it('is new here where the stored one is no member of this agreement', () => {
    const same = only({
      file: [row(2, TYPO)],
      roster: [stored(7, { ...SITI, department: null, job: null }, { status: null })],
      answers: { decisions: [decided('possible-same-person', 'same-person')] },
    });
    expect(same).toMatchObject({ verdict: 'new', personId: 7 });
    expect(same.changes.map(({ field }) => field)).toEqual(['nik']);
  });

  it('puts the questions about that person next', () => {
    const roster = [stored(7, SITI, { status: 'left' })];
    const same = decided('possible-same-person', 'same-person');
    const file = [row(2, TYPO)];
    const half = only({ file, roster, answers: { decisions: [same] } });
    expect(half).toMatchObject({
      verdict: 'held',
      personId: 7,
      issues: ['possible-same-person', 'dead-or-left'],
      clash: {
        personId: 7,
        status: 'left',
        why: ['same-birth-date', 'nearly-same-name', 'one-digit'],
      },
    });
    const whole = only({
      file,
      roster,
      answers: { decisions: [same, decided('dead-or-left', 'take')] },
    });
    expect(whole).toMatchObject({ verdict: 'changed', effects: [{ kind: 'return' }] });
  });

  it('cannot be two: who stands in the file already, or is claimed twice, stays as they are', () => {
    const roster = [stored(7, SITI)];
    const decisions = [decided('possible-same-person', 'same-person')];
    const both = plan({ file: [row(2, TYPO), row(3, SITI)], roster, answers: { decisions } });
    expect(both.rows.map(({ verdict }) => verdict)).toEqual(['held', 'same']);
    const other = { ...TYPO, nik: '7472055205909041' };
    const twice = plan({
      file: [row(2, TYPO), row(3, other)],
      roster,
      answers: {
        decisions: [...decisions, decided('possible-same-person', 'same-person', { row: 3 })],
      },
    });
    expect(twice.rows.map(({ verdict }) => verdict)).toEqual(['held', 'held']);
  });
});

describe("a row with somebody's NIK and all else of somebody else who is stored", () => {
  const roster = [stored(7, SITI), stored(8, ALI)];
  const theirs = { ...ALI, nik: SITI.nik };

  it('is held: whose it is nobody can tell', () => {
    const { rows, counts } = plan({ file: [row(2, theirs)], roster });
    expect(rows[0]).toMatchObject({
      verdict: 'held',
      issues: ['possible-same-person'],
      personId: 7,
      clash: { personId: 8, why: ['same-birth-date', 'nearly-same-name'] },
    });
    expect(counts).toMatchObject({ rowsRead: 1, held: 1, changed: 0 });
  });

  it('is the one of that NIK when taken', () => {
    const decisions = [decided('possible-same-person', 'take')];
    const { rows } = plan({ file: [row(2, theirs)], roster, answers: { decisions } });
    expect(rows[0]).toMatchObject({ verdict: 'changed', personId: 7 });
  });

  it('never gives a NIK to two, whatever is decided', () => {
    const decisions = [decided('possible-same-person', 'same-person')];
    const { rows } = plan({ file: [row(2, theirs)], roster, answers: { decisions } });
    expect(rows[0]?.verdict).toBe('held');
  });

  it.each([
    ['married, under another name', { ...SITI, name: 'NY. RAHMAN' }],
    ['with a corrected birth date', { ...SITI, birthDate: ALI.birthDate }],
    ['who is like nobody stored', { ...SITI, name: 'LA BARU', birthDate: '1977-01-20' }],
  ])('is not what somebody is %s', (_, values) => {
    expect(plan({ file: [row(2, values)], roster }).rows[0]?.verdict).toBe('changed');
  });

  it('is not suspected of a date that nobody wrote', () => {
    const file = [{ ...row(2, theirs), fromNik: ['birthDate'] as const }];
    expect(plan({ file, roster }).rows[0]?.verdict).toBe('changed');
  });
});

describe('somebody whose remarks say that they left', () => {
  const about = (roster: readonly RosterEntry[], ...decisions: DecisionAnswer[]) =>
    only({ file: [PINDAH], roster, answers: { decisions } });

  it('leaves with day and reason, and the other values of the row are taken', () => {
    const left = about(
      [stored(7, { ...SITI, wage: 1_400_000 })],
      decided('status-word', 'leave', { leaveReason: 'mengundurkan-diri' }),
    );
    expect(left).toMatchObject({
      verdict: 'changed',
      remark: 'Pindah ke Kendari',
      effects: [{ kind: 'leave', reason: 'mengundurkan-diri', on: '2025-06-01' }],
      changes: [{ field: 'wage' }],
    });
  });

  it('does not leave without a day or a reason', () => {
    for (const missing of [{ on: null }, { leaveReason: null }]) {
      const held = about([stored(7, SITI)], decided('status-word', 'leave', missing));
      expect(held.verdict).toBe('held');
      expect(held.decisions).toBeUndefined();
    }
  });

  it('stays held where there is no place to leave', () => {
    for (const roster of [[], [stored(7, SITI, { status: null })]]) {
      const held = about(roster, decided('status-word', 'leave'));
      expect(held).toMatchObject({ verdict: 'held', decisions: [{ choice: 'leave' }] });
      expect(held.effects).toBeUndefined();
    }
  });

  it('is taken as it stands where the remark means nothing', () => {
    expect(about([], decided('status-word', 'take')).verdict).toBe('new');
    expect(about([stored(7, SITI)], decided('status-word', 'take')).verdict).toBe('same');
  });

  it('is the same where the roster says so too', () => {
    const gone = [stored(7, { ...SITI, wage: 1 }, { status: 'left' })];
    expect(about(gone)).toMatchObject({ issues: ['status-word', 'dead-or-left'], verdict: 'held' });
    const agreed = about(gone, decided('status-word', 'leave'));
    expect(agreed).toMatchObject({ verdict: 'same', changes: [], comparison: 'same' });
    expect(agreed.effects).toBeUndefined();
  });

  it('needs both decided where there are two questions', () => {
    const gone = [stored(7, SITI, { status: 'left' })];
    const claimed = [stored(7, SITI, { status: 'dead', diedOn: '2025-02-01', hasClaim: true })];
    const again = [decided('status-word', 'leave'), decided('dead-or-left', 'take')];
    expect(about(claimed, ...again).verdict).toBe('held');
    expect(about(gone, decided('status-word', 'take')).verdict).toBe('held');
    expect(about(gone, decided('dead-or-left', 'take')).verdict).toBe('held');
    const both = about(gone, decided('status-word', 'take'), decided('dead-or-left', 'take'));
    expect(both).toMatchObject({ verdict: 'changed', effects: [{ kind: 'return' }] });
    const corrected = about(gone, decided('status-word', 'leave'), decided('dead-or-left', 'take'));
    expect(corrected.effects).toEqual([{ kind: 'leave', reason: 'pindah', on: '2025-06-01' }]);
    const skipped = about(gone, decided('status-word', 'leave'), decided('dead-or-left', 'skip'));
    expect(skipped.verdict).toBe('held');
  });
});

it('nothing is decided about a refused row', () => {
  const file = [row(2, SITI, 'status-word', 'nik-damaged-by-excel')];
  const decisions = [decided('status-word', 'take'), decided('dead-or-left', 'take')];
  const refused = only({
    file,
    roster: [stored(7, SITI, { status: 'left' })],
    answers: { decisions },
  });
  expect(refused).toMatchObject({ verdict: 'refused', comparison: null, changes: [] });
  expect(refused.decisions).toBeUndefined();
});

describe('a remembered decision', () => {
  function remembered(
    { person, remark, clash }: PlanRow,
    code: HeldCode,
    choice: DecisionChoice,
  ): RememberedDecision {
    const { sheet: _sheet, row: _row, ...decision } = decided(code, choice);
    const mark = decisionMark({ person, remark }, clash, code);
    return { ...decision, nik: person.nik ?? '', mark, at: '2025-05-01T00:00:00Z' };
  }

  /** Decides a file once, and plans it again with a roster and a file that may have changed. */
  function again(given: Given, code: HeldCode, choice: DecisionChoice, later: Partial<Given> = {}) {
    const decisions = [remembered(only(given), code, choice)];
    return only({ ...given, ...later, memory: { decisions } });
  }

  const elsewhere = { file: [row(2, SITI)], roster: [stored(7, SITI, { activeInOtherPks: true })] };

  it('holds as long as the data it was made on are the same', () => {
    expect(again(elsewhere, 'active-in-other-pks', 'take')).toMatchObject({
      verdict: 'same',
      decisions: [{ choice: 'take', rememberedFrom: '2025-05-01T00:00:00Z' }],
    });
  });

  it('is not shaken by case, wage or address', () => {
    const file = [row(9, { ...WAGE, name: 'Wa Siti  Contoh', address: 'Lain' })];
    const later = again(elsewhere, 'active-in-other-pks', 'take', { file });
    expect(later.verdict).toBe('changed');
  });

  it('is not shaken by what taking it has done', () => {
    const before = [stored(7, SITI, { activeInOtherPks: true, status: null })];
    const given = { ...elsewhere, roster: before };
    const later = again(given, 'active-in-other-pks', 'take', { roster: elsewhere.roster });
    expect(later.verdict).toBe('same');
  });

  it.each<[string, Partial<Given>]>([
    ['another name', { file: [row(2, { ...SITI, name: 'WA SITI' })] }],
    ['another birth date', { file: [row(2, { ...SITI, birthDate: '1990-05-13' })] }],
    [
      'another stored name',
      { roster: [stored(7, { ...SITI, name: 'WA INA' }, { activeInOtherPks: true })] },
    ],
    ['another status', { roster: [stored(7, SITI, { activeInOtherPks: true, status: 'left' })] }],
    ['another person', { roster: [stored(8, SITI, { activeInOtherPks: true })] }],
  ])('is asked again for %s', (_, later) => {
    const asked = again(elsewhere, 'active-in-other-pks', 'take', later);
    expect(asked.verdict).toBe('held');
    expect(asked.decisions).toBeUndefined();
  });

  it('about a remark is asked again for another remark', () => {
    const given = { file: [PINDAH] };
    expect(again(given, 'status-word', 'take').verdict).toBe('new');
    const file = [{ ...PINDAH, remark: 'Meninggal' }];
    expect(again(given, 'status-word', 'take', { file }).verdict).toBe('held');
  });

  it('gives way to an answer of this preview', () => {
    const answers = { decisions: [decided('active-in-other-pks', 'skip')] };
    expect(again(elsewhere, 'active-in-other-pks', 'take', { answers })).toMatchObject({
      verdict: 'held',
      decisions: [{ choice: 'skip', rememberedFrom: null }],
    });
  });

  it('to leave holds where the member has left, not where they are active again', () => {
    const given = { file: [PINDAH], roster: [stored(7, SITI)] };
    const gone = { roster: [stored(7, SITI, { status: 'left' })] };
    expect(again(given, 'status-word', 'leave', gone).verdict).toBe('same');
    expect(again(given, 'status-word', 'leave').verdict).toBe('held');
  });

  it('that was carried out is asked again: somebody has taken it back since', () => {
    const left = { file: [row(2, SITI)], roster: [stored(7, SITI, { status: 'left' })] };
    const like = { file: [row(2, TYPO)], roster: [stored(7, SITI)] };
    expect(again(left, 'dead-or-left', 'take').verdict).toBe('held');
    expect(again(left, 'dead-or-left', 'skip').decisions).toHaveLength(1);
    expect(again(elsewhere, 'active-in-other-pks', 'move').verdict).toBe('held');
    expect(again(like, 'possible-same-person', 'same-person').verdict).toBe('held');
    expect(again(like, 'possible-same-person', 'take').verdict).toBe('new');
  });

  it("is another row's when the NIK is another", () => {
    const decisions = [remembered(only(elsewhere), 'active-in-other-pks', 'take')];
    const roster = [stored(7, ALI, { activeInOtherPks: true })];
    expect(only({ file: [row(2, ALI)], roster, memory: { decisions } }).verdict).toBe('held');
  });
});
