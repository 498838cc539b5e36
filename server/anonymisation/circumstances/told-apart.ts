import { compact } from '../looking/compact.ts';
import { kindsOf } from '../looking/signs.ts';
import type { Signs } from '../looking/signs.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import type { Openings } from '../looking/openings.ts';
import { groupOf, having, L, OPEN, WHO_WORDS, stretchesOf } from './words.ts';

/** One person, in the singular; Romanian and Albanian with their articles. */
export const ONE = '(?:girl|boy|lad|kid|schoolgirl|schoolboy|pupil|student|teenager|one|orphan|woman|man|lady|guy|twins?|child'
  + '|fata|fetita|fetei|baiatul(?:ui)?|eleva|elevul(?:ui)?|elev[ae]i|copila|copilul(?:ui)?|cea|cel|aceea|acela|fetiscana|pustiul|pustoaica|tanarul|tanara|femeia|barbatul|gemenii|gemenele|orfan(?:ul|a)'
  + '|vajza|vajzen|vajzes|djali|djalin|djalit|nxenesja|nxenesi|nxenesin|cupa|goca|cuni|ajo|ai|gruaja|burri|femija|jetimi|jetimja|binjaket'
  + `|дівчин(?:а|у|и|і|ка|ку|ки)|дівча|хлоп(?:ець|ця|цю|чик|чика|чину|чина)|учен(?:ь|иця|ицю|иці)|учн(?:я|ю)|школяр(?:ка|ку|ки|я)?|дитин[ауи]|підліток|підлітка|та|той|ту|того|тій|тому|жінк[ау]|чоловік(?:а)?|сирот[ау]`
  + `|девочк[ауие]|девчонк[ауие]|девушк[ауие]|мальчик(?:а|у|е)?|мальчишк[ау]|паренек|пар(?:ень|ня)|учен(?:ик|ика|ица|ицу|ицы)|школьни(?:к|ка|ца|цу|цы)|реб[её]н(?:ок|ка)|подрост(?:ок|ка)|та|тот|ту|того|той|женщин[ау]|мужчин[ау]|сирот[ау])`;
const REST = `[^.;:!?\\n,]{2,56}`;
const KIN = 'father|mother|dad|mum|parents?|brother|sister|uncle|aunt|grand[a-z]+|stepfather|stepmother|family|house|cousin|mama|mamei|tata|tatal|parintii|fratele|sora|unchiul|matusa|bunic[aul]+|casa|nena|babai|prinderit|vellai|motra|xhaxhai|gjysh[ija]+|shtepia'
  + '|батько|тато|мати|мама|батьки|брат|сестра|дядько|тітка|дід|бабуся|баба|хата|родина|вітчим|мачуха|отец|папа|мать|родители|дядя|тетя|дед|бабушка|дом|семья|отчим|мачеха';

// Something that was done or won once.
// Not of any such person.
const NOT_ANY = `(?<!(?:^|[^${L}])(?:an?|any|each|every|o|un|orice|fiecare|nje|cdo|кожн[а-яії]{1,3}|кажд[а-я]{2,3}|люб[а-я]{2,3}) )`;
const WON = new WordPattern(`${OPEN}${NOT_ANY}(?:the )?${ONE},? (?:`
  + `(?:who|that) (?:has |had |just |recently |once )?(?:won|came (?:first|second|third|top)|took (?:the )?(?:first|second|third|gold|silver|bronze|part in the (?:national|regional))|received the|got (?:the|a) (?:medal|prize|scholarship|grant|gold)|sang|danced|performed|survived|lost (?:her|his|an?|both)|burned|drowned|gave birth|represented|broke the|set the|saved|fell|(?:was|were) born (?:in|on) (?:the|a) (?:bus|car|train|taxi|boat|ferry|field|police|ambulance|lift|plane|shelter|station)|beat|outplayed|outran|swam|climbed|jumped|pulled|rescued|(?:read|recited) (?:the|a)|carried the (?:torch|flag)|ate|adopted|bit|boxed|(?:runs|owns|keeps|drives) the only|was (?:on (?:tv|television|the news)|in the (?:news|paper|newspaper)|rescued|crowned|hit by|bitten|struck))`
  + `|car[ei] (?:a|au|l-a|o) (?:castigat|luat (?:premiul|locul|medalia|bursa|aurul)|iesit (?:prim[ua]l?|pe locul)|obtinut|primit (?:bursa|premiul|medalia)|cantat|jucat in|dansat|aparut|supravietuit|pierdut|nascut|ars|cazut|salvat|mancat|batut|invins|sarit|urcat|scos|recitat|adoptat|muscat|fost (?:la (?:tv|televizor|stiri)|salvat|aleasa|incoronata|lovit|muscat))[a-z]*`
  + `|qe (?:fitoi|ka fituar|kishte fituar|mori (?:cmimin|vendin|medaljen|bursen)|doli (?:e para|i pari|e dyta|i dyti)|kendoi|vallezoi|luajti ne|u shfaq|doli ne (?:televizor|lajme|tv)|mbijetoi|humbi|lindi|shpetoi|u dogj|ra nga|mundi|hengri|kerceu|u hodh|notoi|u ngjit|nxori|recitoi|adoptoi|kafshoi|u zgjodh|u kurorezua)`
  + `|(?:яка|який|яку|якого|що|котра|котрий) (?:недавно |торік |щойно |цього року )?(?:перемогла|переміг|виграла|виграв|посіла|посів|отримала (?:приз|медаль|грант|золот|стипенд)|отримав (?:приз|медаль|грант|золот|стипенд)|здобу(?:ла|в)|співа(?:ла|в)|танцюва(?:ла|в)|зн(?:ял|імал)(?:ася|ся)|знявся|вижи(?:ла|в)|втрати(?:ла|в)|народила|[ву]рятува(?:ла|в)|впа(?:ла|в)|стрибну(?:ла|в)|з'ї(?:ла|в)|народи(?:лася|вся) (?:в|у|на) (?:автобус|машин|потя|поїзд|таксі|човн|поромі|полі|швидк|ліфт|літак|вокзал)|перепли(?:ла|в)|поборо(?:ла|в)|обігра(?:ла|в)|витяг(?:ла|нула)?|залі(?:зла|з)|усинови(?:ла|в)|підпали(?:ла|в)|була (?:в новинах|по телевізору)|був (?:в новинах|по телевізору)|стала (?:чемпіонк|королев|мамою)|став чемпіон)`
  + `|котор(?:ая|ый|ую|ого) (?:недавно |в прошлом году |только что |в этом году )?(?:победил[а]?|выигра(?:ла|л)|заняла?|занял|получил[а]? (?:приз|медаль|грант|золот|стипенд)|завоева(?:ла|л)|пе(?:ла|л)|танцева(?:ла|л)|сн(?:ял|имал)(?:ась|ся)|выжи(?:ла|л)|потеря(?:ла|л)|родила|спас(?:ла)?|упа(?:ла|л)|прыгну(?:ла|л)|съел[а]?|родил(?:ась|ся) (?:в|на) (?:автобус|машин|поезд|такси|лодк|паром|пол[еу]|скорой|лифт|самол|вокзал)|переплы(?:ла|л)|поборо(?:ла|л)|обыгра(?:ла|л)|вытащи(?:ла|л)|залез(?:ла)?|усынови(?:ла|л)|поджег|подожгла|была (?:в новостях|по телевизору)|был (?:в новостях|по телевизору)|стала (?:чемпионк|королев|мамой)|стал чемпион)`
  + `)${REST}`);
// "Who …", "whose …": without one of these behind the person neither of the two can match, nor what tells who survived.
export const WHO_OR_WHOSE = having(WHO_WORDS, new WordPattern(`${OPEN}(?:the )?${ONE},? (?:who|that|a car|a[il] car|ale car|car[ei]|qe|se cil|te cil|як|у як|що|чи|кот|у кот|че|чь)`));
// "The one whose father came back from prison".
const WHOSE = new WordPattern(`${OPEN}(?:the )?(?!child|pupil|student|copilul|elevul|femija|дитин|реб)${ONE},? (?:whose|a car(?:ei|ui)|al car(?:ei|ui)|ai car(?:ei|ui)|ale car(?:ei|ui)|se ciles|te cilit|se ciles i|чи[йяєї]х?|у як(?:ої|ого)|яко(?:ї|го)|че[йя]|чь[яеи]|у котор(?:ой|ого)) (?:[${L}]{2,12} )?(?:${KIN})(?: [${L}0-9'-]{1,20}){1,8}`);
// The only one, with what tells the one from the others instead of a place.
const SOLE = new WordPattern(`${OPEN}(?:(?:the )?(?:only|sole) (?:[a-z-]{2,14} ){0,2}?(?:girl|boy|child|pupil|student|teenager|minor|daughter|son|orphan|one|person|woman|man|family|schoolgirl|schoolboy|kid)(?: [a-z'-]{1,16}){0,3}? (?:who|whose|that|with|without|from|named)`
  + `|singur(?:a|ul)(?: [a-z-]{2,16}){0,2}? ?(?:fata|fetita|baiat(?:ul)?|eleva|elev(?:ul)?|copil(?:ul|a)?|minor[aul]*|adolescent[aul]*|orfan[aul]*|persoana|familie|femeie|roma|rom)(?: [a-z'-]{1,16}){0,3}? (?:care|cu|fara|din|a carei|al carui)|singur(?:a|ul) care (?:a|are|merge|vine|vorbeste|canta|poarta|s-a)`
  + `|(?:e|i) vet(?:me|em)?(?:mja|mi|mja e|ja|i)? (?:vajze|djale|nxenese?|femije|jetime?|person|familje|cup[ea]|goce|adoleshente?)(?: [a-z'-]{1,16}){0,3}? (?:qe|me|nga|pa|ne|se ciles|te cilit)|(?:e vetmja|i vetmi) qe`
  + `|єдин(?:а|ий|у|ого|ої|ому) (?:[${L}'-]{2,16} ){0,2}?(?:дівчин[ауики]+|хлоп[ецьчикау]+|учен[ьицяюі]+|учн[яюем]+|дитин[ауи]|підліт[${L}]+|сирот[аиу]|школяр[${L}]*|ромк[ауи]|ром[аи]?|син[а]?|донька|дочка)(?: [${L}'-]{1,16}){0,3}?,? (?:яка|який|яку|якого|що|котр[${L}]+|з|із|зі|без|чи[йя]|у|в)|єдин(?:а|ий|у|ого),? (?:хто|яка|який|що|чи[йяє])`
  + `|единственн(?:ая|ый|ую|ого|ой|ом) (?:[${L}'-]{2,16} ){0,2}?(?:девочк[ауие]|девушк[ауие]|мальчик[${L}]*|реб[её]н[${L}]+|учен[${L}]+|подрост[${L}]+|сирот[аыу]|школьни[${L}]+|цыган[${L}]+|сын[а]?|дочь|парень|пацан[а]?)(?: [${L}'-]{1,16}){0,3}?,? (?:котор[${L}]+|что|с|со|из|без|че[йя]|у|в|во)|единственн(?:ая|ый|ую|ого),? (?:кто|котор[${L}]+|у кого|чей|чья)`
  + `) ${REST}`);
// A mark that everybody sees.
const MARK = `(?:(?:a |an |the |his |her |one |big |long |deep ){0,3}(?:scars?|prosthe[a-z]+|artificial (?:leg|arm|hand|eye)|glass eye|birth ?marks?|burn(?: mark)?s?|tattoo(?:ed)?|cleft lip|limp|crutch(?:es)?|stutter|stammer|missing (?:finger|arm|leg|eye|hand|ear|tooth|teeth)s?|one (?:arm|leg|eye|hand)|wooden leg|hook|white hair|dreadlocks|two different eyes|a hump)`
  + '|(?:o |un )?(?:cicatrice|cicatrici|protez[ae]|ochi de sticla|semn (?:din nastere|pe)|arsur[ai]|tatuaj|buza de iepure|carj[ae]|picior de lemn|mana amputata|un singur (?:ochi|picior|brat)|balbaial[a])|fara (?:o |un )?(?:mana|picior|deget|ochi|ureche|brat)'
  + '|(?:nje )?(?:cikatric[a-z]*|vrag[ae][a-z]*|shenj(?:a|e|en|es) (?:ne|te lindjes|e djegies|mbi|prane)|protez[a-z]*|tatuazh[a-z]*|paterica|djegi[ea][a-z]*|buz[ea] te care|nje (?:sy|dore|kembe))|pa (?:nje )?(?:dore|kembe|gisht|sy|vesh)'
  + '|(?:[а-яіїє]{2,14} )?(?:шрам[а-яіїє]*|рубц[а-яіїє]+|рубець|опік[а-яіїє]*|протез[а-яіїє]*|родим[а-яіїє]+(?: плям[а-яіїє]+)?|татуюванн[а-яіїє]+|татуировк[а-я]*|милиц[а-яіїє]+|костыл[а-я]+|ожог[а-я]*|заяч[а-яіїє]+ губ[а-яіїє]+|штучн[а-яіїє]+ (?:рук|ног|ок)[а-яіїє]*|скляним оком|стеклянным глазом|разн[а-я]+ глаз[а-я]*|різн[а-яії]+ оч[а-яії]+|кульгав[а-яії]+ ног[а-яії]+|хром[а-я]+ ног[а-я]+|одн(?:им|ою|ой|ием) (?:ок|глаз|рук|ног)[а-яіїє]*)|(?:руки|ноги|пальця|ока|вуха|пальца|глаза|уха|двух пальцев|двох пальців)(?= |[,.;!?)]|$))';
/** How the words for such a mark begin. */
export const MARK_WORDS = 'scar|prosthe|glass|birth|burn|tattoo|cleft|limp|crutch|stutter|stammer|finger|arm|leg|eye|hand|ear|tooth|teeth|hook|hair|dreadlocks|hump|wheelchair|cane|walking|stick|hearing|moustache'
  + '|cicatric|protez|ochi|semn|arsur|tatuaj|buza|carj|picior|mana|brat|balbai|deget|ureche|scaun|baston|barba|dinti|parul|cikatric|vrag|shenj|tatuazh|paterica|djegi|buz|sy|dore|kembe|gisht|vesh|karroc|bastun|dhembe|floke'
  + '|шрам|руб[це]|опік|протез|родим|тату|милиц|костыл|ожог|заяч|рук|ног|ок|глаз|оч|пал|вух|ух|візку|коляск|крісл|дерев|скл|стекл|бород|гачк|крюк|зуб|волос';
const HOW_ONE_GOES = "lisp|missing|walks|has (?:one|no|a) |sits|uses|schiop|merge|n-are|poarta|belbez|calo|ecen|s'ka|nuk|заїк|кульг|шкут|ход|перес|перед|сид|не має|заик|хрома|картав|ездит";
const MARKED = having(`${MARK_WORDS}|${HOW_ONE_GOES}`, new WordPattern(`${OPEN}(?:the )?(?!та |той |ту |того |cea |cel |ajo |ai |one )${ONE}(?: [${L}'-]{2,14}){0,2}? (?:fara (?:o |un )?(?:mana|picior|deget|ochi|ureche|brat)|pa (?:nje )?(?:dore|kembe|gisht|sy|vesh)|(?:with|cu|me|pa|fara|з|із|зі|без|с|со|in|на|într-|ne) ${MARK})(?: (?:on|across|over|instead|down|under|at|pe|la|in|din|ne|te|mbi|через|на|замість|вместо|під|под|над|у|в)(?: [${L}'-]{1,14}){1,4})?|${OPEN}(?:the )?(?!та |той |ту |того )${ONE},? (?:who (?:stutters|limps|stammers|lisps|is missing|walks with|has (?:one|no|a (?:scar|prosth|glass|birth))|sits in a wheelchair|uses a wheelchair)|care (?:se balbaie|schiopateaza|merge (?:in|cu) (?:carj|scaun|proteza)|n-are|poarta proteza|e in scaun)|qe (?:belbezon|calon|caloi|ecen me|s'ka|nuk ka (?:nje )?(?:dore|kembe|sy)|eshte ne karroc)|(?:яка|який|що|котра|котрий) (?:заїка|кульга|шкутильга|ходить з|ходить на|пересувається|сидить у|сидить на|не має (?:руки|ноги|ока))|котор(?:ая|ый) (?:заика|хрома|картав|ходит с|ходит на|передвига|сидит в|ездит на|без (?:руки|ноги|глаза)))(?: ?[${L}'-]{1,16}){0,5}`));

// Who bears a title of the school or the place.
const TITLED = new WordPattern(`${OPEN}(?:(?:чемпіон(?:ка|ку|ки|а)?|чемпион(?:ка|ку|ки|а)?|королев[ауи]|красуня|красавиц[ауы]|відмінниц[яю]|миссис?|міс|мисс) (?:[${L}]{4,14}(?:ої|ой|ого) )?(?:школи|школы|ліцею|лицея|району|района|області|области|села|міста|города|поселка|громади)|(?:campioan[ae]|campionul|regina|miss) (?:de la |din )?(?:liceului|scolii|scoala|raionului|raion|judetului|judet|orasului|satului|comunei|sat)|(?:kampion(?:ia|i|en|in)|mbreteresha|miss) (?:[ei] )?(?:shkolles|rrethit|qarkut|fshatit|qytetit)|(?:the )?(?:school|village|town|district|county|regional) (?:champion|beauty queen|head girl|head boy|valedictorian))(?: (?:по|з|із|la|de|at|in|ne) [${L}]{3,16})?(?![${L}])`);

// "Everybody knows whom we mean: …": what stands behind the colon tells it.
const ALL_KNOW = new WordPattern(`${OPEN}(?:(?:everyone|everybody|all|the (?:whole |entire )?(?:village|town|school|parish|street|class|neighbou?rhood|commune)|people)(?: [a-z'-]{1,14}){0,4}? (?:know|knows|knew|understood|understand|understands|guess|guessed|guesses|recognise[ds]?|can tell|will know|talk|talks)|(?:toti|toata lumea|toata (?:comuna|scoala|strada|mahalaua)|(?:in )?(?:tot )?sat(?:ul)?|satenii|oamenii|vecinii)(?: [a-z'-]{1,14}){0,4}? (?:stie|stiu|stim|inteles|inteleg|cunosc|cunoaste|ghicit|vorbeste|vorbesc|dat seama)|(?:te gjithe|gjithe|i gjithe|gjithkush|fshati|fshataret|lagjja|njerezit|shkolla|ne fshat)(?: [a-z'-]{1,14}){0,4}? (?:di|dine|kuptuan|kupton|e dine|moren vesh|njohin|njeh|flasin|flet|e di)`
  + `|(?:усі|всі|усе|все|ціле|кожен|люди|сусіди|у селі|в селі|у школі|у місті|в місті)(?: [${L}'-]{1,14}){0,4}? (?:знає|знають|зрозуміли|зрозуміло|здогадал[${L}]+|здогаду[${L}]+|впізна[${L}]+|упізна[${L}]+|говор[${L}]+)|(?:все|всем|всё|весь|вся|каждый|люди|соседи|в селе|в школе|в деревне|в городе|в поселке)(?: [${L}'-]{1,14}){0,4}? (?:знает|знают|поняли|понятно|понял|догадал[${L}]+|догадыва[${L}]+|узна[${L}]+|говор[${L}]+))(?<about>[^.:;!?\\n]{0,32}): (?:(?:it is |it's |e vorba de |e |este |eshte |це |это |мова про |речь о )(?:about )?)?(?<whom>[^.:;!?\\n]{8,80})`, 'd');
// What is known must be who it is.
const OF_WHOM = new RegExp(`(?<![${L}])(?:who|whom|whose|which (?:girl|boy|child|one)|cine|care fata|care baiat|pe cine|kush|ke|ciles|cilit|cila|cili|хто|кого|кому|ким|кто|ком|кем|чья|чий|чей)(?![${L}])`);
const IS_SOMEBODY = compact(new RegExp(`^(?:the |that |та сама |тот самый )?(?:${ONE}|only|sole|single|daughter|son|singur[a-z]*|fiic[a-z]*|fiul|nepo[a-z]*|sora|fratele|vetm[a-z]*|[ei] vetm[a-z]*|bija|mbesa|nipi|motra|єдин[а-яії]+|дочка|донька|син|онук[а-яії]*|сестра|брат|племінни[а-яії]+|единственн[а-я]+|дочь|сын|внук|внучка|племянни[а-я]+)(?![${L}])`));

const OF_ANYBODY = groupOf(MARKED, TITLED);
const BY_THEIR_DEEDS = groupOf(WON, WHOSE);
const THE_ONLY = groupOf(SOLE);
const COLON = kindsOf(':');
const SPACE = kindsOf(' ');

/** Words that tell one person from all others by what they did, what they look like or what befell their kin. */
export function toldApart({ openings, signs, has }: Looked): { start: number; end: number }[] {
  const found = stretchesOf(OF_ANYBODY, openings);
  if (has.whoOrWhose) found.push(...stretchesOf(BY_THEIR_DEEDS, openings));
  if (has.only) found.push(...stretchesOf(THE_ONLY, openings));
  if (!signs.beside(COLON, SPACE)) return found;
  const known = ALL_KNOW.all(openings)
    .filter(({ groups }) => OF_WHOM.test(groups!['about']!) || IS_SOMEBODY.test(groups!['whom']!))
    .map((match) => match.indices!.groups!['whom']!).map(([start, end]) => ({ start, end }));
  return [...found, ...known];
}

/** A text, and which of the words it has that many patterns need. */
export interface Looked { plain: string; openings: Openings; signs: Signs; has: { only: boolean; whoOrWhose: boolean } }

/** Whether what all know is told behind a colon, so that the words for their knowing tell nothing. */
export const saysWhom = (plain: string, end: number): boolean => /^[^.:;!?\n]{0,40}: ?\S/.test(plain.slice(end, end + 48));
