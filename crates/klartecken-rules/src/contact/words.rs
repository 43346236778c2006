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
