//! What the lists of names say about a word; `names/lists.py` says the same.

use std::{borrow::Cow, sync::OnceLock};

use klartecken_post::sort;

use super::filter::{Filter, Hash};
use crate::words::{Case, Word, WordKind};

/// The compiled lists: names of both kinds, names that are words too, and other proper names.
static FILTER: &[u8] = include_bytes!("../../names/names.bin");
/// What family names end in that no list needs to hold.
static FAMILY_ENDS: &str = include_str!("../../names/family-ends.txt");
/// What compounds that name a place end in; behind a `=`, what names a place only as a word of its own.
static PLACE_ENDS: &str = include_str!("../../names/place-ends.txt");
/// First parts of family names that need no list: "Al-Mashriqawi".
const ARTICLES: [&str; 5] = ["abd", "abu", "al", "ben", "el"];

/// How well a word is known as a name: 0 not at all, 1 known, 2 common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Known {
    /// As a given name.
    pub(super) given: u8,
    /// As a family name.
    pub(super) family: u8,
}

/// Whether a word is one for a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Place {
    /// It is not.
    #[default]
    None,
    /// "gatan".
    Word,
    /// "Vasagatan".
    Compound,
}

/// What the lists say about one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Sight {
    /// How well it is known, where it has a capital.
    pub(super) known: Known,
    /// Known only without the s at its end.
    pub(super) genitive: bool,
    /// Also an ordinary word.
    pub(super) ordinary: bool,
    /// The name of something else, such as a town.
    pub(super) thing: bool,
    /// A word for a place.
    pub(super) place: Place,
}

impl Known {
    /// Whether it is known at all.
    pub(super) fn is_known(self) -> bool {
        self.given + self.family > 0
    }

    fn or(self, other: Known) -> Known {
        Known { given: self.given.max(other.given), family: self.family.max(other.family) }
    }
}

impl Sight {
    /// Whether no list has the word as anything but a name.
    pub(super) fn is_clear(self) -> bool {
        !self.ordinary && !self.thing
    }
}

/// The lists, ready to be asked.
pub(super) struct Lists {
    filter: Filter,
    family_ends: Vec<Cow<'static, str>>,
    place_words: Vec<&'static str>,
    /// With their last byte, by which they are sorted, and how many characters must stand before each at least.
    place_ends: Vec<(u8, &'static str, usize)>,
}

impl Lists {
    /// Those that are shipped; read once.
    pub(super) fn shipped() -> &'static Lists {
        static SHIPPED: OnceLock<Lists> = OnceLock::new();
        SHIPPED.get_or_init(|| {
            let mut place_words: Vec<&str> =
                PLACE_ENDS.lines().map(|line| line.trim_start_matches('=')).collect();
            sort::by_key(&mut place_words, |word| *word);
            let ends = PLACE_ENDS.lines().filter(|line| !line.starts_with('='));
            let least = |end: &str| if end.chars().count() > 4 { 1 } else { 3 };
            let mut place_ends: Vec<_> = ends.map(|end| (last_byte(end), end, least(end))).collect();
            sort::by_key(&mut place_ends, |end| *end);
            Lists {
                filter: Filter::read(FILTER),
                family_ends: FAMILY_ENDS.lines().map(fold).collect(),
                place_words,
                place_ends,
            }
        })
    }

    /// What is known about `word`.
    pub(super) fn sight(&self, word: &Word) -> Sight {
        let place = self.place(&word.lower);
        if word.kind != WordKind::Letters || word.case == Case::Lower {
            return Sight { place, ..Sight::default() };
        }
        Sight { place, ..self.caseless(&word.lower) }
    }

    /// What is known about a word whose case says nothing.
    pub(super) fn caseless(&self, lower: &str) -> Sight {
        let key = fold(lower);
        let whole = self.known(&key);
        let stem = key.strip_suffix('s').filter(|_| key.chars().count() > 3);
        let without = stem.map(|stem| self.known(stem)).unwrap_or_default();
        Sight {
            known: whole.or(without),
            genitive: without.is_known() && !whole.is_known(),
            ordinary: self.filter.has(Hash::of(&key).with(b"o")),
            thing: self.is_thing(&key) || stem.is_some_and(|stem| self.is_thing(stem)),
            place: Place::None,
        }
    }

    fn is_thing(&self, key: &str) -> bool {
        let hash = Hash::of(key);
        self.filter.has(hash.with(b"t")) && self.filter.has(hash.with(b"T"))
    }

    /// How well a name, or each part of a double name, is known.
    pub(super) fn known(&self, key: &str) -> Known {
        let whole = self.one(key);
        if !key.contains('-') || whole.given > 0 && whole.family > 0 {
            return whole;
        }
        let parts = || key.split('-');
        let least = |level: fn(Known) -> u8| parts().map(|part| level(self.one(part))).min().unwrap_or(0);
        let is_article = key.split_once('-').is_some_and(|(first, rest)| {
            ARTICLES.contains(&first) && !rest.contains('-') && rest.chars().count() > 2
        });
        let family = if is_article { 1 } else { least(|known| known.family) };
        let split = Known { given: least(|known| known.given), family };
        Known {
            given: if whole.given > 0 { whole.given } else { split.given },
            family: if whole.family > 0 { whole.family } else { split.family },
        }
    }

    fn one(&self, key: &str) -> Known {
        if key.is_empty() {
            return Known::default();
        }
        let hash = Hash::of(key);
        // A common name counts only where it is known too, so that a chance hit in the filter is never a common name.
        let level = |is_known: bool, common: &[u8]| {
            if is_known { 1 + u8::from(self.filter.has(hash.with(common))) } else { 0 }
        };
        let has_family_end =
            || key.chars().nth(5).is_some() && self.family_ends.iter().any(|end| key.ends_with(end.as_ref()));
        Known {
            given: level(self.filter.has(hash.with(b"g")), b"G"),
            family: level(self.filter.has(hash.with(b"f")) || has_family_end(), b"F"),
        }
    }

    /// Whether `lower` names a place.
    pub(super) fn place(&self, lower: &str) -> Place {
        for form in [Some(lower), lower.strip_suffix('s')].into_iter().flatten() {
            if self.place_words.binary_search(&form).is_ok() {
                return Place::Word;
            }
            let last = last_byte(form);
            let from = self.place_ends.partition_point(|&(byte, ..)| byte < last);
            let mut near = self.place_ends[from..].iter().take_while(|&&(byte, ..)| byte == last);
            let is_end = |&(_, end, least): &(u8, &str, usize)| {
                form.strip_suffix(end).is_some_and(|stem| stem.chars().nth(least - 1).is_some())
            };
            if near.any(is_end) {
                return Place::Compound;
            }
        }
        Place::None
    }
}

fn last_byte(text: &str) -> u8 {
    text.as_bytes().last().copied().unwrap_or_default()
}

/// `lower` without the marks that writers leave out.
pub(super) fn fold(lower: &str) -> Cow<'_, str> {
    const FROM: &str = "áàâãāąăéèêëēęěíìîïīıóòôõōőúùûüūůűýÿćčçđďğģłľńňñņŋřŕśšşșťţțŧźżžðøạảấầẩẫậắằẳẵặẹẻẽếềểễệėȩỉịĩįọỏốồổỗộớờởỡợơụủứừửữựưũųỳỵỷỹŷħḥĥṣṭġǧķǩļĺẓċĉḍŵ’";
    const TO: &str = "aaaaaaaeeeeeeeiiiiiioooooouuuuuuuyycccddggllnnnnnrrssssttttzzzdöaaaaaaaaaaaaeeeeeeeeeeiiiiooooooooooooouuuuuuuuuuyyyyyhhhstggkkllzccdw'";
    let is_plain = |char: char| char.is_ascii() || matches!(char, 'å' | 'ä' | 'ö');
    if lower.chars().all(is_plain) {
        return Cow::Borrowed(lower);
    }
    let plain = |char: char| {
        let found = FROM.chars().zip(TO.chars()).find(|&(from, _)| from == char);
        found.filter(|_| !is_plain(char)).map_or(char, |(_, to)| to)
    };
    lower.chars().map(plain).collect()
}
