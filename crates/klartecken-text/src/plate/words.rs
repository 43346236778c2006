//! Words around registration plates, and what only looks like one.

/// Abbreviations of three letters that stand before numbers, in order; no plate is read from them.
pub(super) const ABBREVIATIONS: [&str; 135] = [
    "abb", "adr", "aku", "apl", "app", "apt", "arm", "asp", "bab", "bbr", "bet", "bmw", "bnp", "brf", "brp",
    "bun", "bup", "can", "cat", "cet", "cfo", "chf", "cms", "cnc", "cpr", "cpu", "csn", "css", "dab", "dhl",
    "dkk", "dna", "dnr", "dos", "dsl", "ean", "ees", "eko", "elf", "emu", "eng", "eur", "fak", "fax", "fhm",
    "fsc", "fsk", "ftp", "gbg", "gbp", "gdp", "ger", "gps", "gsm", "hdl", "hfd", "jbl", "kbt", "kgb", "klm",
    "kpa", "kph", "kth", "ktm", "lag", "lgh", "lrf", "lss", "mhf", "mhz", "mma", "mph", "msb", "net", "nhl",
    "nja", "nok", "ntf", "ocr", "omg", "org", "osl", "pbl", "pcb", "pcr", "pda", "pdf", "pln", "png", "ppm",
    "ppp", "prh", "psd", "pts", "pul", "rad", "ral", "rfc", "rfs", "rok", "rum", "sab", "sal", "sap", "sba",
    "scb", "seb", "sek", "sfs", "shb", "skl", "skr", "slu", "sms", "sou", "spf", "spm", "spr", "ssb", "ssl",
    "stf", "stk", "str", "trp", "uhr", "url", "usa", "usb", "usd", "usk", "utc", "who", "wwf", "xml", "xxl",
];

/// Words of three letters that stand before numbers in headlines in capitals, in order.
pub(super) const WORDS: [&str; 138] = [
    "all", "art", "bad", "ban", "bar", "bus", "dag", "del", "den", "des", "det", "dom", "duk", "dur", "ell",
    "end", "era", "ett", "fas", "feb", "fel", "fem", "fre", "gas", "get", "han", "har", "hed", "hej", "hel",
    "hem", "hon", "hos", "hot", "hur", "hus", "jag", "jan", "jul", "jun", "kal", "kan", "kap", "kod", "kol",
    "kom", "kub", "kul", "lan", "led", "lok", "lon", "los", "lux", "lys", "maj", "man", "mar", "mat", "max",
    "med", "men", "mer", "mod", "mos", "mur", "nej", "ner", "nes", "nya", "och", "ons", "ord", "ost", "pan",
    "par", "pas", "per", "pla", "pro", "pub", "pur", "ram", "rar", "ref", "reg", "ren", "res", "ron", "ros",
    "rot", "run", "rut", "rya", "sar", "sen", "sep", "ser", "ses", "set", "sex", "sju", "ska", "sol", "som",
    "son", "sos", "sub", "sum", "sun", "sur", "syd", "syr", "tag", "tak", "tal", "tam", "tan", "tel", "the",
    "tog", "tom", "ton", "top", "tor", "tot", "tre", "tub", "tur", "typ", "ulf", "ung", "uno", "upp", "ute",
    "utr", "yes", "yta",
];

/// Words about vehicles, in order.
pub(super) const VEHICLES: [&str; 58] = [
    "a-traktor",
    "audi",
    "audin",
    "bilist",
    "bilister",
    "bmw",
    "bulle",
    "buss",
    "bussen",
    "ccm",
    "cupra",
    "dacia",
    "epa",
    "fiat",
    "ford",
    "honda",
    "jeep",
    "jeepen",
    "kia",
    "kombi",
    "kör",
    "körd",
    "körda",
    "körde",
    "körning",
    "körningen",
    "körs",
    "kört",
    "lexus",
    "mazda",
    "mazdan",
    "mc",
    "mc-n",
    "merca",
    "opel",
    "p-plats",
    "parkera",
    "parkerat",
    "passat",
    "passaten",
    "påkörd",
    "reg",
    "saab",
    "saaben",
    "scania",
    "seat",
    "skoda",
    "släp",
    "suv",
    "suzuki",
    "tesla",
    "teslan",
    "trailer",
    "volkswagen",
    "volvo",
    "volvon",
    "vw",
    "škoda",
];

/// Beginnings of words about vehicles, in order.
pub(super) const VEHICLE_STEMS: [&str; 40] = [
    "bilförare",
    "biluthyr",
    "bilägare",
    "citroen",
    "citroë",
    "däck",
    "fordon",
    "fortkör",
    "husbil",
    "husvagn",
    "hyundai",
    "krock",
    "körkort",
    "lastare",
    "lastbil",
    "mercedes",
    "mitsubishi",
    "moped",
    "motorcyk",
    "nissan",
    "nummerplåt",
    "nummerskylt",
    "parkerad",
    "parkerar",
    "parkering",
    "peugeot",
    "polestar",
    "porsche",
    "registrering",
    "regnr",
    "regnum",
    "renault",
    "skoter",
    "skåpbil",
    "släp",
    "subaru",
    "taxi",
    "toyota",
    "trafikolyck",
    "traktor",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word::check_table;

    #[test]
    fn the_tables_are_in_order() {
        check_table(&ABBREVIATIONS, false);
        check_table(&WORDS, false);
        check_table(&VEHICLES, false);
        check_table(&VEHICLE_STEMS, true);
    }
}
