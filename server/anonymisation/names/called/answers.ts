import { compact } from '../../looking/compact.ts';
import { lettersOf } from '../../looking/words-in.ts';
import type { Sight } from '../surroundings.ts';

// "I asked who drove": what is asked for is a name.
const ASKED = compact(/(?<!\p{L})(?:si (?:e ka|i thonë|i thone|quh\p{L}+|e ka emrin)|emri\p{L}{0,2}|kush|cum (?:o|îl|il|se|te|le|îi) |nume\p{L}*|cine|як (?:звати|звуть|її|його|їх|вас|тебе)|ім['’ʼ]?я\p{L}*|імен\p{L}+|прізвищ\p{L}+|хто|кого|как (?:зовут|звать|её|его|их|вас|тебя)|имя|имен\p{L}+|фамили\p{L}+|кто|names?|who|whose|called)(?!\p{L})/iu);
const ANSWERED = compact(/(?<!\p{L})(?:tha|thanë|u përgjigj\p{L}*|u pergjigj\p{L}*|pëshpëriti|ktheu|(?:a|au) (?:zis|spus|răspuns|șoptit|murmurat)|zice|spune|răspunde|відпові\p{L}{1,4}|сказа\p{L}{1,3}|прошепот\p{L}{1,3}|назва\p{L}{1,3}|ответи\p{L}{1,3}|прошепта\p{L}{1,2}|буркну\p{L}{0,2}|said|whispered|answered|replied|muttered)(?:,|:)? ?["«„“]?$/iu);
// How such a word begins: most names stand behind another.
const BEGINS_AN_ANSWER = lettersOf(/[tpkzsrșmwaвспноб]/iu);
const QUESTION = 110;
const ANSWER = 26;

/** Whether the word at `index` is what somebody answered who was asked for a name: "… cum îl cheamă. A spus: Gheorghe". */
export function isAnswer({ text, words }: Sight, index: number): boolean {
  const { start } = words[index]!;
  if (index === 0 || BEGINS_AN_ANSWER[text.charCodeAt(words[index - 1]!.start)] !== 1 || !ANSWERED.test(text.slice(Math.max(0, start - ANSWER), start))) return false;
  return ASKED.test(/[^\n]*$/.exec(text.slice(Math.max(0, start - QUESTION), start))![0]);
}
