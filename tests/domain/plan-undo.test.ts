import { describe, expect, it } from 'vitest';
import type { JournalRow } from '../../shared/domain/journal-edits.ts';
import { planUndo, type UndoInput } from '../../shared/domain/planning/plan-undo.ts';
import { SITI } from '../support/plans.ts';
import { HERE, THERE } from '../support/roster-model.ts';

function entry(personId: number, more: Partial<JournalRow>): JournalRow {
  return { changeId: 1, personId, agreementId: HERE, made: null, before: {}, after: {}, ...more };
}

function undo(input: Partial<UndoInput> & Pick<UndoInput, 'rows'>, agreements = [HERE]) {
  const people = [{ personId: 1, nik: SITI.nik ?? '', name: 'WA SITI', agreements }];
  const none = new Set<never>();
  return planUndo({ later: [], letters: [], withClaim: none, people, takenNiks: none, ...input });
}

const later = (more: Partial<JournalRow>, isMerge = false) => ({ ...entry(1, more), isMerge });
const MADE = entry(1, { made: 'person', before: null, after: { ...SITI, status: 'active' } });
const PLACED = entry(1, {
  made: 'membership',
  before: { phone: null },
  after: { department: 'A', job: null, wage: 1, kpj: null, phone: '0811' },
});
const CHANGED = entry(1, { before: { wage: 1, phone: null }, after: { wage: 2, phone: '0811' } });
const KEPT = { personId: 1, nik: SITI.nik, name: 'WA SITI' };

describe('a person made by the import', () => {
  it('goes', () => {
    const { steps, ...told } = undo({ rows: [MADE] });
    expect(steps).toEqual([{ kind: 'remove-person', personId: 1 }]);
    expect(told).toEqual({ removed: 1, restored: 0, kept: [] });
  });

  it('stays where anything of them was edited since', () => {
    for (const field of ['phone', 'wage', 'leftOn'] as const) {
      const edit = later({ before: { [field]: null }, after: { [field]: 'x' } });
      expect(undo({ rows: [MADE], later: [edit] })).toEqual({
        removed: 0,
        restored: 0,
        kept: [{ ...KEPT, why: 'edited-since', fields: [field] }],
        steps: [],
      });
    }
  });

  it('goes where the edit was taken back', () => {
    const there = later({ before: { phone: null }, after: { phone: '0811' } });
    const back = later({ before: { phone: '0811' }, after: { phone: null } });
    expect(undo({ rows: [MADE], later: [there, back] }).removed).toBe(1);
  });

  it('stays where there is a claim about them', () => {
    expect(undo({ rows: [MADE], withClaim: new Set([1]) })).toMatchObject({
      removed: 0,
      kept: [{ ...KEPT, why: 'has-claim', fields: [] }],
    });
  });

  it('stays where there is a letter, or another record was merged into theirs', () => {
    const letters = [{ personId: 1, agreementId: HERE }];
    expect(undo({ rows: [MADE], letters }).kept).toEqual([
      { ...KEPT, why: 'has-letter', fields: [] },
    ]);
    expect(undo({ rows: [MADE], later: [later({}, true)] }).kept).toEqual([
      { ...KEPT, why: 'edited-since', fields: [] },
    ]);
  });

  it('loses only that place where they have another by now', () => {
    const other = later({
      agreementId: THERE,
      made: 'membership',
      before: { address: 'A' },
      after: { wage: 5, address: 'B' },
    });
    const input = { rows: [MADE], later: [other] };
    expect(undo(input, [HERE, THERE]).steps).toEqual([
      { kind: 'remove-membership', personId: 1, agreementId: HERE },
    ]);
    const edited = later({ before: { job: 'A' }, after: { job: 'B' } });
    expect(undo({ ...input, later: [other, edited] }, [HERE, THERE]).kept).toEqual([
      { ...KEPT, why: 'edited-since', fields: ['job'] },
    ]);
  });
});

describe('a place made by the import', () => {
  it('goes, and what else the row changed is set back', () => {
    const { steps, removed, restored } = undo({ rows: [PLACED] }, [THERE, HERE]);
    expect(steps).toEqual([
      { kind: 'remove-membership', personId: 1, agreementId: HERE },
      { kind: 'restore', personId: 1, agreementId: null, field: 'phone', from: '0811', to: null },
    ]);
    expect([removed, restored]).toEqual([1, 0]);
  });

  it('goes where only the person was edited, whose edit stays', () => {
    const edit = later({ agreementId: THERE, before: { phone: '0811' }, after: { phone: '0822' } });
    const undone = undo({ rows: [PLACED], later: [edit] }, [THERE, HERE]);
    expect(undone.steps.map(({ kind }) => kind)).toEqual(['remove-membership']);
    expect(undone.kept).toMatchObject([{ why: 'edited-since', fields: ['phone'] }]);
  });
});

describe('values changed by the import', () => {
  it('are set back one by one, but for those edited since', () => {
    const edit = later({ before: { wage: 2 }, after: { wage: 3 } });
    expect(undo({ rows: [CHANGED], later: [edit] })).toEqual({
      removed: 0,
      restored: 1,
      kept: [{ ...KEPT, why: 'edited-since', fields: ['wage'] }],
      steps: [
        { kind: 'restore', personId: 1, agreementId: null, field: 'phone', from: '0811', to: null },
      ],
    });
  });

  it('are not edited by the same value in the other agreement', () => {
    const edit = later({ agreementId: THERE, before: { wage: 7 }, after: { wage: 3 } });
    expect(undo({ rows: [CHANGED], later: [edit] }, [HERE, THERE]).kept).toEqual([]);
  });

  it('stay where a letter was printed with them', () => {
    const letters = [{ personId: 1, agreementId: HERE }];
    expect(undo({ rows: [CHANGED], letters })).toMatchObject({
      restored: 0,
      kept: [{ why: 'has-letter', fields: [] }],
    });
  });

  it("stay where the NIK of before is somebody else's by now", () => {
    const nik = entry(1, { before: { nik: 'A', wage: 1 }, after: { nik: 'B', wage: 2 } });
    expect(undo({ rows: [nik], takenNiks: new Set(['A']) })).toMatchObject({
      kept: [{ fields: ['nik'] }],
      steps: [{ field: 'wage' }],
    });
  });

  it('that tell how a place ended are one: all of them, or none', () => {
    const before = { status: 'active', leaveReason: null, leftOn: null };
    const after = { status: 'left', leaveReason: 'pppk', leftOn: '2025-06-01' };
    const move = entry(1, { agreementId: THERE, before, after });
    expect(undo({ rows: [CHANGED, move] }, [HERE, THERE]).steps).toHaveLength(5);
    const edit = later({
      agreementId: THERE,
      before: { leftOn: '2025-06-01' },
      after: { leftOn: '2025-07-01' },
    });
    const { steps, kept } = undo({ rows: [CHANGED, move], later: [edit] }, [HERE, THERE]);
    expect(steps).toHaveLength(2);
    expect(kept[0]?.fields).toEqual(['status', 'leaveReason', 'leftOn']);
  });

  it('of a place or a person that is there no longer are let be', () => {
    expect(undo({ rows: [CHANGED] }, [THERE]).steps).toMatchObject([{ field: 'phone' }]);
    expect(undo({ rows: [CHANGED], people: [] })).toMatchObject({ steps: [], kept: [] });
  });
});
