import { compact } from '../looking/compact.ts';
import { AnyOf } from '../looking/any-of.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import { MORE_KIN } from './known-people.ts';
import type { Looked } from './told-apart.ts';
import { CLOSE, groupOf, having, isCapital, L, OPEN, stretchesOf } from './words.ts';

// What befell a family's house so that all around remember it.
const STRUCK = '(?:(?:had |has |was |were |got )?(?:burn(?:ed|t)|collapsed|flooded|exploded|washed away|struck by lightning|hit by)|caught fire|blew up)';
const FAMILY_WHOSE = new WordPattern([
  `${OPEN}(?:the |that |our )(?:family|household|couple|neighbou?rs?|widow|people) (?:next door )?whose (?:[a-z]+ )?(?:house|home|barn|flat|roof|shop|mill|car|stable|caravan)(?: [a-z]+)? ${STRUCK}(?: down| out)?(?: (?:at|on|in|last|during) (?:the )?[a-z]+)?${CLOSE}`,
  `${OPEN}(?:famili(?:a|ei)|cei|cea|cel|oamenii|vecinii|vaduva) (?:careia|carora|caruia|la care) (?:i-a|i s-a|le-a|li s-a|a) (?:[a-z-]{1,8} )?(?:ars|luat foc|daramat|prabusit|inundat|surpat|explodat)(?: (?:de tot|complet))? ?(?:casa|acoperisul|sura|grajdul|magazinul|apartamentul)?(?: (?:de|la|in|asta|iarna) ?[a-z]*)?${CLOSE}`,
  `${OPEN}famili(?:a|ei) cu (?:casa|gospodaria|sura) (?:arsa|daramata|inundata)${CLOSE}`,
  `${OPEN}familj(?:a|en|es) (?:qe|se ciles) (?:(?:iu|u|i) )(?:dogj|shemb|rrezua|permbyt|mbyti|shperthe)[a-z]*(?: [a-z]{2,12})? ?(?:shtepi(?:a|ne)|banesa|kulla|ahuri|dyqani|cati(?:a|ne)?)?(?: (?:per|ne|para|dimrin) [a-z]{3,12})?${CLOSE}`,
  `${OPEN}(?:родин[ауи]|сім'[яюї]|сім'єю|сусід[аи]?|вдов[ауи])(?: ж)?,? (?:у якої|в якої|яким|якій|чи[яєї]|чий)(?: [${L}'-]{2,16}){0,3}? (?:згорі(?:ла|в|ло)|вигорі(?:ла|в)|завали(?:лась|лася|вся)|затопи(?:ло|ла)|зали(?:ло|ла)|вибухну(?:в|ла))(?: (?:хат[ау]|будинок|дах|хлів|магазин|двір|взимку|навесні|влітку|восени))?${CLOSE}`,
  `${OPEN}(?:семь[яюией]{1,2}|сосед(?:и|а|ка)?|вдов[аыу])(?: же)?,? (?:у котор(?:ой|ых)|котор(?:ой|ым)|чей|чья|ч[ьё]и)(?: [${L}'-]{2,16}){0,3}? (?:сгоре(?:л|ла|ло)|выгоре(?:л|ла)|обвали(?:лся|лась)|рухну(?:л|ла)|затопи(?:ло|ла)|залило|взорва(?:лся|лась))(?: (?:дом|хата|крыша|сарай|магазин|зимой|весной|летом|осенью))?${CLOSE}`,
]);

// Who leads a few people in one place, and the place.
const HEAD = new WordPattern(`${OPEN}(?:(?:bulibas(?:a|ei|ul|ului)|vaivodul|baronul(?:ui)?(?: (?:romilor|tiganilor))?) (?:din|de la|de pe) (?:satul )?|kryeplak(?:u|un|ut) (?:i|e|te|se) (?:fshatit (?:te )?)?`
  + `|the (?:roma|gypsy|village|traveller) (?:leader|elder|headman|baron|chief|king) (?:of|from|in) |(?:ромськ[а-яії]+|циганськ[а-яії]+) барон[а-яіїє]{0,3} (?:із|з|зі|села) |(?:цыганск[а-я]+|ромск[а-я]+) барон[а-яе]{0,3} (?:из|с|села) |старост[аиуоюыей]{1,2} (?:(?:села|хутора|із|з|зі|из|деревни) )?)(?=(?<name>[${L}]))`, 'd');

const KIN_OF = {
  ru: `(?:жен[аыуе]|женой|сын(?:а|у|ом)?|доч(?:ь|ери|ка|ке|ку)|сестр[аыуе]|сыне|внуке|брате|племяннике|племяннице|зяте|отце|муже|пасынке|крестнике|матери|${MORE_KIN.ru.slice(3, -1)})`,
  uk: `(?:дружин[аиуі]|дружиною|син(?:а|у|ом)?|доньк[аиуо]ю?|дочк[аиуо]ю?|сестр[аиуі]|сині|синові|братові|онукові|племіннику|племінникові|чоловікові|зятеві|${MORE_KIN.uk.slice(3, -1)})`,
};
// Offices of a place that have two words and more.
const LEADERS = 'head|manag|chief|direct|boss|deputy|sefu|sefei|adjunc|shefit|shefes|drejto|krye|pergje|nenkry|zevend|заступ|завід|завед|замест|началь|дільни|участк|старос|священ|голови|мера|лісник|лесник|вчител|учител|лікар|врача|фельдш|поштар|почтал|листон|батюшк|главы|мэра';
const OFFICE = having(LEADERS, new WordPattern([
  `${OPEN}(?:the |a )?(?:post[- ]office|village hall|town hall|station|library|school|clinic|council|fire station|border post) (?:head|manager|chief|director|boss)'s (?:wife|husband|son|daughter|nephew|niece|brother|sister|child(?:ren)?|grandson|granddaughter|mother|father|cousin|widow)${CLOSE}`,
  `${OPEN}(?:the )?(?:wife|husband|son|daughter|nephew|niece|brother|sister|child|children|grandson|granddaughter|cousin|widow) of the (?:head|manager|chief|director|boss|deputy head) of the (?:[a-z-]+ )?(?:post office|station|library|school|clinic|council|fire station|village|border post|culture house|kindergarten|market|savings bank|forestry)${CLOSE}`,
  `${OPEN}(?:fi(?:ul|ica|ului|icei)|sot(?:ul|ia|iei|ului)|nepo(?:ata|tul|tului|atei)|frate(?:le|lui)|sor[ae]i?|baiatul|fata|copi(?:lul|ii)|ginerele|nora|mama|tatal|varul|cumnat(?:a|ul)) (?:sefului|sefei|directorului|directoarei|directoare|adjunctului|adjunctei) (?:de la )?(?:postei|posta|garii|gara|vamii|vama|camin(?:ul(?:ui)?)?|primarie|primariei|dispensar(?:ului)?|biblioteca|bibliotecii|scoala|piata|pietei|banca|ocol(?:ul(?:ui)?)?|cres[ae]i?|gradinita)(?: (?:cultural|silvic|comunal[ae]?|din sat))?${CLOSE}`,
  `${OPEN}(?:djal[ie]n?|vajz(?:a|en)|grua(?:ja|n|s)|burri|mbes(?:a|en)|nip(?:i|in)|vella(?:i|in)|motr(?:a|en)) (?:e|i) (?:shefit|shefes|drejtorit|drejtoreshes|kryetarit|pergjegjesit|nenkryetarit|zevendeskryetarit) te (?:postes|stacionit|bibliotekes|qendres|spitalit|komunes|njesise|kopshtit|tregut|doganes|policise|konviktit)${CLOSE}`,
  `${OPEN}${KIN_OF.uk} (?:(?:заступни(?:ка|ці)|завідувач(?:а|ки)|начальни(?:ка|ці)) (?:[${L}]{4,16}(?:ої|ого|ьої) )?[${L}]{4,16}|дільничного|старости|священника|голови|мера|лісника|вчител(?:я|ьки)|лікар(?:я|ки)|поштарки|листоноші)${CLOSE}`,
  `${OPEN}${KIN_OF.ru} (?:(?:заместител(?:я|ьницы)|завед(?:ующего|ующей)|начальни(?:ка|цы)) (?:[${L}]{4,16}(?:ой|ого|ей|его) )?[${L}]{4,16}|участкового|старосты|священника|батюшки|главы|мэра|лесника|учител(?:я|ьницы)|врача|фельдшера|почтальона)${CLOSE}`,
]));

const OTHERS = groupOf(FAMILY_WHOSE, OFFICE);
const ANY = new AnyOf([HEAD, FAMILY_WHOSE, OFFICE]);

/** Whom everybody of a place knows: kin of who leads an office there, the head of a few people, the family whose house burned down. */
export function whomAPlaceKnows({ text, openings }: Looked & { text: string }): { start: number; end: number }[] {
  if (!ANY.mayBeIn(openings)) return [];
  const heads = HEAD.all(openings).filter(({ indices }) => isCapital(text, indices!.groups!['name']![0]))
    .map(({ index, indices }) => ({ start: index, end: endOfWord(text, indices!.groups!['name']![0]) }));
  return [...stretchesOf(OTHERS, openings), ...heads];
}

const WORD = compact(/[\p{L}\p{M}'’-]+/uy);
function endOfWord(text: string, at: number): number {
  WORD.lastIndex = at;
  return at + (WORD.exec(text)?.[0].length ?? 0);
}
