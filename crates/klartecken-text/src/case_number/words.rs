//! The words and letters around case numbers.

/// Labels as whole words, in order.
pub(super) const LABELS: [&str; 26] = [
    "akt",
    "akten",
    "aktnr",
    "aktnummer",
    "barnakt",
    "beslut",
    "diarienr",
    "diarienummer",
    "diarienumret",
    "dnr",
    "elevakt",
    "journalakt",
    "mål",
    "målet",
    "målnr",
    "målnummer",
    "målnumret",
    "personakt",
    "personakten",
    "socialakt",
    "vårdakt",
    "ärende",
    "ärendenr",
    "ärendenummer",
    "ärendenumret",
    "ärendet",
];

/// Endings of compounds that are labels.
pub(super) const LABEL_ENDINGS: [&str; 8] =
    ["-akt", "-akten", "-mål", "-målet", "brottmål", "tvistemål", "ärende", "ärendet"];

/// What in a label says that the case is about a person.
pub(super) const PERSONAL_LABELS: [&str; 15] = [
    "barn",
    "bostadsanpassning",
    "brott",
    "elevakt",
    "familje",
    "förmyndar",
    "ifo",
    "lss",
    "lvm",
    "lvu",
    "parkeringstillstånd",
    "personakt",
    "prh",
    "soc",
    "vård",
];

/// Words that say whose case it is, in order.
pub(super) const OWNERS: [&str; 9] = ["deras", "er", "hans", "hennes", "min", "mina", "mitt", "vår", "vårt"];

/// Letters of registers in which cases are about a person, in order.
pub(super) const PERSONAL: [&str; 30] = [
    "bab", "bof", "bou", "bsr", "eb", "ek", "ekb", "fam", "fh", "ftj", "fut", "hvb", "ifn", "ifo", "ifu",
    "lss", "lvm", "lvu", "ovn", "prh", "sf", "sn", "soc", "sol", "son", "von", "voo", "ö", "öf", "öfn",
];

/// Letters before a year and a number that are no register, in order: collections of law, terms, championships.
pub(super) const OTHER: [&str; 51] = [
    "ad", "bet", "bfs", "com", "covid", "dir", "ds", "eg", "em", "en", "eu", "euf", "fn", "hfd", "hslf",
    "hslf-fs", "ht", "iec", "isbn", "iso", "issn", "jk", "jo", "kap", "kl", "läsår", "lå", "msbfs", "möd",
    "nja", "nr", "os", "prop", "ra-fs", "rfc", "rh", "rskr", "rå", "sfs", "sifs", "skolfs", "sm", "sosfs",
    "sou", "ss", "tv", "u", "usa", "vm", "vt", "år",
];

/// Letters of courts' registers, and whether the cases are about people; land, environment and markets are not.
pub(super) const COURTS: [(&str, bool); 15] = [
    ("pmft", false),
    ("pmt", false),
    ("pmö", false),
    ("pmä", false),
    ("pmb", true),
    ("umä", true),
    ("um", true),
    ("ft", true),
    ("b", true),
    ("t", true),
    ("ö", true),
    ("ä", true),
    ("k", true),
    ("f", false),
    ("m", false),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word::check_table;

    #[test]
    fn the_tables_are_in_order() {
        for table in [&LABELS[..], &OWNERS, &PERSONAL, &OTHER] {
            check_table(table, false);
        }
    }
}
