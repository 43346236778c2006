//! The questions that apply.

use klartecken::{
    Action,
    pack::QuestionLevel,
    pick,
    rules::{Answer, Asked},
};
use yew::prelude::*;

use crate::{
    session::{Dispatch, Session},
    words::Words,
};

/// Each question with its answers, those that are only recommended folded away; nothing at all where none applies.
pub(crate) fn questions(words: &Words, session: &Session, dispatch: &Dispatch) -> Html {
    let review = session.review();
    let asked = &review.report().asked;
    if asked.is_empty() {
        return Html::default();
    }
    let is_required = |asked: &&Asked| asked.question.level == QuestionLevel::Required;
    let (required, offered): (Vec<&Asked>, Vec<&Asked>) = asked.iter().partition(is_required);
    let fields = |asked: &Asked| {
        question_fields(words, asked, review.draft().answers.get(&asked.question.id), dispatch)
    };
    let help = pick(&review.policy().pack().help, words.language());
    html! {
        <section aria-labelledby="questions-heading">
            <h2 id="questions-heading">{ words.get("heading-questions") }</h2>
            <p class="hint">{ words.with("hint-questions", &[("help", help)]) }</p>
            for asked in required {
                { fields(asked) }
            }
            if !offered.is_empty() {
                <details class="offered" id="offered">
                    <summary>{ words.with("offered-questions", &[("count", &offered.len().to_string())]) }</summary>
                    for asked in offered {
                        { fields(asked) }
                    }
                </details>
            }
        </section>
    }
}

fn question_fields(words: &Words, asked: &Asked, given: Option<&Answer>, dispatch: &Dispatch) -> Html {
    let question = &asked.question;
    let id = &question.id;
    let help = pick(&question.help, words.language()).to_owned();
    html! {
        <fieldset key={id.as_str()} class="card" id={format!("question-{id}")} aria-describedby={format!("question-{id}-help")}>
            <legend>{ pick(&question.text, words.language()) }</legend>
            <p class="hint" id={format!("question-{id}-help")}>{ help }</p>
            for answer in &question.answers {
                <label class="tick" key={answer.id.as_str()}>
                    <input
                        type="radio"
                        name={format!("question-{id}")}
                        checked={given.is_some_and(|given| given.choice == answer.id)}
                        onchange={
                            let (dispatch, id, choice) = (dispatch.clone(), id.clone(), answer.id.clone());
                            move |_| dispatch.dispatch(Action::Answer(id.clone(), choice.clone()))
                        }
                    />
                    { pick(&answer.text, words.language()) }
                </label>
            }
        </fieldset>
    }
}
