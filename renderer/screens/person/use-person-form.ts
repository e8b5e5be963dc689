import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Pks } from '../../../shared/domain/agreement.ts';
import type { Issue } from '../../../shared/domain/issue.ts';
import type { RosterField } from '../../../shared/domain/person.ts';
import type { TypedValues } from '../../../shared/ipc.ts';
import type { PersonCheck } from '../../../shared/views.ts';
import { useRequest } from '../../api.ts';
import { isRosterField, isSameTyped } from './typed-values.ts';

const TYPING_MS = 200;

interface FormSubject {
  readonly personId: number | null;
  readonly pks: Pks;
  readonly start: TypedValues;
}

export interface PersonForm {
  readonly values: TypedValues;
  readonly changed: boolean;
  readonly set: (part: Partial<TypedValues>) => void;
  readonly leave: (field: RosterField) => void;
  /** From now on every issue is shown, also of fields that nobody has been in. */
  readonly showAll: () => void;
  readonly reset: () => void;
  readonly check: PersonCheck | null;
  readonly error: Error | null;
  /** True when `check` speaks about the values as they stand. */
  readonly settled: boolean;
  readonly issuesOf: (field: RosterField) => readonly Issue[];
  /** Issues that belong to no field of the form: age, a clash with the roster. */
  readonly otherIssues: readonly Issue[];
}

/** Values as typed, and what the backend says of them: the very rules that rows of a file meet. */
export function usePersonForm({ personId, pks, start }: FormSubject): PersonForm {
  const [values, setValues] = useState(start);
  const [left, setLeft] = useState<ReadonlySet<RosterField>>(new Set());
  const [all, setAll] = useState(personId !== null);
  const [waited] = useDebouncedValue(values, TYPING_MS);
  const changed = !isSameTyped(values, start);
  const asked = useRequest(
    'person.check',
    { personId, pks, values: waited },
    { placeholderData: keepPreviousData },
  );
  const issues = useMemo(() => asked.data?.issues ?? [], [asked.data]);
  const issuesOf = useCallback(
    (field: RosterField) =>
      all || left.has(field) ? issues.filter((issue) => issue.field === field) : [],
    [issues, all, left],
  );
  return {
    values,
    changed,
    set: useCallback((part) => setValues((old) => ({ ...old, ...part })), []),
    leave: useCallback((field) => setLeft((old) => new Set(old).add(field)), []),
    showAll: useCallback(() => setAll(true), []),
    reset: useCallback(() => {
      setValues(start);
      setLeft(new Set());
      setAll(false);
    }, [start]),
    check: asked.data ?? null,
    error: asked.error,
    settled: waited === values && asked.data !== undefined && !asked.isPlaceholderData,
    issuesOf,
    otherIssues: changed ? issues.filter((issue) => !isRosterField(issue.field)) : [],
  };
}
