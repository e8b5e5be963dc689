import { Badge, Group, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImportPlan } from '../../../shared/domain/plan.ts';
import { IMPORT, toNumber } from '../../words.ts';
import { unknownColumns } from './column-facts.ts';
import classes from './preview-tabs.module.css';

export type PreviewTab = 'rows' | 'columns' | 'words' | 'held' | 'left' | 'skipped';

/** What a tab counts, and whether the count waits for a person. */
interface TabCount {
  readonly count: number;
  readonly waits: boolean;
}

const TABS: readonly PreviewTab[] = ['rows', 'columns', 'words', 'held', 'left', 'skipped'];

function countOf(tab: PreviewTab, plan: ImportPlan): TabCount {
  switch (tab) {
    case 'rows':
      return { count: plan.counts.rowsRead, waits: false };
    case 'words':
      return { count: plan.questions.length, waits: true };
    case 'held':
      return { count: plan.counts.held, waits: true };
    case 'left':
      return { count: plan.left.length, waits: plan.comparison.asksWhetherComplete };
    case 'skipped':
      return { count: plan.skipped.length, waits: false };
    case 'columns':
      break;
  }
  return { count: plan.sheets.flatMap(unknownColumns).length, waits: false };
}

interface PreviewTabsProps {
  readonly plan: ImportPlan;
  /** Nothing waits in an import that is saved. */
  readonly fixed: boolean;
  readonly value: PreviewTab;
  readonly onChange: (tab: PreviewTab) => void;
  /** The room of the chosen tab. */
  readonly children: ReactNode;
}

/** The rooms of a preview; those that wait for somebody say how much waits. */
export function PreviewTabs({ plan, fixed, value, onChange, children }: PreviewTabsProps) {
  return (
    <Tabs
      value={value}
      onChange={(tab) => (tab === null ? undefined : onChange(tab as PreviewTab))}
      keepMounted={false}
      className={classes['tabs']}
    >
      <Tabs.List aria-label={IMPORT.tabsLabel}>
        {TABS.map((tab) => (
          <Tabs.Tab key={tab} value={tab} className={classes['tab']}>
            <Group gap={6} wrap="nowrap">
              {IMPORT.tab[tab]}
              <Count count={countOf(tab, plan)} fixed={fixed} />
            </Group>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {TABS.map((tab) => (
        <Tabs.Panel key={tab} value={tab} className={classes['panel']}>
          {tab === value ? children : null}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function Count({ count, fixed }: { readonly count: TabCount; readonly fixed: boolean }) {
  if (count.count === 0) return null;
  const waits = count.waits && !fixed;
  return (
    <Badge size="sm" variant={waits ? 'filled' : 'light'} color={waits ? 'orange' : 'gray'}>
      {toNumber(count.count)}
    </Badge>
  );
}
