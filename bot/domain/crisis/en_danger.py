"""English patterns of an overdose, of violence, of the young, of somebody else in danger; and single words of the field."""

SIGNS = {
    "overdose": """
        i/have . swallowed/downed . the/my/those/all . pills/tablets/meds/capsules
        TOOK . . . ALL . . . DRUG
        TOOK . . too/way . many/much . . pills/DRUG
        took/taken/take/taking/swallow~/inject~ . . too/way . many/much . . of/on/and/my/tonight/<end>
        TOOK way/far too/2 much/many
        TOOK . <number>/twenty/thirty/forty/fifty/sixty/dozens . . . pills
        TOOK . a . bottle/box/packet/strip/handful of/- . pills
        TOOK . a handful/whole_bottle/whole_box/whole_packet
        TOOK . . . pills . . . on_purpose/to_die/with_vodka/with_whisky/to_end/to_sleep_for_ever/at_once/kill
        TOOK . . what was left
        TOOK . all_of_them/all_of_it/them_all/the_lot/every_one/all_of_em/all_of_my
        ate all of
        wash~ . them/it/em . down . with
        washed down
        cant/can_not remember how many
        can not . . how many . i . had/took
        TOOK . . a . overdose
        overdosed
        overdosed/overdosing/overdose/overdoses on . . DRUG/POISON/vodka/alcohol/booze/weed/my/her/his/their/pills/purpose/everything/
            something/all/them/it/half/too/those
        overdose would on . . DRUG/POISON/vodka/alcohol/booze/weed/my/her/his/their/pills/purpose/everything/something/all/them/it/half/
            too/those
        overdose done/taken/<end>
        i/i_have/have/she/he . overdose/overdosed/overdosing
        am/is . overdosing
        overdose would
        TOOK . . . POISON
        TOOK . . rat . poison
        pills . . kicking/working/kick . in
        pills . . are/is all gone/taken
        all . my/the pills . gone/taken
        emptied . the . bottle/packet/box/cabinet
        injected too much
        done it . . . wash~/took/pills/swallow~
        call . an ambulance . . pills/took
        packets/bottle/packet/strip/bottles . are/is empty
        whole strip/packet/bottle/box . . <end>
        all of them . . whole/strip/packet/pills
        TOOK . everything/all . . . box/cabinet/drawer/pills/cupboard
        TOOK . . . pills . . . sleepy/sick/dizzy/spinning/not_feel/scared/goodbye/note/sorry/ambulance/hospital
        did something stupid . . pills/took/all/strip
        on purpose . . . pills/took
        <number> of . them/em . . gone/taken/down
        double/triple/ten_times/whole_month . . dose/prescription/insulin
        injected . . all/whole/too
        how long . . . pills/overdose/kick . in/work
        pills . . . vodka/whisky/gin/rum/wine/booze . . . all/whole/bottle/down/now
        do_not . . want . . hospital . . pills/took/overdose
        not know how many . . i . . took/had/swallow~/ate
        how many i . . took/had/swallowed/ate
        shot up . . too_much/too/all/going
        inside me . now
        too much . . i . . think . . going/dying/fading
        finished . . . bottle/box/packet/strip/drops/pills . . . seeing/dizzy/feel/sleepy/double/numb
        seeing double
        injected . . my . . husband/wife/mum/dad/nan/dog . . insulin/pills/morphine
        injected . . . pills
        TOOK . . . my . wife/husband/mum/dad/nan/dog/flatmate . . pills/DRUG
        swallowed everything
        TOOK/did/done/used/smoked/shot . . too/way . much/many . . DRUG/pills/gear/stuff
        TOOK/did/done . . . more . . . than . i/the/you/prescribed/should/meant/usual . . should/meant/box/supposed/
            allowed/told/<end>
        gone/went/going over . . grey/blue/snor~/not/help
        snoring/gurgling/choking/rattling noise/sound/noises . . . grey/blue/not/wake/took/naloxone
        naloxone/narcan . . . near/anyone/anybody/quick/now/has/got/where/pls/please/help/not
        anyone/anybody/who/need . . . naloxone/narcan
        cut/laced/spiked/mixed with . fent/fentanyl/nitazenes/something . . . . not/eyes/breathe/help/sleepy/wrong
        can_not/not . keep . my/- eyes open . . . . took/pills/fent/stuff/gear/fentanyl/dose/drank
        took/pills/fent/stuff/gear/dose . . . . . . . can_not/not . keep . my/- eyes open
        TOOK . . a load/loads/lots/bunch/handful/heap/pile/ton of
        TOOK . <number>/two/three/four/five/six/few/whole/a weeks/months/days/week/month/year . . worth/of/
            supply . . pills
        TOOK . . <number>/two/three/four/five/six/few weeks/months/days/week/month . . pills
        how many/much . . pills . . . . fatal/kill/lethal/die/dangerous/enough/deadly/too_many/damage
        did/took/had/banged/done . a . massive/huge/big/whole/double/stupid/monster . shot/hit/dose/line/bag
        wrong with . my breathing
        drank/drunk/swallow~/necked/downed . . . stuff/bottle/everything/something/chemicals . under/from/
            in . the . sink/garage/shed/cleaning/bathroom
        TOOK . . everything . . in/from/out . . drawer/cabinet/box/bag/bathroom/house/cupboard/press/tin
        TOOK . . <number>/twenty/thirty/forty/fifty/sixty/dozens/hundred . of . . . . pills
        took/taken/had/swallow~ . . wrong/double/triple amount/dose . . . . . spinning/dizzy/sick/sleepy/heart/scared/numb
        drank/had/downed/finished . . . bottle . . . and . everything/all/pills . in/from
        TOOK . . . twice/double/triple/three_times . . dose/amount/prescription
        TOOK about/around/over/roughly/like . <number>/twenty/thirty/forty/fifty/sixty/seventy/eighty/hundred <end>
    """,
    "violence": """
        HE . . . HIT . . ME
        HE . . . HIT . . my/our . face/head/ribs/arm/jaw/stomach/eye
        HE . . . keeps/keep/started/start/been . HIT . ME
        HIT ME . . up/every/again/when/in/with/last/and/if/tonight/bad/hard
        i/am/have/been/keep/keeps/always/me . been/get/getting/got/being HIT . . by/again/every/at_home
        is . HIT ME
        HE . . . keeps hitting/beating/strangling/raping/punching me
        HE . . threw/throws/throw/push~/drag~/grab~/pinn~/slam~/pull~ . ME . . against/down/into/by/to/on/hair/
            throat/wall/stairs
        throws/threw . . plates/things/stuff/bottle/chair . . at/and ME/scratches
        HE . . put/puts/putting/lay/laid/lays/layed/raise/raised . . his/her/a/- . hand/hands/fist/fists/finger/
            fingers . on/to/at/through/around/round . ME/my/neck/throat/door/wall
        hands . on me . again
        hands . round/around my neck/throat
        came/comes/come/coming at me . with/while/in/again
        HE/they/to/will/going/gonna/said . . . kill/strangle/choke/stab/murder/shoot/burn ME
        threat~ . . to . kill/hurt/stab/harm/burn/take_the ME/- -/kids
        threat~ . me . with/every
        afraid/scared/think/worried/terrified . he/she/they . . . kill/hurt/find/beat/hit/come me/home/back/for
        scared/afraid/frightened/terrified of . . husband/wife/partner/boyfriend/girlfriend/him/her/dad/ex
        scared/afraid/frightened/terrified . to . go . home
        scared/afraid . . when he/she/dad/mum . comes/gets/drinks/is
        raped me
        i/i_have/was/been/got . was/been/got raped
        i . am/was/been . being/getting/- . abused/beaten/hit/hurt
        abused/abuses/abusing me
        i/am/my_life_is . . in . danger
        not safe . here/at_home/with_him/with_her/tonight/in <end>
        not safe . at_home/with_him/with_her
        call/need/send . . an ambulance/police/help
        please . . send somebody/someone/police/help
        HE . . . lock~/shut/trapped . . ME/myself
        HE . . not . let/letting/lets/allow/allowing ME . . . leave/out/go/see/talk/have/work/eat/outside
        not let me . . out/leave/see/go
        HE . . . take/takes/took/taken/got/has/have/hid/hides/holds/smash~/broke . . my . passport/phone/bank/card/
            keys/money/papers/documents/visa
        taken the keys
        HE . . . track~/check~/control~/monitor~/watch~/read~ . . my/every/everything . phone/messages/money/move/
            where
        hiding/hidin/hid/hide/locked/barricaded . . in . . the/my car/bathroom/bedroom/room/toilet/closet/cupboard/
            shed . . from/with/from_him/he/kids/because/HE
        drawers/chair . against the door
        HE . . . kick~/bang~/smash~/break~/broke/punch~/fist . . through/down/at/on/in/the . . door
        black eye . . again/he/she/from
        bruise~ . . ribs/face/arms/neck/all_over/on_my
        lip/face/eye . like this
        HE . . . find/found me . . kill/end/and/if/if_i
        he/she/they/husband/ex . . . the end of me
        if i LEAVE . . . he/she/they . . will/kill/find/take/hurt
        he/she/they . . will/would . . kill/find/hurt/end . . if i
        HE . . a/with/has/got/holding/grabbed . . WEAPON
        HE . . drunk/moods/mood/temper/raging/drinking . . again/and/tonight . . . scared/hit/kids/next/door/i
        i . am next
        HE . spit~/scream~ . . in/at . my face/me
        hit/hits/beat/beats/scratch~ . my face/head
        HE . . . force~ . me . . to . sex/sleep/have/do/drink
        HE . touch~ me . . at_night/when/down/there/places/and_says
        comes/come/came into . my/her/his room/bed . . at_night/night/when/-
        stalking me
        outside my house/door/flat . . he/ex/again
        HE . . . push~/shov~/kick~/throw~/threw . me . . down/into/against/when/again/over/out/around
        scared/afraid/terrified/think/know . . he/she/they . . . kill/murder/stab/shoot me
        he/she . . is . outside/downstairs/at_the_door/banging/coming . . scared/door/hide/with/up
        dad/mum/he/she/husband/boyfriend . . drunk . . . . gun/knife/holding/hitting/screaming/smashing/throwing/door
        holding . . gun/knife . to
        HE . . . does not let me
        HE . . . broke . . my/the . phone/arm/nose/door/tv/jaw
        pregnant . . . HIT
        HE . . . HIT . . . pregnant
        HE . . . set fire to/- . . me/house/flat
        HE . . . pour~ . . petrol/boiling/acid . . me
        black/swollen/bruised/closed eye/lip/face . . he/she/him/husband/boyfriend/again
        i . . . flinch . . when/every . he/she
        walk/walking on eggshells
        petrol/acid/dog_mess/fireworks/brick . . through . . letterbox/window/door
        sat/sitting/waiting/standing/parked . . outside/car . . my/mine/house/work . . . ex/he
        ex/he . . . sat/sitting/waiting/standing/parked . . . outside . . my/mine/house/work/flat
        ex . . . released/bail/out_of_prison
        on his way . . here/over/round/drunk/now
        HE . . . kicking off . again
        pulled/pull/pulls/pulling/yank~ . . me . by . my/the . hair
        pulled . my hair
        sat/sits/sit . on . me/chest
        passed/pass out . . choked/strangled/he
        HE . . . lash~/lamp~/deck~/clout~/clatter~/wallop~/leather~/skelp~ . me
        HE . . . hit/beat/hurt . . in_front . . kids
        forces/forced/force/makes . . himself/me . . on/bed/sex
        when i . say no
        tracker/tracking . . my/car/phone
        deport/send_me_back/take_the_kids/take_my_kids . . he/if/says/husband
        burn/burns/burned . . . house/place/flat/us/me . . . . in it/inside/down
        counts/count/counting . . my . . money/spending/change/miles
        reads/read/reading/checks/check . . my . . messages/phone/emails/texts
        cover/covering/hide/hiding/covers . . . marks/bruises/eye/neck . . . makeup/make_up/concealer/scarf/work
        she/he . . throws/throw/threw . . things/plates/stuff . . at
        she/he . . . bites/bite/bit/scratch~/spits/kicks/kick . . . me/wife/husband
        he/she . . . drunk . . . . sleeping/sleep/car/hiding/kids/scared
        sleep/sleeping . . in . . car . . . . he/drunk/again/scared
        pillow . . over/on . my . face/head
        hold/holds/held . . pillow/hand . . over/on/against . . face/mouth/nose/throat
        smother~/suffocat~ . . me
        home in . . hour/minutes/minute . . . . . . ready/shaking/scared
        dinner/tea/food . is not ready . . <end>
        threw/kicked/put/throws/kicks . me . out . . . pyjamas/baby/kids/night/rain/snow/barefoot/kept
        kept . the/my . baby/kids/children/passport
        HE . . stab~/scratch~/bit/bites/spat/spits/headbutted/scald~/burned/burnt . . ME
        if/when i go home . . . HE . . . kill/hurt/beat/murder/hit/batter ME
        is it . rape . . if/when
        rape . . . if . . . married/husband/wife/partner/together/asleep/ur_married
        i said no . . . did/anyway/again/still/carried/forced
        did it . . . . . i said no
        did not . . stop . . . said no
        HE . . HIT . where . . . . show/shows/see/sees/notice/noticed
        HE . . outside . . . smash~/bang~/kick~/shout~/scream~/threat~/pound~/hammer~
        HE . . . smash~/bang~/kick~/pound~/hammer~/break~/broke . . my/the/our . window/windows/door/car/doors
        hear/heard . his/her . car/van/truck/key/keys/boots/footsteps . . . . . . . . scared/hide/help/shaking/quick/
            sick/terrified/frightened
        HE . . put/puts/smash~/bang~/slam~/shov~/push~/bounc~/ram~/crack~ . my . head/face/hand/fingers . . through/
            against/into/off/on/in
        HE . . pour~/thr~/threw/splash~/dous~/spray~ . . . petrol/boiling/acid/lighter_fluid/kettle/bleach . . . me/
            over/step/door/house/bed/at/on
        petrol . . . . . . . . lighter/match/matches/flick~
        man/guy/someone/somebody/car/men/bloke/he/lads . . following/followed/follows/chasing/chased/grabbed me
        door . . wedged/jammed/barricaded/blocked . . . . he/she/dad/mum/husband/boyfriend/partner/ex
        wedged/barricaded/jammed . . . door
        HE . . took/takes/hid/hides/has/locks/holds/taken/keeps . . . keys/shoes/clothes/phone/purse/wallet/coat/
            cards . . . . . not/leave
        HE times me
        i am . black and blue
        beat/beats/hit/battered . me black and blue
        HE rapes/rape/raped/choked/chokes/strangled/strangles me
        HE . HIT . where . . . not . show/see/notice/look/be_seen
        in case . i . have/need . to . run/leave/escape/get_out/hide/flee
        HE . . check/checks/checking/smells/sniffs/counts/measures/inspects/goes_through . . mileage/clothes/receipts/
            underwear/bins/phone/texts/messages/history/bag/purse
        if i am . not/late . back/home/there . . . . . he/she/husband . will/goes/would/gets
        ex/he . . found/knows/got . my . new/- address/flat/school/workplace
        sat/parked/sitting/waiting/watching . . . van/car . . across/outside/opposite/up_the
        HE . . HIT . . me/us . . black/blue/again/daily/every
        HE . . . spat/spits/spit/spitting . . in/at/on . my face/mouth/hair
        HE . . . twist~/bent/bends/broke/breaks . . my . arm/wrist/fingers/neck
        HE . . . knock~/kick~/punch~ . . my . teeth/tooth/lights . out
        HE . . . follow~ ME everywhere/around/again/to
    """,
    "young": """
        CHILD . . . HIT/being/is/gets/get/was/been . . beaten/hit/abused/battered/flogged/whipped/punched/burned/
            molested/starved/hurt
        HIT . . his/her/the/their/a/my/that . wee/little/small/- CHILD
        HE . . HIT . . my/the/our/his/her . little/small/- CHILD/sister/brother/kids
        CHILD . . . bruise~/marks/burns/welts . . on/all/every/arms/back/his/her/and/from
        has/got/with . bruises . . . dad/mum/stepdad/child/he/she/his
        dad/mum/parents/uncle/aunt/stepdad/brother/nan/coach/teacher/madam/boyfriend . . . HIT . me . . up/again/
            with/and/when/everyday/every/bad/<end>
        dad/mum/parents/uncle/aunt/boyfriend . . . HIT her/him . . <end>
        threw/throw/throws/push~ . her/him . against/down/at . wall/stairs
        dad/mum/parents/uncle/aunt . . . belt/cane/stick/wire/slipper . . out/again/on/me
        put/puts/putting . . cigarettes/cigarette/iron . . on/out . . my/her/his/arm/me
        makes/make/made . . CHILD . . kneel/stand/sleep/eat/starve
        makes/make/made me . do . stuff/things . . not/want/like
        HE touch~ . . my/her/his . private/privates/parts/between/bum
        dad/mum/uncle/coach/brother/teacher/friend/boyfriend . touch~ . . me/her/him
        CHILD . . . alone/locked/outside/crying/wandering . . in/at/for/since/next_door/out/two/all/with_no/by
        there is . a . child/boy/girl/baby . . alone/outside/locked/crying/in_the
        CHILD . . . in . pyjamas/nappy/pajamas . . nobody/no/alone/outside
        home alone . . with/for/since/no . kids/baby/brother/sister/days/food
        mum/dad/parents . . left . . us/me . . alone/and/with/here/for
        mum/dad/nan/grandad/parents . . will/can/does/did not . wake/get/move/moving . up/-
        afraid/scared . of/when . my dad/mum/stepdad/uncle
        scared/afraid/frightened . . go . home . . after/school/dad/mum/tonight
        worse if i tell
        HE/in_laws/dad/mum . . burn~ . . her/his/my/their . hand/hands/arm/arms/feet/skin
        i/im/am <age> . . not/do_not know/no . where/were . . mum/dad/i
        put/kicked/thrown/chucked . out . . am/im <age>
        CHILD . . . flinch~/wets/cower~/stopped_talking/hides . . when/himself/herself/and/from/under
        finger marks/prints
        CHILD . . . not . . been . fed/eaten/washed/collected/picked
        ran/run/running away . . . home/foster/alone/<age>
        kids/children/boys/girls/brothers . . . hungry/starving/no_adult/no_adults/nobody_with/letterbox/alone
        girl/boy/child/kid/toddler . . . on . her/his own . . at/in/on/outside/and
        boy/girl/child/kid/toddler/wean/bairn . . . . . . since . . . . . . nobody/naebody/no_one . home/hame/in
        runaway . . . <age>/coat/nobody/drop
        pupil/girl/boy/child/student/kid . . . is/being/gets . abused/beaten/hit/hurt/touched
        abused at home
        parents/dad/mum/stepdad/uncle/cousin . . tie/tied/ties/chain~/starve~ . . me/you/us/up
        cousin/brother/uncle/babysitter/coach/teacher/priest/grandad/neighbour . . . does/did/doing . . things/
            stuff . . to/with . me/her/him
        babysit~ . . . touch~/things_to_me/does_things
        older man/guy/boy . . . car/house/want_to_be/met/meet/pictures/pics/photos
        pics/pictures/photos/nudes . . . threat~/share/send/post . . . <age>/school/mum
        shakes/shake/shook/shaking . . his/her/the/their/a . baby/newborn/kid/child/toddler
        ties/tied/tie/tying . . . little/kids/children/babies/baby/toddler/ones/child . . . chair/bed/pram/radiator/
            cot/buggy
        childminder/nanny/babysitter/nursery/teacher . . . ties/tied/hits/hit/shakes/shook/slaps/slapped/locks/
            locked . . . little/kids/children/baby/child/toddler/ones
        dad/mum/parents/stepdad/uncle/aunt/he/she/nan/grandad/brother/father . . tak~/took/pull~/grab~/get~/got/undo~/
            fetch~/bring~/reach~ . . . his/her/the/a/that belt/cane/slipper/hose/cable/paddle/switch . . . off/out/to/
            on/when/again/and
        put/puts/putting/rub~/pour~ . . . pepper/chilli/chili/soap/salt . . in/on/into . . eye/eyes/mouth/cuts/private
        mum/dad/nan/parents/grandad/gran/carer . . . lying/collapsed/fell/passed/on_the . . . floor/kitchen/bathroom/
            stairs/out . . . not/dead/blood/wake/cold/help/what
        i think . . mum/dad/she/he/nan/grandad . is dead
        where do/can/should kids/children/kid/teenagers/minors/i . go/sleep/stay . . . when/if/not/out/<end>
        HE . . HIT . him/her/them . . with/when/every/if/again/because . . . <end>
        grandad/uncle/coach/stepdad/teacher/brother/cousin/nanny/babysitter HIT him/her/them/kids/me
        dad/mum/stepdad/uncle/grandad . . . HIT . me/us/brother/sister . . with/every/when/if/for/again/because/and/
            but/until/till/<end>
        not her/his/their . son/daughter/child . any_more
        nobody/no_one . . . . . collect/collecting/collected/fetch/picked/pick me . . . . . school/closing/nursery/
            club/closed
        HE . . HIT . my/the . little/small/baby/younger/big brother/sister/brothers/sisters
        HIT . my . little/small/baby/younger/twin brother/sister/brothers/sisters
        mum/dad/stepdad/stepmum/he/she/parents . burn~ me . . with/on
        if i . show/tell/told . anyone/anybody/someone/teacher/them/somebody . . . . he/she/they/dad/mum will/says/
            said/would
        i . have to . sleep/eat/stand/kneel/stay/live . . . . . when/if/because . i . . bold/bad/naughty/cheeky
        put/puts/make/makes/hold/holds/held/putting me . . in/under . . cold/freezing/boiling/scalding/hot bath/shower/
            water
        no . grown up/ups . . in/here/at/with/home/house
        no . adult/adults . . here/at_home/home/in_the_house/in_our/with_us
        took/taken/take . my . mum/dad/nan . away . . . ambulance/police/me/us/alone
        mum/dad/nan . . . away . in . ambulance/police . . . me/us/alone/nobody
        CHILD . . . . eating/eats/eat . . from/out_of . . bins/bin/rubbish/trash/floor
        skin and bone/bones
    """,
    "other": """
        OTHER . . . want/wants/wanted/wanting/going/trying/tried/try/threatening/threatens/threatened/planning/
            ready/talking . . to/about . . die/KILL_SELF/end/suicide/overdose/dying/cut/jump
        OTHER . . . says/say/said/told/tell/texted/messaged/wrote/keeps/posted/confided/confides/admitted ... . die/
            dead/suicide/suicidal/kill/dying/goodbye/overdose/cutting/cut/cuts/harm/harms/end_it/end_his/end_her
        OTHER . . . is/are/feels/feeling/says/been . . suicidal
        OTHER . . . will/going/gonna/might/wants . . KILL_SELF HERSELF
        kill/killing/hang/hanging/cut/cuts/cutting/harm/harms/harming/hurting . HERSELF
        HIT/hits/beats . . her/him . . now/because/again/every/she/and
        husband/partner/boyfriend/wife/girlfriend/dad/ex . . HIT . . her/him/my
        her husband/partner/boyfriend/dad/man . . . HIT
        OTHER . . . on . . the . roof/bridge/ledge/cliff/cliffs/edge/tracks/railing/rail/railings/parapet/balcony/
            wrong/platform
        OTHER . . . past . . yellow line
        OTHER . . . gone/went/walked/left/off/drove/headed . . . river/bridge/railway/cliffs/cliff/woods/sea/tracks/
            quay
        OTHER . . . gone/went/left/out/took/has/got/with/locked/sitting . . . with . . a/the/his/her . WEAPON/pills
        OTHER . . . not . . waking/wake/breathing/breathe/responding/moving/respond/conscious . up/-
        unconscious/unresponsive/blue_lips/not_breathing
        OTHER . . . left/sent/wrote . a/me/his/her/the . . note/goodbye/letter/will
        OTHER . . . goodbye . . stuff/message/text/note/and/phone
        texted/sent/saying/said/says/left/wrote . . . goodbye . . and/stuff/now/phone/to/<end>
        OTHER . . . locked . . HERSELF/the_door/door/in . . . with/blade/bathroom/says
        OTHER . . . took/taken/swallow~ . . something/overdose/lots/all/loads/pills . . and/not/to
        took something
        got/has/have/is . . it . all set . for
        not have to worry . about me/her/him . . soon/any_more/longer
        not need to worry . for/about . me/her/him/them
        giving/gave/given . . her/his/their/all . jewellery/things/stuff/belongings/cat/dog . . away/to/and
        woman/man/girl/someone/somebody/neighbour/she . . scream~/shouting_for_help/crying_for_help . . help/thud/
            next_door/and/then
        screaming . . thud/quiet/stopped/help
        there is . . shouting/screaming . next_door/upstairs
        OTHER . . . pic/photo/picture/pics . . arm/arms/cuts/wrist/cutting
        look after . . . for me . and . cliff/bridge
        asking . how deep/high
        worried/scared . . he/she/they . . . do/hurt/kill/HERSELF . . something/HERSELF
        OTHER . . . has . not eaten . . . says/giving/and
        OTHER . . . without . his/her/their . shoes/phone/coat/keys . . and
        OTHER . . . sorry for everything
        OTHER . . . carry/took/bought/got/has/holding/with/tied . . rope/noose/gun/knife/blade/petrol/
            pills . . . enter/and/to/in/room/door/head
        gun to/at . his/her head
        OTHER . . . says/said/saying/told/texted . . . did . it/something . . already/and/not
        did it already
        everyone/everybody/they/all . would/will/be . . right/better/fine . without him/her
        better/fine/right/happier . . without him/her
        one foot off
        OTHER . . . is saying . . . burning/beating/hitting/killing
        OTHER . . . bleeding . . and/won/not/help/everywhere
        man/guy/neighbour/he/husband . . . HIT . . his . wife/girlfriend/kids/kid/daughter/son/mum
        she/he . . bled/bleeding/bleeds . . . through/towel/will_not/not/let
        hear . . . beating/hitting/screaming/begging . . . her/him/next_door/downstairs/upstairs
        downstairs/upstairs/next_door . . . HIT . . his/her/the
        OTHER . . wants/want/going/gonna . . . 2/to/- kms
        OTHER . . . nothing/nobody . . keeping . him/her/them
        sent/gave/gives/giving . . me . . his/her . . . pin/password/passwords/watch/ring/medals
        sort out/after . my mum/dad/kids/dog
        sorting/sorted/sort . . his/her/the . will/affairs/funeral
        OTHER . . . blow/blows . his/her . head/brains . off/out
        blow his/her . head/brains
        showed/shown/seen/saw . . . his/her . arms/wrists/legs . . . . cuts/scars/covered/marks
        covered in cuts/scars
        where . i_am/he_is/she_is/im going
        not need . . him/her/it/them . where . i/he/she
        planning/plan . something . . <end>
        can_not do it . any more . . . planning/plan
        wants . . it . . all . to end
        engine . . running . <end>
        garage . . . engine
        left . her/his . phone . . . letter/note/keys/ring
        can_not find . her/him . <end>
        asleep/sleep/sleeping . for good
        boy/girl/kid/friend . . . his/her . dad/mum/stepdad/uncle/parents . . . HIT . . him/her
        OTHER . . . slit/slashed/cut/cutting . . . his/her . wrists/wrist/arms/throat/veins
        HE is . hitting/beating/strangling/choking/kicking/punching/raping/attacking/battering/hurting/stabbing . HER/
            kids/children/mum/baby
        i . . hear/heard/hearing . . . . . HIT . HER/kids/mum/it
        OTHER/nan . . . hides/hide/hiding/hid/saves/saving/hoards/hoarding/stash~/collect~/keeping . . . pills . . .
        stopped eating . . . . . . pills/die/dying/wants/says
        or . . . not/never . see me . . <end>
        come . . take/get/fetch/save/help me . . or/before
        his/her/their car/bike/phone/clothes/shoes/coat/jacket/bag/keys . . . . at/by/near/on/beside/found/parked/
            outside . the/a . WATER/HIGH/bridge/cliff/cliffs/tracks/station/woods
        not . . moved/move/moving/stirred/woken/woke/budged/wake . . since/for/at_all . . . needle/yesterday/hours/
            morning/night/what/ambulance
        needle/syringe . . . in/beside/next/near . . him/her/arm/them . <end>
        OTHER/she/he/girl/woman/lady/they . . . kept/held/keeps/keeping/holding . . . prisoner/captive/hostage/locked/
            against_her
        eat/eats/eating/ate/suck~ . . his/her/my/a/the gun/bullet/barrel/shotgun/pistol/rifle
        husband/partner/boyfriend/wife/girlfriend/dad/ex/he/man/fella . . . tried/trying/tries/threat~/going/
            said . . to . HIT/kill/murder HER
        HE . . not . . let/letting/lets/allow/allowing . HER . . . leave/out/go/see/talk/work/eat/phone/anywhere
        made . . his/her/their peace and/now/already/with_god/with_it/<end>
        they . . will . . . found/find . him/her/me/my_body
        transfer~/sent/sends/gave/given . . me/us . . . all . his/her/their . savings/money/passwords/things
        made/makes/pray . . me . promise . . look/take/mind/care . . . after/of/kids/dog/mum
        OTHER . . . hang/hanging/kill/killing/drown/stab/gas/poison . HERSELF
        OTHER . . . says/said/told/texted/wrote/messaged/saying/talking/talks/posted/keeps . . . . . . . jump/hang/
            overdose/gun/end_it/ending/bridge/dying/not_here/pills/suicide/better_off_dead/goodbye
        OTHER . . . . . . being/getting . beaten/hit/attacked/strangled/abused/hurt/raped/kicked/battered/threatened
        where . his/her/their . will/insurance/policy/papers/passwords . is/are
        which/what songs/hymns/music/coffin/flowers/dress . . he/she/they . want/wants/wanted
        OTHER . . . . . want/wants/wanted . to . die/be_dead/end_it/disappear
        hanging/dangling/leaning/climbing/climbed/out . off/from/over/onto/on . . HIGH/railing/railings/balcony/ledge/
            roof . . . threat~/let_go/jump/says/said/help/talk/won/not
        threaten~ . to . jump/let_go/end/hang/cut/die/overdose/shoot_himself/shoot_herself
        going to do it . . . . pills/rope/knife/gun/blade/goodbye/sorry
        sent/snapchat~/showed/texted/facetimed/posted/sends/snapped/video~ . me/us/- . . . her/his/their . . wrists/
            arms/cuts/scars/blood
        woman/man/someone/somebody/girl/boy/kid/he/she/lady/old . . . . . walking . . on/along/down/onto/
            across . the . railway/tracks/train_tracks/motorway/dual_carriageway/rails
        in the bath . . . . . red/blood/bleeding/razor/not_moving/not_speak/will_not
        her/his/their last christmas/birthday/summer/year/one . with/us/<end>
        her/his last . with us
        daughter/son/sister/brother/friend/girl/boy/niece/nephew/cousin . . . cutting/cuts/burning/burns . her/his/their . LIMB
        mum/dad/nan/sister/brother/wife/husband . . on/lying/lies the/on floor . . . took/pills
        posted/told/messaged/wrote/says/said . . . he/she/they will not be here/around . for
        somebody/someone/man/woman/lad/girl/boy . hanging from/in . . tree/beam/bridge/ceiling
        pillow over her/his/their face/mouth
        sends/sent/sending . me . pictures/photos/photo/picture . . bridge/bridges/rope/train/tracks/pills/blade
        whispered/mouthed/signed . . call . . police/help
        does_not/not/no_longer want to be alive/here
        smashed/smash/punched/broke/battered . her/his face/nose/jaw/teeth
        HERSELF_WHO . . . tried/trying/tries/wants/want/going/threaten~/plan~ . . to . take/swallow/down . . DRUG
        HERSELF_WHO . . . want/wants/wanted/trying/tries/tried/going/threaten~/plan~/about/will/might/could . . . hurt/harm/slit/cut/stab/
            burn HERSELF
        HERSELF_WHO . . . want/wants/wanted/trying/tries/tried/going/threaten~/plan~/about/will/might/could . . . slit/cut/slash/
            open . her/his/their . wrists/wrist/veins/throat
        HERSELF_WHO . . . says/said/told/trying/going/threaten~/plan~ . . . . . . to . die/be_dead/disappear/end_it
        tell/tells/told me to . look/care/mind after/for . . her/his/their . . cat/dog/kids/mum/plants . . if
        gave/gives/handed/left me . his/her/their . . guitar/watch/ring/bike/keys/car/phone/books/records/laptop/necklace . . and . hug~/
            cried/said/told
        tell . . my/his/her mum/dad/wife/kids/husband i/he/she tried/am_sorry/is_sorry
        said/says/say/writes/wrote . . this/it . . her/his/their last night/day/evening/message/meal
        asked/asks/ask me . which/what . . her/his/their . . things/stuff/clothes/records/books . . . . . want/have/like/keep
        calm/happy/peaceful/cheerful . . . first time in . months/weeks/years . . . . . . . sold/gave/gives/frightens/scares/worries
    """,
}

# heard where the sentence is about the writer or somebody near, or is nothing but these words
WORDS = {
    "life": """
        suicide/suicides/suicidal
        selfharm/selfharming/selfharmed/cutting_again
        self harm/harmed/harming/harms/injury/mutilation
        jump/jumping/leap/throw . . off/from/under/over . a/the/my/this bridge/building/roof/balcony/cliff/train/
            edge/platform
    """,
    "overdose": """
        overdose
    """,
    "violence": """
        domestic violence/abuse
    """,
}
