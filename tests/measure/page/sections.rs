//! The page, section by section.

use std::collections::BTreeMap;

use super::{
    Measured,
    markdown::{between, counted, percent, table},
};
use crate::measure::{Group, Kind, Score, Tally, peer::Peer, score::Mistaken};

pub(super) const INTRODUCTION: &str = "\
# How good the text checker is

Written by `cargo xtask quality`; do not edit it.
How the texts were made and how they are scored is in [README.md](README.md).
The test `quality` holds floors under these figures, and fails where a change makes them worse.
";

pub(super) const LIMITS: &str = "\
## What these figures do not say

- **The texts are invented**, by few authors. Real posts are longer, duller and stranger, and fewer of them are unlawful:
  here almost half may not be published, so a wrong stop would be a larger share of all stops in real use than here.
- **`posts`, `alike`, `wider` and `hard` were read while the detectors were written, and a model is trained on them.** Their
  figures say how well the checker has learned these texts. Only the two unseen files say something of texts that it does
  not know; their counts were looked at while it was built, a few times, and their authors write much as the others do, so
  real posts may come out worse.
- **`hard` is harder than what is usually published**: its authors were asked to tell the dangerous in passing, in friendly
  words and never with the textbook's. It shows what word lists cannot do.
- **No text has a second annotator.** What is secret is a careful layman's judgement, not legal advice.
- **Few marks of some types.** Where there are five, one more or less is 20 percentage points. The intervals say how much of
  a difference is chance; they say nothing of how unlike the texts are what a municipality writes.
- **The peers are not made for this.** They look for personal data to mask it, know no levels and no Swedish words for what
  is sensitive, and had no model of Swedish. That they stop more or less than this checker says what one gets from them as
  they come, not what could be made of them.
- Texts only: nothing here measures pictures, consent or what is asked of every post.
";

/// What there is in the files.
pub(super) fn texts(measured: &[Measured]) -> String {
    let rows = measured.iter().map(|Measured { fixture, gold, .. }| {
        let group = |group: Group| gold.iter().filter(|gold| gold.group == group).count();
        let marks = gold.iter().flat_map(|gold| &gold.spans).filter(|mark| mark.is_required()).count();
        let negatives: usize = gold.iter().map(|gold| gold.negatives.len()).sum();
        let seen = if fixture.may_be_read { "yes" } else { "no" };
        let counts =
            [gold.len(), group(Group::Clean), group(Group::Review), group(Group::Block), marks, negatives];
        let name = [format!("`{}`", fixture.name), seen.to_owned()];
        name.into_iter().chain(counts.map(|count| count.to_string())).collect()
    });
    let head =
        ["file", "read by us", "texts", "clean", "review", "block", "required marks", "hard negatives"];
    format!("## The texts\n\n{}", table(&head, rows))
}

/// Whole posts, everybody side by side.
pub(super) fn posts(measured: &[Measured], titles: &[String]) -> String {
    let mut section = "## Whole posts\n\n\
        *Stopped*: posts that may not be published and were stopped. *Clean, stopped* and *clean, asked*: posts with nothing \
        to find that were stopped, or that somebody was asked to look at, because of a finding in the text. *Personal data* \
        and *secrecy*: the posts of that sort that were stopped for it. *Marks touched*: required passages on which something \
        was found, of whatever type; *findings right*: findings that touch a marked passage.\n"
        .to_owned();
    let head = [
        "tool",
        "stopped",
        "right of all stops",
        "clean, stopped",
        "clean, asked",
        "personal data",
        "secrecy",
        "marks touched",
        "findings right",
    ];
    for Measured { fixture, ours, peers, .. } in measured {
        let run = titles.iter().zip(peers).filter_map(|(title, score)| Some(row(title, score.as_ref()?)));
        let rows = std::iter::once(row("**Klartecken**", ours)).chain(run);
        let (block, clean) = (ours.block, ours.group(Group::Clean));
        section += &format!("\n### `{}`\n\n{}\n", fixture.name, table(&head, rows));
        section += &format!(
            "Intervals of 95 % for Klartecken: stopped {}, clean stopped {}, secrecy {}. Secrecy said where there is none: {}. \
             Stopped of the posts that somebody may decide on: {}.\n",
            between(block.true_positives, block.expected()),
            between(clean.stopped, clean.posts),
            between(ours.secrecy.true_positives, ours.secrecy.expected()),
            ours.secrecy.false_positives,
            counted(ours.group(Group::Review).stopped, ours.group(Group::Review).posts),
        );
    }
    section
}

fn row(title: &str, score: &Score) -> Vec<String> {
    let clean = score.group(Group::Clean);
    vec![
        title.to_owned(),
        counted(score.block.true_positives, score.block.expected()),
        percent(score.block.precision()),
        counted(clean.stopped, clean.posts),
        counted(clean.asked, clean.posts),
        counted(score.pii_block.true_positives, score.pii_block.expected()),
        counted(score.secrecy.true_positives, score.secrecy.expected()),
        percent(score.any.recall()),
        percent(score.any.precision()),
    ]
}

/// How the peers were run, and which were not.
pub(super) fn peers(peers: &[Peer], notes: &[String]) -> String {
    let about =
        peers.iter().map(|peer| format!("- **{}**: {}\n", peer.title.replace(" {version}", ""), peer.about));
    let notes = notes.iter().map(|note| format!("\n**Not measured in this run:** {note}\n"));
    format!(
        "### The peers\n\nThey know no levels, so everything that they find counts as a stop.\n\n{}{}",
        about.collect::<String>(),
        notes.collect::<String>()
    )
}

/// Ours by type of mark.
pub(super) fn kinds(measured: &[Measured]) -> String {
    let mut section = "## By type, Klartecken\n\n\
        *Found* counts required passages on which something of a type that fits was found; *right* counts findings. The last \
        rows are sums.\n"
        .to_owned();
    let head = ["type", "found", "right", "recall", "precision", "F1"];
    for Measured { fixture, ours, .. } in measured {
        let kinds = Kind::ALL.into_iter().filter_map(|kind| {
            let tally = ours.by_kind.get(&kind).filter(|tally| tally.marks + tally.hits > 0)?;
            Some(tally_row(&format!("`{}`", kind.as_str()), tally))
        });
        let sums = [
            ("numbers and places", ours.sum(Kind::is_structured)),
            ("names", ours.sum(|kind| kind == Kind::PersonName)),
            ("what a text says", ours.sum(|kind| kind > Kind::PersonName)),
            ("all", ours.sum(|_| true)),
        ];
        let sums = sums.iter().map(|(name, tally)| tally_row(&format!("**{name}**"), tally));
        section += &format!("\n### `{}`, by type\n\n{}", fixture.name, table(&head, kinds.chain(sums)));
    }
    section
}

fn tally_row(name: &str, tally: &Tally) -> Vec<String> {
    vec![
        name.to_owned(),
        format!("{}/{}", tally.found, tally.marks),
        format!("{}/{}", tally.right, tally.hits),
        percent(tally.recall()),
        percent(tally.precision()),
        percent(tally.f1()),
    ]
}

/// What false findings stand on, and which rules they come from.
pub(super) fn errors(measured: &[Measured]) -> String {
    let on = across(measured, |score| &score.mistaken);
    let from = across(measured, |score| &score.false_by_source);
    format!(
        "## False findings, Klartecken\n\n\
         Findings that touch nothing marked; in brackets how many of them stop. Only `posts` has marked hard negatives.\n\n\
         {on}\n{from}",
        on = table(&head("it stands on", measured), on),
        from = table(&head("rule and reason", measured), from),
    )
}

fn head<'a>(first: &'a str, measured: &[Measured]) -> Vec<&'a str> {
    std::iter::once(first).chain(measured.iter().map(|measured| measured.fixture.name)).collect()
}

fn across(measured: &[Measured], of: impl Fn(&Score) -> &BTreeMap<String, Mistaken>) -> Vec<Vec<String>> {
    let mut names: Vec<&String> = measured.iter().flat_map(|measured| of(&measured.ours).keys()).collect();
    names.sort_unstable();
    names.dedup();
    let cell = |measured: &Measured, name: &String| match of(&measured.ours).get(name) {
        Some(Mistaken { findings, stops }) => format!("{findings} ({stops})"),
        None => "0".to_owned(),
    };
    let row = |name: &String| {
        std::iter::once(format!("`{name}`")).chain(measured.iter().map(|file| cell(file, name))).collect()
    };
    names.into_iter().map(row).collect()
}
