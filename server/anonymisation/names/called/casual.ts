import { hashesOf } from '../fold.ts';
import type { Sight } from '../surroundings.ts';
import { isOneOf } from '../words.ts';

/** Of each word whether its line is written without capitals, as chats and hurried notes are: such a line begins with a small letter. */
export function casualWords({ text, words }: Sight): readonly boolean[] {
  const casual: boolean[] = [];
  let end = -1;
  let isCasual = false;
  for (const { start, shape } of words) {
    if (start > end) {
      isCasual = shape === 'lower';
      end = text.indexOf('\n', start);
      if (end < 0) end = text.length;
    }
    casual.push(isCasual);
  }
  return casual;
}

// "it's", "my name", "я", "це", "eu-s", "unë jam": what stands before one's own name. By skeletons.
const SELF = hashesOf('im|its|sunt|ia|tse|eto|iam');
const SELF_OF_TWO = /^(?:i am|this is|it is|eu s|ketu eshte|aici e|aici este)$/;
const SECOND_OF_SELF = hashesOf('am|is|s|eshte|e|este');
const BETWEEN = /^(?: | ?[-:,] ?)$/;
// "[21:00] ai: roni, 17"
const SPEAKER = hashesOf('ea|el|ajo|ai|her|him|she|he|me|eu|une|vona|vin|ona|on|girl|boi|ia');
// "насчёт", "despre", "about", "për": whom a note is about.
const ABOUT = hashesOf('naschet|povodu|shchodo|pro|o|ob|about|regarding|despre|pentru|referitor|per|lidhje|legatura|cu|ask|for|of');

/** Whether the words right before the one at `index` are those with which somebody says who they are. */
export function isSelfIntroduced({ text, words }: Sight, index: number): boolean {
  const before = words[index - 1];
  if (before === undefined) return false;
  const isSelf = SELF.has(before.hash) || (SECOND_OF_SELF.has(before.hash) && SELF_OF_TWO.test(`${words[index - 2]?.skeleton ?? ''} ${before.skeleton}`));
  if (!isSelf && !SPEAKER.has(before.hash)) return false;
  const between = text.slice(before.end, words[index]!.start);
  return BETWEEN.test(between) && (isSelf || between.includes(':'));
}

/** Whether the word right before the one at `index` says that something is about it. */
export const isAbout = ({ words }: Sight, index: number): boolean => words[index]!.gap === 'space' && isOneOf(words[index - 1], ABOUT);

const ENDS = /^(?:$|[\s]*[,./!?;:)\]\n"'»”(-])/;

/** Whether nothing of the sentence goes on behind the word at `index`: a comma, a stroke, an end. */
export const isLastOfItsPhrase = ({ text, words }: Sight, index: number): boolean => ENDS.test(text.slice(words[index]!.end, words[index]!.end + 3));
