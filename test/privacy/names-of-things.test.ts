import { isHeld, passes } from './kit/marked.ts';

// Museums, storms, projects and scenarios of exercises that bear a name which people bear too.
passes('PERSON', {
  EN: [
    'Storms named Alex and Barbara ruined our calendar.', 'The storm christened Babet closed the border post.', 'The name "Victoria" for the new project was turned down.', 'The new project under the name "Grace" starts in May.',
    'The code names of the scenarios are Anna, Boris and Clara. Clara takes three hours.', 'The cyclone named Daniel reached the coast.',
  ],
  SQ: [
    'Stuhitë e quajtura Alex dhe Barbara prishën kalendarin.', 'Emri “Shpresa” për projektin e ri nuk u miratua.', 'Projekti “Drita” dhe projekti “Besa” bashkohen nga janari me emrin “Drita e Besës”.',
    'Emrat e koduar të skenarëve janë Ana, Beni dhe Drita. Beni është më i vështiri.',
  ],
  RO: [
    'Flashmobul pleacă din Piața Victoriei, din fața Muzeului Antipa.', 'Furtunile botezate Alex și Barbara ne-au stricat calendarul campaniei de toamnă.', 'Ciclonul numit Daniel a lovit coasta.', 'Numele „Victoria” pentru noul proiect nu a trecut.',
    'Proiectul nou cu numele „Speranța Mariei” începe în mai.', 'Numele de cod ale scenariilor sunt Mihai, Radu și Ileana.', 'Scenariile se numesc Mihai, Radu și Ileana. Radu e cel mai greu, cere trei ore.',
  ],
  UK: [
    'Буревії, названі Алекс і Барбара, зірвали кампанію.', 'Назва «Вікторія» для нового проєкту не пройшла.', 'Ім\'я «Надія» для програми вже зайняте.', 'Проєкт під назвою «Віра» стартує у травні.', 'Кодові назви сценаріїв: Анна, Борис і Клара. Борис триває годину.',
  ],
  RU: ['Штормы, названные Алекс и Барбара, сорвали кампанию.', 'Имя «Виктория» для нового проекта не прошло: донор боится политики.', 'Проект с названием «Надежда» стартует в мае.', 'Кодовые имена сценариев – Анна, Борис и Клара.'],
});
isHeld('PERSON', {
  EN: [
    'A boy named ‹Alex› and a girl named ‹Barbara› ran away in the storm.', 'The names of the girls are ‹Anna›, ‹Vera› and ‹Clara›.', 'The girl in the project goes by the name "‹Victoria›".',
    'The code names of the scenarios are Anna and Boris; ‹Clara Rusu› was found by the trainer.',
  ],
  SQ: ['U prezantua me emrin “‹Drita›” dhe mori paratë.', 'Vajza u regjistrua në projekt me emrin “‹Drita Hoxha›”.', 'Emrat e vajzave janë ‹Ana›, ‹Besa› dhe ‹Drita›.', 'Emri i saj është ‹Drita›, vajza e projektit.'],
  RO: [
    'Fetele botezate ‹Alexandra› și ‹Barbara› au fost duse la orfelinat.', 'Muzeul l-a angajat pe ‹Antipa Vasile›, iubitul ei.', 'Numele copiilor sunt ‹Mihai›, ‹Radu› și ‹Ileana›.', 'Numele fetelor din proiect sunt ‹Mihaela›, ‹Rada› și ‹Ileana›.',
    'Fata din proiect, pe nume „‹Viorica›”, nu mai răspunde.',
  ],
  UK: ['Імена дітей: ‹Анна›, ‹Борис› і ‹Клара›.', 'Дівчину з проєкту звати «‹Віра›».', 'Хлопець, названий ‹Алексом›, утік під час бурі.'],
  RU: ['Имя «‹Виктория›» она назвала полиции.', 'Имена девочек – ‹Анна›, ‹Вера› и ‹Клара›.', 'Её имя ‹Виктория›, она участница проекта.'],
});

// Shows, books, games, cafés and races by their titles, whoever stands in them; somebody with a surname is somebody, and so is whom a deed is told of.
passes('PERSON', {
  EN: [
    'The exhibition "Marta\'s Suitcase" goes to Odesa in April.', 'The puppet show "Uncle Vova Buys a Ticket" toured eleven towns.', 'The Lady Diana Bakery gives its unsold bread.',
    'Viewing of a Škoda Octavia of 2011 on Thursday.', 'We thank World Vision and the Friedrich Ebert Stiftung.',
  ],
  SQ: ['Gara e vrapimit "Hapat e Shpresës" nis te liqeni në orën nëntë.', 'Ekspozita "Letra Agimit" hapet të enjten.', 'Urojmë të gjithë anëtarët për Bajramin!', 'Partnerë janë World Vision dhe ARSIS.'],
  RO: ['Brutăria „Doamna Elena” donează pâinea rămasă.', 'Elevii au făcut un joc de societate numit „Tanti Viorica știe tot”.', 'Firma „Ion și Fiii” SRL a câștigat licitația.', 'Manualul se cheamă „Maria învață să spună nu”.'],
  UK: ['Подякувати ресторану «Дядя Жора» за термоси.', 'Виставка «Валізка Соломії» розповідає про мандрівку ляльки.', 'Кав\'ярня «Пані Стефа» віддає нам зал щосереди.', 'Підручник «Bună, Ana!» видають безкоштовно.'],
  RU: ['Пекарня «Тётя Соня» отдаёт вечерний хлеб.', 'Выставка «Чемодан Матрёны» придумана для младших школьников.', 'Провели уроки под названием «Марфа и чужой дядя».', 'В счетах писать «Софт-Мария» SRL полностью.', 'Районный совет Каменки выделил деньги на автобусы.'],
});
isHeld('PERSON', {
  EN: ['The person whom the girls call "‹Auntie Bisi›" collected the passports.', 'At the bakery ‹Elena Rusu› gives out bread.'],
  SQ: ['Shënimi mban firmën «‹Agron›».'],
  RO: ['La brutărie o cheamă „‹Doamna Elena›”, iar ea le ține actele.'],
  UK: ['У ресторані її зустрів «‹Дядя Жора›» і забрав паспорт.', 'Виставка «‹Соломія Кравчук›» відкрилася в її квартирі.'],
  RU: ['В пекарне её ждала «‹Тётя Соня›».', 'Урок провела ‹Марфа›.', 'Совет ‹Марины› помог мне.'],
});

// From one month to another, which people are called after too.
passes('PERSON', {
  EN: ['Alerts, Jan–Sep 2025: 1204; Oct–Dec: 388.', 'Mar–May 2025, Jun–Aug 2025, Sep–Nov 2025.'],
  SQ: ['Alertat Jan–Sht 2025 janë në tabelë.'],
  RO: ['Ian–sep: 14 alerte; oct–dec: 9.'],
});
isHeld('PERSON', {
  EN: ['‹Jan Novak› came in September.', 'Between Jan–Sep 2025 ‹Jan Novak› wrote to her.'],
  RO: ['‹Ian Popescu› – sep. 2025.', '‹Iulia›-Oct a fost găsită.'],
  SQ: ['‹Jan Hoxha› erdhi më 2025.'],
});

// Machines, fonts and ships at the head of a clause, and who is in a novel or a textbook; whoever serves, uses or repairs one is somebody.
passes('PERSON', {
  EN: ['The server Ana is down since morning.', 'The font Roboto Anna is used for headings.', 'The character Emma Woodhouse is used in the role play.'],
  SQ: ['Serveri Ana nuk përgjigjet që në mëngjes.', 'Fonti Elena Sans mungon në shabllon.', 'Anija Maria Elena solli çadrat.', 'Personazhi Ana Hoxha i librit refuzon ofertën.'],
  RO: ['Serverul Ana nu răspunde de azi-dimineață.', 'Imprimanta Elena de la etajul doi nu are hârtie.', 'Nava Maria Elena a adus corturile.', 'Personajul Ion Glanetașu din romanul studiat la școală e trist.', 'Eroul romanului, Ion Popescu, fuge de acasă.'],
  UK: ['Сервер Марія не відповідає з ранку.', 'Шрифт Roboto Anna встановлено на всіх комп\'ютерах.', 'Героїня роману Маруся Богуславка обговорюється на уроці.', 'Персонажка Марія Коваль із посібника відмовляється від пропозиції.'],
  RU: ['Сервер Мария не отвечает с утра.', 'Шрифт Ольга Санс не читается в отчёте.', 'Герой книги Тимур Гараев учит помогать старикам.', 'Чат-бот София отвечает на вопросы.'],
});
isHeld('PERSON', {
  EN: ['The server ‹Ana› brought the girl a drink.', 'The server ‹Maria Popescu› took the passports.', 'The printer ‹Elena› bought is out of paper.'],
  SQ: ['Kompjuteri i ‹Anës› u prish.', 'Anija ku punonte ‹Ana› u nis.', 'Heroina e filmit ‹Ana Hoxha› u gjet në port.'],
  RO: ['Serverul ‹Anei› este oprit.', 'A reparat calculatorul ‹Ion Popescu›, unchiul fetei.', 'Calculatorul ‹Ana› l-a luat acasă.', 'Eroina ‹Maria Ionescu› a fugit.'],
  UK: ['Сервер ‹Марії› не відповідає.', 'Комп\'ютер ‹Марія› забрала додому.', 'Зламав комп\'ютер ‹Андрій Коваль›.'],
  RU: ['Сервер ‹Бориса› не отвечает.', 'Герой ‹Тимур Гараев› спас ребёнка.', 'Героиня фильма ‹Елена Коваленко› рассказала о вербовке.'],
});
