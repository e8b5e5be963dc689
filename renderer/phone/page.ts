import { judgeProof } from './judge-proof.ts';
import { readOfficeFacts } from './office-facts.ts';
import { PHONE } from './phone-words.ts';
import { readPicture } from './read-picture.ts';
import { messageCard, paragraph, verdictCard } from './show-verdict.ts';

const facts = readOfficeFacts();
const answer = mustHave('answer');
const typed = mustHave('typed') as HTMLTextAreaElement;

for (const name of document.querySelectorAll('.office')) name.textContent = facts.office;
for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file]'))
  input.addEventListener('change', () => void checkPicture(input));
mustHave('check').addEventListener('click', () => {
  if (typed.value.trim() !== '') show([typed.value]);
});

async function checkPicture(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  answer.replaceChildren(paragraph(PHONE.looking, 'looking'));
  try {
    const texts = await readPicture(file);
    if (texts === null) answer.replaceChildren(messageCard(PHONE.notAPicture));
    else if (texts.length === 0) answer.replaceChildren(messageCard(PHONE.noCode));
    else show(texts);
  } catch {
    answer.replaceChildren(messageCard(PHONE.failed));
  } finally {
    input.value = ''; // the same picture may be chosen again
  }
}

function show(texts: readonly string[]): void {
  const several = texts.length > 1 ? [paragraph(PHONE.several(texts.length), 'looking')] : [];
  const cards = texts.map((text) => verdictCard(judgeProof(text, facts), facts.asOf));
  answer.replaceChildren(...several, ...cards);
  answer.scrollIntoView({ block: 'start' });
}

function mustHave(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
}
