import { Badge, Group, Tabs } from '@mantine/core';
import type { BpjsComparison } from '../../../shared/requests/bpjs.ts';
import { useNavigation } from '../../navigation.tsx';
import type { DataColumn } from '../../parts/data-column.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { BPJS, toNumber } from '../../words.ts';
import classes from './bpjs-screen.module.css';
import { KpjPanel } from './kpj-panel.tsx';
import {
  DIFFERENT_COLUMNS,
  ONLY_OURS_COLUMNS,
  ONLY_THEIRS_COLUMNS,
  UNMATCHED_COLUMNS,
} from './result-columns.tsx';
import type { ComparisonStory } from './use-comparison.ts';

const TABS = ['onlyOurs', 'onlyTheirs', 'different', 'kpj', 'unmatched'] as const;
export type ResultTab = (typeof TABS)[number];

interface ResultTabsProps {
  readonly story: ComparisonStory;
  readonly result: BpjsComparison;
}

/** Who is meant by the counts, one room each; only those in view are drawn. */
export function ResultTabs({ story, result }: ResultTabsProps) {
  const { tab } = story.view;
  return (
    <Tabs
      value={tab}
      onChange={(next) => (next === null ? undefined : story.showTab(next as ResultTab))}
      keepMounted={false}
      className={classes['tabs']}
    >
      <Tabs.List aria-label={BPJS.tabsLabel}>
        {TABS.map((each) => (
          <Tabs.Tab key={each} value={each}>
            <Group gap={6} wrap="nowrap">
              {BPJS.tab[each]}
              <Badge size="sm" variant="light" color="gray">
                {toNumber(result[each].length)}
              </Badge>
            </Group>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {TABS.map((each) => (
        <Tabs.Panel key={each} value={each} className={classes['panel']}>
          {each === tab ? <Room tab={each} story={story} result={result} /> : null}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function Room({ tab, story, result }: ResultTabsProps & { readonly tab: ResultTab }) {
  switch (tab) {
    case 'onlyOurs':
      return <PersonList tab={tab} columns={ONLY_OURS_COLUMNS} rows={result.onlyOurs} />;
    case 'different':
      return <PersonList tab={tab} columns={DIFFERENT_COLUMNS} rows={result.different} />;
    case 'kpj':
      return <KpjPanel key={result.revision} story={story} result={result} />;
    case 'onlyTheirs':
      return <TheirList rows={result.onlyTheirs} />;
    case 'unmatched':
      break;
  }
  return <RowList tab={tab} columns={UNMATCHED_COLUMNS} rows={result.unmatched} />;
}

interface ListProps<Row> {
  readonly tab: ResultTab;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
}

/** Members of ours: each opens the page of the person. */
function PersonList<Row extends { readonly personId: number }>(props: ListProps<Row>) {
  const { go } = useNavigation();
  const { tab, columns, rows } = props;
  return (
    <DataTable
      label={BPJS.tab[tab]}
      columns={columns}
      rows={rows}
      onOpen={({ personId }) => go({ name: 'person', id: personId })}
      empty={<EmptyNote icon="check" title={BPJS.none[tab]} />}
    />
  );
}

/** Rows of theirs: those whom the office knows open the page of the person. */
function TheirList({ rows }: { readonly rows: BpjsComparison['onlyTheirs'] }) {
  const { go } = useNavigation();
  return (
    <DataTable
      label={BPJS.tab.onlyTheirs}
      columns={ONLY_THEIRS_COLUMNS}
      rows={rows}
      onOpen={({ standing }) => {
        if (standing !== null) go({ name: 'person', id: standing.personId });
      }}
      empty={<EmptyNote icon="check" title={BPJS.none.onlyTheirs} />}
    />
  );
}

function RowList<Row>({ tab, columns, rows }: ListProps<Row>) {
  return (
    <DataTable
      label={BPJS.tab[tab]}
      columns={columns}
      rows={rows}
      empty={<EmptyNote icon="check" title={BPJS.none[tab]} />}
    />
  );
}
