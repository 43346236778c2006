//! What names of Swedish streets and villages look like.

/// Endings that hardly anything but a street has, in small letters too.
pub(super) const STREETS: [&str; 9] =
    ["allén", "brinken", "esplanaden", "gata", "gatan", "gränd", "gränden", "stigen", "vägen"];

/// Endings that other words have as well, so that a name needs its capital.
pub(super) const PLACES: [&str; 33] = [
    "allé", "backe", "backen", "bron", "byn", "dalen", "gård", "gården", "hagen", "heden", "höjden", "kajen",
    "kroken", "leden", "lid", "liden", "lunden", "plan", "platsen", "ringen", "rundan", "slingan", "slänten",
    "stig", "stranden", "svängen", "torg", "torget", "täppan", "udden", "vreten", "väg", "åsen",
];

/// Words in front of a name that belong to it, in order.
pub(super) const FIRST: [&str; 20] = [
    "bakre",
    "bortre",
    "främre",
    "gamla",
    "inre",
    "lilla",
    "mellersta",
    "nedre",
    "norra",
    "nya",
    "s:t",
    "sankt",
    "stora",
    "södra",
    "västra",
    "ytterst",
    "yttre",
    "östra",
    "över",
    "övre",
];

/// Words that end like a street or place and are none with a number, as beginnings, in order.
pub(super) const OTHER: [&str; 38] = [
    "all",
    "badmintonplan",
    "basketplan",
    "beachplan",
    "bilväg",
    "boll",
    "busstorg",
    "cykel",
    "detaljplan",
    "europaväg",
    "fotboll",
    "genomfart",
    "gräsplan",
    "gåg",
    "gång",
    "halvväg",
    "handboll",
    "handlingsplan",
    "hemväg",
    "huvudgat",
    "idrott",
    "konstgräs",
    "lekplan",
    "länsväg",
    "match",
    "motorväg",
    "omväg",
    "perrong",
    "planen",
    "riksväg",
    "skolgård",
    "spelplan",
    "spår",
    "stamväg",
    "tennis",
    "tävling",
    "våning",
    "översiktsplan",
];

/// Words before the number's street that say that somebody lives there.
pub(super) const LIVES: [&str; 7] =
    ["bodde", "bor", "bostadsadress", "folkbokförd", "hemadress", "hemma", "skriven"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word::check_table;

    #[test]
    fn the_tables_are_in_order() {
        check_table(&FIRST, false);
        check_table(&OTHER, true);
        check_table(&LIVES, false);
    }
}
