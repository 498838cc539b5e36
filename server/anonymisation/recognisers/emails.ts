import { compact } from '../looking/compact.ts';
import { matchesOf } from '../looking/matches-of.ts';
import { CYRILLIC, DIGITS, GREEK, kindsOf, LETTERS } from '../looking/signs.ts';
import { WordPattern } from '../looking/word-pattern.ts';
import { lettersOf } from '../looking/words-in.ts';
import { asLatin } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { mailboxesTold } from './spoken/mailboxes.ts';
import { BACKWARDS } from './surroundings/backwards.ts';
import { withoutOffices } from './surroundings/offices.ts';

// "@", and the ways of writing it that keep a harvester away: (at), [собака], _at_, and bare between spaces.
const BARE_AT = asLatin('at|at[ -]sign|ät|et|ет|эт|собака|собаку|собачка|собачку|собачкою|собакою|сабака|равлик|равликом|вухо|arond|a rond|a-rond|arung|coad[aă] de maimu[tțţ][aă]|maimu[tțţ][aă]|kukull[aeë]?|majmun[ai]?|песик|пёсик|kerrthi|kuror[aeë]n?|monkey|snail|гав|мавпочк[ау]|мавпа|обезьян[ау]|обезьянк[ау]|k[eë]rm(?:ill|ij|inal)[aeiël]{0,2}');
const AT_WORD = `${BARE_AT}|a|la|pe|n[eë]|te|${asLatin('на')}`;
// What is said for it in the five languages, before a host that everybody knows.
const BARE_BEFORE_A_HOST = `(?:la|pe|n[eë]|te|on|${asLatin('на')})(?= (?:g ?mail|googlemail|yahoo|hot ?mail|outlook|icloud|proton ?mail|proton|ukr|meta|bigmir|mail|yandex|rambler|gmx|${asLatin('гмейл|джимейл|жмейл|мейл|мэйл|майл|яндекс|укр|рамблер|аутлук|яху')})${asLatin('[іеу]?')}[ .,([{<])`;
const IS_SAID = compact(new RegExp(`^,? (?:la|pe|n[eë]|te|on|${asLatin('на')}) `, 'iu'));
const BRACKETED = `[([{<_*«"„“] ?(?:@|${AT_WORD}|a ?t) ?[)\\]}>_*»"”“]`;
const AT = compact(new RegExp(` ?${BRACKETED} ?| {0,2}@{1,2} {0,2}|,? (?:${BARE_AT}|${BARE_BEFORE_A_HOST}),? `, 'giu'));
// The same where there is no such sign.
const BARE = compact(new RegExp(`,? (?:${BARE_AT}|${BARE_BEFORE_A_HOST}),? `, 'giu'));
const AT_SIGN = kindsOf('@');
const BRACKETS = kindsOf('([{<_*«"„“');
const IN_BRACKETS = compact(new RegExp(BRACKETED, 'iu'));
const ROUND_OR_SQUARE = kindsOf('([');
// Of Latin letters alone, how the words begin without which there is no bare one; asked for their places alone.
const BARE_BEGINS = new WordPattern('(?<![a-zа-яіїєґ])(?:[ae]t[ ,-]|arond|a[ -]rond|arung|coada |maimu|kukull|majmun|kerrthi|kuror|monkey|snail|kerm|(?:la|pe|ne|te|on) (?:g ?mail|googlemail|yahoo|hot ?mail|outlook|icloud|proton|ukr|meta|bigmir|mail|yandex|rambler|gmx))');
const BARE_WORD = compact(/^,? \p{L}/u);
const DOT_WORD = asLatin('dot|дот|точка|точку|крапка|крапку|punct|pct|pik[eëa]?|тчк|крапочка|точечка|d ?o ?t');
const DOT = compact(new RegExp(` ?[([{<_«"„“] ?(?:\\.|${DOT_WORD}) ?[)\\]}>_»"”“] ?|,? (?:(?:cu|me|with(?: a)?|and|then|si|apoi|dhe|pastaj|${asLatin('з|із|с|и|і|потім|потом|а')}) )?(?:${DOT_WORD}),? | ?\\. ?`, 'iuy'));
const LABEL = compact(/(?:proton|g|hot) mail|[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?/uy);
const LOCAL = compact(/[\p{L}\p{N}._%+'&~!#$*^-]/u);
const LOCALS = lettersOf(LOCAL);
const isLocal = (text: string, at: number): boolean => (LOCALS[text.charCodeAt(at)] ?? Number(LOCAL.test(text[at]!))) === 1;
const LINE_WORD = asLatin('underscore|n[eë]nviz[eë]a?|viz[eë](?: e posht(?:me|ë)| n[eë]n)?|lini(?:e|uț[aă]|uta)(?: (?:jos|de subliniere))?|cratim[aă]|minus|dash|нижн[а-яіїє]{1,3} [а-яіїєё]{4,15}|підкреслення|подч[её]ркивание|тире|дефис|дефіс');
const LOCAL_WRITTEN_OUT = compact(new RegExp(`(?:[\\p{L}\\p{N}_-]{1,32}(?: ?[([{<] ?(?:${DOT_WORD}) ?[)\\]}>] ?|,? (?:${DOT_WORD}|${LINE_WORD}),? )){1,3}$`, 'iu'));
const ENDS_WRITTEN_OUT: ReadonlySet<string> = new Set(' )]}>');
const LONGEST_LOCAL = 64;
const LABELS_AT_MOST = 8;

// A written-out or spaced address counts only where it ends like one: "we met at noon dot" is a sentence.
const ENDINGS = new Set('com c0m kom net org info biz eu edu gov int me io co ua ru by md ro al xk uk de it fr pl hu tr gr bg rs mk es ch at be nl cz sk lv lt ee by kz ge am az eu example online site pro app email su'.split(' ').concat(asLatin('ком кам нет нэт бай рф орг ру мд ро юа уа ал укр инфо інфо юей').split(' ')));
const FREE_MAIL = /^(?:gmail|gmejl|gmeil|gmejll|xhimejl|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|proton|protonmail|ukr|i|meta|bigmir|mail|bk|inbox|list|yandex|ya|rambler|gmx|aol|tutanota)\.[a-z.]{2,6}$/;
// "@gmail com": a host that everybody knows needs no dot.
const FREE_HOST = new RegExp(`^(?:gmail|gmejl|googlemail|yahoo|hotmail|outlook|icloud|protonmail|ukr|bigmir|mail|yandex|rambler|${asLatin('укр|гмейл[іеу]?|джимейл[іеу]?|жмейл[іеу]?|гмаил|мейл[іеу]?|мэйле?|яндекс[іеу]?|рамблер[іеу]?|аутлук[уе]?')})$`, 'i');
const BARE_ENDING = compact(new RegExp(`^(?: ?, ?| )(?=(?:com|net|ru|ro|md|ua|al|${asLatin('ком|нет|нэт|ру|юа|уа')})(?!\\p{L}))`, 'iu'));
// No word of a sentence before a host: then the host may be written plainly, or be one that everybody knows, alone.
const UNMISTAKABLE = compact(new RegExp(`^,? (?:${asLatin('собака|собаку|собачка|собачку|собачкою|собакою|сабака|равлик|равликом|песик|мавпа|мавпочку|обезьяна|гав')}|arond|a rond|a-rond|coad[aă] de maimu[tțţ][aă]|maimu[tțţ][aă]|kuror[aeë]n?|majmun[ai]?|monkey|snail|k[eë]rm(?:ill|ij|inal)[aeiël]{0,2}),? $`, 'iu'));
// A mailbox of an office is public and leads to no person.
const ROLES = new Set(('info office contact contacts kontakt hotline helpline childline linia secretariat sekretariat secretary support help sos '
  + 'press presa media admin administrator mail email post zyra reception registratura registry kancelaria priemna pryimalna zvernennia '
  + 'webmaster postmaster noreply reply hr jobs cariere team alert alerts report raportare abuse dpo privacy tips newsletter editor editors redactor redactie redactia redakcia redaksia redaksi redaktsiia redaktsia redaktor redakcija redaction redazione '
  + 'sekretariati sekretari sekretare secretar secretara secretariatul asistenta asistent asistenca pryimalnia priyomnaya priemnaya pryiomna kantseliaria kantselyariia kancelarija zvernennya zhaloby skarhy petitii petitie sesizari sesizare reclamatii ankesa ankese '
  + 'informacion informatii informatsiia comunicare komunikimi komunikim kerkesa drejtoria directia director drejtor protocol protokoll arhiva arkiva registru regjistri vacancy vakansii karriera intake referral referrals training events finance accounting contabilitate buhgalteria donate donations volunteer volunteers voluntari vullnetare volontery').split(' '));

// How it is to be read, said behind it: "вместо «гав» собака".
const TOLD_HOW = compact(/^,? \(?(?:вместо|замість|где|де|instead of|where|in loc de|unde|ne vend te) ["']?\p{L}{1,12}["']? ?(?:-|=|is|este|eshte|значит|це|это|read|pui|pune)? ?["']?(?:собак\p{L}{0,2}|собачк\p{L}{0,2}|@|at|arond|a rond|равлик|точк\p{L}{0,2}|крапк\p{L}{0,2}|dot|punct|pike)["']?\)?/u);

// Written from the end to the beginning.
const REVERSED = compact(/(?<![\p{L}\p{N}])(?:moc|ten|gro|ur|dm|or|au|la|ku\.oc|ofni|ti|ed|rf)\.[\p{L}\p{N}-]{2,24}@[\p{L}\p{N}._-]{2,40}/giu);

// Its host in brackets behind it: "euro.jobs24 (gmail)".
const HOST = '[([] ?@? ?(?:gmail|yahoo|hotmail|outlook|icloud|ukr\\.?net|mail\\.?ru|yandex|proton(?:mail)?)(?:\\.[a-z]{2,3})? ?[)\\]]';
const HOST_IN_BRACKETS = new RegExp(HOST, 'i');
const BEFORE_ITS_HOST = new RegExp(`(?<![a-z0-9@._-])(?=[a-z0-9-]{1,30}[._\\d])[a-z0-9][a-z0-9._-]{2,40} ?${HOST}`, 'gi');

// Beside a word for it, with whatever ending.
const LIKE_AN_ADDRESS = /(?<![a-z0-9.@_-])[a-z0-9._-]{2,40}@[a-z0-9._-]{3,40}/gi;

// Without its sign: no site's name has figures before a host that everybody knows.
const WITHOUT_AT = /(?<![\p{L}\p{N}@./_-])[a-z][a-z\d._-]{1,40}\d(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|protonmail|yandex)\.(?:com|ru|ro|md|me)(?![\p{L}\p{N}])/giu;
const HAS_DIGITS_BEFORE_A_HOST = /\d[gyhoip](?:mail|oogl|ahoo|otma|utlo|clou|roto)|\dyandex/i;

// "We write only at gmail.com".
const NO_LOCAL = new RegExp(`^(?:only|just|here|also|either|mail|e-?mail|account|box|mailbox|doar|numai|aici|cont|vet[eë]m|k[eë]tu|${asLatin('тільки|лише|тут|только|лишь|здесь|пошта|почта|скринька|ящик')})$`, 'iu');

// Their protection is a task: child.protection@; child@ is a child's.
const CHILDREN = new Set(['child', 'children', 'copii', 'femije', 'femijet', 'dity']);
// Mailboxes of a task, in any form of its word.
const A_TASK = compact(new RegExp(`^(?:${['anti$', 'referim', 'referr?al', 'recrut', 'rekrut', 'recruit', 'cv$', 'rezume', 'resume$', 'r[ao]bota$', 'jobs?$', 'va[ck]an', 'punesim', 'pune$', 'preven', 'parandal', 'angajar', 'blerj', 'tyzhden', 'nedelya$', 'weekly$', 'monthly$', 'newsletter', 'revist', 'gazet', 'journal', 'zhurnal', 'apli[ck]', 'candidat', 'kandidat', 'zayavk', 'zajavk', 'se[ck]ret[ae]r', 'anticamer', 'obras[hc]', 'minutes?$', 'chair$', 'proto[ck]o', 'lyst[yi]?$', 'pos[hc]+t', '[gh]olova$', 'presed', 'material', 'anetaresim', 'membersh', 'aderar', 'chlenst', 'advocac', 'advokats', 'kryesi', 'relati', 'eviden', 'diloved', 'spravy$', 'cancel', 'segret', '[ck]an[ct]?[csz]el', 'kants?el', 'pr[iy]+[iy]?o?m[an]', 'pr[iy]em', 'pr[iy]y?mal', 'zvern', 'zvjazo', 'contact', 'kontakt', 'press?[ae]?$', 'presa', 'presh', 'inbox', 'mail', 'post[ae]?$', 'mesazh', 'mesaje', 'anunt', 'njoftim', 'ogol', 'obyav', 'suport', 'support', 'asistent', 'cancelar', 'dispatch', 'coord', 'monitor', 'online$', 'car+i?er', 'hr$', 'cadre', 'kadry', 'resurse', 'burime', 'personel', 'personal$', 'stagi', 'internship', 'praktik', 'praktyk', 'procur', 'purchas', 'zakup', 'achiz', 'prokurim', 'tender', 'offers?$', 'ofert', 'logist', 'orders?$', 'comenzi', 'porosi', 'zamovl', 'zakaz', 'invoic', 'factur', 'fatur', 'rakhun', 'billing', 'payments?$', 'plati$', 'pagesa', 'oplata', 'accounts?$', 'financ', 'finans', 'buget', 'budget', 'byudzhet', 'buh', 'contabil', 'kontabil', 'train', 'trajn', 'trening', 'obuch', 'navch', 'instruir', 'kurs', 'seminar', 'webinar', 'events?$', 'eveniment', 'confer', 'konfer', 'regist', 'inscri', 'zapis', 'reestr', 'reyestr', 'project', 'proiect', 'projekt', 'proekt', 'proyekt', 'program', 'grants?$', 'granturi', 'donat', 'donor', 'fundrais', 'research', 'cercetar', 'kerkim', 'library', 'bibliot', 'archiv', 'arhiv', 'arkiv', 'legal$', 'juridic', 'jurist$', 'consult', 'konsult', 'psihosoc', 'social', 'servic', 'serviciu', 'servis', 'sherbim', 'sluzhba', 'protect', 'zahyst', 'zashch', 'zashit', 'mbrojtj', 'migrat', 'statist', 'security', 'audit', 'complian', 'quality', 'board$', 'council', 'consiliu', 'komitet', 'comitet', 'committ', 'coordin', 'koordin', 'koordyn', 'standart', 'robocha', 'propozyts', 'predlozh', 'zauvazh', 'sugj', 'suggest', 'sugest', 'propun', 'voluntar', 'volont', 'vullnet', 'team', 'echipa', 'ekipi', 'komanda', 'duty$', 'dispatch', 'dispecer', 'emergenc', 'urgent', 'helpdesk', 'hello$', 'welcome', 'general', 'central', 'regional', 'filial', 'national', 'internat', 'shkolla', 'scoala', 'school', 'students?$', 'parents$', 'parinti', 'families', 'youth', 'tineret', 'rinia', 'shop$', 'store$', 'public', 'pr$', 'marketing', 'web', 'site$', 'portal', 'forum', 'digest', 'bulletin', 'buletin', 'feedback', 'survey', 'sondaj', 'opros', 'anket', 'complain', 'plangeri', 'petit', 'request', 'cereri', 'zapyt', 'zapros', 'question', 'intrebari', 'pyetje', 'pitannya', 'voprosy', 'rezerv', 'booking', 'transport', 'depo', 'warehous', 'depozit', 'sklad', 'magazin', 'it$', 'data$', 'hub$', 'lab$', 'dep', 'secti', 'departament', 'viddil', 'otdel', 'zyra', 'birou', 'ofis', 'office', 'sektor', 'director', 'direct', 'drejtor', 'redak', 'redac', 'zvit', 'otchet', 'raport', 'report', 'documents?$', 'dokument', 'docs$', 'acte$', 'contract', 'kontrat', 'dogovor', 'dohovir', 'licen', 'permis', 'viza', 'visa$', 'pass$', 'tickets?$', 'bilet', 'media', 'pressa', 'foto$', 'video$', 'radio$', 'tv$', 'events', 'ankesa', 'help', 'ajutor', 'ndihm', 'dopomo[gh]', 'ombud', 'skarg', 'bukhg', 'pod+er[zs]h', 'pr[iy]+yom$', 'safeguard', 'grievanc', 'regjistr', 'zapys', 'shtyp', 'yurist$', 'avokat$', 'pravo$', 'dezhur', 'cherhov', 'gard[ae]$', 'roja$', '[a-z]{3,12}desk$', 'pomosh', 'pomosch', 'pidtrym', 'linia', 'liniya', 'hotlin', 'alarm[aeiy]?$', 'alert[aeësy]?$', 'tryvo[gh]', 'trevo[gh]', 'signal[ys]?$', 'semnal', 'sinjal', 'warn', 'avertiz', 'paralajm', 'poperedzh', 'predupre[dzh]+', 'spovi[sc]h', 'povidom', 'soobs', 'formar[ei]$', 'formator', 'formim', 'instru[ck]', 'cursuri$', 'mesim', 'kval[iy]fi[ck]', '[ck]alifi[ck]', 'qualifi', 'perfection', 'p[io]d[gh]otov', 'pregatir', 'pergatit', 'metodi[ckh]', 'metodolog', 'method', 'toolkit', 'njesi[aets]{0,2}$', 'shifts?$', 'smena$', 'zmina$', 'tura$', 'night$', 'weekend', 'anali[ztc]', 'analy[stz]', 'partner[aiysut]{0,2}$', 'partener[ia]?$', 'tech$', 'techni', 'te[hk]+ni[ck]', '[ck]or+e[ck]t', 'errata', 'traduc', 'translat', 'pereklad', 'perevod[yi]?$', 'perkthim', 'incid[ei]nt[aeis]?$', 'cases?$', 'cazuri$', 'rastet$', 'indicator', 'screening$', 'news$', 'lajm[ei]t?$', 'stiri$', 'novyny$', 'novosti$', '[ck]alendar[iu]?$', 'agenda$', 'schedul', 'orar[iu]?$', 'rozklad', 'raspisan', 'database', 'baza$', 'risks?$', 'riscuri$', 'rreziq', 'ryzyk', 'update', 'a[ck]tualiz', 'perditesim', 'onovlen', 'obnovlen', 'operati[vo]', 'operacion', 'operatsi[iy]', 'control$', 'kontroll?i?$', 'early$'].join('|')})`));

/** Addresses of persons, also where they are written out, spaced or in look-alike letters; not role mailboxes such as info@, nor those of public offices. */
export function emails(reading: Reading): Span[] {
  const { latin, signs, odd, openings } = reading;
  const found: Span[] = [];
  let behind = 0;
  const hasAt = signs.has(AT_SIGN) || (signs.has(BRACKETS) && IN_BRACKETS.test(latin));
  for (const at of hasAt || signs.has(CYRILLIC | GREEK) || BARE_BEGINS.mayBeIn(openings) ? matchesOf(hasAt ? AT : BARE, latin) : []) {
    const isUnmistakable = UNMISTAKABLE.test(at[0]);
    const host = hostAt(latin, at.index + at[0].length, at[0] === '@') ?? (isUnmistakable ? freeHostAt(latin, at.index + at[0].length) : null);
    // "at" alone is a word like any other: then the host must be written out as well, or be one that everybody knows.
    const isWrittenOut = host !== null && (host.writtenOut || odd(host.dotAt));
    if (!host || (BARE_WORD.test(at[0]) && !isWrittenOut && !isUnmistakable && (!FREE_MAIL.test(host.name) || IS_SAID.test(at[0])))) continue;
    // "is @nick.name": a name on a network, unless the host is one of mail.
    if (/^ +@$/.test(at[0]) && !FREE_MAIL.test(host.name)) continue;
    const local = localBefore(latin, at.index, behind);
    const start = BARE_WORD.test(at[0]) ? toldBefore(latin, local, behind) : local;
    if (start >= at.index) continue;
    if (BARE_WORD.test(at[0]) && NO_LOCAL.test(latin.slice(start, at.index))) continue;
    behind = host.end;
    if (!isRole(latin.slice(start, at.index), host.name)) found.push({ kind: 'EMAIL', start, end: host.end + (TOLD_HOW.exec(reading.plain.slice(host.end, host.end + 60))?.[0].length ?? 0) });
  }
  for (const { index, 0: address } of signs.has(ROUND_OR_SQUARE) && HOST_IN_BRACKETS.test(latin) ? matchesOf(BEFORE_ITS_HOST, latin) : []) found.push({ kind: 'EMAIL', start: index, end: index + address.length });
  for (const { index, 0: address } of signs.has(AT_SIGN) && BACKWARDS.isIn(openings) ? matchesOf(LIKE_AN_ADDRESS, latin) : []) found.push({ kind: 'EMAIL', start: index, end: index + address.length });
  for (const { index, 0: reversed } of signs.has(AT_SIGN) ? matchesOf(REVERSED, latin) : []) found.push({ kind: 'EMAIL', start: index, end: index + reversed.length });
  for (const { index, 0: address } of signs.beside(DIGITS, LETTERS) && HAS_DIGITS_BEFORE_A_HOST.test(latin) ? matchesOf(WITHOUT_AT, latin) : []) found.push({ kind: 'EMAIL', start: index, end: index + address.length });
  for (const { start, end, local } of mailboxesTold(openings)) if (!ROLES.has(local.trim())) found.push({ kind: 'EMAIL', start, end });
  return withoutOffices(reading, found.map(({ kind, start, end }) => ({ kind, start: startOfWord(latin, start), end })));
}

/** Where a word begins of which signs before `at` are pictures. */
function startOfWord(text: string, at: number): number {
  if (!IS_A_PICTURE.test(text[at - 1] ?? '')) return at;
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL && !/\s/.test(text[start - 1]!)) start--;
  return start;
}
const IS_A_PICTURE = /[\ud800-\udfff\u2600-\u27bf]|\ufe0f/;

// "At the dot com conference".
const NO_HOST = /^(?:the|an?|this|that|our|your|some|un|o|nje)\./;

interface Label { label: string; end: number; dot: string }
/** `dotAt` is where the dot behind the first label begins, `writtenOut` whether that is a word. */
interface Host { name: string; end: number; dotAt: number; writtenOut: boolean }

/** The host that begins here: labels and dots, the last label an ending; after a plain @ any letters are one. */
function hostAt(text: string, from: number, plain: boolean): Host | null {
  const labels: Label[] = [];
  let dot = '';
  for (let at = from; labels.length < LABELS_AT_MOST;) {
    LABEL.lastIndex = at;
    const label = LABEL.exec(text)?.[0];
    if (label === undefined) break;
    labels.push({ label, end: at + label.length, dot });
    DOT.lastIndex = at + label.length;
    dot = DOT.exec(text)?.[0] ?? (FREE_HOST.test(label) ? BARE_ENDING.exec(text.slice(at + label.length, at + label.length + 8))?.[0] ?? '' : '');
    if (dot === '') break;
    at += label.length + dot.length;
  }
  while (labels.length > 1 && !isEnding(labels.at(-1)!, plain)) labels.pop();
  if (labels.length < 2) return null;
  const name = labels.map(({ label }) => label.toLowerCase()).join('.');
  if (NO_HOST.test(name)) return null;
  return { name, end: labels.at(-1)!.end, dotAt: labels[0]!.end, writtenOut: /\p{L}/u.test(labels[1]!.dot) };
}

const isEnding = ({ label, dot }: Label, plain: boolean): boolean =>
  (ENDINGS.has(label.toLowerCase()) && (dot === '.' || label === label.toLowerCase()))
  || (plain && dot === '.' && /^(?:\p{L}{2,24}|xn--[a-z0-9-]+)$/iu.test(label));

/** Where the part before the at-sign begins, `at` where there is none; "ivan dot petrov" is taken whole. */
function localBefore(text: string, at: number, behind: number): number {
  let start = at;
  const least = Math.max(behind, at - LONGEST_LOCAL);
  while (start > least && isLocal(text, start - 1)) start--;
  while (start < at && /[.%'&~!#*^-]/.test(text[start]!)) start++;
  if (!ENDS_WRITTEN_OUT.has(text[start - 1]!)) return start;
  const before = LOCAL_WRITTEN_OUT.exec(text.slice(Math.max(behind, start - LONGEST_LOCAL), start));
  return before ? start - before[0].length : start;
}

/** A host that everybody knows, by its first word alone. */
function freeHostAt(text: string, from: number): Host | null {
  LABEL.lastIndex = from;
  const label = LABEL.exec(text)?.[0];
  if (label === undefined || !FREE_HOST.test(label)) return null;
  return { name: `${label.toLowerCase()}.com`, end: from + label.length, dotAt: from + label.length, writtenOut: true };
}

// What leads to an address that is read aloud, and is no part of it.
const UP_TO_AN_ADDRESS = compact(new RegExp(`^.*(?:[^\\p{L}\\p{N}, _.'’-]|(?<!\\p{L})(?:to|at|on|is|este|la|pe|to|her|his|its|e-?mail[a-z]*|mail(?:box)?|adres[aăeë]n?|adresa|posta|k[eë]shtu|${asLatin('на|по|її|її|его|ее|його|почта|почту|почты|пошта|пошту|мейл|мэйл|емейл|имейл|тільки|только|это|це')})(?!\\p{L})(?![ ,]{1,2}(?:${DOT_WORD}|${LINE_WORD})))`, 'iu'));
const TOLD_ALOUD = compact(new RegExp(`,|(?<!\\p{L})(?:${DOT_WORD}|${LINE_WORD})(?!\\p{L})|\\d|(?<!\\p{L})(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|unu|doi|trei|patru|cinci|[sș]ase|[sș]apte|opt|nou[aă]|zece|\\p{L}{2,8}zeci|nj[eë]|dy|tre|kat[eë]r|pes[eë]|gjasht[eë]|shtat[eë]|tet[eë]|n[eë]nt[eë]|dhjet[eë]|\\p{L}{2,8}dhjet[eë])(?!\\p{L})`, 'iu'));

/** Where the words begin by which the part before `at` of what stands before the at-sign is read aloud; `at` where it is not. */
function toldBefore(text: string, at: number, behind: number): number {
  const clause = text.slice(Math.max(behind, at - LONGEST_LOCAL), at);
  const told = clause.slice(UP_TO_AN_ADDRESS.exec(clause)?.[0].length ?? 0);
  const words = told.replace(/^[ ,]+/, '');
  return TOLD_ALOUD.test(words) ? at - words.length : at;
}

// A name with a year in which somebody was born, behind a word that is a role's alone: "hello.mira2009".
const BORN_IN = /^[a-z]{2,16}_?(?:19[5-9]\d|20[01]\d)$/;

// An office's mailbox by its town; those that people are called after too are not among them.
const A_TOWNS = /^(?:kyiv|kiev|lviv|lvov|odes+a|khark[io]v|dnipro|vinnyts[iy]a|zaporizh+ia|poltava|chernivtsi|ternopil|rivne|lutsk|uzh+orod|ivano-?frankivsk|mykolaiv|kherson|sumy|zhytomyr|cherkasy|khmelnytskyi?|kropyvnytskyi?|chernihiv|kryvyirih|mukachevo|izmail|chisinau|kishinev|balti|beltsy|cahul|orhei|soroca|ungheni|comrat|tiraspol|bucuresti|bucharest|iasi|cluj|timisoara|brasov|suceava|galati|bacau|oradea|craiova|sibiu|botosani|tiran[ae]|durres|vlor[ae]|shkod(?:er|ra)|elbasan|korc[ae]|kukes|gjirokaster|sarande|prishtin[ae]?)$/;

/** info@…, office.iasi@…, iasi@…, and the organisation's own name at its own host; on a free mail host only the bare role. */
function isRole(local: string, host: string): boolean {
  const words = local.toLowerCase().split(/[._+-]/).filter((word) => word !== '');
  const first = words[0]?.replace(/\d+$/, '') ?? '';
  if (FREE_MAIL.test(host)) return words.length === 1 && ROLES.has(first);
  if (words.slice(1).some((word) => BORN_IN.test(word))) return false;
  const task = words.length === 2 && (CHILDREN.has(first) || A_TOWNS.test(first)) ? words[1]! : first;
  return (words.length <= 2 && (ROLES.has(task) || A_TASK.test(task))) || (words.length === 1 && (A_TOWNS.test(first) || host.split('.')[0] === first))
    || words.join('-') === 'no-reply';
}
