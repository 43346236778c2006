//! The page's parts and their addresses.

use yew::prelude::*;

use crate::host::location;

/// One of the two programs, each with a document of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Module {
    /// `index.html`.
    Review,
    /// `kansli.html`.
    Office,
}

impl Module {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Module::Review => "review",
            Module::Office => "office",
        }
    }
}

impl Module {
    /// The file of words that only this program needs.
    pub(crate) fn words(self) -> Option<&'static str> {
        match self {
            Module::Review => None,
            Module::Office => Some("office"),
        }
    }
}

/// A part of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Route {
    /// Reviewing a post.
    Review,
    /// The guideline, and the pack that stands for it.
    Rules,
    /// The sealed checklists in this browser.
    Records,
    /// Verifying a sealed checklist.
    Verify,
    /// What the program does and does not do.
    About,
}

impl Route {
    pub(crate) const ALL: [Route; 5] =
        [Route::Review, Route::Rules, Route::Records, Route::Verify, Route::About];

    /// The document and its fragment. `boot.js` has the same list, to send on from one document to the other.
    fn address(self) -> (&'static str, &'static str) {
        match self {
            Route::Review => ("index.html", "#/granska"),
            Route::Rules => ("kansli.html", "#/regler"),
            Route::Records => ("kansli.html", "#/checklistor"),
            Route::Verify => ("kansli.html", "#/verifiera"),
            Route::About => ("index.html", "#/om"),
        }
    }

    pub(crate) fn module(self) -> Module {
        match self {
            Route::Review | Route::About => Module::Review,
            Route::Rules | Route::Records | Route::Verify => Module::Office,
        }
    }

    /// Where a link leads. Within one program it is a mere fragment, so that the document is not loaded anew.
    pub(crate) fn link(self, from: Module) -> String {
        let (document, fragment) = self.address();
        if from == self.module() { fragment.to_owned() } else { [document, fragment].concat() }
    }

    /// The part of that program that an address asks for: its first one where there is none of that fragment.
    /// `None` where the other program has it; `boot.js` is on its way there.
    fn at(module: Module, fragment: &str) -> Option<Route> {
        let asked = Route::ALL.into_iter().find(|route| route.address().1 == fragment);
        let first = || Route::ALL.into_iter().find(|route| route.module() == module);
        asked.or_else(first).filter(|route| route.module() == module)
    }

    /// The message key of its name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Route::Review => "page-review",
            Route::Rules => "page-rules",
            Route::Records => "page-records",
            Route::Verify => "page-verify",
            Route::About => "page-about",
        }
    }
}

/// The part that the address asks for.
#[hook]
pub(crate) fn use_route(module: Module) -> Route {
    let asked = move || Route::at(module, &location::fragment());
    let route = use_state(move || asked().unwrap_or(Route::Review));
    let current = *route;
    use_effect_with((), move |()| {
        let listener = location::on_change(move || {
            if let Some(asked) = asked() {
                route.set(asked);
            }
        });
        move || drop(listener)
    });
    current
}
