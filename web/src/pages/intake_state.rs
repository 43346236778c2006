//! Files on their way in, and previews of those that are here.

use std::{cell::Cell, rc::Rc};

use klartecken::media::{Lookalike, ReadHeaderError};
use yew::prelude::*;

use crate::{
    host::files::{Picked, Preview},
    intake::{Refusal, take_in},
    session::Dispatch,
};

/// A preview that several renderings share.
pub(crate) type SharedPreview = Rc<Preview>;

/// Files on their way in.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Intake {
    pub(crate) reading: Vec<Reading>,
    pub(crate) refused: Vec<Refused>,
    /// By the digest of the file; there are as many as somebody has picked by hand.
    previews: Vec<(String, SharedPreview)>,
}

/// A file that is being read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reading {
    pub(crate) key: u32,
    pub(crate) name: String,
    /// Bytes in all.
    pub(crate) size: u64,
    /// Bytes so far.
    pub(crate) read: u64,
    cancelled: Rc<Cell<bool>>,
}

/// A file that did not get in.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Refused {
    pub(crate) name: String,
    /// The message key of the reason.
    pub(crate) why: AttrValue,
}

/// What happens to files on their way in.
#[derive(Clone)]
pub(crate) enum IntakeAction {
    Begin(Reading),
    Progress(u32, u64),
    Finish(u32, Option<(String, SharedPreview)>),
    Refuse(u32, Option<Refused>),
    Cancel(u32),
    CloseRefusal(usize),
}

impl Intake {
    /// The preview of the file of that digest.
    pub(crate) fn preview(&self, sha256: Option<&str>) -> Option<SharedPreview> {
        let sha256 = sha256?;
        self.previews.iter().rfind(|(of, _)| of == sha256).map(|(_, preview)| preview.clone())
    }
}

impl Reducible for Intake {
    type Action = IntakeAction;

    fn reduce(self: Rc<Intake>, action: IntakeAction) -> Rc<Intake> {
        let mut intake = (*self).clone();
        match action {
            IntakeAction::Begin(reading) => intake.reading.push(reading),
            IntakeAction::Progress(key, read) => {
                if let Some(reading) = intake.reading.iter_mut().find(|reading| reading.key == key) {
                    reading.read = read;
                }
            }
            IntakeAction::Finish(key, preview) => {
                intake.reading.retain(|reading| reading.key != key);
                intake.previews.extend(preview);
            }
            IntakeAction::Refuse(key, refused) => {
                intake.reading.retain(|reading| reading.key != key);
                intake.refused.extend(refused);
            }
            IntakeAction::Cancel(key) => {
                if let Some(reading) = intake.reading.iter().find(|reading| reading.key == key) {
                    reading.cancelled.set(true);
                }
            }
            IntakeAction::CloseRefusal(index) => {
                if index < intake.refused.len() {
                    intake.refused.remove(index);
                }
            }
        }
        Rc::new(intake)
    }
}

thread_local! {
    static NEXT_KEY: Cell<u32> = const { Cell::new(0) };
}

/// Reads files one after the other and adds them to the draft; what is refused says why, and the others go on.
pub(crate) fn take_all_in(files: Vec<Picked>, intake: &UseReducerDispatcher<Intake>, dispatch: &Dispatch) {
    let (intake, dispatch) = (intake.clone(), dispatch.clone());
    let begun: Vec<(Picked, Reading)> = files
        .into_iter()
        .map(|file| {
            let key = NEXT_KEY.replace(NEXT_KEY.get() + 1);
            let reading =
                Reading { key, name: file.name(), size: file.size(), read: 0, cancelled: Rc::default() };
            intake.dispatch(IntakeAction::Begin(reading.clone()));
            (file, reading)
        })
        .collect();
    yew::platform::spawn_local(async move {
        for (file, reading) in begun {
            take_one_in(&file, &reading, &intake, &dispatch).await;
        }
    });
}

async fn take_one_in(
    file: &Picked,
    reading: &Reading,
    intake: &UseReducerDispatcher<Intake>,
    dispatch: &Dispatch,
) {
    let progress = |read| {
        intake.dispatch(IntakeAction::Progress(reading.key, read));
        !reading.cancelled.get()
    };
    match take_in(file, progress).await {
        Ok(taken) => {
            let preview = file.preview().filter(|_| taken.can_preview).map(Rc::new);
            let preview = taken.media.sha256.clone().zip(preview);
            intake.dispatch(IntakeAction::Finish(reading.key, preview));
            dispatch.dispatch(klartecken::Action::AddMedia(taken.media));
        }
        Err(refusal) => {
            let refused = why(&refusal).map(|why| Refused { name: reading.name.clone(), why: why.into() });
            intake.dispatch(IntakeAction::Refuse(reading.key, refused));
        }
    }
}

fn why(refusal: &Refusal) -> Option<&'static str> {
    Some(match refusal {
        Refusal::Cancelled => return None,
        Refusal::Unreadable => "refused-unreadable",
        Refusal::Unknown(ReadHeaderError::Empty) => "refused-empty",
        Refusal::Unknown(ReadHeaderError::Truncated { .. }) => "refused-truncated",
        Refusal::Unknown(ReadHeaderError::UnknownFormat { looks_like }) => match looks_like {
            Some(Lookalike::Svg) => "refused-svg",
            Some(Lookalike::Html) => "refused-html",
            Some(Lookalike::Pdf) => "refused-pdf",
            Some(Lookalike::OtherMedia) => "refused-other-media",
            Some(Lookalike::Zip | Lookalike::Text) | None => "refused-unknown",
        },
    })
}
