//! Rules on wording, in the packs that switch them, and word lists of a pack's own.

use klartecken_post::{Channel, Kind, Media, MediaKind, Post};

use crate::{Draft, Level, Place, Policy, check, tests::on_top};

/// What `rule` finds in `text`, as level and reason.
fn found(policy: &Policy, rule: &str, kind: Kind, text: &str) -> Vec<(Level, &'static str)> {
    of(policy, rule, Post { text: text.to_owned(), kind, ..Post::default() })
}

fn of(policy: &Policy, rule: &str, post: Post) -> Vec<(Level, &'static str)> {
    let draft = Draft { post, ..Draft::default() };
    let findings = check(&draft, policy, "2026-11-23".parse().unwrap()).findings;
    let findings = findings.iter().filter(|finding| finding.rule == rule);
    findings.map(|finding| (finding.level, finding.reason)).collect()
}

/// Herrljunga's pack with those lines on top, and the rules in use that its guideline has no section for.
fn with(lines: &str) -> Policy {
    let rules = ["hashtag-unapproved", "own-site-link-missing", "signature-role-missing", "signed-with-name"];
    let rules = rules.map(|id| format!("[rules.{id}]\nlevel = \"ask\"\nsection = \"Prov\"\n")).concat();
    on_top(&format!("{lines}\n{rules}")).unwrap()
}

#[test]
fn names_under_posts_are_the_guidelines_to_allow() {
    let texts = [
        ("Lampan är lagad. /Anna", true, true),
        ("Hälsningar Maja Ek, kommunikatör", true, false),
        ("Vänligen, Ali", true, true),
        ("Lampan är lagad. /Gatuenheten", false, false),
        ("Lampan är lagad.", false, false),
        ("I kväll sjunger Maja Ek på biblioteket.", false, false),
    ];
    let [allowed, forbidden, role] = ["allowed", "forbidden", "role-required"]
        .map(|value| with(&format!("[signature]\nuse = \"{value}\"\n")));
    for (text, is_signed, is_without_role) in texts {
        for kind in [Kind::Post, Kind::Reply] {
            let asks = |yes: bool, reason| if yes { vec![(Level::Ask, reason)] } else { vec![] };
            assert_eq!(found(&forbidden, "signed-with-name", kind, text), asks(is_signed, "name"), "{text}");
            let found_role = found(&role, "signature-role-missing", kind, text);
            assert_eq!(found_role, asks(is_without_role, "role"), "{text}");
            assert!(found(&role, "signed-with-name", kind, text).is_empty());
            assert!(found(&allowed, "signed-with-name", kind, text).is_empty());
            assert!(found(&forbidden, "signature-role-missing", kind, text).is_empty());
        }
        assert!(found(&forbidden, "signed-with-name", Kind::Comment, text).is_empty());
        assert!(found(&role, "signature-role-missing", Kind::Comment, text).is_empty());
    }
}

#[test]
fn hashtags_are_free_approved_or_used_with_caution() {
    let text = "Höst! #ÅretsLärare #höst #HÖST";
    let tags = |lines: &str, kind| found(&with(lines), "hashtag-unapproved", kind, text);
    assert!(tags("", Kind::Post).is_empty());
    let approved = "[hashtags]\nuse = \"approved\"\napproved = [\"#åretslärare\"]\n";
    assert_eq!(tags(approved, Kind::Post), [(Level::Ask, "unapproved")]);
    assert!(tags(approved, Kind::Comment).is_empty());
    let nothing = "[hashtags]\nuse = \"approved\"\napproved = []\n";
    assert_eq!(tags(nothing, Kind::Reply).len(), 2);
    assert_eq!(tags("[hashtags]\nuse = \"caution\"\n", Kind::Post), [(Level::Note, "caution")]);
}

#[test]
fn a_link_to_the_own_site_is_one_to_a_domain_of_the_pack() {
    let [off, suggested, required] =
        ["off", "suggested", "required"].map(|value| with(&format!("[own-site-link]\nuse = \"{value}\"\n")));
    let rule = "own-site-link-missing";
    for (text, when_suggested, when_required) in [
        ("Läs mer på webben.", Some("refers"), Some("refers")),
        ("Läs mer: https://www.herrljunga.se/kurs", None, None),
        ("Läs mer: herrljunga.se.", None, None),
        ("Läs mer: https://www.herrljunga.se.example", Some("refers"), Some("refers")),
        ("Läs mer: nyherrljunga.se", Some("refers"), Some("refers")),
        ("Mer information: info@herrljunga.se", Some("refers"), Some("refers")),
        ("Läs mer via länken i bio.", None, None),
        ("Se www.skola.example", None, Some("other-link")),
        ("Kommunstyrelsen beslutade i går om en ny gångväg.", None, Some("refers")),
        ("Frågor? info@skola.example", None, None),
        ("God morgon!", None, None),
    ] {
        let one = |level, reason: Option<&'static str>| {
            reason.map(|reason| (level, reason)).into_iter().collect::<Vec<_>>()
        };
        assert_eq!(found(&suggested, rule, Kind::Post, text), one(Level::Note, when_suggested), "{text}");
        assert_eq!(found(&required, rule, Kind::Post, text), one(Level::Ask, when_required), "{text}");
        assert!(found(&off, rule, Kind::Post, text).is_empty(), "{text}");
        assert!(found(&required, rule, Kind::Reply, text).is_empty(), "{text}");
        let web = Post { text: text.to_owned(), channel: Channel::Web, ..Post::default() };
        assert!(of(&required, rule, web).is_empty(), "{text}");
    }
}

#[test]
fn a_packs_own_words_are_found_and_allowed_ones_are_not() {
    let policy =
        with("[words]\npolitical = [\"byns bästa\"]\noffensive = [\"tok+\"]\nallowed = [\"tokens dag\"]\n");
    let one = |rule, text| found(&policy, rule, Kind::Post, text).len();
    assert_eq!(one("party-political", "Byns bästa är bäst."), 1);
    assert_eq!(one("party-political", "Byns, bästa."), 0);
    assert_eq!(one("offensive-wording", "Vilken tok!"), 1);
    assert_eq!(one("offensive-wording", "I dag är det tokens dag."), 0);
    assert_eq!(one("offensive-wording", "I dag är det tokens dag, din tok!"), 1);
}

#[test]
fn alt_texts_are_read_too() {
    let media = Media {
        id: "M1".to_owned(),
        kind: MediaKind::Image,
        name: String::new(),
        size: 0,
        sha256: None,
        alt_text: "En jävla massa äpplen".to_owned(),
        origin: None,
        people: None,
    };
    let draft = Draft { post: Post { media: vec![media], ..Post::default() }, ..Draft::default() };
    let findings = check(&draft, &with(""), "2026-11-23".parse().unwrap()).findings;
    let place =
        findings.iter().find(|finding| finding.rule == "offensive-wording").map(|finding| &finding.place);
    assert_eq!(place, Some(&Place::Media("M1".to_owned())));
}

#[test]
fn several_parties_and_decisions_take_no_side() {
    let policy = with("");
    let levels = |text| found(&policy, "party-political", Kind::Post, text);
    let party = |level, times| vec![(level, "party"); times];
    assert_eq!(levels("Moderaterna är bäst."), party(Level::Ask, 1));
    assert_eq!(levels("Moderaterna och Liberalerna är bäst."), party(Level::Ask, 2));
    assert_eq!(levels("På torget: Moderaterna, Liberalerna och Vänsterpartiet."), party(Level::Note, 3));
    assert_eq!(levels("Efter votering i nämnden reserverade sig Moderaterna."), party(Level::Note, 1));
    assert_eq!(levels("Kommunfullmäktige beslutade. Rösta på oss!"), [(Level::Ask, "campaign")]);
}
