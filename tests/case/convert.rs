//! From a case to post documents, one for each channel.

use serde_json::{Value, json};

use super::Case;

/// A note that a person would enter as something, and as what.
enum Read {
    /// Guardians have been asked, and have not answered.
    Asked { on: &'static str },
    /// Names of patients can be read in the picture.
    NamesPatients,
    /// The agency keeps the model's release.
    Release,
}

/// What stands only in notes, word for word.
const NOTES: [(&str, Read); 3] = [
    ("guardians asked 2026-09-10, no reply", Read::Asked { on: "2026-09-10" }),
    ("names and rooms of nine patients readable on the whiteboard", Read::NamesPatients),
    ("model release on file with the agency", Read::Release),
];

fn read(note: &Value) -> Option<&'static Read> {
    NOTES.iter().find(|(words, _)| note == words).map(|(_, read)| read)
}

/// The case as JSON documents, one for each channel that it is to appear in.
pub fn documents(case: &Case) -> Vec<String> {
    let channels = list(&case.fields["publication"]["channels"]);
    channels.map(|channel| document(&case.fields, channel).to_string()).collect()
}

fn document(case: &Value, channel: &Value) -> Value {
    let (publication, media) = (&case["publication"], &case["media"]);
    let mut people: Vec<Value> = list(&case["people"]).map(person).collect();
    let names_patients = matches!(read(&media["note"]), Some(Read::NamesPatients));
    if names_patients {
        people.push(json!({ "id": "N1", "age-band": "adult", "identifiable": false, "named": true }));
    }
    let in_care = names_patients || list(&case["people"]).any(|person| person["role"] == "care_recipient");
    let is_protected = list(&case["people"]).any(|person| person["protected_identity"] == true);
    let is_comment = media["source"] == "third_party_comment";
    let answers = [
        ("protected-identity", if is_protected { "affected" } else { "checked" }),
        ("secrecy-signs", if names_patients { "sensitive" } else { "nothing" }),
        ("graphic-profile", "follows"),
        ("captions", "captioned"),
        ("music", "none"),
    ];
    let answers: serde_json::Map<String, Value> =
        answers.into_iter().map(|(id, choice)| (id.to_owned(), json!({ "choice": choice }))).collect();
    let asked = list(&case["people"]).flat_map(asked);
    let released = list(&case["people"]).filter_map(|person| released(person, case));
    json!({
        "id": case["id"],
        "text": text(media),
        "channel": self::channel(channel),
        "kind": if is_comment { "comment" } else { "post" },
        "service": if in_care { "care" } else { "general" },
        "publish-at": publication["date"],
        "purpose": publication["purpose"],
        "media": [{
            "id": "M1",
            "kind": if media["kind"] == "video" { "video" } else { "image" },
            "alt-text": "Det som händer på platsen.",
            "people": people.iter().map(|person| &person["id"]).collect::<Vec<_>>(),
            "origin": origin(media),
        }],
        "people": people,
        "consents": list(&case["consents"]).map(consent).chain(asked).chain(released).collect::<Vec<_>>(),
        "answers": answers,
    })
}

fn person(person: &Value) -> Value {
    let role = person["role"].as_str().unwrap_or_default();
    let born = person["birth_date"].as_str().filter(|date| date.len() == 10);
    let guardians: Vec<Value> = list(&person["guardians"]).map(|id| json!({ "id": id })).collect();
    let shown_as = match role {
        _ if person["deceased"] == true => "deceased",
        "employee" => "employee",
        "politician" => "in-office",
        "audience" => "in-crowd",
        _ => "private",
    };
    json!({
        "id": person["id"],
        "birth-date": born,
        "age-band": if role == "child" { Value::Null } else { json!("adult") },
        "custody": if guardians.len() == 1 { "sole" } else { "joint" },
        "custodians": guardians,
        "shown-as": shown_as,
        "identifiable": person["recognisable"],
        "named": person["named"],
    })
}

fn consent(consent: &Value) -> Value {
    let by = match consent["given_by"].as_str().unwrap_or_default() {
        "self" => "self",
        "guardian" => "guardian",
        "guardian_approved_child" => "guardian-approval",
        _ => "other",
    };
    let form = match consent["form"].as_str().unwrap_or_default() {
        "oral" => "oral-noted",
        form => form,
    };
    json!({
        "person": consent["about"],
        "by": by,
        "giver": consent["giver"],
        "decision": consent["decision"],
        "on": consent["date"],
        "form": form,
        "channels": list(&consent["channels"]).map(channel).collect::<Vec<_>>(),
        "purposes": consent["purposes"],
        "valid-until": consent["valid_until"],
        "withdrawn-on": consent["withdrawn_at"],
    })
}

/// An entry for each guardian who has been asked and has not answered.
fn asked(person: &Value) -> Vec<Value> {
    let Some(Read::Asked { on }) = read(&person["note"]) else { return Vec::new() };
    let guardians = list(&person["guardians"]);
    let entry = |giver| json!({ "person": person["id"], "by": "guardian", "giver": giver, "decision": "asked", "on": on });
    guardians.map(entry).collect()
}

/// The release of a model, where the agency keeps one: the model's own yes in writing, for the channels of the licence.
/// The case has no day for it; it had been given when the picture was published.
fn released(person: &Value, case: &Value) -> Option<Value> {
    let (publication, media) = (&case["publication"], &case["media"]);
    let keeps = person["role"] == "model" && matches!(read(&media["note"]), Some(Read::Release));
    let channels: Vec<Value> = list(&media["licence_channels"]).map(channel).collect();
    keeps.then(|| {
        json!({
            "person": person["id"],
            "by": "self",
            "on": publication["date"],
            "form": "written",
            "channels": channels,
            "reference": media["note"],
        })
    })
}

/// A text that says nothing but what the licence wants to be said.
fn text(media: &Value) -> String {
    let credit = match media["attribution_given"] == true {
        true if media["source"] == "creative_commons" => " Foto: Ada Exempel, bilder.example, CC BY 4.0.",
        true if media["source"] == "stock" => " Foto: Bildbyrån Exempel.",
        _ => "",
    };
    format!("I dag var det fint väder.{credit}")
}

fn origin(media: &Value) -> Value {
    let is_credited = media["attribution_given"] == true;
    match media["source"].as_str().unwrap_or_default() {
        "own_staff" => json!({ "kind": "own" }),
        "creative_commons" if is_credited => json!({
            "kind": "creative-commons", "title": "Väder", "author": "Ada Exempel", "source": "bilder.example",
            "licence": media["licence"],
        }),
        "creative_commons" => json!({ "kind": "creative-commons", "licence": media["licence"] }),
        "stock" => json!({ "kind": "licensed", "author": "Bildbyrån Exempel", "licence": media["licence"] }),
        "ai_generated" => json!({ "kind": "ai-made", "labelled": media["ai_label"] == true }),
        "archive" if media["licence"] == "public_domain" => json!({ "kind": "public-domain" }),
        // A visitor's picture: nobody has said where it comes from.
        "third_party_comment" => Value::Null,
        // Naming a newspaper is no permission, and a search engine gives none.
        _ => json!({ "kind": "unknown" }),
    }
}

fn channel(word: &Value) -> Value {
    if word == "website" { json!("web") } else { word.clone() }
}

fn list(values: &Value) -> impl Iterator<Item = &Value> {
    values.as_array().into_iter().flatten()
}
