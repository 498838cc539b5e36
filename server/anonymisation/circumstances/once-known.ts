import { compact } from '../looking/compact.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import { ONE } from './told-apart.ts';
import type { Looked } from './told-apart.ts';
import { groupOf, having, L, OPEN, WHO_WORDS, stretchesOf } from './words.ts';

const REST = '[^.;:!?\\n]{3,72}';
// Somebody by what they were, and what they do or did: "the retired judge who coaches the volleyball side". In the singular.
const FORMER = having(WHO_WORDS, new WordPattern(`${OPEN}(?:(?:the|our|their|her|his|that|this) (?:retired|former|ex|disgraced|dismissed|one-time)[ -](?:[a-z-]{2,14} ){0,3}?[a-z-]{2,14}(?<!(?:[^s]s|men|people|police|children)),? (?:who|whom|whose) ${REST}`
  + `|(?:fost(?:ul|a|ului|ei)|pensionat(?:ul|a)) [a-z-]{4,16}(?: [a-z-]{2,16}){0,3}?,? (?:care|pe care|caruia|careia|al carui|a carei) ${REST}`
  + `|(?:judecator|profesor|invatator|medic|politist|procuror|pompier|antrenor|director|militar|colonel|maior|sofer|actor|cantaret|preot|notar|avocat|inginer|primar|vames)[a-z]{0,6} (?:pensionat[a]?|pensionar[a]?|iesit[a]? la pensie|la pensie|in retragere)(?: [a-z-]{2,14}){0,2}?,? (?:care|pe care) ${REST}`
  + `|ish-? ?[a-z]{4,16}(?<![ieë]t)(?: [a-z-]{1,14}){0,4}?,? (?:qe|i cili|e cila|te cilin|te cilen|se ciles|te cilit) ${REST}`
  + `|(?:gjyqtari|mesuesi|mesuesja|mjeku|polici|oficeri|drejtori|drejtoresha|trajneri|prokurori|shoferi|zjarrfikesi|piloti|kengetari)n? (?:ne pension|[ie] pensionuar|ne lirim)(?: [a-z-]{1,14}){0,3}?,? (?:qe|i cili|e cila) ${REST}`
  + `|(?:колишн(?:ій|ього|ьому|ім|я|ьої|ю|ьою)|відставн(?:ий|ого|ому|им)) [${L}-]{4,18}(?: [${L}-]{2,18}){0,4}?,? (?:як(?:ий|ого|ому|им|а|у|ої|ій|ою)|що|чи[йяєї]|котр(?:ий|ого|а|у)) ${REST}`
  + `|(?:бывш(?:ий|его|ему|им|ая|ей|ую)|отставн(?:ой|ого|ому|ым)) [${L}-]{4,18}(?: [${L}-]{2,18}){0,4}?,? (?:котор(?:ый|ого|ому|ым|ая|ую|ой)|что|чей|чья|чью) ${REST})`));
// Whom all saw on the news.
const SHOWN = having('tv|televi|news|reportag|documentary|stiri|jurnal|reportaj|lajme|ekran|новин|телев|телеб|тв|сюж|ефір|канал|новост|эфир', new WordPattern(`${OPEN}(?:(?:who|whom) (?:[a-z']{2,10} ){0,4}?(?:shown|showed|featured|interviewed|profiled|filmed) (?:[a-z]{2,10} ){0,3}?(?:tv|television|news|reportage|documentary)`
  + '|(?:pe care|care) (?:[a-z-]{1,10} ){0,3}?(?:aratat[ae]?(?:-o)?|aparut|dat(?:-o)?|filmat(?:-o)?|prezentat(?:-o)?) (?:[a-z]{1,10} ){0,2}?(?:la|pe|in) (?:tv|televizor|televiziune|stiri|jurnal|reportaj)'
  + '|(?:qe|te cilin|te cilen) (?:[a-z]{1,8} ){0,3}?(?:treguan|shfaqen|shfaq|nxoren|intervistuan|filmuan|dhane) (?:[a-z]{1,8} ){0,2}?(?:televizor|televizion|tv|lajme|lajmet|ekran)'
  + `|(?:якого|яку|якій|котрого) (?:[${L}]{1,12} ){0,3}?(?:показ(?:ували|ав|али|ала)|знімали|зняли) (?:[${L}]{1,10} ){0,2}?(?:новинах|телевізор[іу]|телебаченн[іяю]|тв|сюжеті|ефірі|каналі)`
  + `|(?:которого|которую) (?:[${L}]{1,12} ){0,3}?(?:показ(?:ывали|али|ал)|снимали|сняли) (?:[${L}]{1,10} ){0,2}?(?:новостях|телевизор[уе]|телевидении|тв|сюжете|эфире|канале))(?: [^.;:!?,\\n]{2,40})?`));
// Who alone came out of it.
const SURVIVED = new WordPattern(`${OPEN}(?:(?:the )?${ONE},? (?:who|that|care|qe|я(?:кий|ка|кого|ку)|що|котор(?:ый|ая|ого|ую)) (?:[${L}'-]{1,14} ){0,5}?(?:survived|(?:was|were) pulled|lived through|supravietuit|scapat|mbijetoi|mbijetuar|shpetoi|вижи(?:в|ла)|вцілі(?:в|ла)|врятува(?:вся|лася)|выжил[а]?|уцелел[а]?|спасся|спаслась)(?: [^.;:!?\\n]{2,56})?`
  + `|(?:the )?(?:only|sole|lone) survivor(?: [^.;:!?,\\n]{2,40})?|singur(?:ul|a) supravietuito[a-z]+(?: [^.;:!?,\\n]{2,40})?|(?:i vetmi|e vetmja) (?:i|e) mbijetuar[a]?(?: [^.;:!?,\\n]{2,40})?`
  + `|єдин(?:ий|а|ого|у),? (?:хто |що |який |яка )?(?:вижи|вцілі|врятува)[${L}]*(?: [^.;:!?,\\n]{2,40})?|единственн(?:ый|ая|ого|ую),? (?:кто |который |которая )?(?:выжи|уцеле|спас)[${L}]*(?: [^.;:!?,\\n]{2,40})?)`);

// Who held a country's office is no secret, and told by it in every newspaper.
const OF_A_COUNTRY = compact(/^\S+(?: \S+)? (?:prime |vice-?|deputy |prim-?)?(?:minist|kryeminist|preside|presed|ambas|senator|europarl|премє|прем'є|премьер|міністр|министр|президент|посол|посла)/);

const OF_ANYBODY = groupOf(FORMER, SHOWN);
const ALL = groupOf(FORMER, SHOWN, SURVIVED);

/** Words for somebody whom many remember: by a former office and what they do, by the news, or as the only survivor. */
export const onceKnown = ({ plain, openings, has }: Looked): { start: number; end: number }[] =>
  stretchesOf(has.only || has.whoOrWhose ? ALL : OF_ANYBODY, openings).filter(({ start, end }) => !OF_A_COUNTRY.test(plain.slice(start, end)));
