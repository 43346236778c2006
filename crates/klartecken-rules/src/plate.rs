//! Whose vehicle a registration plate leads to.

use klartecken_text::{Mention, Voice};

use crate::{
    Level,
    near::{before, begins, behind, words},
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
const AT_WORK: [&str; 22] = [
    "asfaltsbil",
    "bilpool",
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
const WRITE: [&str; 7] = ["ange", "fyll", "knappa", "mata", "skriv", "stämpla", "uppge"];

/// What one then writes, whole.
const NUMBERS: [&str; 7] =
    ["nummer", "numret", "registreringsnummer", "registreringsnumret", "regnr", "regnummer", "regnumret"];

/// What stands right before an example of how a plate is written.
const LEADS: [&str; 11] = [
    "(",
    "exempel",
    "exempel:",
    "exempelvis",
    "formatet",
    "formen",
    "som",
    "så här:",
    "t ex",
    "t.ex.",
    "till exempel",
];

/// Words by which a municipality sells what it has had, as beginnings.
const SOLD: [&str; 4] = ["auktion", "nätauktion", "säljer", "säljs"];

/// What is told of a stranger's vehicle or its driver, as beginnings of words.
const ACCUSED: [&str; 48] = [
    "anmäl",
    "blockera",
    "bränn",
    "brann",
    "bärga",
    "dumpa",
    "efterly",
    "fel",
    "felparkera",
    "fylle",
    "förare",
    "granne",
    "hans",
    "hennes",
    "jaga",
    "kille",
    "klamp",
    "kolliderade",
    "krock",
    "kvinna",
    "körde",
    "körkort",
    "lapp",
    "lämnat",
    "man",
    "mannen",
    "olaglig",
    "onykter",
    "parkera",
    "påkör",
    "rattfull",
    "repa",
    "sambo",
    "ses",
    "skåda",
    "smet",
    "snubbe",
    "spårad",
    "stjäl",
    "stal",
    "stulen",
    "stöld",
    "syntes",
    "tips",
    "tjej",
    "vräkte",
    "vält",
    "ägare",
];

/// What a stranger's car is called by, as beginnings of words; one's own is called by what it does.
const MAKES: [&str; 18] = [
    "audi", "bmw", "citroen", "fiat", "ford", "hyundai", "kia", "mazda", "mercedes", "nissan", "opel",
    "peugeot", "renault", "saab", "skoda", "tesla", "toyota", "volvo",
];

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
    } else if mention.is_about_private_person() || voice != Voice::Post || around.accuses() {
        Some((Level::Stop, "somebodys"))
    } else {
        Some((Level::Ask, "unknown"))
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
        let lead = self.lead.trim_end();
        let is_led = LEADS.iter().any(|words| lead.ends_with(words));
        let is_format = lead.ends_with(':') && self.before.iter().any(|word| word == "mellanslag");
        let is_heading = lead == "exempel:";
        let is_asked = self.before.iter().any(|word| begins(word, &WRITE));
        let is_number = self.before.iter().any(|word| NUMBERS.contains(&word.as_str()));
        // "En bil med nummer (ABC 123)" is one.
        let is_led = is_led && (is_asked || is_number && !lead.ends_with('('));
        is_heading || is_led || is_format && (is_asked || is_number)
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

    /// Whether something is told of the vehicle or of whoever drives it.
    fn accuses(&self) -> bool {
        self.before.iter().chain(&self.behind).any(|word| {
            // "hans" is no beginning of "hansta".
            let accuses = |start: &&str| word.starts_with(start) && (start.len() > 4 || word.len() < 6);
            ACCUSED.iter().any(accuses) || begins(word, &MAKES)
        })
    }

    /// "Bilar: ABC 123 och en lånad" tells which ones to take.
    fn is_list(&self) -> bool {
        matches!(self.lead.trim(), "bilar:" | "fordon:" | "våra bilar:")
    }

    /// Whether it is a vehicle of the kind that works for a municipality, or one that it lends or sells.
    fn is_at_work(&self) -> bool {
        let says =
            |fits: &dyn Fn(&str) -> bool| self.before.iter().chain(&self.behind).any(|word| fits(word));
        let is_sold = says(&|word| begins(word, &SOLD))
            && says(&|word| matches!(word, "kommun" | "kommunen" | "kommunens" | "vi" | "våra" | "vår"));
        is_sold || says(&|word| AT_WORK.iter().any(|vehicle| word.contains(vehicle)))
    }
}

/// Whether the words tell of a vehicle of our own; "vår grannes bil" is somebody else's.
fn owns_vehicle(words: &[String]) -> bool {
    let Some(ours) = words.iter().rposition(|word| OURS.contains(&word.as_str())) else { return false };
    let rest = &words[ours + 1..];
    let is_vehicle = |word: &String| VEHICLES.iter().any(|vehicle| word.ends_with(vehicle));
    rest.iter().position(is_vehicle).is_some_and(|at| !rest[..at].iter().any(|word| word.ends_with('s')))
}
