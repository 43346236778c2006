use klartecken_text::*;
fn main() {
    let text = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let today = "2026-11-24".parse().unwrap();
    observe("hej", today, Voice::Post);
    let t = std::time::Instant::now();
    let mut n = 0;
    let rounds: usize = std::env::args().nth(2).map_or(40, |x| x.parse().unwrap());
    for _ in 0..rounds {
        n += observe(&text, today, Voice::Reply).mentions.len();
    }
    let e = t.elapsed();
    println!(
        "{} {} chars, {:.1} ms, {:.0} ns/char",
        n,
        text.chars().count(),
        e.as_secs_f64() * 1000.0 / rounds as f64,
        e.as_secs_f64() * 1e9 / rounds as f64 / text.chars().count() as f64
    );
}
