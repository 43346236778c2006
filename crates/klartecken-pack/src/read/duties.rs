//! `[[account-duties]]` and `[[after-publication]]`.

use super::{NamedSection, name::id, no_id_twice, section};
use crate::{
    Duty, DutyKind,
    table::{Faults, Table},
};

const KINDS: [(&str, DutyKind); 2] =
    [("account-duties", DutyKind::Account), ("after-publication", DutyKind::AfterPublication)];

/// The duties inherited, and after them the file's own.
pub(super) fn read(
    file: &mut Table<'_>,
    base: Vec<Duty>,
    sections: &mut Vec<NamedSection>,
    faults: &mut Faults,
) -> Vec<Duty> {
    let mut duties = base;
    for (key, kind) in KINDS {
        for mut table in file.tables(key, faults) {
            if !table.has("text") {
                table.missing("text", faults);
            }
            duties.push(Duty {
                id: id(&mut table, faults),
                kind,
                section: section(&mut table, sections, faults).unwrap_or_default(),
                text: table.text("text", faults).unwrap_or_default(),
                span: table.span.clone(),
            });
            table.finish(faults);
        }
    }
    for (_, kind) in KINDS {
        let of_kind = duties.iter().filter(|duty| duty.kind == kind);
        no_id_twice(of_kind.map(|duty| (duty.id.as_str(), &duty.span)), faults);
    }
    duties
}
