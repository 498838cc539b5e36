import { isHeld, passes } from './kit/marked.ts';

// Mailboxes whose signs are told by nicknames, by words that nobody knows, by pictures, or in clauses apart.
isHeld('EMAIL', {
  EN: [
    'Write to ‹ana dot lupu nineteen, then the monkey tail, then outlook, and dot com›, she reads it at night.',
    'His mailbox is ‹rex underscore north, squiggle, gmail, dot, com›.',
    'Write to me on ‹the gmail one, it\'s tina, full stop, and then oh-nine›.',
  ],
  SQ: [
    'Adresa: ‹lule dielli pa hapësira, pastaj kërmilli, outlook pikë com›.',
    'më shkruaj te ‹genta nënvizë zero gjashtë te protoni›',
    'posta e saj: ‹dita🌙e🌙bardhë🌙majmun🌙gmail🌙com›',
  ],
  RO: [
    'Adresa e ‹corina lipit, coada maimuței, yahoo, apoi punct, ro›.',
    'scrie-i la ‹v.moraru la ferma-noua, pct, md›',
    'Mail-ul ei se termină în ‹gmail com și începe cu doina.b›.',
  ],
  UK: [
    'Адреса: ‹маруся одним словом, потім равлик, потім i, знов крапка і ua›.',
    'скринька на ‹мета юа, логін taras_b крапка 98›',
  ],
  RU: [
    'Адрес такой: ‹рита, потом собачка, потом bk, потом точка, ru›.',
    'напиши мне на ‹гмейл, зайка точка ноль пять›',
  ],
});
passes('EMAIL', {
  EN: ['The dog sleeps at the office, we dot our letters, and mail comes at ten.', 'We moved from yahoo to gmail, and then nothing worked.', 'We write only at gmail.com and never from ukr.net.'],
  SQ: ['Kërmilli është simboli i klubit, posta vjen të hënën.'],
  RO: ['Ne puteți scrie pe gmail.com sau mail.ru, adresa o dăm la birou.', 'Melcul din curte și maimuța de pluș sunt premiile.'],
  UK: ['Собака чекає біля пошти, а сайт ukr.net не працює.'],
  RU: ['Собаки, кошки, точка сбора у рынка, почта за углом.'],
});

// Names on networks by how they are spelt, and links that are read aloud.
isHeld('SOCIAL_HANDLE', {
  EN: ['Her TikTok is ‹lil kate with two e\'s and a nine at the end›.', 'Somebody called ‹the night baker, all squashed together› writes to the class.', 'Add ‹@ wolf . of . north . 07›, he says.', 'The link: ‹t dot me slash euro jobs, no spaces›.'],
  SQ: ['Në tiktok është ‹mbretëresha ngjitur, me zero në vend të o-së›.', 'Lidhja: ‹te pikë me slash pune gjermani›.'],
  RO: ['Contul de telegram e ‹„șeful” cu 3 în loc de e, punct, dubai›.', 'Pe Discord e ‹lup alb, apoi zero nouă›.'],
  UK: ['У тіктоці вона ‹кицька, з нулем замість о, нижня риска, сонце›.', 'тікток ‹@/s/o/n/k/o/_/1/1›'],
  RU: ['Ник в инсте: ‹кошка с двумя о, слитно›.', 'ищи в вк: ‹ай ди сто двадцать три четыре пять шесть›'],
});
passes('SOCIAL_HANDLE', {
  EN: ['Our page on Facebook has two new posts, and the group grows.', 'Write your name in capitals and without abbreviations.', 'The poster reads the same on Telegram, without spaces for notes.'],
  SQ: ['Shkruani emrin e projektit me shkronja të mëdha në formular.', 'Faqja në Facebook ka njëzet mijë ndjekës.'],
  RO: ['Pagina de Facebook a fost legată de site în două zile.', 'Formularul se scrie cu litere mari.'],
  UK: ['Канал у телеграмі має сто двадцять підписників.', 'Пишіть великими літерами назву закладу.'],
  RU: ['Страница ассоциации: 8 206 подписчиков, охват 91 тыс.', 'Заполняйте печатными буквами, без сокращений.'],
});

// Plates letter by letter, by words, names, nouns for figures, pictures, and with words between.
isHeld('PLATE', {
  EN: ['The van had ‹K for kite, L for lamp, M, then four-oh-eight›.', 'Kosovo tags: ‹zero two, six hundred thirty-one, F for Fox, A for apple›.', 'He drives a hatchback, ‹|D|N|S| seven-zero-six|›.'],
  SQ: ['Targa: ‹AC; shifrat ishin zero dyzet e tetë dhe mbyllej me LP›.', 'furgoni kishte ‹A si Ana, B si Besa, treqind e dymbëdhjetë, K, D›', 'Mikrobusi niset me ‹AD🚐65🚐2🚐FN›.'],
  RO: ['Mașina: ‹CJ și un nouăzeci și unu, iar după pod am văzut și sfârșitul: V de la Vasile, E, C›.', 'nr mașină ‹ᴄᴊ ₁₄ ʙᴜᴢ›', 'Începea cu ‹VS; la mijloc treizeci și trei; se termina cu H-A-P›.'],
  UK: ['Бус: ‹КА, потім двадцятка і шістдесят чотири, наприкінці дві М›.', 'Прийміть: ‹Анна, Елла, вісімдесят п\'ять вісімнадцять, Олена, Ігор›.'],
  RU: ['Фура, на тягаче ‹АО, дважды по сорок восемь, Н, ещё Х›.', 'Уехал ‹Y 🚗 A 🚗 M 🚗 3 🚗 8 🚗 4› в сторону моста.'],
});
passes('PLATE', {
  EN: ['The minibus Chernivtsi–Suceava leaves at 7:20 and 15:05.', 'Bus B, seat one, row two, door A.'],
  SQ: ['Autobusi niset në orën shtatë e dyzet, nga kati A.', 'Ligji nr. 18/2017, neni 128/b, hyri në fuqi.'],
  RO: ['Numărul revistei are o sută douăzeci de pagini.', 'Autobuzul pleacă la opt și zece, de la peronul B.'],
  UK: ['Автобус номер десять їде о сьомій двадцять, платформа А.', 'У справі номер 44-п змін немає.'],
  RU: ['Автобус в тринадцать ноль-ноль увезёт группу в Кишинёв.', 'Номер приказа 44-п, срок двадцать дней.'],
});

// Points whose halves are told apart.
isHeld('GEO_COORDINATE', {
  EN: ['Come to ‹4 7 dot 0 1 5 2 , 2 8 dot 8 5 4 7›.', 'They hide at ‹lat forty-seven and a bit (.02), long twenty-eight point eight four›.', 'near ‹45 and .4371, 28 and .0503› most nights'],
  SQ: ['Pika e takimit: ‹41,1 dhe pastaj 117; lindja 20,0 e 831›.', 'Gjerësia ‹42 pikë 0 6 8. Gjatësinë po e jap veç, 19 edhe pikë 5 1 2›.'],
  RO: ['Baraca e la ‹paralela patruzeci și patru cu optzeci, meridianul douăzeci și patru cu optzeci și șapte›.', 'locația mea ‹47 . 925 … 26 . 667›'],
  UK: ['Підвал тут: ‹пн. ш. 46 гр. 29 хв. 05 сек. та сх. д. 30 гр. 44 хв. 11 сек.›', 'Висадив на ‹48,6 двадцять вісім північної; 22,2 вісімдесят вісім східної›.'],
  RU: ['Координаты: ‹сорок шесть гривен сорок восемь двадцать пять и тридцать гривен семьдесят две тридцать три›.', 'жди тут ‹4 7 тчк 8 3 8 8 зпт 3 5 тчк 1 3 9 6›'],
});
passes('GEO_COORDINATE', {
  EN: ['Attendance rose from 45,1 to 52,3 and then fell to 28,4 percent.', 'At 46 degrees the pump stops after 20 minutes.'],
  SQ: ['Temperatura ishte 41 gradë, pas 20 minutash ra në 25 gradë.'],
  RO: ['Prețul a crescut de la 45,12 lei la 47,30 lei, apoi la 28,50.', 'La 46 de grade, după 30 de minute, se oprește.'],
  UK: ['Вода 45 градусів, через 20 хвилин 30 градусів.'],
  RU: ['Цена сорок шесть гривен сорок копеек, а вторая тридцать гривен.'],
});
