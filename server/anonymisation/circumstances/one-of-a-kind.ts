import { WordPattern } from '../looking/word-pattern.ts';
import { MORE_KIN } from './known-people.ts';
import type { Looked } from './told-apart.ts';
import { CLOSE, groupOf, having, L, OPEN, stretchesOf } from './words.ts';

// The kin of somebody who is told apart by a rank, an order or by what they own: "fiica celui de-al doilea preot din …".
const KIN = {
  en: '(?:daughter|son|child|children|niece|nephew|grand(?:son|daughter|child)|sister|brother|wife|twins?|step(?:son|daughter|child)|foster (?:son|daughter|child))',
  ro: '(?:fiic[ae]|fiicei|fata|fetei|fetita|fiul|fiului|baiatul|copilul|copiii|nepoata|nepotul|nepoatei|sora|fratele|sotia|gemenii|gemenele|nepotii|surorile|fratii|fetele|baietii|finul|fina|fiul vitreg|fiica vitrega|fiul adoptiv|fiica adoptiva)',
  sq: '(?:vajz(?:a|en|es)|cup(?:a|en|es)|goc(?:a|en|es)|bij(?:a|en|es)|djal(?:i|in|it)|bir(?:i|in)|femij(?:a|en|et)|mbes(?:a|en)|nip(?:i|in)|motr(?:a|en)|vella(?:i|in)|binjaket|daja|dajen|xhaxhai|halla|tezja)',
  uk: `(?:доньк[аиуоюі]+|доц[яіі]|дочк[аиуоюі]+|син(?:а|у|ом|ові)?|дитин[аиуоюі]+|діт(?:и|ей)|онук[аиуоюі]*|внучк[аиуоюі]+|племінни[${L}]+|сестр[аиуоюі]+|брат(?:а|у|ом)?|дружин[аиуоюі]+|близнюк[иів]*|хрещени[${L}]+|похресни[${L}]+)`,
  ru: `(?:доч(?:ь|ка|ки|ку|ери|ерью|кой)|сын(?:а|у|ом)?|реб[её]н[${L}]+|дет(?:и|ей)|внучк[аиуой]+|внук(?:а|у|ом)?|племянни[${L}]+|сестр[аыуойе]+|брат(?:а|у|ом)?|жен[аыуой]+|близнец[${L}]+|падчериц[${L}]+|пасын[${L}]+|крестни[${L}]+)`,
};
const WHERE_BRIEFLY = '(?: (?:в|у|на|во) (?:(?:нашому|нашем|всьому|всем|усьому) )?(?:сел[іе]|районі|районе|місті|городе|громаді|поселке|школі|школе|деревне|містечку|селищі))?';
const REST = `(?: [${L}'-]{2,20}){1,2}?(?: (?:din|de la|in|de pe|nga|ne|e|i|te|in the|from|at|of the|of|из|в|с|со|на|з|із|у|зі) ["']?[${L}'-]{2,20}){0,2}`;
// How the words begin for whose kin it is: for what they were, for a rank, or for what they own.
const RANKS = 'only|sole|second|third|new|old|late|longest|youngest|oldest|former|owner|woman who|man who|celui|celei|singur|unic|primul|primei|primar|noulu|noii|vechiu|batran|tanaru|regret|raposa|propri|patro|stapan|parint|pop[ai]|domnul|doamn|nea|tanti|preot|dascal|doctor|hangiu|pronar|vet|zotit|ish|наш[оеї]|того|тієї|той|єдин|перш|перв|друг|втор|нов|стар|покій|покой|власни|владел|господ|хазя|хозя|оренда|аренда|единст';
const OF_A_RANK = having(RANKS, new WordPattern([
  `${OPEN}(?:the )?(?:only|sole|second|third|new|old|late|longest-serving|youngest|oldest) (?:[a-z-]{3,16} ){1,2}?(?<=[a-z] |')[a-z-]{3,16}'s ${KIN.en}${CLOSE}`,
  `${OPEN}(?:the )?${KIN.en} of (?:the|our|their|that) (?:only|sole|second|third|new|old|late|former|owner of|woman who|man who)${REST}`,
  `${OPEN}(?:${KIN.ro}|${MORE_KIN.ro}) (?:celui de-al (?:doilea|treilea|patrulea)|celei de-a (?:doua|treia)|celui (?:mai|dintai)|celei (?:mai|dintai)|singurului|singurei|unicului|unicei|primului|primei|noului|noii|vechiului|vechii|batranului|tanarului|regretatului|raposatului|proprietarului|proprietarei|patronului|patroanei|stapanului)${REST}`,
  `${OPEN}(?:${KIN.ro}|${MORE_KIN.ro}) (?:de la |lui )?(?:parintele|popa|popii|domnul|doamna|doamnei|nea|tanti|primar|preot|dascal|doctor|hangiu)(?:ul|ului|a|ei)?(?: (?:din|de la) (?:sat|satul|oras|comuna|colt|scoala|primarie|gara|post|posta|vama|moara|biserica)[a-z]*)${CLOSE}`,
  `${OPEN}(?:${KIN.sq}|${MORE_KIN.sq}) (?:i|e|te|se) (?:(?:mjek|mesues|prift|polic|kryetar|drejtor|dyqanxhi|farmacist|hoxh|infermier|shofer|pronar)[a-z]{1,6} (?:te|se) vet(?:em|me|mit|mes)|(?:te|se) vetm(?:it|es) [a-z]{4,16}|pronarit|pronares|te zotit|(?:ish|ish-)[a-z]{4,16})${REST}`,
  `${OPEN}${KIN.uk} (?:нашого ж|нашої ж|того самого|тієї самої|єдин(?:ого|ої)|перш(?:ого|ої)|друг(?:ого|ої)|нов(?:ого|ої)|стар(?:ого|ої)|покійн(?:ого|ої)|власни(?:ка|ці)|господар(?:я|ки)|хазя(?:їна|йки)|орендар(?:я|ки))${WHERE_BRIEFLY}${REST}`,
  `${OPEN}${KIN.ru} (?:нашего же|нашей же|того самого|той самой|единственн(?:ого|ой)|перв(?:ого|ой)|втор(?:ого|ой)|нов(?:ого|ой)|стар(?:ого|ой)|покойн(?:ого|ой)|владел(?:ьца|ицы)|хозя(?:ина|йки)|арендатора)${WHERE_BRIEFLY}${REST}`,
]));

// Who is the only one of a trade, a people or a mark, with where or with what else: "единственной в районе практиканткой из …".
const A_PERSON = `[${L}'-]{3,}(?:ник|ника|нику|ником|ница|ницы|ницу|ницей|ниця|ниці|ницю|ницею|ец|ця|цем|анка|анки|анку|анкой|анкою|янка|янки|янкой|янкою|антка|антки|антку|анткой|анткою|ентка|ентки|ентку|енткой|енткою|истка|істка|исткой|істкою|чик|чика|чиця|щица|щицей|(?<!перев[іи]|пров[е]|ярма)рка|(?<!перев[іи]|пров[е]|ярма)р(?:ки|ку|кою|кой)|льк[аиу]|лькою|сестра|сестру|тель|теля|ист|иста|істa|іст|лог|лога|льдшер|льдшера|дчер|нер|нера)`;
const HERE = '(?:in|at|of|from|on) (?:the |our |this |that |her |his )?(?:[a-z-]{3,16} ){0,2}?(?:village|town|district|region|county|school|class|dormitory|hostel|hospital|factory|church|parish|street|block|camp|cent(?:re|er)|shelter|orphanage|college|lyceum|kindergarten|office|bar|station|port|market|team|choir)'
  + '|(?:din|in|de la|de pe|la) (?:[a-z]{1,4} )?(?:satul?|comuna|orasul?|raionul?|judetul?|scoala|clasa|liceul?|colegiul?|gimnaziul?|caminul?|internatul?|centrul?|spitalul?|fabrica|biserica|parohia|strada|blocul?|gradinita|tabara|adapostul?|echipa|piata|gara|vama)(?:ui|ului)?'
  + '|(?:ne|nga|te|i|e) (?:gjithe )?(?:fshat|qytet|rreth|shkoll|klas|gjimnaz|konvikt|spital|fabrik|kish|lagj|rrug|kamp|qend|streh|kopsht|lokal|stacion|port|treg|universitet|konvikt|ekip|kor)[a-z]{0,5}'
  + '|(?:в|у|во|на|з|із|из|со?|при) (?:[а-яіїє]{3,12}(?:ому|ем|ій|ой|ої|ей) )?(?:сел[іе]|районі|районе|місті|городе|громаді|поселке|школі|школе|деревне|класі|классе|ліцеї|лицее|гуртожитку|общежитии|інтернаті|интернате|лікарні|больнице|фабриці|фабрике|церкві|церкви|приходе|парафії|вулиці|улице|таборі|лагере|притулку|приюте|коледжі|колледже|станції|станции|порту|ринку|рынке|команді|команде|хорі|хоре)'
  // What was found as a house before is blank.
  + '|(?:din|in|de la|la|ne|nga|te|i|e|at|of|from|в|у|во|на|з|із|из|со?|при)(?: the)?(?= \\n{4})';
// What a place has one of, and is no person.
const A_THING = '(?:scoal|biseric|magazin|farmaci|bibliotec|gradinit|fantan|autobuz|microbuz|banc|post[ai] |pist|teren|sal[ai] |dyqan|shkoll|kish|xhami|farmaci|bibliotek|kopsht|autobus|bank|treg|fush|sall|palest|krua|park|kafe)';
const OF_A_THING = new RegExp(`(?:^|[^${L}])${A_THING}[a-z]{0,4} $`);
const BEHIND = `(?: (?:[a-z]{1,3} )?["']?[${L}'-]{2,20}){0,4}`;
const SOLE = new WordPattern([
  `${OPEN}(?:the )?(?:only|sole) (?!one |way |child |thing |place |road |cent|hotline |school |bridge |organi|ngo |service |hospital |shop |bus |train |case )(?:[a-z'-]{2,16} ){0,3}?(?:user|student|intern|trainee|apprentice|waiter|waitress|nurse|doctor|midwife|teacher|driver|worker|foreigner|speaker|player|singer|dancer|swimmer|baker|butcher|hairdresser|carer|cleaner|interpreter|lawyer|farmer|fisherman|policeman|policewoman|woman|man|pianist|guitarist|dentist|pharmacist|librarian|musician|electrician|plumber|mechanic|goalkeeper|coach|vet|cook|guard|monk|nun|priest|(?:albanian|ukrainian|romanian|moldovan|russian|syrian|iranian|indian|nigerian|ethiopian|vietnamese|chinese|nepalese|turkish|afghan|kurdish) [a-z]{3,12}) (?:[a-z'-]{2,16} ){0,3}?(?:${HERE})${CLOSE}`,
  `${OPEN}singur(?:ul|a) (?!${A_THING}|data |loc|cale|drum|solut|posibil|pas|centru|spital|pod|lucru|problem|caz|sursa|linie|mod|grup|ora)(?:[a-z'-]{2,16} ){1,4}?(?:${HERE})(?: [a-z]{3,16})?${CLOSE}`,
  `${OPEN}(?:(?:i|e|te|se) vet(?:mi|mja|mit|mes|min|men)(?! (?:${A_THING}|rrug|gje|vend|zgjidhj|mundesi|linj|qend|spital|ure|rast|menyr)) (?:[a-z'-]{2,16} ){1,3}?|[ei] vet(?:em|me) (?:[a-z'-]{1,16} ){0,3}?)(?:${HERE})(?: (?:(?:e|i|te|se) )?[a-z]{3,16})?${CLOSE}`,
  `${OPEN}(?:єдин(?:ий|а|ого|ої|ому|ій|у|им|ою)|единственн(?:ый|ая|ого|ой|ому|ую|ым|ою)) (?:${HERE}) (?:[${L}'-]{3,16}(?:ий|а|ого|ої|ому|ій|у|им|ою|ый|ая|ой|ую|ым) )?${A_PERSON}(?: (?:из|з|із|с|со|зі|без) [${L}'-]{2,20}(?: [${L}'-]{2,20})?)?${CLOSE}`,
  `${OPEN}(?:єдин(?:ий|а|ого|ої|ому|ій|у|им|ою)|единственн(?:ый|ая|ого|ой|ому|ую|ым|ою)) (?:[${L}'-]{3,16} ){0,2}?${A_PERSON}(?: (?:из|з|із|с|со|зі|без) [${L}'-]{2,20})? (?:${HERE})${BEHIND}${CLOSE}`,
]);

const OF_ANYBODY = groupOf(OF_A_RANK);
const ALL = groupOf(OF_A_RANK, SOLE);

/** Words for somebody of whom there is one: kin of who is told apart by rank or by what they own, and the only one of a trade or people in a place. */
export const oneOfAKind = ({ plain, openings, has }: Looked): { start: number; end: number }[] => stretchesOf(has.only ? ALL : OF_ANYBODY, openings)
  .filter(({ start }) => !OF_A_THING.test(plain.slice(Math.max(0, start - LONGEST_THING), start)));
const LONGEST_THING = 20;
