//! Texts that nobody writes, each made as long as is asked.

/// A name for the reports, and what makes a text of so many characters, or a little more.
pub(crate) type Hostile = (&'static str, fn(usize) -> String);

/// Every kind of text that has to be borne.
pub(crate) const ALL: [Hostile; 34] = [
    ("one letter", |size| "a".repeat(size)),
    ("one capital", |size| "Å".repeat(size)),
    ("one digit", |size| "7".repeat(size)),
    ("one sign", |size| "!".repeat(size)),
    ("signs, then names", |size| "!".repeat(size / 2) + &filled("Anna ", size / 2)),
    ("spaces", |size| " ".repeat(size)),
    ("line breaks", |size| "\n".repeat(size)),
    ("combining marks", |size| "\u{301}".repeat(size)),
    ("zalgo", |size| {
        filled("H\u{335}\u{31b}\u{34a}\u{352}e\u{334}\u{300}\u{328}j\u{336}\u{313}\u{317} ", size)
    }),
    ("replacement characters", |size| filled("\u{fffd}\u{fffd} ", size)),
    ("direction marks", |size| filled("\u{202e}131122-2382\u{202c} \u{2067}Åsa\u{2069} ", size)),
    ("full-width digits", |size| filled("１３１１２２－２３８２ ０７０－１７４ ０６ ０５ ", size)),
    ("mixed scripts", |size| filled("Аnnа Вerg Åѕа Ек имя 王 ", size)),
    ("emoji", |size| filled("👩‍👩‍👧‍👦🎉 ", size)),
    ("HTML", |size| filled("<p class=\"a\"><a href='https://a.example/b?c=d&amp;e'>Läs mer</a></p>", size)),
    ("JSON", |size| filled("{\"id\":\"131122-2382\",\"tel\":[070174,0605],\"a\":{\"b\":null}},", size)),
    ("base64", base64),
    ("brackets", |size| filled("(", size / 2) + &filled(")", size / 2)),
    ("quotation marks", |size| filled("”a” \"b\" ", size)),
    ("one sentence of small words", |size| filled("i min på ", size)),
    ("one sentence of sick people", |size| filled("Anna har adhd och ", size)),
    ("sentences of sick people", |size| filled("Anna har adhd. ", size)),
    ("hon har", |size| filled("hon har ", size)),
    ("hon, then names", |size| filled("hon ", size / 2) + &filled("Anna. ", size / 2)),
    ("lines", |size| filled("Vi ses\n", size)),
    ("names in a row", |size| filled("Anna Berg Åsa Ek ", size)),
    ("names in lower case", |size| filled("anna berg hej åsa ek ", size)),
    ("names in capitals", |size| filled("ANNA BERG ÅSA EK ", size)),
    ("names in hashtags", |size| filled("#AnnaBerg #ÅsaEk ", size)),
    ("names with hyphens", |size| filled("Anna-", size)),
    ("lexicon words grown together", |size| filled("demensadhddiagnossjukskriven", size)),
    ("lexicon words", |size| filled("demens adhd diagnos sjukskriven autism cancer ", size)),
    ("names and numbers", |size| filled("Anna 070-174 06 05 131122-2382 ", size)),
    ("numbers and addresses", |size| {
        filled("a@b.se 0701740605 Storgatan 4 B ABC 123 dnr 2026/123 konto ", size)
    }),
];

/// `piece` again and again, to `size` characters or a little more.
fn filled(piece: &str, size: usize) -> String {
    piece.repeat(size.div_ceil(piece.chars().count()))
}

/// What a picture pasted as text looks like: no space, every letter, the same at every run.
fn base64(size: usize) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut state = 1_u32;
    let mut letter = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(LETTERS[(state >> 26) as usize])
    };
    (0..size).map(|_| letter()).collect()
}
