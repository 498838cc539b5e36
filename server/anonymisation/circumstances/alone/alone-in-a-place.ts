import { AnyOf } from '../../looking/any-of.ts';
import { WordPattern } from '../../looking/word-pattern.ts';
import type { Looked } from '../told-apart.ts';
import { CLOSE, endOfName, groupOf, having, isCapital, L, OPEN, WHO_WORDS, stretchesOf } from '../words.ts';

// Trades of which a small place has one.
const TRADE = {
  en: '(?:pa?ediatrician|doctor|gp|nurse|midwife|paramedic|feldsher|surgeon|dentist|pharmacist|psychologist|therapist|counsellor|gyna?ecologist|physiotherapist|vet|veterinarian|teacher|librarian|nanny|childminder|social worker|lawyer|notary|interpreter|translator|photographer|policeman|policewoman|police officer|constable|priest|pastor|imam|rabbi|nun|monk|organist|hairdresser|barber|baker|butcher|tailor|seamstress|cobbler|blacksmith|carpenter|mechanic|electrician|plumber|taxi driver|bus driver|postman|postwoman|florist|beekeeper|forester|coach)',
  ro: '(?:medic(?:ul|ului)?|doctor(?:ul|ita|itei)?|pediatr[aeu]|asistent(?:a|ei)?|felcer(?:ul|ului)?|moas[aei]+|stomatolog|dentist[aei]*|farmacist[aei]*|psiholog|logoped|ginecolog|chirurg|veterinar|profesor|profesoara|invatatoare[ai]?|educatoare[ai]?|bibliotecar[aei]*|preot|pastor|imam|notar|avocat[aei]*|politist[a]?|interpret[a]?|traducator|traducatoare|fotograf[a]?|frizer|frizerita|croitor|croitoreasa|brutar|macelar|cizmar|fierar|mecanic|electrician|taximetrist|postas|postarita|antrenor|antrenoare|padurar|apicultor)',
  sq: '(?:mjek|pediat[e]?r|infermier|mami|dentist|farmacist|psikolog|gjinekolog|kirurg|veteriner|mesues|edukator|bibliotekar|prift|hoxh|imam|pastor|noter|avokat|polic|perkthyes|fotograf|berber|parukier|rrobaqepes|furrtar|bukepjekes|kasap|kepucar|kovac|mekanik|elektricist|taksist|shofer|postier|trajner|bletar)(?:e|i|ja|u|a|in|un|en|it|ut|es|jen|jes)?',
  east: `(?:фельдшер|лікар|врач|педіатр|педиатр|терапевт|хірург|хирург|гінеколог|гинеколог|акушер|медсестр|аптекар|стоматолог|психолог|логопед|ветеринар|вчител|учител|вихователь|воспитател|бібліотекар|библиотекар|священн?ик|священн?иц|пастор|імам|имам|нотаріус|нотариус|адвокат|дільнич|участков|перекладач|переводчи|фотограф|перукар|парикмахер|пекар|кравч|кравц|кравец|швачк|швац|швея|швеи|портн|чоботар|сапожник|коваль|ковал|кузнец|таксист|листонош|поштар|почтальон|тренер|пасічник|пчеловод|лісник|лесник|соцпрацівни|соцработни)[${L}]{0,7}`,
};
const ONLY_EAST = '(?:єдин(?:ий|а|ого|ої|ому|ій|у|им|ою)|единственн(?:ый|ая|ого|ой|ому|ую|ым|ою))';
const NAME = `(?=(?<name>[${L}]))`;
const AT = {
  en: '(?:in|of|from|at|on) (?:the (?:village|town|commune|island|settlement) of )?',
  ro: '(?:din|de la|de pe|in|la) (?:satul |comuna |orasul |orasel(?:ul)? |catunul )?',
  sq: '(?:ne|e|i|te|se|nga) (?:fshatin (?:e )?|fshatit (?:te )?|qytetin (?:e )?|qytetit (?:te )?|komunen (?:e )?|komunes (?:se )?)?',
  east: '(?:(?:в|у|на|з|із|зі|из|со?|під|под|біля) (?:(?:селі|селе|місті|городе|містечку|селищі|поселке|громаді|деревне|хуторі|хуторе|с\\.) )?|(?:села|селища|міста|містечка|хутора|громади|деревни|города|поселка|городка|станицы) )',
};
const SOLE = new WordPattern(`${OPEN}(?:(?:the |our )?(?:only|sole) (?:[a-z-]{3,14} ){0,2}?${TRADE.en} ${AT.en}|singur(?:ul|a|ului|ei) (?:[a-z-]{3,14} )?${TRADE.ro}(?: (?:de )?[a-z]{4,14})? ${AT.ro}`
  + `|(?:(?:i|e|te|se) vet(?:mi|mja|mit|mes|min|men) ${TRADE.sq}|${TRADE.sq} (?:i|e|te|se) vet(?:em|me))(?: (?:e|i|te|se|ne) [a-z]{4,14}){0,2} ${AT.sq}|${ONLY_EAST} (?:[${L}-]{4,16} )?${TRADE.east} (?:[${L}]{4,14} )?${AT.east})${NAME}`, 'd');

// Who keeps, leads or teaches something in a place that the text names. What is led for the work against trafficking is led by many.
const WORK = '(?!training|workshop|project|programme|working|investigation|network|helpline|session|curs|proiect|program|atelier|instruir|grup[a-z]* de lucru|trajnim|projekt|program|grupin e punes|семінар|семинар|проєкт|проект|програм|тренінг|тренинг|робоч|рабоч|занят)';
const LEADS = having(WHO_WORDS, new WordPattern(`${OPEN}(?:(?:the|our|that) (?:village |parish |local |retired |young |old ){0,2}(?:${TRADE.en}|headmaster|headmistress|farmer|shopkeeper|choirmaster|ranger|miller|musician|cook),? who (?:runs|leads|keeps|conducts|coaches|trains|directs|owns|teaches|plays|founded|set up|looks after) (?:the |an? |her |his |our )?${WORK}`
  + `|(?:(?:preot|pastor|imam|medic|profesor|antrenor|brutar|macelar|frizer|fierar|apicultor|padurar|veterinar|mecanic|postas|croitor|bucatar|morar|calugar)ul(?:ui)?|parintel(?:e|ui)|(?:profesoar|invatatoar|educatoar|croitoreas|asistent|moas|bibliotecar|farmacist|maic|bucatareas)(?:a|ei|ea)),? care (?:conduce|tine|dirijeaza|antreneaza|canta|preda|a infiintat|a deschis|are grija de|are) ${WORK}`
  + `|(?:(?:prift|imam|pastor|mesues|trajner|furrtar|berber|mjek|infermier|farmacist|veteriner|bibliotekar|kuzhinier|bletar|polic)(?:i|ja|in|jen|it|jes|u|un)|hoxh(?:a|en|es)),? (?:qe|i cili|e cila) (?:drejton|mban|ka|trajnon|stervit|udheheq|luan|hapi|themeloi|kujdeset per) ${WORK}`
  + `|(?:${TRADE.east}|батюшк[ауие]|мельник[${L}]{0,2}),? (?:який|яка|якого|яку|що|котр(?:ий|а)|котор(?:ый|ая|ого|ую)) (?:керує|веде|тримає|тренує|очолює|грає|заснува(?:в|ла)|відкри(?:в|ла)|руководит|вед[её]т|держит|тренирует|возглавляет|играет|основал[а]?|открыла?) ${WORK})`));
const IN_A_PLACE = /^[^.:;!?\n]{2,56}? (?:in|at|of|from|near|outside|din|de la|lângă|langa|în|e|i|të|te|së|se|nga|në|ne|pranë|prane|у|в|на|з|із|из|біля|села|селі|селе|міста|города) (?=\p{Lu})/u;
const PLACE_AT_MOST = 72;

// Who sings, plays or once was at the head of what a place has one of.
const ROLE = {
  en: '(?:soloist|lead singer|singer|drummer|accordionist|violinist|goalkeeper|captain|conductor|choirmaster)',
  east: `(?:соліст|солист|вокаліст|вокалист|баяніст|баянист|регент|диригент|дириж[её]р|хормейстер|воротар|вратар|капітан|капитан)[${L}]{0,5}`,
  once: `(?:директор|завуч|завідувач|заведующ|вчител|учител|тренер|сторож|бухгалтер|голова|голови|глава|главы|председател|регент|повар|кухар|медсестр|лікар|врач|фельдшер|бібліотекар|библиотекар|соліст|солист|диригент|дириж[её]р)[${L}]{0,6}`,
};
const OURS_EAST = '(?:нашого|нашої|місцевого|місцевої|тутешнього|тутешньої|сільського|сільської|шкільного|церковного|нашего|нашей|местного|местной|здешнего|здешней|сельского|сельской|школьного)';
const WHAT_EAST = '(?:хору|хора|ансамблю|ансамбля|гурту|колективу|коллектива|оркестру|оркестра|театру|театра|команди|команды|клубу|клуба|школи|школы|церкви|церквы|лікарні|больницы|бібліотеки|библиотеки|садочка|садика|амбулаторії|амбулатории|пошти|почты|музею|музея)';
const BAND = new WordPattern([
  `${OPEN}(?:the|our) ${ROLE.en} (?:of|in|from|with) (?:our|the) (?:(?:village|local|school|church|parish|town) )(?:[a-z-]{3,12} )?(?:choir|band|team|orchestra|ensemble|theatre|group|side)${CLOSE}`,
  `${OPEN}the (?:former|retired|one-time) (?:head|director|headmaster|headmistress|principal|manager|conductor|caretaker|coach|librarian|nurse|cook) of (?:our (?:local |village )?|the (?:local|village) )(?:[a-z-]{3,12} )?(?:school|choir|clinic|library|kindergarten|nursery|team|museum|band|post office)${CLOSE}`,
  `${OPEN}(?:(?:solist|acordeonist|violonist|toboar|portar|capitan|dirijor)(?:ul|a|ului|ei|ista)|solista|cantareata) (?:(?:din|de la|in) )?(?:corul(?:ui)?|formatiei|formatia|ansamblul(?:ui)?|fanfarei|fanfara|orchestrei|orchestra|echipei|echipa|tarafului|taraful)(?: (?:bisericesc|folcloric|popular|de fotbal|de dansuri))? (?:nostru|noastre|noastra|satului|comunei|scolii|bisericii|din sat|satesc|satesti|locale|local)${CLOSE}`,
  `${OPEN}(?:fost(?:ul|a|ului|ei)) (?:director|directoare[ai]?|directoarei|dirijor|antrenor|profesor|profesoara|invatator|invatatoare|bibliotecar[aei]*|asistent[aei]*) (?:[aeil]{1,2} |de la )?(?:scol(?:ii|a)|corului|caminului|gradinitei|bibliotecii|dispensarului|muzeului|echipei)(?: de (?:muzica|arte|fotbal))? (?:noastre|nostru|locale|local|din sat|satului|comunei|din comuna)${CLOSE}`,
  `${OPEN}(?:solist(?:ja|i|en|in|es|it)|kengetar(?:ja|i|en|in)|violinist(?:ja|i)|portier(?:i|in)|kapiten(?:i|in)|dirigjent(?:ja|i|en|in)) (?:e|i) (?:korit|grupit|ansamblit|ekipit|skuadres|bandes|orkestres|klubit)(?: (?:tone?|sone|vendas|lokale?|te (?:fshatit|shkolles|kishes)|se (?:fshatit|shkolles)))${CLOSE}`,
  `${OPEN}ish-? ?(?:drejtor(?:i|esha|it|eshes|in|eshen)|mesues(?:i|ja|in|en)|trajner(?:i|it|in)|bibliotekar(?:ja|i)|infermier(?:ja|i)) (?:i|e|te|se) (?:shkolles|korit|bibliotekes|kopshtit|ekipit|ambulances)(?: se muzikes)? (?:sone|tone|vendase|vendas|lokale|lokal|se fshatit|te fshatit)${CLOSE}`,
  `${OPEN}${ROLE.east} ${OURS_EAST} (?:[${L}-]{5,16} )?${WHAT_EAST}${CLOSE}`,
  `${OPEN}(?:колишн(?:ій|я|ього|ьої|ю|ьому|ім|ьою)|бывш(?:ий|ая|его|ей|ую|ему|им)) ${ROLE.once} ${OURS_EAST} (?:[${L}-]{5,16} )?${WHAT_EAST}${CLOSE}`,
]);

const BANDS = groupOf(BAND);
const ANY = new AnyOf([SOLE, LEADS, BAND]);

/** Who is the only one of a trade in a named place, who leads something there, and who has or had a part in what a place has one of. */
export function aloneInAPlace({ text, openings, has }: Looked & { text: string }): { start: number; end: number }[] {
  if (!ANY.mayBeIn(openings)) return [];
  const alone = (has.only ? SOLE.all(openings) : []).map(({ index, indices }) => ({ start: index, name: indices!.groups!['name']![0] }));
  const leads = LEADS.all(openings).flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    const place = IN_A_PLACE.exec(text.slice(end, end + PLACE_AT_MOST))?.[0];
    return place === undefined ? [] : [{ start: index, name: end + place.length }];
  });
  const named = [...alone, ...leads].filter(({ name }) => isCapital(text, name)).map(({ start, name }) => ({ start, end: endOfName(text, name) }));
  return [...stretchesOf(BANDS, openings), ...named];
}
