//! The local list as front ends keep and show it.

use klartecken_rules::{Finding, Local, LocalEntry};

/// The entry that would settle `finding` from now on; `None` where none would.
pub fn local_entry(finding: &Finding) -> Option<LocalEntry> {
    let target = finding.target().to_owned();
    match finding.rule {
        _ if finding.reason == "local" => None,
        "private-contact" => Some(LocalEntry::Contact(target)),
        "person-named" => Some(LocalEntry::NotPerson(target)),
        _ => None,
    }
}

/// A kept list, and whether all of it could be read: what is no list, or no entry, is left out.
pub fn read_local(json: &str) -> (Local, bool) {
    // As bytes, like everything else that is read: a reader of strings would be a second one.
    let Ok(kept) = serde_json::from_slice::<Local>(json.as_bytes()) else { return (Local::default(), false) };
    let sound = kept.sound();
    let whole = sound == kept;
    (sound, whole)
}

/// The contacts of the list as lines for a pack (TOML); `None` where there are none.
pub fn pack_lines(local: &Local) -> Option<String> {
    let list = |entries: &mut dyn Iterator<Item = &str>| {
        let quoted: Vec<String> = entries.map(|entry| format!("{entry:?}")).collect();
        quoted.join(", ")
    };
    let (phones, emails) = (list(&mut local.phones()), list(&mut local.emails()));
    (!phones.is_empty() || !emails.is_empty())
        .then(|| format!("[contacts]\nphones = [{phones}]\nemails = [{emails}]\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> Local {
        let contacts = ["0513-170 00", "maja@example.se"].map(|text| LocalEntry::Contact(text.to_owned()));
        let name = LocalEntry::NotPerson("Karl Johan".to_owned());
        contacts.iter().chain([&name]).fold(Local::default(), |list, entry| list.with(entry))
    }

    #[test]
    fn a_list_survives_being_kept() {
        let json = serde_json::to_string(&list()).unwrap();
        assert_eq!(read_local(&json), (list(), true));
    }

    #[test]
    fn bad_data_is_left_out_and_told() {
        for json in ["", "[7]", "7", r#"{"contacts": 3}"#, r#"{"contacts": [], "other": []}"#] {
            assert_eq!(read_local(json), (Local::default(), false), "{json}");
        }
        let json = r#"{"contacts": ["051317000", "hej"], "not-people": ["karl johan", ""]}"#;
        let (read, whole) = read_local(json);
        assert_eq!((read.entries().count(), whole), (2, false));
        let many: Vec<String> = (0..501).map(|number| format!("namn {number}")).collect();
        let (read, whole) = read_local(&serde_json::json!({ "not-people": many }).to_string());
        assert_eq!((read.entries().count(), whole), (500, false));
    }

    #[test]
    fn contacts_become_lines_that_a_pack_takes() {
        let lines = pack_lines(&list()).unwrap();
        assert_eq!(lines, "[contacts]\nphones = [\"051317000\"]\nemails = [\"maja@example.se\"]\n");
        let pack = klartecken_pack::BUILT_IN[0].1;
        let (start, rest) = pack.split_once("[contacts]").unwrap();
        let (_, end) = rest.split_once("\n\n").unwrap();
        let read = klartecken_pack::read(&format!("{start}{lines}domains = []\n\n{end}")).unwrap().pack;
        assert_eq!(read.contacts.emails, ["maja@example.se"]);
        assert_eq!(pack_lines(&Local::default()), None);
        let name = Local::default().with(&LocalEntry::NotPerson("Karl Johan".to_owned()));
        assert_eq!(pack_lines(&name), None);
    }
}
