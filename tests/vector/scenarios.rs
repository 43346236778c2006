//! Every scenario there is. To add one, write it here and run the test with `KLARTECKEN_WRITE_VECTORS=1`.

mod envelope;
mod header;
mod intact;
mod key;
mod payload;
mod record;
mod signature;

use serde_json::json;

use super::{
    Vector,
    example::{SEALED_AT, key_list, pack},
};

/// A scenario and the name of its file, without `.txt`.
pub type Named = (&'static str, Vector);

/// All scenarios.
pub fn all() -> Vec<Named> {
    [
        intact::scenarios(),
        envelope::scenarios(),
        header::scenarios(),
        key::scenarios(),
        signature::scenarios(),
        payload::scenarios(),
        record::scenarios(),
    ]
    .concat()
}

/// An envelope that every answer is good about.
fn intact(name: &'static str, comment: &str, body: Vec<u8>) -> Named {
    let vector = Vector {
        expect: "intact".to_owned(),
        signer: Some("known".to_owned()),
        policy: Some("known".to_owned()),
        freshness: Some("publication-day".to_owned()),
        now: SEALED_AT + 60,
        keys: Some(key_list(json!({}))),
        pack: Some(pack()),
        comment: comment.to_owned(),
        body,
    };
    (name, vector)
}

/// An envelope that is refused at that step, by a reader who would otherwise be pleased with it.
fn broken(name: &'static str, step: &str, comment: &str, body: Vec<u8>) -> Named {
    let (name, vector) = intact(name, comment, body);
    (
        name,
        Vector { expect: format!("{step} failure"), signer: None, policy: None, freshness: None, ..vector },
    )
}
