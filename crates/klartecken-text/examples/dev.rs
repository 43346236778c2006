use klartecken_text::*;
use std::io::BufRead;
fn main() {
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let (id, rest) = line.split_once('\t').unwrap();
        let (kind, text) = rest.split_once('\t').unwrap();
        let text = text.replace("\\n", "\n");
        let voice = match kind {
            "reply" => Voice::Reply,
            "comment" => Voice::Comment,
            _ => Voice::Post,
        };
        let (names, statements) = understand(&text, voice);
        for n in &names {
            println!("{id}\tN\t{:?}\t{}", n.standing, n.span.of(&text));
        }
        for s in &statements {
            println!(
                "{id}\tS\t{:?}\t{:?}\t{}\t{:?}",
                s.topic,
                s.told,
                s.span.of(&text).replace('\n', " "),
                s.about.map(|a| (a.span.of(&text).to_owned(), a.who, a.standing))
            );
        }
    }
}
