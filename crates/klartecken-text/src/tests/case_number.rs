use super::*;

#[test]
fn sees_case_numbers() {
    for (text, expected) in [
        ("IFO 2026-01184", &["case! IFO 2026-01184"][..]),
        ("SN-2026-00219", &["case! SN-2026-00219"]),
        ("SOC 2026-0771", &["case! SOC 2026-0771"]),
        ("LSS-akt 44-2026", &["case! LSS-akt 44-2026"]),
        ("PRH-ärende 2026-88", &["case! PRH-ärende 2026-88"]),
        ("mål UM 4412-26", &["case! mål UM 4412-26"]),
        ("Hovrätten, B 1234-26.", &["case! B 1234-26"]),
        ("5000-K987654-26", &["case! 5000-K987654-26"]),
        ("K987654-26 och AM-12345-26", &["case! K987654-26", "case! AM-12345-26"]),
        ("KS 2026/588", &["case KS 2026/588"]),
        ("KS-2024-00357, KS/2017:282", &["case KS-2024-00357", "case KS/2017:282"]),
        ("KS 588/26", &["case KS 588/26"]),
        ("Dnr EKB 26-4471.", &["case! Dnr EKB 26-4471"]),
        ("dnr FTJ 2026/1405", &["case! dnr FTJ 2026/1405"]),
        ("mål 3319-26, mål 01-88265-26", &["case mål 3319-26", "case! mål 01-88265-26"]),
        ("akt 26-0598", &["case akt 26-0598"]),
        ("dnr 2026/123", &["case dnr 2026/123"]),
        ("dnr KS 2026/123", &["case dnr KS 2026/123"]),
        ("Diarienummer: 2026-88", &["case Diarienummer: 2026-88"]),
        ("mitt ärende 2026-88", &["case! ärende 2026-88"]),
        ("ärendenr 445566", &["case ärendenr 445566"]),
        ("mål nr 1234-26", &["case mål nr 1234-26"]),
        ("M 1234-26", &["case M 1234-26"]),
        ("2011/123-45", &["case 2011/123-45"]),
    ] {
        sees_all(text, expected);
    }
}

#[test]
fn lets_everything_else_pass() {
    for text in [
        "SFS 2025:400, SOU 2026:12, prop. 2025/26:4, NJA 2020 s. 3, HFD 2019:21",
        "lag (2009:724), 9 § 9 LSS, förordning (EU) 2017/625, 2016/679",
        "läsåret 2025/2026, HT 2026, LÅ 25/26, KS 2025/2026",
        "vann med mål 3-2, akt 2, mål 16.3, delmål 4-1",
        "KF 2011-05-26 § 180",
        "ärende 2026-11-23",
        "öppet F 10-12, B 10-12, T 13-15",
        "ISO 2026-1, VM 2026-27",
        "klass NA23A, E20, rv 26, buss 114-26",
        "kontakt 2026-88",
    ] {
        sees_all(text, &[]);
    }
}
