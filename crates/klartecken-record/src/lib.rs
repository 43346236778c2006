#![doc = include_str!("../SPEC.md")]
#![warn(missing_docs)]

mod base64url;
mod canonical;
mod digest;
mod envelope;
mod header;
mod key;
pub mod record;
mod seal;
mod time;
pub mod verify;

pub use digest::sha256_hex;
pub use envelope::{Envelope, EnvelopeError, MAX_ENVELOPE_BYTES};
pub use header::{AlgorithmError, HeaderError};
pub use key::{
    KeyError, KeyId, KeyList, KeyListError, ListedKey, PublicKey, SecretKey, SignatureError, Standing,
};
pub use record::{Record, WriteError};
pub use seal::{SealError, SigningInput, unsealed};
pub use time::rfc3339;
pub use verify::{Circumstances, Integrity, KnownPack, Verification, VerifyError, verify};
