//! What a list of keys may look like.

use klartecken_record::{KeyError, KeyList, KeyListError, Standing};

/// RFC 8037 appendix A.
const KEY: &str = r#""kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo""#;

fn one(more: &str) -> Result<KeyList, KeyListError> {
    KeyList::from_json(&format!("{{{KEY}{more}}}"))
}

#[test]
fn a_key_counts_between_its_dates_in_sweden() {
    let list = one(r#","name":"Maja","valid-from":"2026-07-01","valid-to":"2026-11-30","kid":"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k""#).unwrap();
    let listed = &list.keys()[0];
    assert_eq!(list.find(&listed.key.key_id()), Some(listed));
    assert_eq!(listed.name.as_deref(), Some("Maja"));
    // 2026-06-30T22:00:00Z and 2026-11-30T23:00:00Z are Swedish midnights.
    let (first, after) = (1_782_856_800, 1_796_079_600);
    assert_eq!(listed.standing(first - 1), Standing::NotYetValid);
    assert_eq!(listed.standing(first), Standing::Valid);
    assert_eq!(listed.standing(after - 1), Standing::Valid);
    assert_eq!(listed.standing(after), Standing::Expired);
}

#[test]
fn a_revoked_key_does_not_count_whatever_else_is_said() {
    let list = one(r#","valid-to":"2030-01-01","revoked-at":"2026-07-01T00:00:00+02:00""#).unwrap();
    assert_eq!(list.keys()[0].standing(1_782_856_799), Standing::Valid);
    assert_eq!(list.keys()[0].standing(1_782_856_800), Standing::Revoked);
    assert_eq!(list.keys()[0].standing(i64::MAX), Standing::Revoked);
}

#[test]
fn what_a_browser_exports_can_be_read() {
    assert!(one(r#","alg":"Ed25519","ext":true,"key_ops":["verify"],"use":"sig""#).is_ok());
    assert_eq!(KeyList::from_json(r#"{"keys":[]}"#), Ok(KeyList::default()));
}

#[test]
fn private_keys_and_other_kinds_are_refused() {
    let refused = |text: &str| match KeyList::from_json(text) {
        Err(KeyListError::Key { index, error }) => (index, error),
        other => panic!("{text}: {other:?}"),
    };
    let set = format!(r#"{{"keys":[{{{KEY}}},{{{KEY},"d":"AA"}}]}}"#);
    assert_eq!(refused(&set), (1, KeyError::Private));
    assert_eq!(refused(r#"{"kty":"oct","k":"AA"}"#), (0, KeyError::Private));
    let unsupported = |kind: &str| (0, KeyError::Unsupported { kind: kind.to_owned() });
    assert_eq!(refused(r#"{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}"#), unsupported("EC/P-256"));
    assert_eq!(refused(r#"{"kty":"RSA","n":"AA","e":"AQAB"}"#), unsupported("RSA"));
    assert_eq!(refused(r#"{"kty":"OKP","crv":"Ed25519","x":"AA"}"#), (0, KeyError::Encoding));
    assert_eq!(
        refused(r#"["OKP","Ed25519","11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"]"#).1,
        KeyError::Members
    );
    assert!(matches!(refused(&format!(r#"{{{KEY},"kid":"x"}}"#)), (0, KeyError::KeyId { .. })));
}

#[test]
fn faults_are_told_with_their_place() {
    assert_eq!(
        KeyList::from_json(&format!(r#"{{"keys":[{{{KEY}}},{{{KEY}}}]}}"#)),
        Err(KeyListError::Twice { index: 1, first: 0 })
    );
    assert_eq!(one(r#","use":"enc""#), Err(KeyListError::Purpose { index: 0, member: "use" }));
    assert_eq!(one(r#","alg":"ES256""#), Err(KeyListError::Purpose { index: 0, member: "alg" }));
    assert_eq!(one(r#","revoked-at":"i går""#), Err(KeyListError::Moment { index: 0, member: "revoked-at" }));
    assert_eq!(
        one(r#","valid-from":"2026-02-01","valid-to":"2026-01-31""#),
        Err(KeyListError::Period { index: 0 })
    );
    for text in [
        "",
        "nej",
        "{\"keys\":[\n{\"kty\":1}]}",
        r#"{"keys":1}"#,
        r#"{"keys":[],"andra":[]}"#,
        &format!("{{{KEY},\"revoked_at\":\"2026-01-01\"}}"),
        &format!("{{{KEY},\"name\":\"a\",\"name\":\"b\"}}"),
    ] {
        assert!(KeyList::from_json(text).is_err(), "{text}");
    }
    assert!(matches!(
        KeyList::from_json("{\"keys\":[\n{\"kty\":1}]}"),
        Err(KeyListError::Json { line: 2, .. })
    ));
    assert!(matches!(KeyList::from_json(&" ".repeat(2 << 20)), Err(KeyListError::Size { .. })));
}
