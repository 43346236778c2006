### Ord om regler, domslut, svar och verifiering, för alla ytor.

## Kanaler
channel-facebook = Facebook
channel-instagram = Instagram
channel-linkedin = LinkedIn
channel-x = X
channel-youtube = YouTube
channel-tiktok = TikTok
channel-web = Webbplatsen

## Domslut
verdict-clear = Klartecken
verdict-act = Åtgärda
verdict-stop = Stopp

level-note = Att se
level-ask = Åtgärda
level-stop = Stopp

## Vad som inte är läst
unread-text = texten: den är för lång
unread-picture = vad som syns i bild och film
unread-metadata = filernas egna uppgifter, till exempel plats
unread-sound = vad som hörs
# I checklistor från tiden innan det fanns regler för dem.
unread-names = namn i löpande text
unread-topics = vad texten handlar om

## Fynd: ett meddelande för varje skäl
access-code =
    .door = Det här verkar vara en kod till en dörr eller ett skåp.
    .alarm = Det här verkar vara en larmkod.
    .password = Det här verkar vara ett lösenord.
    .pin = Det här verkar vara en pinkod.
    .other = Det här kan vara en kod som öppnar något.

account-name-attracts =
    .word = Kontots namn har ett ord som den som letar efter bilder på barn söker på.
    .age = Kontots namn säger hur gamla barnen är.

account-number =
    .iban = Det här är ett IBAN.
    .card = Det här är numret på ett betalkort.
    .account = Det här verkar vara ett kontonummer.
    .swish = Det här verkar vara någons privata Swish-nummer.
    .giro = Det här gironumret verkar höra till en privatperson.
    .giro-of-organisation = Kontrollera att gironumret är rätt.

ai-text-unanswered =
    .unanswered = Svara på frågan om AI.
    .to-be-done = Texten behöver granskas, eller märkas, innan den publiceras.
    .stop = Texten är varken granskad eller märkt.

attribution-missing =
    .parts = { $media }: ange { $parts }.
    .ai = { $media } är gjord med AI. Säg det i inlägget.
    .not-shown = { $media }: inlägget ska visa { $parts }.

part-title = titel
part-author = upphovsperson
part-source = källa
part-licence = licens

authority-wording =
    .plain = Skriv hellre ”{ $instead }”.

captions-missing =
    .unanswered = Svara på frågan om undertexter.
    .to-be-done = Filmen behöver undertexter innan den publiceras.
    .stop = Filmen saknar undertexter.

case-number =
    .somebodys = Det här verkar vara numret på någons ärende.
    .alone = Det här ärendenumret kan leda till en person.

child-not-asked =
    .own-consent = { $person } har fyllt { $age } och ska tillfrågas själv.
    .since-then = { $person } har fyllt { $age } sedan vårdnadshavarna samtyckte. Fråga gärna barnet också.

commercial-content =
    .offer = Det här låter som reklam. Är det kommunens eget?
    .company = Det här ser ut som ett företags erbjudande.
    .affiliate = Någon får betalt när länken används.

consent-missing =
    .missing = { $person } har inte själv samtyckt, eller ingen vårdnadshavare har gjort det.
    .refused = Någon som bestämmer har sagt nej till att { $person } visas.
    .withdrawn = Samtycket för { $person } har tagits tillbaka.
    .late = Samtycket för { $person } gavs efter publiceringsdagen.
    .expired = Samtycket för { $person } har gått ut före publiceringsdagen.
    .out-of-scope = Samtycket för { $person } gäller inte { $channel }.
    .no-channel = Ange vad samtycket för { $person } gäller för.
    .undated = Ange vilken dag samtycket för { $person } gavs.
    .guardian-objects = { $person } har själv sagt ja, men en vårdnadshavare har sagt nej. Prata med dem innan något publiceras.
    .legitimate-interest = { $person }: en myndighet kan inte stödja sig på en intresseavvägning när den utför sina uppgifter.
    .basis-not-allowed = { $person }: riktlinjen godtar inte den rättsliga grunden i stället för samtycke.
    .basis-not-for-child = { $person } är ett barn i fokus: ingen annan grund ersätter samtycke.
    .motivation-missing = { $person }: skriv varför grunden är den rätta.
    .employee-missing = { $person } är anställd och har inte själv samtyckt. Ingen kan göra det i personens ställe.
    .public-office = { $person } är förtroendevald och har inte samtyckt. Ange på vilken grund bilden visas.
    .public-office-asks = { $person } är förtroendevald. Riktlinjen gör inget undantag: fråga om samtycke.
    .crowd = { $person } går att känna igen i en folksamling och har inte samtyckt. Sudda, beskär eller fråga.
    .incomplete = Samtycket för { $person } saknar uppgifter som registret ska ha.
    .unknown-notice = { $person } har fått en annan information än den som gäller. Läs den och ta ställning.
    .not-free = Samtycket för { $person } var inte frivilligt: ett nej hade fått följder.
    .form = Samtycket för { $person } är muntligt. Riktlinjen kräver att det är skriftligt.
    .form-unknown = Ange hur { $person } samtyckte: riktlinjen kräver en viss form.
    .until-unknown = Samtycket för { $person } gäller till en händelse utan datum. Har den inträffat?
    .revoked = Samtycket för { $person } har avslutats av någon annan. Fråga igen.
    .invalidated = Samtycket för { $person } har visat sig inte gälla. Fråga igen.
    .out-of-scope-purpose = Samtycket för { $person } gäller ett annat ändamål.
    .out-of-scope-data = Samtycket för { $person } täcker inte allt som visas, till exempel film eller namn.
    .out-of-scope-paid = Samtycket för { $person } gäller inte betald spridning.
    .out-of-scope-picture = Samtycket för { $person } gäller andra bilder.
    .art9 = Känsliga uppgifter om { $person } kräver ett uttryckligt samtycke.
    .mandate = { $person } kan ha någon som beslutar i sitt ställe. Kontrollera vem som får samtycka.
    .secrecy = Verksamhetens uppgifter om { $person } är sekretessbelagda som huvudregel. Ett samtycke häver inte sekretessen: har den hävts, eller är det prövat?
    .refresh = Samtycket för { $person } är gammalt. Fråga gärna igen.
    .employee = { $person } är anställd och har samtyckt. Det ska ha gått bra att säga nej.
    .withdrawn-since = Samtycket för { $person } har tagits tillbaka efter publiceringen. Ta ned inlägget och anteckna när det gjordes.

crime-revealed =
    .hinted = Det här kan vara känsligt om det gäller { $who }. Läs en gång till.
    .stop = Det här kopplar brott eller misstanke till { $who }.
    .told = Det här är känsligt och gäller { $who }, men verkar berättas med personens vilja. Är det kontrollerat?
    .public = Det här är känsligt och gäller en offentlig person. Är det kontrollerat att det får berättas?

exact-position =
    .home = Det här pekar ut var någon bor.
    .place = Det här är en exakt plats. Leder den till någons hem?

graphic-profile-unanswered =
    .unanswered = Svara på frågan om grafisk profil.
    .to-be-done = Bilden ska ändras så att den följer profilen.
    .stop = Bilden följer inte profilen.

guardian-consent-missing =
    .none = { $person }: vårdnadshavares samtycke saknas ({ $have } av { $needed }). Den som är under { $age } år, eller vars ålder är okänd, kan inte samtycka ensam.
    .ask-again = { $person } har fyllt { $age } och kan svara själv. Fråga igen.
    .some = { $person } behöver samtycke från { $needed } vårdnadshavare; { $have } har sagt ja.
    .age-unknown = { $person }: åldern är okänd. Ta reda på den, eller fråga vårdnadshavarna ({ $have } av { $needed } har sagt ja).
    .form = { $person }: en vårdnadshavares ja är muntligt. Riktlinjen kräver att det är skriftligt ({ $have } av { $needed } har sagt ja så).
    .asked = { $person }: vårdnadshavare är tillfrågade men har inte svarat ({ $have } av { $needed }).
    .not-theirs = { $person }: det som sagts räcker inte. Ett godkännande kräver barnets eget ja, och bara vårdnadshavare samtycker för barnet.
    .age-near-limit = { $person }: födelsedatumet kommer ur ett personnummer och ligger nära { $age } år. Det kan vara en annan dag: kontrollera åldern.

guardian-not-informed =
    .young = { $person } är under { $age } och samtycker själv. Berätta gärna för vårdnadshavarna.

guideline-outdated =
    .expired = Riktlinjen gällde till { $day }.
    .review-due = Riktlinjen skulle ses över senast { $day }.

guideline-question-unanswered =
    .unanswered = Svara på riktlinjens fråga.
    .to-be-done = Svaret på riktlinjens fråga säger att något återstår.
    .stop = Svaret på riktlinjens fråga säger att inlägget inte kan publiceras som det är.

hard-for-screen-reader =
    .hashtag = Hashtaggen är flera ord. Börja varje med stor bokstav.
    .emoji = En skärmläsare läser upp varje emoji med namn.
    .letters = Det här är symboler som ser ut som bokstäver: en skärmläsare kan inte läsa dem som ord.
    .link-text = Låt länkens text säga vart den leder.

hard-to-read =
    .lix = Texten är tung: LIX { $lix }. Riktmärket är högst { $most }.
    .sentence = Meningen har { $words } ord. Riktmärket är högst { $most }.

hashtag-unapproved =
    .unapproved = { $tag } finns inte på listan över godkända hashtaggar.
    .caution = Kommunen kan inte styra vad som visas under en hashtagg. Behövs den?

health-revealed =
    .hinted = Det här kan vara känsligt om det gäller { $who }. Läs en gång till.
    .stop = Det här säger något om hälsan hos { $who }.
    .told = Det här är känsligt och gäller { $who }, men verkar berättas med personens vilja. Är det kontrollerat?
    .public = Det här är känsligt och gäller en offentlig person. Är det kontrollerat att det får berättas?

home-address =
    .home = Det här verkar vara någons hemadress.
    .beside = Adressen står intill ett namn. Bor personen där?

identity-document =
    .number = Det här verkar vara numret på ett pass, ett körkort, en patient eller ett ärende.

image-metadata-unanswered =
    .unanswered = Svara på frågan om uppgifter i bildfilen.
    .to-be-done = Ta bort plats och namn ur filen innan du publicerar.
    .stop = Filen bär uppgifter som inte får spridas.

library-loan-revealed =
    .hinted = Det här kan vara känsligt om det gäller { $who }. Läs en gång till.
    .stop = Det här berättar vad som har lånats eller reserverats av { $who }.
    .told = Det här är känsligt och gäller { $who }, men verkar berättas med personens vilja. Är det kontrollerat?
    .public = Det här är känsligt och gäller en offentlig person. Är det kontrollerat att det får berättas?

missing-alt-text =
    .missing = { $media } saknar alternativtext.
    .file-name = Alternativtexten till { $media } är ett filnamn.
    .bild-pa = Alternativtexten till { $media } behöver inte börja med att det är en bild.

music-rights-unanswered =
    .unanswered = Svara på frågan om musik.
    .to-be-done = Red ut rätten till musiken, eller ta bort den, innan du publicerar.
    .stop = Ingen rätt till musiken finns.

network-address =
    .address = Det här är en adress i ett datornät.

offensive-wording =
    .post = Det här är ett stötande ord.
    .comment = Ett stötande ord. Det kan vara ett skäl att ta bort kommentaren.

organisation-number =
    .number = Det här är ett organisationsnummer.

origin-unknown =
    .unanswered = Ange var { $media } kommer från.
    .unknown = Ingen vet med vilken rätt { $media } används.
    .no-licence = Ange vilken licens { $media } har.
    .no-permission = Ange hur tillståndet för { $media } gavs.

own-site-link-missing =
    .refers = Det saknas en länk till kommunens webbplats.
    .other-link = Länken leder inte till kommunens webbplats. Lägg till en som gör det.
    .none = Informerar inlägget om kommunen? Länka då till kommunens webbplats.

paid-political =
    .paid = Inlägget är betalt och rör politik. Det kan vara politisk reklam.

party-political =
    .party = Ett parti nämns. Tar inlägget ställning?
    .campaign = Det här låter som en valkampanj.

people-unanswered =
    .unanswered = Ange vilka som går att känna igen i { $media }, eller att ingen gör det.

person-named =
    .named = En person nämns med hela sitt namn.
    .perhaps = Det här kan vara ett namn.
    .greeted = Den som svaret riktas till hälsas vid namn.
    .at-work = En medarbetare nämns i sin roll.
    .public = En offentlig person nämns.
    .local = Står på den lokala listan: inte en person.

personal-identity-number =
    .certain = Det här är ett personnummer eller samordningsnummer.
    .test-series = Det här är ett personnummer ur en serie som används för test. Ta bort det ändå.
    .beside = Ta bort personnumret. Det får inte följa med i checklistan.
    .possible = Det här kan vara ett personnummer.

private-account =
    .unlisted = Kontot finns inte på listan över kommunens konton.
    .person = Kontots namn ser ut som en persons.

private-contact =
    .local = Står på den lokala listan som officiell kontakt.
    .phone = Numret finns inte bland kommunens egna. Är det privat?
    .phone-at-work = Numret finns inte bland kommunens egna, men verkar höra till en verksamhet.
    .phone-exposed = Det här verkar vara en privatpersons nummer som inte är till för alla.
    .email = Adressen finns inte bland kommunens egna. Är den privat?
    .email-at-work = Adressen finns inte bland kommunens egna, men verkar höra till en verksamhet.
    .email-exposed = Det här verkar vara en privatpersons adress som inte är till för alla.

protected-identity-revealed =
    .hinted = Det här kan vara känsligt om det gäller { $who }. Läs en gång till.
    .stop = Det här säger något om skyddade uppgifter eller hot som gäller { $who }.
    .told = Det här är känsligt och gäller { $who }, men verkar berättas med personens vilja. Är det kontrollerat?
    .public = Det här är känsligt och gäller en offentlig person. Är det kontrollerat att det får berättas?

protected-identity-unanswered =
    .unanswered = Svara på frågan om skyddade personuppgifter.
    .to-be-done = Kontrollera om någon har skyddade personuppgifter innan du går vidare.
    .stop = Någon med skyddade personuppgifter berörs. Det får inte synas.

public-art-unanswered =
    .unanswered = Svara på frågan om konst i bilden.
    .to-be-done = Fråga den som har rätten till konstverket innan du publicerar.
    .stop = Ingen rätt att visa konstverket finns.

pupil-matter-revealed =
    .hinted = Det här kan vara känsligt om det gäller { $who }. Läs en gång till.
    .placed = Det här visar vilken klass eller grupp { $who } går i. Finns samtycke till det?
    .stop = Det här berättar något ur skolan eller förskolan om { $who }.
    .told = Det här är känsligt och gäller { $who }, men verkar berättas med personens vilja. Är det kontrollerat?
    .public = Det här är känsligt och gäller en offentlig person. Är det kontrollerat att det får berättas?

reader-not-addressed =
    .spoken-of = Är det läsaren som menas? Skriv ”du”.

registration-plate =
    .somebodys = Det här verkar vara registreringsnumret på någons fordon.
    .unknown = Det här är ett registreringsnummer. Vems är fordonet?
    .own = Det här verkar vara numret på kommunens eget fordon.
    .announcement = Ett registreringsnummer i något som verkar vara en kungörelse.

school-account-open =
    .unanswered = Svara på frågan om kontot är låst.
    .to-be-done = Kontot ska låsas, eller frågan redas ut, innan du publicerar.
    .stop = Kontot är öppet för alla.

secrecy-signs-unanswered =
    .unanswered = Svara på frågan om känsliga uppgifter.
    .to-be-done = Fråga den som ansvarar innan du går vidare.
    .stop = Det här säger något känsligt om någons liv. Det kan omfattas av sekretess och får inte synas.

security-revealed =
    .stop = Det här berättar hur något skyddas, eller inte skyddas.

shouting =
    .capitals = Det här står i versaler och läses som rop.
    .marks = Ett tecken räcker.

sender-unclear =
    .i = Vem är ”jag”? Kommunen står bakom inlägget.
    .others = Talar inlägget för någon annan än kommunen?

signature-role-missing =
    .role = Skriv roll eller enhet efter namnet.

signed-with-name =
    .name = Riktlinjen säger att man inte undertecknar med namn.

social-services-revealed =
    .hinted = Det här kan vara känsligt om det gäller { $who }. Läs en gång till.
    .stop = Det här berättar om stöd eller ärende hos socialtjänst eller omsorg för { $who }.
    .told = Det här är känsligt och gäller { $who }, men verkar berättas med personens vilja. Är det kontrollerat?
    .public = Det här är känsligt och gäller en offentlig person. Är det kontrollerat att det får berättas?

source-missing =
    .quotation = Vem säger det här?
    .figure = Varifrån kommer siffran?

special-category-revealed =
    .hinted = Det här kan vara känsligt om det gäller { $who }. Läs en gång till.
    .stop = Det här säger något om ursprung, tro, åsikt eller sexliv hos { $who }.
    .told = Det här är känsligt och gäller { $who }, men verkar berättas med personens vilja. Är det kontrollerat?
    .public = Det här är känsligt och gäller en offentlig person. Är det kontrollerat att det får berättas?

species-location-revealed =
    .stop = Det här berättar var en hotad art finns.

staff-matter-revealed =
    .hinted = Det här kan vara känsligt om det gäller { $who }. Läs en gång till.
    .stop = Det här berättar om ett personalärende som gäller { $who }.
    .told = Det här är känsligt och gäller { $who }, men verkar berättas med personens vilja. Är det kontrollerat?
    .public = Det här är känsligt och gäller en offentlig person. Är det kontrollerat att det får berättas?

## Vem ett fynd gäller
who-named = någon som nämns vid namn
who-relative = någons anhörig
who-described = någon som går att känna igen
who-addressee = den som får svaret
who-speaker = den som skriver
who-nobody = ingen särskild

## Vad som skrivs i stället
contact-us = Kontakta oss via { $help }.

## Läsfel
read-shape = { $path } (rad { $line }, tecken { $column }): { $reason }
read-too-large = Dokumentet är { $size } byte; högst { $max } läses.
read-text-too-long = text: { $scalars } tecken; högst { $max } läses. Texten är ej läst.
read-not-an-object = Det här är en lista eller ett ensamt värde; skriv ett dokument (ett objekt) per rad.
read-id = { $path }: ”{ $id }” kan inte vara ett id; högst 16 bokstäver a–z, siffror och bindestreck.
read-unnamed-guardian = { $path }: flera vårdnadshavare har svarat; skriv vilken det är, till exempel V1.
read-not-born = { $path }: född efter publiceringen.
read-unknown-answer = answers.{ $question }: frågan eller svaret ”{ $choice }” finns inte i regelpaketet.
read-duplicate = { $path }: ”{ $id }” finns två gånger.
read-unknown-person = { $path }: det finns ingen person ”{ $id }”.
read-unknown-channel = { $path }: det finns ingen kanal ”{ $channel }”.
reason-unknown-field = okänt fält { $rest }
reason-unknown-variant = okänt värde { $rest }
reason-missing-field = fältet saknas: { $rest }
reason-duplicate-field = fältet finns två gånger: { $rest }
reason-invalid-type = fel slags värde: { $rest }
reason-invalid-value = fel värde: { $rest }
reason-expected = det här är inte JSON: { $rest }
reason-end = filen slutar för tidigt
reason-trailing = det finns mer efter dokumentets slut
reason-other = { $rest }

## Verifiering: fyra rader, aldrig en
verify-integrity = Innehåll
verify-signer = Nyckel
verify-policy = Regler
verify-freshness = Tid
integrity-intact = Oförändrat sedan det beseglades.
integrity-size = Filen är för stor för att vara ett kontrollsigill.
integrity-envelope = Det här är inget helt kontrollsigill.
integrity-header = Sigillets huvud är fel eller ändrat.
integrity-algorithm = Sigillet använder en metod som inte godtas.
integrity-key = Nyckeln i sigillet är fel eller ändrad.
integrity-signature = Något är ändrat, eller beseglat med en annan nyckel än den som anges.
integrity-payload = Innehållet är inte skrivet på det enda tillåtna sättet.
integrity-record = Innehållet är ingen checklista från Klartecken.
signer-known = Beseglat med en nyckel i kommunens nyckellista: { $name }.
signer-revoked = Nyckeln ({ $name }) var spärrad när det beseglades.
signer-known-revoked-since = Nyckeln ({ $name }) gällde när det beseglades, enligt sigillet självt, men har spärrats sedan dess.
signer-not-yet-valid = Nyckeln ({ $name }) gällde ännu inte när det beseglades.
signer-expired = Nyckeln ({ $name }) hade gått ut när det beseglades.
signer-known-expired-since = Nyckeln ({ $name }) gällde när det beseglades, enligt sigillet självt, men har gått ut sedan dess.
signer-unknown = Nyckeln finns inte i nyckellistan.
signer-not-pinned = Ingen nyckellista är angiven: vem som beseglade går inte att säga.
signer-unnamed = utan namn
policy-known = Samma regelpaket som i den här versionen: { $pack } { $version }.
policy-other-contents = Regelpaketet { $pack } { $version } har annat innehåll än det i den här versionen.
policy-other-version = En annan version av regelpaketet { $pack } än i det här programmet: { $version }.
policy-unknown-pack = Regelpaketet { $pack } är okänt för den här versionen.
freshness-before-publication = { $days ->
    [one] Beseglat dagen före den planerade publiceringen.
   *[other] Beseglat { $days } dagar före den planerade publiceringen.
}
freshness-publication-day = Beseglat samma dag som den planerade publiceringen.
freshness-after-publication = { $days ->
    [one] Beseglat dagen efter publiceringen: granskningen kan ha kommit för sent.
   *[other] Beseglat { $days } dagar efter publiceringen: granskningen kan ha kommit för sent.
}
freshness-from-the-future = Beseglat senare än nu: klockan var fel, här eller där.
not-checked = Ej prövat: innehållet håller inte.

## Samtycke, i en mening
assessment-not-identifiable = Går inte att känna igen: inget samtycke behövs.
assessment-valid = Samtycket räcker.
assessment-maturity = Samtycket räcker; barnet är ungt.
assessment-refresh-with-child = Vårdnadshavarna har samtyckt; fråga barnet också.
assessment-missing = Samtycke saknas.
assessment-refused = Någon har sagt nej.
assessment-withdrawn = Samtycket är tillbakataget.
assessment-late = Samtycket kom efter publiceringen.
assessment-expired = Samtycket har gått ut.
assessment-out-of-scope = Samtycket gäller andra kanaler.
assessment-no-channel = Ange vad samtycket gäller för.
assessment-undated = Ange vilken dag samtycket gavs.
assessment-guardian-missing = Vårdnadshavares samtycke saknas.
assessment-deceased = Personen lever inte: inget samtycke behövs.
assessment-guardian-objects = En vårdnadshavare har sagt nej.
assessment-legitimate-interest = Intresseavvägning duger inte för en myndighet.
assessment-basis-not-allowed = Grunden godtas inte av riktlinjen.
assessment-basis-not-for-child = Ett barn i fokus: bara samtycke räcker.
assessment-motivation-missing = Skriv varför grunden är den rätta.
assessment-public-task = Visas med stöd av en uppgift av allmänt intresse.
assessment-contract-model = Visas enligt avtal.
assessment-employee-missing = Den anställda har inte själv samtyckt.
assessment-public-office = Förtroendevald utan samtycke: någon behöver ta ställning.
assessment-crowd = Går att känna igen i folksamlingen; samtycke saknas.
assessment-incomplete = Samtycket saknar uppgifter.
assessment-unknown-notice = Samtycket bygger på en okänd information.
assessment-not-free = Samtycket var inte frivilligt.
assessment-form = Samtycket behöver vara skriftligt.
assessment-form-unknown = Ange hur samtycket gavs.
assessment-until-unknown = Samtyckets slutdag är okänd.
assessment-revoked = Samtycket är avslutat.
assessment-invalidated = Samtycket är ogiltigt.
assessment-out-of-scope-purpose = Samtycket gäller ett annat ändamål.
assessment-out-of-scope-data = Samtycket täcker inte allt som visas.
assessment-out-of-scope-paid = Samtycket gäller inte betald spridning.
assessment-out-of-scope-picture = Samtycket gäller andra bilder.
assessment-art9 = Ett uttryckligt samtycke behövs.
assessment-mandate = Kontrollera vem som får samtycka.
assessment-secrecy = Sekretess: ett samtycke räcker inte ensamt.
assessment-refresh = Samtycket räcker, men är gammalt.
assessment-employee = Samtycket räcker; den anställda ska ha kunnat säga nej.
assessment-age-near-limit = Födelsedatumet kommer ur ett personnummer: kontrollera åldern.
