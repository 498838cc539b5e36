import { matchesOf } from '../looking/matches-of.ts';
import { compact } from '../looking/compact.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { aloneInAPlace } from './alone/alone-in-a-place.ts';
import { byPlaceAndTrait } from './alone/by-place-and-trait.ts';
import { MORE_KIN, TRADE } from './known-people.ts';
import { onceKnown } from './once-known.ts';
import { oneOfAKind } from './one-of-a-kind.ts';
import { saysWhom, toldApart, WHO_OR_WHOSE } from './told-apart.ts';
import { whomAPlaceKnows } from './whom-a-place-knows.ts';
import { CLOSE, goingOn, groupOf, having, L, matchesOfAll, OPEN } from './words.ts';

// Whom a whole place knows: there is one of them, so their child is one of few.
const KNOWN = {
  en: '(?:(?:village|town|local|parish|school|former|deputy) ){0,2}(?:mayor|priest|imam|pastor|headmaster|station ?master|forester|chief|elder|ranger|baker|blacksmith|lawyer|notary|landlord|factory owner|chairman|chairwoman|coach|head ?teacher|headmistress|principal|police chief|chief of police|sheriff|councill?or|doctor|pharmacist|postman|judge|prosecutor|governor|bishop|village head|shopkeeper|vet|librarian|midwife|nurse|teacher|veterinarian|police officer|policeman|director of the (?:school|lyceum|kindergarten))',
  ro: '(?:primar(?:ul|ului|ita|itei)|viceprimarul(?:ui)?|preot(?:ul|ului)|parintelui|director(?:ul|ului|oarei|oarea)(?: (?:scolii|liceului|gradinitei))?|politist(?:ul|ului)|sefului? (?:de post|politiei)|medicului|doctorului|invatatoarei|profesoarei|profesorului|consilierului|pastorului|judecatorului|procurorului|deputatului|farmacistei|farmacistului|asistentei|dirigintelui|padurarului|veterinarului|sefului de gara|invatatorului|notarului|avocatului|campionului|campioanei|directorului|postasului|cantorului|dascalului|fermierului|patronului|asistentului|moasei|viceprimarului|primaritei|imamului|rabinului|vamesului)',
  sq: '(?:kryetarit|kryetares|kryeplakut|priftit|hoxhes|imamit|drejtorit|drejtoreshes|mjekut|doktorit|policit|shefit te policise|mesueses|mesuesit|gjykatesit|prokurorit|deputetit|pastorit|farmacistit|komandantit|shefit te stacionit|shefit|veterinerit|pylltarit|noterit|avokatit|kampionit|kampiones|infermieres|mamise|kryeplakut|nenkryetarit|kryetarit te (?:komunes|bashkise)|pronarit|dhjakut|postierit|trajnerit)',
  uk: '(?:мера|міського голови|сільського голови|селищного голови|голови (?:сільради|громади|села)|старости|священника|священика|імама|пастора|директор(?:а|ки)(?: школи| ліцею)?|дільничного|начальника поліції|лікар(?:я|ки)|фельдшера|вчител(?:я|ьки)|учителя|судді|прокурора|депутата|аптекаря|бібліотекарки|голови|лісника|лісничого|ветеринара|начальника станції|отамана|фермера|поштарки|листоноші|чемпіон(?:а|ки)|тренера|нотаріуса|адвоката|директорки|старости|дяка|рабина|коменданта|підприємця|начальника [${L}]{4,14})',
  ru: '(?:мэра|главы (?:села|администрации|района|сельсовета)|сельского головы|старосты|священника|имама|пастора|директора(?: школы| лицея)?|участкового|начальника полиции|врача|фельдшера|учител(?:я|ьницы)|судьи|прокурора|депутата|примара|председателя|батюшки|лесника|лесничего|ветеринара|начальника станции|атамана|фермера|почтальона|чемпион(?:а|ки)|тренера|нотариуса|адвоката|аптекаря|раввина|коменданта|директрисы|настоятеля|начальника [${L}]{4,14})',
};
const KIN = {
  en: '(?:(?:(?:eldest|youngest|only|older|younger|foster|adopted|teenage|minor|little|twin) |step|grand){0,2}(?:daughter|son|child|children|niece|nephew|granddaughter|grandson|sister|brother|wife|goddaughter|twins?))',
  ro: '(?:fiic[ae]|fiicei|fata|fetei|fetita|fiul|fiului|baiatul|copilul|copiii|nepoata|nepotul|nepoatei|sora|fratele|sotia|gemenii|gemenele|gemenilor|gemenelor|nepotii|surorile|fratii|baietelul|fetele|baietii|finul|fina)',
  sq: '(?:vajz(?:a|en|es)|cup(?:a|en|es)|goc(?:a|en|es)|bij(?:a|en|es)|djal(?:i|in|it)|bir(?:i|in)|femij(?:a|en|et)|mbes(?:a|en)|nip(?:i|in)|motr(?:a|en)|vella(?:i|in)|binjaket)',
  uk: '(?:доньк[аиуоюі]+|доц[яіі]|дочк[аиуоюі]+|син(?:а|у|ом|ові)?|дитин[аиуоюі]+|онук[аиуоюі]*|внучк[аиуоюі]+|племінни[${L}]+|сестр[аиуоюі]+|брат(?:а|у|ом)?|дружин[аиуоюі]+|близнюк[иів]+|двійнят[аи]?|пасерб(?:иц[яіюе]ю?|ок|к[аиуо]м?)|хрещени(?:к|ц)[${L}]*|похресни(?:к|ц)[${L}]*|хлопчик[${L}]*|діт(?:и|ей)|дівчинк[аиуоюі]+)',
  ru: '(?:доч(?:ь|ка|ки|ку|ери|ерью|кой)|сын(?:а|у|ом)?|реб[её]н[${L}]+|дет(?:и|ей)|внучк[аиуой]+|внук(?:а|у|ом)?|племянни[${L}]+|сестр[аыуойе]+|брат(?:а|у|ом)?|жен[аыуой]+|близнец[${L}]+|двойняшк[${L}]+|падчериц[${L}]+|пасынк?[${L}]*|крестни[${L}]+|мальчик[${L}]*|девочк[${L}]+)',
};
const OF = '(?: (?:cea mare|cea mica|mai mare|mai mica|cel mare|cel mic|e vogel|i vogel|e madhe|i madh|adoptiv[ae]?|adoptat[ae]?|vitreg[ae]?|minora?|e biresuar|i birësuar|i biresuar|e adoptuar|i adoptuar|binjake|молодша|старша|младшая|старшая))?';
const GENITIVE = '(?: (?:e|i|a|se|te|ei|al|ale|ai|lui|nashe?|місцев[${L}]+|тамтешн[${L}]+|нашого|местного|нашего|колишнього|бывшего|fostului|actualului|ish-?|ish|unui|unei))?';

// One of its kind among few: "the only Roma family in the village", "singura elevă însărcinată din liceu".
const ONLY = '(?:the )?(?:only|sole|first(?: ever)?)|singur(?:a|ul|ii|ele)|unic(?:a|ul)|singurele|prima|primul|єдин(?:а|ий|е|ої|ого|у|ою|их|і)|перш(?:а|ий|ої|ого|у)|единственн[${L}]+|перв(?:ая|ый|ой|ого|ую)|(?:e|i|te|se) vetm(?:ja|es|i|en|in|it|ja e|e)|e para|i pari';
const WHO = 'famil[${L}]+|(?:wheelchair )?user|girls?|boys?|child(?:ren)?|pupils?|students?|teenagers?|orphans?|twins?|daughter|son|mother|woman|person|one|ones|roma(?! strada)|minor|schoolgirl|schoolboy|household|refugee|redhead|blonde|foreigner|muslim|gypsy|jew|widow|single mother'
  + '|elev[aeiul]*|fat[aei]+|baiat(?:ul)?|copil(?:ul|a)?|minor[aeul]*|adolescent[aeul]*|mama|gravida|rom[aie]+|persoan[ae]|tanar[aeul]*|orfan[aeul]*|refugiat[aeul]*|gospodari[ae]|gemen[ie]'
  + '|vajz[aesn]+|djal[ein]+t?|femij[aeun]+|nxenes[ejai]*|nxenese|nene|nena|person|jetim[eai]*|shtepi'
  + '|родин[аиуоюі]+|сім\'?[яїєю]+|дівчин[${L}]+|дівчат[${L}]+|хлоп[${L}]+|дитин[${L}]+|учениц[${L}]+|учень|учн[яюі]м?|діт(?:и|ей)|школяр[${L}]*|підліт[${L}]+|сирот[аиу]+|мати|мам[аиу]|школярк[аиу]|ром[аи]?|ромк[аиу]|переселенк[аиу]|вагітн[${L}]+'
  + '|семь[${L}]+|девочк[${L}]+|девушк[${L}]+|мальчик[${L}]*|реб[её]н[${L}]+|учениц[${L}]+|ученик[${L}]*|подрост[${L}]+|школьни[${L}]+|матер[ьи]|беременн[${L}]+|цыганск[${L}]+|беженк[аиу]';
const WHERE = '(?:in|at|of|from|on) (?:the|this|that|our|her|his|a|their|any) (?:[a-z]+ )?(?:village|town|class|school|street|community|commune|parish|settlement|lyceum|kindergarten|neighbou?rhood|block|ward|shelter|hamlet|district|year|form|grade|group|team|city)'
  + '|(?:din|in|de la|de pe) (?:sat(?:ul)?|comuna|oras(?:ul|el)?|localitate(?:a)?|clas[ae]|scoala|liceu(?:l)?|strada|cartier(?:ul)?|gimnaziu|parohie|centru|acest sat|grupa|colegiu|bloc|mahala|toat[a] (?:comuna|scoala)|tot (?:satul|orasul|liceul))'
  + '|(?:ne|e|i|te|se|nga|per) (?:(?:ate|kete|ato|ate|gjithe|tone|tere) )?(?:fshat(?:i|in|it)?|kete fshat|qytet(?:i|in|it)?|shkoll(?:e|en|es|a)|klas(?:e|en|es|a)|lagj(?:e|en|es|ja)|komun(?:e|en|es|a)|gjimnaz(?:in|it)?|konvikt|qender|zon(?:e|en|es))'
  + '|(?:в|у|на|з|із|зі|по|нашого|цього|усьому|всьому|того) ?(?:усьому |всьому |нашому |цьому |своєму |тому |тій |цій |тім |цім |нашій |своїй |усій |всій )?(?:сел[іа]|місті|міста|містечку|класі|класу|школі|школи|вулиці|громаді|громади|ліцеї|ліцею|селищі|районі|інтернаті|групі|гімназії|хуторі|парафії|район|село|місто|школу|громаду|вулицю)|(?:села|селища|громади|міста|містечка|району|школи|ліцею|класу|хутора|вулиці|інтернату)'
  + '|(?:в|во|на|из|со?|по) ?(?:всем |всей |нашем |этом |своем |том |той |этой |нашей |своей )?(?:сел[еа]|деревн[еи]|город[еа]|городке|поселке|классе|класса|школ[еы]|улице|лице[ея]|районе|интернате|группе|общине|гимназии|хуторе|приходе|район|село|город|школу|поселке|станице)|(?:села|поселка|деревни|города|городка|района|школы|лицея|класса|хутора|улицы|станицы|интерната)';
const KNOWN_TO_ALL = [
  '(?:whom |who )?(?:the whole|the entire|all the|everyone in the|everybody in the) (?:village|town|school|neighbou?rhood|class)(?: [a-z]+)? (?:knows|knew|talks|talked|remembers)|known to (?:everyone|everybody|all|the whole village) in the (?:village|town|school)|(?:everyone|everybody) in (?:the|her|his|our) (?:village|town|school|class) (?:knows|knew|calls|remembers) (?:her|him|them|who)|well[- ]known in (?:the|her|his) (?:village|town|school)',
  '(?:pe care o|pe care il|o|il|ii) (?:stie|cunoaste|stiu|cunosc) (?:tot(?:i|) (?:satul|orasul|din sat|in sat|liceul)|toata (?:lumea din sat|scoala|comuna|lumea)|intreg(?:ul)? sat)|cunoscut[a]? de (?:tot satul|toata scoala|toata comuna|toti din sat)|stie tot satul',
  '(?:qe )?e (?:njeh|di|njohin|dine) (?:gjith|i gjithe |e gjithe )?(?: )?(?:fshati|shkolla|qyteti|lagjja|te gjithe ne fshat)|e njohur ne (?:gjithe )?(?:fshat|shkolle|qytet)|e njeh i gjithe (?:fshati|qyteti)|e njeh e gjithe (?:shkolla|lagjja)',
  '(?:яку|якого|її|його) (?:знає|знають) (?:все|усе|ціле|весь|увесь|вся|уся|всі|усі)(?: в| у)? (?:сел[оі]|місто|школа|школі|клас|вулиця|громада)|відом(?:а|ий) (?:на все|на ціле|усьому|всьому) (?:село|селу|місто|місту)',
  '(?:которую|которого|е[её]|его) (?:знает|знают) (?:вс[её]|весь|вся|все)(?: в)? (?:сел[ое]|деревня|деревне|город|городе|школа|школе|район|класс)|известн(?:ая|ый) (?:на вс[её]|всему) (?:село|селу|город|городу)',
  'who (?:appeared|was shown|was) on (?:tv|television|the (?:local )?news)|whose (?:father|mother|parents?|uncle|brother) (?:is|was|are) (?:the|a) (?:village |local |only )?(?:mayor|priest|doctor|judge|policeman|police officer|head ?teacher|director|imam)',
  'a carei (?:mama|tata)[l]? (?:este|e) (?:primar|preot|medic|politist|director)[a-z]*|al carui tata (?:este|e) [a-z]+|cu (?:tatal|mama) (?:primar|preot|politist)|чи[йя] (?:батько|мати|тато|мама)[ ,–-]+(?:є )?(?:мер|священник|священик|голова|суддя|директор|лікар|депутат)[а-яіїє]*|чей отец[ ,–-]+(?:мэр|священник|судья|директор|депутат|глава)[а-я]*|babai i se ciles eshte [a-z]+|me babain (?:kryetar|prift|polic)[a-z]*',
  '(?:winner|champion|laureate) of (?:the|this year\'s) (?:village|town|school|district|regional|national|county) [a-z]+|câstigatoarea olimpiadei|castigatoarea (?:olimpiadei|concursului)[a-z ]{0,24}|(?:переможниц[${L}]+|призерк[${L}]+) (?:районної|обласної|шкільної|всеукраїнської|міської)[${L} ]{0,24}|победительниц[${L}]+ (?:районной|областной|школьной|городской|республиканской)[${L} ]{0,24}',
].join('|').replaceAll('${L}', L);

const KNOWN_PARENT = [
  `(?:her|his|whose|the girl's|the boy's) (?:father|mother|parents?|uncle|brother|grandfather) (?:is|was|are) (?:the|a) ${KNOWN.en}`,
  '(?:tatal|mama|tata|parintii|unchiul|bunicul) (?:ei|lui|fetei|baiatului|copilului) (?:este|e|sunt|era) (?:[a-z]+ )?(?:primar|preot|director|politist|medic|judecator|procuror|deputat)[a-z]*(?: [a-z]+)?',
  '(?:тато|батько|мати|мама|дядько|дід)(?: (?:її|його|дівчини|хлопця|дитини))?[ ,–-]{1,3}(?:є )?(?:міський |сільський )?(?:мер|священник|голова|директор|суддя|депутат|дільничний|староста|прокурор)[${L}]*(?: [${L}]+)?',
  '(?:отец|мать|мама|папа|дядя|дед)(?: (?:е[её]|его|девочки|мальчика|ребенка))?[ ,–-]{1,3}(?:мэр|священник|глава|директор|судья|депутат|участковый|староста|прокурор|примар)[${L}]*(?: [${L}]+)?',
  '(?:babai|nena|xhaxhai|gjyshi) (?:i|e) (?:saj|tij|vajzes|djalit) (?:eshte|ishte) (?:kryetar|prift|drejtor|polic|mjek|mesues|hoxh|gjykates)[a-z]*',
  '(?:усе|все|ціле|всё|весь|увесь) (?:село|місто|містечко|деревня|город|поселок) (?:(?:її|його|про неї|про нього|ее|её|его|о ней|о нем) )?(?:знає|знают|знает|говорить|говорит)(?: (?:її|його|ее|её|его))?',
  '(?:tot satul|toata comuna|toata scoala|toata lumea din (?:sat|comuna|oras)) (?:o |il |ii )?(?:stie|cunoaste|vorbeste)', '(?:i gjithe|gjithe) fshati (?:e|i) (?:njeh|di|njohin)',
].join('|');
// A mark that few of an age bear, told with the class or the place.
const RARE = 'wheelchair|albino[${L}]*|blind|deaf|one-(?:armed|legged|eyed)|amputee|mute|red-haired|hiv-positive|albin(?:i|a|os|oas[${L}]*)|nevazat[${L}]+|surdo?[${L}]*|in scaun[${L}]* (?:cu rotile|rulant)|cu un singur (?:brat|picior|ochi)|me karroc[${L}]+|i verber|e verber|shurdh[${L}]*|альбінос[${L}]*|альбинос[${L}]*|незряч[${L}]+|слабозор[${L}]+|слабослыш[${L}]+|слабочу[${L}]+|глух[${L}]+|німа|на кріслі[${L}]* колісн[${L}]+|на (?:інвалідн|инвалидн)[${L}]+ [${L}]+|без (?:руки|ноги|ока|глаза)|однорук[${L}]+|одноног[${L}]+';
const A_CLASS = '(?:class|grade|year|form) \\d{1,2} ?[a-z]?|\\d{1,2}(?:st|nd|rd|th) (?:class|grade|form|year)|(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|sixth) (?:class|grade|form|year)|(?:din|dintr-|de) ?(?:clasa )?(?:a )?(?:doua|treia|patra|cincea|sasea|saptea|opta|noua|zecea|[ivx]+-a)|klas[${L}]* se [${L}]+|[${L}]+(?:ого|ому|го|м) клас[${L}]*|\\d{1,2}-?[${L}]{0,3} клас[${L}]*';
const PARENT = 'father|mother|dad|mum|parents?|uncle|aunt|grandfather|grandmother|brother|tatal|mama|tata|parintii|unchiul|bunicul|bunica|babai|nena|gjyshi|gjyshja|xhaxhai|vellai|батько|мати|тато|мама|дід|дядько|бабуся|отец|мать|папа|дед|дядя|бабушка';
const SOLE = '(?:the )?(?:only|sole)|singur(?:a|ul|ii|ele)|unic(?:a|ul)|єдин(?:а|ий)|единственн[${L}]+|(?:e|i) vet(?:me|em)(?:ja|i)?';
// Many of them are not told apart by it.
const MANY = /^ ?(?:children|girls|boys|pupils|students|copii|elevi|femije te|діт|учн|дівчат|школяр|дет|учени[кц]и|школьник[иа]|девоч[е]к|(?:deaf|blind|глух[іие]|слабо[а-я]+ие|незряч[іие]) (?:children|and|or|діти|дети|и|та))(?![a-zа-яіїєґ]*ул)/;
const FIELD = '(?: (?:області|району|села|міста|школи|громади|області|района|села|города|школы))?(?: (?:з|із|по) [${L}]+)?';
const WHO_DOES = '(?:, (?:котор(?:ая|ый)|яка|який|що) [^.;:!?\\n,]{2,48})?';
const ADJECTIVES = '(?: [${L}-]{2,16}(?:ого|ої|ой|ей|его|ього|ьої|нього|ньої|ський|шього|ишнього)){0,2}';
const fill = (words: string): string => words.replaceAll('${L}', L);
const patternOf = (source: string): WordPattern => new WordPattern(`${OPEN}(?:${fill(source)})${CLOSE}`);
// How the words begin for what somebody's parent is, and for knowing it.
const KNOWN_FOR = `${KNOWN.en}|primar|preot|direct|politi|medic|judeca|procur|deputa|мер|мэр|священ|голова|глава|суд|депута|дільни|участк|старос|прокур|примар|директ|знає|знают|знает|говор|stie|cunoas|vorbes|kryeta|prift|drejto|polic|mjek|mesues|hoxh|gjykat|njeh|di|njohin`;
const PATTERNS = groupOf(
  patternOf(`(?:мерськ|поповськ|священиков|старостин|директорськ|головин)[${L}]+ ${KIN.uk}`),
  patternOf(`(?:twins|triplets|gemenii|gemenele|tripletii|binjaket|близнюки|двійнята|близнецы|двойняшки)(?: [${L}'-]{1,24}){0,2}? (?:${WHERE})`),
  having(KNOWN_FOR, patternOf(KNOWN_PARENT)),
  having(`${KNOWN.en}|${TRADE.en}`, patternOf(`(?:the )?(?:${KIN.en}|${MORE_KIN.en}) of (?:the|our|a|that) (?:[a-z'-]{2,14} ){0,3}?(?:${KNOWN.en}|${TRADE.en})`)),
  goingOn(patternOf(`(?:${KIN.ro}|${MORE_KIN.ro})${OF}(?: [a-z-]{2,14})?${GENITIVE} (?:${TRADE.ro}|${KNOWN.ro})`)),
  having('fostul|actual|vechiu|fostei', patternOf(`(?:${KIN.ro}|${MORE_KIN.ro})${OF}(?: (?:fostului|actualului|vechiului|fostei) (?:[a-z]{4,16}))`)),
  patternOf(`(?:${KIN.sq}|${MORE_KIN.sq})${OF}(?: [a-z-]{2,12})?(?: ?,)? (?:e|i|te|se)${GENITIVE} (?:${TRADE.sq}|${KNOWN.sq})(?: (?:te|se) [a-z]{4,14})?`),
  goingOn(patternOf(`(?:(?:прийомн|нерідн|названн|молодш|старш)[${L}]+ )?(?:${KIN.uk}|${MORE_KIN.uk})${ADJECTIVES} (?:${TRADE.uk}|${KNOWN.uk})${FIELD}(?: будинку культури)?${WHO_DOES}`)),
  goingOn(patternOf(`(?:(?:при[её]мн|младш|старш)[${L}]+ )?(?:${KIN.ru}|${MORE_KIN.ru})${ADJECTIVES} (?:${TRADE.ru}|${KNOWN.ru})${FIELD}${WHO_DOES}`)),
);
const SOMEBODYS_KIN = groupOf(patternOf(`(?:the )?(?:${KNOWN.en}|${TRADE.en})'s (?:${KIN.en}|${MORE_KIN.en})`));
const OF_THE_ONLY = groupOf(...[
  `(?:${ONLY})(?: [${L}'-]{1,24}){0,3}? (?:${WHO})(?: [${L}0-9'-]{1,24}){0,5}? (?:${WHERE})`,
  `(?:${PARENT})[ ,–-](?:[${L}'–-]{1,24}[ ,]{1,2}){0,4}?(?:${SOLE})(?: [${L}'-]{1,24}){1,4}? (?:${WHERE})`,
  `(?:${PARENT})(?: [${L}'-]{1,24}){1,4}? [ei] vet(?:e|)m(?:e|ja|i)?(?: [${L}'-]{1,24}){0,3}? (?:${WHERE})`,
].map(patternOf));
// Few texts have one of these, and without it none can match of those and of many more.
const HAS_ONLY = new WordPattern(`${OPEN}(?:only|sole|lone|first|singur|unic|prima|primul|єдин|перш|единственн|перв|(?:e|i|te|se) vet|e para|i pari)`);
const ALL_KNOW = new WordPattern(`${OPEN}(?:${fill(KNOWN_TO_ALL)})${CLOSE}`);
// Words of any kind can stand before the mark, so this one begins with no word of its own.
const WITH_A_MARK = compact(new RegExp(`${OPEN}(?:${fill(`(?:${WHO}|user)?(?:[ -][${L}'-]{1,24}){0,2}?[ -]?(?:${RARE})(?:[ -][${L}'-]{1,24}){0,3}? (?:(?:in|of|from|at|з|із|зі|с|из|в|у|te|e|i|ne|din) )?(?:${A_CLASS}|${WHERE})`)})${CLOSE}`, 'g'));
const HAS_A_MARK = new WordPattern(`(?<![${L}])(?:${fill(RARE)})`);
const HAS_A_PLACE = new WordPattern(`${OPEN}(?:${fill(WHERE)}|(?:class|grade|year|form) \\d|\\d{1,2}(?:st|nd|rd|th) |(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) |(?:din|dintr-|de) ?(?:clasa )?(?:a )?(?:doua|treia|patra|cincea|sasea|saptea|opta|noua|zecea|[ivx]+-a)|klas|клас)`);

// Somebody whom a writer made up.
const IN_A_STORY = /^ (?:in the (?:play|film|movie|novel|story|book|tale|series)|в (?:фильме|романе|пьесе|сказке|рассказе|спектакле|повести)|у (?:фільмі|романі|п'єсі|казці|оповіданні|виставі|повісті)|(?:din|in) (?:film|roman|piesa|poveste|basm|spectacol)|(?:ne|i|e) (?:film|shfaqje|perralle|tregim|roman|drame))/;

// "Expressions such as “the girl whom all know in the village” are to be avoided": what a guide quotes.
const AN_EXAMPLE = compact(new RegExp(`${OPEN}(?:expressions?|phrases?|wordings?|terms|formulations?|shprehj[a-z]*|formulim[a-z]*|expresi[a-z]*|formularil?e?|sintagm[a-z]*|вираз[а-яії]*|формулюван[а-яії]*|выражени[а-я]*|формулировк[а-я]*),? (?:such as|like|si|ca|precum|на кшталт|як|типа|вроде|как|например|наприклад),? "[^.;!?\n]{0,80}$`));
const IS_AVOIDED = compact(new RegExp(`${OPEN}(?:avoid|guide|instead|shmang|udhezues|evit|ghid|in loc|уник|посібник|порадник|замін|избег|руковод|замен)`));
const EXAMPLE_REACH = 130;

// "…, cea cu agenția de turism", "…, the one with the travel agency": what tells more of the same person.
const THE_ONE = compact(new RegExp(`^, (?:(?:cea|cel|aia|ala|ea|el) (?:cu|care|din|de la)|(?:ajo|ai) (?:me|qe|nga|te)|(?:та|той|тієї|того|ту|тією|тим|тій|тому),? (?:що|з|із|яка|який|у якої)|(?:та|тот|той|того|ту|тем|тому),? (?:что|с|со|котор[а-я]+|у которой)|the one (?:with|who|that|from|in)|(?:she|he) (?:of|with)) [^.;:!?\\n,]{2,48}`));
const APPOSED_AT_MOST = 80;

/** Whether a guide to writing quotes it as what is to be avoided. */
export const isAnExample = (plain: string, { start, end }: { start: number; end: number }): boolean => plain.includes('"') && AN_EXAMPLE.test(plain.slice(Math.max(0, start - EXAMPLE_REACH), end))
  && IS_AVOIDED.test(plain.slice(Math.max(0, start - EXAMPLE_REACH), end + EXAMPLE_REACH));

/** Words that fit one person of a place and no other: the child of somebody whom all know, the only or the first of their kind. */
export function singlingOut({ text, plain, openings, signs }: Reading): Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number): void => {
    if (isAnExample(plain, { start, end })) return;
    if (!MANY.test(plain.slice(start, end)) && !IN_A_STORY.test(plain.slice(end, end + 24))) found.push({ kind: 'SINGLING_OUT', start, end: end + (THE_ONE.exec(plain.slice(end, end + APPOSED_AT_MOST))?.[0].length ?? 0) });
  };
  const has = { only: HAS_ONLY.isIn(openings), whoOrWhose: WHO_OR_WHOSE.all(openings).length > 0 };
  for (const { index, 0: words } of matchesOfAll(PATTERNS, openings)) add(index, index + words.length);
  for (const { index, 0: words } of plain.includes('\'s ') ? matchesOfAll(SOMEBODYS_KIN, openings) : []) add(index, index + words.length);
  for (const { index, 0: words } of has.only ? matchesOfAll(OF_THE_ONLY, openings) : []) add(index, index + words.length);
  for (const { index, 0: words } of ALL_KNOW.all(openings)) if (!saysWhom(plain, index + words.length)) add(index, index + words.length);
  for (const { index, 0: words } of HAS_A_MARK.isIn(openings) && HAS_A_PLACE.isIn(openings) ? matchesOf(WITH_A_MARK, plain) : []) add(index, index + words.length);
  const looked = { text, plain, openings, signs, has };
  for (const told of [toldApart(looked), onceKnown(looked), oneOfAKind(looked), whomAPlaceKnows(looked), aloneInAPlace(looked), byPlaceAndTrait(looked)]) {
    for (const { start, end } of told) add(start, end);
  }
  return found;
}
