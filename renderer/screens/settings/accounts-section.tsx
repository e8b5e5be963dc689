import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { AccountView } from '../../../shared/trust-views.ts';
import { useRequest } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useMay } from '../../session.tsx';
import { ACCOUNTS } from '../../words.ts';
import { AccountDialog } from './accounts-dialog.tsx';
import { AccountSafety } from './accounts-safety.tsx';
import { AccountTable } from './accounts-table.tsx';
import classes from './settings-screen.module.css';

/** Null = a new one. */
type Edited = { readonly account: AccountView | null };

export function AccountsSection() {
  const accounts = useRequest('account.list', undefined);
  const maySave = useMay('account.save');
  const [edited, setEdited] = useState<Edited | null>(null);
  return (
    <div className={`${classes['scroll']} ${classes['toEdge']}`}>
      <Stack pb="md">
        <Group justify="space-between" wrap="nowrap" gap="lg">
          <Text size="sm" c="dimmed">
            {ACCOUNTS.lead}
          </Text>
          {maySave ? (
            <Button
              leftSection={<Icon name="plus" size={16} />}
              style={{ flexShrink: 0 }}
              onClick={() => setEdited({ account: null })}
            >
              {ACCOUNTS.add}
            </Button>
          ) : null}
        </Group>
        {accounts.error ? <FailureNotice error={accounts.error} /> : null}
        {accounts.isPending ? <Waiting /> : null}
        {accounts.data ? (
          <Paper withBorder style={{ overflow: 'hidden' }}>
            <AccountTable
              accounts={accounts.data}
              onEdit={maySave ? (account) => setEdited({ account }) : null}
            />
          </Paper>
        ) : null}
        {maySave ? <AccountSafety /> : null}
      </Stack>
      {edited ? <AccountDialog account={edited.account} onClose={() => setEdited(null)} /> : null}
    </div>
  );
}
