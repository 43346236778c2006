//! The words around secrets.

use crate::CodeKind::{self, Alarm, Door, Other, Password, Pin};

/// What stands before "kod" in the name of a code, as beginnings, and what the code opens.
pub(super) const COMPOUNDS: [(&str, CodeKind); 47] = [
    ("aktivering", Other),
    ("avlarm", Alarm),
    ("bank-id", Pin),
    ("bankid", Pin),
    ("bankkort", Pin),
    ("bom", Door),
    ("dörr", Door),
    ("engång", Other),
    ("entr", Door),
    ("förråd", Door),
    ("garage", Door),
    ("grind", Door),
    ("hänglås", Door),
    ("ingång", Door),
    ("inlogg", Password),
    ("inpassering", Door),
    ("kassaskåp", Door),
    ("kodlås", Door),
    ("kort", Pin),
    ("källar", Door),
    ("larm", Alarm),
    ("login", Password),
    ("lås", Door),
    ("nyckel", Door),
    ("nyckelbox", Door),
    ("nyckelskåp", Door),
    ("nätverk", Password),
    ("pass", Door),
    ("passage", Door),
    ("personaldörr", Door),
    ("personalingång", Door),
    ("pin", Pin),
    ("port", Door),
    ("puk", Pin),
    ("safe", Door),
    ("sim", Pin),
    ("skåp", Door),
    ("soprum", Door),
    ("säkerhet", Other),
    ("tillträde", Door),
    ("trapp", Door),
    ("trapphus", Door),
    ("tvättstug", Door),
    ("verifiering", Other),
    ("wi-fi", Password),
    ("wifi", Password),
    ("öppning", Door),
];

/// Words for a code by itself, which only the sentence tells from a discount, in order.
pub(super) const BARE: [&str; 4] = ["code", "kod", "koden", "koderna"];

/// Words for pressing keys, in order.
pub(super) const PRESS: [&str; 10] =
    ["ange", "avlarma", "knappa", "knappar", "mata", "slå", "slår", "tryck", "trycka", "trycker"];

/// Words that may stand between pressing and the code, in order.
pub(super) const PRESSED: [&str; 7] = ["då", "in", "kod", "koden", "med", "sedan", "siffrorna"];

/// Words between a key that is pressed first and the code, in order.
pub(super) const THEN: [&str; 6] = ["av", "därefter", "följt", "och", "sedan", "så"];

/// Beginnings of words for what has a code of its own, in order.
pub(super) const DEVICES: [&str; 14] = [
    "hänglås",
    "kassaskåp",
    "knappsats",
    "kodlås",
    "larmdos",
    "larmpanel",
    "läkemedelsskåp",
    "läkemedelsvagn",
    "medicinskåp",
    "medicinvagn",
    "nyckelbox",
    "nyckelgömm",
    "nyckelskåp",
    "värdeskåp",
];

/// Words between a device or a word for opening and the code, in order.
pub(super) const WORKED: [&str; 26] = [
    "av", "den", "det", "du", "från", "ha", "har", "i", "in", "man", "med", "natt", "ni", "nu", "på", "ska",
    "skall", "slås", "stängs", "tar", "till", "upp", "vi", "vill", "är", "öppnas",
];

/// Words for opening and switching off, in order.
pub(super) const OPENING: [&str; 10] =
    ["avlarmas", "kopplas", "larmas", "låsas", "låser", "låses", "slås", "stängs", "öppnar", "öppnas"];

/// Words for what carries a number and opens, in order.
pub(super) const KEYS: [&str; 9] =
    ["bricka", "brickan", "kod", "koden", "kort", "nummer", "siffrorna", "tagg", "taggen"];

/// Parts of words for what one opens with a code, besides [`OPENED`].
pub(super) const ROOMS: [&str; 8] = ["dörr", "förråd", "hall", "hus", "källar", "lokal", "port", "skåp"];

/// Words that may stand behind a code that counts nothing, in order.
pub(super) const BEHIND: [&str; 15] = [
    "där", "efter", "följt", "för", "innan", "inom", "när", "och", "om", "på", "sedan", "som", "så", "till",
    "vid",
];

/// Words before a code that say that it comes now, in order.
pub(super) const ANNOUNCE: [&str; 8] = ["blir", "is", "lyder", "nr", "nu", "nummer", "vår", "är"];

/// Beginnings of words for things that a code opens, in order.
pub(super) const OPENED: [&str; 21] = [
    "bommen",
    "dörr",
    "entré",
    "garage",
    "grind",
    "hänglås",
    "inpasser",
    "kassaskåp",
    "knappsats",
    "kodlås",
    "låset",
    "nyckelbox",
    "nyckelgömm",
    "nyckeln",
    "nyckelskåp",
    "passersystem",
    "portar",
    "porten",
    "safe",
    "skåp",
    "ytterdörr",
];

/// Words for alarms, as beginnings, in order.
pub(super) const ALARMS: [&str; 7] =
    ["avlarm", "dosan", "inbrottslarm", "larmdos", "larmet", "larmpanel", "larmsystem"];

/// Numbers that everybody may call, which are no codes.
pub(super) const CALLED: [&str; 8] = ["112", "113", "11313", "114", "11414", "116", "1177", "118"];

/// Labels of passwords as beginnings, in order.
pub(super) const PASSWORDS: [&str; 9] = [
    "lösenkod",
    "lösenord",
    "nätverksnyckel",
    "passphrase",
    "passw",
    "wifi-lös",
    "wifi-nyckel",
    "wifilös",
    "wifinyckel",
];

/// Labels of passwords as whole words, in order.
pub(super) const PASSWORD: [&str; 5] = ["lösen", "lösenet", "passwd", "pw", "pwd"];

/// Labels of a user and a password in a pair, in order.
pub(super) const PAIRS: [&str; 12] = [
    "inlogg",
    "inloggen",
    "inloggning",
    "inloggningen",
    "inloggningsuppgifter",
    "konto",
    "login",
    "personalnätet",
    "user",
    "wi-fi",
    "wifi",
    "wlan",
];

/// Beginnings of words for a user, in order.
pub(super) const USERS: [&str; 5] = ["användar", "inlogg", "login", "user", "wifi"];

/// Beginnings of words for a network, in order.
pub(super) const NETWORKS: [&str; 5] = ["gästnät", "nätverk", "wi-fi", "wifi", "wlan"];

/// Words that may stand where a password would, in order.
pub(super) const NO_SECRET: [&str; 17] = [
    "behövs",
    "finns",
    "fås",
    "glömt",
    "hemligt",
    "inget",
    "krävs",
    "minst",
    "nej",
    "obligatoriskt",
    "personligt",
    "saknas",
    "samma",
    "skickas",
    "utan",
    "valfritt",
    "viktigt",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word::check_table;

    #[test]
    fn the_tables_are_in_order() {
        for table in [
            &BARE[..],
            &PRESS,
            &PRESSED,
            &ANNOUNCE,
            &PASSWORD,
            &PAIRS,
            &NO_SECRET,
            &THEN,
            &WORKED,
            &OPENING,
            &KEYS,
            &BEHIND,
        ] {
            check_table(table, false);
        }
        for table in [&OPENED[..], &ALARMS, &DEVICES, &NETWORKS, &PASSWORDS, &USERS] {
            check_table(table, true);
        }
    }
}
