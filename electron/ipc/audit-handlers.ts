import { exportAudit } from '../flows/audit/export-audit.ts';
import { listAudit, listAuditChanges } from '../flows/audit/list-audit.ts';
import { revealPerson } from '../flows/audit/reveal-person.ts';
import { rosterOnDay } from '../flows/audit/roster-on-day.ts';
import type { Context } from '../flows/context.ts';
import { drawPersonRecord } from '../flows/people/person-record.ts';
import type { Handlers } from './router.ts';
import { pathOf, type Surroundings } from './surroundings.ts';

/** The audit log, and what is looked at by name. */
export function auditHandlers(context: Context, { documents, grants, jobs }: Surroundings) {
  return {
    'audit.list': (input) => listAudit(context, input),
    'audit.changes': (input) => listAuditChanges(context, input),
    'audit.roster': (input) => rosterOnDay(context, input),
    'audit.export': async ({ job, target, ...wish }) => {
      const path = pathOf(grants, target);
      return jobs.run(job, (work) => exportAudit(context, { ...wish, path }, work));
    },
    'person.reveal': ({ id }) => revealPerson(context, id),
    'person.record': async ({ job, id }) => {
      const drawn = await jobs.run(job, (work) => drawPersonRecord(context, id, work));
      return documents.keep(drawn, drawn.suggestedName);
    },
  } satisfies Partial<Handlers>;
}
