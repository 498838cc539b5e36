import { matchesOf } from '../../looking/matches-of.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Openings } from '../../looking/word-pattern.ts';
import { isNoFinePlace } from '../places.ts';
import { CLOSE, endOfName, isCapital, L, OPEN } from '../words.ts';

// Houses and groups of few, in the singular.
const HOUSE = '(?:(?:shelter|refuge|hostel|guest ?house|orphanage|dormitory|kindergarten|nursery|creche|playgroup|school|club|workshop|studio|clinic|surgery|canteen|gym|hospice|bedsit|library)|(?:girls\'|boys\'|children\'s|women\'s|mothers\'|babies\'|care|group|foster|family|family-type|small|little|night|nursing|old people\'s|elderly) home|(?:small|little|safe|social|crisis|hospice|after-school|quiet|mothers?\'s?|prayer|homework|family|sick) (?:house|flat|room|centre|corner))'
  + '|(?:adapostul|adapost(?:ului)?|azilul?(?:ui)?|scoala(?: [a-z]{4,12})?|scolii(?: [a-z]{4,12})?|gradinit(?:a|ei)|cres(?:a|ei)|clubul?(?:ui)?|cercul?(?:ui)?|sectia|sectiei|atelierul?(?:ui)?|studioul|cabinetul?(?:ui)?|internatul?(?:ui)?|caminul?(?:ui)?|casut(?:a|ei)|cas(?:a|ei) (?:mica|mare|de copii|de tip familial|familiala|sociala|parohiala|maicutelor)|centrul?(?:ui)? de zi|camer(?:a|ei) (?:de hospice|mamei|de criza|hospice)|hospice-ul|after-?school-ul|sala de (?:box|lupte|sport|dans)|corul)'
  + '|(?:strehez(?:a|en|es)|azil(?:i|in|it)|shkoll(?:a|en|es)|kopsht(?:i|in|it)|cerdh(?:ja|en|es)|klub(?:i|in|it)|kurs(?:i|in|it)|grup(?:i|in|it)|seksion(?:i|in|it)|rreth(?:i|in|it)|dhom(?:a|en|es) (?:e|se) (?:hospicit|krizes|nenave)|shtepi(?:a|ne|se|za|zen) (?:e vogel(?: e murgeshave)?|familjare|e murgeshave|e femijeve)|shtepiz(?:a|en)|qendr(?:a|en|es) (?:ditore|rinore|e nates)|konvikt(?:i|in|it)|punishtj(?:a|en)|klinik(?:a|en|es)|studio(?:ja|n)|palestr(?:a|en)|kor(?:i|in))'
  + `|(?:нічн|ночн|денн|дневн|малень?к|соціальн|социальн|хоспісн|хосписн|паліативн|паллиативн|вечірн|вечерн|дитяч|детск|сімейн|семейн|мал|танцювальн|танцевальн|ляльков|кукольн|церковн|недільн|воскресн|спортивн|боксерськ|боксерск|театральн)[${L}]{1,4} (?:притул|приют|кімнат|комнат|палат|дом|будин|будиноч|школ|сад|студі|студи|гурт|кружк|кружок|секці|секци|клуб|груп|хор|центр|шелтер|зал|майстерн|мастерск)[${L}]{0,6}|(?:пансіонат|пансионат|притул|приют|ночліж|ночлеж|садок|садк|садочк|садик|дитсад|детсад|гурт[ок]|кружо?к|секці|секци|студі|студи|хоспіс|хоспис|будиноч|домик|продл[её]нк|продовжен|подовжен|шелтер|клуб|майстерн|мастерск|школ(?!и |ы )|інтернат|интернат|гуртожит|общежит|кабінет|кабинет|качалк|спортзал)[${L}]{0,6}`;
const OF_WHAT = `(?: (?:for |of |de |cu |e |i |te |se |me |pentru |per |на |для |з |с )?[${L}'-]{3,16}){0,3}?`;
const BESIDE = '(?:above|over|behind|beside|next (?:door )?to|under|underneath|below|opposite|across from|across the (?:road|street|yard) from|at the back of|round the back of|attached to|adjoining|by)(?: the| a| an| our)?'
  + '|(?:de |din |aflata? )?(?:deasupra|spatele|langa|pe langa|sub|peste drum de|vizavi de|in curtea|dupa|alaturi de|dedesubtul)'
  + '|mbi|prane|prapa|perballe|ngjitur me|nen|poshte|afer|krah|pas|siper'
  + '|над|за|при|біля|возле|под|під|поруч (?:з|із|зі)|поряд (?:з|із|зі)|рядом со?|напротив|навпроти|у дворі|во дворе|позади|позаду|коло|около';
const IN = '(?:(?:in|at|of|outside) (?:the village of )?|(?:din|de la|in|la) (?:satul |comuna |orasul )?|(?:ne|te|e|i|se) (?:fshatin (?:e )?|fshatit (?:te )?|qytetin (?:e )?)?|(?:(?:в|у|на|з|із|из) )?(?:сел[іеаоу] |с\\. ?|смт |міст[іа] |город[еа] |поселк[еа] |хуторі |хутора |деревни |деревне )|(?:в|у|на|з|із|из) )';
const TOLD_BY_NEIGHBOURS = new WordPattern(`${OPEN}(?:${HOUSE})${OF_WHAT} (?:${BESIDE})${CLOSE}`);

// What few people belong to, told by the house where it meets: "гурток карате при клубі села …", "the wrestling club at the village hall of …".
const CLUB = '(?:(?:club|section|circle|group|team|choir|class|lessons?)(?! of )|clubul?(?:ui)?|cercul?(?:ui)?|secti(?:a|ei)(?! de (?:votare|politie))|corul|ansamblul|antrenamentele|cursul|klub(?:i|in|it)|kurs(?:i|in|it)|seksion(?:i|in|it)|grup(?:i|in|it)|rreth(?:i|in)|kor(?:i|in)|(?:гурт[ок]|кружо?к|секці|секци|студі|студи|хор|ансамбл|тренуванн|тренировк)'
  + `[${L}]{0,5})`;
const ITS_HOUSE = '(?:at|in|of|de la|din|la|te|ne|i|e|prane|при|в|у|на базі|на базе)(?: the| our)? (?:village hall|village club|culture house|house of culture|community hall|parish hall|school|library|church|club|caminul(?:ui)? cultural|casa de cultura|casei de cultura|scoala|biblioteca|biserica|pallat(?:i|in|it) (?:i|e|te) kultures|shtepi(?:a|ne|se) (?:e|se) kultures|vatr(?:a|en) (?:e|se) kultures|shkoll(?:a|en|es)|bibliotek(?:a|en)|клуб(?:і|е|у)|(?:сільськ|сельск)(?:ому|ом) (?:клубі|клубе|будинку культури|доме культуры)|будинку культури|доме культуры|бк|дк|школ[іе]|церкв[іи]|бібліотеці|библиотеке|храм[іе])';
const AT_A_HOUSE = new WordPattern(`${OPEN}${CLUB}${OF_WHAT} ${ITS_HOUSE}${CLOSE}`);

// One doctor's room, a nurse's post, a home for so many: their place tells which.
const HOW_MANY = `(?:two|three|four|five|six|seven|eight|doi|doua|trei|patru|cinci|sase|sapte|opt|dy|tre|kater|pese|gjashte|shtate|tete|дво[їи]х|тро[їь]х|троих|двоих|трьох|чотирьох|четверых|четверо|п'ят[ьио]{1,2}х|пятерых|шіст[ьио]{1,2}х|шестерых|сім[ьо]{1,2}х|семерых|вісьмох|восьмерых|п'ять|пять|шість|шесть|сім|семь|вісім|восемь|десять|\\d)(?: [${L}]{4,9})?`;
const ROOM = "(?:doctor's|gp's|dentist's|nurse's|midwife's|family doctor's|vet's|psychologist's) (?:office|surgery|room|practice)|(?:one-doctor|single-doctor|rural|village) (?:office|surgery|practice|outpost|clinic)"
  + '|cabinetul?(?:ui)? (?:medical(?: individual| privat)?|individual(?: al medicului)?|stomatologic|medicului(?: de familie)?|doctor(?:ului|itei)|moasei|asistentei|felcerului|psihologului|logopedului|de (?:psihologie|logopedie|pediatrie|stomatologie))|punctul?(?:ui)? (?:medical|felceresc)|oficiul?(?:ui)? (?:medicului|medicilor) de familie'
  + '|ambulanc(?:a|en|es)(?= (?:e|se) fshatit)|(?:kabinet|klinik)(?:i|in|it|a|en|es) (?:i|e|te|se)? ?(?:mjekut|doktorit|doktoreshes|dentistit|dentistes|mamise|infermieres|psikologut|private|privat)'
  + `|(?:кабінет|кабинет)[${L}]{0,3} (?:(?:сімейн|семейн|зубн|дитяч|детск|сільськ|сельск|приватн|частн)[${L}]{2,3} )?(?:лікар|врач|фельдшер|акушер|психолог|логопед|стоматолог|педіатр|педиатр|терапевт|гінеколог|гинеколог|медсестр|дантист)[${L}]{0,4}|фельдшерськ[${L}]{2,4} пункт[${L}]{0,2}|фельдшерск[${L}]{2,4} пункт[${L}]{0,2}|фап(?:у|а|і|е)?|медпункт[${L}]{0,2}|(?:сільськ|сельск|сімейн|семейн)[${L}]{1,3} амбулатор[${L}]{2,3}|qendr(?:a|en|es) shendetesore(?= (?:e|se) fshatit)`
  + `|hospice|centrul?(?:ui)? (?:de plasament|de zi|maternal|social) cu [a-z]{3,8} locuri|(?:(?:денн|нічн|дневн|ночн)[${L}]{2,3} (?:притул|приют)[${L}]{1,4}|(?:ночліжк|ночлежк|ночліжц)(?:а|у|е|і|ою|ой))|(?:day|night) shelter|adapostul(?:ui)? de (?:noapte|zi)`
  + `|(?:(?:two|three|four|five|six|seven|eight|\\d)-(?:child|children|bed|girl|boy)(?:'s)? (?:[a-z-]{3,12} ){0,3}?(?:home|house|shelter|flat|unit))|(?:(?:family(?:-type)?|group|foster|small|children's|social) (?:home|house) for|cas(?:a|ei) (?:de tip familial|familiala|sociala|mica|de copii) (?:pentru|de|cu)|shtepi(?:a|ne|se) (?:familjare|e vogel|sociale|e femijeve) per|(?:дом|будин|будинок|дім|приют|притул)[${L}]{0,3} (?:семейного типа |сімейного типу )?на) ${HOW_MANY}`
  + `|(?:шелтер|притул|приют|дом|будин)[${L}]{0,4}(?: (?:матер[иі]|ребенка|дитини|[ий]))?(?: [иій] (?:ребенка|дитини))? на ${HOW_MANY}|(?:сімейн|семейн)[${L}]{1,3} (?:дом|будин)[${L}]{0,4} на ${HOW_MANY}|kopsht(?:i|in|it) (?:i|e|te|se) lagjes(?: ["'][^"'\\n]{2,24}["']| se re)?|shkoll(?:a|en|es) (?:e|se) (?:nates|mbremjes)|gradinit(?:a|ei) (?:de cartier|cartierului)(?: ["'][^"'\\n]{2,24}["']| se re)?|(?:kindergarten|nursery|school) of the [a-z' -]{3,24} quarter|(?:(?:дит|дет)сад[${L}]{0,3}|(?:дитяч|детск)[${L}]{2,3} сад[${L}]{0,3}|сад[оа]?к[${L}]{0,2}) (?:мікрорайону|микрорайона|кварталу|квартала)(?: ["'][^"'\\n]{2,24}["']| se re)?`;
const ROOM_IN = new WordPattern(`${OPEN}(?:${ROOM})${CLOSE}`);

// The landmark, in at most four words, and where it is. Each "of" may be that of the place.
const WHERE = new RegExp(`(?<=^,?| )(?:${IN})(?=["']?[${L}])`, 'g');
const WHERE_AT_MOST = 64;
const ends = (words: string): boolean => /[.,:;!?()]|(?: [^ ]+){5}/.test(words);

/** Where the place ends that is told behind `at`, with `words` between at most; null where none finer than a region is. */
function endOfPlace({ text, plain }: { text: string; plain: string }, at: number, isNear: boolean): number | null {
  for (const { index, 0: word } of matchesOf(WHERE, plain.slice(at, at + WHERE_AT_MOST))) {
    if (isNear ? index > 2 : ends(plain.slice(at, at + index))) return null;
    const name = at + index + word.length;
    if (!isCapital(text, name)) continue;
    const end = endOfName(text, name);
    return end > name + 2 && !isNoFinePlace(plain, name, end) ? end : null;
  }
  return null;
}

/** Small houses told by what they are above, behind or beside, clubs by where they meet, a doctor's one room; with their place. */
export const toldByNeighbours = (reading: { text: string; plain: string; openings: Openings }): { start: number; end: number }[] =>
  [TOLD_BY_NEIGHBOURS, AT_A_HOUSE, ROOM_IN].flatMap((pattern) => pattern.all(reading.openings).flatMap(({ index: start, 0: house }) => {
    const end = endOfPlace(reading, start + house.length, pattern !== TOLD_BY_NEIGHBOURS);
    return end === null ? [] : [{ start, end }];
  }));
