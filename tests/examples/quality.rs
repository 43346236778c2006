//! `cargo xtask quality` runs this: the page on standard output.
//!
//! Arguments: the folder of what the peers found, then a sentence for each that could not be run.
#![allow(clippy::print_stdout, reason = "it is written for standard output")]

use std::path::PathBuf;

fn main() {
    let mut arguments = std::env::args_os().skip(1);
    let findings = arguments.next().map(PathBuf::from).unwrap_or_default();
    let notes: Vec<String> = arguments.map(|note| note.to_string_lossy().into_owned()).collect();
    print!("{}", tests::measure::page(&findings, &notes));
}
