import { compact } from '../../looking/compact.ts';
import type { Sight } from '../surroundings.ts';
import type { Evidence } from '../words.ts';
import { isRememberedSurname } from './remembered.ts';

// Animals, right before their names, or with "called" between. What is said of one by its owner's name has that in another case, or with a word between.
const CALLED = "(?:,? (?:called|named|by the name of|pe nume|numit[ăa]?|care se numește|me emrin|i quajtur|e quajtur|që quhet|на ім['’ʼ]я|на прізвисько|по кличке|по имени|зовут|звати))";
const LATIN_BEASTS = '(?:câinele|cîinele|cainele|cățelul|cățelușul|cățeaua|catelul|pisica|pisicuța|motanul|calul|iapa|poneiul|papagalul|iepurele|qeni|qenushi|macja|maçoku|kali|poni|papagalli|lepuri)';
const ENGLISH_BEASTS = '(?:dogs?|puppy|cat|kitten|horse|pony|donkey|rabbit|parrot|tortoise|hamster)';
const WORKING_DOG = compact(/(?<!\p{L})(?:therapy|guide|assistance|sniffer|police|service|school|comfort) (?:dog|pony|horse|cat|rabbit) $/iu);
const SLAVIC_BEASTS = '(?:пес|пёс|собака|песик|щеня|щенок|к[іо]т|котик|кінь|конь|поні|пони|папуга|попугай|кролик|осел|ослик)';
const A_BEAST_CALLED = compact(new RegExp(`(?<!\\p{L})(?:${ENGLISH_BEASTS}|${LATIN_BEASTS}|${SLAVIC_BEASTS}|к[іо]шка|собаку|кобила|лошадь|un câine|o pisică|një qen|një mace)${CALLED} ["«„“]?$`, 'iu'));
const A_LATIN_BEAST = compact(new RegExp(`(?<!\\p{L})${LATIN_BEASTS} ["«„“]?$`, 'iu'));
const AN_ENGLISH_BEAST = compact(new RegExp(`(?<!\\p{L}|['’]s )(?:the|our|a) (?:\\p{Ll}{3,9} )?${ENGLISH_BEASTS} ["«„“]?$`, 'u'));
const A_SLAVIC_BEAST = compact(new RegExp(`(?<!\\p{L})(?:${SLAVIC_BEASTS}|Пес|Пёс|Собака|Песик) ["«„“]?$`, 'u'));
const IS_A_BEAST = compact(new RegExp(`^${LATIN_BEASTS}$`, 'iu'));
// "The dog Anna feeds": whose it is. "Câinele Mariei", «собака Івана», «собака Петренків».
const SENTENCE_STOPS = /^["»”“]?(?:$|[.,;:!?)\n]| (?:and|is|was|has|comes?|came|visits?|visited|sleeps?|sits?) )/;
const ROMANIAN_OWNER = /(?:ei|ii|lui)$/;
const SLAVIC_NAME = /[бвгґджзйклмнпрстфцчшщо]$/;
const SLAVIC_OWNERS = /(?:ів|ов|ев|енко)$/;

/** Whether a dog, a cat or a horse bears the name. */
function isABeasts({ text, words }: Sight, { first, last, evidence }: Run): boolean {
  const opens = words[first]!;
  const isWithBeast = last === first + 1 && IS_A_BEAST.test(text.slice(opens.start, opens.end));
  if (first !== last && !isWithBeast) return false;
  const { start, end, cyrillic } = words[last]!;
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  if (A_BEAST_CALLED.test(before)) return true;
  if (cyrillic) return SLAVIC_NAME.test(name) && !SLAVIC_OWNERS.test(name) && (A_SLAVIC_BEAST.test(before) || (!evidence[0]!.given && A_SLAVIC_BEAST.test(before.toLowerCase())));
  if (A_LATIN_BEAST.test(before)) return !ROMANIAN_OWNER.test(name);
  return WORKING_DOG.test(before) || (AN_ENGLISH_BEAST.test(before) && SENTENCE_STOPS.test(text.slice(end, end + NEXT)));
}

// "Regele Mihai I", "King Charles III": whom a number tells from those before.
const ROYAL = compact(/(?:^|[^\p{L}])(?:regele|regelui|regina|reginei|papa|împăratul|mbreti|mbretit|perandori|корол[ьяюі]|королев[аи]|імператор\p{L}*|император\p{L}*|цар[ьяю]?|пап[аи]) $/iu);
const ENGLISH_ROYAL = compact(/(?:^|[^\p{L}])(?:king|queen|pope|emperor) (?:\p{Lu}\p{L}+ )?$/iu);
const A_RULERS_NUMBER = /(?:^| )(?:[IVX]{1,5}|[ІХ]{1,4})$/;

function isARulers({ text, words }: Sight, { first, last }: Run): boolean {
  const { start } = words[first]!;
  const { end } = words[last]!;
  const named = text.slice(start, end + (/^ [IVXІХ]{1,5}(?!\p{L})/u.exec(text.slice(end, end + NEXT))?.[0].length ?? 0));
  if (!A_RULERS_NUMBER.test(named)) return false;
  const before = text.slice(Math.max(0, start - REACH), start) + named.replace(/\S+ \S+$/, '');
  return ROYAL.test(before) || (ENGLISH_ROYAL.test(before) && /[IVX]{2}$/.test(named));
}

// "Firma Victoria Trans", "агенція «Діана Тур»".
const A_FIRM = compact(/(?<!\p{L})(?:firm|compan|agen[țtc]|agjenci|kompani|агенці|агентств|фірм|фирм|компані|компани|турфірм|турфирм)\p{L}* ["«„“]?$/iu);
const ITS_TRADE = compact(/ (?:travel|tours?|tur|trans|works?|jobs?|models?|group|тур|транс|тревел|трэвел|ворк|джоб|груп)$/iu);

// Lovers and others whom everybody knows by two first names.
const A_COUPLE = compact(/(?<!\p{L})(?:romeo|ромео|tristan|трістан|тристан|hansel|adam|адам|tom|том|мавк\p{L}|руслан\p{L}?) (?:and|și|dhe|і|й|та|и|e) (?:juliet|juliet|julieta|zhuliet|xhuliet|джуль|isolde|ізольд|изольд|gretel|eve|eva|єв|ев|jerry|джер|лукаш|людмил)/iu);

// "Дід Мороз".
const FATHER_FROST = compact(/(?<!\p{L})д[іе]д\p{L}{0,3} мороз\p{L}{0,3}$/iu);
// "Стипендія Вернадського".
const IN_MEMORY = compact(/(?<!\p{L})(?:стипенд\p{L}{1,3}|преми[яиюей]{1,2}|премі[яїюєй]{1,2}|медал[ьіияю]{1,2}|куб(?:ок|к[ауоміе]{1,2})|метод(?:ик)?[ауоміе]{0,2}|теор[іи][яїюией]{1,2}) $/iu);

const REACH = 70;
const NEXT = 12;
const COUPLE = 14;
interface Run { first: number; last: number; evidence: readonly Evidence[] }

/** How the words begin, as they stand in `plain`, that tell of all of these. */
export const BEARERS = 'caine|ciine|catel|catea|pisic|motan|calul|iapa|ponei|papag|iepur|qen|macja|macok|mace|kali[ ,]|poni|lepur|dogs?[ ,]|puppy|cat[ ,]|kitten|horse|pony|donkey|rabbit|parrot|tortoi|hamster'
  + '|пес[ ,]|собак|песик|щен|к[оі]т[ ,]|котик|к[оі]нь|пон[иі]|папуг|попуг|кролик|ос[ле]|к[оі]шка|кобил|лошад|regel|regin|papa|impar|mbret|perand|корол|[иі]мпер|цар|пап[аи]|king|queen|pope|emper'
  + '|firm|compan|agen[tc]|agjen|kompan|агент?[сц]|ф[иі]рм|компан|турф|romeo|ромео|trist|тр[иі]ст|hansel|adam|адам|tom[ ,]|том[ ,]|мавк|руслан|д[еі]д|стипен|прем[иі]|медал|куб|метод|теор';

/** Whether an animal, a king, a firm or a prize bears the name. */
export function isBornByOthers(sight: Sight, run: Run): boolean {
  const { text, words } = sight;
  const { first, last } = run;
  const { start } = words[first]!;
  const { end, skeleton } = words[last]!;
  const own = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  if (first === last && A_COUPLE.test(text.slice(Math.max(0, start - COUPLE), end + COUPLE))) return true;
  if (FATHER_FROST.test(before + own) || isABeasts(sight, run) || isARulers(sight, run)) return true;
  if (first === last && before.endsWith(' ') && IN_MEMORY.test(before)) return isRememberedSurname(skeleton);
  return last === first + 1 && ITS_TRADE.test(own) && A_FIRM.test(before);
}
