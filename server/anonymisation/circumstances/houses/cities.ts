const CITIES = 'столиц capitala kryeqytet tiran durres vlor shkod elbas korc fier berat chisin balti tirasp bucur buchar cluj iasi timis constant brasov craiov galat ploiest oradea arad sibiu bacau sucea pitest targu buzau botosan satu.mare baia.mare ramnic kyiv kiev lviv odes khark dnip vinn zapor mykola kherson chernivtsi cernaut ternop ivano lutsk rivne zhytom cherkas poltav sumy uzh kryvyi mariup prishtin shkup skopje athen rom berlin vien pari lond varsh warsaw prag madrid milan istanb ankar antal dubai moscow mosco київ києв киев львов льво одес харк дніпр днепр вінн винниц кишин бельц бєльц бел[еь]ц тирасп тиран бухар ясс яси клуж тимиш запор микола николаев херсон чернів черновц ternop терноп івано ивано луцьк луцк рівн ровн житом черкас чернігов чернигов полтав сум[иах] кропив хмель ужгор крив[иоа] мариуп маріуп москв моско варшав берлин берлін праг рим стамбул анкар анкет бендер bender'
  .split(' ').map((name) => name.replace('.', ' ')).join('|');
const A_CITY = new RegExp(`^["']?(?:${CITIES})`);

/** Whether a city's name begins `plain`: a house in a city is one of many. */
export const isBeginningOfACity = (plain: string): boolean => A_CITY.test(plain);
