//! Names of people in the names of other things: streets, schools, companies, teams.

use std::ops::Range;

use super::{lists::Place, scene::Scene, vocabulary::Vocabulary};
use crate::words::{Case, Word, WordKind};

/// What stands before names of places, rooms, clubs and shops.
static BEFORE: Vocabulary = Vocabulary::new(
    "affären aik anläggningen avdelning avdelningen badet bageri bageriet bio biograf biografen bk \
    boendet brf bygdegården bystugan cafe café caféet fastigheten fc firma frisör förening föreningen \
    förskola förskolan galleri gruppboendet gruppbostaden gården hesa hotell hotellet hundrastgården hus \
    if ifk ik järnvägsstationen kafé kaféet kiosken klubben konditori korttidsboendet krogen kv \
    kvarteret kyrkan lekparken lekplatsen lex mötesplats mötesplatsen nattklubben naturreservatet parken \
    pizzeria pizzerian planteringen priset pub puben restaurang restaurangen s:t s:ta salong salongen \
    sankt sankta servicehuset skolan sta stiftelsen stormen studieförbundet teater teatern torget \
    träffpunkt träffpunkten vandrarhem vandrarhemmet varuhuset villa väveriet vårdboendet vårdcentralen \
    äldreboendet ängen åkeri",
);

/// What stands after names in the names of companies and teams, in lower case.
static AFTER: Vocabulary = Vocabulary::new(
    "ab aik aktiebolag bageri begravningsbyrå bil bilar bk blommor bokhandel buss bygg café cup \
    entreprenad fastigheter fc ff fk gif group handelsbolag hb hotell if ifk ik is järn kafé kb kiosk \
    konditori kök livs måleri pizza pizzeria restaurang rör sk skor taxi trafik transport vvs åkeri",
);

/// What bears the name of its owner: "Annas café".
static SHOPS: Vocabulary =
    Vocabulary::new("bageri bokhandel café frisersalong kafé kiosk konditori livs pizzeria restaurang");

/// What bears names without a genitive: "Maria Magdalena församling".
static CHURCHES: Vocabulary = Vocabulary::new("bibliotek församling förskola gymnasium kapell kyrka");

/// Places that a person may have too: "Annas hus".
static OWNED: Vocabulary = Vocabulary::new("hem hus minne plan plats rum stuga värld");

/// Whether the name at `name` is, with what stands around it, something else's.
pub(super) fn is_other(scene: &Scene, sentence: &Range<usize>, name: &Range<usize>) -> bool {
    let before = |back: usize| {
        let at = name.start.checked_sub(back).filter(|&at| at >= sentence.start)?;
        Some((at, &scene.words[at]))
    };
    let is_opened = |word: &Word| BEFORE.has(&word.lower);
    // "Café Lilla Karin" has one more word before the name.
    let is_far = || {
        before(1).is_some_and(|(at, _)| scene.is_capital(at))
            && before(2).is_some_and(|(_, word)| is_opened(word))
    };
    if before(1).is_some_and(|(_, word)| is_opened(word)) || is_far() {
        return true;
    }
    if name.clone().skip(1).any(|at| is_firm(&scene.words[at])) {
        return true;
    }
    // "Salén" is a family, "Per Albin-salen" a room.
    let is_compound = |at: usize| scene.words[at].lower.contains('-');
    let is_placed = |at: usize| {
        scene.seen[at].place != Place::None && (scene.seen[at].known.family == 0 || is_compound(at))
    };
    if name.clone().any(is_placed) {
        return true;
    }
    is_followed(scene, sentence, name)
}

/// Whether what follows makes it a place, a company or a team.
fn is_followed(scene: &Scene, sentence: &Range<usize>, name: &Range<usize>) -> bool {
    let rest = name.end..sentence.end;
    let Some(next) = rest.clone().next().map(|at| &scene.words[at]) else { return false };
    let last = &scene.words[name.end - 1];
    let is_genitive = last.lower.ends_with(['s', 'x', 'z']);
    let place = scene.seen[name.end].place;
    if place == Place::Compound && next.case != Case::Lower && scene.seen[name.end].known.family == 0 {
        return true;
    }
    if place == Place::Word && (is_genitive || next.case == Case::Capital) {
        let is_owned = name.len() == 1 && next.case == Case::Lower && OWNED.has(&next.lower);
        return !is_owned;
    }
    // "Annas café".
    if is_genitive && SHOPS.has(&next.lower) || CHURCHES.has(&next.lower) {
        return true;
    }
    // "Anderssons Bygg AB", "Lindströms Rör & Värme", "Mormor Astrids Kök AB".
    let run = rest.clone().take(4).map(|at| &scene.words[at]);
    let mut run = run.take_while(|word| word.case != Case::Lower || word.is("&") || word.is("och"));
    if run.any(|word| word.case != Case::Lower && is_firm(word)) {
        return true;
    }
    let after = scene.words.get(name.end + 1).filter(|_| name.end + 1 < sentence.end);
    let is_pair = next.is("&") || next.is("och");
    if is_pair && after.is_some_and(|word| matches!(word.lower.as_str(), "söner" | "son" | "co")) {
        return true;
    }
    // "Backa 3:14", a property.
    next.kind == WordKind::Number && next.lower.contains(':') && !next.lower.contains('.')
}

fn is_firm(word: &Word) -> bool {
    word.kind == WordKind::Letters && AFTER.has(&word.lower)
}
