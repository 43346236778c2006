//! See the guide beside this file.

use crate::{Fact, Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "account-name-attracts", level: Level::Note, floor: Level::Allow, confirmable: &[], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let post = &context.draft.post;
    if !Fact::SchoolAccount.holds(context) || post.account.is_empty() {
        return;
    }
    let account = letters(&post.account);
    let pack = &context.policy.pack;
    let allowed = || pack.words("allowed").iter().map(|word| letters(&word.pattern));
    let is_allowed =
        |part: &str| allowed().any(|allowed| allowed.contains(part) && account.contains(allowed.as_str()));
    // Handles run words together, so an entry is found anywhere in them.
    let listed = pack.words("attracting").iter().map(|word| letters(&word.pattern));
    let found = listed.filter(|word| !word.is_empty() && account.contains(word.as_str()));
    let mut found = found.filter(|word| !is_allowed(word));
    if found.next().is_some() {
        findings.push(Level::Note, "word", Place::Account, &account, vec![]);
    } else if has_age(&account) {
        findings.push(Level::Note, "age", Place::Account, &account, vec![]);
    }
}

/// A name, or an entry of the list, as handles are written: letters and digits in a row, without the dots of å, ä and ö.
fn letters(name: &str) -> String {
    let plain = |char| match char {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        'é' => 'e',
        _ => char,
    };
    name.chars().flat_map(char::to_lowercase).filter(|char| char.is_alphanumeric()).map(plain).collect()
}

/// Whether it tells an age: "3ar", "5aringar".
fn has_age(account: &str) -> bool {
    let mut behind = account.split(|char: char| char.is_ascii_digit()).skip(1);
    behind.any(|behind| behind == "ar" || behind.starts_with("aring"))
}

#[cfg(test)]
mod tests {
    use super::{has_age, letters};

    #[test]
    fn names_are_read_as_handles() {
        assert_eq!(letters("@Förskolan_Ängen 3-5 år"), "forskolanangen35ar");
        for (name, expected) in
            [("forskolan35ar", true), ("5aringarna", true), ("klass3arla", false), ("aringen", false)]
        {
            assert_eq!(has_age(name), expected, "{name}");
        }
    }
}
