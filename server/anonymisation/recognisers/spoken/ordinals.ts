/** In English. */
export const AN_ORDINAL = '(?:twenty[ -]|thirty[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth';

/** The inside of a pattern of `plain` for a number that tells which of several, to the thirty-first, in any of the five languages and in any case. */
export const ORDINALS = [
  AN_ORDINAL, 'intai', 'prima',
  'a (?:doua|treia|patra|cincea|sasea|saptea|opta|noua|zecea)', '(?:a )?(?:un|doi|doua|trei|pai|cinci|sai|sapte|opt|noua)sprezecea', '(?:a )?(?:doua|trei)zecea', '(?:treia|cincea|sasea|saptea|opta|zecea)',
  '(?:e |i |te |se )(?:par|dyt|tret|katert|pest|gjasht|shtat|tet|nent|dhjet|(?:nj?e|dy|tr[ei]|kater|pes|gjasht|shtat|tet|nent)e?mbedhjet|njezet)(?:e|a|i|it|es|en|ta|in)?',
  '(?:перш|друг|четверт|п\'ят|шост|сьом|восьм|дев\'ят|десят|(?:оди|два|три|чотир|п\'ят|шіст|сім|вісім|дев\'ят)надцят|двадцят|тридцят)(?:ого|е|ому|ий|а|у|ої|им)', 'трет(?:ього|є|ьому|ій|я)',
  '(?:перв|втор|четверт|пят|шест|седьм|девят|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцат|двадцат|тридцат)(?:ого|ое|ому|ый|ая|ой|ым)', 'трет(?:ьего|ье|ьему|ий|ья)',
].join('|');
