/** What a point is called where an address or a name is read aloud, in the five languages; these are insides of patterns of `plain`. */
export const POINT_NAMES = 'dots?|d ?o ?t|d0t|d\\.o\\.t|full ?stop|period|point|punct(?:ul)?|pct|punkt|pik[ea]?|piken|точк[аоу]ю?|точечк[аоу]ю?|тчк|крапк[аоу]ю?|крапочк[аоу]ю?|цятк[ау]|tochka|krapka|дот';

/** And a line under the letters. */
export const LINE_NAMES = 'under ?scor[ea]?(?:-?ul)?|underskor(?:i|in)?|under ?line|low(?:er)? (?:line|dash)|bottom (?:line|dash)|lini(?:a|e|uta)(?: de)? (?:jos|subliniere)|(?:bara|cratima|minus|linie) (?:de )?jos|sublini(?:ere|at|erea)|vi[zj][ae](?: e| ne)? (?:poshte|poshtme|ulet|nen|fund)|nen ?vi[zj][aeou]*|nenviz(?:im|o)[a-z]{0,3}|нижн[а-яії]{1,3}\\.? (?:подч[а-я]*\\.?|п[иі]дкр[а-яії]*\\.?|черт[ау]|риск[ау]|палк[ау]|палочк[ау]|тире|деф[иі]с|пробел|прочерк|рисочк[ау]|линия)|п[иі]дкресл[а-яії]*|подчерк[а-я]*|андерскор|нижн[ія]ясмуга';

/** And a dash. */
export const DASH_NAMES = 'dash|hyphen|minus(?:i|in)?|cratima|liniuta|lini(?:e|a)(?: de (?:unire|mijloc))?|vi[zj][ae](?: ne mes| lidhese)?|тире|деф[иі]с|м[иі]нус|риск[ау]|рисочк[ау]|черточк[ау]|чорточк[ау]|прочерк';

/** And a stroke. */
export const STROKE_NAMES = 'slash|slesh|pjerrt(?:as|az)[a-z]*|bara(?: oblica)?|(?:back)?slash|слеш|слэш|коса (?:риска|лінія)|косая(?: черта)?|дробь|др[іо]б';

/** All of them that stand within a name on a network or before the host of an address. */
export const WITHIN_NAMES = `${LINE_NAMES}|${POINT_NAMES}|${DASH_NAMES}`;

/** What nobody says for anything else between two words: the sign of an address by its look, in the five languages. */
export const AT_NICKNAMES = 'at[ -](?:sign|symbol|mark)|sign at|the at|circled a|a (?:in|inside|with) a (?:circle|ring|tail|curl)|monkey(?:\'s)?(?: tail)?|monkeytail|snail|(?:little )?dog(?:gy|gie)?|pup(?:py)?|strudel|curly a|a ?rond(?:ul)?|arond(?:ul)?|a-rond|a ?round|arung|coad[ai](?: de)? maimut(?:a|ei|ica|oi)|coada maimutei|maimut(?:a|ica|oi|ei)|(?:semnul|simbolul) (?:at|arond|a rond|et)|melc(?:ul|ut)?|catel(?:us|ul|usul)?|(?:shenja|simboli) (?:et|at|e postes)|bisht(?:i i)? majmuni?t?|majmun(?:i|ushi|th|in|it)?|k[e]?rm(?:ill|ij|inal)[aeil]{0,3}|k[e]?rthi(?:ze|za)?|kerrthi|kuror[ae]n?|kukull[ae]|qen(?:i|ush)|kryesignal[a-z]{0,2}|a ?me bisht|a ne rreth|собак(?:а|у|ою|ой|ен)|собач(?:ка|ку|кою|кой|ка)|сабака|собакевич|песик(?:ом|а)?|пес(?:ик)?|гав(?:[ -]гав)?|тяв|равлик(?:а|ом)?|вушк[оа]|вухо|ухо|жабка|лягушка|мавп(?:а|очка|очку|ячий хвіст)|обезьян(?:а|у|ка|ку|ий хвост)|хвост обезьяны|хвіст мавпи|закорючк[ау]|закарлючк[ау]|улитк[ау]|sobaka|sobachka|ravlyk|песыk';

/** The same by its sound, which is a word as well. */
export const AT_SOUNDS = 'at|et|ат|ет|эт|ett';

/** Hosts where anybody has a mailbox, as they are said. */
export const PROVIDERS = 'g ?-?mail(?:-?ul|i|it|in)?|gi ?mail|gmejl(?:i|it|in)?|gmeil|gmejll|xhi ?m[ea]jl|xhimejl(?:i|it)?|gimeil|jimail|gmal|googlemail|google(?: mail)?|[гґ] ?м[еэ][ий]л[а-яії]{0,2}|[гґ]м[ае]й?л[а-яії]{0,2}|дж[иі][ -]?м[еэ]йл[а-яії]{0,2}|жм[еэ]йл[а-яії]{0,2}|гугл[а-яії]{0,2}(?: пошт[а-яії]{1,2}| почт[а-я]{1,2})?|yahoo(?:-?ul|ja)?|jahu|iahu|yaho|яху|ягу|hot ?mail(?:-?ul|i)?|хотм[еэ]йл[а-яії]{0,2}|out ?look(?:-?ul|u)?|аутлук[а-яії]{0,2}|i ?cloud(?:-?ul)?|айклауд[а-яії]{0,2}|proton(?: ?mail)?(?:i|it|in|-?ul)?|протон(?: ?м[еэ]йл)?[а-яії]{0,2}|ukr[ .]?net|укр[ .]?нет[а-яії]{0,2}|укрнет[а-яії]{0,2}|ukr|укр|mail[ .]?ru|mail\\.md|м[еэ]йл[ .-]?ру|м[еэ]йл[а-яії]{0,2}|майл[ -]?ру|yandex(?:-?ul)?|iandex|яндекс[а-яії]{0,2}|rambler(?:-?ul)?|рамблер[а-яії]{0,2}|gmx|tutanota|тутанот[аеіуи]|bigmir|б[иі]гм[иі]р|meta[ .]?ua|[мm]ета[ .]?юа|[iиі][ .-](?:ua|юа)|ай[ .-]?юа|point[ .]?md|поинт[ .]?мд|mail md|list[ .]ru|bk[ .]ru|inbox(?:[ .](?:ru|lv))?|[иі]нбокс|zoho|fastmail|posteo|web de|live(?= (?:dot|point|punct|pike))';

/** The last part of a host, as it is said. */
export const ENDINGS = 'com|c0m|kom|kommm|net|org|info|biz|eu|ru|ro|md|ua|al|uk|(?<!punct(?:ul)? )de|it|fr|pl|gr|tr|bg|mk|rs|hr|hu|ch|cz|sk|me|xk|io|co|example|online|site|app|pro|email|ком|кам|нет|нєт|нет|орг|ру|мд|ро|юа|уа|ал|укр|инфо|інфо|ми|м[еэі]|пл|ю ?эй|эм ?дэ|em ?de|er ?o|u ?a|r ?o|m ?d|r ?u';

/** What is said between the parts of an address or a name. */
export const JOINTS = 'then|and|after that|next|followed by|now|plus|the|an?|another|again|one|word|apoi|si|pe urma|dupa|dupa care|urmeaza|urmat de|iar|din nou|un|o|cu|alt|inca(?: un)?|pastaj|dhe|edhe|me|nje|prap[ea]?|pas|pas saj|tjeter|e|потім|далі|потому|і|й|та|з|із|ще|знов(?:у)?|одна|один|тоді|потом|дальше|далее|затем|и|а|еще|опять|снова|с|со|идет|іде|йде|vine|vjen|comes';

/** Those nicknames of the sign that are hardly a word of a sentence. */
export const AT_SURELY = 'at[ -]sign|a ?rond(?:ul)?|arond|coad[ai](?: de)? maimut(?:a|ei)|maimut(?:a|ica)|собак(?:а|у|ою|ой)|собачк(?:а|у|ою|ой)|сабака|равлик(?:а|ом)?|песик|et-i|majmuni?|kermilli';
