//! See the guide beside this file.

use klartecken_post::MediaKind;

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "missing-alt-text", level: Level::Ask, floor: Level::Allow, confirmable: &["missing"], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let images = context.draft.post.media.iter().filter(|media| media.kind == MediaKind::Image);
    for media in images {
        let alt_text = media.alt_text.trim();
        let letters = alt_text.chars().filter(|char| char.is_alphabetic()).count();
        let (level, reason) = if letters < 2 {
            (Level::Ask, "missing")
        } else if is_file_name(alt_text) {
            (Level::Ask, "file-name")
        } else if says_that_it_is_a_picture(alt_text) {
            (Level::Note, "bild-pa")
        } else {
            continue;
        };
        findings.push(
            level,
            reason,
            Place::Media(media.id.clone()),
            &media.id,
            vec![("media", media.id.clone())],
        );
    }
}

fn is_file_name(alt_text: &str) -> bool {
    let lower = alt_text.to_lowercase();
    let ending = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic", ".avif"];
    lower.split(' ').count() <= 3 && ending.iter().any(|ending| lower.ends_with(ending))
}

fn says_that_it_is_a_picture(alt_text: &str) -> bool {
    let lower = alt_text.to_lowercase();
    ["bild på ", "bild av ", "foto på ", "foto av ", "en bild på ", "en bild av "]
        .iter()
        .any(|opening| lower.starts_with(opening))
}
