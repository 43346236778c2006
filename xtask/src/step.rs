//! One named, timed step of a task, and the processes it starts.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};

/// Says what is being done and how long it took.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("── {name}");
    let start = Instant::now();
    let result = work();
    let outcome = if result.is_ok() { "done" } else { "failed" };
    println!("   {outcome} in {:.1} s", start.elapsed().as_secs_f64());
    result
}

/// Runs a process to its end; its output goes to the terminal.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = describe(command);
    let status = command.status().with_context(|| format!("could not start `{line}`"))?;
    ensure!(status.success(), "`{line}` failed ({status})");
    Ok(())
}

/// As `run`, but the error also carries what the process wrote on stderr.
pub(crate) fn run_keeping_errors(command: &mut Command) -> Result<()> {
    let line = describe(command);
    let start = || format!("could not start `{line}`");
    let mut child = command.stderr(Stdio::piped()).spawn().with_context(start)?;
    let mut written = String::new();
    if let Some(stderr) = child.stderr.take() {
        for text in BufReader::new(stderr).split(b'\n') {
            let text = text.with_context(|| format!("could not read from `{line}`"))?;
            let text = String::from_utf8_lossy(&text);
            eprintln!("{text}");
            written.push_str(&text);
            written.push('\n');
        }
    }
    let status = child.wait().with_context(|| format!("lost `{line}`"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})\n\n{written}");
    }
    Ok(())
}

/// Runs a process silently and returns what it wrote on stdout.
pub(crate) fn read(command: &mut Command) -> Result<String> {
    let line = describe(command);
    let output =
        command.stdin(Stdio::null()).output().with_context(|| format!("could not start `{line}`"))?;
    ensure!(output.status.success(), "`{line}` failed ({})", output.status);
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command as somebody would type it; what makes it very long is seldom what makes it fail.
fn describe(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_stem().unwrap_or(command.get_program());
    let words = std::iter::once(name).chain(command.get_args()).map(|word| word.to_string_lossy());
    let (short, long): (Vec<_>, Vec<_>) = words.partition(|word| word.len() < 80);
    short.join(" ") + if long.is_empty() { "" } else { " …" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_command() {
        let error = run(Command::new("false").arg("--now")).unwrap_err().to_string();
        assert!(error.starts_with("`false --now` failed"), "{error}");
        let error = run(&mut Command::new("no-such-program-anywhere")).unwrap_err().to_string();
        assert_eq!(error, "could not start `no-such-program-anywhere`");
    }

    #[test]
    fn what_was_written_is_kept() {
        let mut command = Command::new("sh");
        let error = run_keeping_errors(command.args(["-c", "echo oj >&2; exit 3"])).unwrap_err();
        assert!(error.to_string().ends_with("\n\noj\n"), "{error}");
    }
}
