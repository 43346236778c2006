### Sidans egna ord. Ord om regler och domslut finns i fasaden.

brand = Klartecken
title = { $page } – Klartecken
navigation = Sidans delar
skip = Hoppa till innehållet
other-language = English
footer = Ingenting lämnar webbläsaren. Klartecken publicerar aldrig.
close = Stäng
cancel = Avbryt
remove = Ta bort
remove-what = Ta bort { $what }
loading = Läser …
choose = Välj …
decimal = { $whole },{ $tenth }

page-review = Granska
page-rules = Regler
page-records = Checklistor
page-verify = Verifiera
page-about = Om

## Granska
reviewing-by = Granskas enligt { $municipality }: { $title } ({ $decided }).
restored = Ditt påbörjade utkast är tillbaka.
throw-away = Kasta utkastet
heading-report = Vad granskningen säger
field-text-post = Inläggets text
field-text-reply = Svarets text
field-text-comment = Kommentarens text
hint-text = Klistra in eller skriv. Det som hittas stryks under medan du skriver.
text-length = { $length ->
    [one] 1 tecken
   *[other] { $length } tecken
}
legend = Vad strecken under texten betyder
previous-finding = Föregående fynd
next-finding = Nästa fynd
step = Fynd { $number } av { $count }: { $level }, { $title }
to-finding = Till fyndet
text-too-long = Texten är ej läst: högst { $max } tecken kan granskas.
field-channel = Kanal
field-account = Konto
field-kind = Typ
kind-post = Eget inlägg
kind-reply = Svar till någon
kind-comment = Någon annans kommentar
field-service = Kontots verksamhet
service-general = Allmän
service-preschool = Förskola
service-school = Skola och fritids
service-care = Socialtjänst, äldreomsorg, LSS
field-publish-at = Publiceras
hint-publish-at = Tomt betyder i dag.

heading-media = Bilder och filmer
pick-files = Välj filer
hint-files = Eller släpp dem var som helst på sidan, eller klistra in. De lämnar inte webbläsaren.
file-reading = Läser { $name } …
refused-unreadable = { $name } gick inte att läsa. Försök igen.
refused-empty = { $name } är tom.
refused-truncated = { $name } är inte hel: filen slutar för tidigt.
refused-svg = { $name } är en SVG-teckning, inte ett foto. Spara den som PNG eller JPEG.
refused-html = { $name } är en webbsida, inte en bild. Spara bilden på nytt.
refused-pdf = { $name } är en PDF. Spara sidan som PNG eller JPEG.
refused-other-media = { $name } är i ett format som inte kan läsas här. Spara den som JPEG, PNG eller MP4.
refused-unknown = { $name } är varken en bild eller en film som kan läsas här.
media-image = Bild
media-video = Film
preview = Förhandsvisning
digest = Kontrollsumma för { $what }
field-alt-text = Alternativtext
field-origin = Var kommer den från?
origin-kind-own = Tagen av oss i tjänsten
origin-kind-commissioned = Beställd av fotograf
origin-kind-licensed = Bildbyrå eller annan licens
origin-kind-creative-commons = Creative Commons
origin-kind-public-domain = Fri: skyddstiden är slut, eller CC0
origin-kind-ai-made = Gjord med AI
origin-kind-permission = Någon annans, med tillstånd
origin-kind-unknown = Vet inte
origin-part-author = Fotograf eller upphovsperson
origin-part-title = Titel
origin-part-source = Källa (adress)
origin-part-licence = Licens
origin-part-reference = Hur gavs tillståndet?
origin-labelled = Inlägget säger att bilden är gjord med AI
field-people = Vilka går att känna igen?
nobody = Ingen går att känna igen
add-person = Lägg till person

heading-people = Personer
hint-people = Alla som går att känna igen i bild, film eller text kallas P1, P2 … till exempel från vänster. Inga namn behövs.
add-named-person = Lägg till person som nämns i texten
person = Person { $id }
field-age = Ålder när samtycket gavs
age-unknown = Vet inte (räknas som under 13)
age-under-13 = Under 13 år
age-13-15 = 13–15 år
age-16-17 = 16–17 år
age-adult = Vuxen
field-custody = Vårdnad
custody-joint = Två vårdnadshavare
custody-sole = En vårdnadshavare
custody-one-prevented = Två, men en är förhindrad
custody-specially-appointed = Särskilt förordnad vårdnadshavare
field-birth-date = Födelsedatum, om åldern är nära 13 (följer inte med)
field-named = Namnges i inlägget
add-consent = Lägg till samtycke för { $person }
like-another = Samma svar för { $to } som för { $from }
consent = Samtycke { $number } för { $person }
field-giver = Vem svarade?
giver-self = Personen själv
giver-guardian-1 = Vårdnadshavare 1
giver-guardian-2 = Vårdnadshavare 2
giver-approval-1 = Vårdnadshavare 1 godkänner barnets ja
giver-approval-2 = Vårdnadshavare 2 godkänner barnets ja
giver-other = Någon annan
field-decision = Svar
decision-yes = Ja
decision-no = Nej
field-on = Datum
field-channels = Gäller för
more-about-consent = Slutdatum, återkallelse och referens
field-valid-until = Gäller till och med
field-withdrawn-on = Återkallat
field-reference = Blankettens nummer
hint-reference = Följer med i beviset. Inga namn eller personnummer.
remove-consent = Ta bort samtycke { $number } för { $person }

heading-questions = Frågor
hint-questions = Osäker? Fråga { $help }.

## Fynd
verdict-empty = Inget att granska än
verdict-empty-rest = Börja med texten.
verdict-nothing-left = Inget av det som granskats hindrar.
verdict-keep = Kan stå kvar
verdict-decide = Ta ställning
verdict-hide = Dölj kommentaren
verdict-seal-again = Besegla på nytt
verdict-left = { $count ->
    [one] En sak kvar.
   *[other] { $count } saker kvar.
}
changed-since-sealed = Ändrat efter kontroll
unread = Ej läst: { $what }.
looked-for = Namn och känsliga uppgifter söks med ordlistor och regler. En del missas: läs själv också.
heading-findings = Fynd
to-findings = Visa
why = Varför?
go-to-text = Visa i texten
go-to-media = Gå till bilden
go-to-person = Gå till personen
go-to-question = Gå till frågan
go-to-account = Gå till kontot
level-confirmed = Bekräftat
confirm = Det är i sin ordning
confirm-reason = Skriv varför
hint-no-names = Följer med i beviset. Inga namn eller personnummer.
confirm-do = Bekräfta
confirmed = Bekräftat: { $reason }
take-back = Ångra
write = Skriv { $text }
write-for = Skriv { $text } i stället för { $what }
replaced = Borttaget ur texten: ”{ $what }”
undo = Ångra
said-of = { $said }: { $what }
official-contact = Officiell kontakt
not-person = Inte en person
local-list = Lokal lista ({ $count })
hint-local-list = Det som står här räknas som i sin ordning i den här webbläsaren. Att listan har använts syns i checklistan.
local-full = Den lokala listan är full. Ta bort något ur den först.
local-send = Skicka raderna till { $help }. I regelpaketet gäller de för alla.
local-lines = Rader till regelpaketet
local-copy = Kopiera raderna

## Besegla
heading-seal = Besegla
field-name = Ditt namn
field-role = Din roll
field-authority = Nämnd (valfritt)
seal = Besegla checklistan
seal-again = Besegla på nytt
seal-not-clear = Kan beseglas när inget hindrar längre.
seal-not-clear-comment = Kan beseglas bara om kommentaren kan stå kvar.
seal-unsigned = Fyll i ditt namn och din roll.
seal-identity-number = Det står ett personnummer i något som du har skrivit. Ta bort det: det får inte följa med. Inget är beseglat.
seal-write = Checklistan kunde inte skrivas: { $error }. Inget är beseglat.
seal-host = { $what } Inget är beseglat. ({ $detail })
sealed = Beseglat
sealed-before-change = Beseglat före ändringen
sealed-reference = Referens { $reference }. Kontrollsigillet visar att checklistan är oförändrad; vems nyckeln är visar kommunens nyckellista.
in-journal = Sparad under Checklistor i den här webbläsaren.
not-in-journal = Checklistan kunde INTE sparas i webbläsaren. Spara filen nu, annars är den borta.
exportable-key = Webbläsaren kan inte skydda nyckeln fullt ut: den går att läsa ur webbläsarens lagring.
save-file = Spara filen
save-what = Spara filen { $what }
copy-reference = Kopiera referensen
copied = Kopierat.
next-post = Nästa inlägg
never-hides = Klartecken döljer ingenting: det gör du där kommentaren står.
never-publishes = Inlägget är inte publicerat. Klartecken publicerar aldrig: det gör du.

## Checklistor
hint-records = Beseglade checklistor i den här webbläsaren. Spara filerna där de ska förvaras: webbläsaren kan rensas.
no-records = Inga checklistor än.
record-about = { $channel } { $account } · { $date } · { $name }
record-broken = Den här checklistan är skadad.
record-kept = Sparad { $at }

## Verifiera
hint-verify = Fyra rader svarar på var sin fråga. Ingen av dem räcker ensam.
field-verify-file = Checklistans fil
field-verify-keys = Kommunens nyckellista (om den finns)
keys-read = { $count ->
    [one] Nyckellistan är läst: en nyckel.
   *[other] Nyckellistan är läst: { $count } nycklar.
}
keys-unreadable = Nyckellistan gick inte att läsa: { $error }
answer = { $name }
own-key = Nyckeln är den här webbläsarens egen.
record-contents = Vad checklistan säger
record-municipality = Kommun
record-verdict = Resultat
record-signer = Granskat av, enligt egen uppgift
record-sealed-at = Beseglat
record-pack = Regelpaket
record-text = Textens SHA-256
record-media = Bilder och filmer
not-stated = inte angivet
answer-unanswered = (inte besvarad)
heading-confirmed = Bekräftat
heading-unread = Ej läst
compare = Jämför med det som publicerades
compare-text = Klistra in texten
compare-text-same = Texten är densamma som den som granskades.
compare-text-other = Texten är en annan än den som granskades.
compare-file = Välj bilden eller filmen
hint-compare-file = Filen som granskades, inte den som hämtats från kanalen: kanalerna gör om bilder.
compare-file-same = { $name } är { $media }, som granskades.
compare-file-other = { $name } är ingen av filerna som granskades.
record-authority = Nämnd
record-key = Nyckelns fingeravtryck

## Om
about-what = Klartecken granskar ett inlägg innan kommunen publicerar det: samtycke från dem som syns, vårdnadshavare för barn under 13, upphovsrätt, tecken på sekretess och grafisk profil, mot kommunens egen riktlinje. Resultatet är en beseglad checklista att diarieföra.
about-not-heading = Vad programmet inte gör
about-not-names = Det söker namn och känsliga uppgifter med ordlistor och regler, och förstår inte vad texten handlar om. En del missas: läs själv också.
about-not-pictures = Det tittar inte i bilder och filmer, och känner aldrig igen ansikten.
about-not-law = Det ger ingen juridisk rådgivning. Ett klartecken betyder att inget av det som granskats hindrar.
about-not-identity = Kontrollsigillet visar att checklistan är oförändrad, inte vem som beseglade den. Det visar kommunens nyckellista.
about-not-publish = Det publicerar aldrig, och ändrar aldrig i något annat än den egna sidan.
about-private-heading = Ingenting lämnar webbläsaren
about-private = Sidan hämtar sina egna filer och ingenting annat. Det kan vem som helst kontrollera:
about-prove-cut = Öppna sidan, koppla ur nätet och gör hela arbetet.
about-prove-tools = Öppna webbläsarens utvecklarverktyg, fliken Nätverk: inga anrop görs medan du granskar, och byter du till en annan del av sidan hämtas bara sidans egna filer.
about-prove-policy = Läs sidans säkerhetspolicy (Content-Security-Policy) i index.html: den förbjuder allt utom sidans egna filer.
about-kept-heading = Vad som sparas, och var
about-kept = Utkastet, ditt namn och din roll, den lokala listan, nyckeln och de beseglade checklistorna sparas i den här webbläsaren, ingen annanstans. Klartecken skriver inga personnummer, födelsedatum eller namn på dem som syns i checklistan, och inte inläggets text: bara referenser, åldersgrupper och kontrollsummor. Det du själv skriver i motiveringar, konto och blankettnummer följer med.

## Det yttre
host-storage-full = Webbläsarens lagring är full. Spara det du behöver och rensa.
host-storage = Webbläsaren sparar inget här, kanske för att fönstret är privat. Utkastet försvinner när sidan stängs.
host-local-list = Den lokala listan i webbläsaren gick inte att läsa. Det som var fel är utelämnat.
host-words = En språkfil gick inte att läsa in. Kontrollera anslutningen och försök igen.
host-program = En del av programmet gick inte att läsa in. Kontrollera anslutningen och försök igen.
host-key = Webbläsaren kunde inte använda sin nyckel.
host-file = Filen gick inte att läsa.
host-download = Filen gick inte att spara.
host-clipboard = Det gick inte att kopiera. Markera texten och kopiera själv.

host-pack = Regelpaketet gick inte att läsa. Öppna Regler och välj det, eller läs in filen, igen.
field-pack = Riktlinje
own-pack = { $name } (eget regelpaket)
sealed-by-another-pack = Checklistan är förseglad efter en annan riktlinje eller inställning än den som nu är vald.
offered-questions = Frågor att tänka på ({ $count })
field-paid = Betald spridning (annons)
after-publication = Efter publiceringen, enligt riktlinjen ({ $count })
record-by-pack = Granskad efter { $pack } { $version }.
record-by-another-pack = Granskad efter { $pack } { $version }, en annan riktlinje än den som är vald nu.
field-form = Samtyckets form
consent-form-unknown = Inte antecknat
consent-form-written = Skriftligt
consent-form-digital = Digitalt (e-legitimation eller e-tjänst)
consent-form-oral-noted = Muntligt, antecknat
field-waiver = Har också gett lov att lämna ut det som omfattas av sekretess (10 kap. 1 § OSL)
