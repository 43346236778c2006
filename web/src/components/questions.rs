//! The questions that apply.

use klartecken::{Action, pack::QuestionLevel, pick, rules::Asked};
use yew::prelude::*;

use crate::{
    session::{Dispatch, Session},
    words::use_words,
};

#[derive(PartialEq, Properties)]
pub(crate) struct QuestionsProps {
    pub(crate) session: Session,
    pub(crate) dispatch: Dispatch,
}

/// Each question with its answers; nothing at all where none applies.
#[component]
pub(crate) fn Questions(props: &QuestionsProps) -> Html {
    let words = use_words();
    let review = props.session.review();
    let asked = &review.report().asked;
    if asked.is_empty() {
        return Html::default();
    }
    let help = pick(&review.policy().pack().help, words.language());
    html! {
        <section aria-labelledby="questions-heading">
            <h2 id="questions-heading">{ words.get("heading-questions") }</h2>
            <p class="hint">{ words.with("hint-questions", &[("help", help)]) }</p>
            for asked in asked {
                <QuestionFields
                    key={asked.question.id.as_str()}
                    asked={asked.clone()}
                    answer={review.draft().answers.get(&asked.question.id).map(|answer| AttrValue::from(answer.choice.clone()))}
                    dispatch={props.dispatch.clone()}
                />
            }
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct QuestionFieldsProps {
    asked: Asked,
    answer: Option<AttrValue>,
    dispatch: Dispatch,
}

#[component]
fn QuestionFields(props: &QuestionFieldsProps) -> Html {
    let words = use_words();
    let question = &props.asked.question;
    let id = &question.id;
    let help = pick(&question.help, words.language()).to_owned();
    html! {
        <fieldset class="card" id={format!("question-{id}")} aria-describedby={format!("question-{id}-help")}>
            <legend>
                { pick(&question.text, words.language()) }
                if question.level == QuestionLevel::Recommended {
                    <span class="hint">{ " " }{ words.get("recommended") }</span>
                }
            </legend>
            <p class="hint" id={format!("question-{id}-help")}>{ help }</p>
            for answer in &question.answers {
                <label class="tick" key={answer.id.as_str()}>
                    <input
                        type="radio"
                        name={format!("question-{id}")}
                        checked={props.answer.as_deref() == Some(answer.id.as_str())}
                        onchange={
                            let (dispatch, id, choice) = (props.dispatch.clone(), id.clone(), answer.id.clone());
                            move |_| dispatch.dispatch(Action::Answer(id.clone(), choice.clone()))
                        }
                    />
                    { pick(&answer.text, words.language()) }
                </label>
            }
        </fieldset>
    }
}
