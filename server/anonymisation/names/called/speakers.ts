import { CUE } from '../cues.ts';
import { fold, hashOf } from '../fold.ts';
import { cueAt, isVerb, VIRTUES } from '../surroundings.ts';
import type { Sight } from '../surroundings.ts';
import { isOneOf } from '../words.ts';
import type { Word } from '../words.ts';

const hashesIn = (...lists: readonly string[]): ReadonlySet<number> => new Set(lists.flatMap((list) => list.split(' ')).map((word) => hashOf(fold(word))));
// What nobody but a person does, in chats and hurried notes: this a name that is a word too may do.
const TELLS = hashesIn(
  'said says told tells asked asks cried cries texted phoned rang replied answered whispered slept',
  'сказал сказала сказав каже казав казала говорит говорила пишет писал писала пише писав написала написав плачет плакала плаче ответил ответила відповіла спросил спросила спитала позвонил позвонила дзвонила подзвонила',
  'zice zis spune spus', 'tha thotë qan qau',
);
const DOES = hashesIn(
  'wrote writes wants hid left came', 'ушла ушёл пішла пішов пришла пришёл прийшла прийшов уехала уехал поехала поїхала поїхав сбежала втекла просит просила просить хочет хоче боится боїться запер заперла замкнув замкнула забрал забрала забрав взял взяла узяв дал дав дала привёл привела привів увёз увезла відвіз',
  'plânge vrea doarme', 'shkroi shkruan iku erdhi shkoi',
);
const WRITES = hashesIn('пишет пише написала написав написал scrie zice spune shkruan shkroi thotë tha writes wrote says said texted');

/** Whether the word says that somebody said something. */
export const isTeller = (word: Word | undefined): boolean => isOneOf(word, TELLS);

/** "паша запер дверь", "scrie larisa: a venit": whether the word at `index` is who does or says something, at the head of a line or before what was said. */
export function isSpeaker(sight: Sight, index: number, { isWord }: { isWord: boolean }): boolean {
  const { text, words } = sight;
  const word = words[index]!;
  const [before, next] = [words[index - 1], words[index + 1]];
  if (before !== undefined && before.shape === 'lower' && word.gap === 'space' && WRITES.has(before.hash) && text[word.end] === ':') return true;
  if (!word.first || next === undefined || next.gap !== 'space' || next.shape !== 'lower') return false;
  if (isWord && (VIRTUES.has(word.hash) || (word.cue & (CUE.notName | CUE.plain)) !== 0)) return false;
  return TELLS.has(next.hash) || (!isWord && (DOES.has(next.hash) || isVerb(next) || ((cueAt(sight, index + 1) & CUE.speech) !== 0 && next.end - next.start > 3)));
}
