//! Words that tell whose a contact is.

/// Beginnings of words for functions that have numbers of their own.
pub(super) const FUNCTIONS: [&str; 32] = [
    "växel",
    "kommunväxel",
    "kontaktcent",
    "medborgarservice",
    "servicecent",
    "kundtjänst",
    "kundcent",
    "kundservice",
    "reception",
    "expedition",
    "kansli",
    "jour",
    "va-jour",
    "beredskap",
    "reservnummer",
    "bokning",
    "biljettkass",
    "felanmälan",
    "upplysning",
    "mottagning",
    "enhet",
    "avdelning",
    "förvaltning",
    "skolan",
    "förskolan",
    "biblioteket",
    "badhuset",
    "fritidsgård",
    "hemtjänstgrupp",
    "support",
    "simhall",
    "gruppledar",
];

/// What stands before the @ in addresses of functions.
pub(super) const FUNCTION_NAMES: [&str; 26] = [
    "info",
    "kontakt",
    "kansli",
    "kommun",
    "bokning",
    "reception",
    "registrator",
    "press",
    "bibliotek",
    "kundtjanst",
    "support",
    "post",
    "skola",
    "forvaltning",
    "ekonomi",
    "naringsliv",
    "bygg",
    "miljo",
    "kultur",
    "fritid",
    "stadsbyggnad",
    "overformynd",
    "faktura",
    "personal",
    "nyheter",
    "redaktion",
];

/// Where anybody can have an address of any name.
pub(super) const FREE_MAIL: [&str; 15] = [
    "gmail.com",
    "hotmail.com",
    "hotmail.se",
    "icloud.com",
    "live.com",
    "live.se",
    "me.com",
    "msn.com",
    "outlook.com",
    "outlook.se",
    "protonmail.com",
    "spray.se",
    "telia.com",
    "yahoo.com",
    "yahoo.se",
];

/// Words that offer a contact to everybody, as beginnings.
pub(super) const OFFERS: [&str; 22] = [
    "anmäl",
    "ansökan",
    "beställ",
    "biljett",
    "boka",
    "bokas",
    "fråga",
    "frågor",
    "föranmäl",
    "hör",
    "info",
    "intresse",
    "kontakt",
    "mejla",
    "maila",
    "osa",
    "ring",
    "sms",
    "tips",
    "upplysning",
    "vill",
    "välkom",
];

/// Words for clubs and businesses, as beginnings.
pub(super) const CLUBS: [&str; 16] = [
    "bygdegård",
    "butik",
    "entreprenör",
    "enskild",
    "firma",
    "förening",
    "församling",
    "företag",
    "hembygds",
    "kassör",
    "klubb",
    "kurs",
    "lag",
    "ledare",
    "loppis",
    "samfällighet",
];

/// Words that tell a contact of somebody who is not there, whole.
pub(super) const THEIRS: [&str; 12] =
    ["hans", "hennes", "hens", "deras", "honom", "henne", "fru", "make", "maka", "mamma", "pappa", "sambo"];

/// Words that say that something has been sent to one, as beginnings.
pub(super) const SENT: [&str; 14] = [
    "skickades",
    "skickat",
    "skickar",
    "skickas",
    "mejlade",
    "mejlat",
    "mailade",
    "mailat",
    "mejlar",
    "sändes",
    "sänt",
    "nådde",
    "sökt",
    "returneras",
];

/// Words that say that a visitor has called a number, whole.
pub(super) const CALLED: [&str; 5] = ["ringde", "ringt", "ringa", "mejlat", "mailat"];

/// Words that give somebody named as the one to turn to, whole; for numbers that stand in a place.
pub(super) const ASKED: [&str; 22] = [
    "ask",
    "berättar",
    "call",
    "contact",
    "kontaktar",
    "når",
    "nås",
    "phone",
    "prata",
    "ringer",
    "speak",
    "svar",
    "svarar",
    "tala",
    "tel",
    "telefon",
    "telefontid",
    "tfn",
    "upplyser",
    "vägleder",
    "vänd",
    "lotsar",
];

/// Words on a line of their own before whoever is to be asked, as beginnings.
pub(super) const ANNOUNCING: [&str; 6] = ["anmälan", "frågor", "info", "kontakt", "questions", "upplysning"];

/// What somebody is at work, as ends of words.
pub(super) const ROLES: [&str; 34] = [
    "administratör",
    "ansvarig",
    "arkitekt",
    "assistent",
    "chef",
    "chefen",
    "coach",
    "controller",
    "ekolog",
    "handläggare",
    "handläggaren",
    "ingenjör",
    "inspektör",
    "konsulent",
    "koordinator",
    "kurator",
    "ledare",
    "manager",
    "pedagog",
    "planerare",
    "projektör",
    "rektor",
    "rekryterare",
    "rådgivare",
    "samordnare",
    "samordnaren",
    "sekreterare",
    "specialist",
    "strateg",
    "stödjare",
    "tekniker",
    "utredare",
    "utvecklare",
    "vägledare",
];

/// Words for what is the reader's own: "din mobil", "ditt nummer", as beginnings.
pub(super) const MINE: [&str; 5] = ["mobil", "nummer", "hemnummer", "telefon", "tel"];

/// Words by which the reader is spoken to as the owner, whole.
pub(super) const YOURS: [&str; 3] = ["din", "ditt", "dina"];

/// Words for having somebody on the telephone, whole.
pub(super) const CALLING: [&str; 20] = [
    "kontakta",
    "kontaktar",
    "kontaktade",
    "nå",
    "når",
    "nås",
    "nådde",
    "nått",
    "ringa",
    "ringde",
    "ringer",
    "ringt",
    "sms:a",
    "smsa",
    "smsade",
    "smsar",
    "söka",
    "söker",
    "sökt",
    "sökte",
];

/// Words for a telephone at home, whole; "hemma" alone says less.
pub(super) const AT_HOME: [&str; 8] = [
    "hemma",
    "hemnummer",
    "hemtelefon",
    "hemtelefonen",
    "hemnumret",
    "privatnummer",
    "privatnumret",
    "privattelefon",
];
