import { compact } from '../looking/compact.ts';
import { matchesOf } from '../looking/matches-of.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import type { Openings } from '../looking/openings.ts';
import type { Replacement } from './number-words.ts';

const L = 'a-zа-яіїєґ';
const AND = '(?:,? (?:and|plus|si|dhe|edhe|e|і|и|та|й) (?:then |apoi |pastaj |потім |потом )?|, ?| )';
const THEN = '(?:[,;.]? (?:(?:and|si|dhe|e|і|и|а) )?(?:(?:then|after that|apoi|pe urma|dupa aia|pastaj|me pas|потім|далі|після того|потом|дальше|затем) )?(?:(?:the )?(?:number|numbers|figures|digits|nr\\.?|numarul|numerele|cifrele|numri|numrat|shifrat|номер|цифри|цифры|число) )?(?:is |are |sunt |jane |:)?)';
const AS_IN = `(?:,? (?:de la|ca (?:la|in|si)|si te|si|nga|як у|як|как в|как|as in|for|like) [${L}]{3,14})?`;
const PAPER = '(?:buletin(?:ul)?|pasaport[a-z]{0,4}|pashaport[a-z]{0,3}|passport|pas[ea]port|паспорт[а-яії]{0,3}|leternjoftim[a-z]{0,4}|id[ -]card|carte[a]? de identitate|ід[- ]?картк[а-яії]{1,3})';
// "Letters K and M, then 55 19 08".
const SERIES_TOLD = new WordPattern(`(?<![${L}])(?:(?:letters?|literele|litere|litera|shkronjat?|shkronja|букв[аиы]|літер[аи]|seri[ae]|series|сер[іи][яи])(?: (?:is|are|e|este|sunt|eshte|jane))?|${PAPER}[^\\d\\n.;!?]{0,24})[ :]{1,2}["(]?(?<![${L}])[${L}]${AS_IN}${AND}[${L}]${AS_IN}(?![${L}])["),]{0,2}${THEN}\\d(?:(?:[ .-]| - |, | (?:and|si|dhe|e|і|и) )?\\d){5,8}(?![\\d-]|[.,]\\d)`);
const PARTS = compact(new RegExp(`^(.*?)(?<![${L}])([${L}])(${AS_IN}${AND})([${L}])(${AS_IN}(?![${L}])["),]{0,2}${THEN})(\\d.*)$`));
const FIGURES_AT_MOST = 7;

/** The two letters of a series that are told one by one, and its figures, in one. */
export function seriesTold(openings: Openings): Replacement[] {
  return SERIES_TOLD.all(openings).flatMap(({ index, 0: told }) => {
    const [, lead, first, and, second, then, figures] = PARTS.exec(told) ?? [];
    if (figures === undefined || figures.replace(/\D/g, '').length > FIGURES_AT_MOST) return [];
    const letters = index + lead!.length;
    const behind = letters + first!.length + and!.length + second!.length;
    const from = behind + then!.length;
    return [
      { start: letters, end: behind, as: (first! + second!).toUpperCase() }, ...(then === '' ? [] : [{ start: behind, end: from, as: '' }]),
      ...matchesOf(/\D+/g, figures).map(({ index: at, 0: gap }) => ({ start: from + at, end: from + at + gap.length, as: '' })),
    ];
  });
}
