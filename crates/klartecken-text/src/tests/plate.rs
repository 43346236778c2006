use super::*;

#[test]
fn sees_plates() {
    for (text, expected) in [
        ("MHK 482", &["plate? MHK 482"][..]),
        ("MHK482 och THS 93R", &["plate? MHK482", "plate? THS 93R"]),
        ("Bilen MHK48D stod här", &["plate MHK48D"]),
        ("En Volvo parkerar jämt. Regnr är THS 935.", &["plate THS 935"]),
        ("reg mhk482", &["plate mhk482"]),
        ("en röd skåpbil mhk 482", &["plate mhk 482"]),
        ("lastbilen MHK-482", &["plate MHK-482"]),
        ("han körde som en galning, THS935", &["plate THS935"]),
        ("Taxin med CD 123 A", &["plate CD 123 A"]),
        ("En bil. Två katter. Fyra hundar. MHK 482", &["plate? MHK 482"]),
        ("Audin med SUR 774 stod kvar", &["plate SUR 774"]),
        ("De kom i en röd Corolla, TOM 48B", &["plate TOM 48B"]),
        ("Vi spelar golf, TOM 482", &[]),
        ("Bilen är stor.\n\nMHK 482", &["plate? MHK 482"]),
    ] {
        sees_all(text, expected);
    }
}

#[test]
fn lets_everything_else_pass() {
    for text in [
        "ABC 123, ABC123 eller ABC 12A på bilen",
        "SFS 201, SOU 202, LSS 123, SEK 500, EUR 100, LGH 120, RUM 112",
        "max 100 bilar, bilen i rum 112",
        "MHK-482",
        "mhk482",
        "MHK 4821, MHK 48, XMHK 482, MHK 482-1",
        "MHK 000, QHK 482, MHK 48O",
        "NA23A, 9B",
        "#MHK482",
        "SUR 774, TAG 100, GER 500 kr, HAR 150 personer",
        "BMW 320",
        "MAX 300 platser kvar, MAX 300",
    ] {
        sees_all(text, &[]);
    }
}
