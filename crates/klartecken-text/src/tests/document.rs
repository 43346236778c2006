use super::*;

#[test]
fn sees_documents() {
    for text in [
        "passnr 12345678",
        "Passnummer: AA1234567",
        "id-kort nr 98765432",
        "körkortsnr 123456-7890",
        "journalnr 44-1203",
        "patient-id: P-20345",
        "LMA-kort 12345678",
        "dossier 1234567",
        "HSA-id SE2321000016-A1B2",
        "klientnummer 20345",
    ] {
        sees_all(&format!("Hans {text}."), &[&format!("document {text}")]);
    }
    sees_all("SE2321000016-A1B2", &["document SE2321000016-A1B2"]);
    sees_all("körkort 131122-2382", &["personal 131122-2382"]);
}

#[test]
fn lets_everything_else_pass() {
    for text in [
        "pass 2 börjar kl. 18, pass 12",
        "Passet gäller till 2026-11-23",
        "patienter 2026, journal 2026",
        "id-kort från 13 år, körkort B",
        "passnr saknas",
        "LMA 2026",
        "SE232100001-A1",
    ] {
        sees_all(text, &[]);
    }
}
