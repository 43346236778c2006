//! What is found, and how sure it is.

use super::check;

#[test]
fn names_of_many_origins() {
    check(&[
        ("Kontakta rektor Gun-Britt Hedman.", "Gun-Britt Hedman!"),
        ("Enligt Tuomas Korhonen blir det snö.", "Tuomas Korhonen!"),
        ("Inger-Ánne Labba sjöng.", "Inger-Ánne Labba!"),
        ("Niillas Sarri leder renskötseln.", "Niillas Sarri!"),
        ("Omar Al-Khatib och Yusuf bin Rashid vann.", "Omar Al-Khatib! | Yusuf bin Rashid!"),
        ("Hej Yousef al-Khatib!", "Yousef al-Khatib!"),
        ("Abdirahman Hersi Warsame fick stipendiet.", "Abdirahman Hersi Warsame!"),
        ("Shirin Rezazadeh målar.", "Shirin Rezazadeh!"),
        ("Rojda Demirtaş undervisar.", "Rojda Demirtaş!"),
        ("Amra Hadžiabdić och Zlatan Begović tränar laget.", "Amra Hadžiabdić! | Zlatan Begović!"),
        ("Katarzyna Wiśniewska bakar.", "Katarzyna Wiśniewska!"),
        ("Oleksandr Kovalenko och Daryna Shevchuk flydde.", "Oleksandr Kovalenko! | Daryna Shevchuk!"),
        ("Tsegay Ghebremedhin och Luwam Habtemariam läser.", "Tsegay Ghebremedhin! | Luwam Habtemariam!"),
        ("Nguyễn Thị Lan öppnar nagelsalong.", "Nguyễn Thị Lan!"),
        ("Mehmet Yılmazoğlu kör taxi.", "Mehmet Yılmazoğlu!"),
        ("Dimitri Taikon berättar.", "Dimitri Taikon!"),
    ]);
}

#[test]
fn names_of_every_build() {
    check(&[
        ("Elis har fått plats i kören.", "Elis!"),
        ("I dag fyllde Hodan åtta år.", "Hodan"),
        ("Vi intervjuar Anna-Lena von Platenberg.", "Anna-Lena von Platenberg!"),
        ("Juan de la Fuente vann", "Juan de la Fuente"),
        ("Sean O'Reilly spelar fiol.", "Sean O'Reilly!"),
        ("Roland K och R. Berglund stod för maten.", "Roland K! | R. Berglund!"),
        ("Annas mamma är orolig.", "Annas!"),
        ("Anna Bergmans bil står kvar.", "Anna Bergmans!"),
        ("Filmaren Lars Lennart Berg är här.", "Lars Lennart Berg!"),
        ("- Anna Berg", "Anna Berg!"),
        ("• Mahmoud Darwish", "Mahmoud Darwish!"),
        ("#AnnaBerg #HerrljungaKommun #Mariestad @AnnaBerg", "AnnaBerg"),
    ]);
}

#[test]
fn family_names_where_one_is_expected() {
    check(&[
        ("Familjen Wiberg har överklagat.", "Wiberg!"),
        ("Fru Ek bor kvar.", "Ek!"),
        ("Dr. Ahmed tar emot", "Ahmed!"),
        ("Rektor Anna Lindblad slutar. Lindblad började 2010.", "Anna Lindblad! | Lindblad"),
    ]);
}

#[test]
fn names_that_are_also_words() {
    check(&[
        ("Vi saknar Björn.", "Björn!"),
        ("Björn är död.", ""),
        ("Björn Ek är ny chef.", "Björn Ek"),
        ("Sten Lind och Maj Ask har gift sig.", "Sten Lind! | Maj Ask!"),
        ("Tack Love!", "Love"),
        ("Klara färdiga gå!", ""),
        ("Bo kvar hemma.", ""),
        ("Per capita är avfallet 450 kilo.", ""),
        ("En ask, en lind och en björk.", ""),
    ]);
}

#[test]
fn names_whose_case_says_nothing() {
    check(&[
        ("hälsn lena", "lena"),
        ("mvh mahnaz", "mahnaz"),
        ("jag heter sara ahmed och bor på viken", "sara ahmed!"),
        ("min son hassan går i trean", "hassan"),
        ("såg mikael lindqvist på ica i går", "mikael lindqvist"),
        ("det är dåligt att per och bo inte får vara med", ""),
        ("KENT-ÅKE fick fel nyckel i går.", "KENT-ÅKE"),
        ("GRATTIS TILL ANNA LINDGREN OCH MOHAMMED ALI!", "ANNA LINDGREN | MOHAMMED ALI"),
        ("VIKTIGT TILL ALLA BOENDE PÅ STORGATAN", ""),
    ]);
}
