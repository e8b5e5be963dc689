import { readFileSync } from 'node:fs';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { agreementsOfDay } from '../../../shared/domain/overview/agreements-of-day.ts';
import { missingSettings } from '../../../shared/domain/letters/missing-settings.ts';
import type { AppState } from '../../../shared/views.ts';
import { getOffice, hasStarted } from '../../db/office/office.ts';
import { hasSampleData } from '../../db/imports/sample-data.ts';
import { findSignatoryOn } from '../../db/office/signatories.ts';
import { resourcePath } from '../../resources.ts';
import { listOverviews } from './agreements.ts';
import type { Context } from '../context.ts';

/** What the window shows before anybody has asked for anything. */
export async function readAppState(context: Context): Promise<AppState> {
  const { db } = context.data;
  const today = dayInWita(context.now());
  const office = await getOffice(db);
  const signatory = await findSignatoryOn(db, today);
  const agreements = await listOverviews(context);
  // What was never filled in of a period that is over stands in nobody's way.
  const missing = agreementsOfDay(agreements, today).flatMap((each) =>
    missingSettings(office, signatory, each),
  );
  return {
    version: readVersion(),
    started: await hasStarted(db),
    hasSampleData: await hasSampleData(db),
    officeName: office.name,
    missing: [...new Map(missing.map((each) => [each.what, each])).values()],
    agreements,
    today,
  };
}

export function readVersion(): string {
  const text = readFileSync(resourcePath('..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
