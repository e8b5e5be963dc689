import { Radio, Select, SimpleGrid, Switch, Text, TextInput } from '@mantine/core';
import { ROLES } from '../../../shared/domain/account.ts';
import { useRequest } from '../../api.ts';
import { SecretField } from '../../parts/secret-field.tsx';
import { ACCOUNTS, FIRST_ACCOUNT, LOGIN, ROLE_MEANING, ROLE_NAME } from '../../words.ts';
import type { AccountForm } from './accounts-form.ts';

interface AccountFieldsProps {
  readonly form: AccountForm;
  readonly isNew: boolean;
  /** Nobody changes what they themselves may. */
  readonly isOwn: boolean;
}

export function AccountFields({ form, isNew, isOwn }: AccountFieldsProps) {
  return (
    <>
      <SimpleGrid cols={2}>
        <TextInput
          label={FIRST_ACCOUNT.name}
          data-autofocus
          maxLength={120}
          autoComplete="off"
          {...form.getInputProps('name')}
        />
        <TextInput
          label={LOGIN.username}
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('username')}
        />
      </SimpleGrid>
      {isOwn ? (
        <Text size="sm" c="dimmed">
          {ACCOUNTS.own}
        </Text>
      ) : (
        <>
          <RoleFields form={form} />
          <PasswordFields form={form} isNew={isNew} />
          {isNew ? null : (
            <Switch
              label={ACCOUNTS.isActive}
              description={ACCOUNTS.isActiveHint}
              {...form.getInputProps('isActive', { type: 'checkbox' })}
            />
          )}
        </>
      )}
    </>
  );
}

function RoleFields({ form }: { readonly form: AccountForm }) {
  return (
    <>
      <Radio.Group label={ACCOUNTS.role} {...form.getInputProps('role')}>
        <SimpleGrid cols={2} verticalSpacing={6} mt={6}>
          {ROLES.map((role) => (
            <Radio
              key={role}
              value={role}
              label={ROLE_NAME[role]}
              description={ROLE_MEANING[role]}
              size="sm"
            />
          ))}
        </SimpleGrid>
      </Radio.Group>
      {form.values.role === 'kepala' ? <DepartmentField form={form} /> : null}
    </>
  );
}

/** Departments with their units: a head sees both. */
function DepartmentField({ form }: { readonly form: AccountForm }) {
  const departments = useRequest('department.list', undefined);
  const choices = (departments.data ?? [])
    .map(({ id, name }) => ({ value: String(id), label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'id'));
  return (
    <Select
      label={ACCOUNTS.department}
      description={ACCOUNTS.departmentHint}
      placeholder={ACCOUNTS.departmentAll}
      data={choices}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': ACCOUNTS.departmentClear }}
      nothingFoundMessage={ACCOUNTS.departmentNone}
      {...form.getInputProps('departmentId')}
    />
  );
}

interface PasswordFieldsProps {
  readonly form: AccountForm;
  readonly isNew: boolean;
}

function PasswordFields({ form, isNew }: PasswordFieldsProps) {
  return (
    <>
      {isNew ? null : (
        <Switch
          label={ACCOUNTS.giveTemporary}
          {...form.getInputProps('givesPassword', { type: 'checkbox' })}
        />
      )}
      {form.values.givesPassword ? (
        <SecretField
          {...form.getInputProps('password')}
          label={ACCOUNTS.temporaryPassword}
          description={ACCOUNTS.temporaryHint}
          autoComplete="new-password"
        />
      ) : null}
    </>
  );
}
