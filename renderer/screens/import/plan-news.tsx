import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { ImportPlan } from '../../../shared/domain/plan.ts';
import { IMPORT } from '../../words.ts';

/** Tells who cannot see it that an answer has made a new plan, and what it comes to. */
export function PlanNews({ plan }: { readonly plan: ImportPlan }) {
  const [told, setTold] = useState({ plan, news: '' });
  if (told.plan !== plan) setTold({ plan, news: IMPORT.planNews(plan.counts) });
  return <VisuallyHidden component="output">{told.news}</VisuallyHidden>;
}
