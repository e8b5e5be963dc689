import { Alert, Box, Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import type { Agreement } from '../../../shared/domain/agreement.ts';
import { sentenceFor, useWish } from '../../api.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { focusFirstField } from '../../parts/take-focus.ts';
import { AGREEMENT, COMMON } from '../../words.ts';
import { AddendaFields } from './addenda-fields.tsx';
import { toAgreementInput, useAgreementForm } from './agreement-form.ts';
import classes from './agreements-screen.module.css';
import { CoverageFields } from './coverage-fields.tsx';
import { FieldGroup } from './field-group.tsx';
import { MoneyFields } from './money-fields.tsx';
import { PartyFields } from './party-fields.tsx';
import { SubjectFields } from './subject-fields.tsx';

interface AgreementEditorProps {
  readonly agreement: Agreement;
  readonly onChanged: (unsaved: boolean) => void;
  readonly onClose: () => void;
}

export function AgreementEditor({ agreement, onChanged, onClose }: AgreementEditorProps) {
  const form = useAgreementForm(agreement);
  const save = useWish('agreement.save', { quiet: true });
  const unsaved = form.isDirty();
  useEffect(() => onChanged(unsaved), [unsaved, onChanged]);
  const submit = form.onSubmit(
    (values) =>
      save.mutate(toAgreementInput(agreement.id, values), {
        onSuccess: () => {
          notifications.show({ color: 'teal', message: COMMON.saved });
          onClose();
        },
      }),
    focusFirstError(form),
  );
  return (
    <form ref={focusFirstField} className={classes['editor']} onSubmit={submit} noValidate>
      <Box className={classes['scroll']}>
        <Stack gap="md">
          <FieldGroup title={AGREEMENT.sections.agreement}>
            <SubjectFields form={form} />
          </FieldGroup>
          <SimpleGrid cols={2} spacing="md">
            <FieldGroup title={AGREEMENT.sections.government}>
              <PartyFields form={form} side="government" />
            </FieldGroup>
            <FieldGroup title={AGREEMENT.sections.bpjs}>
              <PartyFields form={form} side="bpjs" />
            </FieldGroup>
            <FieldGroup title={AGREEMENT.sections.coverage}>
              <CoverageFields form={form} />
            </FieldGroup>
            <FieldGroup title={AGREEMENT.sections.money}>
              <MoneyFields form={form} agreement={agreement} />
            </FieldGroup>
          </SimpleGrid>
          <FieldGroup title={AGREEMENT.sections.addenda}>
            <AddendaFields form={form} />
          </FieldGroup>
        </Stack>
      </Box>
      <Group justify="flex-end" gap="xs" className={classes['buttons']}>
        {save.error ? (
          <Alert color="red" py={6} role="alert" style={{ flex: 1 }}>
            {sentenceFor(save.error)}
          </Alert>
        ) : null}
        <Button variant="default" onClick={onClose}>
          {COMMON.cancel}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {COMMON.save}
        </Button>
      </Group>
    </form>
  );
}
