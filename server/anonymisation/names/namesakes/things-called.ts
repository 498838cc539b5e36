import { compact } from '../../looking/compact.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Sight } from '../surroundings.ts';
import type { Evidence } from '../words.ts';

interface Run { first: number; last: number; evidence: readonly Evidence[] }

// Machines, fonts and ships by the form that stands before their own name; in another case somebody may do something there.
const THING = '(?:serverul|imprimanta|calculatorul|chatbot-?ul|fontul|nava|feribotul|vaporul|serveri|printeri|kompjuteri|chatboti|fonti|anija|trageti|сервер|чат-?бот|шрифт|корабель|корабль|судно|паром|пором|теплох[оі]д|катер)';
// At the head of a clause: "a reparat calculatorul Ion".
const THE_THING = compact(new RegExp(`(?:^|[.!?;:\\n(•] ?|[–—-] )${THING} ["«„“]?$`, 'iu'));
const IS_A_THING = compact(new RegExp(`^${THING}$`, 'iu'));
// "Serverul Ana l-a oprit", «Сервер Марія відключила»: who did it.
const DID_IT = compact(/^ (?:(?:l-|i-|le-|și-)?a(?:u|m)? (?!fost|adus|plecat|sosit|închis|căzut|cazut)\p{L}|(?:îl|o|le|i) \p{L}|e (?:fik|ndez|bleu|mori|la)|(?:\p{L}{1,12} ){0,2}\p{L}{2,}(?:ла|лася|лась)(?!\p{L}))/u);
// Of a name in Cyrillic letters, how it ends where it is not somebody's: "Сервер Марії", "сервер Бориса".
const IN_NOMINATIVE = /(?:[бвгґджзйклмнпрстфцчшщь]|[іи]я|ена|нна|рина|лина|льга|ера)$/;
const OF_SOMEBODY = /(?:ei|ii|lui|ës|së|it|ut)$/;
// In English whoever serves or uses it stands there as well: "the server Ana", "the printer Elena bought".
const IN_ENGLISH = compact(/(?<!\p{L})[Tt]he (?:\p{Ll}{3,10} )?(?:server|printer|computer|chatbot|font|ship|ferry|boat|vessel) ["“]?$/u);
const WHAT_THINGS_ARE = compact(/^["”]? (?:(?:is|was|has been|will be|went) (?:(?:now|still|again|not|currently|being) )?(?:down|off(?:line)?|up|online|back|slow|restarted|rebooted|replaced|updated|upgraded|full|unreachable|patched|running|used|missing|installed|out|loaded|delayed|docked|sunk|anchored)|crashed|rebooted|sailed|docked|ran aground)(?!\p{L})/u);
// "Roboto Anna", "Elena Sans".
const A_FONT = compact(/(?<!\p{L})(?:fonts?|fontul|fontit?|шрифт\p{L}{0,2}|typeface|gjermat):? ["«„“]?$/iu);
const A_FONTS_WORD = compact(/(?<!\p{L})(?:roboto|noto|open|pt|sans|serif|mono|script|display|condensed|санс|сериф|моно)(?!\p{L})/iu);

// Who is in a novel or a textbook; a film may be about whoever lives.
const FICTION = '(?:novel|story|tale|fairy tale|play|comic|cartoon|game|textbook|book|romanului|romanul|cărții|cartii|poveștii|povestirii|manualului|piesei|jocului|basmului|librit|romanit|tregimit|përrallës|lojës|manualit|роману|романа|книги|книжки|повісті|повести|казки|сказки|підручника|учебника|посібника|пособия|гри|игры|п[’\'ʼ]?єси|пьесы|комікса|комикса|мультфільму|мультфильма|оповідання|рассказа)';
const A_HERO = compact(new RegExp(`(?<!\\p{L})(?:(?:personaj(?:ul|ului)?|personazh(?:i|in|it)?|персонаж(?:к[аиуію]|[ауеі]м?)?)(?: (?:principal[ăa]?|central[ăa]?|kryesor|(?:е|i|e)? ?${FICTION}))?|(?:(?:main|fictional|invented) )?character|(?:hero(?:ine)?|protagonist|character) of (?:the|a|this|our) ${FICTION}`
  + `|(?:eroul|eroina|protagonist(?:ul|a)) ${FICTION}|(?:heroi|heroina|protagonist(?:i|ja)) (?:i|e) ${FICTION}|(?:геро[йя]|геро[єе]м|геро[їи]н[яюіией]{1,2}) ${FICTION}),? ["«„“]?$`, 'iu'));

// "A film by", «Автор посібника –»: by whole names; what is only somebody's may be their own.
const WORK = '(?:documentary|book|novel|play|textbook|handbook|monograph|carte|cartea|roman|romanul|piesa|manualul|monografia|documentarul|dokumentari|libri|romani|shfaqja|teksti)';
const OF_A_WORK = '(?:book|textbook|handbook|documentary|novel|play|manual|monograph|cărții|cartii|manualului|romanului|piesei|monografiei|librit|romanit|manualit|dramës|книги|книжки|посібника|підручника|роману|п[’\'ʼ]?єси|монографії|пособия|учебника|романа|пьесы|монографии)';
const IS = '(?: (?:is|was|este|e|është|eshte)|:|,| ?[–—-](?: це| это)?)?';
const AN_AUTHOR = compact(new RegExp(`(?<!\\p{L})(?:${WORK} (?:by|de|nga|directed by|written by|scris[ăa]? de|shkruar nga|în regia lui|me regji të)|(?:author|director|writer) of (?:the|this|our) ${OF_A_WORK}${IS}|(?:autor(?:ul|ii|oarea)|regizor(?:ul|oarea)) ${OF_A_WORK}${IS}|(?:autor(?:i|ja)|regjisor(?:i|ja)) (?:i|e) ${OF_A_WORK}${IS}|(?:автор(?:ка|и|ы|ом|кою)?|режис+[её]р(?:ка|и|ы|ом|кою)?) ${OF_A_WORK}${IS}) ["«„“]?$`, 'iu'));

// "A film by … about the street": one that tells of something is no recording that somebody made.
const A_FILM = compact(/(?<!\p{L})(?:film(?:ul|i)?|movie) (?:by|de|nga) $/iu);
const ABOUT = compact(/^ (?:about|on|despre|për|mbi) /iu);

/** How the words begin, as they stand in `plain`, before the names of all of these. */
const MAY_BE_THERE = new WordPattern('(?<![a-zа-яіїєґ])(?:server|imprim|calcul|chatbot|font|nava|feribot|vapor|printer|kompjut|anij|traget|comput|ship|ferr|boat|vessel|typefa|сервер|принтер|комп|чат|шрифт|корабл|корабе|судн|паром|пором|теплох|катер|person|персонаж|charact|hero|protag|erou|eroi|геро|author|autor|direct|writer|regi|автор|режис|film|docum|book|novel|play|textb|handb|monogr|cart|roman|pies|manual|dokum|libr|shfaq|tekst)');
const REACH = 70;
const NEXT = 60;

/** Whether a machine, a font, a ship or somebody in a novel is called so, or who wrote a book. */
export function isCalledThing(sight: Sight, run: Run): boolean {
  if (!MAY_BE_THERE.mayBeIn(sight.openings)) return false;
  const { text, words } = sight;
  const opens = words[run.first]!;
  // "Serverul Ana": at the head of a sentence the thing has a capital too.
  const first = run.last > run.first && IS_A_THING.test(text.slice(opens.start, opens.end)) ? run.first + 1 : run.first;
  const { start } = words[first]!;
  const { end } = words[run.last]!;
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + NEXT);
  const name = text.slice(start, end);
  if (run.last > first && (AN_AUTHOR.test(before) || (A_FILM.test(before) && ABOUT.test(behind)))) return true;
  return A_HERO.test(before) || (A_FONT.test(before) && A_FONTS_WORD.test(name)) || isAThings({ before, name, behind }, words[run.last]!.cyrillic);
}

function isAThings({ before, name, behind }: { before: string; name: string; behind: string }, isCyrillic: boolean): boolean {
  if (IN_ENGLISH.test(before)) return WHAT_THINGS_ARE.test(behind);
  return THE_THING.test(before) && (isCyrillic ? IN_NOMINATIVE.test(name) : !OF_SOMEBODY.test(name)) && !DID_IT.test(behind);
}
