//! Counts and what follows from them.

/// How the findings of one kind went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Required marks.
    pub marks: usize,
    /// Required marks that were found.
    pub found: usize,
    /// Findings.
    pub hits: usize,
    /// Findings that touch a mark that fits.
    pub right: usize,
}

impl Tally {
    /// How many of the findings are right.
    pub fn precision(&self) -> Option<f64> {
        share(self.right, self.hits)
    }

    /// How many of the required marks were found.
    pub fn recall(&self) -> Option<f64> {
        share(self.found, self.marks)
    }

    /// The harmonic mean of both.
    pub fn f1(&self) -> Option<f64> {
        let (precision, recall) = (self.precision()?, self.recall()?);
        (precision + recall > 0.0).then(|| 2.0 * precision * recall / (precision + recall))
    }

    /// Adds another one to it.
    pub fn add(&mut self, other: Tally) {
        self.marks += other.marks;
        self.found += other.found;
        self.hits += other.hits;
        self.right += other.right;
    }
}

/// How a yes or no about whole posts went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Confusion {
    /// Rightly yes.
    pub true_positives: usize,
    /// Wrongly yes.
    pub false_positives: usize,
    /// Wrongly no.
    pub false_negatives: usize,
    /// Rightly no.
    pub true_negatives: usize,
}

impl Confusion {
    /// Counts one post.
    pub fn count(&mut self, expected: bool, said: bool) {
        let counted = match (expected, said) {
            (true, true) => &mut self.true_positives,
            (false, true) => &mut self.false_positives,
            (true, false) => &mut self.false_negatives,
            (false, false) => &mut self.true_negatives,
        };
        *counted += 1;
    }

    /// The posts in question.
    pub fn expected(&self) -> usize {
        self.true_positives + self.false_negatives
    }

    /// How many of the posts in question were found.
    pub fn recall(&self) -> Option<f64> {
        share(self.true_positives, self.expected())
    }

    /// How many of the yes are right.
    pub fn precision(&self) -> Option<f64> {
        share(self.true_positives, self.true_positives + self.false_positives)
    }
}

/// `part` of `whole`; nothing where there is no whole.
pub(super) fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// Wilson's interval of 95 % around a share: what texts of the same sort may give.
pub(super) fn interval(part: usize, whole: usize) -> Option<(f64, f64)> {
    const Z: f64 = 1.96;
    let p = share(part, whole)?;
    let n = whole as f64;
    let width = 1.0 + Z * Z / n;
    let centre = p + Z * Z / (2.0 * n);
    let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    Some(((centre - half) / width, (centre + half) / width))
}
