### The page's own words. Words about rules and verdicts are in the façade.

brand = Klartecken
title = { $page } – Klartecken
navigation = Parts of the page
skip = Skip to content
other-language = Svenska
footer = Nothing leaves the browser. Klartecken never publishes.
close = Close
cancel = Cancel
remove = Remove
remove-what = Remove { $what }
loading = Reading …
choose = Choose …
decimal = { $whole }.{ $tenth }

page-review = Review
page-rules = Rules
page-records = Checklists
page-verify = Verify
page-about = About

## Review
reviewing-by = Reviewed by the rules of { $municipality }: { $title } ({ $decided }).
restored = Your unfinished draft is back.
throw-away = Throw the draft away
heading-report = What the review says
field-text-post = The post's text
field-text-reply = The reply's text
field-text-comment = The comment's text
hint-text = Paste or type. What is found is underlined as you type.
text-length = { $length ->
    [one] 1 character
   *[other] { $length } characters
}
legend = What the lines under the text mean
previous-finding = Previous finding
next-finding = Next finding
step = Finding { $number } of { $count }: { $level }, { $title }
to-finding = To the finding
text-too-long = The text has not been read: at most { $max } characters can be reviewed.
field-channel = Channel
field-account = Account
field-kind = Kind
kind-post = Post of our own
kind-reply = Reply to somebody
kind-comment = Somebody else's comment
field-service = The account's service
service-general = General
service-preschool = Preschool
service-school = School and after-school care
service-care = Social services, elder care, disability services
field-publish-at = To be published
hint-publish-at = Empty means today.

heading-media = Pictures and films
pick-files = Choose files
hint-files = Or drop them anywhere on the page, or paste. They do not leave the browser.
file-reading = Reading { $name } …
refused-unreadable = { $name } could not be read. Try again.
refused-empty = { $name } is empty.
refused-truncated = { $name } is cut off: the file ends too early.
refused-svg = { $name } is an SVG drawing, not a photograph. Save it as PNG or JPEG.
refused-html = { $name } is a web page, not a picture. Save the picture again.
refused-pdf = { $name } is a PDF. Save the page as PNG or JPEG.
refused-other-media = { $name } is in a format that cannot be read here. Save it as JPEG, PNG or MP4.
refused-unknown = { $name } is neither a picture nor a film that can be read here.
media-image = Picture
media-video = Film
preview = Preview
digest = Digest of { $what }
field-alt-text = Alt text
field-origin = Where does it come from?
origin-kind-own = Taken by us at work
origin-kind-commissioned = Commissioned from a photographer
origin-kind-licensed = Picture agency or other licence
origin-kind-creative-commons = Creative Commons
origin-kind-public-domain = Free: the protection has ended, or CC0
origin-kind-ai-made = Made with AI
origin-kind-permission = Somebody else's, with permission
origin-kind-unknown = Do not know
origin-part-author = Photographer or author
origin-part-title = Title
origin-part-source = Source (address)
origin-part-licence = Licence
origin-part-reference = How was permission given?
origin-labelled = The post says that the picture was made with AI
field-people = Who can be recognised?
nobody = Nobody can be recognised
add-person = Add a person

heading-people = People
hint-people = Everybody who can be recognised in picture, film or text is called P1, P2 … for example from the left. No names are needed.
add-named-person = Add a person named in the text
person = Person { $id }
field-age = Age when consent was given
age-unknown = Do not know (counts as under 13)
age-under-13 = Under 13
age-13-15 = 13–15
age-16-17 = 16–17
age-adult = Adult
field-custody = Custody
custody-joint = Two guardians
custody-sole = One guardian
custody-one-prevented = Two, but one is prevented
custody-specially-appointed = Specially appointed guardian
field-birth-date = Birth date, if the age is near 13 (does not follow along)
field-named = Named in the post
add-consent = Add a consent for { $person }
like-another = The same answers for { $to } as for { $from }
consent = Consent { $number } for { $person }
field-giver = Who answered?
giver-self = The person
giver-guardian-1 = Guardian 1
giver-guardian-2 = Guardian 2
giver-approval-1 = Guardian 1 approves the child's yes
giver-approval-2 = Guardian 2 approves the child's yes
giver-other = Somebody else
field-decision = Answer
decision-yes = Yes
decision-no = No
field-on = Date
field-channels = Covers
more-about-consent = End date, withdrawal and reference
field-valid-until = Holds up to and including
field-withdrawn-on = Withdrawn
field-reference = Number of the form
hint-reference = Goes into the record. No names or identity numbers.
remove-consent = Remove consent { $number } for { $person }

heading-questions = Questions
hint-questions = Unsure? Ask { $help }.

## Findings
verdict-empty = Nothing to review yet
verdict-empty-rest = Begin with the text.
verdict-nothing-left = Nothing that was reviewed stands in the way.
verdict-keep = May stay
verdict-decide = Decide
verdict-hide = Hide the comment
verdict-seal-again = Seal again
verdict-left = { $count ->
    [one] One thing left.
   *[other] { $count } things left.
}
changed-since-sealed = Changed after the check
unread = Not read: { $what }.
looked-for = Names and sensitive facts are looked for with word lists and rules. Some are missed: read for yourself too.
heading-findings = Findings
to-findings = Show
why = Why?
go-to-text = Show in the text
go-to-media = Go to the picture
go-to-person = Go to the person
go-to-question = Go to the question
go-to-account = Go to the account
level-confirmed = Confirmed
confirm = This is in order
confirm-reason = Write why
hint-no-names = Goes into the record. No names or identity numbers.
confirm-do = Confirm
confirmed = Confirmed: { $reason }
take-back = Take back
write = Write { $text }
write-for = Write { $text } instead of { $what }
replaced = Taken out of the text: “{ $what }”
undo = Undo
said-of = { $said }: { $what }
official-contact = Official contact
not-person = Not a person
local-list = Local list ({ $count })
hint-local-list = What stands here counts as in order in this browser. That the list was used shows in the checklist.
local-full = The local list is full. Remove something from it first.
local-send = Send the lines to { $help }. In the pack they hold for everybody.
local-lines = Lines for the pack
local-copy = Copy the lines

## Sealing
heading-seal = Seal
field-name = Your name
field-role = Your role
field-authority = Authority (nämnd), optional
seal = Seal the checklist
seal-again = Seal again
seal-not-clear = Can be sealed when nothing stands in the way any more.
seal-not-clear-comment = Can be sealed only if the comment may stay.
seal-unsigned = Fill in your name and role.
seal-identity-number = There is an identity number in something that you have written. Remove it: it must not follow along. Nothing has been sealed.
seal-write = The checklist could not be written: { $error }. Nothing has been sealed.
seal-host = { $what } Nothing has been sealed. ({ $detail })
sealed = Sealed
sealed-before-change = Sealed before the change
sealed-reference = Reference { $reference }. The control seal shows that the checklist is unchanged; whose key it is, the municipality's key list shows.
in-journal = Kept under Checklists in this browser.
not-in-journal = The checklist could NOT be kept in the browser. Save the file now, or it is gone.
exportable-key = The browser cannot protect the key fully: it can be read from the browser's storage.
save-file = Save the file
save-what = Save the file { $what }
copy-reference = Copy the reference
copied = Copied.
next-post = Next post
never-hides = Klartecken hides nothing: you do, where the comment stands.
never-publishes = The post has not been published. Klartecken never publishes: you do.

## Checklists
hint-records = Sealed checklists in this browser. Save the files where they are to be kept: a browser can be cleared.
no-records = No checklists yet.
record-about = { $channel } { $account } · { $date } · { $name }
record-broken = This checklist is damaged.
record-kept = Kept { $at }

## Verify
hint-verify = Four lines answer one question each. None of them is enough alone.
field-verify-file = The checklist's file
field-verify-keys = The municipality's key list (if there is one)
keys-read = { $count ->
    [one] The key list has been read: one key.
   *[other] The key list has been read: { $count } keys.
}
keys-unreadable = The key list could not be read: { $error }
answer = { $name }
own-key = The key is this browser's own.
record-contents = What the checklist says
record-municipality = Municipality
record-verdict = Result
record-signer = Reviewed by, in their own words
record-sealed-at = Sealed
record-pack = Pack
record-text = SHA-256 of the text
record-media = Pictures and films
not-stated = not stated
answer-unanswered = (not answered)
heading-confirmed = Confirmed
heading-unread = Not read
compare = Compare with what was published
compare-text = Paste the text
compare-text-same = The text is the same as the one that was reviewed.
compare-text-other = The text is another than the one that was reviewed.
compare-file = Choose the picture or film
hint-compare-file = The file that was reviewed, not one fetched from the channel: channels remake pictures.
compare-file-same = { $name } is { $media }, which was reviewed.
compare-file-other = { $name } is none of the files that were reviewed.
record-authority = Authority (nämnd)
record-key = The key's fingerprint

## About
about-what = Klartecken reviews a post before the municipality publishes it: consent of those who are seen, guardians for children under 13, copyright, signs of secrecy and the graphic profile, against the municipality's own guideline. The result is a sealed checklist for the diary.
about-not-heading = What the program does not do
about-not-names = It looks for names and sensitive facts with word lists and rules, and does not understand what the text is about. Some are missed: read for yourself too.
about-not-pictures = It does not look into pictures and films, and never recognises a face.
about-not-law = It gives no legal advice. Clear means that nothing that was reviewed stands in the way.
about-not-identity = The control seal shows that the checklist is unchanged, not who sealed it. The municipality's key list shows that.
about-not-publish = It never publishes, and never changes anything but its own page.
about-private-heading = Nothing leaves the browser
about-private = The page fetches its own files and nothing else. Anybody can check that:
about-prove-cut = Open the page, unplug the network and do the whole job.
about-prove-tools = Open the browser's developer tools, the Network tab: no requests are made while you review, and going to another part of the page fetches nothing but the page's own files.
about-prove-policy = Read the page's Content-Security-Policy in index.html: it forbids everything but the page's own files.
about-kept-heading = What is kept, and where
about-kept = The draft, your name and role, the local list, the key and the sealed checklists are kept in this browser and nowhere else. Klartecken writes no identity numbers, birth dates or names of those who are seen into a checklist, and not the post's text: only references, age bands and digests. What you write yourself in reasons, account and form numbers follows along.

## Outside
host-storage-full = The browser's storage is full. Save what you need and clear it.
host-storage = The browser keeps nothing here, perhaps because the window is private. The draft is gone when the page is closed.
host-local-list = The local list in the browser could not be read. What was wrong has been left out.
host-words = A language file could not be loaded. Check the connection and try again.
host-program = A part of the program could not be loaded. Check the connection and try again.
host-key = The browser could not use its key.
host-file = The file could not be read.
host-download = The file could not be saved.
host-clipboard = Copying did not work. Select the text and copy it yourself.

host-pack = The rule pack could not be read. Open Rules and choose it, or load the file, again.
field-pack = Guideline
own-pack = { $name } (own rule pack)
sealed-by-another-pack = The checklist was sealed by another guideline or setting than the one chosen now.
offered-questions = Questions to think of ({ $count })
field-paid = Paid for (advertisement)
after-publication = After publication, by the guideline ({ $count })
record-by-pack = Checked by { $pack } { $version }.
record-by-another-pack = Checked by { $pack } { $version }, another guideline than the one chosen now.
field-form = Form of consent
consent-form-unknown = Not noted
consent-form-written = Written
consent-form-digital = Digital (electronic ID or e-service)
consent-form-oral-noted = Oral, noted
field-waiver = Has waived secrecy too (10 kap. 1 § OSL)
