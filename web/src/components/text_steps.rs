//! What the underlines mean, and the way from one finding in the text to the next.

use klartecken::{
    finding_title, in_reading_order,
    post::{OffsetMap, Span},
    rules::Level,
    step,
};
use yew::prelude::*;

use super::{
    findings::{finding_id, level_words, standing},
    post_text::{TEXT_ID, level_class, mark_id},
};
use crate::{host::dom, session::Session, words::Words};

/// Where the last step led, by place in reading order, and what the review was then.
pub(crate) type LastStep = Option<(Session, usize)>;

/// The steps through a text.
#[derive(Clone)]
pub(crate) struct Steps {
    pub(crate) session: Session,
    pub(crate) last: UseStateHandle<LastStep>,
}

impl Steps {
    /// Where the last step led; nowhere any more once something has changed.
    fn at(&self) -> Option<usize> {
        self.last.as_ref().filter(|(session, _)| *session == self.session).map(|(_, at)| *at)
    }

    /// The part of the text where the last step led.
    pub(crate) fn span(&self) -> Option<Span> {
        let order = in_reading_order(&self.session.review().report().findings);
        order.get(self.at()?).map(|(_, span)| *span)
    }

    fn go(&self, forward: bool) {
        let review = self.session.review();
        let order = in_reading_order(&review.report().findings);
        let spans: Vec<Span> = order.iter().map(|(_, span)| *span).collect();
        let places = OffsetMap::new(&review.draft().post.text).utf16(&spans);
        if let Some(at) = step(&places, &dom::selection(TEXT_ID), self.at(), forward) {
            dom::select(TEXT_ID, &places[at]);
            dom::show(&mark_id(spans[at]));
            self.last.set(Some((self.session.clone(), at)));
        }
    }
}

/// The keys that press the two buttons, wherever the focus is.
#[hook]
pub(crate) fn use_step_keys() {
    use_effect_with((), |()| {
        let listener = dom::on_key(dom::STEP_KEYS[0], |shift| {
            dom::press(if shift { "previous-finding" } else { "next-finding" });
        });
        move || drop(listener)
    });
}

/// A legend of the levels that `marks` have, two buttons, and where the last step led.
pub(crate) fn text_steps(words: &Words, steps: &Steps, marks: &[(Span, Level)]) -> Html {
    let findings = &steps.session.review().report().findings;
    let is_shown = |level: &Level| marks.iter().any(|(_, shown)| shown == level);
    let order = in_reading_order(findings);
    let at = steps.at().and_then(|at| Some((at, order.get(at)?.0)));
    let button = |id: &'static str, forward: bool| {
        let (steps, keys) = (steps.clone(), dom::STEP_KEYS[usize::from(!forward)]);
        let onclick = move |_| steps.go(forward);
        html! { <button type="button" {id} class="small" aria-keyshortcuts={keys} title={keys} {onclick}>{ words.get(id) }</button> }
    };
    html! {
        <div class="steps">
            if !marks.is_empty() {
                <ul class="legend" aria-label={words.get("legend")}>
                    for level in [Level::Stop, Level::Ask, Level::Note].into_iter().filter(is_shown) {
                        <li><span class={level_class(level)}>{ words.get(level_words(level)) }</span></li>
                    }
                </ul>
                { button("previous-finding", false) }
                { button("next-finding", true) }
            }
            <output for={TEXT_ID}>
                if let Some((at, index)) = at {
                    { words.with("step", &[
                        ("number", &(at + 1).to_string()),
                        ("count", &order.len().to_string()),
                        ("level", &words.get(standing(&findings[index]))),
                        ("title", finding_title(&findings[index], words.texts())),
                    ]) }
                }
            </output>
            if let Some((_, index)) = at {
                <button type="button" class="link" id="to-finding" onclick={
                    let id = finding_id(&findings[index]);
                    move |_| dom::focus(&id)
                }>{ words.get("to-finding") }</button>
            }
        </div>
    }
}
