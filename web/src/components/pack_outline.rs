//! The guideline by its own headings, with what the checker does about each rule.

use klartecken::{
    means_words,
    pack::{GuidelineRule, Means, Outline, Pack, coverage},
    pick,
};
use yew::prelude::*;

use crate::words::Words;

/// How much of the guideline is seen to, and each heading to open.
pub(crate) fn outline(words: &Words, pack: &Pack) -> Html {
    if pack.outline.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="outline-heading">
            <h2 id="outline-heading">{ words.get("heading-outline") }</h2>
            <dl class="counts">
                for (class, count) in coverage(&pack.outline) {
                    <div><dt>{ words.get(&format!("pack-class-{class}")) }</dt><dd>{ count }</dd></div>
                }
            </dl>
            for part in &pack.outline {
                { section(words, pack, part) }
            }
            if !pack.open_questions.is_empty() {
                <details class="card">
                    <summary>{ words.get("heading-open-questions") }</summary>
                    <ul>
                        for question in &pack.open_questions {
                            <li>{ pick(question, words.language()) }</li>
                        }
                    </ul>
                </details>
            }
        </section>
    }
}

fn section(words: &Words, pack: &Pack, part: &Outline) -> Html {
    let count = part.rules.len().to_string();
    html! {
        <details class={classes!("card", "outline")} key={part.section.as_str()}>
            <summary>
                <span lang="sv">{ &part.section }</span>
                { " " }<span class="hint">{ words.with("rules-count", &[("count", &count)]) }</span>
            </summary>
            <ul>
                for rule in &part.rules {
                    { guideline_rule(words, pack, rule) }
                }
            </ul>
        </details>
    }
}

fn guideline_rule(words: &Words, pack: &Pack, rule: &GuidelineRule) -> Html {
    html! {
        <li key={rule.id.as_str()} id={format!("rule-{}", rule.id)}>
            <p><span class="number">{ &rule.id }</span>{ " " }{ pick(&rule.says, words.language()) }</p>
            <ul class="means">
                for means in &rule.by {
                    <li class={means.class()}>
                        <span class="label">{ words.get(&format!("means-{}", means.class())) }</span>{ " " }
                        { means_words(means, pack, words.texts()) }
                        if matches!(means, Means::None(_)) {
                            { " " }{ pick(&rule.why, words.language()) }
                        }
                    </li>
                }
            </ul>
        </li>
    }
}
