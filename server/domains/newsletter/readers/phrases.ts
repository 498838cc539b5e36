import type { Language } from '../../../kernel/index.ts';
import type { ArticleCategory } from '../newsletter.words.ts';

/** What the hub itself says in mails and on pages, in the reader's language. */
export interface Phrases {
  readonly confirmSubject: string; readonly confirmText: string; readonly confirm: string; readonly confirmed: string; readonly notYou: string;
  readonly knownSubject: string; readonly knownText: string; readonly leave: string; readonly leaveAll: string; readonly change: string; readonly changed: string; readonly left: string; readonly leftAll: string;
  readonly gone: string; readonly language: string; readonly countries: string; readonly topics: string; readonly all: string; readonly why: string; readonly onPage: string; readonly fallback: string; readonly source: string; readonly number: string; readonly picture: string;
  readonly goneWhy: string; readonly empty: string; readonly follow: string; readonly categories: Readonly<Record<ArticleCategory, string>>;
}

/** The phrases by language. */
export const PHRASES: Readonly<Record<Language, Phrases>> = {
  EN: {
    confirmSubject: 'Please confirm', confirmText: 'Somebody, probably you, asked for this newsletter at this address. Nothing is sent before you confirm.', confirm: 'Confirm', confirmed: 'Thank you. You will get the next issue.',
    notYou: 'If it was not you, do nothing: the address is deleted after seven days.', knownSubject: 'You read this already', knownText: 'You asked for a newsletter that you get already. Here you change what you get, or leave.',
    leave: 'Leave this newsletter', leaveAll: 'Leave everything and delete my address', change: 'Change what I get', changed: 'It is changed.', left: 'You get this newsletter no more.', leftAll: 'You get nothing more, and your address is deleted.',
    gone: 'This link works no more.', language: 'Language', countries: 'Countries', topics: 'Topics', all: 'No choice means all.', why: 'You get this because you asked for it and confirmed.', onPage: 'Read it as a page',
    fallback: 'Not translated yet; this is the original.', source: 'More', number: 'No.', picture: 'Picture',
    goneWhy: 'Whoever it was for has left already, or did not confirm within seven days.', empty: 'There is nothing in this issue any more.', follow: 'Follow by feed:',
    categories: { NEWS: 'News', EVENT: 'Event', PRACTICE: 'Practice', PUBLICATION: 'Publication', TRAINING: 'Training', ALERT: 'Alert', DECISION: 'Decision', OTHER: 'Other' },
  },
  UK: {
    confirmSubject: 'Підтвердьте, будь ласка', confirmText: 'Хтось, імовірно ви, підписав цю адресу на розсилку. До вашого підтвердження нічого не надсилається.', confirm: 'Підтвердити', confirmed: 'Дякуємо. Ви отримаєте наступний випуск.',
    notYou: 'Якщо це були не ви, нічого не робіть: адресу буде видалено через сім днів.', knownSubject: 'Ви вже читаєте цю розсилку', knownText: 'Ви підписалися на розсилку, яку вже отримуєте. Тут можна змінити налаштування або відписатися.',
    leave: 'Відписатися від цієї розсилки', leaveAll: 'Відписатися від усього й видалити мою адресу', change: 'Змінити, що я отримую', changed: 'Змінено.', left: 'Ви більше не отримуєте цю розсилку.', leftAll: 'Ви більше нічого не отримуєте, вашу адресу видалено.',
    gone: 'Це посилання вже не діє.', language: 'Мова', countries: 'Країни', topics: 'Теми', all: 'Без вибору: усі.', why: 'Ви отримуєте це, бо підписалися й підтвердили підписку.', onPage: 'Читати на сторінці',
    fallback: 'Ще не перекладено; це оригінал.', source: 'Докладніше', number: '№', picture: 'Зображення',
    goneWhy: 'Той, кому воно призначалося, вже відписався або не підтвердив підписку протягом семи днів.', empty: 'У цьому випуску більше нічого немає.', follow: 'Читати стрічкою:',
    categories: { NEWS: 'Новини', EVENT: 'Подія', PRACTICE: 'Практика', PUBLICATION: 'Публікація', TRAINING: 'Навчання', ALERT: 'Попередження', DECISION: 'Рішення', OTHER: 'Інше' },
  },
  RO: {
    confirmSubject: 'Vă rugăm să confirmați', confirmText: 'Cineva, probabil dumneavoastră, a cerut acest buletin la această adresă. Nu se trimite nimic înainte de confirmare.', confirm: 'Confirm', confirmed: 'Vă mulțumim. Veți primi numărul următor.',
    notYou: 'Dacă nu ați fost dumneavoastră, nu faceți nimic: adresa se șterge după șapte zile.', knownSubject: 'Citiți deja acest buletin', knownText: 'Ați cerut un buletin pe care îl primiți deja. Aici schimbați ce primiți sau vă dezabonați.',
    leave: 'Mă dezabonez de la acest buletin', leaveAll: 'Mă dezabonez de la toate; ștergeți adresa mea', change: 'Schimb ce primesc', changed: 'S-a schimbat.', left: 'Nu mai primiți acest buletin.', leftAll: 'Nu mai primiți nimic, iar adresa a fost ștearsă.',
    gone: 'Acest link nu mai este valabil.', language: 'Limba', countries: 'Țări', topics: 'Teme', all: 'Fără alegere înseamnă toate.', why: 'Primiți acest mesaj pentru că l-ați cerut și ați confirmat.', onPage: 'Citiți ca pagină',
    fallback: 'Încă netradus; acesta este originalul.', source: 'Mai mult', number: 'Nr.', picture: 'Imagine',
    goneWhy: 'Persoana căreia îi era destinat s-a dezabonat deja sau nu a confirmat în șapte zile.', empty: 'În acest număr nu mai este nimic.', follow: 'Urmăriți prin flux:',
    categories: { NEWS: 'Noutăți', EVENT: 'Eveniment', PRACTICE: 'Practici', PUBLICATION: 'Publicație', TRAINING: 'Instruire', ALERT: 'Alertă', DECISION: 'Decizie', OTHER: 'Altele' },
  },
  SQ: {
    confirmSubject: 'Ju lutemi konfirmoni', confirmText: 'Dikush, ndoshta ju, e kërkoi këtë buletin në këtë adresë. Asgjë nuk dërgohet para se ta konfirmoni.', confirm: 'Konfirmo', confirmed: 'Faleminderit. Do të merrni numrin e ardhshëm.',
    notYou: 'Nëse nuk ishit ju, mos bëni asgjë: adresa fshihet pas shtatë ditësh.', knownSubject: 'E lexoni tashmë këtë buletin', knownText: 'Kërkuat një buletin që e merrni tashmë. Këtu mund të ndryshoni çfarë merrni ose të largoheni.',
    leave: 'Largohem nga ky buletin', leaveAll: 'Largohem nga të gjitha dhe fshijeni adresën time', change: 'Ndryshoj çfarë marr', changed: 'U ndryshua.', left: 'Nuk e merrni më këtë buletin.', leftAll: 'Nuk merrni më asgjë dhe adresa juaj u fshi.',
    gone: 'Kjo lidhje nuk vlen më.', language: 'Gjuha', countries: 'Vendet', topics: 'Temat', all: 'Pa zgjedhje do të thotë të gjitha.', why: 'E merrni këtë sepse e kërkuat dhe e konfirmuat.', onPage: 'Lexojeni si faqe',
    fallback: 'Ende e papërkthyer; ky është origjinali.', source: 'Më shumë', number: 'Nr.', picture: 'Figura',
    goneWhy: 'Personi për të cilin ishte është larguar tashmë ose nuk e konfirmoi brenda shtatë ditësh.', empty: 'Në këtë numër nuk ka më asgjë.', follow: 'Ndiqeni me prurje (feed):',
    categories: { NEWS: 'Lajme', EVENT: 'Ngjarje', PRACTICE: 'Praktikë', PUBLICATION: 'Botim', TRAINING: 'Trajnim', ALERT: 'Alarm', DECISION: 'Vendim', OTHER: 'Tjetër' },
  },
  RU: {
    confirmSubject: 'Подтвердите, пожалуйста', confirmText: 'Кто-то, вероятно вы, подписал этот адрес на рассылку. До вашего подтверждения ничего не отправляется.', confirm: 'Подтвердить', confirmed: 'Спасибо. Вы получите следующий выпуск.',
    notYou: 'Если это были не вы, ничего не делайте: адрес будет удалён через семь дней.', knownSubject: 'Вы уже читаете эту рассылку', knownText: 'Вы подписались на рассылку, которую уже получаете. Здесь можно изменить настройки или отписаться.',
    leave: 'Отписаться от этой рассылки', leaveAll: 'Отписаться от всего и удалить мой адрес', change: 'Изменить, что я получаю', changed: 'Изменено.', left: 'Вы больше не получаете эту рассылку.', leftAll: 'Вы больше ничего не получаете, ваш адрес удалён.',
    gone: 'Эта ссылка больше не действует.', language: 'Язык', countries: 'Страны', topics: 'Темы', all: 'Без выбора: все.', why: 'Вы получаете это, потому что подписались и подтвердили подписку.', onPage: 'Читать на странице',
    fallback: 'Ещё не переведено; это оригинал.', source: 'Подробнее', number: '№', picture: 'Изображение',
    goneWhy: 'Тот, кому она предназначалась, уже отписался или не подтвердил подписку в течение семи дней.', empty: 'В этом выпуске больше ничего нет.', follow: 'Читать лентой:',
    categories: { NEWS: 'Новости', EVENT: 'Событие', PRACTICE: 'Практика', PUBLICATION: 'Публикация', TRAINING: 'Обучение', ALERT: 'Предупреждение', DECISION: 'Решение', OTHER: 'Другое' },
  },
};

/** The name of a language in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { EN: 'English', UK: 'Українська', RO: 'Română', SQ: 'Shqip', RU: 'Русский' };
