//! From the hash of letters to the entries that may be made of them.

/// What a node says of an entry's letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// They are the entry, up to the end of a word.
    Whole,
    /// They are the entry, and anything may follow in the word.
    Start,
    /// They are the entry, and an ending that bends a word may follow.
    Bent,
    /// They are the entry, from the end of a word.
    End,
    /// They are the entry, from the end of a word without an ending that bends it.
    BentEnd,
    /// They are the first words of a longer entry.
    Step,
}

/// An entry, or its first words, under its hash.
#[derive(Debug, Clone)]
pub(super) struct Node {
    hash: u32,
    pub(super) kind: Kind,
    pub(super) entry: u32,
    /// The next one under the same key, counted from 1; 0 where there is none.
    next: u32,
}

impl Node {
    pub(super) fn new(hash: u32, kind: Kind, entry: u32) -> Node {
        Node { hash, kind, entry, next: 0 }
    }
}

/// The nodes of all entries.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    /// The first node under each key, counted from 1; 0 where there is none. A power of two of them.
    heads: Vec<u32>,
    nodes: Vec<Node>,
    /// Whether any entry is looked for from the end of a word.
    pub(super) has_ends: bool,
}

impl Index {
    /// Adds a node; [`Index::close`] makes it to be found.
    pub(super) fn add(&mut self, node: Node, is_end: bool) {
        self.has_ends |= is_end;
        self.nodes.push(node);
    }

    /// Builds the table. First words that many entries share are kept once: nothing but the way on is in them.
    pub(super) fn close(&mut self) {
        let keys = (self.nodes.len() * 4).next_power_of_two();
        self.heads = vec![0; keys];
        let mut kept: Vec<Node> = Vec::with_capacity(self.nodes.len());
        for mut node in std::mem::take(&mut self.nodes) {
            let head = &mut self.heads[key(node.hash, keys)];
            let is_known = || {
                let mut next = *head;
                while let Some(known) = next.checked_sub(1).and_then(|at| kept.get(at as usize)) {
                    if known.hash == node.hash && known.kind == Kind::Step {
                        return true;
                    }
                    next = known.next;
                }
                false
            };
            if node.kind == Kind::Step && is_known() {
                continue;
            }
            node.next = *head;
            kept.push(node);
            *head = kept.len() as u32;
        }
        self.nodes = kept;
    }

    /// Every node under `hash`.
    pub(super) fn under(&self, hash: u32) -> impl Iterator<Item = &Node> {
        let mut next = self.heads.get(key(hash, self.heads.len())).copied().unwrap_or_default();
        std::iter::from_fn(move || {
            while let Some(node) = next.checked_sub(1).and_then(|at| self.nodes.get(at as usize)) {
                next = node.next;
                if node.hash == hash {
                    return Some(node);
                }
            }
            None
        })
    }
}

fn key(hash: u32, keys: usize) -> usize {
    (hash ^ hash >> 15) as usize & keys.wrapping_sub(1)
}
