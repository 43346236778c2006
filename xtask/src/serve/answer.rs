//! One request, answered from memory: no path ever reaches the file system.

use std::time::Duration;

use super::page::PAGE_NUMBER;
use super::state::{Now, State};
use crate::site::{Site, media_type};

const BUILDS: &str = "/xtask-builds";
const OK: &str = "200 OK";
const NOT_FOUND: &str = "404 Not Found";
const PATIENCE: Duration = Duration::from_secs(20);

pub(super) struct Answer {
    pub(super) status: &'static str,
    pub(super) media_type: &'static str,
    pub(super) body: Vec<u8>,
}

pub(super) fn answer(state: &State, method: &str, url: &str) -> Answer {
    match method {
        "GET" | "HEAD" => find_answer(state, url),
        _ => text("405 Method Not Allowed", "Only GET and HEAD are answered here."),
    }
}

fn find_answer(state: &State, url: &str) -> Answer {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    if path == BUILDS {
        let known = query.strip_prefix("after=").and_then(|known| known.parse().ok()).unwrap_or_default();
        let now = state.after(known, PATIENCE);
        return text(OK, &format!("{}\n{}\n{}", now.build, now.page, now.error));
    }
    let now = state.now();
    let Some(name) = file_name(&now.site, path) else {
        return if now.page == 0 {
            waiting_page()
        } else {
            text(NOT_FOUND, "There is no such file in the page.")
        };
    };
    let body = if name.ends_with(".html") { numbered(&now, name) } else { now.site[name].clone() };
    Answer { status: OK, media_type: media_type(name).unwrap_or("application/octet-stream"), body }
}

/// The file a path names; a folder means its index.html.
fn file_name<'a>(site: &'a Site, path: &str) -> Option<&'a str> {
    let path = path.strip_prefix('/')?;
    let name =
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    site.get_key_value(&name).map(|(name, _)| name.as_str())
}

fn numbered(now: &Now, name: &str) -> Vec<u8> {
    String::from_utf8_lossy(&now.site[name]).replacen(PAGE_NUMBER, &now.page.to_string(), 1).into_bytes()
}

/// Shown until a first build has worked; the script puts the error on top.
fn waiting_page() -> Answer {
    let script =
        include_str!("reload.js").replacen("new URL(import.meta.url).searchParams.get(\"page\")", "\"0\"", 1);
    let body = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Klartecken</title>\
         <p>No build has worked yet.</p><script type=\"module\">{script}</script>"
    );
    Answer {
        status: "503 Service Unavailable",
        media_type: "text/html; charset=utf-8",
        body: body.into_bytes(),
    }
}

fn text(status: &'static str, sentence: &str) -> Answer {
    Answer { status, media_type: "text/plain; charset=utf-8", body: sentence.as_bytes().to_vec() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state() -> State {
        let state = State::default();
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        state.publish(Site::from([
            file("index.html", "page=xtask-page-number"),
            file("review_bg.wasm", "\0asm"),
            file("snippets/a.js", ""),
        ]));
        state
    }

    #[test]
    fn files_are_found_by_their_path() {
        let state = state();
        let found = |url| (find_answer(&state, url).status, find_answer(&state, url).media_type);
        assert_eq!(found("/"), (OK, "text/html; charset=utf-8"));
        assert_eq!(found("/?a=b"), (OK, "text/html; charset=utf-8"));
        assert_eq!(found("/review_bg.wasm"), (OK, "application/wasm"));
        assert_eq!(found("/snippets/a.js"), (OK, "text/javascript; charset=utf-8"));
    }

    #[test]
    fn nothing_outside_the_page_is_found() {
        let state = state();
        let paths =
            ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "//etc/passwd", "/snippets/", "", "/./index.html"];
        for path in
            paths.iter().chain(&["/snippets/../index.html", "http://other.example/index.html", "/\\..\\x"])
        {
            assert_eq!(find_answer(&state, path).status, NOT_FOUND, "{path}");
        }
    }

    #[test]
    fn nothing_can_be_written() {
        assert!(answer(&state(), "POST", "/").status.starts_with("405"));
        assert_eq!(answer(&state(), "HEAD", "/").status, OK);
    }

    #[test]
    fn the_page_knows_its_number() {
        let state = state();
        let number = state.now().page;
        assert_eq!(find_answer(&state, "/").body, format!("page={number}").into_bytes());
        let builds = find_answer(&state, "/xtask-builds?after=1");
        assert_eq!(builds.body, format!("{number}\n{number}\n").into_bytes());
    }

    #[test]
    fn without_a_page_there_is_a_waiting_one() {
        let answer = find_answer(&State::default(), "/");
        assert!(answer.status.starts_with("503"));
        assert!(String::from_utf8(answer.body).unwrap().contains("const PAGE = \"0\";"));
    }
}
