//! Shared by the test files of this folder.

pub mod vector;

/// The fenced blocks of a Markdown text: each with the words after the fence, and its body.
pub fn fences(markdown: &str) -> Vec<(&str, &str)> {
    let mut rest = markdown;
    let mut found = Vec::new();
    while let Some((_, after)) = rest.split_once("\n```") {
        let Some((info, after)) = after.split_once('\n') else { break };
        let Some((body, after)) = after.split_once("\n```") else { break };
        found.push((info.trim(), body));
        rest = after;
    }
    found
}
