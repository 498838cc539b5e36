import { matchesOf } from '../looking/matches-of.ts';
import { compact } from '../looking/compact.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import { CAPITAL, lettersOf } from '../looking/words-in.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { isOfNobody, isOnTheMap, isPublicHouse } from './public-houses.ts';
import { sisters } from './houses/sisters.ts';
import { toldByKeep } from './houses/told-by-keep.ts';
import { CLOSE, endOfName, L, NUMBER_SIGN, OPEN, wholeWords } from './words.ts';

// Houses small enough that to know one is to know who is in it; ministries, agencies, universities and the network's partners are none.
// In two patterns, because a word of one script can stand within what is found in the other.
const HOUSES = [[
  'school', 'high school', 'secondary school', 'primary school', 'boarding school', 'special school', 'gymnasium', 'lyceum', 'kindergarten', 'nursery', 'orphanage', 'shelter', 'children\'s home', 'placement cent(?:re|er)', 'church', 'monastery', 'parish', 'mosque', 'hospital', 'maternity', 'dormitory', 'clinic', 'refuge', 'prayer house', 'house of prayer', 'chapel', 'convent', 'foster home', 'group home', 'day cent(?:re|er)', 'vocational school', 'village school', 'convent school', 'music school', 'sunday school', 'family[- ]type (?:children\'s )?home', '(?:care|children\'s|nursing|baby|infant) home', 'home for (?:children|girls|boys|orphans|babies|mothers)', '(?:transit|crisis|rehabilitation|reception|care|residential|maternal|mother-and-child|family support) cent(?:re|er)', 'halfway house', 'cas(?:a|ei)(?= ["])', 'спецшкол[LETTER]+', 'спец[іи]нтернат[LETTER]*', 'mother-and-(?:baby|child) (?:unit|home|centre)', '(?:day )?nursery', 'hostel', 'madrasa[h]?', '(?:crisis|safe|transition|transit|emergency|protected|sheltered|training|supported|social) (?:flat|apartment|house|home)', '(?:auxiliary|remedial|evening|sports?|art|special needs|parish) school', '(?:summer|holiday|youth|church) camp', 'camp(?= ["])', 'community cent(?:re|er)', 'parish house', 'night shelter', 'maternity ward', 'half-way house', 'mother-and-baby home', 'synagogue', 'boarding house', 'cr[eè]che', 'safe house',
  'scol(?:ii|ile|ilor)?', 'scoal(?:a|ei)(?:-internat)?', 'liceul(?:ui)?', 'colegiul(?:ui)?', 'gimnaziul(?:ui)?', 'gradinit(?:a|ei)(?:-cres[LETTER]*)?', 'cres(?:a|ei)', 'internat(?:ul(?:ui)?)?', 'scoal[ae](?:i)?[ -]internat', 'centru(?:l|lui)? de (?:plasament|zi|reabilitare|asistenta|primire|tranzit|criza|copii|resurse)', 'complex(?:ul|ului)? (?:de servicii(?: sociale| comunitare)?|social)', 'cas(?:a|ei) (?:comunitar[ae]|copilului|copiilor|de plasament|sociala|parohiala|mamei)', 'gimnaziu', 'liceu', 'scoala profesionala', 'tabar(?:a|ei)', 'scoal[ae]i? (?:auxiliara|duminicala|serala|sportiva|de muzica|de arte)', 'scolii (?:auxiliare|duminicale|serale|sportive|de muzica|de arte)', 'camin(?:ul|ului)?(?:-spital)?', 'orfelinat', 'adapost', 'locuint[ae]i? (?:protejat[ae]|social[ae])', 'apartament(?:ul|ului)? (?:protejat|de (?:criza|tranzit|urgenta))', '(?:garsonier[ae]i?|locuint[ae]i?) de (?:criza|tranzit|urgenta)', 'cas(?:a|ei) de (?:criza|tranzit|refugiu)', 'casa de copii', 'casei de copii', 'adapostul(?:ui)?', 'orfelinatul(?:ui)?', 'biseric(?:a|ii)', 'manastir(?:ea|ii)', 'parohi(?:a|ei)', 'spitalul(?:ui)?', 'maternitat(?:ea|ii)', 'caminul(?:ui)?', 'moschee[ai]', 'cas(?:a|ei) de (?:rugaciune|tip familial)', 'cas(?:a|ei) (?:famili[LETTER]+|social[LETTER]+)', 'apartament(?:ul|ului)? social', 'capel(?:a|ei)', 'schit(?:ul|ului)', 'scoala primara', 'centrul?(?:ui)? (?:maternal|social|comunitar)(?: [LETTER]{2,12})?', 'sinagog(?:a|ii)','clinic(?:a|ii)',
  'shkoll(?:a|es|en)', 'gjimnaz(?:i|it|in)', 'kopsht(?:i|it|in)', 'cerdh(?:ja|jes|en)', 'jetimor(?:ja|es|en|e)', 'shtepi(?:a|se|ne|ja|s)? (?:e|te|se) (?:femij[LETTER]*|jetim[LETTER]*|foshnj[LETTER]*)', 'qend(?:er|ra|res|ren) (?:e |se |te )?(?:tranzit[LETTER]*|komunitare|sociale|rehabilitimi[LETTER]*|zhvillimi[LETTER]*|pritese|pritjes)(?: per [LETTER]{4,10})?', 'shkoll(?:a|es|en) (?:e bashkuar|e mesme|se mesme|e pergjithshme|9-vjecare|fillore|profesionale|speciale)', 'konvikt(?:i|it|in) (?:e|i|te|se) shkolles(?: se mesme| 9-vjecare)?', 'kopsht(?:i|it|in) (?:i|te) femijeve', 'jetimore', 'konvikt', 'kamp(?:i|it|in)(?: veror[LETTER]*)?', 'shkoll(?:a|es|en) (?:muzikore|artistike|e muzikes|e se dieles|pranë kishes)', 'strehez(?:a|es|en)', 'strehim(?:i|it|ore|orja|ores)', 'kish(?:a|es|en)', 'xhami(?:a|se|ne)', 'spital(?:i|it|in)', 'konvikt(?:i|it|in)', 'qendr(?:a|es|en) (?:rezidenciale|e strehimit|ditore|e femijeve)', 'maternitet(?:i|it|in)', 'liceu(?:t|n)?', 'teqe(?:ja|se)', 'shtepi(?:a|se|ne)[ -]familj[LETTER]*', 'shtepi(?:a|se|ne) e lutjes', 'apartament(?:i|it|in)? (?:i|te) (?:krizes|emergjences|mbrojtur|tranzitit)', 'shtepi(?:a|se|ne) (?:e|se) (?:krizes|sigurt|tranzitit)', 'kapel(?:a|es|en)', 'manastir(?:i|it|in)', 'apartament(?:i|it|in)? social[LETTER]*', 'medrese(?:ja|se|ne)',
], [
  'школ[аиуіоеы]?[йю]?', 'зош', 'нвк', 'загальноосвітн[LETTER]+ школ[LETTER]+', 'ліце[йяїюіє]м?', 'гімназі[яїюєі][єю]?', 'лице[йяюе]м?', 'гимнази[яию]', 'інтернат[LETTER]*', 'школ[LETTER]*-[іи]нтернат[LETTER]*', 'дом[LETTER]*-интернат[LETTER]*', 'будин[LETTER]+-інтернат[LETTER]*', '(?:дитяч[LETTER]+ )?будин[LETTER]+ (?:сімейного типу|дитини)', '(?:детск[LETTER]+ )?дом[LETTER]{0,2} (?:семейного типа|ребенка|малютки)', 'опорн[LETTER]+ (?:школ|заклад)[LETTER]+', 'заклад[LETTER]{0,2} (?:загальної середньої |дошкільної )?освіти', '(?:санаторн|спеціальн|недільн|вечірн|корекційн|допоміжн|музичн|спортивн|художн|початков|церковн|приватн)(?:а|я|ої|ьої|ій|у|ю|ою|ьою) школ[LETTER]+', '(?:санаторн|специальн|воскресн|вечерн|коррекционн|вспомогательн|музыкальн|спортивн|художественн|начальн|церковн|частн)(?:ая|яя|ой|ей|ую|юю) (?:школ|групп)[LETTER]+', 'недільн[LETTER]+ груп[LETTER]+', 'табор(?:у|і|ом|и)?', 'лагер[LETTER]{1,3}', 'срцд?', 'цссу', 'цсрд', 'дбст', 'цпд', 'мгб', 'социальн[LETTER]+ приют[LETTER]*', 'соціальн[LETTER]+ притул[LETTER]+', '(?:обласн|районн|міськ|соціальн|комунальн|областн|районн|городск|социальн|транзитн|семейн|сімейн|материнск|материнськ|денн|дневн)[LETTER]+ центр(?:а|у|і|е|ом)?', 'центр(?:а|у|і|е|ом)? (?:підтримки|допомоги|захисту|поддержки|помощи|матері|матери|соціальн[LETTER]+|социальн[LETTER]+|реабілітації|реабилитации)(?: (?:та |і |и )?[LETTER]{4,12}){0,2}', 'дитбудин[LETTER]+', 'детдом[LETTER]*', 'конвикт[LETTER]*', 'конвікт[LETTER]*', 'хоспис[LETTER]*', 'хоспіс[LETTER]*', 'школ[LETTER]{1,2} села', 'гимнази[яией]', 'дошкільн[LETTER]+ заклад[LETTER]*', 'интернат[LETTER]*', 'дитяч[LETTER]+ (?:будин[LETTER]+|сад[LETTER]*)', 'днз', 'сад(?:ок|ка|ку|очок|очка)', 'детск[LETTER]+ (?:дом[LETTER]*|сад[LETTER]*)', 'притул[LETTER]+', 'приют[LETTER]*', 'церкв[LETTER]+', 'церков[ьию][LETTER]*', 'храм[LETTER]*', 'монастир[LETTER]*', 'монастыр[LETTER]*', 'мечет[LETTER]+', 'лікарн[LETTER]+', 'больниц[LETTER]+', 'пологов[LETTER]+(?: будин[LETTER]+)?', 'роддом[LETTER]*', 'гуртожит[LETTER]+', 'общежити[LETTER]+', 'цспрд?', 'центр[LETTER]* соціально-психологічної реабілітації[LETTER ]{0,14}', 'парафі[LETTER]+', 'каплиц[LETTER]+', 'молитовн[LETTER]+ будин[LETTER]+', 'мал[LETTER]+ групов[LETTER]+ будин[LETTER]+', 'дитсад[LETTER]*', 'детсад[LETTER]*', 'часовн[LETTER]+', 'дом[LETTER]* молитвы', 'молитвенн[LETTER]+ дом[LETTER]*', 'мал[LETTER]+ группов[LETTER]+ дом[LETTER]*', 'синагог[LETTER]+', 'шелтер[LETTER]*', 'ясл[LETTER]+', 'реабілітаційн[LETTER]+ центр[LETTER]*', 'реабилитационн[LETTER]+ центр[LETTER]*', 'кризов[LETTER]+ центр[LETTER]*', 'кризисн[LETTER]+ центр[LETTER]*', '(?:кризов|соціальн|транзитн|тимчасов)[LETTER]+ (?:квартир|кімнат|будин)[LETTER]+', '(?:кризисн|социальн|транзитн|временн)[LETTER]+ (?:квартир|комнат|дом)[LETTER]*', 'приход[LETTER]*', 'коледж[LETTER]*', 'колледж[LETTER]*', 'пту', 'училищ[LETTER]+', 'училищ[LETTER]+', 'поліклін[LETTER]+', 'поликлин[LETTER]+',
]].map((words) => wholeWords(words.map((word) => word.replaceAll('LETTER', L))));
// Between the word and its name: what kind of house it is.
const KIND = `(?: (?:gimnazial[ae]|gimn\\.|gen\\.|prim\\.|teor\\.|prof\\.|auxiliar[ae]?|serala|sportiva|teoretic(?:a|ul)?|primar[ae]|generala|speciala|profesionala|national|tehnologic|industrial|de arte|ortodoxa|parohiala|cu profil|de fete|de baieti|municipal|judetean|raional|orasenesc|9-vjecare|9-vjeçare|(?:e|se) mesme|se bashkuar|se pergjithshme|pran[e] kishes|при (?:храм|церкв|мечет|парафі|синагог|синагоз|приход|монаст)[${L}]+|родини|семьи|speciale|e bashkuar|fillore|profesionale|e pergjithshme|jopublike|publike|загальноосвітн[${L}]+|середн[${L}]+|спеціальн[${L}]+|сільськ[${L}]+|міськ[${L}]+|районн[${L}]+|обласн[${L}]+|дитяч[${L}]+|детск[${L}]+|средн[${L}]+|специальн[${L}]+|сельск[${L}]+|городск[${L}]+|центральн[${L}]+|для [${L}-]+(?: [${L}-]{3,14}){0,2}?|сімейного типу|семейного типа|для дітей|для детей|pentru [${L}]+|per [${L}]+|for [${L}]+|called|named|in the village of|baptist[ae]?|adventist[ae]?|penticostal[ae]?|baptiste|ungjillor[${L}]*|баптистів|баптистов|адвентистів|адвентистов|п'ятидесятників|пятидесятников|початков[${L}]+|начальн[${L}]+|основн[${L}]+|numit[ae]?|din satul|під назвою|на ім'я|імені|ім\\.|имени|им\\.|e quajtur|i quajtur|kindergarten|ward|secti[ae]|відділен[${L}]+|отделен[${L}]+|i-iii ступенів|і-ііі ступенів)){0,3}`;
const NUMBERED = compact(new RegExp(`${KIND},? {0,2}(?:-[іи]нтернат[${L}]*)? ?${NUMBER_SIGN} ?\\d{1,4}(?!\\d|[.,]\\d|/\\d)(?: ?["'][^"'\\n]{2,40}["'])?`, 'y'));
const QUOTED = compact(new RegExp(`${KIND} ["][^"\\n]{2,48}["]`, 'y'));
const APOSTROPHED = compact(new RegExp(`${KIND} '[^'\\n]{2,48}'(?![${L}])`, 'y'));
const NAMED = compact(new RegExp(`${KIND} (?:[eits]e? (?=[${L}])|(?=[${L}]))(?:st\\. ?|sf\\. ?|sfant(?:ul|a|ului|ei) ?|shen |shen(?:it|te) |св\\. ?|свят(?:ого|ої|их) |свят(?:ой|ого) )?(?=[${L}])`, 'y'));
// "Shelter Standards", "Orphanage Network": what is said of all of them.
const OF_ALL = '(?:standard|polic(?:y|ie)|service|programme|guideline|rule|fund|week|worker)s?(?![a-z])|network|staff(?![a-z])|manag|manual|capacit|statist|committee|associat|forum|award|coordin|system';
const IS_OF_ALL = compact(new RegExp(`^ (?:${OF_ALL})`));
// A capital here is a faith, a country or a step of schooling, not the name of one house.
const NO_NAME = compact(new RegExp(`^(?:${OF_ALL}|universit|medicilor|psihologilor|avocatilor|farmacistilor|asistentilor|mjekeve|street(?![a-z])|road(?![a-z])|гагауз|буджак|бессараб|закарпат|подол|поділ|волин|волын|галич|буковин|полісс|донбас|придн|причорн|transilv|munten|dobro[gd]|oltenia|banat|bucovin|basarab|gagauz|transn|laber|ortodox|orthodox|catoli|catholi|katoli|romano|greco|evangh|evangel|baptist|adventist|православ|католи|греко|євангел|еванг|правосл|moldov|molda|romani|roman[ae]|ukrain|україн|украин|alban|shqip|of the |magjistrat|lart(?:e|a)(?![a-z])|polici|president|director|minist|parliament|europ|hospital(?![a-z])|i(?:n|f|t)(?![${L}])|we(?![${L}])|the(?![${L}])|and(?![${L}])|telegram|facebook|instagram|tiktok|online|onlin|республ|republ|judetean|municipal|militar|clinic|raional|central|public|noul|nou(?![a-z])|law(?![a-z])|art(?![a-z])|nr|no\\.|national|regional|local|national|обласн|районн|міськ|центральн|областн|городск|rajonal|kombetar|universitar|національн|național|național|național)`));
// A house that is small wherever it stands: its town alone tells which. And any that stands in a village.
const SMALL = /^(?:спец|срц|цсс|цср|дбст|цпд|мгб|community|social|parish house|night|матер|денн|дневн|family|care home|children|baby|infant|nursing|home for|transit|crisis|safe|transit|emergency|protected|sheltered|training|supported|garson|кризов|кризисн|транзитн|тимчасов|временн|rehab|reception|residential|maternal|mother|halfway|boarding|convent|village|internat|konvikt|centru|complex|camin|locuint|qend|інтернат(?!и$|ів$|ах$|ам$)|интернат(?!ы$|ов$|ах$|ам$)|школ[а-яіїєґў]*-[іи]нтернат(?!и|ы|ів|ов)|дом[а-яіїєґў]*-|будин[а-яіїєґў]* (?!.*(?:культ))|дитяч[а-яіїєґў]* будин(?!ки$|ків$|ках$)|детск[а-яіїєґў]* дом(?!а$|ов$|ах$)|дитбуд(?!инки|инків)|детдом(?!а$|ов$)|обласн|районн|соціальн|социальн|семейн|сімейн|центр|хосп|prayer|house of prayer|chapel|refuge|orphanage|shelter|group home|foster|cas|apartament|capel|schit|adapost|orfelinat|kapel|shtepi|strehe|jetimor|каплиц|молит|мал|часовн|дом|притул(?!к[иаі](?:х|м|ми|в)?$)|приют(?!ы$|ов$|ах$|ам$)|шелтер(?!и$|ы$))/;
const IN_A_PLACE = compact(new RegExp(`${KIND},? (?:in|of|at|from|din|de la|ne|te|nga|у|в|із|з|из) (?=[${L}])`, 'y'));
const IN_A_VILLAGE = compact(new RegExp(`${KIND},? (?:(?:in|of|from|din|ne|te|nga|у|в|із|з|из|e|i|se) )?(?:с\\.|com\\.|s\\.|хутора|satul|satului|comuna|comunei|сел[оаіу]|смт|села|пос[её]лк[${L}]+|деревн[${L}]+|fshatit|fshatin|the village of) (?=[${L}])`, 'y'));
const A_SCHOOL = /^(?:(?:auxiliary|remedial|evening|sports?|art|special needs|parish) school|maternity ward|scolii (?:aux|dum|ser|spo|de)|(?:санаторн|спеціальн|недільн|вечірн|корекційн|допоміжн|музичн|спортивн|художн|початков|церковн|приватн|специальн|воскресн|вечерн|коррекц|вспомог|музык|художеств|начальн|частн)[а-яіїє]+ (?:школ|груп)|school|high school|secondary school|primary school|special school|gymnasium|lyceum|kindergarten|nursery|vocational school|music school|church|monastery|parish|mosque|synagogue|dormitory|scoal|scol(?:ii)$|liceu|colegiu|gimnaziu|gradinit|cres|biseric|manastir|parohi|moschee|sinagog|shkoll|gjimnaz|kopsht|cerdh|kish|xhami|manastir|medrese|teqe|школ[уі]$|школою$|школе$|ліце[йюєї]|гімнази?[ії]|гімназ|лице[йюе]|гимнази|сад|днз|дитяч[а-яії]* сад|детск[а-я]* сад|церкв[уі]|церкв[еи]$|храм[іуе]?$|монаст|мечет|парафі|приход|гуртож|общежит|коледж|колледж|училищ|ясл|опорн)/;
const IN_A_CITY = compact(/^ (?:in|of|at|from|din|de la|ne|te|nga|у|в|із|з|из) (?:tiran|durres|vlor|shkod|elbas|chisin|balti|bucur|buchar|cluj|iasi|timis|constant|brasov|kyiv|kiev|lviv|odes|khark|dnip|vinn|romani|moldov|ukra|alban|київ|києв|киев|львов|одес|харк|дніпр|днепр|вінн|винниц|кишин|бельц|тиран|бухар|ясс|craiov|galat|ploiest|oradea|arad|sibiu|bacau|sucea|pitest|targu mures|baia mare|buzau|botosan|satu mare|ramnic|tirasp|zapor|запор|mykolaiv|миколаєв|миколаїв|николаев|kherson|херсон|chernivtsi|cernaut|чернів|черновц|ternop|терноп|ivano|івано|ивано|lutsk|луцьк|луцк|rivne|рівн|ровн|zhytom|житом|cherkas|черкас|cherni|чернігов|чернигов|poltav|полтав|sumy|сум[иах]|kropyv|кропив|khmel|хмель|хмельн|uzh|ужгор|kryvyi|крив|mariup|маріуп|мариуп|тирасп|durres|korc|fier|берат|влор|berlin|vien|pari|rom[ae]|lond|varsh|warsaw|москв|мадрид|праг|prag|прац|кожн|each|every|all|our|my|three|two|many|most|both|the (?:region|district|county|country|north|south|east|west))/);
const IN_A_CAPITAL = compact(/^ (?:in|of|at|from|din|de la|ne|te|nga|у|в|із|з|из) (?:tiran|chisin|bucur|buchar|kyiv|kiev|київ|києв|киев|кишин|тиран|бухар|romani|moldov|ukra|alban|румун|румын|молд|україн|украин|албан|each|every|all|our|кожн|кажд|the (?:region|district|county|country|north|south|east|west))/);
const ITS_TOWN = compact(new RegExp(` (?:(?:ne|nga) fshatin|din satul|у селі|в селе|в пос[её]лке|посёлка|поселка|in|of|from|din|de la|ne|te|nga|у|в|із|з|из|міста|города|села|м\\.|г\\.|с\\.|смт) (?=[${L}])`, 'y'));
// The network's own and those known in all four countries have houses in many places.
// A text that names more small houses than these is no news of public ones: the others are held without a look at their sentences.
const HOUSES_ASKED = 100;
const PARTNER = /nene tereza|mother teresa|la strada|unicef|save the children|salvati copiii|caritas|terre des hommes|sos children/;
const SAINT = compact(/(?:st\.|sf\.|sfant\w*|shen\w*|св\.|свят\p{L}*) ?$/u);

// "7-ї школи", and the number bare behind a school: "școala 3 din …".
const NUMBER_FIRST = compact(new RegExp(`${OPEN}(?:№ ?)?\\d{1,3}-?(?:ї|й|ій|ої|я|ая|ой|ей|у|ю|та|му|ому|го|ий|га|а|х)? (?:середн[${L}]+ |средн[${L}]+ |міськ[${L}]+ |городск[${L}]+ )?(?:школ(?!яр|ьн)[${L}]+|ліце[${L}]+|гімназ[${L}]+|гимнази[${L}]+|лице[йяюе][${L}]*|інтернат[${L}]*|интернат[${L}]*|больниц[${L}]+|лікарн[${L}]+)`, 'g'));
const BARE_NUMBER = compact(new RegExp(`${KIND} \\d{1,3}(?![\\d${L}-]|[.,:/]\\d)(?= ?(?:[.,;)!?\\n]|$| (?:din|in|ne|у|в|м\\.|с\\.|г\\.|of|nga|te)${CLOSE}))`, 'y'));
const HAS_A_NUMBER = /^(?:sc|шк|зош|school|shkoll|ліце|лице|lice|гімн|гимн|gimn|gjimn|kinderg|gradin|садок|сад|больн|лікарн|інтерн|интерн)/;
// "Лопатинецький ліцей": named after its village or town.
// A small letter begins neither of the two; asked first, because that costs less than looking what stands before.
const OF_A_TOWN = compact(/(?![a-zа-яіїєґ\d ])(?<![\p{L}'’-])(?!\p{L}+ическ|Україн|Румун|Росій|Польс|Молд|Європ|Украин|Росси|Европ|Албан|Націон|Национ)\p{Lu}[\p{L}'’-]{1,40}(?:ськ|цьк|зьк|ск|цк)(?:ий|ого|ому|ої|а|ій|у|ая|ой|ую|им|ою|ом|ем|ім|е)(?: (?!обласн|областн)[\p{Ll}-]+){0,2} (?:центр\p{L}{0,2} (?:соціал|социал|реаб|допом|помощ|підтр|поддер|для|дит|дет)|(?:навчально|учебно|соціально|социально)-\p{Ll}+ центр|дом\p{L}{0,2} (?:дет|тво|ребен)|ліце|школ[аиуіо]|гімназ|лице|гимназ|інтернат|интернат|притул|приют|дитяч\p{L}+ будин|детск\p{L}+ дом|сад[оу]?к)\p{L}*/gu);
// "Свято-Успенський монастир".
const HOLY = compact(/(?<![\p{L}-])Свято-\p{Lu}[\p{L}-]{3,30} (?:(?:чоловіч|жіноч|мужск|женск)\p{L}+ )?(?:монаст|храм|церк|собор|парафі|приход|скит)\p{L}*(?: (?:в|у|на|во|м\.|с\.|г\.|села|міста|города) \p{Lu}[\p{L}-]{2,24})?/gu);
// English puts the name first: "Naim Frashëri High School", "Sunrise shelter", "St Nicholas Church".
const NAME_FIRST = compact(/(?![a-zа-яіїєґ\d ])(?<![\p{L}\p{N}"“„«])(?:(?:["“„«](?<quoted>[^"“”„«»\n]{2,40})["”“»] )|(?<name>(?:\p{Lu}[\p{L}'’.-]{1,40} ){1,4}))(?:(?:High|Secondary|Primary|Elementary|Boarding|Special|Orthodox|Parish|Children['’]s|high|secondary|primary|elementary|boarding|special|parish|children['’]s|night|day|village|Village|vocational|women['’]s) ){0,2}(?:[Ss]chool|[Gg]ymnasium|[Ll]yceum|[Kk]indergarten|[Oo]rphanage|[Ss]helter|[Cc]hurch|[Mm]onastery|[Mm]osque|Hospital|[Hh]ome for [Cc]hildren|[Tt]ransit [Cc]ent(?:re|er)|[Cc]risis [Cc]ent(?:re|er)|[Pp]arish(?: [Hh]ouse)?|[Dd]ay [Cc]ent(?:re|er)|[Cc]ommunity [Cc]ent(?:re|er)|[Ss]ports? [Ss]chool|[Mm]aternity [Ww]ard|[Nn]ursery|[Ss]ummer [Cc]amp|[Cc]hapel|[Cc]onvent|[Hh]ostel|[Cc]hildren['’]s [Hh]ome|[Gg]roup [Hh]ome|[Ff]amily-type [Hh]ome|[Rr]efuge|House(?=, (?:the|a|an|our) [\p{Ll} -]{0,24}(?:refuge|shelter|home|hostel|house)))(?![\p{L}])(?: for (?:children|girls|boys|orphans|babies|mothers|the deaf|the blind)(?: with \p{Ll}{3,14}(?: \p{Ll}{3,14})?)?| in \p{Lu}[\p{L}'’-]{2,24})?/gu);
const ENGLISH = new WordPattern(`(?<![${L}])(?:school|gymnasium|lyceum|kindergarten|orphanage|shelter|church|monastery|mosque|hospital|home|house|refuge|cent(?:re|er)|family-type home|parish|chapel|convent|hostel|day cent(?:re|er)|community|sports?|maternity|nursery|summer)`);
const KIND_OF_HOUSE = /(?:school|gymnasium|lyceum|kindergarten|orphanage|shelter|church|monastery|mosque|hospital|home|centre|center|parish|chapel|convent|hostel|refuge|house|ward|nursery|camp)(?= |$)/;
// Without one of these neither of the two can match.
const A_KIND = new WordPattern(`(?<![${L}])(?:ліце|школ|гімназ|лице|гимназ|інтернат|интернат|притул|приют|дитяч|детск|сад|больниц|лікарн|центр|дом|навчально|учебно|соціально|социально)`);
const NO_FIRST_NAME = /^(?:The|A|An|This|That|Every|Each|Any|No|Our|Their|Her|His|In|At|For|From|All|One|Some|Many|Most|After|Before|Near|New|Public|State|National|Private|Local|Rural|Small|Large|Night|Summer|Sunday|Orthodox|Catholic|Greek|Roman|Ukrainian|Romanian|Moldovan|Albanian|Russian|Medical|Law|Business|Children['’]s|High|Secondary|Primary|Boarding|Special|Emergency|Safe|Winter|Transit|Crisis|Family|Group|Regional|District|City|Municipal|When|If|Which|Vocational|Training|Middle|Elementary) $/;

/** A house for children, a school, a church or a hospital that is told by its number or its name. */
export function institutions(reading: Reading): Span[] {
  const { text, plain, openings } = reading;
  const found: Span[] = [];
  const hasKind = A_KIND.isIn(openings);
  const mayBeNamed = mayBeNamedBehind(text);
  const looked: Looked = { text, plain, hasFigures: openings.figures.length > 0, hasQuotes: plain.includes('"'), hasApostrophes: plain.includes('\'') };
  for (const pattern of HOUSES) {
    for (const { index, 0: house } of pattern.all(openings)) {
      if (!mayBeNamed(index + house.length)) continue;
      const end = endOfHouse(looked, { start: index, end: index + house.length });
      if (end === null) continue;
      const start = startOfHouse(text, index);
      if (found.length >= HOUSES_ASKED || !isPublicHouse({ text, plain }, { start, end, word: house })) found.push({ kind: 'INSTITUTION', start, end });
    }
  }
  for (const { index, 0: house } of hasKind && openings.figures.length > 0 ? matchesOf(NUMBER_FIRST, plain) : []) {
    if (/^№|-|й|ї|я/.test(house.slice(0, 6))) found.push({ kind: 'INSTITUTION', start: index, end: index + house.length });
  }
  for (const { index, 0: house } of hasKind ? matchesOf(OF_A_TOWN, text) : []) {
    if (!isOfACity(text, plain, { start: index, end: index + house.length })) found.push({ kind: 'INSTITUTION', start: index, end: index + house.length });
  }
  for (const { start, end } of sisters({ text, openings })) found.push({ kind: 'INSTITUTION', start, end });
  for (const { index, 0: house } of text.includes('Свято-') ? matchesOf(HOLY, text) : []) found.push({ kind: 'INSTITUTION', start: index, end: index + house.length });
  for (const { index, 0: house, groups } of ENGLISH.isIn(openings) ? matchesOf(NAME_FIRST, text) : []) {
    const { start, isName } = nameBefore(index, groups!['name'], groups!['quoted']);
    const end = index + house.length;
    if (isName && !PARTNER.test(plain.slice(start, end)) && !IS_OF_ALL.test(plain.slice(end, end + 12)) && !isPublicHouse({ text, plain }, { start, end, word: KIND_OF_HOUSE.exec(plain.slice(start, end))?.[0] ?? '' })) found.push({ kind: 'INSTITUTION', start, end });
  }
  const isNew = (house: { start: number; end: number }): boolean => found.every(({ start, end }) => start > house.start && end < house.end || end <= house.start || start >= house.end);
  for (const house of toldByKeep(reading)) if (isNew(house)) found.push({ kind: 'INSTITUTION', ...house });
  return found;
}

// One of many of its kind.
const EACH = /(?<![a-zа-яіїєґ])(?:each|every|any|an?|no|kazhd[a-z]*|fiecare|orice|nicio|o|cdo|nje|asnje|кожн[а-яії]+|кажд[а-я]+|будь-як[а-яії]+|люб[а-я]+) (?:[a-zа-яії]+ )?$/;
// Hospitals of a region or a country, and a university's.
const GREAT = /(?:республик|республік|национал|національн|обласн|областн|центральн|клиничес|клінічн|университет|університет|universit|national|republic|clinical|raional|judetean|regional|county|city|emergency|urgen|clinic|spitali|специализ|спеціаліз)[^ ]*,? $/;
const A_HOSPITAL = /^(?:hospital|spital|лікарн|больниц|clinic|maternit|поліклін|поликлин)/;
const GREAT_KIND = /^ (?:municipal|orasenesc|clinic|judetean|republican|universitar|national|de urgent|raional|regional|rajonal|universitar|kombetar|central)/;
const isGreat = (plain: string, { start, end }: { start: number; end: number }): boolean =>
  A_HOSPITAL.test(plain.slice(start, end)) && (GREAT.test(plain.slice(Math.max(0, start - 24), start)) || GREAT_KIND.test(plain.slice(end, end + 24)));

// What stands before the word and belongs to the name: the town as an adjective, and of whose house it is.
const TOWN_BEFORE = compact(/(?![a-zа-яіїєґ\d ])(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{2,30}(?:ськ|цьк|зьк|ск|цк)(?:ого|ому|ий|ій|ої|ою|им|ім|ая|ой|ую|ом|а|у|і) (?:\p{Ll}{4,20} ){0,2}$/u);
// "the six-bed crisis flat in Drochia"
const BEDS_BEFORE = compact(/(?<![\p{L}\p{N}])(?:[Tt]he |[Aa] )?[\p{L}\d]{1,10}-(?:bed|place|room|bedded|person) $/u);
// Both end in small letters and a space.
const startOfHouse = (text: string, start: number): number => {
  if (text[start - 1] !== ' ' || CAPITAL[text.charCodeAt(start - 2)] === 1) return start;
  const before = text.slice(Math.max(0, start - 72), start);
  return start - ((TOWN_BEFORE.exec(before) ?? (before.includes('-') ? BEDS_BEFORE.exec(before) : null))?.[0].length ?? 0);
};

// "Str. Școlii 16", "rruga e Shkollës 16".
const OF_A_STREET = /(?<![a-z])(?:str\.|strada|rr\. e|rrug[aen]{1,2} e) $/;
const STREET_REACH = 9;

// Between a house and what names it stand words and these.
const GOES_ON = lettersOf(/[\p{L}\p{M} .,'’ʼ-]/u);
const NAMES = lettersOf(/[\p{Lu}\d№#"“”„«»‹›‟″'’‘`´ʹ′ʼ]/u);

/** Of places that are asked about in order: whether a capital, a figure or a quotation mark, with which a name begins, stands behind with nothing but words between. */
function mayBeNamedBehind(text: string): (at: number) => boolean {
  let from = 0;
  let stop = -1;
  return (at) => {
    // What was passed over from one place on is not looked at again from the next.
    if (at < from || at > stop) {
      from = at;
      stop = at;
      while (GOES_ON[text.charCodeAt(stop)] === 1 && NAMES[text.charCodeAt(stop)] === 0) stop++;
    }
    // A sign of another script may be any of them.
    return stop < text.length && NAMES[text.charCodeAt(stop)] !== 0;
  };
}

/** A text, and which signs it has that stand in a name: asked once, since it may have thousands of houses. */
interface Looked extends Pick<Reading, 'text' | 'plain'> { hasFigures: boolean; hasQuotes: boolean; hasApostrophes: boolean }

function endOfHouse({ text, plain, hasFigures, hasQuotes, hasApostrophes }: Looked, house: { start: number; end: number }): number | null {
  const at = house.end;
  if (isGreat(plain, house) || OF_A_STREET.test(plain.slice(Math.max(0, house.start - STREET_REACH), house.start))) return null;
  // Each only where the sign stands without which it can't match.
  const patterns = [
    ...(hasFigures ? [NUMBERED] : []), ...(hasQuotes ? [QUOTED] : []), ...(hasApostrophes ? [APOSTROPHED] : []),
    ...(hasFigures && HAS_A_NUMBER.test(plain.slice(house.start, at)) ? [BARE_NUMBER] : []),
  ];
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    if (pattern.test(plain)) return PARTNER.test(plain.slice(at, pattern.lastIndex)) ? null : endBehind(ITS_TOWN, { text, plain, at: pattern.lastIndex }) ?? pattern.lastIndex;
  }
  const word = plain.slice(house.start, at);
  const behind = plain.slice(at, at + 24);
  const isPlaced = SMALL.test(word) ? !IN_A_CAPITAL.test(behind) : A_SCHOOL.test(word) && !IN_A_CITY.test(behind) && !EACH.test(plain.slice(Math.max(0, house.start - 12), house.start));
  if (OF_A_PROFESSION.test(behind)) return null;
  const placed = isPlaced ? endBehind(IN_A_PLACE, { text, plain, at }) : null;
  const inVillage = placed ?? endBehind(IN_A_VILLAGE, { text, plain, at });
  if (inVillage !== null) return inVillage;
  NAMED.lastIndex = at;
  const kind = NAMED.exec(plain)?.[0];
  if (kind === undefined) return null;
  const name = at + kind.length;
  const end = endOfName(text, name);
  const isOfACity = !SMALL.test(word) && IN_A_CITY.test(` in ${plain.slice(name, name + 20)}`);
  return end > name + 2 && !isOfACity && !(ARE_MANY.test(word) && A_REGION.test(plain.slice(name, end))) && !(NO_NAME.test(plain.slice(name, name + 24)) && !SAINT.test(kind)) ? endBehind(ITS_TOWN, { text, plain, at: end }) ?? end : null;
}

// "Малі групові будинки Хмельниччини": all of a region.
const ARE_MANY = /^[а-яіїє]+(?:і|ие|ые) /;
const A_REGION = /(?:щин|ччин)(?:а|и|і|ы|е|у|ою|ой)$/;

// "The National School of Magistrates" teaches who is of age.
const OF_A_PROFESSION = /^ of (?:magistra|government|justice|law(?![a-z])|medicine|economics|polic|public|administ|journalis|social work|diploma)/;

const CITY_ADJECTIVE = /^(?:Київ|Львів|Одес|Харків|Дніпров|Вінниц|Запоріз|Полтав|Черніве|Чернігів|Житомир|Тернопіль|Рівнен|Луць|Миколаїв|Херсон|Черкас|Сумсь|Ужгород|Хмельниц|Івано-Франків|Кишин[её]в|Бельц|Бєль|Белец|Киев|Львов|Харьков|Днепров|Винниц|Запорож|Чернов|Черниг|Ровен|Николаев|Ясс|Бухарест|Тиран|Тираспол)/;

// "Чадыр-Лунгский", "Кілійська": the town's name, as far as it is that of the adjective.
const ITS_TOWNS_NAME = compact(/^[\p{L}'’-]+?(?:ц(?=ь?к\p{L}{1,3} )|(?=[сз]ь?к\p{L}{1,3} ))/u);

/** "Львівська гімназія «Євшан»", of which nothing is told that befell somebody; of a town that is no city what it did, where nobody is spoken of. */
function isOfACity(text: string, plain: string, { start, end }: { start: number; end: number }): boolean {
  if (!CITY_ADJECTIVE.test(text.slice(start, end))) return isOnTheMap(ITS_TOWNS_NAME.exec(text.slice(start, end))?.[0] ?? '') && isOfNobody(plain, start, end) && isPublicHouse({ text, plain }, { start, end, word: plain.slice(start, end).split(' ').at(-1)! });
  const name = /^ (?:["][^"\n]{2,48}["]|(?:№|no) ?\d{1,3}(?!\d))/.exec(plain.slice(end, end + 52))?.[0] ?? '';
  return name !== '' && isPublicHouse({ text, plain }, { start, end: end + name.length, word: plain.slice(start, end).split(' ').at(-1)! });
}

/** Where the capitalised name ends that follows what `pattern` matches at `at`; null where none does. */
function endBehind(pattern: RegExp, { text, plain, at }: { text: string; plain: string; at: number }): number | null {
  pattern.lastIndex = at;
  if (!pattern.test(plain)) return null;
  const name = pattern.lastIndex;
  const end = endOfName(text, name);
  return end > name + 2 && !NO_NAME.test(plain.slice(name, name + 24)) ? end : null;
}

/** Without the words that only open a sentence or tell what kind of house it is. */
const ENDS_A_SENTENCE = /\p{L}{4,}\. $/u;
function nameBefore(index: number, name: string | undefined, quoted: string | undefined): { start: number; isName: boolean } {
  if (quoted !== undefined || name === undefined) return { start: index, isName: quoted !== undefined };
  let start = index;
  const words = name.match(/[^ ]+ /g) ?? [];
  const drop = (): void => { start += words.shift()!.length; };
  // What a sentence ends with is no part of the next: "Matters Arising. Shelter …".
  for (let last = words.findLastIndex((word) => ENDS_A_SENTENCE.test(word)); last >= 0; last--) drop();
  while (words.length > 0 && NO_FIRST_NAME.test(words[0]!)) drop();
  return { start, isName: words.some((word) => !NO_FIRST_NAME.test(word)) };
}
