# The office: what only the page Rules needs.

pack-document = Guideline
pack-decided-by = Decided by
pack-decided-on = Decided
pack-diary-number = Diary number
pack-owner = Responsible
pack-valid-to = Valid to
pack-review-by = To be looked over by
pack-as-of = Law as of
pack-extends = Builds on
pack-sha256 = Fingerprint (SHA-256)

heading-outline = The guideline, section by section
heading-open-questions = What the municipality itself has to settle
rules-count = { $count ->
    [one] 1 rule
   *[other] { $count } rules
}
means-rule = Checked:
means-question = Question:
means-parameter = Setting:
means-account = For the account:
means-after = After publication:
means-none = Not checked:

heading-settings = Settings
heading-contacts = Official contacts
contacts-domains = The municipality's domains
contacts-emails = E-mail addresses
contacts-phones = Telephone numbers
hint-one-on-each-line = One on each line.
hint-inherited = One on each line. Already there: { $entries }.
hint-between = { $low }–{ $high }
in-swedish = (Swedish)
in-english = (English)

heading-change-pack = Change
edit-pack = Change settings and contacts
hint-edit-pack = What you change becomes the municipality's own rule pack, in a small file that builds on this one. Save the file and share it with those who publish.
nothing-edited = Nothing has been changed.
use-edited = Use in this browser
field-pack-file = Load a rule pack
hint-pack-file = A .toml file. You can also drop it anywhere on the page. The pack is not used before you say so.
pack-file-size = { $size } bytes
pack-unusable = The file cannot be used. The pack in use stays.
no-remarks = Nothing to remark on.
pack-line = Line { $line }, character { $column }:
use-candidate = Use this pack
put-away = Put away
