//! What a pack is: whose guideline, decided by whom, on which law, in which version.

use klartecken::pack::Pack;
use yew::prelude::*;

use crate::words::Words;

/// The pack's own facts.
pub(crate) fn pack_about(words: &Words, pack: &Pack) -> Html {
    let Some(document) = &pack.document else { return Html::default() };
    let date = |date: Option<chrono::NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
    let extends: Vec<String> =
        pack.extends.iter().map(|base| format!("{} {}", base.id, base.version)).collect();
    let rows = [
        ("record-municipality", pack.municipality.clone()),
        ("pack-document", document.title.clone()),
        ("pack-decided-by", document.decided_by.clone()),
        ("pack-decided-on", format!("{} {}", document.decided_on, document.paragraph)),
        ("pack-diary-number", document.diary_number.clone()),
        ("pack-owner", document.owner.clone()),
        ("pack-valid-to", date(document.valid_to)),
        ("pack-review-by", date(document.review_by)),
        ("pack-as-of", date(pack.as_of)),
        ("record-pack", format!("{} {}", pack.id, pack.version)),
        ("pack-extends", extends.join(", ")),
        ("pack-sha256", pack.sha256.clone()),
    ];
    html! {
        <dl class="contents" id="pack-about">
            for (key, value) in rows.into_iter().filter(|(_, value)| !value.trim().is_empty()) {
                <div><dt>{ words.get(key) }</dt><dd>{ value }</dd></div>
            }
        </dl>
    }
}
