import { Button, Tabs } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import { invalidate } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { useMay } from '../../session.tsx';
import { AUDIT } from '../../words.ts';
import { AuditList } from './audit-list.tsx';
import { recallAudit, rememberAudit, type AuditView, type AuditViewName } from './audit-memory.ts';
import { ExportAudit } from './export-audit.tsx';
import { RosterThen } from './roster-then.tsx';

const VIEWS = Object.keys(AUDIT.views) as readonly AuditViewName[];

/** Who did what and when, and what the roster was on a day. */
export function AuditScreen({ today }: { readonly today: Day }) {
  const { visit } = useNavigation();
  const client = useQueryClient();
  const [shown, setShown] = useState(() => recallAudit(client, visit));
  const [counted, setCounted] = useState<string | null>(null);
  // Whatever was done since this was looked at last is in it.
  useEffect(() => void invalidate(client, ['audit.list', 'audit.roster']), [client]);
  const change = useCallback(
    (part: Partial<AuditView>) => {
      rememberAudit(client, visit, part);
      setShown((old) => ({ ...old, ...part }));
    },
    [client, visit],
  );
  // Where the list stands is for coming back; it changes nothing that is drawn.
  const place = useCallback(
    (firstRow: number) => rememberAudit(client, visit, { firstRow }),
    [client, visit],
  );
  const part = { shown, onChange: change, onCount: setCounted };
  return (
    <ScreenFrame
      layout="fill"
      title={AUDIT.title}
      subtitle={counted === null ? null : <output>{counted}</output>}
      actions={
        <>
          <CheckLink />
          {shown.view === 'list' ? <ExportAudit filter={shown.filter} /> : null}
        </>
      }
    >
      <Tabs
        mb="sm"
        value={shown.view}
        onChange={(view) => {
          setCounted(null);
          change({ view: (view ?? 'list') as AuditViewName, firstRow: 0 });
        }}
      >
        <Tabs.List aria-label={AUDIT.viewsLabel}>
          {VIEWS.map((view) => (
            <Tabs.Tab key={view} value={view}>
              {AUDIT.views[view]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {shown.view === 'list' ? (
        <AuditList {...part} onPlace={place} />
      ) : (
        <RosterThen {...part} today={today} />
      )}
    </ScreenFrame>
  );
}

/** Whether anything of the record was altered is found by the check of all data. */
function CheckLink() {
  const { go } = useNavigation();
  if (!useMay('data.check')) return null;
  return (
    <Button
      variant="default"
      leftSection={<Icon name="verify" size={16} />}
      title={AUDIT.checkTitle}
      onClick={() => go({ name: 'settings', section: 'check' })}
    >
      {AUDIT.check}
    </Button>
  );
}
