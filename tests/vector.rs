//! Record vectors: one file, one scenario, as a text header, an empty line, and the envelope's bytes to the end.
//!
//! The header's lines are `name: value`, each name at most once:
//! - `expect`: `intact`, or a step's word and `failure`, as in `header failure`
//! - `signer`, `policy`, `freshness`: the other three answers' codes; only beside `expect: intact`
//! - `now`: the reader's clock, in Unix seconds
//! - `keys`: the reader's list of keys, a JWK Set on one line; without it the reader has none
//! - `pack`: the one policy pack at hand: id, version and digest, with spaces between; without it there is none
//! - `comment`: what the scenario is
//! - `body`: `base64` (RFC 4648 §4) where the bytes are not plain text, or would not survive an editor

mod example;
mod forge;
pub mod scenarios;

use base64ct::{Base64, Encoding};

/// One scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vector {
    /// `intact`, or a step's word and `failure`.
    pub expect: String,
    /// The code of the answer about the signer.
    pub signer: Option<String>,
    /// The code of the answer about the policy.
    pub policy: Option<String>,
    /// The code of the answer about the freshness.
    pub freshness: Option<String>,
    /// Unix seconds.
    pub now: i64,
    /// A JWK Set.
    pub keys: Option<String>,
    /// Id, version and digest.
    pub pack: Option<String>,
    /// What the scenario is.
    pub comment: String,
    /// The envelope.
    pub body: Vec<u8>,
}

/// Why a file is not a vector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadError {
    /// There is no empty line, or the header is not UTF-8.
    NoHeader,
    /// A line is not `name: value`, or its name is not known or there twice.
    Line(String),
    /// There is no line of that name, or its value cannot be read.
    Value(&'static str),
}

impl Vector {
    /// The vector in a file.
    ///
    /// # Errors
    /// Where the file is not as the module says.
    pub fn read(file: &[u8]) -> Result<Vector, ReadError> {
        let end = file.windows(2).position(|pair| pair == b"\n\n").ok_or(ReadError::NoHeader)?;
        let header = str::from_utf8(&file[..end]).map_err(|_| ReadError::NoHeader)?;
        let mut lines = header
            .lines()
            .map(|line| line.split_once(": ").ok_or_else(|| ReadError::Line(line.to_owned())))
            .collect::<Result<Vec<_>, _>>()?;
        let mut take = |name| {
            let place = lines.iter().position(|(other, _)| *other == name)?;
            Some(lines.remove(place).1.to_owned())
        };
        let body = &file[end + 2..];
        let vector = Vector {
            expect: take("expect").ok_or(ReadError::Value("expect"))?,
            signer: take("signer"),
            policy: take("policy"),
            freshness: take("freshness"),
            now: take("now").and_then(|now| now.parse().ok()).ok_or(ReadError::Value("now"))?,
            keys: take("keys"),
            pack: take("pack"),
            comment: take("comment").ok_or(ReadError::Value("comment"))?,
            body: match take("body").as_deref() {
                None => body.to_vec(),
                Some("base64") => str::from_utf8(body)
                    .ok()
                    .and_then(|text| Base64::decode_vec(text).ok())
                    .ok_or(ReadError::Value("body"))?,
                Some(_) => return Err(ReadError::Value("body")),
            },
        };
        match lines.first() {
            Some((name, _)) => Err(ReadError::Line((*name).to_owned())),
            None => Ok(vector),
        }
    }

    /// The file of a vector.
    pub fn to_bytes(&self) -> Vec<u8> {
        let now = self.now.to_string();
        let plain = !self.body.is_empty() && self.body.iter().all(|byte| matches!(byte, b' '..=b'~'));
        let lines = [
            ("expect", Some(&self.expect)),
            ("signer", self.signer.as_ref()),
            ("policy", self.policy.as_ref()),
            ("freshness", self.freshness.as_ref()),
            ("now", Some(&now)),
            ("keys", self.keys.as_ref()),
            ("pack", self.pack.as_ref()),
            ("comment", Some(&self.comment)),
            ("body", (!plain).then(|| "base64".to_owned()).as_ref()),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some(format!("{name}: {}\n", value?)))
        .collect::<String>();
        let body = if plain { self.body.clone() } else { Base64::encode_string(&self.body).into_bytes() };
        [lines.as_bytes(), b"\n", &body].concat()
    }
}
