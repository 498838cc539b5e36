import { lettered } from '../../looking/letters.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { CYRILLIC as CYRILLIC_LETTERS } from '../../looking/signs.ts';
import { CUE } from '../cues.ts';
import { each } from '../endings/endings.ts';
import { hashesOf } from '../fold.ts';
import { cueAt } from '../surroundings.ts';
import type { Sight } from '../surroundings.ts';

// Behind these a capital is a name, be it a word too: "Отець Методій", "bulibașa Zambilă", "Madame Zhanna".
const LATIN = hashesOf('parintele|parintelui|bulibasa|bulibasei|madame|mme|monsieur|baronul|baronului|papas|hodja|hoxhe|vaivode|voievodul');
const CYRILLIC = hashesOf('madam', ...each('ots|otets', '|a|u|em|om'), ...each('batiushk', 'a|i|u|oi'), ...each('vladik', 'a|i|u|oiu'), ...each('igumen', '|a|u|om|ia'), ...each('baron', '|a|u|om'));
// A whole family: "до Гнатюків", "у Шевченків".
const FAMILY = lettered(/(?<=(?:^|[\s("„«])(?:до|у|в|від|від|із|з|зі|для|про|к|ко|от|из|со?|за|родин[аиуі]|сім['’]?[яїю]є?ю?|семь[яиюе]й?|брат[иів]{1,2}|сестр[и]|братья|Д[оО]|У|В|К|Від|От) )\p{Lu}\p{Ll}{2,16}(?:енк(?:ів|ам|ами|ах|и)|[юя]к(?:ів|ам|ами|ах)|[чжщ]ук(?:ів|ам|ами|ах)|ович(?:ів|ам|ей))(?!\p{L})/gu);
const MAY_BE_A_FAMILY = /(?:енк|[юя]к|[чжщ]ук|ович)(?:ів|ам|ах|ей)/;

/** Who is called by an honour before the name; from the honour's own place on. */
export function honoured(sight: Sight): { first: number; last: number }[] {
  const { words, capitals } = sight;
  const found: { first: number; last: number }[] = [];
  for (const at of capitals) {
    const name = words[at]!;
    // Before the first word is no space.
    if (name.shape !== 'title' || name.gap !== 'space' || name.end - name.start < 3) continue;
    const title = words[at - 1]!;
    if (!(title.cyrillic ? CYRILLIC : LATIN).has(title.hash)) continue;
    if ((cueAt(sight, at) & (CUE.place | CUE.kin)) === 0) found.push({ first: at - 1, last: at });
  }
  return found;
}

/** Families by their surname in the plural. */
export const families = ({ text, signs }: Sight): { start: number; end: number }[] => signs.has(CYRILLIC_LETTERS) && MAY_BE_A_FAMILY.test(text)
  ? matchesOf(FAMILY, text).map(({ index, 0: name }) => ({ start: index, end: index + name.length })) : [];
