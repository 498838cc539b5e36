import { compact } from '../../looking/compact.ts';
import { matchesOf } from '../../looking/matches-of.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import { CUE } from '../cues.ts';
import { each } from '../endings/endings.ts';
import { hashesOf } from '../fold.ts';
import { cueAt, isNamesake } from '../surroundings.ts';
import type { Sight } from '../surroundings.ts';
import { isOneOf } from '../words.ts';
import { isCalledBy } from './styles.ts';

// Behind these a capital is a name, be it a word too: "Отець Методій", "bulibașa Zambilă", "Madame Zhanna".
const LATIN = hashesOf('parintele|parintelui|bulibasa|bulibasei|madame|mme|monsieur|baronul|baronului|papas|hodja|hoxhe|vaivode|voievodul');
const CYRILLIC = hashesOf('madam', ...each('ots|otets', '|a|u|em|om'), ...each('batiushk', 'a|i|u|oi'), ...each('vladik', 'a|i|u|oiu'), ...each('igumen', '|a|u|om|ia'), ...each('baron', '|a|u|om'));
// Whom children know from tales.
const FABLED = /^(?:iag(?:a|i|u|oiu)|moroz|cloantsa|cloanta|dochia|sem|sam)$/;
// A whole family: "до Гнатюків", "у Шевченків".
const FAMILY = compact(/(?=\p{Lu})(?<=(?:^|[\s("„«])(?:до|у|в|від|від|із|з|зі|для|про|к|ко|от|из|со?|за|родин[аиуі]|сім['’]?[яїю]є?ю?|семь[яиюе]й?|брат[иів]{1,2}|сестр[и]|братья|Д[оО]|У|В|К|Від|От) )\p{Lu}\p{Ll}{2,16}(?:енк(?:ів|ам|ами|ах|и)|[юя]к(?:ів|ам|ами|ах)|[чжщ]ук(?:ів|ам|ами|ах)|ович(?:ів|ам|ей))(?!\p{L})/gu);
// The words that may stand before it, by their skeletons.
const BEFORE_A_FAMILY = hashesOf('do|u|v|vid|iz|z|zi|dlia|pro|k|ko|ot|so|s|za', ...each('rodin', 'a|i|u'), 'simia|simi|simiu', ...each('sem', 'ia|i|iu|e|ei|iai|iui'), 'brati|brativ|bratia|sestri');
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
    const isHonour = (title.cyrillic ? CYRILLIC : LATIN).has(title.hash);
    if (!isHonour && (!isCalledBy(sight, at - 1) || FABLED.test(name.skeleton) || isNamesake(sight, at - 1))) continue;
    if ((cueAt(sight, at) & (CUE.place | CUE.kin)) === 0) found.push({ first: isHonour ? at - 1 : at, last: at });
  }
  return found;
}

const L = 'a-zа-яіїєґў';
// What a match begins with is asked first, for what stands before it is dear to ask at each sign.
// Whose name is told in one word right beside it: "родини Рибчинських", "the Onofrei family", "(née Țurcan)".
const OF_A_FAMILY = compact(/(?=\p{Lu})(?<=(?:^|[\s("„«])(?:родин(?:а|и|у|і|ою)|сім['’]?(?:я|ї|ю|єю|ям)|семь(?:я|и|ю|е|ёй|ей)|подружж(?:я|ю|ям)|супруг(?:и|ов|ам)) )\p{Lu}\p{Ll}{2,16}(?:[сц]ьк(?:их|им|ими|і)|[сц]к(?:их|им|ими|ие)|[оеє]вих|[оеё]вых|[ії]них|иных)(?!\p{L})/gu);
const ENGLISH_FAMILY = compact(/(?=\p{Lu})(?<=(?<!\p{L})[Tt]he )(?!(?:Roma(?:ni)?|Royal|Holy|[Ff]oster|Host|World|Greek|Swiss|Dutch|Czech|Serb|[\p{Lu}]\p{Ll}+(?:[aeiou]nian|rian|lian|sian|vian|ican|ine|ish|ese|ldovan|kovar|ovan|can))(?!\p{L}))\p{Lu}\p{Ll}{2,16}(?= (?:brothers|sisters|twins|family)(?! (?:\p{Lu}|foundation|centre|center|name|code|law|court|doctor|day)))/gu);
const BEFORE_MARRIAGE = compact(/(?<=[: –-])(?<=(?<!\p{L})(?:n[ée]e|maiden name|урожд(?:[ёе]нн(?:ая|ой|ую)|\.)|уроджен(?:а|ої|у|ій)|дівоче прізвище|девичья фамилия)[: –-]{1,3})\p{Lu}\p{Ll}{2,16}(?!\p{L})/giu);
const KINSHIP = hashesOf('famili|brothers|sisters|twins');
// How the words for a marriage or a family begin.
const TOLD_WITH_A_FAMILY = new WordPattern(`(?<![${L}])(?:nee[ :–-]|maiden|уро[жд]|девич|дівоч|родин|сім['яї]|семь|подруж|супруг)`);

const NONE: readonly { start: number; end: number }[] = [];

/** Families by their surname in the plural or beside the word for one, and the name that somebody had before marriage. */
export function families({ text, words, capitals, openings }: Sight): readonly { start: number; end: number }[] {
  let isBeforeKin = false;
  let isBehind = false;
  for (let index = 0; index < capitals.length; index++) {
    const at = capitals[index]!;
    isBeforeKin ||= isOneOf(words[at + 1], KINSHIP);
    isBehind ||= words[at]!.cyrillic && isOneOf(words[at - 1], BEFORE_A_FAMILY);
  }
  const isTold = TOLD_WITH_A_FAMILY.mayBeIn(openings);
  if (!isBeforeKin && !isBehind && !isTold) return NONE;
  const patterns: RegExp[] = [];
  if (isBeforeKin) patterns.push(ENGLISH_FAMILY);
  if (isTold) patterns.push(BEFORE_MARRIAGE, OF_A_FAMILY);
  if (isBehind && MAY_BE_A_FAMILY.test(text)) patterns.push(FAMILY);
  return patterns.flatMap((pattern) => matchesOf(pattern, text).map(({ index, 0: name }) => ({ start: index, end: index + name.length })));
}
