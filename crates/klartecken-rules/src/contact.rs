//! Whose a telephone number or an e-mail address is, as far as the pack's list and the words around it tell.

mod words;

use klartecken_post::Kind;
use klartecken_text::{About, Mention, MentionKind, PhoneKind, PhoneNumber, Standing, Voice, Who};

use crate::{Policy, near, voice::voice_at};
use words::{
    ANNOUNCING, ASKED, AT_HOME, CALLED, CALLING, CLUBS, FREE_MAIL, FUNCTION_NAMES, FUNCTIONS, MINE, OFFERS,
    ROLES, SENT, THEIRS, YOURS,
};

/// Whose a contact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Owner {
    /// The municipality's by the pack's list, or a number that no private person can have.
    Official,
    /// By all appearance a function at work, though not on the list.
    Work,
    /// Perhaps a private person's, who may have asked for it to be told.
    Private,
    /// A private person's, who has not offered it to everybody: in a comment, in an answer to one, or told by another.
    Exposed,
}

/// Whose contact `mention` in `text` is; `None` where it is no contact at all.
///
/// `kind` is what the draft is said to be; `voice` is heard in its words.
pub(crate) fn owner(
    mention: &Mention,
    text: &str,
    policy: &Policy,
    kind: Kind,
    voice: Voice,
) -> Option<Owner> {
    let around = || {
        let sentence = mention.sentence.of(text).to_lowercase();
        // What stands last may be the number of whoever signs the text.
        let is_last = near::behind(text, mention.span.end, text.len()).trim().len() < 3;
        let voice = if is_last { voice } else { voice_at(mention, text, kind, voice) };
        let lead = near::before(text, mention.sentence.start, mention.span.start).to_lowercase();
        let before = near::words(&lead).into_iter().rev().map(str::to_owned).collect();
        Around { mention, sentence, before, text, voice }
    };
    match &mention.kind {
        MentionKind::Email { address } => Some(owner_of_address(address, policy, &around())),
        MentionKind::Phone { number } => Some(owner_of_number(number, policy, &around())),
        _ => None,
    }
}

/// A contact with the words around it.
struct Around<'a> {
    mention: &'a Mention,
    /// In lower case.
    sentence: String,
    /// The words before the contact in its sentence, the nearest first, in lower case.
    before: Vec<String>,
    text: &'a str,
    voice: Voice,
}

impl Around<'_> {
    /// Whether the sentence has one of these words, whole.
    fn says(&self, words: &[&str]) -> bool {
        self.sentence.split(|char: char| !char.is_alphanumeric()).any(|word| words.contains(&word))
    }

    /// Whether the sentence has one of these beginnings of words.
    fn says_start(&self, starts: &[&str]) -> bool {
        near::any_begins(&self.sentence, starts)
    }

    fn about(&self) -> Option<About> {
        self.mention.about
    }

    fn is_at_work(&self) -> bool {
        self.about().is_some_and(|about| about.standing != Standing::Private)
    }

    /// Whether the sentence points out a private person other than whoever speaks or is spoken to.
    fn is_anothers(&self) -> bool {
        self.about().is_some_and(|about| {
            about.standing == Standing::Private && !matches!(about.who, Who::Addressee | Who::Speaker)
        })
    }

    /// Whether it is told to the one whose it is: "din mobil 070", "vi ringde dig på 070".
    fn is_the_readers(&self) -> bool {
        let before = &self.before;
        let is_at = |at: usize, list: &[&str]| {
            before.get(at).is_some_and(|word: &String| list.contains(&word.as_str()))
        };
        let is_called =
            is_at(0, &["på"]) && is_at(1, &["dig", "er"]) && (is_at(2, &CALLING) || is_at(3, &CALLING));
        let noun = before.iter().take(3).position(|word| near::begins(word, &MINE));
        let is_yours = |noun: usize| {
            is_at(noun + 1, &YOURS) || is_at(noun + 1, &["nya", "privata"]) && is_at(noun + 2, &YOURS)
        };
        is_called || noun.is_some_and(is_yours)
    }

    /// Whether somebody is to be called at home: "ring någon av oss hemma: Maja på 08".
    fn is_at_home(&self) -> bool {
        let before = &self.before;
        let is_home = |at: &usize| {
            AT_HOME.contains(&before[*at].as_str())
                || before[*at] == "hem" && at.checked_sub(1).is_some_and(|next| before[next] == "till")
        };
        let Some(home) = (0..before.len()).find(is_home) else { return false };
        // "Ring om du behöver hjälp hemma" is about another home.
        let called = before[home..].iter().take(7).take_while(|word| *word != "om" && *word != "så");
        let is_call = |word: &String| word.starts_with("ring") || CALLING.contains(&word.as_str());
        self.is_anothers() && (called.skip(1).any(is_call) || before[home].len() > "hemma".len())
    }

    /// Whether the sentence gives somebody it names as the one to turn to.
    fn is_to_be_asked(&self) -> bool {
        let is_named = self.about().is_some_and(|about| about.who == Who::Named);
        let is_role = |word: &str| ROLES.iter().any(|role| word.ends_with(role));
        is_named
            && (self.says(&ASKED)
                || near::words(&self.sentence).into_iter().any(is_role)
                || self.is_announced())
    }

    /// Whether the line before asks for it: "Frågor? Maja Ek, 031".
    fn is_announced(&self) -> bool {
        let before = near::before(self.text, 0, self.mention.sentence.start).to_lowercase();
        near::words(&before).last().is_some_and(|word| near::begins(word, &ANNOUNCING))
    }

    /// Whose a contact is that can be anybody's.
    fn owner(&self) -> Owner {
        let is_told_of_another = self.says(&THEIRS) || self.voice == Voice::Reply && self.says_start(&SENT);
        let is_offered = self.says_start(&OFFERS) || self.says_start(&CLUBS) || self.is_announced();
        match self.voice {
            Voice::Comment if self.has_called() && !self.is_anothers() => Owner::Private,
            Voice::Comment => Owner::Exposed,
            Voice::Reply | Voice::Post if is_told_of_another || self.is_somebodys() => Owner::Exposed,
            Voice::Reply | Voice::Post if self.is_anothers() && !is_offered => Owner::Exposed,
            Voice::Reply | Voice::Post => Owner::Private,
        }
    }

    /// Whether a visitor has called the number: "ringde 031 två gånger", "har ringt er växel på 031".
    fn has_called(&self) -> bool {
        self.before.iter().take(4).any(|word| CALLED.contains(&word.as_str()))
    }

    /// Whether it is said that the contact is the reader's, or at somebody's home.
    fn is_somebodys(&self) -> bool {
        self.is_the_readers() || self.is_at_home()
    }

    /// Whose a number is that stands in a place: what a municipality gives as a number is its own, unless it says that
    /// it is somebody's.
    fn owner_of_landline(&self) -> Owner {
        let is_anothers = || self.is_anothers() && (self.says(&THEIRS) || !self.is_to_be_asked());
        let is_sent = || self.voice == Voice::Reply && self.says_start(&SENT);
        let is_exposed =
            self.owner() == Owner::Exposed && (self.is_somebodys() || is_anothers() || is_sent());
        if is_exposed { Owner::Exposed } else { Owner::Work }
    }
}

fn owner_of_address(address: &str, policy: &Policy, around: &Around<'_>) -> Owner {
    let contacts = &policy.pack.contacts;
    let (name, domain) = address.split_once('@').unwrap_or_default();
    let within = |own: &String| {
        domain.strip_suffix(own.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    if contacts.domains.iter().any(within) || contacts.emails.iter().any(|own| own == address) {
        return Owner::Official;
    }
    let is_free = FREE_MAIL.contains(&domain);
    let is_function = FUNCTION_NAMES.iter().any(|function| name.contains(function));
    // "goran.lidfalk" and "lidfalk_m" are people, "arkiv" is not.
    let is_personal = name.contains(['.', '_']) || bears_a_name(name, around);
    let is_told_of_another = around.says(&THEIRS) || is_personal && around.says_start(&SENT);
    if !is_free
        && (is_function
            || around.voice != Voice::Comment && !is_told_of_another && !bears_a_name(name, around))
    {
        return Owner::Work;
    }
    around.owner()
}

/// Whether the part before the @ is made of words that stand as a private person's name in the sentence.
fn bears_a_name(name: &str, around: &Around<'_>) -> bool {
    let about = around.about().filter(|about| about.standing == Standing::Private && about.who == Who::Named);
    let Some(about) = about else { return false };
    let plain = |text: &str| -> String {
        let letters = text.to_lowercase();
        letters
            .chars()
            .map(|char| match char {
                'å' | 'ä' | 'á' => 'a',
                'ö' | 'ø' => 'o',
                'é' | 'è' => 'e',
                _ => char,
            })
            .collect()
    };
    let (named, name) = (plain(about.span.of(around.text)), plain(name));
    let mut words = named.split(|char: char| !char.is_alphanumeric()).filter(|word| word.len() > 2);
    words.any(|word| name.contains(word))
}

fn owner_of_number(number: &PhoneNumber, policy: &Policy, around: &Around<'_>) -> Owner {
    if matches!(number.kind, PhoneKind::Short | PhoneKind::NonGeographic)
        || policy.official_phones.contains(&number.national)
    {
        return Owner::Official;
    }
    let is_landline = number.kind == PhoneKind::Landline;
    let is_function = around.says_start(&FUNCTIONS) || around.is_at_work();
    match around.voice {
        // What a municipality gives as its number is one, and so is what a visitor has called.
        Voice::Post | Voice::Reply if is_function && !around.is_somebodys() => Owner::Work,
        Voice::Post | Voice::Reply if is_landline => around.owner_of_landline(),
        Voice::Comment if is_landline && around.owner() == Owner::Private => Owner::Work,
        _ => around.owner(),
    }
}
