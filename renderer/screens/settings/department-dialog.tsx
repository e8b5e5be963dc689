import { Modal, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { DepartmentView } from '../../../shared/views.ts';
import { RequestFailed, sentenceFor, useWish } from '../../api.ts';
import { neededProblem } from '../../parts/form-rules.ts';
import { FormFoot } from '../../parts/form-foot.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { SETTINGS } from '../../words.ts';

interface DepartmentDialogProps {
  /** Null = a new one. */
  readonly department: DepartmentView | null;
  readonly departments: readonly DepartmentView[];
  readonly onClose: () => void;
}

interface DepartmentValues {
  readonly name: string;
  readonly parentId: string | null;
  readonly aliases: string[];
}

const MAX_ALIASES = 100;
const MAX_NAME = 160;

export function DepartmentDialog({ department, departments, onClose }: DepartmentDialogProps) {
  useFocusBack();
  const form = useForm<DepartmentValues>({
    initialValues: {
      name: department?.name ?? '',
      parentId: department?.parentId ? String(department.parentId) : null,
      aliases: [...(department?.aliases ?? [])],
    },
    validate: { name: neededProblem },
  });
  const save = useWish('department.save', { quiet: true });
  const submit = form.onSubmit(({ name, parentId, aliases }) =>
    save.mutate(
      {
        id: department?.id ?? null,
        name: name.trim(),
        parentId: parentId === null ? null : Number(parentId),
        aliases: aliases.map((alias) => alias.trim()).filter(Boolean),
      },
      {
        onSuccess: onClose,
        onError: (error) => {
          if (error instanceof RequestFailed && error.failure.code === 'department-taken')
            form.setFieldError('name', sentenceFor(error));
        },
      },
    ),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={department ? SETTINGS.departmentEdit : SETTINGS.departmentAdd}
      closeOnClickOutside={false}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            label={SETTINGS.departmentName}
            maxLength={MAX_NAME}
            data-autofocus
            {...form.getInputProps('name')}
          />
          <ParentSelect
            department={department}
            departments={departments}
            {...form.getInputProps('parentId')}
          />
          <TagsInput
            label={SETTINGS.departmentAliases}
            description={SETTINGS.departmentAliasesHint}
            maxTags={MAX_ALIASES}
            maxLength={MAX_NAME}
            acceptValueOnBlur
            {...form.getInputProps('aliases')}
          />
          <FormFoot
            save={save}
            problem={form.errors['name'] ? null : undefined}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

interface ParentSelectProps {
  readonly department: DepartmentView | null;
  readonly departments: readonly DepartmentView[];
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
}

/** The tree has two levels: what has units of its own cannot become a unit. */
function ParentSelect({ department, departments, value, onChange }: ParentSelectProps) {
  const hasUnits = departments.some((one) => department && one.parentId === department.id);
  const parents = departments
    .filter((one) => one.parentId === null && one.id !== department?.id)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
  return (
    <Select
      label={SETTINGS.departmentParent}
      description={hasUnits ? SETTINGS.departmentHasUnits : SETTINGS.departmentParentHint}
      placeholder={SETTINGS.departmentParentNone}
      data={parents.map((one) => ({ value: String(one.id), label: one.name }))}
      disabled={hasUnits}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': SETTINGS.departmentParentClear }}
      nothingFoundMessage={SETTINGS.departmentNone}
      value={value}
      onChange={onChange}
    />
  );
}
