//! Why an envelope is broken, named for the step that found out.

use crate::{
    envelope::EnvelopeError,
    header::{AlgorithmError, HeaderError},
    key::{KeyError, SignatureError},
    record::{PayloadError, ReadError, RecordError},
};

/// Why an envelope is broken. The steps are taken in this order, and the first that fails is the one told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VerifyError {
    /// Larger than any envelope.
    #[error("the file is {bytes} bytes; at most {limit} are read")]
    Size {
        /// Bytes.
        bytes: usize,
        /// Bytes.
        limit: usize,
    },
    /// The file is not an envelope.
    #[error("envelope: {0}")]
    Envelope(#[from] EnvelopeError),
    /// The protected header is not one.
    #[error("header: {0}")]
    Header(#[from] HeaderError),
    /// The algorithm does not count.
    #[error("algorithm: {0}")]
    Algorithm(#[from] AlgorithmError),
    /// The header's key is none.
    #[error("key: {0}")]
    Key(#[from] KeyError),
    /// The signature does not hold.
    #[error("signature: {0}")]
    Signature(#[from] SignatureError),
    /// What was signed is not canonical JSON.
    #[error("payload: {0}")]
    Payload(#[from] PayloadError),
    /// What was signed is not a record.
    #[error("record: {0}")]
    Record(#[from] RecordError),
}

impl VerifyError {
    /// The step's word, which never changes its meaning.
    pub fn stage(&self) -> &'static str {
        match self {
            VerifyError::Size { .. } => "size",
            VerifyError::Envelope(_) => "envelope",
            VerifyError::Header(_) => "header",
            VerifyError::Algorithm(_) => "algorithm",
            VerifyError::Key(_) => "key",
            VerifyError::Signature(_) => "signature",
            VerifyError::Payload(_) => "payload",
            VerifyError::Record(_) => "record",
        }
    }
}

impl From<ReadError> for VerifyError {
    fn from(error: ReadError) -> VerifyError {
        match error {
            ReadError::Payload(error) => error.into(),
            ReadError::Record(error) => error.into(),
        }
    }
}
