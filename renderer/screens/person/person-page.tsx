import { Button, SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import { seesFamily } from '../../../shared/domain/account.ts';
import { ageOn, toLongDay, type Day } from '../../../shared/domain/values/day.ts';
import { maskPhone } from '../../../shared/domain/person.ts';
import { placesOfDay } from '../../../shared/domain/places/places-of-day.ts';
import type { PersonView } from '../../../shared/views.ts';
import { FIELD_NAME } from '../../../shared/words.ts';
import { useRequest } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { NikReveal } from '../../parts/nik-reveal.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { useMayAsk, useSession } from '../../session.tsx';
import { PERSON, SEX_NAME } from '../../words.ts';
import { PrintLetters } from '../letters/print-letters.tsx';
import { CoverageCard } from './coverage-card.tsx';
import { Fact, FactGroup } from './fact.tsx';
import { MembershipTable } from './membership-table.tsx';
import { PersonClaims } from './person-claims.tsx';
import { PersonHistory } from './person-history.tsx';
import { PersonLetters } from './person-letters.tsx';
import { PersonRecord } from './person-record.tsx';
import { Revealed } from './revealed.tsx';

interface PersonPageProps {
  readonly person: PersonView;
  readonly onEdit: () => void;
  /** What the form needs is on its way. */
  readonly opening: boolean;
}

export function PersonPage({ person, onEdit, opening }: PersonPageProps) {
  const [printing, setPrinting] = useState(false);
  const state = useRequest('app.state', undefined).data;
  const { memberships } = person;
  const may = useMayAsk();
  return (
    <ScreenFrame
      withBack
      title={person.values.name ?? PERSON.title}
      subtitle={
        person.diedOn ? PERSON.diedOn(toLongDay(person.diedOn)) : (person.nikMasked ?? undefined)
      }
      actions={
        <>
          {may('person.record') ? <PersonRecord personId={person.id} /> : null}
          {may('person.save') ? (
            <Button
              variant="default"
              leftSection={<Icon name="edit" size={16} />}
              loading={opening}
              onClick={onEdit}
            >
              {PERSON.edit}
            </Button>
          ) : null}
          {may('letters.issue') ? (
            <Button
              leftSection={<Icon name="printer" size={16} />}
              disabled={memberships.length === 0}
              onClick={() => setPrinting(true)}
            >
              {PERSON.print}
            </Button>
          ) : null}
        </>
      }
    >
      <Stack gap="md" maw={1100}>
        {state ? <CoverageCard person={person} today={state.today} /> : null}
        <PersonFacts person={person} today={state?.today ?? null} />
        <MembershipTable person={person} agreements={state?.agreements ?? []} />
        <PersonClaims personId={person.id} />
        <PersonLetters letters={person.letters} />
        <PersonHistory history={person.history} />
      </Stack>
      {printing && state ? (
        <PrintLetters
          selection={lettersFor(person, state.today)}
          onClose={() => setPrinting(false)}
        />
      ) : null}
    </ScreenFrame>
  );
}

/** Of each series the place of today: the active ones; where there is none, all, so that the refusal says why. */
function lettersFor({ memberships }: PersonView, today: Day) {
  const present = placesOfDay(memberships, today);
  const active = present.filter((one) => one.status === 'active');
  return { membershipIds: (active.length > 0 ? active : present).map((one) => one.id) };
}

function PersonFacts({
  person,
  today,
}: {
  readonly person: PersonView;
  readonly today: Day | null;
}) {
  const { values, origins } = person;
  // What is kept from who only reads and counts is not shown as missing.
  const family = seesFamily(useSession().account);
  const fact = (field: keyof typeof values | 'nik') => ({
    label: FIELD_NAME[field],
    fullLabel: FIELD_NAME[field],
    origins: origins.filter((origin) => origin.field === field),
  });
  const age =
    values.birthDate && today && !person.diedOn
      ? ` (${PERSON.age(ageOn(values.birthDate, today))})`
      : '';
  return (
    <SimpleGrid cols={2} spacing="md">
      <FactGroup title={PERSON.groups.identity}>
        <Fact {...fact('nik')}>
          <NikReveal personId={person.id} masked={person.nikMasked} />
        </Fact>
        <Fact {...fact('name')}>{values.name}</Fact>
        <Fact {...fact('birthPlace')}>{values.birthPlace}</Fact>
        <Fact {...fact('birthDate')}>
          {values.birthDate ? `${toLongDay(values.birthDate)}${age}` : null}
        </Fact>
        <Fact {...fact('sex')}>{values.sex ? SEX_NAME[values.sex] : null}</Fact>
      </FactGroup>
      <Stack gap="md">
        <FactGroup title={PERSON.groups.address}>
          <Fact {...fact('address')}>{values.address}</Fact>
          <Fact {...fact('kelurahan')}>{values.kelurahan}</Fact>
          <Fact {...fact('kecamatan')}>{values.kecamatan}</Fact>
          {family ? (
            <Fact {...fact('phone')}>
              <Revealed
                label={FIELD_NAME.phone}
                full={values.phone}
                masked={maskPhone(values.phone ?? '')}
              />
            </Fact>
          ) : null}
        </FactGroup>
        {family ? (
          <FactGroup title={PERSON.groups.family}>
            <Fact {...fact('heirName')} label={PERSON.heirName}>
              {values.heirName}
            </Fact>
            <Fact {...fact('heirRelation')} label={PERSON.heirRelation}>
              {values.heirRelation}
            </Fact>
          </FactGroup>
        ) : null}
      </Stack>
    </SimpleGrid>
  );
}
