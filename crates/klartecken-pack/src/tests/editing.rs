//! Changing a pack's file.

use super::*;

#[test]
fn an_age_and_a_switchboard_on_top_of_a_built_in_pack() {
    let base = built_in("herrljunga").unwrap();
    let changes = [
        Change::Version("2".to_owned()),
        Change::Parameter("consent.own-age".to_owned(), Value::Number(15)),
        Change::Contacts("phones", vec!["0513-170 00".to_owned()]),
    ];
    let file = changed(&on_top_of(&base), &changes);
    let pack = read(&file).unwrap().pack;
    assert_eq!((pack.id.as_str(), pack.version.as_str()), ("herrljunga-egen", "2"));
    assert_eq!(pack.number("consent.own-age"), Some(15));
    assert_eq!(pack.contacts.phones, ["0513-170 00"]);
    assert_eq!(pack.municipality, base.municipality);
    assert_eq!(pack.rules.len(), base.rules.len());
}

#[test]
fn every_parameter_can_be_set_and_is_read_back_as_it_was() {
    let whole = read(WHOLE).unwrap().pack;
    for parameter in &PARAMETERS {
        let new = match parameter.kind {
            ParameterKind::Number { high, .. } => Value::Number(high),
            ParameterKind::Choice(words) => Value::Word(words[words.len() - 1].to_owned()),
            ParameterKind::Choices(words) => {
                Value::Words(words.iter().map(|word| (*word).to_owned()).collect())
            }
            ParameterKind::Months => Value::Months(vec![3, 10]),
            ParameterKind::Text => {
                Value::Text(Text { sv: "Så \"här\"\noch så".to_owned(), en: "Like ' this".to_owned() })
            }
            ParameterKind::List(ListKind::Name) => Value::Words(vec!["@exempelby".to_owned()]),
            ParameterKind::List(ListKind::Hashtag) => Value::Words(vec!["#exempelby".to_owned()]),
            ParameterKind::List(ListKind::Colour) => Value::Words(vec!["#0A0b0c".to_owned()]),
        };
        let file = changed(WHOLE, &[Change::Parameter(parameter.key.to_owned(), new.clone())]);
        let pack = read(&file).unwrap_or_else(|faults| panic!("{} {faults:?}", parameter.key)).pack;
        assert_eq!(pack.value(parameter.key), Some(&new), "{}", parameter.key);
        let others = |pack: &Pack| {
            pack.parameters.iter().filter(|(key, _)| key != parameter.key).cloned().collect::<Vec<_>>()
        };
        assert_eq!(others(&pack), others(&whole), "{}", parameter.key);
    }
}

#[test]
fn comments_and_order_stay() {
    let file = "# Vår fil.\nformat = 1\nid = \"vi\"\nversion = \"1\"\nextends = \"herrljunga\"\n\n\
        [consent]\n# Så beslutade nämnden.\nown-age = 13\n";
    let file = changed(file, &[Change::Parameter("consent.own-age".to_owned(), Value::Number(16))]);
    assert!(
        file.starts_with("# Vår fil.\n") && file.contains("# Så beslutade nämnden.\nown-age = 16\n"),
        "{file}"
    );
}

#[test]
fn what_is_no_table_is_left_for_the_reader() {
    let file = "format = 1\nid = \"vi\"\nversion = \"1\"\nextends = \"herrljunga\"\nconsent = 1\n";
    let after = changed(file, &[Change::Parameter("consent.own-age".to_owned(), Value::Number(16))]);
    assert_eq!(after, file);
    assert_eq!(changed("[", &[Change::Version("2".to_owned())]), "[");
}
