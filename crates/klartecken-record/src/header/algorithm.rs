//! Which algorithms count. There is no negotiation: a name is on this list or the envelope is refused.

/// An algorithm that is verified here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    /// RFC 8032, RFC 9864.
    Ed25519,
}

/// Why an algorithm is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AlgorithmError {
    /// It would do, but this program does not verify it.
    #[error("the algorithm {name} is not supported")]
    Unsupported {
        /// `alg`
        name: String,
    },
    /// It never will: it is no signature, or not one that proves anything to others.
    #[error("the algorithm {name} is refused")]
    Refused {
        /// `alg`
        name: String,
    },
}

impl Algorithm {
    /// The algorithm of that name.
    ///
    /// `EdDSA` is the older name (RFC 8037, deprecated by RFC 9864); with a key of the kind OKP/Ed25519, and no other
    /// is read, it means the same.
    pub(crate) fn read(name: &str) -> Result<Algorithm, AlgorithmError> {
        match name {
            "Ed25519" | "EdDSA" => Ok(Algorithm::Ed25519),
            "ES256" => Err(AlgorithmError::Unsupported { name: name.to_owned() }),
            _ => Err(AlgorithmError::Refused { name: name.to_owned() }),
        }
    }

    /// The name that is written.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Algorithm::Ed25519 => "Ed25519",
        }
    }
}
