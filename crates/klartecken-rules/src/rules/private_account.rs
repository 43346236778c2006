//! See the guide beside this file.

use klartecken_post::{Kind, Span};
use klartecken_text::{Voice, observe};

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule = Rule {
    id: "private-account",
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &["unlisted", "person"],
    check,
};

/// What tells that an account is a service's, in small letters; anywhere in its name.
const SERVICES: [&str; 20] = [
    "bad",
    "bibliotek",
    "boende",
    "center",
    "enhet",
    "fastighet",
    "forskol",
    "forvaltning",
    "fritid",
    "förskol",
    "förvaltning",
    "gymnasi",
    "hem",
    "kommun",
    "kultur",
    "museum",
    "näringsliv",
    "region",
    "skol",
    "stad",
];

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let post = &context.draft.post;
    let account = bare(&post.account);
    if post.kind == Kind::Comment || account.is_empty() {
        return;
    }
    let official = context.policy.pack.list("accounts.official");
    let reason = if official.iter().any(|known| bare(known) == account) {
        return;
    } else if !official.is_empty() {
        "unlisted"
    } else if is_person(context, &post.account) {
        "person"
    } else {
        return;
    };
    findings.push(Level::Ask, reason, Place::Account, &account, vec![]);
}

/// An account by its letters and digits alone, of an address the last part: `@Herrljunga_kommun` is `herrljungakommun`.
fn bare(account: &str) -> String {
    let last = account.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    last.chars().filter(|char| char.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether the name is somebody's and nothing else.
fn is_person(context: &Context<'_>, account: &str) -> bool {
    let lower = account.to_lowercase();
    let place = &context.policy.settings.place;
    if place.len() >= 3 && lower.contains(place) || SERVICES.iter().any(|word| lower.contains(word)) {
        return false;
    }
    // "@anna.berg_76" is read as "Anna Berg"; a hyphen between spaces belongs to a name, in a handle it parts two.
    let mut name = String::with_capacity(account.len());
    let has_space = account.trim().contains(' ');
    let joins = |char: char| char.is_alphabetic() || char == '-' && has_space;
    for part in account.split(|char| !joins(char)).filter(|part| !part.is_empty()) {
        let mut letters = part.chars();
        if !name.is_empty() {
            name.push(' ');
        }
        name.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        name.push_str(letters.as_str());
    }
    let seen = observe(&name, context.publish_on, Voice::Post);
    seen.people.iter().any(|person| person.full && person.span == Span { start: 0, end: name.len() })
}

#[cfg(test)]
mod tests {
    use crate::{Draft, Finding, Policy, check};

    /// The reason that is given about an account, with those lines on top of Herrljunga's pack.
    fn reason(account: &str, on_top: &str) -> Option<&'static str> {
        let text = format!("format = 1\nid = \"prov\"\nversion = \"1\"\nextends = \"herrljunga\"\n{on_top}");
        let policy = Policy::bind(&klartecken_pack::read(&text).unwrap().pack).unwrap();
        let mut draft = Draft::default();
        account.clone_into(&mut draft.post.account);
        let findings = check(&draft, &policy, "2026-11-23".parse().unwrap()).findings;
        let is_it = |finding: &&Finding| finding.rule == "private-account";
        findings.iter().find(is_it).map(|finding| finding.reason)
    }

    #[test]
    fn a_persons_account_is_told_from_a_services() {
        for account in ["Anna Berg", "@anna.berg", "anna_berg_76", "Karin Lindqvist", "@Erik-Lundgren"] {
            assert_eq!(reason(account, ""), Some("person"), "{account}");
        }
        for account in [
            "",
            "@herrljungakommun",
            "Herrljunga kommun",
            "Anna Berg Herrljunga",
            "Karl Johans skola",
            "@biblioteket",
            "Kungsängsskolan",
            "@fritidsgarden",
            "Anna",
            "@annelund",
            "Stora torget",
            "Ljung",
            "Annelunds förskola",
        ] {
            assert_eq!(reason(account, ""), None, "{account}");
        }
    }

    #[test]
    fn a_list_of_accounts_counts_alone() {
        let listed =
            "[accounts]\nofficial = [\"@herrljungakommun\", \"https://www.facebook.com/Anna.Berg/\"]\n";
        for account in
            ["Herrljunga kommun", "@HerrljungaKommun", "Anna Berg", "facebook.com/herrljungakommun/"]
        {
            assert_eq!(reason(account, listed), None, "{account}");
        }
        for account in ["@herrljunga", "Karin Lindqvist", "@biblioteket"] {
            assert_eq!(reason(account, listed), Some("unlisted"), "{account}");
        }
    }
}
