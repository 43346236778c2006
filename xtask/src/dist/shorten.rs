//! Shorter names between a wasm file and its JavaScript: wasm-bindgen's end with 16 digits of a hash, nearly all of which a
//! first visit would have to load twice.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

const IMPORTS: u8 = 2;
const DIGITS: usize = 16;

/// Does it for `<module>.js` and `<module>_bg.wasm` in that folder.
pub(super) fn shorten(folder: &Path, module: &str) -> Result<()> {
    let (script, wasm) = (folder.join(format!("{module}.js")), folder.join(format!("{module}_bg.wasm")));
    let text = fs::read_to_string(&script).with_context(|| format!("could not read {}", script.display()))?;
    let bytes = fs::read(&wasm).with_context(|| format!("could not read {}", wasm.display()))?;
    let (text, bytes) = shortened(&text, &bytes).with_context(|| format!("could not shorten {module}"))?;
    fs::write(&script, text).with_context(|| format!("could not write {}", script.display()))?;
    fs::write(&wasm, bytes).with_context(|| format!("could not write {}", wasm.display()))
}

fn shortened(script: &str, wasm: &[u8]) -> Result<(String, Vec<u8>)> {
    let mut script = unindented(script);
    let (before, imports, after) = imports(wasm)?;
    let mut reader = Reader(imports);
    let mut written = Vec::new();
    let count = reader.number()?;
    number(&mut written, count);
    for index in 0..count {
        let (module, name) = (reader.name()?, reader.name()?);
        let short = if ends_with_hash(name) { format!("i{index}") } else { name.to_owned() };
        if short != name {
            // In the script it is the name of one function, in the object that the wasm is given.
            let (key, found) = (format!("{name}: "), script.matches(name).count());
            ensure!(found == 1 && script.contains(&key), "{name} stands {found} times in the script");
            script = script.replacen(&key, &format!("{short}: "), 1);
        }
        for part in [module, &short] {
            number(&mut written, part.len());
            written.extend_from_slice(part.as_bytes());
        }
        written.extend_from_slice(reader.kind()?);
    }
    let mut bytes = before.to_vec();
    bytes.push(IMPORTS);
    number(&mut bytes, written.len());
    bytes.extend(written);
    bytes.extend_from_slice(after);
    Ok((script, bytes))
}

/// The script without the spaces that its lines begin with; where a literal goes on over several lines, as it is.
fn unindented(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    script
        .lines()
        .map(str::trim_start)
        .filter(|line| !line.is_empty())
        .map(|line| format!("{line}\n"))
        .collect()
}

fn ends_with_hash(name: &str) -> bool {
    let hash = name.len().checked_sub(DIGITS + 1).and_then(|start| name.get(start..)?.strip_prefix('_'));
    hash.is_some_and(|hash| hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// What comes before the section of imports, its contents, and what comes after.
fn imports(wasm: &[u8]) -> Result<(&[u8], &[u8], &[u8])> {
    let mut reader = Reader(wasm);
    reader.bytes(8)?;
    loop {
        let before = &wasm[..wasm.len() - reader.0.len()];
        let kind = reader.bytes(1).context("there are no imports")?[0];
        let length = reader.number()?;
        let contents = reader.bytes(length)?;
        if kind == IMPORTS {
            return Ok((before, contents, reader.0));
        }
    }
}

/// Reads the binary form of WebAssembly (core specification, chapter 5).
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn bytes(&mut self, count: usize) -> Result<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(count).context("the wasm file ends too early")?;
        self.0 = rest;
        Ok(bytes)
    }

    /// An unsigned LEB128 number of at most 32 bits.
    fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for place in 0..5 {
            let byte = self.bytes(1)?[0];
            number |= usize::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        anyhow::bail!("a number is too long")
    }

    fn name(&mut self) -> Result<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.bytes(length)?).context("a name is not UTF-8")
    }

    /// What is imported: here always functions, each with the number of its type.
    fn kind(&mut self) -> Result<&'a [u8]> {
        let start = self.0;
        ensure!(self.bytes(1)?[0] == 0, "something else than functions is imported");
        self.number()?;
        Ok(&start[..start.len() - self.0.len()])
    }
}

fn number(bytes: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "__wbg_append_0123456789abcdef";

    /// A module with a section before the imports and one after.
    fn wasm(name: &str) -> Vec<u8> {
        let mut imports = vec![2, 1, b'm', name.len() as u8];
        imports.extend_from_slice(name.as_bytes());
        imports.extend_from_slice(&[0, 7, 1, b'm', 1, b'n', 0, 200, 1]);
        let mut bytes = b"\0asm\x01\0\0\0\x01\x02ab\x02".to_vec();
        number(&mut bytes, imports.len());
        bytes.extend(imports);
        bytes.extend_from_slice(b"\x03\x01c");
        bytes
    }

    #[test]
    fn both_files_get_the_same_short_name_and_nothing_else_changes() {
        let script = format!("const i = {{\n    {NAME}: function(a) {{}},\n\n    n: 1,\n}};\n");
        let (text, bytes) = shortened(&script, &wasm(NAME)).unwrap();
        assert_eq!(text, "const i = {\ni0: function(a) {},\nn: 1,\n};\n");
        assert_eq!(bytes, wasm("i0"));
    }

    #[test]
    fn what_does_not_fit_together_is_refused() {
        let twice = format!("{NAME}: 1, {NAME}: 2");
        for script in ["", twice.as_str()] {
            assert!(shortened(script, &wasm(NAME)).is_err(), "{script}");
        }
        let whole = wasm(NAME);
        for length in 0..whole.len() - 3 {
            assert!(shortened(&format!("{NAME}: 1"), &whole[..length]).is_err(), "{length}");
        }
    }

    #[test]
    fn a_literal_over_several_lines_keeps_its_spaces() {
        assert_eq!(unindented("a\n  b `c`\n"), "a\nb `c`\n");
        assert_eq!(unindented("a `\n  b`\n"), "a `\n  b`\n");
    }
}
