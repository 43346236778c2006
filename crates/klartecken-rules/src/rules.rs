//! The catalogue, sorted by id. Adding a rule takes its files and two lines here.

mod access_code;
mod account_name_attracts;
mod account_number;
mod ai_text_unanswered;
mod attribution_missing;
mod authority_wording;
mod captions_missing;
mod case_number;
mod child_not_asked;
mod commercial_content;
mod consent_missing;
mod crime_revealed;
mod exact_position;
mod graphic_profile_unanswered;
mod guardian_consent_missing;
mod guardian_not_informed;
mod guideline_outdated;
mod guideline_question_unanswered;
mod hard_for_screen_reader;
mod hard_to_read;
mod hashtag_unapproved;
mod health_revealed;
mod home_address;
mod identity_document;
mod image_metadata_unanswered;
mod library_loan_revealed;
mod missing_alt_text;
mod music_rights_unanswered;
mod network_address;
mod offensive_wording;
mod organisation_number;
mod origin_unknown;
mod own_site_link_missing;
mod paid_political;
mod party_political;
mod people_unanswered;
mod person_named;
mod personal_identity_number;
mod private_account;
mod private_contact;
mod protected_identity_revealed;
mod protected_identity_unanswered;
mod public_art_unanswered;
mod pupil_matter_revealed;
mod reader_not_addressed;
mod registration_plate;
mod school_account_open;
mod secrecy_signs_unanswered;
mod security_revealed;
mod sender_unclear;
mod shouting;
mod signature_role_missing;
mod signed_with_name;
mod social_services_revealed;
mod source_missing;
mod special_category_revealed;
mod species_location_revealed;
mod staff_matter_revealed;

use crate::Rule;

/// Every rule that exists.
pub static CATALOGUE: [&Rule; 58] = [
    &access_code::RULE,
    &account_name_attracts::RULE,
    &account_number::RULE,
    &ai_text_unanswered::RULE,
    &attribution_missing::RULE,
    &authority_wording::RULE,
    &captions_missing::RULE,
    &case_number::RULE,
    &child_not_asked::RULE,
    &commercial_content::RULE,
    &consent_missing::RULE,
    &crime_revealed::RULE,
    &exact_position::RULE,
    &graphic_profile_unanswered::RULE,
    &guardian_consent_missing::RULE,
    &guardian_not_informed::RULE,
    &guideline_outdated::RULE,
    &guideline_question_unanswered::RULE,
    &hard_for_screen_reader::RULE,
    &hard_to_read::RULE,
    &hashtag_unapproved::RULE,
    &health_revealed::RULE,
    &home_address::RULE,
    &identity_document::RULE,
    &image_metadata_unanswered::RULE,
    &library_loan_revealed::RULE,
    &missing_alt_text::RULE,
    &music_rights_unanswered::RULE,
    &network_address::RULE,
    &offensive_wording::RULE,
    &organisation_number::RULE,
    &origin_unknown::RULE,
    &own_site_link_missing::RULE,
    &paid_political::RULE,
    &party_political::RULE,
    &people_unanswered::RULE,
    &person_named::RULE,
    &personal_identity_number::RULE,
    &private_account::RULE,
    &private_contact::RULE,
    &protected_identity_revealed::RULE,
    &protected_identity_unanswered::RULE,
    &public_art_unanswered::RULE,
    &pupil_matter_revealed::RULE,
    &reader_not_addressed::RULE,
    &registration_plate::RULE,
    &school_account_open::RULE,
    &secrecy_signs_unanswered::RULE,
    &security_revealed::RULE,
    &sender_unclear::RULE,
    &shouting::RULE,
    &signature_role_missing::RULE,
    &signed_with_name::RULE,
    &social_services_revealed::RULE,
    &source_missing::RULE,
    &special_category_revealed::RULE,
    &species_location_revealed::RULE,
    &staff_matter_revealed::RULE,
];
