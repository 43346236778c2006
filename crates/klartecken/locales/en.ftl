### Words about rules, verdicts, answers and verification, for every front end.

## Channels
channel-facebook = Facebook
channel-instagram = Instagram
channel-linkedin = LinkedIn
channel-x = X
channel-youtube = YouTube
channel-tiktok = TikTok
channel-web = The web site

## Verdicts
verdict-clear = Clear
verdict-act = Act
verdict-stop = Stop

level-note = Worth seeing
level-ask = Act
level-stop = Stop

## What has not been read
unread-text = the text: it is too long
unread-picture = what can be seen in pictures and films
unread-metadata = what the files say about themselves, such as place
unread-sound = what can be heard
# In checklists from before there were rules for them.
unread-names = names in running text
unread-topics = what the text is about

## Findings: one message for each reason
access-code =
    .door = This seems to be the code to a door or a cabinet.
    .alarm = This seems to be an alarm code.
    .password = This seems to be a password.
    .pin = This seems to be a PIN.
    .other = This may be a code that opens something.

account-name-attracts =
    .word = The account’s name has a word that those who look for pictures of children search for.
    .age = The account’s name says how old the children are.

account-number =
    .iban = This is an IBAN.
    .card = This is the number of a payment card.
    .account = This seems to be an account number.
    .swish = This seems to be somebody's private Swish number.
    .giro = This giro number seems to belong to a private person.
    .giro-of-organisation = Check that the giro number is right.

ai-text-unanswered =
    .unanswered = Answer the question about AI.
    .to-be-done = The text has to be reviewed, or labelled, before it is published.
    .stop = The text has been neither reviewed nor labelled.

attribution-missing =
    .parts = { $media }: give { $parts }.
    .ai = { $media } was made with AI. Say so in the post.
    .not-shown = { $media }: the post is to show { $parts }.

part-title = title
part-author = author
part-source = source
part-licence = licence

authority-wording =
    .plain = Rather write “{ $instead }”.

captions-missing =
    .unanswered = Answer the question about captions.
    .to-be-done = The film needs captions before it is published.
    .stop = The film has no captions.

case-number =
    .somebodys = This seems to be the number of somebody's case.
    .alone = This case number may lead to a person.

child-not-asked =
    .own-consent = { $person } has turned { $age } and is to be asked in person.
    .since-then = { $person } has turned { $age } since the guardians consented. Ask the child too if you can.

commercial-content =
    .offer = This sounds like advertising. Is it the municipality's own?
    .company = This looks like the offer of a company.
    .affiliate = Somebody is paid when the link is used.

consent-missing =
    .missing = Neither { $person } nor any guardian has consented.
    .refused = Somebody who decides has said no to { $person } being shown.
    .withdrawn = The consent for { $person } has been withdrawn.
    .late = The consent for { $person } was given after the day of publication.
    .expired = The consent for { $person } ran out before the day of publication.
    .out-of-scope = The consent for { $person } does not cover { $channel }.
    .no-channel = Say what the consent for { $person } covers.
    .undated = Say on which day the consent for { $person } was given.
    .guardian-objects = { $person } has said yes, but a guardian has said no. Talk with them before anything is published.
    .legitimate-interest = { $person }: an authority cannot rest its tasks on a legitimate interest.
    .basis-not-allowed = { $person }: the guideline does not accept that legal basis in place of consent.
    .basis-not-for-child = { $person } is a child in focus: no other ground takes the place of consent.
    .motivation-missing = { $person }: write why the legal basis is the right one.
    .employee-missing = { $person } is an employee and has not consented. Nobody can do it for them.
    .public-office = { $person } is a politician in office and has not consented. Say on which ground the picture is shown.
    .public-office-asks = { $person } is a politician in office. The guideline makes no exception: ask for consent.
    .crowd = { $person } can be recognised in a crowd and has not consented. Blur, crop or ask.
    .incomplete = The consent for { $person } lacks what the register must have.
    .unknown-notice = { $person } was given another notice than those in use. Read it and decide.
    .not-free = The consent for { $person } was not free: a no would have had consequences.
    .form = The consent for { $person } is oral. The guideline requires it in writing.
    .form-unknown = Say how { $person } consented: the guideline requires a certain form.
    .until-unknown = The consent for { $person } holds until an event without a date. Has it happened?
    .revoked = The consent for { $person } has been ended by somebody else. Ask again.
    .invalidated = The consent for { $person } has been found not to be valid. Ask again.
    .out-of-scope-purpose = The consent for { $person } is for another purpose.
    .out-of-scope-data = The consent for { $person } does not cover all that is shown, such as film or name.
    .out-of-scope-paid = The consent for { $person } does not cover paid spreading.
    .out-of-scope-picture = The consent for { $person } is for other pictures.
    .art9 = Sensitive data about { $person } need an explicit consent.
    .mandate = { $person } may have somebody who decides for them. Check who may consent.
    .secrecy = What the service knows of { $person } is secret as a rule. A consent is no waiver: has secrecy been waived, or has it been assessed?
    .refresh = The consent for { $person } is old. Ask again if you can.
    .employee = { $person } is an employee and has consented. It must have been all right to say no.
    .withdrawn-since = The consent for { $person } was withdrawn after publication. Take the post down and note when it was done.

crime-revealed =
    .hinted = This may be sensitive if it concerns { $who }. Read it once more.
    .stop = This ties a crime or a suspicion to { $who }.
    .told = This is sensitive and concerns { $who }, but seems to be told willingly. Has that been checked?
    .public = This is sensitive and concerns a public person. Has it been checked that it may be told?

exact-position =
    .home = This points out where somebody lives.
    .place = This is an exact place. Does it lead to somebody's home?

graphic-profile-unanswered =
    .unanswered = Answer the question about the graphic profile.
    .to-be-done = The picture is to be changed to follow the profile.
    .stop = The picture does not follow the profile.

guardian-consent-missing =
    .none = { $person }: a guardian's consent is missing ({ $have } of { $needed }). Somebody under { $age }, or of unknown age, cannot consent alone.
    .ask-again = { $person } has turned { $age } and can answer alone. Ask again.
    .some = { $person } needs the consent of { $needed } guardians; { $have } has said yes.
    .age-unknown = { $person }: the age is unknown. Find it out, or ask the guardians ({ $have } of { $needed } have said yes).
    .form = { $person }: a guardian’s yes is oral. The guideline requires it in writing ({ $have } of { $needed } have said yes like that).
    .asked = { $person }: guardians have been asked and have not answered ({ $have } of { $needed }).
    .not-theirs = { $person }: what has been said is not enough. An approval needs the child’s own yes, and only guardians consent for the child.
    .age-near-limit = { $person }: the birth date comes from an identity number and lies near the age of { $age }. It may be another day: check the age.

guardian-not-informed =
    .young = { $person } is under { $age } and consents alone. Tell the guardians if you can.

guideline-outdated =
    .expired = The guideline was valid until { $day }.
    .review-due = The guideline was to be looked over by { $day }.

guideline-question-unanswered =
    .unanswered = Answer the guideline’s question.
    .to-be-done = The answer to the guideline’s question says that something remains to be done.
    .stop = The answer to the guideline’s question says that the post cannot be published as it is.

hard-for-screen-reader =
    .hashtag = The hashtag is several words. Begin each with a capital.
    .emoji = A screen reader reads out every emoji by its name.
    .letters = These are symbols that look like letters: a screen reader cannot read them as words.
    .link-text = Let the text of the link say where it leads.

hard-to-read =
    .lix = The text is heavy: LIX { $lix }. The guide value is { $most } at most.
    .sentence = The sentence has { $words } words. The guide value is { $most } at most.

hashtag-unapproved =
    .unapproved = { $tag } is not on the list of approved hashtags.
    .caution = The municipality cannot control what is shown under a hashtag. Is it needed?

health-revealed =
    .hinted = This may be sensitive if it concerns { $who }. Read it once more.
    .stop = This says something about the health of { $who }.
    .told = This is sensitive and concerns { $who }, but seems to be told willingly. Has that been checked?
    .public = This is sensitive and concerns a public person. Has it been checked that it may be told?

home-address =
    .home = This seems to be somebody's home address.
    .beside = The address stands beside a name. Does the person live there?

identity-document =
    .number = This seems to be the number of a passport, a licence, a patient or a client.

image-metadata-unanswered =
    .unanswered = Answer the question on what the picture file says.
    .to-be-done = Take place and names out of the file before you publish.
    .stop = The file carries data that may not be spread.

library-loan-revealed =
    .hinted = This may be sensitive if it concerns { $who }. Read it once more.
    .stop = This tells what has been borrowed or reserved by { $who }.
    .told = This is sensitive and concerns { $who }, but seems to be told willingly. Has that been checked?
    .public = This is sensitive and concerns a public person. Has it been checked that it may be told?

missing-alt-text =
    .missing = { $media } has no alt text.
    .file-name = The alt text of { $media } is a file name.
    .bild-pa = The alt text of { $media } need not begin by saying that it is a picture.

music-rights-unanswered =
    .unanswered = Answer the question about music.
    .to-be-done = Settle the right to the music, or take it away, before you publish.
    .stop = There is no right to the music.

network-address =
    .address = This is an address in a computer network.

offensive-wording =
    .post = This is an offensive word.
    .comment = An offensive word. It may be a ground to remove the comment.

organisation-number =
    .number = This is an organisation number.

origin-unknown =
    .unanswered = Say where { $media } comes from.
    .unknown = Nobody knows by what right { $media } is used.
    .no-licence = Say which licence { $media } has.
    .no-permission = Say how permission for { $media } was given.

own-site-link-missing =
    .refers = A link to the municipality's web site is missing.
    .other-link = The link does not lead to the municipality's web site. Add one that does.
    .none = Does the post inform about the municipality? Then link to its web site.

paid-political =
    .paid = The post is paid for and touches politics. It may be political advertising.

party-political =
    .party = A party is named. Does the post take sides?
    .campaign = This sounds like an election campaign.

people-unanswered =
    .unanswered = Say who can be recognised in { $media }, or that nobody can.

person-named =
    .named = Somebody is named in full.
    .perhaps = This may be a name.
    .greeted = The one who is answered is greeted by name.
    .at-work = Somebody is named in their role at work.
    .public = A public person is named.
    .local = On the local list: not a person.

personal-identity-number =
    .certain = This is a personal identity number or coordination number.
    .test-series = This is an identity number of a series used for tests. Remove it all the same.
    .beside = Remove the identity number. It must not follow into the checklist.
    .possible = This may be an identity number.

private-account =
    .unlisted = The account is not on the list of the municipality’s accounts.
    .person = The account’s name looks like a person’s.

private-contact =
    .local = On the local list as an official contact.
    .phone = The number is not among the municipality's own. Is it private?
    .phone-at-work = The number is not among the municipality's own, but seems to belong to a workplace.
    .phone-exposed = This seems to be a private person's number, not meant for everybody.
    .email = The address is not among the municipality's own. Is it private?
    .email-at-work = The address is not among the municipality's own, but seems to belong to a workplace.
    .email-exposed = This seems to be a private person's address, not meant for everybody.

protected-identity-revealed =
    .hinted = This may be sensitive if it concerns { $who }. Read it once more.
    .stop = This says something about protected data or threats concerning { $who }.
    .told = This is sensitive and concerns { $who }, but seems to be told willingly. Has that been checked?
    .public = This is sensitive and concerns a public person. Has it been checked that it may be told?

protected-identity-unanswered =
    .unanswered = Answer the question about protected personal data.
    .to-be-done = Check whether anybody has protected personal data before you go on.
    .stop = Somebody with protected personal data is affected. It must not be seen.

public-art-unanswered =
    .unanswered = Answer the question about art in the picture.
    .to-be-done = Ask whoever holds the right to the work before you publish.
    .stop = There is no right to show the work.

pupil-matter-revealed =
    .hinted = This may be sensitive if it concerns { $who }. Read it once more.
    .placed = This shows which class or group { $who } is in. Is there consent to that?
    .stop = This tells something from school or preschool about { $who }.
    .told = This is sensitive and concerns { $who }, but seems to be told willingly. Has that been checked?
    .public = This is sensitive and concerns a public person. Has it been checked that it may be told?

reader-not-addressed =
    .spoken-of = Is it the reader who is meant? Write “du”.

registration-plate =
    .somebodys = This seems to be the plate of somebody's vehicle.
    .unknown = This is a registration plate. Whose vehicle is it?
    .own = This seems to be the plate of the municipality's own vehicle.
    .announcement = A plate in what seems to be a public notice.

school-account-open =
    .unanswered = Answer the question whether the account is locked.
    .to-be-done = The account is to be locked, or the matter settled, before you publish.
    .stop = The account is open to everybody.

secrecy-signs-unanswered =
    .unanswered = Answer the question about sensitive facts.
    .to-be-done = Ask whoever is responsible before you go on.
    .stop = This says something sensitive about somebody's life. It may be secret, and must not be seen.

security-revealed =
    .stop = This tells how something is protected, or is not.

shouting =
    .capitals = This is in capitals and is read as shouting.
    .marks = One mark is enough.

sender-unclear =
    .i = Who is “I”? The municipality stands behind the post.
    .others = Does the post speak for somebody else than the municipality?

signature-role-missing =
    .role = Write the role or unit after the name.

signed-with-name =
    .name = The guideline says not to sign with a name.

social-services-revealed =
    .hinted = This may be sensitive if it concerns { $who }. Read it once more.
    .stop = This tells of support or a case with social services or care for { $who }.
    .told = This is sensitive and concerns { $who }, but seems to be told willingly. Has that been checked?
    .public = This is sensitive and concerns a public person. Has it been checked that it may be told?

source-missing =
    .quotation = Who says this?
    .figure = Where does the figure come from?

special-category-revealed =
    .hinted = This may be sensitive if it concerns { $who }. Read it once more.
    .stop = This says something about the origin, belief, opinion or sex life of { $who }.
    .told = This is sensitive and concerns { $who }, but seems to be told willingly. Has that been checked?
    .public = This is sensitive and concerns a public person. Has it been checked that it may be told?

species-location-revealed =
    .stop = This tells where a threatened species is.

staff-matter-revealed =
    .hinted = This may be sensitive if it concerns { $who }. Read it once more.
    .stop = This tells of a staff matter concerning { $who }.
    .told = This is sensitive and concerns { $who }, but seems to be told willingly. Has that been checked?
    .public = This is sensitive and concerns a public person. Has it been checked that it may be told?

## Whom a finding is about
who-named = somebody who is named
who-relative = somebody's relative
who-described = somebody who can be recognised
who-addressee = the one who is answered
who-speaker = the one who writes
who-nobody = nobody in particular

## What is written instead
contact-us = Contact us via { $help }.

## Reading errors
read-shape = { $path } (line { $line }, character { $column }): { $reason }
read-too-large = The document is { $size } bytes; at most { $max } are read.
read-text-too-long = text: { $scalars } characters; at most { $max } are read. The text has not been read.
read-not-an-object = This is a list or a single value; write one document (an object) on each line.
read-id = { $path }: “{ $id }” cannot be an id; at most 16 letters a–z, digits and hyphens.
read-unnamed-guardian = { $path }: more than one guardian has answered; say which one, such as V1.
read-not-born = { $path }: born after the publication.
read-unknown-answer = answers.{ $question }: the pack has no such question, or no answer “{ $choice }”.
read-duplicate = { $path }: “{ $id }” is there twice.
read-unknown-person = { $path }: there is no person “{ $id }”.
read-unknown-channel = { $path }: there is no channel “{ $channel }”.
reason-unknown-field = unknown field { $rest }
reason-unknown-variant = unknown value { $rest }
reason-missing-field = missing field: { $rest }
reason-duplicate-field = field given twice: { $rest }
reason-invalid-type = wrong kind of value: { $rest }
reason-invalid-value = wrong value: { $rest }
reason-expected = this is not JSON: expected { $rest }
reason-end = the file ends too early
reason-trailing = there is more after the end of the document
reason-other = { $rest }

## Verification: four lines, never one
verify-integrity = Contents
verify-signer = Key
verify-policy = Rules
verify-freshness = Time
integrity-intact = Unchanged since it was sealed.
integrity-size = The file is too large to be a control seal.
integrity-envelope = This is not a whole control seal.
integrity-header = The seal's header is wrong or changed.
integrity-algorithm = The seal uses a method that is not accepted.
integrity-key = The key in the seal is wrong or changed.
integrity-signature = Something has been changed, or sealed with another key than the one named.
integrity-payload = The contents are not written in the only way allowed.
integrity-record = The contents are not a checklist from Klartecken.
signer-known = Sealed with a key on the municipality's key list: { $name }.
signer-revoked = The key ({ $name }) was revoked when this was sealed.
signer-known-revoked-since = The key ({ $name }) was valid when this was sealed, by the seal's own word, but has been revoked since.
signer-not-yet-valid = The key ({ $name }) was not yet valid when this was sealed.
signer-expired = The key ({ $name }) had expired when this was sealed.
signer-known-expired-since = The key ({ $name }) was valid when this was sealed, by the seal's own word, but has expired since.
signer-unknown = The key is not on the key list.
signer-not-pinned = No key list was given: who sealed this cannot be told.
signer-unnamed = unnamed
policy-known = The same pack as in this version: { $pack } { $version }.
policy-other-contents = The pack { $pack } { $version } has other contents than the one in this version.
policy-other-version = Another version of the pack { $pack } than in this program: { $version }.
policy-unknown-pack = The pack { $pack } is unknown to this version.
freshness-before-publication = { $days ->
    [one] Sealed the day before the planned publication.
   *[other] Sealed { $days } days before the planned publication.
}
freshness-publication-day = Sealed on the day of the planned publication.
freshness-after-publication = { $days ->
    [one] Sealed the day after publication: the check may have come too late.
   *[other] Sealed { $days } days after publication: the check may have come too late.
}
freshness-from-the-future = Sealed later than now: the clock was wrong, here or there.
not-checked = Not examined: the contents do not hold.

## Consent, in a sentence
assessment-not-identifiable = Cannot be recognised: no consent is needed.
assessment-valid = The consent is enough.
assessment-maturity = The consent is enough; the child is young.
assessment-refresh-with-child = The guardians have consented; ask the child too.
assessment-missing = Consent is missing.
assessment-refused = Somebody has said no.
assessment-withdrawn = The consent has been withdrawn.
assessment-late = The consent came after publication.
assessment-expired = The consent has run out.
assessment-out-of-scope = The consent is for other channels.
assessment-no-channel = Say what the consent covers.
assessment-undated = Say on which day the consent was given.
assessment-guardian-missing = A guardian's consent is missing.
assessment-deceased = The person is not alive: no consent is needed.
assessment-guardian-objects = A guardian has said no.
assessment-legitimate-interest = Legitimate interest is no ground for an authority.
assessment-basis-not-allowed = The guideline does not accept the legal basis.
assessment-basis-not-for-child = A child in focus: only consent will do.
assessment-motivation-missing = Write why the legal basis is the right one.
assessment-public-task = Shown for a task in the public interest.
assessment-contract-model = Shown by contract.
assessment-employee-missing = The employee has not consented.
assessment-public-office = A politician without consent: somebody has to decide.
assessment-crowd = Recognisable in the crowd; consent is missing.
assessment-incomplete = The consent lacks information.
assessment-unknown-notice = The consent rests on an unknown notice.
assessment-not-free = The consent was not free.
assessment-form = The consent must be in writing.
assessment-form-unknown = Say how the consent was given.
assessment-until-unknown = The last day of the consent is unknown.
assessment-revoked = The consent has been ended.
assessment-invalidated = The consent is invalid.
assessment-out-of-scope-purpose = The consent is for another purpose.
assessment-out-of-scope-data = The consent does not cover all that is shown.
assessment-out-of-scope-paid = The consent does not cover paid spreading.
assessment-out-of-scope-picture = The consent is for other pictures.
assessment-art9 = An explicit consent is needed.
assessment-mandate = Check who may consent.
assessment-secrecy = Secrecy: a consent is not enough.
assessment-refresh = The consent is enough, but old.
assessment-employee = The consent is enough; the employee must have been free to say no.
assessment-age-near-limit = The birth date comes from an identity number: check the age.
