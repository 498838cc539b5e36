import { isHeld, passes } from './kit/marked.ts';

// Towns of the four countries, one behind another where somebody tells where, and what a town has.
passes('PERSON', {
  EN: [
    'The schools of Constanța and two theatres sent posters.', 'The mayor of Constanța opened the fair.', 'Partners from Lutsk, Rivne and Zhytomyr came to the meeting.',
    'The week took place in Tulcea, Izmail and Reni.', 'We opened offices in Chernivtsi, Lutsk and Izmail.',
  ],
  SQ: ['Trajnimet në Berat, Fier dhe Lezhë shtyhen për në maj.', 'Tryeza në Kostancë u mbajt pa gazetarë.', 'Nga Korça, Pogradeci dhe Librazhdi erdhën 20 mësues.'],
  RO: [
    'Un test pe trei grupuri de liceeni din Bălți, Iași și Cernăuți a arătat asta.', 'Centrul din Roman s-a deschis în primăvară.', 'Trenul spre Jitomir pleacă la nouă.', 'Din Timișoara, Arad și Roman au venit 14 profesori.',
  ],
  UK: [
    'У Рівному, Луцьку та Житомирі запрацювали «зелені кімнати» для опитування.', 'Колеги з Харкова, Сум та Житомира приїдуть у середу.', 'Центр у Коломиї запрацював навесні.', 'Навчання пройшли в Ковелі, Луцьку та Ужгороді.',
  ],
  RU: ['Курсы в Виннице, Житомире и Луцке перенесли на май.', 'Коллеги из Луцка и Житомира приедут в среду.', 'Центры работают в Одессе, Николаеве и Херсоне.'],
});
isHeld('PERSON', {
  EN: [
    'The mother of ‹Constanța› and eleven other girls phoned.', 'From Bălți ‹Constanța Rusu› and eleven others travelled.', 'She left with ‹Larisa›, ‹Sofia› and ‹Victoria›.', 'The mayor asked ‹Constanța› to come.',
  ],
  SQ: ['Te ‹Besa›, ‹Drita› dhe ‹Agimi› shkoi policia.'],
  RO: ['Din Iași, ‹Roman Ciobanu› și ‹Lenuța› au plecat spre Italia.', 'La ‹Roman›, ‹Luca› și ‹Cezar› s-au dus polițiștii.', '‹Constanța› și sora ei s-au întors din Italia.', 'Mama ‹Constanța› a sunat ieri.'],
  UK: ['До ‹Романа›, ‹Остапа› та ‹Левка› приїхали поліцейські.', 'З ‹Марією Луцькою› вона поїхала до кордону.', 'Дзвонила ‹Житомирська Олена›, просила адресу.'],
  RU: ['Был в Одессе, с ‹Романом› и ‹Остапом› ездил на рынок.', 'У ‹Романа›, ‹Артура› и ‹Тимура› есть ключ.'],
});

// Days and feasts that people are named after, headings with an article, what a sentence opens with behind a short word, and companies.
passes('PERSON', {
  EN: ['The Bessarabian cuisine evening is on Friday.', 'Our cookbook of Galician recipes sold 340 copies.', 'After Ramadan the office reopens.', 'Eid is on Tuesday.', 'The agreement with Glovo was signed.'],
  SQ: [
    'RENDI I DITËS: a) gjendja e fondeve; b) trajnimi i mësuesve.', 'LAJMI I DITËS', 'Në Ditën e Verës zyra është e mbyllur.', 'Dita e Verës festohet në Elbasan.', 'Në Ditën e Besës u mbajt një koncert.', 'Rishpallja pritet pas Bajramit.',
    'Para Ramazanit bëjmë mbledhje.', 'Java e Bajramit është pushim.', 'Për Bajram zyra mbyllet.', 'Takimi me operatorët celularë (Vodafone, One) u përqendrua te SMS-të mashtruese.', 'Marrëveshja me One Albania u nënshkrua.',
  ],
  RO: [
    'Vine Mărțișorul și, ca în fiecare an, vindem mărțișoare.', 'Fișa nu se completează cu nume. Sesiunile de o zi se țin la seminar.', 'După Ramazan reluăm ședințele.', 'Ramazanul începe marți.',
  ],
  UK: ['ПОРЯДОК ДЕННИЙ: 1. Звіт за вересень.', 'Після Рамадану групи відновлюються.', 'До Спаса пакуємо кошики.', 'Курбан-байрам у громаді – вихідний.'],
  RU: ['После Рамазана продолжим занятия.', 'Рамазан начинается в марте.', 'К Мэрцишору готовим ярмарку.'],
});
isHeld('PERSON', {
  EN: ['After ‹Ramazan› left, she called us.'],
  SQ: [
    'I dha ‹Bajramit› paratë.', 'E takoi ‹Bajramin› në stacion.', '‹BENI I DRITËS› KA IKUR NGA SHTËPIA', '‹DRITA E BESËS› U ZHDUK', 'Në ditën e dasmës së ‹Besës› e rrahën.', 'Djali i ‹Ditës› u kthye në shtëpi.',
  ],
  RO: ['A fost bătută de ‹Ramazan›, patronul.', 'Numele: ‹Sevil Ramazan›.'],
  UK: ['До ‹Рамазана› приїхали поліцейські.', 'ЗНИКЛА ‹ВІРА›, 14 РОКІВ', 'Забрав її ‹Рамазан›.'],
  RU: ['У ‹Рамазана› остались её документы.', 'После ‹Рамазан› звонил ещё раз.'],
});
