import { toLongDay } from '../../shared/domain/values/day.ts';
import type { ProofFacts } from '../../shared/domain/proof.ts';
import type { Verdict } from './judge-proof.ts';
import { FACT, PHONE, PKS_NAME, REFUSED } from './phone-words.ts';

type Tone = 'yes' | 'no' | 'unknown';

/** One card for each letter that was read; texts are set as text, never as markup. */
export function verdictCard(verdict: Verdict, asOf: string): HTMLElement {
  switch (verdict.kind) {
    case 'genuine':
      return card('yes', PHONE.genuine, [
        paragraph(PHONE.genuineText),
        factList(factsOf(verdict.facts, verdict.code)),
        paragraph(PHONE.asOf(asOf), 'note'),
      ]);
    case 'void':
      return card('no', PHONE.void, [
        paragraph(PHONE.voidText),
        factList([[PHONE.reason, verdict.reason], ...factsOf(verdict.facts, verdict.code)]),
      ]);
    case 'void-code':
      return card('no', PHONE.void, [
        paragraph(PHONE.voidCode),
        factList([[PHONE.reason, verdict.reason]]),
      ]);
    default: {
      const { isNo, why } = REFUSED[verdict.why];
      return card(isNo ? 'no' : 'unknown', isNo ? PHONE.no : PHONE.unknown, [paragraph(why)]);
    }
  }
}

export function messageCard(text: string): HTMLElement {
  return card('unknown', PHONE.unknown, [paragraph(text)]);
}

export function paragraph(text: string, className = ''): HTMLElement {
  return element('p', text, className);
}

function card(tone: Tone, title: string, parts: readonly HTMLElement[]): HTMLElement {
  const section = element('section', '', `card ${tone}`);
  section.append(element('h2', title), ...parts);
  return section;
}

function factsOf(facts: ProofFacts, code: string): [label: string, value: string][] {
  return [
    [FACT.number, facts.number],
    [FACT.date, toLongDay(facts.date)],
    [FACT.name, facts.name],
    [FACT.nik, facts.nikMasked ?? ''],
    [FACT.pks, facts.pks === null ? '' : PKS_NAME[facts.pks]],
    [FACT.code, code],
  ];
}

function factList(facts: readonly (readonly [label: string, value: string])[]): HTMLElement {
  const list = element('dl');
  for (const [label, value] of facts)
    if (value !== '') list.append(element('dt', label), element('dd', value));
  return list;
}

function element(tag: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}
