import { each, Endings } from './endings.ts';

/** What the end of a word tells of it, as bits: a word can end as many things at once. */
export const SUFFIX = { sure: 1, likely: 2, patronymic: 4, adjective: 8, romanianNoun: 16, verb: 32 } as const;

// How surnames end, in skeletons, in every case: whoever bears one needs no list.
const CASES = '|a|u|ovi|evi|om|em|im|i|e|o|oi|iu|oiu|ogo|omu|iv|ih|imi';
const SURE = [
  ...each('enk|chuk|niuk|uliak|schuk', CASES), ...each('ov|ev', 'ich|ych|ic|its|ici', CASES), ...each('escu|eanu', '|l|lui'), 'esku', 'enco', ...each('ch|n', 'iuc'), 'ciuc', 'shvili', ...each('a|i', 'dze'), ...each('ogl', 'u|o|i'), ...each('llari', '|t|u'),
];
const LIKELY = [
  ...each('ova|eva|iva|ina', '|ia'), ...each('ov|ev|in', '|oi|oiu|u|im|om|i|e'), ...each('iuk|iak', CASES), ...each('a|e|i', 'nk', 'o|i'), ...each('ovs|evs|ivs|ins|ians|ts|k', 'k', 'i|a|ogo|omu|im|oi|oiu|u|aia|iu|ii'),
  ...each('sk|tsk|vsk', 'i|a|aia|ogo|omu|im|oi|oiu|u'), ...each('ian', '|a|u|om'), ...each('k', 'o|u'), ...each('iqi', '|t|n|u'), ...each('ai', '|t|n|i'), ...each('an', 'a|u'), 'aru', 'oiu', 'xhiu', ...each('l|r|s', 'iu'), 'aci', 'ita', 'as',
];
// Іванівна, Petrovych, Сергеевной.
const PATRONYMIC = [
  ...each('ov|ev|i', 'ich', '|a|u|em|om|i|e|ovi|evi'), ...each('ov|ev|iv', 'n', 'a|i|u|oiu|e|o|oi|iu'), ...each('an|al|ar|ap|en|el|er|ep|on|ol|or|op|ai', 'ich', '|a|u|em|om|e|i'),
];
// Ильинична, Никитичною: adjectives end so too, so that here the father's name is told with it.
const DAUGHTER_OF = /^(?:il+|kuzm|luk|fom|hom|nikit|mikit|sav+|ion|vavil)(?:in)?ichn[aeiou]{1,3}$/;
const SHORTEST_DAUGHTER = 'ilichna'.length;
// Surnames in -ський are adjectives too: "Київський".
const ADJECTIVE = each('sk|tsk', 'i|a|aia|oe|e|ogo|omu|im|oi|oiu|u|iu|ih|imi');
// Ministerului, Direcției, Societatea: with such an ending stands a noun with its article.
const ROMANIAN_NOUN = each('ului|ilor|elor|iile|urile|arile|erile|orile|tatea|tatii|ismul|ntele|rilor|tiei|siei|tia|sia|tii|atea|atii|iunea|iunii|toare|torul|mentul');
// сказала, пішов, розповіла, повідомив, рассказал; допомагає, просить, живёт
const VERB = [...each('a|e|i|o|u', 'la|lasia|li|lisia|v|vsia|l|lsia'), ...each('ae|ue|it|et|aetsia|itsia|etsia')];

const ENDINGS = new Endings([[SUFFIX.sure, 2, SURE], [SUFFIX.likely, 2, LIKELY], [SUFFIX.patronymic, 2, PATRONYMIC], [SUFFIX.adjective, 0, ADJECTIVE], [SUFFIX.romanianNoun, 1, ROMANIAN_NOUN], [SUFFIX.verb, 2, VERB]]);

/** Whether what stands in a text may have a suffix of one kind; its skeleton need not be made for that. */
export const mayHaveSuffix = (suffix: number, text: string, place: { start: number; end: number }): boolean => ENDINGS.mayBeOf(suffix, text, place);

/** What the end of a skeleton tells: bits of SUFFIX. */
export const suffixesOf = (skeleton: string): number => ENDINGS.of(skeleton);

/** Whether a skeleton is the name after somebody's father, in any case. */
export const isPatronymic = (skeleton: string, suffixes: number): boolean => (suffixes & SUFFIX.patronymic) !== 0 || (skeleton.length >= SHORTEST_DAUGHTER && skeleton.includes('ichn') && DAUGHTER_OF.test(skeleton));

/** How much an ending says that a word is somebody's surname: 2 that few other words end so, 1 that many surnames do, 0 nothing. */
export const surnameEnding = (suffixes: number): 0 | 1 | 2 => (suffixes & SUFFIX.sure) !== 0 ? 2 : (suffixes & SUFFIX.likely) !== 0 ? 1 : 0;
