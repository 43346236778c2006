//! From the lines of lexicon files to patterns.

use super::{
    Weight,
    form::Form,
    index::Index,
    pattern::{Part, Pattern},
};
use crate::Topic;

/// A set of forms under its name, written `@name`; a file may have its own, as `@name = a|b`.
#[derive(Debug, Clone, Copy)]
struct Set {
    name: &'static str,
    forms: Form,
    /// The letters of its least telling form.
    letters: usize,
}

/// The sets that every file has: verbs that most words stand beside.
const SETS: [(&str, &str); 4] = [
    ("@vara", "är|va|var|varit|vara|blir|blev|blivit|bli|blitt|e|ä"),
    ("@ha", "har|hade|haft|ha|får|fick|fått|få"),
    ("@bo", "bor|bodde|bott|bo|flyttar|flyttade|flyttat|flytta|vistas"),
    ("@bliva", "blir|blev|blivit|bli|blitt"),
];

/// Everything that was read.
///
/// Forms and parts stand in one row each, and what has some of them knows where: a row of its own for each of ten
/// thousand lines takes longer to make than all else.
#[derive(Debug)]
pub(super) struct Patterns {
    pub(super) all: Vec<Pattern>,
    pub(super) parts: Vec<Part>,
    pub(super) forms: Vec<Form>,
    pub(super) index: Index,
    /// Those of every file, then those of the file that is read.
    sets: Vec<Set>,
}

impl Patterns {
    /// Reads files. Lines that cannot be read are left out: a test finds them.
    pub(super) fn read(files: &[(Topic, &'static str)]) -> Patterns {
        let mut patterns = Patterns::with_room_for(files.iter().map(|(_, text)| text.len()).sum());
        for (name, forms) in SETS {
            patterns.set(name, forms);
        }
        for &(topic, text) in files {
            let mut weight = Weight::Affair;
            for line in lines(text) {
                match section(line) {
                    Some(section) => weight = section,
                    None => patterns.line(topic, weight, line),
                }
            }
            patterns.sets.truncate(SETS.len());
        }
        patterns
    }
}

impl Patterns {
    fn with_room_for(length: usize) -> Patterns {
        // Measured on the shipped files; a row that has to grow is copied.
        Patterns {
            all: Vec::with_capacity(length / 36),
            parts: Vec::with_capacity(length / 18),
            forms: Vec::with_capacity(length / 8),
            index: Index::with_room_for(length / 16),
            sets: Vec::new(),
        }
    }

    fn set(&mut self, name: &'static str, forms: &'static str) {
        let first = self.forms.len();
        self.forms.extend(forms.split('|').map(Form::read));
        let own = self.forms.get(first..).unwrap_or_default();
        let letters = own.iter().map(|form| form.letters()).min().unwrap_or_default();
        self.sets.push(Set { name, forms: Form::Set(first as u32, own.len() as u32), letters });
    }

    fn line(&mut self, topic: Topic, weight: Weight, line: &'static str) {
        match line.split_once(" = ") {
            Some((name, forms)) if name.starts_with('@') => self.set(name, forms),
            _ => {
                let (parts, forms) = (self.parts.len(), self.forms.len());
                if self.pattern(topic, weight, line).is_none() {
                    self.parts.truncate(parts);
                    self.forms.truncate(forms);
                }
            }
        }
    }

    fn pattern(&mut self, topic: Topic, weight: Weight, line: &'static str) -> Option<()> {
        let first = self.parts.len();
        let (mut anchor, mut most) = (first, 0);
        for text in line.split(' ') {
            let (part, letters) = self.part(text)?;
            if letters >= most {
                (anchor, most) = (self.parts.len(), letters);
            }
            self.parts.push(part);
        }
        // A pattern of nothing but gaps and numbers, or one too short to look for, would be everywhere.
        if most < 2 {
            return None;
        }
        let number = self.all.len() as u32;
        for &form in self.parts.get(anchor)?.forms(&self.forms) {
            match form {
                Form::Set(..) => {
                    form.members(&self.forms).iter().for_each(|form| self.index.add(*form, number))
                }
                _ => self.index.add(form, number),
            }
        }
        let count = (self.parts.len() - first) as u32;
        self.all.push(Pattern { topic, weight, first: first as u32, count, anchor: (anchor - first) as u32 });
        Some(())
    }

    /// One part, and how telling it is.
    fn part(&mut self, text: &'static str) -> Option<(Part, usize)> {
        if text == "..." {
            return Some((Part::Gap, 0));
        }
        let (text, optional) = match text.strip_suffix('?') {
            Some(text) => (text, true),
            None => (text, false),
        };
        let first = self.forms.len();
        let mut least = usize::MAX;
        for alternative in text.split('|') {
            let (form, letters) = self.form(alternative)?;
            least = least.min(letters);
            self.forms.push(form);
        }
        let forms = match self.forms.get(first..) {
            // The forms of a set stand where the set is.
            Some(&[Form::Set(first, count)]) => {
                self.forms.pop();
                (first, count)
            }
            _ => (first as u32, (self.forms.len() - first) as u32),
        };
        Some((Part::Word { forms, optional }, if optional { 0 } else { least }))
    }

    /// What an alternative may look like, and how telling it is; `None` where it names no set.
    fn form(&self, text: &'static str) -> Option<(Form, usize)> {
        if !text.starts_with('@') {
            let form = Form::read(text);
            return Some((form, form.letters()));
        }
        if text == "@number" {
            return Some((Form::Number, 0));
        }
        self.sets.iter().find(|set| set.name == text).map(|set| (set.forms, set.letters))
    }
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    let is_said = |line: &&str| !line.is_empty() && !line.starts_with("# ") && *line != "#";
    text.lines().map(str::trim).filter(is_said)
}

fn section(line: &str) -> Option<Weight> {
    match line {
        "[fact]" => Some(Weight::Fact),
        "[affair]" => Some(Weight::Affair),
        "[sign]" => Some(Weight::Sign),
        "[general]" => Some(Weight::General),
        _ => None,
    }
}

/// The lines that no pattern can be made of.
#[cfg(test)]
pub(super) fn faults(text: &'static str) -> Vec<&'static str> {
    let mut patterns = Patterns::read(&[]);
    let is_faulty = |line: &&'static str| {
        if section(line).is_some() {
            return false;
        }
        let (count, forms, sets) = (patterns.all.len(), patterns.forms.len(), patterns.sets.len());
        patterns.line(Topic::Health, Weight::Fact, line);
        let is_read = patterns.all.len() > count || patterns.sets.len() > sets;
        !is_read || !patterns.forms[forms..].iter().all(|form| form.is_sound())
    };
    lines(text).filter(is_faulty).collect()
}
