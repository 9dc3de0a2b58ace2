### Badges: what an organisation recognises. At the desk people of organisations design them; young people read what they do
### for one. A badge is drawn: a shape with a symbol, like a pin on a jacket; or it is a picture that they send.

## The list at the desk

badges-title = Badges
badges-lead = What somebody can do after they were with you, for all to see.
badges-none = No badge yet. What do people leave you with?
badges-back = To all badges
badge-new = Design a badge
# A badge that has no name yet
badge-untitled = No name yet
# Where a badge stands, beside its name. $version (Number) - 1, 2, 3 …
badge-status-draft = being designed
badge-status-published = public, version { $version }
badge-status-changed = public, version { $version }, with changes that are not
badge-status-retired = not awarded any more

## The form: the picture

badge-part-picture = The picture
# Read out for the picture that is being composed
badge-preview-alt = Your badge as it looks now
# A button where there is no JavaScript: draws the picture as it is chosen
badge-look = Draw it
badge-shape = Shape
badge-symbol = Symbol
badge-ground = Colour
badge-rim = Colour of the rim
badge-ring = Decoration
# Two choices, where an organisation has sent a picture of its own
badge-from = Which picture
badge-from-composed = composed here
badge-from-own = our own
# A button: keeps the form and leads to the page with the next three
badge-own-choose = Save and choose a picture of your own
badge-own-title = A picture of your own
badge-own-lead = It takes the place of shapes and colours. Best is a round one, or one with nothing around it: we show it whole.
# A button: the picture is composed again
badge-own-remove = Back to shapes
# What is to be seen, for whoever does not see the picture; all four are words from the lists below
badge-composed = Badge: { $shape }, { $symbol }, { $ground }, { $rim }

badge-shape-circle = circle
badge-shape-hexagon = hexagon
badge-shape-octagon = octagon
badge-shape-squircle = rounded square
badge-shape-diamond = diamond
badge-shape-shield = shield
badge-shape-rosette = rosette
badge-shape-star = star shape

# Colours, named after something of that colour
badge-colour-brick = brick red
badge-colour-terracotta = terracotta
badge-colour-saffron = saffron yellow
badge-colour-sand = sand
badge-colour-meadow = meadow green
badge-colour-pine = pine green
badge-colour-mint = mint
badge-colour-sea = sea blue
badge-colour-sky = sky blue
badge-colour-river = river blue
badge-colour-night = night blue
badge-colour-plum = plum
badge-colour-berry = berry red
badge-colour-flamingo = flamingo pink

badge-symbol-star = star
badge-symbol-heart = heart
badge-symbol-sun = sun
badge-symbol-compass = compass
badge-symbol-people = people
badge-symbol-megaphone = megaphone
badge-symbol-microphone = microphone
badge-symbol-camera = camera
badge-symbol-pencil = pencil
badge-symbol-masks = theatre masks
# Of music
badge-symbol-note = note
badge-symbol-book = book
badge-symbol-globe = globe
badge-symbol-plane = aeroplane
badge-symbol-boat = sailing boat
badge-symbol-mountain = mountain
badge-symbol-leaf = leaf
badge-symbol-ball = ball
badge-symbol-scissors = scissors
badge-symbol-pot = cooking pot
badge-symbol-flask = flask
badge-symbol-robot = robot
badge-symbol-briefcase = briefcase
badge-symbol-map = map

badge-ring-plain = none
badge-ring-line = a line
badge-ring-stitch = stitches
badge-ring-laurel = laurel
badge-ring-ribbon = ribbon

## The form: words and tasks

badge-name = Name
badge-name-hint = What one is with it: “Young Reporter”.
badge-description = In one or two sentences
# $count (Number) - characters
badge-description-hint = What it says about somebody, up to { $count } characters.
badge-criteria = What one has done
badge-criteria-hint = So that somebody who reads it later knows what it is worth. A line beginning with “- ” makes a list.
badge-alt = What the picture shows
badge-alt-hint = For those who don’t see it. Empty: we name shape, symbol and colours.
# The same where the organisation has sent a picture of its own
badge-alt-hint-own = For those who don’t see it. A picture of your own always needs it.
badge-part-tasks = Tasks
badge-tasks-hint = What one does for it, step by step. It may do without.
# $number (Number) - 1, 2, 3 …
badge-task = Task { $number }
# What is to be done, in one language. $language (Text) - its own name: "Lietuvių"
badge-task-text = What one does ({ $language })
badge-task-by = Who checks it
badge-by-self = they do, themselves
badge-by-peer = somebody who takes part too
badge-by-organiser = we do
badge-task-times = How many times
badge-add-task = Add a task
badge-drop-task = Remove this task
badge-minimum = How many tasks are enough
badge-minimum-hint = Empty: all of them.

## The form: what goes with it

badge-part-before = What comes first
badge-before-hint = Badges that somebody has before this one. Those of the whole city are here.
badge-before-none = There is no other badge in the city yet.
badge-part-worth = What it is worth
badge-skills = It shows these skills
badge-level = Level
# The first choice of the list of levels
badge-level-none = none
badge-level-beginner = first steps
badge-level-intermediate = some practice
badge-level-advanced = very good at it
badge-validity = Months it is valid
badge-validity-hint = Empty: for ever.

## What is said at the form, and what can be done besides

badge-waits = Your organisation is still being checked. You can design the badge now, and publish it after that.
badge-done-published = It is public now.
badge-done-retired = It is not awarded any more. Whoever has its address still sees it.
badge-done-restored = It is awarded again.
badge-done-listings = Saved: these listings lead to it.
# $parts (Text) - headings of the form: "Tasks and The picture"
badge-conflict = Somebody else has saved this badge meanwhile. What you typed is still here; theirs differs in: { $parts }. Save again to keep yours.
# A link that follows it
badge-conflict-theirs = See theirs
badge-listings = Listings that lead to it
badge-listings-hint = Their pages show the badge.
badge-listings-none = You have no listing yet.
badge-listings-button = Save these listings
badge-retire = Stop awarding it
badge-retire-hint = Listings stop showing it. What is there stays valid.
badge-restore = Award it again
badge-versions = Versions
badge-versions-hint = A version never changes. Publish a change, and it becomes the next one.
# $number (Number) - 1, 2, 3 …; $date (Text)
badge-version = Version { $number }, { $date }

## What is the matter with a field. $count (Number) - as many as there may be

badge-problem-name = Give it a name.
badge-problem-description = Say it in one or two sentences.
badge-problem-criteria = Say what one has done for it.
badge-problem-alt = Say what your picture shows.
badge-problem-task = Say what one does, in the language of the original.
badge-problem-long = Too long: { $count } characters at most.
badge-problem-number = A number from { $from } to { $to }, or nothing.
badge-problem-tasks = Too many: { $count } tasks at most.
badge-problem-choice = Some of this is not there any more. Choose again.
badge-problem-circle = One of these already needs this badge first. Nobody could begin.

## The page of a badge, and what a listing shows of it: for young people

# On a listing's page, above the badge
badge-leads-heading = The badge you can earn
badge-criteria-heading = What it says of you
badge-tasks-heading = What you do for it
badge-tasks-all = All of these:
# $needed (Number), $all (Number) - 2 or more
badge-tasks-some = { $needed } of these { $all }:
# How often a task is to be done. $count (Number) - 2 or more
badge-times =
    { $count ->
        [one] { $count } time
       *[other] { $count } times
    }
badge-confirmed-self = you say so yourself
badge-confirmed-peer = somebody who takes part too confirms it
badge-confirmed-organiser = the organiser confirms it
# $count (Number) - months
badge-valid =
    { $count ->
        [one] valid for { $count } month
       *[other] valid for { $count } months
    }
badge-first-heading = First you need
badge-awarded-heading = Who awards it
badge-ways-heading = This leads to it
badge-retired-note = This badge is not awarded any more. Whoever has it keeps it.

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-badge-created = { $who } began to design a badge.
audit-badge-changed = { $who } changed the badge “{ $subject }”.
audit-badge-published = { $who } published the badge “{ $subject }”.
audit-badge-retired = { $who } stopped awarding the badge “{ $subject }”.
audit-badge-restored = { $who } has the badge “{ $subject }” awarded again.
audit-badge-listings = { $who } chose which listings lead to the badge “{ $subject }”.
