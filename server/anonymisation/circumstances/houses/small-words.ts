import { NUMBER_WORDS } from '../../unmasking/number-words.ts';
import { L } from '../words.ts';

/** Insides of patterns of `plain`: the words by which a house is told to be small. */

/** A house or a group that by its kind is there for few, in the singular. */
export const FOR_FEW = '(?:shelter|refuge|hostel|orphanage|dormitory|hospice|kindergarten|nursery|pre-?school|playgroup|creche|canteen|soup kitchen|chapel|school|sunday school|ward|bedsit|guest ?house|boarding house|convent|priory|drop-in(?: cent(?:re|er))?|day group|play group|mother-and-(?:baby|child) (?:unit|home|house|flat|cent(?:re|er))|mothers? and bab(?:y|ies) unit|half-?way house|orphans\' home|foster home)'
  + '|(?:adapost|orfelinat|azil|camin|internat|asezamant|hospice|lagar|refugiu|sanatoriu|preventoriu)(?:ul(?:ui)?|-?ul)?|(?:scoal|gradinit|cres|cantin|capel|bucatari|maternitat|sectie?|pension|colib)(?:a|ei|ii|ea|ia)|scolii|sectia|sectiei|crese?i|cantinei|grup(?:a|ei|ul|ului) de zi|cas(?:a|ei) (?:de copii|copilului|de tip familial|mamei|batranilor|de oaspeti|calugaritelor)'
  + '|(?:strehez|cerdh|jetimor|kapel|mens|shkoll|kuzhin|pavijon|famulli|shtepiz)(?:a|en|es|ja|jen|jes|e)|(?:azil|konvikt|kopsht|bujtin|hospic|strehim|pavijon|manastir|kuvend)(?:i|in|it|a|en|es)|qend(?:er|ra|ren|res) (?:e |se )?(?:strehimi?t?|ditore|ditor[a-z]*|pritje[a-z]*|krize[a-z]*|nenave|femijeve)|(?:repart|grup)(?:i|in|it) (?:i |te )?(?:dites|ditor|ditore|lindjes|femijeve|maternitetit)'
  + `|(?:при(?:ют|тулок|тулк)|шелтер|інтернат|интернат|гуртожит(?:о)?к|хоспіс|хоспис|дитсад(?:о)?к?|детсад|сад(?:о)?к|садоч(?:о)?к|садик|пансіонат|пансионат|дитбудин(?:о)?к|детдом|скит)(?:а|у|і|е|ом|ові)?|общежити(?:е|я|ю|и|ем)|(?:школ|ночл[іе]жк|ночліжц|каплиц|часовн|[йї]дальн|столов|трапезн|парафі|богадельн|богадільн|лікувальн|лечебниц|кухн|палат)(?:а|я|и|і|ы|у|ю|е|ой|ою|ей|ею|ая|ую|ої|ій|ї|єю)|ясл(?:а|ах|ами|и|ях|ями|ей)|продл[её]нк(?:а|и|у|е|ой)|подовженк(?:а|и|у|ою)`
  + `|(?:детск|дитяч)[${L}]{2,3} сад(?:а|у|і|е|ом)?|груп(?:а|и|у|і|ою|п[аыуе]|пой) (?:продовженого|подовженого|прод[л][её]нного|денного|дневного|кратковременного|короткого)(?: [${L}]{3,12})?|(?:дом|будин(?:о)?к|дім|домик|будиноч(?:о)?к)(?:а|у|і|е|ом|ику|ика)? (?:для|ребенка|дитини|малютки|матер[иі]|сімейного|семейного|престарел[${L}]+|милосерд[${L}]+)`;

/** Any other, which is such a house by what stands beside: who is there or who keeps it. */
export const ANY_HOUSE = '(?:flat|apartment|unit|home|house|cottage|villa|lodge|annexe?|wing|cent(?:re|er)|kitchen|club|workshop|camp|farm|studio|room|facility|residence)'
  + '|(?:apartament|cas|casut|locuint|garsonier|vil|centr|club|atelier|tabar|ferm|unitat|camer|cerc|cuib|cabinet)(?:ul(?:ui)?|a|ei|ea|ii)'
  + '|(?:apartament|shtepi|bane?s|vil|qend[eë]?r|klub|punisht|punishte|kamp|njesi|dhom|ferm|kurs)(?:i|in|it|a|en|es|ja|jen|jes|se|ne|e)|qendra|qendren|qendres'
  + '|(?:квартир|комнат|кімнат|майстерн|мастерск|студі|студи|ферм|усадьб|садиб|хат|дач|секці|секци)(?:а|и|ы|і|у|ю|е|ой|ою|я|ї|єю|ией|ая|ую)|(?:дом|дім|домик|будин(?:о)?к|будиноч(?:о)?к|центр|табір|табор|лагер|клуб|гурт(?:о)?к|круж(?:о)?к|отделени|відділенн|корпус|флигел|флігел)(?:а|у|і|е|ом|ь|я|ю|ем|ика|ику)?';

/** Who is in such a house, as a word beside it: "crisis flat", "casa fetelor", "кімната матері". */
export const CARE = `(?:crisis|safe|emergency|transit|social|day|night|foster|care|children's|girls'|boys'|mothers?'|women's|babies'|baby|infants?'?|youth|family|family-type|after-school|respite|halfway|soup|community|rehab(?:ilitation)?|maternity|maternal|orphans?'|special|remedial|recovery|supported|sheltered|nursing|old people's|elderly`
  + '|social[ae]?|protejat[ae]?|(?:de|pentru) (?:criza|urgenta|tranzit|zi|noapte|plasament|refugiu|mame|copii|fete|baieti|batrani|orfani|recuperare|reabilitare)|copiilor|fetelor|mamelor|orfanilor|maternal[ae]?|familial[ae]?|comunitar[ae]?'
  + '|(?:e |i |te |se )?(?:sociale|krizes|krize|emergjences|emergjent|tranzitit|mbrojtur|sigurt|ditore|ditor|femijeve|vajzave|djemve|nenave|jetimeve|foshnjave|te moshuarve|rehabilitimit|komunitare|strehimit|strehimi)|per (?:nena|femije|vajza|djem|jetime|te moshuar|gra)'
  + `|(?:кризов|кризисн|соціальн|социальн|транзитн|денн|дневн|нічн|ночн|дитяч|детск|сімейн|семейн|материнськ|материнск|реабілітаційн|реабилитационн|временн|тимчасов|безопасн|безпечн|групов|группов|спеціальн|специальн)[${L}]{1,4}|(?:для|матері|матери|подовженого|прод[${L}]{2,5}го)(?: (?:дітей|детей|мам|матерів|матерей|дівчат|девочек|сиріт|сирот|літніх|пожилых|дня))?)`;

const NUMBER = `(?:\\d{1,2}|(?:${NUMBER_WORDS}))`;
const ABOUT = '(?:(?:only|just|up to|about|some|at most|doar|numai|cel mult|vreo|pana la|vetem|deri ne|rreth|лише|тільки|только|всего|всього|до|близько|около|приблизно) )?';
/** How many there is room for, or are there. */
export const HOW_MANY = `(?:(?:with|for|of|holding|housing|sleeping|cu|pentru|de|me|per|на|з|із|зі|с|со|для|де|где) ${ABOUT}|\\(${ABOUT})${NUMBER} (?:de )?(?:(?:[${L}'-]{3,14}) )?(?:beds?|cots|bunks|places|children|pupils|kids|girls|boys|rooms|classrooms|classes|families|residents|mothers|babies|infants|orphans|students|nuns|sisters|teachers|women`
  + '|locuri|paturi|copii|elevi|eleve|camere|odai|clase|familii|fete|baieti|mame|bebelusi|orfani|beneficiari|batrani|prescolari|invatatori|invatatoare|maici|locatari|persoane|suflete|shtreter|shtreterve|krevate|vende|femije|nxenes|nxenese|dhoma|klasa|familje|vajza|djem|nena|foshnja|jetime|banore|veta|mesues|mesuese|pleq|murgesha'
  + `|місць|місця|ліжок|ліжка|ліжко-місць|дітей|дітьми|учн(?:ів|і|ями)|учениць|школярів|вихованців|вихованок|кімнат(?:и|ами)?|клас(?:ів|и|ами)|родин(?:и|ами)?|сімей|дівчат|хлопців|мам|матерів|малюків|осіб|душ|мест(?:а|ами)?|коек|койки|койко-мест|кроват(?:и|ей)|детей|детьми|ребят|учеников|ученика|учениками|воспитанников|воспитанниц|комнат(?:ы|ами)?|класс(?:а|ов|ами)|семей|семьи|семьями|девочек|мальчиков|матерей|малышей|человек|сирот)(?![${L}])`
  + '|(?:cu|with|me|з|с) (?:(?:clase|predare) simultan[ae]|un singur (?:invatator|profesor|cadru)|o singura (?:clasa|invatatoare|educatoare)|(?:a single|one|only one) (?:teacher|classroom|class|room)|nje (?:mesues|mesuese|klase)(?: te vetme?)?|(?:klasa|mesim) (?:te )?kolektiv[ae]?|(?:однією|одним|одной) (?:вчител|учител|класс|клас|кімнат|комнат)[а-яіїє]+)'
  + `|на (?:трьох|чотирьох|п'ятьох|шістьох|сімох|вісьмох|дев'ятьох|десятьох|троих|четверых|пятерых|шестерых|семерых|восьмерых|девятерых|десятерых)(?![${L}])`;
/** The same before its word. */
export const OF_SO_MANY = `(?:${NUMBER}|single)-(?:bed(?:ded|room)?|cot|bunk|place|room|child|pupil|class(?:room)?|teacher|family|person|girl|boy|mother|resident)|(?:мало(?:комплектн|численн|чисельн)|(?:одно|дво|двух|трьох|трех|трёх|чотири|чотирьох|четырех|четырёх|п'яти|пяти|шести|семи|восьми|вісьми|десяти|\\d{1,2}-?)(?:класн|классн|комплектн|місн|местн|кімнатн|комнатн|ліжков|коечн))[${L}]{1,4}`;

const KEEPERS = {
  en: '(?:(?:the|a|an|two|three|four|some) )?(?:[a-z]{3,12} )?(?:sisters?|nuns?|monks?|friars?|brothers|parish|convent|monastery|diocese|priest|pastor|imam|family|couple|widow(?:er)?|grandmother|deacon|salesians|franciscans|poor clares|abbess|congregation|parishioners|retired teacher|farmer)',
  ro: '(?:parohi(?:a|ei)|manastir(?:ea|ii)|maicil(?:e|or)|maici|surori(?:le|lor)?|calugari(?:te|tele|telor|i|lor)?|biseric(?:a|ii)|schit(?:ul(?:ui)?)?|preot(?:ul(?:ui)?|esei|easa)?|parintel(?:e|ui)|pastorul(?:ui)?|famili(?:a|ei)|o familie|un cuplu|o vaduva|congregati(?:a|ei)|episcopi(?:a|ei))',
  sq: '(?:murgesha(?:t|ve)|motra(?:t|ve)|famulli(?:a|se|ne)|manastir(?:i|it)|kuvend(?:i|it)|kish(?:a|es)|prift(?:i|it)|imam(?:i|it)|hoxh(?:a|es)|pastor(?:i|it)|familj(?:a|es)|nje familje|nje cift|franceskan(?:et|eve)|salezian(?:et|eve)|xhami(?:a|se)|dioqez(?:a|es))',
  east: `(?:сест[её]р|сестри|сёстры|сестры|черниц(?:ь|і|ями)|монахин(?:ь|і|и|ями)|монах(?:ів|ов)|ченц(?:ів|і)|парафі(?:ї|я|єю)|приход(?:а|е|ом)?|монастир(?:я|і|ю|ем)|монастыр(?:я|е|ю|ем)|церкв(?:и|і)|церкви|храм(?:у|а|і|е)|мечет(?:і|и)|громад(?:и|і) (?:баптист|адвент)[${L}]+|священн?ик(?:а|ом|у)|батюшк(?:и|а|ой)|пастор(?:а|ом)|імам(?:а|ом)|имам(?:а|ом)|родин(?:и|а|ою)|сім'[їя]|семь(?:и|я|ей|ёй)|подружж(?:я|ям)|супруг(?:и|ов|ами)|вдов(?:и|ы|а|ой|ою)|єпархії|епархии|ігумен[${L}]+|игумен[${L}]+)`,
};
/** Who keeps it, behind. */
export const KEPT_BY = `(?:run|kept|led|managed|maintained|looked after|tended|held|owned|staffed|set up) by ${KEEPERS.en}|(?:that|which) (?:the )?${KEEPERS.en} (?:run|keep|runs|keeps|look after|looks after)|of the (?:sisters|nuns|monks|friars|brothers|parish|convent|monastery|diocese|poor clares)|at the (?:parish|convent|monastery)`
  + `|(?:(?:tinut[ae]?|condus[ae]?|administrat[ae]?|ingrijit[ae]?|deschis[ae]?) de |(?:de )?(?:pe )?langa |(?:al |a )|de la )?${KEEPERS.ro}|(?:pe care o|pe care il|unde) (?:tin|ingrijesc|conduc) ${KEEPERS.ro}|parohial[ae]?|manastireasc[a]?`
  + `|(?:qe (?:e |i )?(?:mbajne?|drejtojne?|drejton|mban) |(?:e |i )(?:mbajtur|drejtuar) nga |(?:e|i|te|se|prane|ngjitur me) )${KEEPERS.sq}|famullitar[e]?|kishtar[e]?`
  + `|(?:(?:при|біля|возле|у|под опекой|під опікою|на утриманні|яким опікуються|яку тримають|який тримають|яку веде|який веде|котор(?:ый|ую|ое) (?:держ[аи]т|вед[её]т|ведут|содержат)|що (?:його|її) тримають) )?${KEEPERS.east}`;
/** The same before its word. */
export const KEPT_BY_FIRST = `(?:parish|convent|monastery|diocesan|nuns'|sisters'|monks'|friars'|church|mosque|priest's|pastor's|imam's|nun-run|family-run|parish-run|church-run)|(?:парафіяльн|приходск|монастирськ|монастырск|церковн|єпархіальн|епархиальн)[${L}]{1,4}`;
