import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import { useRequest } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { HOLIDAYS, LAW } from '../../words.ts';
import { LawHolidays } from './law-holidays.tsx';
import { LawTable } from './law-table.tsx';
import classes from './settings-screen.module.css';

type View = keyof typeof LAW.views;

/** Figures of the law and holidays, each with its day and its source. */
export function LawSection({ today }: { readonly today: Day }) {
  const [view, setView] = useState<View>('figures');
  return (
    <div className={`${classes['scroll']} ${classes['toEdge']}`}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" gap="md">
          <Text size="sm" c="dimmed">
            {view === 'figures' ? LAW.text : HOLIDAYS.text}
          </Text>
          <SegmentedControl
            aria-label={LAW.view}
            size="xs"
            style={{ flexShrink: 0 }}
            value={view}
            onChange={(next) => setView(next as View)}
            data={Object.entries(LAW.views).map(([value, label]) => ({ value, label }))}
          />
        </Group>
        {view === 'figures' ? <Figures today={today} /> : <LawHolidays today={today} />}
      </Stack>
    </div>
  );
}

function Figures({ today }: { readonly today: Day }) {
  const figures = useRequest('law.list', undefined);
  if (figures.error) return <FailureNotice error={figures.error} />;
  return figures.data ? <LawTable figures={figures.data} today={today} /> : <Waiting />;
}
