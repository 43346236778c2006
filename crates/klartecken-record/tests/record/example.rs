//! The worked example of SPEC.md, for the tests of this folder.

use klartecken_record::{Envelope, Record, SecretKey, record::*, sha256_hex, unsealed};

pub(crate) const SPEC: &str = include_str!("../../SPEC.md");

/// 2026-11-23T09:00:00Z
pub(crate) const SEALED_AT: i64 = 1_795_424_400;

/// The key of RFC 8037 appendix A.
pub(crate) fn key() -> SecretKey {
    use base64ct::{Base64UrlUnpadded, Encoding};
    let seed = Base64UrlUnpadded::decode_vec("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A").unwrap();
    SecretKey::from_seed(seed.try_into().unwrap())
}

pub(crate) fn sealed(record: &Record) -> Envelope {
    let input = unsealed(record, &key().public(), SEALED_AT).unwrap();
    let signature = key().sign(input.as_bytes());
    input.seal(&signature).unwrap()
}

/// The header, the payload and the envelope in SPEC.md.
pub(crate) fn blocks() -> [String; 3] {
    let blocks: Vec<String> = SPEC
        .split("```json\n")
        .skip(1)
        .map(|rest| rest.split("\n```").next().unwrap_or_default().to_owned())
        .collect();
    blocks.try_into().unwrap()
}

pub(crate) fn record() -> Record {
    let text = |text: &str| text.to_owned();
    Record {
        r#type: Type::Record,
        version: Version::One,
        subject: Subject {
            text: Text::of("I dag öppnar skridskobanan vid ån. Välkomna!"),
            media: vec![Media {
                id: text("M1"),
                kind: MediaKind::Image,
                sha256: sha256_hex(b"bild"),
                size: 48_217,
                alt_text_sha256: Some(Text::of("Två barn åker skridskor.").sha256),
            }],
            channel: text("instagram"),
            account: text("@exempelkommun"),
            kind: Kind::Post,
            publish_on: text("2026-11-23"),
        },
        municipality: text("Exempelkommun"),
        authority: text("Kultur- och fritidsnämnden"),
        policy: Policy {
            pack: text("herrljunga"),
            version: text("1.0.0"),
            sha256: sha256_hex(b"policy"),
            extends: vec![],
        },
        engine: Engine { name: text("klartecken"), version: text("0.1.0") },
        people: vec![Person {
            r#ref: text("P1"),
            age_band: text("under-13"),
            shown_in: vec![text("M1")],
            named: false,
            identifiable: true,
            outcome: text("valid"),
            code: text("valid"),
            consent_references: vec![text("SAM-2026-0007")],
        }],
        rules: vec![
            RuleOutcome { id: text("consent-missing"), outcome: Outcome::Clear, findings: vec![] },
            RuleOutcome {
                id: text("place-of-child"),
                outcome: Outcome::Ask,
                findings: vec![Finding {
                    reason: text("place-named"),
                    level: Level::Ask,
                    place: text("text 29–32"),
                    confirmed: Some(text("Platsen är offentlig och öppen för alla.")),
                }],
            },
        ],
        questions: vec![Answer { id: text("background-people"), answer: text("no"), note: None }],
        verdict: Verdict::Clear,
        unread: vec![],
        signer: Signer { name: text("Maja Exempelsson"), role: text("kommunikatör") },
        sealed_at: text("2026-11-23T09:00:00Z"),
        earlier: None,
    }
}
