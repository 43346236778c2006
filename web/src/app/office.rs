//! The office: what is done with sealed checklists.

use yew::prelude::*;

use super::frame::{Start, start, use_frame};
use crate::{
    host::{HostError, dom},
    pages::{RecordsPage, RulesPage, VerifyPage},
    route::{Module, Route},
};

/// Draws the office's pages.
///
/// # Errors
/// Where the words cannot be fetched.
pub async fn office() -> Result<(), HostError> {
    let start = start(Module::Office).await?;
    yew::Renderer::<Office>::with_root_and_props(dom::root("app"), OfficeProps { start }).render();
    Ok(())
}

#[derive(PartialEq, Properties)]
struct OfficeProps {
    start: Start,
}

#[component]
fn Office(props: &OfficeProps) -> Html {
    let frame = use_frame(&props.start, None);
    let words = frame.words.clone();
    frame.around(match frame.route {
        Route::Rules => html! { <RulesPage {words} /> },
        Route::Verify => html! { <VerifyPage {words} /> },
        _ => html! { <RecordsPage {words} /> },
    })
}
