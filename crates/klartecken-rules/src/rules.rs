//! The catalogue, sorted by id. Adding a rule takes its files and two lines here.

mod attribution_missing;
mod child_not_asked;
mod consent_missing;
mod graphic_profile_unanswered;
mod guardian_consent_missing;
mod guardian_not_informed;
mod missing_alt_text;
mod origin_unknown;
mod people_unanswered;
mod personal_identity_number;
mod private_contact;
mod protected_identity_unanswered;
mod secrecy_signs_unanswered;

use crate::Rule;

/// Every rule that exists.
pub static CATALOGUE: [&Rule; 13] = [
    &attribution_missing::RULE,
    &child_not_asked::RULE,
    &consent_missing::RULE,
    &graphic_profile_unanswered::RULE,
    &guardian_consent_missing::RULE,
    &guardian_not_informed::RULE,
    &missing_alt_text::RULE,
    &origin_unknown::RULE,
    &people_unanswered::RULE,
    &personal_identity_number::RULE,
    &private_contact::RULE,
    &protected_identity_unanswered::RULE,
    &secrecy_signs_unanswered::RULE,
];
