//! How a text is written: plain facts, without judging them.

use crate::{
    Reading, Span, scan,
    words::{WordKind, Words},
};

/// What is known about how a text is written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Style {
    /// Addresses on the web, in order.
    pub links: Vec<Span>,
    /// Hashtags, in order, without their sign.
    pub hashtags: Vec<Span>,
}

impl Style {
    /// The same with every place moved as `to` says.
    pub fn moved(mut self, to: impl Fn(Span) -> Span) -> Style {
        for span in self.links.iter_mut().chain(&mut self.hashtags) {
            *span = to(*span);
        }
        self
    }
}

/// How the text of `words` is written.
pub(crate) fn read(reading: &Reading, words: &Words) -> Style {
    let chars = &reading.chars;
    let mut style = Style::default();
    let mut last_link = 0;
    for word in &words.all {
        let span = || reading.span(word.start, word.end);
        match word.kind {
            WordKind::Hashtag => style.hashtags.push(span()),
            WordKind::Address if is_web(chars, word.start) => style.links.push(span()),
            WordKind::Sign if word.start >= last_link => {
                if let Some((start, end)) = bare_address(chars, word.start) {
                    style.links.push(reading.span(start, end));
                    last_link = end;
                }
            }
            _ => {}
        }
    }
    style
}

fn is_web(chars: &[char], at: usize) -> bool {
    ["http://", "https://", "www."].iter().any(|start| scan::has(chars, at, start))
}

/// The address without `https://` around the point at `point`, such as `exempelby.se/bygglov`.
fn bare_address(chars: &[char], point: usize) -> Option<(usize, usize)> {
    /// Endings of addresses that Swedish municipalities link to, sorted.
    const ENDINGS: [&str; 10] = ["app", "com", "eu", "example", "fi", "info", "net", "nu", "org", "se"];
    /// No name of a site is longer.
    const LONGEST: usize = 63;
    if chars.get(point) != Some(&'.') {
        return None;
    }
    let is_name = |char: &char| char.is_alphanumeric() || *char == '-';
    let before = chars[..point].iter().rev().take(LONGEST).take_while(|char| is_name(char)).count();
    let behind = chars[point + 1..].iter().take(LONGEST).take_while(|char| is_name(char)).count();
    let end = point + 1 + behind;
    let start = point - before;
    let ending: String = chars[point + 1..end].iter().take(8).collect();
    let is_mail = start.checked_sub(1).and_then(|at| chars.get(at)) == Some(&'@');
    (before >= 2 && !is_mail && ENDINGS.binary_search(&ending.as_str()).is_ok()).then_some((start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style(text: &str) -> Style {
        let reading = Reading::new(text);
        read(&reading, &Words::new(&reading))
    }

    fn parts<'a>(text: &'a str, spans: &[Span]) -> Vec<&'a str> {
        spans.iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn sees_links_and_hashtags() {
        for (text, links) in [
            ("Läs på https://exempelby.se/bygglov.", vec!["https://exempelby.se/bygglov"]),
            (
                "Läs på exempelby.se/bygglov, eller www.exempelby.se!",
                vec!["exempelby.se", "www.exempelby.se"],
            ),
            ("Skriv till info@exempelby.se. Se hit.", vec![]),
            ("Kl. 18.00 ses vi.Se dit, t.ex. nu", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(parts(text, &style(text).links), links, "{text}");
        }
        let text = "#Höst26 och #vi_ses, inte C#.";
        assert_eq!(parts(text, &style(text).hashtags), ["Höst26", "vi_ses"]);
    }
}
