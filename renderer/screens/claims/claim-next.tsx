import { Button, Group, Menu, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { CLAIM_STEP_NAME } from '../../../shared/claim-words.ts';
import {
  CLAIM_EVENTS,
  CLAIM_STATUSES,
  type ClaimMove,
} from '../../../shared/domain/claims/claim.ts';
import { mayFollow } from '../../../shared/domain/claims/steps.ts';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { Icon } from '../../parts/icon.tsx';
import { CLAIM, CLAIM_STEP, CLAIMS } from '../../words.ts';
import type { ClaimPartProps } from './claim-page.tsx';
import { ClaimStatusBadge } from './claim-status.tsx';
import { StepDialog } from './step-dialog.tsx';

/** Where the claim stands, and the one thing to do next; everything else is behind two menus. */
export function ClaimNext({ claim, today, readOnly }: ClaimPartProps) {
  const [step, setStep] = useState<ClaimMove | null>(null);
  const [usual] = claim.next;
  return (
    <Paper withBorder p="md" component="section" aria-label={CLAIM_STEP.now}>
      <Group justify="space-between" gap="sm">
        <Group gap="xs">
          <Text size="sm" c="dimmed">
            {CLAIM_STEP.now}
          </Text>
          <ClaimStatusBadge status={claim.status} />
          <Text size="sm">{CLAIMS.since(toLongDay(claim.statusOn))}</Text>
        </Group>
        {readOnly ? null : (
          <Group gap="xs">
            <StepMenus claim={claim} onStep={setStep} />
            {usual && usual !== 'dibatalkan' ? (
              <Button onClick={() => setStep(usual)}>
                {CLAIM_STEP.doNext(CLAIM_STEP_NAME[usual])}
              </Button>
            ) : null}
          </Group>
        )}
      </Group>
      {step ? (
        <StepDialog claim={claim} step={step} today={today} onClose={() => setStep(null)} />
      ) : null}
    </Paper>
  );
}

interface StepMenusProps {
  readonly claim: ClaimView;
  readonly onStep: (step: ClaimMove) => void;
}

function StepMenus({ claim, onStep }: StepMenusProps) {
  const { next, kind } = claim;
  const others = next.slice(1).filter((one) => one !== 'dibatalkan');
  const back = CLAIM_STATUSES.filter((one) => mayFollow(claim, one) === 'back');
  const events = CLAIM_EVENTS.filter((one) => kind === 'jkk' || one === 'penyerahan-simbolis');
  const item = (step: ClaimMove) => (
    <Menu.Item key={step} onClick={() => onStep(step)}>
      {CLAIM_STEP_NAME[step]}
    </Menu.Item>
  );
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<Icon name="down" size={14} />}>
            {CLAIM_STEP.events}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>{events.map(item)}</Menu.Dropdown>
      </Menu>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<Icon name="down" size={14} />}>
            {CLAIM_STEP.others}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map(item)}
          {back.length > 0 ? <Menu.Label>{CLAIM_STEP.back}</Menu.Label> : null}
          {back.map(item)}
          {next.includes('dibatalkan') ? (
            <>
              <Menu.Divider />
              <Menu.Item c="red.9" onClick={() => onStep('dibatalkan')}>
                {CLAIM.cancel}
              </Menu.Item>
            </>
          ) : null}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
