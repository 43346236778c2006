# Kansliet: det som bara behövs på sidan Regler.

pack-document = Riktlinje
pack-decided-by = Beslutad av
pack-decided-on = Beslutad
pack-diary-number = Diarienummer
pack-owner = Ansvarig
pack-valid-to = Gäller till
pack-review-by = Ska ses över senast
pack-as-of = Lagläge
pack-extends = Bygger på
pack-sha256 = Fingeravtryck (SHA-256)

heading-outline = Riktlinjen, avsnitt för avsnitt
heading-open-questions = Det här behöver kommunen själv ta ställning till
rules-count = { $count ->
    [one] 1 regel
   *[other] { $count } regler
}
means-rule = Granskas:
means-question = Fråga:
means-parameter = Inställning:
means-account = För kontot:
means-after = Efter publicering:
means-none = Granskas inte:

heading-settings = Inställningar
heading-contacts = Officiella kontakter
contacts-domains = Kommunens domäner
contacts-emails = E-postadresser
contacts-phones = Telefonnummer
hint-one-on-each-line = En på varje rad.
hint-inherited = En på varje rad. Redan med: { $entries }.
hint-between = { $low }–{ $high }
in-swedish = (svenska)
in-english = (engelska)

heading-change-pack = Ändra
edit-pack = Ändra inställningar och kontakter
hint-edit-pack = Det du ändrar blir ett eget regelpaket för kommunen, i en liten fil som bygger på det här. Spara filen och dela den med dem som publicerar.
nothing-edited = Inget är ändrat.
use-edited = Använd i den här webbläsaren
field-pack-file = Läs in ett regelpaket
hint-pack-file = En .toml-fil. Du kan också släppa den var som helst på sidan. Paketet används inte förrän du säger till.
pack-file-size = { $size } byte
pack-unusable = Filen går inte att använda. Paketet som används är kvar.
no-remarks = Inget att anmärka på.
pack-line = Rad { $line }, tecken { $column }:
use-candidate = Använd det här paketet
put-away = Lägg undan
