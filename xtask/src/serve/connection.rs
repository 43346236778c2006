//! As much of HTTP/1.1 as one developer's browser needs: one request, one answer, and the connection is closed.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use super::answer::{Answer, answer};
use super::state::State;

const LONGEST_REQUEST: u64 = 64 * 1024;
/// Browsers open connections ahead of need and may never use them.
const PATIENCE: Duration = Duration::from_secs(30);

/// A page that waits for the next build holds its request open, so each connection gets a thread.
pub(super) fn answer_connections(listener: TcpListener, state: &Arc<State>) {
    let state = Arc::clone(state);
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let state = Arc::clone(&state);
            // The browser may go away at any time, which concerns nobody.
            thread::spawn(move || answer_connection(&state, connection).ok());
        }
    });
}

fn answer_connection(state: &State, mut connection: TcpStream) -> Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    let (method, target) = read_request(&connection)?;
    let answer = answer(state, &method, &target);
    connection.write_all(head(&answer).as_bytes())?;
    if method != "HEAD" {
        connection.write_all(&answer.body)?;
    }
    Ok(())
}

/// The method and the target; the headers are read to their end and not used.
fn read_request(connection: impl Read) -> Result<(String, String)> {
    let mut lines = BufReader::new(connection.take(LONGEST_REQUEST)).lines();
    let first = lines.next().context("nothing was asked")??;
    let mut words = first.split(' ').map(str::to_owned);
    let request = words.next().zip(words.next()).context("that is not HTTP")?;
    for line in lines {
        if line?.is_empty() {
            return Ok(request);
        }
    }
    anyhow::bail!("the request has no end")
}

fn head(answer: &Answer) -> String {
    format!(
        "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        answer.status,
        answer.media_type,
        answer.body.len()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_request_is_read() {
        let request = read_request("GET /a?b HTTP/1.1\r\nHost: x\r\n\r\n".as_bytes()).unwrap();
        assert_eq!(request, ("GET".to_owned(), "/a?b".to_owned()));
        for broken in ["", "GET", "GET / HTTP/1.1\r\nHost: x\r\n"] {
            assert!(read_request(broken.as_bytes()).is_err(), "{broken}");
        }
    }

    #[test]
    fn an_endless_request_is_refused() {
        let endless = "GET / HTTP/1.1\r\n".as_bytes().chain(std::io::repeat(b'a'));
        assert!(read_request(endless).is_err());
    }
}
