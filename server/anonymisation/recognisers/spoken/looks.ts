import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Openings } from '../../looking/openings.ts';
import type { FindingKind, Span } from '../../finding.ts';

const L = 'a-zа-яіїєґ';
const CUES: readonly (readonly [FindingKind, string])[] = [
  ['PASSPORT', 'passport|pas[ae]port[a-z]*|pashaport[a-z]*|паспорт[а-яії]*|buletin[a-z]*|document[a-z]*|документ[а-яії]*|dokument[a-z]*|leternjoftim[a-z]*|(?:des)?cifrat|deciphered|deshifr[a-z]*|розібрал[аи]|розшифр[а-яії]*|разобрал[аи]?|расшифр[а-я]*'],
  ['NATIONAL_ID', 'cnp|idnp|id|card|cod(?:ul)?|код(?:ом|у|а)?|kod(?:i|in)?|рнокпп|іпн|ипн|инн|(?:numri|numar(?:ul)?) personal'],
  ['PHONE', 'tel|telefon[a-z]*|phone|mob|whats ?app|viber|telegram|signal|тел|телефон[а-яії]*|вайбер[а-яії]*|вербувальник|вотсап[а-яії]*|ватсап[а-яії]*|телеграм[а-яії]*|сигнал|nr|numar(?:ul)?|number|numri|номер[а-яії]*|call|suna|дзвон[а-яії]*|звон[а-яії]*'],
];
const CUE = new WordPattern(`(?<![${L}])(?:${CUES.map(([kind, words]) => `(?<${kind}>${words})`).join('|')})(?![${L}])`);
const WIDEST = 80;
const AT_MOST = 100;
const LOOK = 'oоlіizзбsbч';
// Figures, and letters that look like them, with signs between; a letter before or behind is the number's, too.
const RUN = compact(new RegExp(`(?<![${L}\\d]|[${L}\\d]-)(?:[a-z][ .-]?)?\\+?[\\d${LOOK}](?:[ ./_|*~:-]{0,3}[\\d${LOOK}]){5,14}(?:[.-]?[a-z])?(?![${L}\\d])`, 'g'));
const LOOKS = new RegExp(`[${LOOK}]`, 'g');
// Between spaces with a figure, or of letters that no word is made of.
const OF_THE_NUMBER = new RegExp(`\\d|^[зоol+]{2,3}$|^[^${LOOK}]*$`);
const LOOKS_AT_LEAST = 2;
const FIGURES_AT_LEAST = 3;
const SHORTEST = 6;

/** Numbers behind what a paper or a telephone is called, of which some figures are letters that look like them: nothing else is written so. */
export function numbersOfLooks(openings: Openings): Span[] {
  if (openings.digits < FIGURES_AT_LEAST) return [];
  const plain = openings.text;
  let behind = 0;
  return CUE.all(openings, openings.digitsWithin(WIDEST), AT_MOST).flatMap(({ index, 0: cue, groups }) => {
    const from = Math.max(behind, index + cue.length);
    const kind = CUES.find(([some]) => groups![some] !== undefined)![0];
    return matchesOf(RUN, plain.slice(from, index + WIDEST)).filter(({ 0: run }) => isOfLooks(run)).map(({ index: at, 0: run }) => {
      behind = from + at + run.length;
      return { kind, start: from + at, end: behind };
    });
  });
}

function isOfLooks(run: string): boolean {
  const looks = run.match(LOOKS)?.length ?? 0;
  const figures = run.replace(/\D/g, '').length;
  return looks >= LOOKS_AT_LEAST && run.split(' ').every((piece) => OF_THE_NUMBER.test(piece)) && figures >= FIGURES_AT_LEAST && looks <= 2 * figures && run.replace(/[^\da-zа-яі]/g, '').length >= SHORTEST;
}
