//! The keys and records that the vectors are made of. Everybody in them is invented.

use klartecken_record::{
    Record, SecretKey,
    record::{
        Answer, Engine, Finding, Kind, Level, Media, MediaKind, Outcome, Person, Policy, RuleOutcome, Signer,
        Subject, Text, Type, Verdict, Version,
    },
    sha256_hex,
};
use serde_json::{Value, json};

/// 2026-11-23T09:00:00Z
pub(super) const SEALED_AT: i64 = 1_795_424_400;

/// The pack of [`record`], as a vector's header has it.
pub(super) fn pack() -> String {
    format!("herrljunga 1.0.0 {}", sha256_hex(b"policy"))
}

/// The key on the list.
pub(super) fn maja() -> SecretKey {
    SecretKey::from_seed([1; 32])
}

/// A key on no list.
pub(super) fn stranger() -> SecretKey {
    SecretKey::from_seed([2; 32])
}

/// A list with Maja's key, and more members of that key.
pub(super) fn key_list(more: Value) -> String {
    let mut key = maja().public().to_jwk();
    key["name"] = json!("Maja Exempelsson");
    for (name, value) in more.as_object().into_iter().flatten() {
        key[name] = value.clone();
    }
    json!({ "keys": [key] }).to_string()
}

/// A record of a plain text post.
pub(super) fn record() -> Record {
    let text = |text: &str| text.to_owned();
    Record {
        r#type: Type::Record,
        version: Version::One,
        subject: Subject {
            text: Text::of("Biblioteket har öppet till 19 i kväll."),
            media: vec![],
            channel: text("facebook"),
            account: text("exempelkommun"),
            kind: Kind::Post,
            publish_on: text("2026-11-23"),
        },
        municipality: text("Exempelkommun"),
        authority: text(""),
        policy: Policy {
            pack: text("herrljunga"),
            version: text("1.0.0"),
            sha256: sha256_hex(b"policy"),
            extends: vec![],
        },
        engine: Engine { name: text("klartecken"), version: text("0.1.0") },
        people: vec![],
        rules: vec![RuleOutcome { id: text("caps-run"), outcome: Outcome::Clear, findings: vec![] }],
        questions: vec![],
        verdict: Verdict::Clear,
        unread: vec![],
        signer: Signer { name: text("Maja Exempelsson"), role: text("kommunikatör") },
        sealed_at: text("2026-11-23T09:00:00Z"),
        earlier: None,
    }
}

/// A record in which every member has a value.
pub(super) fn full_record() -> Record {
    let text = |text: &str| text.to_owned();
    let mut record = record();
    record.subject.kind = Kind::Reply;
    record.subject.media = vec![
        Media {
            id: text("M1"),
            kind: MediaKind::Image,
            sha256: sha256_hex(b"bild"),
            size: 48_213,
            alt_text_sha256: Some(Text::of("Två barn läser.").sha256),
        },
        Media {
            id: text("M2"),
            kind: MediaKind::Video,
            sha256: sha256_hex(b"film"),
            size: 9_007_199_254_740_991,
            alt_text_sha256: None,
        },
    ];
    record.authority = text("Kultur- och fritidsnämnden");
    record.people = vec![Person {
        r#ref: text("P1"),
        age_band: text("under-13"),
        shown_in: vec![text("M1"), text("M2")],
        named: false,
        identifiable: true,
        outcome: text("valid"),
        code: text("valid"),
        consent_references: vec![text("SAM-2026-0007")],
    }];
    record.rules.push(RuleOutcome {
        id: text("plain-language"),
        outcome: Outcome::Note,
        findings: vec![Finding {
            reason: text("long-sentence"),
            level: Level::Note,
            place: text("text 0–40 \u{1f600} \"\\\u{7f}\u{2028}"),
            confirmed: Some(text("Meningen är ett citat.")),
        }],
    });
    record.questions =
        vec![Answer { id: text("background-people"), answer: text("no"), note: Some(text("Bara böcker.")) }];
    record.verdict = Verdict::Act;
    record.unread = vec![text("M2: ljudspåret")];
    record.earlier = Some(sha256_hex(b"tidigare"));
    record
}
