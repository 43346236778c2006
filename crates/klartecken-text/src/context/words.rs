//! The words that say what a number is.

use super::Says;

/// How a word must be written to count.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// The word itself.
    Whole,
    /// Any word that begins like that.
    Start,
    /// The word itself, followed by "nr" or "nummer": "pers.nr", "personal number".
    Numbered,
}

use Written::{Numbered, Start, Whole};

/// Labels in lower case. Swedish compounds make most of them beginnings: "fakturanummer", "ärendenr", "bokningsnumret".
pub(super) const LABELS: &[(&str, Written, Says)] = &[
    ("personnum", Start, Says::Person),
    ("personnr", Start, Says::Person),
    ("persnr", Start, Says::Person),
    ("pnr", Whole, Says::Person),
    ("p", Numbered, Says::Person),
    ("pers", Numbered, Says::Person),
    ("person", Numbered, Says::Person),
    ("personal", Numbered, Says::Person),
    ("identity", Numbered, Says::Person),
    ("identitetsn", Start, Says::Person),
    ("samordningsn", Start, Says::Person),
    ("födelsenum", Start, Says::Person),
    ("ssn", Whole, Says::Person),
    ("född", Start, Says::Born),
    ("fött", Whole, Says::Born),
    ("födelse", Start, Says::Born),
    ("born", Whole, Says::Born),
    ("f", Whole, Says::Born),
    ("reservn", Start, Says::Reserve),
    ("reservid", Start, Says::Reserve),
    ("reserv", Numbered, Says::Reserve),
    ("patient", Start, Says::Reserve),
    ("t", Numbered, Says::Reserve),
    ("ladok", Start, Says::Reserve),
    ("organisationsn", Start, Says::Organisation),
    ("orgn", Start, Says::Organisation),
    ("org", Numbered, Says::Organisation),
    ("momsreg", Start, Says::Organisation),
    ("tel", Whole, Says::Phone),
    ("tfn", Whole, Says::Phone),
    ("tlf", Whole, Says::Phone),
    ("mob", Whole, Says::Phone),
    ("mobil", Start, Says::Phone),
    ("ring", Start, Says::Phone),
    ("sms", Start, Says::Phone),
    ("swish", Start, Says::Phone),
    ("växel", Start, Says::Phone),
    ("larma", Start, Says::Phone),
    ("fax", Whole, Says::Phone),
    ("når", Whole, Says::Phone),
    ("nås", Whole, Says::Phone),
    ("phone", Whole, Says::Phone),
    ("call", Whole, Says::Phone),
    ("whatsapp", Whole, Says::Phone),
    ("konto", Start, Says::Account),
    ("bankkonto", Start, Says::Account),
    ("clearing", Start, Says::Account),
    ("ocr", Start, Says::Other),
    ("faktura", Start, Says::Other),
    ("order", Start, Says::Other),
    ("beställningsn", Start, Says::Other),
    ("ärende", Start, Says::Other),
    ("dnr", Whole, Says::Other),
    ("diarie", Start, Says::Other),
    ("mål", Whole, Says::Other),
    ("målnr", Whole, Says::Other),
    ("målnummer", Whole, Says::Other),
    ("bankgiro", Start, Says::Other),
    ("bg", Whole, Says::Other),
    ("plusgiro", Start, Says::Other),
    ("postgiro", Start, Says::Other),
    ("pg", Whole, Says::Other),
    ("isbn", Start, Says::Other),
    ("issn", Start, Says::Other),
    ("ean", Whole, Says::Other),
    ("imei", Whole, Says::Other),
    ("iban", Whole, Says::Other),
    ("ref", Whole, Says::Other),
    ("referens", Start, Says::Other),
    ("kundn", Start, Says::Other),
    ("artikeln", Start, Says::Other),
    ("serien", Start, Says::Other),
    ("kollin", Start, Says::Other),
    ("kollii", Start, Says::Other),
    ("spårnings", Start, Says::Other),
    ("inventarie", Start, Says::Other),
    ("boknings", Start, Says::Other),
    ("biljett", Start, Says::Other),
    ("kvitto", Start, Says::Other),
    ("streckkod", Start, Says::Other),
];

/// Labels that name a number by themselves, as beginnings; others do with "nr" or "nummer" in or after them.
pub(super) const NUMBERS: [&str; 12] = [
    "ocr", "bankgiro", "bg", "plusgiro", "postgiro", "pg", "isbn", "issn", "ean", "imei", "iban", "clearing",
];

/// Words between any label and its number that change nothing; the first five say that it is a number.
pub(super) const TIES: [&str; 8] = ["nr", "nummer", "numret", "number", "no", "är", "is", "id"];

/// Words between a label and its number that change nothing where a person is meant.
pub(super) const LINKS: [&str; 6] = ["mitt", "hans", "hennes", "på", "till", "den"];
