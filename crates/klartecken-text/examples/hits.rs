use klartecken_text::*;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let voice = match a[1].as_str() {
        "reply" => Voice::Reply,
        "comment" => Voice::Comment,
        _ => Voice::Post,
    };
    debug_hits(&a[2], voice);
}
