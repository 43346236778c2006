//! `[contacts]`.

use crate::{
    Contacts, Diagnostic, Fault,
    table::{Faults, Table},
};

/// The contacts of the file, after those inherited.
pub(super) fn read(table: Option<Table<'_>>, mut base: Contacts, faults: &mut Faults) -> Contacts {
    let Some(mut table) = table else { return base };
    let mut add = |list: &mut Vec<String>, key, what, is_sound: fn(&str) -> bool| {
        for (text, span) in table.list(key, faults) {
            let text = text.trim().to_lowercase();
            if !is_sound(&text) {
                let fault = Fault::new("contact", &[("text", &text), ("what", what)]);
                faults.push(Diagnostic::error(span, fault));
            }
            if !list.contains(&text) {
                list.push(text);
            }
        }
    };
    add(&mut base.domains, "domains", "domain", |text| text.contains('.') && !text.contains(['@', ' ', '/']));
    add(&mut base.emails, "emails", "email", |text| text.contains('@') && !text.contains(' '));
    add(&mut base.phones, "phones", "phone", |text| text.chars().any(|char| char.is_ascii_digit()));
    table.finish(faults);
    base
}
