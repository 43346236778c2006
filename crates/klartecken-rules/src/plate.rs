//! Whose vehicle a registration plate leads to.

use klartecken_text::{Mention, Voice};

use crate::{
    Level,
    near::{before, behind, words},
};

/// What a notice about a vehicle says: the law lets, or makes, the plate be published.
const ANNOUNCED: [&str; 13] = [
    "kungörelse",
    "delgivning",
    "flyttat fordon",
    "flyttades",
    "flyttats",
    "1982:129",
    "1982:198",
    "flyttningsförordning",
    "flyttningslag",
    "lagen om flyttning",
    "övergivet fordon",
    "fordonsvrak",
    "skrotbil",
];

/// Words by which a municipality speaks of what is its own.
const OURS: [&str; 22] = [
    "bibliotekets",
    "bolagets",
    "driftens",
    "enhetens",
    "förvaltningens",
    "gatukontorets",
    "hemtjänstens",
    "hemvårdens",
    "hemsjukvårdens",
    "kommunens",
    "kulturskolans",
    "our",
    "parkens",
    "parkenhetens",
    "räddningstjänstens",
    "skolans",
    "stadens",
    "tekniskas",
    "vaktmästeriets",
    "vår",
    "våra",
    "vårt",
];

/// Who a vehicle belongs to that is the municipality's.
const HOLDERS: [&str; 7] =
    ["förvaltningen", "hemsjukvården", "hemtjänsten", "kommunen", "kommunens", "oss", "räddningstjänsten"];

/// Vehicles, as ends of words: "liftbil", "bokbussen", "sopbilar".
const VEHICLES: [&str; 26] = [
    "bil",
    "bilar",
    "bilarna",
    "bilen",
    "buss",
    "bussar",
    "bussen",
    "car",
    "cykel",
    "fordon",
    "fordonet",
    "lastare",
    "lastaren",
    "maskin",
    "maskinen",
    "moped",
    "mopeden",
    "släp",
    "släpet",
    "släpvagn",
    "släpvagnen",
    "traktor",
    "traktorn",
    "truck",
    "van",
    "vagn",
];

/// Vehicles that hardly anybody has but whoever works for a municipality, as parts of words.
const AT_WORK: [&str; 21] = [
    "asfaltsbil",
    "bokbuss",
    "brandbil",
    "driftbil",
    "hemtjänstbil",
    "liftbil",
    "personalbil",
    "plogbil",
    "poolbil",
    "saltbil",
    "sandbil",
    "servicebil",
    "slambil",
    "släckbil",
    "sopbil",
    "sopmaskin",
    "spolbil",
    "stegbil",
    "sugbil",
    "tjänstebil",
    "varubil",
];

/// Words by which one is told how to write a plate, as beginnings.
const WRITE: [&str; 9] =
    ["ange", "bilens", "fyll", "format", "knappa", "mata", "registreringsn", "skriv", "uppge"];

/// How near the plate the words stand that say whose the vehicle is.
const NEAR: usize = 6;

/// Whether `text` is a notice that the law lets be published.
pub(crate) fn is_announced(text: &str) -> bool {
    let text = text.to_lowercase();
    ANNOUNCED.iter().any(|words| text.contains(words))
}

/// How hard a plate strikes in a text that is `announced` or not; `None` where it is only an example.
pub(crate) fn judge(
    mention: &Mention,
    text: &str,
    announced: bool,
    voice: Voice,
) -> Option<(Level, &'static str)> {
    let around = Around::new(mention, text);
    if announced {
        Some((Level::Ask, "announcement"))
    } else if voice == Voice::Comment {
        Some((Level::Stop, "somebodys"))
    } else if around.is_example() {
        None
    } else if around.is_ours() || around.is_at_work() && !mention.is_about_private_person() {
        Some((Level::Note, "own"))
    } else {
        Some((Level::Stop, "somebodys"))
    }
}

/// The words of a plate's sentence, in lower case.
struct Around {
    /// Those before the plate, in order.
    before: Vec<String>,
    /// Those behind it, in order.
    behind: Vec<String>,
    /// What stands before the plate in its sentence.
    lead: String,
}

impl Around {
    fn new(mention: &Mention, text: &str) -> Around {
        let lead = before(text, mention.sentence.start, mention.span.start).to_lowercase();
        let tail = behind(text, mention.span.end, mention.sentence.end).to_lowercase();
        let owned = |text: &str| words(text).into_iter().map(str::to_owned).collect();
        Around { before: owned(&lead), behind: owned(&tail), lead }
    }

    /// Whether the plate only shows how one is written: "skriv bilens nummer som XYZ 12A".
    fn is_example(&self) -> bool {
        let is_led = ["till exempel", "t.ex.", "t ex", "exempelvis", "som", "formen", "formatet", "("]
            .iter()
            .any(|lead| self.lead.trim_end().ends_with(lead));
        is_led && self.before.iter().any(|word| WRITE.iter().any(|start| word.starts_with(start)))
    }

    /// Whether the vehicle itself is called the municipality's: "vår egen liftbil, HTB 58P", "ABC 123 är vår nya buss".
    fn is_ours(&self) -> bool {
        let near = self.before.len().saturating_sub(NEAR);
        let behind = &self.behind[..self.behind.len().min(NEAR)];
        let link = behind.first().map_or("", String::as_str);
        let is_named = matches!(link, "är" | "heter" | "is") && owns_vehicle(behind);
        let is_held = link == "tillhör" && behind.iter().any(|word| HOLDERS.contains(&word.as_str()));
        owns_vehicle(&self.before[near..]) || is_named || is_held || self.is_list()
    }

    /// "Bilar: ABC 123 och en lånad" tells which ones to take.
    fn is_list(&self) -> bool {
        matches!(self.lead.trim(), "bilar:" | "fordon:" | "våra bilar:")
    }

    fn is_at_work(&self) -> bool {
        let mut words = self.before.iter().chain(&self.behind);
        words.any(|word| AT_WORK.iter().any(|vehicle| word.contains(vehicle)))
    }
}

/// Whether the words tell of a vehicle of our own; "vår grannes bil" is somebody else's.
fn owns_vehicle(words: &[String]) -> bool {
    let Some(ours) = words.iter().rposition(|word| OURS.contains(&word.as_str())) else { return false };
    let rest = &words[ours + 1..];
    let is_vehicle = |word: &String| VEHICLES.iter().any(|vehicle| word.ends_with(vehicle));
    rest.iter().position(is_vehicle).is_some_and(|at| !rest[..at].iter().any(|word| word.ends_with('s')))
}
