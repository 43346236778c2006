//! For `telling/train.py`: reads posts (one JSON object a line: `text`, `kind`) from standard input and prints every hit in
//! them as a list `[start, end, attributes]`, one list of lists a line; offsets in Unicode scalar values.

use std::io::{self, BufRead, Write};

use klartecken_text::{Voice, training::evidence};
use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let post: Value = serde_json::from_str(&line?)?;
        let text = post["text"].as_str().unwrap_or_default();
        let voice = match post["kind"].as_str() {
            Some("reply") => Voice::Reply,
            Some("comment") => Voice::Comment,
            _ => Voice::Post,
        };
        let chars = |bytes: usize| text.get(..bytes).unwrap_or_default().chars().count();
        let hits = evidence(text, voice)
            .into_iter()
            .map(|hit| json!([chars(hit.span.start), chars(hit.span.end), hit.attributes]));
        writeln!(out, "{}", Value::from_iter(hits))?;
    }
    Ok(())
}
