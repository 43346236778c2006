//! What must not be in a program: a single call would bring a whole crate into the first load, and nobody would see it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// Parts of the names of functions, as the compiler writes them.
const MUST_NOT_HAVE: [(&str, &[&str]); 3] = [
    (
        "review",
        &[
            "curve25519_dalek",
            "klartecken_record6verify",
            "klartecken_record3key4list",
            "klartecken_pack4read",
            "9toml_edit",
        ],
    ),
    ("seal", &["klartecken_rules", "klartecken_text", "3yew10dom_bundle"]),
    // A pack is bound to the catalogue of rules, and that brings what they look at.
    ("office", &["klartecken_record4seal"]),
];

/// Looks through the compiled programs, which still have the names of their functions.
pub(super) fn check(compiled: &Path) -> Result<()> {
    for (module, names) in MUST_NOT_HAVE {
        let path = compiled.join(module).with_extension("wasm");
        let wasm = fs::read(&path).with_context(|| format!("could not read {}", path.display()))?;
        ensure!(has(&wasm, "klartecken"), "{module} has no names to look for");
        for name in names {
            ensure!(!has(&wasm, name), "{module} has {name} in it, which it is to do without");
        }
    }
    Ok(())
}

fn has(wasm: &[u8], name: &str) -> bool {
    wasm.windows(name.len()).any(|part| part == name.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::MODULES;

    #[test]
    fn a_name_in_a_program_is_found() {
        let folder = std::env::temp_dir().join(format!("klartecken-apart-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for module in MODULES {
            fs::write(folder.join(module).with_extension("wasm"), b"\0asm 10klartecken4kept").unwrap();
        }
        assert!(check(&folder).is_ok());
        fs::write(folder.join("office.wasm"), b"\0asm _ZN16klartecken_record4seal").unwrap();
        let fault = check(&folder).unwrap_err().to_string();
        fs::write(folder.join("office.wasm"), b"\0asm").unwrap();
        let nameless = check(&folder).unwrap_err().to_string();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(fault, "office has klartecken_record4seal in it, which it is to do without");
        assert_eq!(nameless, "office has no names to look for");
        assert_eq!(MUST_NOT_HAVE.map(|(module, _)| module), MODULES);
    }
}
