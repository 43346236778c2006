//! The words of the screen: the same in both languages, all there, none twice.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::{ast::Entry, parser};
use klartecken::{Language, Texts, consent::Code};
use tests::files;

/// The files of the façade and of the page, without language and ending.
const FACADE: [&str; 2] = ["crates/klartecken/locales/", "crates/klartecken/locales/packs."];
const PAGE: [&str; 2] = ["web/locales/", "web/locales/office."];

/// The keys of several files.
fn all_keys(files: &[&str]) -> BTreeSet<String> {
    files.iter().flat_map(|file| keys(&format!("{file}sv.ftl"))).collect()
}

/// The keys of a Fluent file, `message` and `message.attribute`.
fn keys(path: &str) -> BTreeSet<String> {
    let text = files::read(path);
    let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let mut keys = BTreeSet::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let attributes = message.attributes.iter().map(|attribute| format!("{id}.{}", attribute.id.name));
        for key in attributes.chain(message.value.is_some().then(|| id.to_owned())) {
            assert!(keys.insert(key.clone()), "{path}: {key} is there twice");
        }
    }
    keys
}

/// The words of `key` as the Fluent library says them.
fn as_fluent(bundle: &FluentBundle<FluentResource>, key: &str, args: &[(&str, &str)]) -> Option<String> {
    let (message, attribute) =
        key.split_once('.').map_or((key, None), |(message, rest)| (message, Some(rest)));
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut filled = FluentArgs::new();
    for (name, value) in args {
        match value.parse::<i64>() {
            Ok(number) => filled.set(*name, number),
            Err(_) => filled.set(*name, *value),
        }
    }
    Some(bundle.format_pattern(pattern, Some(&filled), &mut Vec::new()).into_owned())
}

#[test]
fn every_message_is_what_fluent_makes_of_it() {
    for language in Language::ALL {
        let all = [FACADE, PAGE].concat();
        let read = |file: &&str| files::read(format!("{file}{}.ftl", language.tag()));
        let words: String = all.iter().map(read).collect();
        let texts = Texts::new(language, &words);
        for file in all {
            let path = format!("{file}{}.ftl", language.tag());
            let source = files::read(&path);
            let places: BTreeSet<&str> =
                source.split("{ $").skip(1).filter_map(|rest| rest.split(' ').next()).collect();
            let mut bundle = FluentBundle::new(vec![language.tag().parse().unwrap()]);
            bundle.set_use_isolating(false);
            bundle.add_resource(FluentResource::try_new(source.clone()).unwrap()).unwrap();
            for key in keys(&path) {
                for value in ["0", "1", "2", "11", "några { } = ord"] {
                    let args: Vec<(&str, &str)> = places.iter().map(|place| (*place, value)).collect();
                    let expected = as_fluent(&bundle, &key, &args);
                    assert_eq!(Some(texts.with(&key, &args)), expected, "{path}: {key}");
                }
                assert!(texts.has(&key), "{path}: {key}");
            }
        }
        assert!(!texts.has("attribution-missing") && !texts.has("no-such-key"));
    }
}

#[test]
fn both_languages_say_the_same_things() {
    for file in [FACADE, PAGE].concat() {
        assert_eq!(keys(&format!("{file}sv.ftl")), keys(&format!("{file}en.ftl")), "{file}");
    }
}

#[test]
fn the_page_and_the_facade_do_not_speak_over_each_other() {
    let (facade, page) = (all_keys(&FACADE), all_keys(&PAGE));
    let first_parts: BTreeSet<&str> = facade.iter().filter_map(|key| key.split('.').next()).collect();
    let both: Vec<&String> = page.iter().filter(|key| first_parts.contains(key.as_str())).collect();
    assert!(both.is_empty(), "{both:?}");
}

#[test]
fn every_word_that_the_page_asks_for_is_there_and_none_is_left_over() {
    let (facade, page) = (all_keys(&FACADE), all_keys(&PAGE));
    let sources: String = files::below("web/src", ".rs").iter().map(files::read).collect();
    let literals: BTreeSet<&str> = sources.split('"').skip(1).step_by(2).collect();
    for call in ["words.get(\"", "words.with(\""] {
        for after in sources.split(call).skip(1) {
            let key = after.split('"').next().unwrap_or_default();
            assert!(page.contains(key) || facade.contains(key), "there are no words for {key}");
        }
    }
    // A key is used as it stands, or made from a beginning that stands in a `format!("beginning-{}")`.
    let made_from = |key: &str| {
        key.match_indices('-').any(|(at, _)| {
            literals
                .iter()
                .any(|text| text.strip_prefix(&key[..=at]).is_some_and(|rest| rest.starts_with('{')))
        })
    };
    let left_over: Vec<&String> =
        page.iter().filter(|key| !literals.contains(key.as_str()) && !made_from(key)).collect();
    assert!(left_over.is_empty(), "{left_over:?}");
}

#[test]
fn every_code_of_an_assessment_has_words() {
    // What other rules say, and what is nothing to say.
    let elsewhere = ["guardian-missing", "age-near-limit", "refresh-with-child", "maturity"];
    let no_fault = ["deceased", "not-identifiable", "public-task", "contract-model", "valid"];
    for language in Language::ALL {
        let texts = Texts::built_in(language);
        for code in Code::all() {
            assert!(texts.has(&format!("assessment-{}", code.words())), "{code:?} {language:?}");
            let is_told = !elsewhere.contains(&code.as_str()) && !no_fault.contains(&code.as_str());
            assert_eq!(
                texts.has(&format!("consent-missing.{}", code.words())),
                is_told,
                "{code:?} {language:?}"
            );
        }
    }
}
