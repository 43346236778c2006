//! Which municipality's guideline a post is checked by.

use yew::prelude::*;

use super::field;
use crate::{chosen_pack::Choice, words::Words};

/// A choice among the packs at hand.
pub(crate) fn pack_choice(words: &Words, chosen: &Choice, on_pack: &Callback<String>) -> Html {
    let choices = chosen.at_hand().into_iter().map(|(id, name)| {
        let own = chosen.own_id == id;
        let words = if own { words.with("own-pack", &[("name", &name)]) } else { name.into() };
        field::Choice { value: id.into(), words }
    });
    field::select(field::Select {
        id: "pack".into(),
        label: words.get("field-pack"),
        value: chosen.id.clone().into(),
        choices: choices.collect(),
        on_change: on_pack.clone(),
    })
}
