//! Sorting in one small piece of code.
//!
//! The standard library's sorts are compiled anew, about 5 kB, for every kind of thing that is sorted.
//! These sort places instead, which is the same code for all, and take a little longer.

use std::cmp::Ordering;

/// Sorts `items` by `key`; those with equal keys stay in their order.
pub fn by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts `items` by `compare`; equal ones stay in their order.
pub fn by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let swaps = swaps(items.len(), &|a, b| compare(&items[a], &items[b]));
    swaps.into_iter().for_each(|(a, b)| items.swap(a, b));
}

/// The swaps, one after the other, that sort `count` items.
fn swaps(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<(usize, usize)> {
    // Which item comes to each place.
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_unstable_by(|&a, &b| compare(a, b).then(a.cmp(&b)));
    let mut swaps = Vec::new();
    for start in 0..count {
        let mut at = start;
        // The items change places in circles; a circle is done when it is back where it began.
        while order[at] != start {
            swaps.push((at, order[at]));
            at = std::mem::replace(&mut order[at], at);
        }
        order[at] = at;
    }
    swaps
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As many numbers as asked for, without any order in them.
    fn numbers(count: u32) -> Vec<u32> {
        (0..count).map(|at| at.wrapping_mul(2_654_435_761) >> 7).collect()
    }

    #[test]
    fn sorts_as_the_standard_library_does() {
        for count in (0..70).chain([1_000, 5_001]) {
            for kinds in [1, 2, 7, 1_000_000] {
                let items: Vec<(u32, u32)> =
                    numbers(count).into_iter().map(|it| it % kinds).zip(0..).collect();
                let (mut ours, mut theirs) = (items.clone(), items);
                by_key(&mut ours, |item| item.0);
                theirs.sort_by_key(|item| item.0);
                assert_eq!(ours, theirs, "{count} of {kinds}");
                by(&mut ours, |a, b| b.cmp(a));
                theirs.sort_by(|a, b| b.cmp(a));
                assert_eq!(ours, theirs, "{count} of {kinds}, backwards");
            }
        }
    }
}
