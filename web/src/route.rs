//! The page's parts and their addresses.

use yew::prelude::*;

use crate::host::location;

/// A part of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Route {
    /// Reviewing a post.
    #[default]
    Review,
    /// The sealed checklists in this browser.
    Records,
    /// Verifying a sealed checklist.
    Verify,
    /// What the program does and does not do.
    About,
}

impl Route {
    pub(crate) const ALL: [Route; 4] = [Route::Review, Route::Records, Route::Verify, Route::About];

    /// The address's fragment.
    pub(crate) fn fragment(self) -> &'static str {
        match self {
            Route::Review => "/granska",
            Route::Records => "/checklistor",
            Route::Verify => "/verifiera",
            Route::About => "/om",
        }
    }

    /// The part at that fragment; the review where there is none.
    pub(crate) fn at(fragment: &str) -> Route {
        Route::ALL.into_iter().find(|route| route.fragment() == fragment).unwrap_or_default()
    }

    /// The message key of its name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Route::Review => "page-review",
            Route::Records => "page-records",
            Route::Verify => "page-verify",
            Route::About => "page-about",
        }
    }
}

/// The part that the address asks for.
#[hook]
pub(crate) fn use_route() -> Route {
    let route = use_state(|| Route::at(&location::fragment()));
    let current = *route;
    use_effect_with((), move |()| {
        let listener = location::on_change(move || route.set(Route::at(&location::fragment())));
        move || drop(listener)
    });
    current
}
