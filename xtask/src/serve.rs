//! `cargo xtask serve`: the page on this computer, rebuilt and reloaded on every change.

mod answer;
mod connection;
mod page;
mod state;
mod watch;

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, Result};

use crate::build::Profile;
use crate::step::step;
use crate::tools::ensure_wasm_target;
use crate::workspace::Workspace;
use state::State;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The port to serve on; the next free one is taken when it is busy
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Build with optimisations
    #[arg(long)]
    release: bool,
}

pub(crate) fn serve(workspace: &Workspace, options: &Options) -> Result<()> {
    let profile = if options.release { Profile::Release } else { Profile::Dev };
    let started = Instant::now();
    // The port is taken before the first build: a browser opened too early then waits instead of failing.
    let listener = listen(options.port)?;
    let address = format!("http://{}/", listener.local_addr().context("the port was lost")?);
    println!("Building the page; it will be at {address}");
    step("toolchain", || ensure_wasm_target(workspace))?;

    let mut seen = watch::look(workspace);
    let state = Arc::new(State::default());
    rebuild(workspace, profile, &state);
    connection::answer_connections(listener, &state);
    let seconds = started.elapsed().as_secs_f64();
    println!("\nKlartecken is at {address} (after {seconds:.0} s). Stop with Ctrl+C.\n");
    loop {
        let changed = watch::wait(workspace, &mut seen);
        println!("Changed: {changed}");
        rebuild(workspace, profile, &state);
    }
}

fn rebuild(workspace: &Workspace, profile: Profile, state: &State) {
    match page::build(workspace, profile) {
        Ok(site) => state.publish(site),
        Err(error) => {
            let text = page::without_colours(&format!("{error:#}"));
            // What the compiler wrote is already on the terminal, so only the first line is said again.
            eprintln!("\nxtask: {}", text.lines().next().unwrap_or_default());
            eprintln!("xtask: waiting for the next change; a page that worked before this is still served\n");
            state.fail(text);
        }
    }
}

/// Only this computer can reach the page: it listens on the loopback address alone.
fn listen(port: u16) -> Result<TcpListener> {
    (port..=port.saturating_add(50))
        .find_map(|port| TcpListener::bind(("127.0.0.1", port)).ok())
        .with_context(|| format!("no free port from {port} and up: choose another one with --port"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_busy_port_leads_to_the_next_free_one() {
        let first = listen(28_080).unwrap();
        let second = listen(first.local_addr().unwrap().port()).unwrap();
        assert!(second.local_addr().unwrap().port() > first.local_addr().unwrap().port());
        assert!(second.local_addr().unwrap().ip().is_loopback());
    }
}
