import { NavLink, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { RenewalPlan } from '../../../shared/requests/renewal.ts';
import { RENEWAL, toNumber } from '../../words.ts';
import { CarriedTable } from './carried-table.tsx';
import type { StepProps } from './dates-step.tsx';
import { leftGroups, type LeftGroup } from './left-groups.ts';
import { LeftTable } from './left-table.tsx';
import classes from './renewal-screen.module.css';

interface WhoStepProps extends StepProps {
  readonly plan: RenewalPlan;
  /** The plan is being worked out again after a box was ticked. */
  readonly stale: boolean;
}

const CARRIED = 'carried';

/** Who comes along is proposed, and each group can be looked through and decided otherwise. */
export function WhoStep({ agreement, draft, onChange, plan, stale }: WhoStepProps) {
  const [shown, setShown] = useState(CARRIED);
  const groups = useMemo(() => leftGroups(plan), [plan]);
  const group = groups.find(({ key }) => key === shown) ?? null;
  const setLeave = (leave: ReadonlySet<number>) => onChange({ ...draft, leave });
  return (
    <>
      <Text size="sm" component="output" fw={600}>
        {RENEWAL.whoSum(plan.carried, plan.left.length)}
        {plan.carriedAnyway.length > 0 ? ` · ${RENEWAL.anyway(plan.carriedAnyway.length)}` : ''}
        {plan.withEnd > 0 ? ` · ${RENEWAL.withEnd(plan.withEnd)}` : ''}
      </Text>
      <div className={classes['who']}>
        <nav className={classes['groups']} aria-label={RENEWAL.groups}>
          <GroupLink
            name={RENEWAL.carriedName}
            count={plan.carried}
            active={group === null}
            onClick={() => setShown(CARRIED)}
          />
          <Text size="xs" c="dimmed" px="sm" pt="sm" pb={4}>
            {groups.length === 0 ? RENEWAL.nobodyLeft : RENEWAL.left}
          </Text>
          {groups.map(({ key, name, left }) => (
            <GroupLink
              key={key}
              name={name}
              count={left}
              active={group?.key === key}
              onClick={() => setShown(key)}
            />
          ))}
        </nav>
        <div className={classes['people']}>
          {group === null ? (
            <CarriedTable
              agreement={agreement}
              plan={plan}
              carry={draft.carry}
              leave={draft.leave}
              onCarry={(carry, leave) => onChange({ ...draft, carry, leave })}
            />
          ) : (
            <LeftTable
              key={group.key}
              group={group}
              stale={stale}
              withDepartments={agreement.departments > 0}
              carried={carriedOf(group, draft.carry, draft.leave)}
              onCarried={(carried) =>
                group.key === 'chosen'
                  ? setLeave(without(draft.leave, carried))
                  : onChange({ ...draft, carry: carriedNow(draft.carry, group, carried) })
              }
            />
          )}
        </div>
      </div>
    </>
  );
}

/** Whom of the group the draft carries: at once, before the plan is worked out again. */
function carriedOf(
  { key, lines }: LeftGroup,
  carry: ReadonlySet<number>,
  leave: ReadonlySet<number>,
): ReadonlySet<number> {
  const ids = lines.map(({ membershipId }) => membershipId);
  return new Set(ids.filter((id) => (key === 'chosen' ? !leave.has(id) : carry.has(id))));
}

function carriedNow(
  carry: ReadonlySet<number>,
  { lines }: LeftGroup,
  carried: ReadonlySet<number>,
): ReadonlySet<number> {
  const others = without(carry, new Set(lines.map(({ membershipId }) => membershipId)));
  return new Set([...others, ...carried]);
}

function without(all: ReadonlySet<number>, some: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...all].filter((id) => !some.has(id)));
}

interface GroupLinkProps {
  readonly name: string;
  readonly count: number;
  readonly active: boolean;
  readonly onClick: () => void;
}

function GroupLink({ name, count, active, onClick }: GroupLinkProps) {
  return (
    <NavLink
      component="button"
      type="button"
      active={active}
      aria-current={active ? 'true' : undefined}
      label={name}
      rightSection={
        <Text span size="sm" fw={600} className={classes['count']}>
          {toNumber(count)}
        </Text>
      }
      onClick={onClick}
      style={{ borderRadius: 'var(--mantine-radius-sm)' }}
    />
  );
}
