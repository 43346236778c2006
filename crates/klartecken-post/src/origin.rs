//! By what right a picture or film is used.

use serde::{Deserialize, Serialize};

/// By what right a picture or film is used (lagen (1960:729) om upphovsrätt).
///
/// In documents: an object with `kind` and that kind's fields, which may be empty until somebody has filled them in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "OriginFields", into = "OriginFields")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "OriginFields"))]
pub enum Origin {
    /// Made by the municipality's own staff at work.
    Own,
    /// Made to order; the agreement should cover social media.
    Commissioned {
        /// The author to name (3 § of the act).
        author: String,
    },
    /// From an agency or by another paid licence.
    Licensed {
        /// The author or agency to name.
        author: String,
        /// Which licence or agreement, so that it can be found again.
        licence: String,
    },
    /// A Creative Commons licence that asks for title, author, source and licence (TASL).
    CreativeCommons {
        /// The work's title.
        title: String,
        /// Its author.
        author: String,
        /// Where it was found: an address.
        source: String,
        /// Which licence, such as `CC BY 4.0`.
        licence: String,
    },
    /// The protection has ended, or was given up (CC0).
    PublicDomain,
    /// Made with generative AI.
    AiMade {
        /// Whether the post says so.
        labelled: bool,
    },
    /// Somebody else's, with their permission.
    Permission {
        /// The author to name.
        author: String,
        /// How and when permission was given, so that it can be shown.
        reference: String,
    },
    /// Nobody knows.
    Unknown,
}

impl Origin {
    /// The word in documents, records and texts.
    pub fn code(&self) -> &'static str {
        match self {
            Origin::Own => "own",
            Origin::Commissioned { .. } => "commissioned",
            Origin::Licensed { .. } => "licensed",
            Origin::CreativeCommons { .. } => "creative-commons",
            Origin::PublicDomain => "public-domain",
            Origin::AiMade { .. } => "ai-made",
            Origin::Permission { .. } => "permission",
            Origin::Unknown => "unknown",
        }
    }

    /// The author to name, where there is one and somebody has filled it in.
    pub fn author(&self) -> Option<&str> {
        match self {
            Origin::Commissioned { author }
            | Origin::Licensed { author, .. }
            | Origin::CreativeCommons { author, .. }
            | Origin::Permission { author, .. } => Some(author.trim()).filter(|author| !author.is_empty()),
            Origin::Own | Origin::PublicDomain | Origin::AiMade { .. } | Origin::Unknown => None,
        }
    }
}

/// An origin as documents spell it: one flat object, so that a field in the wrong place is told and not passed over.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct OriginFields {
    /// `own`, `commissioned`, `licensed`, `creative-commons`, `public-domain`, `ai-made`, `permission` or `unknown`.
    kind: String,
    /// Of a Creative Commons work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    /// Of everything that is somebody else's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    author: Option<String>,
    /// Of a Creative Commons work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    /// Of licensed and Creative Commons works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    licence: Option<String>,
    /// Of a permission.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    /// Of what was made with AI.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    labelled: Option<bool>,
}

/// An origin that cannot be meant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
enum OriginError {
    #[error(
        "unknown variant `{0}`, expected one of `own`, `commissioned`, `licensed`, `creative-commons`, `public-domain`, `ai-made`, `permission`, `unknown`"
    )]
    Kind(String),
    #[error("unknown field `{field}` for `{kind}`")]
    Field { kind: String, field: &'static str },
}

impl TryFrom<OriginFields> for Origin {
    type Error = OriginError;

    fn try_from(fields: OriginFields) -> Result<Origin, OriginError> {
        let OriginFields {
            kind,
            mut title,
            mut author,
            mut source,
            mut licence,
            mut reference,
            mut labelled,
        } = fields;
        let take = |field: &mut Option<String>| field.take().unwrap_or_default();
        let origin = match kind.as_str() {
            "own" => Origin::Own,
            "commissioned" => Origin::Commissioned { author: take(&mut author) },
            "licensed" => Origin::Licensed { author: take(&mut author), licence: take(&mut licence) },
            "creative-commons" => Origin::CreativeCommons {
                title: take(&mut title),
                author: take(&mut author),
                source: take(&mut source),
                licence: take(&mut licence),
            },
            "public-domain" => Origin::PublicDomain,
            "ai-made" => Origin::AiMade { labelled: labelled.take().unwrap_or_default() },
            "permission" => Origin::Permission { author: take(&mut author), reference: take(&mut reference) },
            "unknown" => Origin::Unknown,
            _ => return Err(OriginError::Kind(kind)),
        };
        let left = [
            ("title", title.is_some()),
            ("author", author.is_some()),
            ("source", source.is_some()),
            ("licence", licence.is_some()),
            ("reference", reference.is_some()),
            ("labelled", labelled.is_some()),
        ];
        match left.into_iter().find(|(_, is_left)| *is_left) {
            Some((field, _)) => Err(OriginError::Field { kind, field }),
            None => Ok(origin),
        }
    }
}

impl From<Origin> for OriginFields {
    fn from(origin: Origin) -> OriginFields {
        let fields = OriginFields { kind: origin.code().to_owned(), ..OriginFields::default() };
        match origin {
            Origin::Own | Origin::PublicDomain | Origin::Unknown => fields,
            Origin::AiMade { labelled } => OriginFields { labelled: Some(labelled), ..fields },
            Origin::Commissioned { author } => OriginFields { author: Some(author), ..fields },
            Origin::Licensed { author, licence } => {
                OriginFields { author: Some(author), licence: Some(licence), ..fields }
            }
            Origin::Permission { author, reference } => {
                OriginFields { author: Some(author), reference: Some(reference), ..fields }
            }
            Origin::CreativeCommons { title, author, source, licence } => OriginFields {
                title: Some(title),
                author: Some(author),
                source: Some(source),
                licence: Some(licence),
                ..fields
            },
        }
    }
}
