import { Anchor, Paper, Skeleton, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { Overview } from '../../../shared/requests/overview.ts';
import { useNavigation } from '../../navigation.tsx';
import { OVERVIEW, toNumber } from '../../words.ts';
import { NearestDeadline } from './nearest-deadline.tsx';
import classes from './overview.module.css';

/** The numbers that are asked for first. Null: still being counted. */
export function Figures({ overview }: { readonly overview: Overview | null }) {
  const { go } = useNavigation();
  const { members, claims } = overview ?? { members: null, claims: null };
  return (
    <div className={classes['figures']}>
      <Figure
        title={OVERVIEW.members}
        value={members && toNumber(members.value)}
        opens={members ? OVERVIEW.openList(members.label, members.value) : ''}
        onOpen={() => members && go({ name: 'roster', filter: members.filter })}
      >
        {OVERVIEW.membersText}
      </Figure>
      <Figure
        title={OVERVIEW.claimsOpen}
        value={claims && toNumber(claims.open)}
        opens={OVERVIEW.claimsOpenList(claims?.open ?? 0)}
        onOpen={() => go({ name: 'claims', state: 'open' })}
      >
        {claims && claims.open > 0 ? <NearestDeadline /> : OVERVIEW.claimsNone}
      </Figure>
      <Figure
        title={OVERVIEW.paid}
        value={claims && senToRupiah(claims.rupiah)}
        opens={OVERVIEW.paidList(senToRupiah(claims?.rupiah ?? 0))}
        onOpen={() => go({ name: 'claims', state: 'paid' })}
      >
        {[
          OVERVIEW.paidText(claims?.paid ?? 0),
          ...(claims && claims.scholarships > 0
            ? [OVERVIEW.scholarships(senToRupiah(claims.scholarships))]
            : []),
        ].join(' · ')}
      </Figure>
    </div>
  );
}

interface FigureProps {
  readonly title: string;
  readonly value: string | null;
  readonly opens: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

function Figure({ title, value, opens, onOpen, children }: FigureProps) {
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Text size="sm" c="dimmed">
        {title}
      </Text>
      {value === null ? (
        <Skeleton h={29} w={90} />
      ) : (
        <Anchor
          component="button"
          className={`${classes['figure']} tabular`}
          aria-label={opens}
          onClick={onOpen}
        >
          {value}
        </Anchor>
      )}
      <Text size="xs" c="dimmed" component="div" lineClamp={1}>
        {value === null ? OVERVIEW.loading : children}
      </Text>
    </Paper>
  );
}
