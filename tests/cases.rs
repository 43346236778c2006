//! Sixty decisions about consent, age and media, in `tests/cases`, through the same path as `klartecken check`.
//!
//! `KLARTECKEN_UPDATE=1 cargo test -p tests --test cases` writes what each case gets to `tests/cases/verdicts.tsv`.

use klartecken::{
    Report, Verdict, check_answers, read_document, report,
    rules::{Draft, Policy},
};
use tests::{
    case::{Case, cases, documents, word},
    files,
};

const VERDICTS: &str = "tests/cases/verdicts.tsv";

/// The policy that a case is decided by: its municipality's own pack.
fn policy(case: &Case) -> Policy {
    let pack = case.pack();
    klartecken::policy(pack).unwrap_or_else(|| panic!("{}: there is no pack {pack}", case.id()))
}

/// The reports of the case, one for each channel.
fn reports(case: &Case) -> Vec<Report> {
    let policy = policy(case);
    let today = case.today().parse().unwrap_or_else(|error| panic!("{}: {error}", case.id()));
    let check = |json: String| {
        let document = read_document(&json).unwrap_or_else(|error| panic!("{}: {error}\n{json}", case.id()));
        check_answers(&document, &policy).unwrap_or_else(|error| panic!("{}: {error}\n{json}", case.id()));
        report(&Draft::from(document), &policy, today)
    };
    documents(case).into_iter().map(check).collect()
}

/// The hardest of the verdicts: what may not appear in one channel may not appear as planned.
fn verdict(reports: &[Report]) -> Verdict {
    let hardness =
        |verdict: &Verdict| [Verdict::Clear, Verdict::Act, Verdict::Stop].iter().position(|it| it == verdict);
    let hardest = reports.iter().map(|report| report.verdict).max_by_key(hardness);
    hardest.unwrap_or_else(|| panic!("a case without a channel"))
}

/// A line of the table: the case, its verdict, and what stands in the way of it.
fn line(case: &Case, reports: &[Report]) -> String {
    let open = reports.iter().flat_map(|report| report.findings.iter().filter(|finding| finding.is_open()));
    let mut open: Vec<String> = open
        .map(|finding| {
            format!("{:?} {}/{}/{}", finding.level, finding.rule, finding.reason, finding.target())
                .to_lowercase()
        })
        .collect();
    open.sort_unstable();
    open.dedup();
    format!("{}\t{}\t{}\n", case.id(), word(verdict(reports)), open.join(", "))
}

#[test]
fn every_case_is_decided_rightly() {
    let cases = cases();
    assert_eq!(cases.len(), 60);
    let mut wrong = Vec::new();
    for case in &cases {
        let reports = reports(case);
        let found = word(verdict(&reports));
        if !case.accepted().contains(&found) {
            wrong.push(format!(
                "{} {}: {:?}\n  {}",
                case.id(),
                case.title(),
                case.accepted(),
                line(case, &reports)
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_case_is_decided_for_the_reasons_known() {
    let found: String = cases().iter().map(|case| line(case, &reports(case))).collect();
    if std::env::var_os("KLARTECKEN_UPDATE").is_some() {
        std::fs::write(files::root().join(VERDICTS), &found).unwrap();
    }
    let known = files::read(VERDICTS);
    let differs = found.lines().zip(known.lines()).find(|(found, known)| found != known);
    assert_eq!(found, known, "{differs:?}");
}
