import type { Language } from '../../../kernel/index.ts';
import type { ExploitationForm, Severity } from '../alert.words.ts';

/** What the hub itself says about alerts in mails and on pages, in the reader's language. */
export interface AlertPhrases {
  readonly alert: string; readonly alerts: string; readonly digest: string; readonly updated: string; readonly withdrawn: string; readonly restricted: string; readonly open: string; readonly more: string;
  readonly fallback: string; readonly why: string; readonly mute: string; readonly muted: string; readonly change: string; readonly noneAtOnce: string; readonly noDigest: string; readonly nothing: string; readonly done: string; readonly gone: string;
  readonly muteNote: string; readonly severity: string; readonly place: string; readonly forms: string; readonly tlp: string; readonly published: string; readonly expires: string; readonly expired: string; readonly asOf: string;
  readonly severities: Readonly<Record<Severity, string>>; readonly formNames: Readonly<Record<ExploitationForm, string>>;
}

/** The phrases by language. */
export const ALERT_PHRASES: Readonly<Record<Language, AlertPhrases>> = {
  EN: {
    alert: 'Alert', alerts: 'Alerts', digest: 'Alerts of the day', updated: 'This alert has changed.', withdrawn: 'This alert was withdrawn, or is no longer for you. Please act on it no more, and delete what you have of it.',
    restricted: 'This alert is for a narrower circle; its text does not go by mail.', open: 'Read it at the hub', more: 'more at the hub', fallback: 'Not translated yet; this is the original.',
    why: 'You get this because you chose to.', mute: 'No more letters about this alert', muted: 'You get no more letters about this alert. Other alerts come as before.', change: 'Change what I get', noneAtOnce: 'No letters at once any more', noDigest: 'No daily digest any more',
    nothing: 'No alerts by mail any more', done: 'It is changed.', gone: 'This link works no more.', muteNote: 'Other alerts come as before.', severity: 'Severity', place: 'Where', forms: 'Forms of exploitation', tlp: 'Traffic Light Protocol', published: 'Published', expires: 'Valid until', expired: 'No longer current since',
    asOf: 'As of {time}. This page does not change by itself: load it again.',
    severities: { EXTREME: 'extreme', SEVERE: 'severe', MODERATE: 'moderate', MINOR: 'minor', UNKNOWN: 'unknown' },
    formNames: { SEXUAL: 'sexual exploitation', BEGGING: 'begging', PETTY_CRIME: 'petty crime', STREET_VENDING: 'street vending', DOMESTIC_WORK: 'domestic work', AGRICULTURE: 'agriculture', CONSTRUCTION: 'construction', MANUFACTURING: 'manufacturing', OTHER: 'other', UNKNOWN: 'unknown' },
  },
  UK: {
    alert: 'Сповіщення', alerts: 'Сповіщення', digest: 'Сповіщення за день', updated: 'Це сповіщення змінено.', withdrawn: 'Це сповіщення відкликано, або воно вже не для вас. Будь ласка, більше не дійте на його підставі й видаліть те, що маєте.',
    restricted: 'Це сповіщення для вужчого кола; його текст не надсилається поштою.', open: 'Читати на хабі', more: 'ще на хабі', fallback: 'Ще не перекладено; це оригінал.',
    why: 'Ви отримуєте це, бо так обрали.', mute: 'Більше жодних листів про це сповіщення', muted: 'Листів про це сповіщення більше не буде. Інші надходитимуть як раніше.', change: 'Змінити, що я отримую', noneAtOnce: 'Більше жодних негайних листів', noDigest: 'Більше жодного щоденного огляду',
    nothing: 'Більше жодних сповіщень поштою', done: 'Змінено.', gone: 'Це посилання вже не діє.', muteNote: 'Інші сповіщення надходитимуть як раніше.', severity: 'Тяжкість', place: 'Де', forms: 'Форми експлуатації', tlp: 'Traffic Light Protocol', published: 'Опубліковано', expires: 'Чинне до', expired: 'Неактуальне від',
    asOf: 'Станом на {time}. Сторінка не оновлюється сама: завантажте її знову.',
    severities: { EXTREME: 'надзвичайна', SEVERE: 'висока', MODERATE: 'помірна', MINOR: 'низька', UNKNOWN: 'невідома' },
    formNames: { SEXUAL: 'сексуальна експлуатація', BEGGING: 'жебрацтво', PETTY_CRIME: 'дрібна злочинність', STREET_VENDING: 'вулична торгівля', DOMESTIC_WORK: 'домашня праця', AGRICULTURE: 'сільське господарство', CONSTRUCTION: 'будівництво', MANUFACTURING: 'виробництво', OTHER: 'інше', UNKNOWN: 'невідомо' },
  },
  RO: {
    alert: 'Alertă', alerts: 'Alerte', digest: 'Alertele zilei', updated: 'Această alertă s-a schimbat.', withdrawn: 'Această alertă a fost retrasă sau nu vă mai este destinată. Vă rugăm să nu mai acționați pe baza ei și să ștergeți ce aveți din ea.',
    restricted: 'Această alertă este pentru un cerc mai restrâns; textul ei nu se trimite prin e-mail.', open: 'Citiți pe hub', more: 'în plus pe hub', fallback: 'Încă netradusă; acesta este originalul.',
    why: 'Primiți acest mesaj pentru că ați ales așa.', mute: 'Fără alte mesaje despre această alertă', muted: 'Nu mai primiți mesaje despre această alertă. Celelalte vin ca înainte.', change: 'Schimb ce primesc', noneAtOnce: 'Fără mesaje imediate', noDigest: 'Fără rezumatul zilnic',
    nothing: 'Fără alerte prin e-mail', done: 'S-a schimbat.', gone: 'Acest link nu mai este valabil.', muteNote: 'Celelalte alerte vin ca înainte.', severity: 'Gravitate', place: 'Unde', forms: 'Forme de exploatare', tlp: 'Traffic Light Protocol', published: 'Publicată', expires: 'Valabilă până la', expired: 'Nu mai este actuală din',
    asOf: 'La {time}. Pagina nu se schimbă singură: încărcați-o din nou.',
    severities: { EXTREME: 'extremă', SEVERE: 'ridicată', MODERATE: 'moderată', MINOR: 'redusă', UNKNOWN: 'necunoscută' },
    formNames: { SEXUAL: 'exploatare sexuală', BEGGING: 'cerșetorie', PETTY_CRIME: 'infracțiuni mărunte', STREET_VENDING: 'comerț stradal', DOMESTIC_WORK: 'muncă în gospodărie', AGRICULTURE: 'agricultură', CONSTRUCTION: 'construcții', MANUFACTURING: 'producție', OTHER: 'altele', UNKNOWN: 'necunoscut' },
  },
  SQ: {
    alert: 'Alarm', alerts: 'Alarme', digest: 'Alarmet e ditës', updated: 'Ky alarm ka ndryshuar.', withdrawn: 'Ky alarm u tërhoq ose nuk është më për ju. Ju lutemi mos veproni më sipas tij dhe fshijeni atë që keni prej tij.',
    restricted: 'Ky alarm është për një rreth më të ngushtë; teksti i tij nuk dërgohet me postë.', open: 'Lexojeni në hub', more: 'të tjera në hub', fallback: 'Ende e papërkthyer; ky është origjinali.',
    why: 'E merrni këtë sepse e zgjodhët vetë.', mute: 'Asnjë letër tjetër për këtë alarm', muted: 'Nuk merrni më letra për këtë alarm. Të tjerat vijnë si më parë.', change: 'Ndryshoj çfarë marr', noneAtOnce: 'Asnjë letër të menjëhershme', noDigest: 'Asnjë përmbledhje ditore',
    nothing: 'Asnjë alarm me postë', done: 'U ndryshua.', gone: 'Kjo lidhje nuk vlen më.', muteNote: 'Alarmet e tjera vijnë si më parë.', severity: 'Rëndësia', place: 'Ku', forms: 'Format e shfrytëzimit', tlp: 'Traffic Light Protocol', published: 'Publikuar', expires: 'Vlen deri më', expired: 'Nuk është më aktual që nga',
    asOf: 'Gjendja më {time}. Faqja nuk ndryshon vetë: ngarkojeni përsëri.',
    severities: { EXTREME: 'e skajshme', SEVERE: 'e lartë', MODERATE: 'mesatare', MINOR: 'e ulët', UNKNOWN: 'e panjohur' },
    formNames: { SEXUAL: 'shfrytëzim seksual', BEGGING: 'lypje', PETTY_CRIME: 'krime të vogla', STREET_VENDING: 'shitje në rrugë', DOMESTIC_WORK: 'punë shtëpiake', AGRICULTURE: 'bujqësi', CONSTRUCTION: 'ndërtim', MANUFACTURING: 'prodhim', OTHER: 'tjetër', UNKNOWN: 'e panjohur' },
  },
  RU: {
    alert: 'Оповещение', alerts: 'Оповещения', digest: 'Оповещения за день', updated: 'Это оповещение изменено.', withdrawn: 'Это оповещение отозвано или больше не предназначено для вас. Пожалуйста, больше не действуйте на его основании и удалите то, что у вас есть.',
    restricted: 'Это оповещение для более узкого круга; его текст не отправляется по почте.', open: 'Читать на хабе', more: 'ещё на хабе', fallback: 'Ещё не переведено; это оригинал.',
    why: 'Вы получаете это, потому что так выбрали.', mute: 'Больше никаких писем об этом оповещении', muted: 'Писем об этом оповещении больше не будет. Остальные приходят как раньше.', change: 'Изменить, что я получаю', noneAtOnce: 'Больше никаких немедленных писем', noDigest: 'Больше никакого ежедневного обзора',
    nothing: 'Больше никаких оповещений по почте', done: 'Изменено.', gone: 'Эта ссылка больше не действует.', muteNote: 'Остальные оповещения приходят как раньше.', severity: 'Тяжесть', place: 'Где', forms: 'Формы эксплуатации', tlp: 'Traffic Light Protocol', published: 'Опубликовано', expires: 'Действительно до', expired: 'Неактуально с',
    asOf: 'По состоянию на {time}. Страница не обновляется сама: загрузите её снова.',
    severities: { EXTREME: 'чрезвычайная', SEVERE: 'высокая', MODERATE: 'умеренная', MINOR: 'низкая', UNKNOWN: 'неизвестна' },
    formNames: { SEXUAL: 'сексуальная эксплуатация', BEGGING: 'попрошайничество', PETTY_CRIME: 'мелкие преступления', STREET_VENDING: 'уличная торговля', DOMESTIC_WORK: 'домашний труд', AGRICULTURE: 'сельское хозяйство', CONSTRUCTION: 'строительство', MANUFACTURING: 'производство', OTHER: 'другое', UNKNOWN: 'неизвестно' },
  },
};
