"""English patterns that make a call only together (`TOGETHER` says which)."""

MARKS = {
    # the writer is under 18
    "minor": """
        <age> my dad/mum/stepdad/uncle/brother
        unaccompanied minor
        me and my brother/sister <age> and <age>
        <age> . left home
        i/am . thirteen/fourteen/fifteen/sixteen/seventeen . i/and/with/from/my/<end>
        am only/just/still <age>
        i am <age>
        i am . <age> . and/with/now/like/but/pls/please/where/years/yo/yrs/<end>
        i am . only/just/a/- . <age> . years
        i am . only/just/- five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/
            seventeen . and/years/<end>
        am <age> <end>
        am <age> years/like/and/yrs
        am five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen
        me . am/and/is <age>
        homeless and <age>
        aged/age <age>
        <age> years old
        we/brothers/sisters are <age> and <age>
        i am in year <age>
        i am . in . school/grade/highschool/middle_school
        i/my have . . gcse/gcses/sats/homework/maths_test/math_test
        gcse/gcses . start/monday/tomorrow
        got . a . math/maths test
        after school
        tell . the . teacher
        under 18
        i am . a . minor/child/kid
        in year 7/8/9/10/11
        i am . a . runaway/teenager/teen
        more than <age>
        my . year/form/head . teacher
        my . foster/social . carer/mum/dad/worker/home
        i am . still/only . at/in . school/primary/secondary/college
        <age> . this/next . week/month/year
        i am . only . nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seven/eight/six
        we are . . kids/children
        get/got . slapped/hit/smacked . . . home
        i am . only . . in school
        i am . at/in . school
        finish/start/leave/starting/finishing . high/primary/secondary school
        my . . a_levels/gcses/leaving_cert/junior_cert/sats/homework/report_card/headteacher/form_tutor/lunchbox/
            bedtime/tutor
        im/i_am only/just <age>
        my report . card
        <age> yr/year/years old
        <age> . and/but my/i/he/she/mum/dad
        i am . eight/nine/ten/seven/six
        school uniform
        me and my . wee/little/baby/small/twin/younger . sister/brother/sisters/brothers/siblings
        my year/form/class teacher
    """,
    # left alone, outside, lost, hungry
    "alone": """
        abandon~
        squat/squatting
        parents/mum/dad . are/is dead
        took me in
        passed/passed_away
        waiting . outside/at . school/college
        in a . train/truck/lorry/container carriage/-
        at the airport
        is not back
        fridge . empty
        no electric
        sleep/sleeping/slept . . in . . underground/metro/tube/station/shop
        dad/mum left . . . suitcase/bag/case
        sleep/sleeping/slept/kip/kipping . . . outside/under/rough/bridge/close/stairs/hostel
        bus/train/coach station
        the station
        not know . this . city/town/place/area
        will not . have/take/let . me . back/in/home
        have me back
        ate . . . last
        when is . . . back/home
        under . bridge
        my bag
        shut/locked . out/outside
        left home
        freezing
        no credit
        man/guy . . keeps/wants/is/says
        come/go/move . . . live/stay with him
        breathing . funny/weird/wrong
        just us
        changed the locks
        nobody/no_one . . came/come/coming
        in the toilets
        alone
        on my own
        by myself
        homeless
        slept/sleep/sleeping . . in/on . . stairwell/street/park/bus/car/doorway/station/bench/outside/rough/woods
        night bus
        where do i sleep/go
        not know where to . go/sleep/stay/turn
        nowhere . . to/else/left
        got nowhere
        can_not/not go home
        kicked/threw/thrown/locked/chucked/put . me . out
        ran/run/running away
        no . food/grown_ups/grown/adults/adult
        nothing to eat
        bread is gone
        mum/dad/parents/nan/brother . . . not . back/wake/waking/home/come/get_up/here
        left us/me
        not . . get/getting up
        can/could/said . . stay at . his/hers
        who do i call
        who look/looks after
        police took
        nowhere 2/to/for go
        not/do_not know where/were . . mum/dad/am/i
        dark/cold/hungry/lost/stranded
        percent/battery
        ran away
        put out
        no one/body here
        foster home
        no 1
        my . mum/dad . . gone/left/drunk/asleep/passed
        last bus
        fear/scared/afraid/frightened/terrified
        sleeping rough
        do_not/not . . want . to be . <end>
        older man/guy/boy
        car park
        home since
        nobody . . been/is . . home
        nobody/no_one . . with . her/him/them/me
        nobody is . . looking
        starving
        electricity/leccy/heating/gas/money . . out/off/gone
        no . coat/shoes/money/adult/parents
        on . her/his/their own
        is it allowed
        in there since
        dad/mum/parents . . went/gone/left . . away
        nowhere . . sleep/go/stay
        not . come home
        hiding/hid/hide
        changed the lock
        not her/his/their . son/daughter/child . any_more
        disowned
        mum/dad/parents . . . chucked/kicked/threw/locked/put/will_not
        will not let . me . in/home/back
        nobody/no_one . . come/came/coming . . collect/get/pick/fetch/for
        not . know . the way
        wrong town/stop/train/bus/station/place
        nobody is . answering/picking
        following me
        not . back . since/from/yet/<end>
        streets/street
        only me and
        just me and
        bus shelter/stop
        can_not go back . there/home/in/to
        man/guy/stranger . . said/offered/asked/gave/offering
        forgot . about me
        nobody/no_one . . wants us/me
        getting dark
        with_her_body/died_in
    """,
    # signs of ill-treatment, weak
    "beaten": """
        HIT me/us
        belt/cane/stick . . out/again
        can_not sit down
        bruise~/welts
        scared . . go . home
        dad/mum/he/she . . . mad/angry . again
        went off on me
        can_not see out . my/-
        makes me . do
        touch~ me
        comes/come/came into . my . room/bed
        get it worse
        make noise
        out on my arm
        hit/hits/hitting/beat/beats/beating/slapped/slaps/punched/kicked/thrown/whipped/burned/burnt
        scared/afraid/frightened/terrified
        bruises/bruise/bleeding/blood/black_eye/swollen/marks
        drunk/drinking . . mum/dad/he/she
        mum/dad/he/she . . . drunk/drinking/screaming/shouting/throwing
        tell/told/telling . . anyone/any/no/nobody/mum/secret
        promise/promised/swear/swore
        hurts/hurt/hurting . me/us/my/her/him
        flinches/flinch
        locked . . in/room/cupboard/closet/outside
        come/came/comes . . into . room/bed
        abused/abuse/abuses
    """,
    # thanks, love, sorry, goodbye
    "parting": """
        GOODBYE
        farewell
        god bless . you
        i . . love/loved . you/yall/yous/all
        forgive me
        thank . . for everything
        been real
        sorry . for . everything/being
        take care . of . each/yourselves
        i am sorry
        sorry
        forgive
        not . fault
        thank . . . everything
        thank . . for . everything

        do_not cry . for/over/about
        remember me
        be . good/kind/strong . . to/for each/mum/your
        tell . . mum/dad/kids/wife/husband/sister/brother/son/daughter/dog/them/her/him . . love/loved/sorry/tried
        you . . were/have_been/been . . best/kind/good/lovely/family/light/friends
        love . you/yous/u . . always/all
        look after . . each/yourself/yourselves
        hug . . kids/them/from
        had a good run
        see you/yous/yas . . on/in . other/heaven/next
        you . . were . . the only/best/nicest . . good/thing/part/family/people/ones/friends
        you . . were . all . sound/great/class/brilliant/lovely/good/kind/deadly/legends/gold/decent
        for putting up . with
        bless you/yous/yas
        bless . all
        x/xx/xxx <end>
        it was/has_been . an/a honour/privilege/pleasure/joy/ride/blast/adventure
        while it lasted
        long . everyone/everybody/folks/all/lads/guys . <end>
        mind/love/hold/forgive each other
        tell . her/him/them/mum/dad/kids . . i . . happy/proud/fine/free
        for the kindness/kindnesses/company/craic
    """,
    # it is the last time
    "final": """
        EVER
        i am out
        last time
        not . . long . <end>
        deleted everything
        no longer here
        i . . . not . . come/be back/needing
        after tonight
        time . for me . to go
        given/gave/giving . . away/my
        find me
        letters . . table/everyone
        debts . . are/with
        do_not look for me
        leave/leaving . this world
        not . . be around/here . . tomorrow/any_more/long/DAY/soon/longer
        can_not live/go_on/do_this
        tell . my . sister/mum/dad/kids/brother/wife/husband/son/daughter
        not . her/his/their/your fault
        it is not . your/her/his/their fault
        i have to go
        see you on the other side
        other side
        last . . time/night/message/post/goodnight/meal/cigarette/thing
        for the last time
        no . longer here
        this/the . . world
        not . . come/coming/be . back
        not . . see . . me/you . again/any_more
        never . . see/hear . . me/you . again
        made . my . mind up
        made my . decision/choice/peace
        decision . . made/final
        my . choice/decision
        no . other . way/choice/option
        heaven/afterlife/grave/coffin/funeral/ashes/cremated
        when . . . find/found . . me/this/my/it
        when . . read . this
        by the time . . read/see/get
        i . am . . out/done/off . . for/now/folks/guys/<end>
        finally . . . peace/rest/free/quiet/at_peace
        peace . . at_last/finally
        rest now
        i . give/giving . up
        lights out
        end of . . road/line/story/me/my
        this is . . it/the_end/where_i
        the end <end>
        got/have/going . to . go . now . . do_not/<end>
        leave/leaving/checking/bowing/signing/logging . . out/off/behind . . <end>
        after i . . am/go/gone
        when i . . am . gone/go/not_here/no_longer/dead
        pleasure/nice/honour . . knowing
        papers . . in order
        keys . . . neighbour/neighbor
        end . . this/my . life
        the last . . . hear/see
        at peace
        going home to
        good knowing
        peace out
        for the years/memories/everything/laughs
        not . need . . it/them/these/any . . more/where/now/<end>
        where i am . going/headed/off
        feel/feeling calm
        no need . . after/for_me/to
        my body
        lights . off/out . . after
        ever <end>
        and everything . else
        door . . . . on the latch
        door . . . left_open/unlocked/open . . for
        letters . . . posted/sealed/stamped/written/sent
        not . wait up
        or any DAY
        one way ticket
        over and out
        at the end <end>
        phone off . for
        ending it
    """,
    # the writer is worried
    "worry": """
        sounded/seemed/looked/acting . off/weird/strange/different/wrong
        not like him/her
        not . know what to say/do
        and now nothing
        was/were . crying
        phone is/goes/going/now . . off/straight
        straight to voicemail
        not . . answer~/reply~/responding/opening . . phone/door/me/-
        left me on read
        is/are . not answering
        what do i do
        what now
        do_not/not know . what to do
        made me swear
        not . . . tell . . anyone/anybody/no_one/nobody/no/his/her
        not . call . his/her/mum
        in confidence
        i feel sick
        gave my word
        told me
        hung up
        means it
        no open . door
        please/pls . . help
        not . open . . door
        can_not reach/find
        not . answer
        what . should/can i do
        scared/worried/terrified
        gone quiet
        not . be mad
        bad feeling/vibe/gut
        sounded/sounds/seemed . . calm/flat/strange/weird/off/quiet/final/drunk/funny/different/too
        should i . . worry/call/ring/be/say/do/go/tell/phone
        am i . overreacting/paranoid/overthinking
        ignore . that/this/me
        winked
        cannot/can_not stop . thinking/shaking/worrying
        do i . . call/ring/tell/go/phone/break
        not . know . . what/whether/if/who
        weird/strange/odd/funny/worrying/scary message/text/call/voicemail/post/email/voice_note
        in the middle of the night
        <number> am
        will not . . let . me . ring/call/tell/get/phone
    """,
    # words of somebody else that give cause for fear
    "ominous": """
        left/gave/given . me . . his/her . . cat/dog/keys/kids
        had enough
        not . bother/annoy/trouble . me/us/you
        last time . . . see/saw/seen
        gave . . away . his/her
        falls/fell/fall asleep for_ever
        goodbye
        all set
        left a note
        she/he/says . . is done
        not . have to . worry . about me
        a plan and . day
        took something
        pic . . arm
        look after . . . for me
        cliffs/cliff/bridge/railing
        locked . . door
        did it already
        sorry for everything
        right/better/fine . without him/her
        one foot off
        rope/noose/blade
        gun to
        sent . . his/her . . pin/passwords
        not be here/around . . longer/any_more/soon/much
        had enough of . life/living
        kill/suicide/suicidal/die/dying/end_it
        selfharm/cutting
        goodbye/farewell
        without his/her . shoes/phone
        nothing . . keeping . him/her
        not . see . . summer/christmas/winter/spring/birthday/another
        see me again
        kms
        end it
        bled/bleeding
        join . his/her wife/husband/mum/dad
        tired of . life/living/everything
        long . swim/walk/sleep/drive/journey/trip/rest
        is finished/done . with/and/<end>
        not . to . come . to/in/over/near/looking . . house/flat/door/bathroom/room/him/her
        soon . i/he/she/they/it . . . free/gone/over/peace/done
        black square/screen
        if . anything/something . . happen/happens/happened . to . him/her/me/them
        take . . her/his/my kids/dog/cat/children . if
        made . his/her/their/- peace
        you . . . not/never see . me
        end . of . road/line/tether/rope
        nothing . left . . for/in/to/here/<end>
        no point . . any_more/in/to/of/<end>
        date . picked/set/chosen
        not . be here . . . long/much/christmas/birthday/summer/weekend/then
        sleep . . for_good/for_ever/and_not
        thanks/thank/thanked . . for . everything
        say . goodbye/bye/sorry
        one last . time/thing/drink/favour
        a burden
        thanking . me/us . . . for
        told . me/us . . where . his/her/their
        better . off dead
        want/wants/wanted to die
        envelope/letter/note . . with/has . my name
        delete . his/her/their . . history/phone/messages/account/laptop/browser
        not . scared/afraid . any_more
        hugged me . . . ages/long/tight/goodbye/minutes
        her/his last . with/christmas/birthday
        home soon
        do it . i/he/she/have
    """,
    # something was taken
    "tookit": """
        TOOK . . too_much/something/them/it/all/what
        wash~ . . down
        done it
        ate . . all
        i . . had/took/taken <number>/twenty/thirty/forty/fifty
        did . a . shot/hit/line/bag/point
    """,
    # boxes are empty
    "emptied": """
        packets/packet/box/bottle/bottles/strip/boxes . . are/is empty/gone
        empty packets/packet/box/bottle/bottles/strip
        emptied . the/my
        packets/packet/box/bottle/bottles/strip/boxes/jar/tub . are/is . empty/gone
        pack/packs/blister/container/tube/carton . is/are/- empty/gone/finished
    """,
    # all of it was taken
    "tookall": """
        all of them/it/em
        whole strip/packet/bottle/box
        the lot
        TOOK . . . . box/strip/cabinet/stash/packet
        downed/swallowed/took . everything
    """,
    # it is done
    "done": """
        is done
        i did it
        did something stupid
        goodbye
        sorry
        over soon
        <number> min/mins/minutes/hour ago
        half an hour ago
        too late
    """,
    # somebody said or sent something
    "told-me": """
        told us
        he/she . . swore/promised/asked/texted/posted/rang/wrote
        told/texted/messaged/confided/sent . me
        OTHER . says/said/saying/wrote/keeps
        says/said/saying/wrote . he/she/they/to/that/it/his/her/him/not
        saying
        left/sent/wrote/gave . me/us . . voicemail/message/note/text/letter/voice_note/voice_message
        send/sends/sending . me/us
        told . . my/in/her/him/them/class/teacher
        called/rang/phoned . . me/us/last/at/drunk/crying/from
        posted/tweeted/shared/wrote
        said/says . . on/that/to/not/he/she
        message/messages/voicemail/voice_note/text/texts/letter . from
        asked/asks/told me
    """,
    # parts of the writer's body
    "limb": """
        my . . LIMB
        the/me LIMB
        arms this time
        short/long sleeves
    """,
    "wound": """
        blood/bleed/bleeding/bled/cuts/stitches/steri_strips/bandage/bandages/scab/scabs/gash/stinging/mess
        cut/cuts . . deep/deeper/too
        bad thing
        burn/burns/burned/burnt
        made it bleed
        a lot of red
        red on . . towel/sink/floor/tiles/sheets
        pink flesh
        stitches
        no skin left
        new ones
        marks/lines/stripes . <end>
        hole/holes in
        keep . opening/reopening/picking
    """,
    # it has begun again
    "relapse": """
        relapse/relapsed/relapsing
        again
        did it again
        slipped up
        day one/zero/0
        much for . days/streak
        gave in
        did . it/the_thing . . again/tonight/today/last_night
        broke my . promise/word
        thing i promised
        months/weeks/days/years . without/clean/free . . then/and/tonight/gone/but
    """,
    "blade": """
        BLADE
        lighter/flame/safety_pin/compass/shard
        sharpener
    """,
    # it is hidden
    "hide": """
        hoodie/sleeves/jumper . . degrees/heat/summer/nobody/no_one/hide/hiding/cover
        . nobody/no_one/none . sees/see/notices
        hide/hiding . . my . . scars/arms/cuts
        nobody/no_one . . looks/checks/sees/looking/there
        they . will . see . . others/rest/old/marks/scars/arms
    """,
    # a child is spoken of
    "child": """
        stepson/stepdaughter/nephew/niece/grandson/granddaughter/godson
        a/the/this/that/wee/little . child/boy/girl/kid/toddler/baby/pupil
        he/she is . <age>/five/six/seven/eight/nine/ten/eleven/twelve . years/and/<end>
        of/aged five/six/seven/eight/nine/ten/four
    """,
    # the body fails
    "failing": """
        sight/vision/eyes . . going/blurry/blurring/fading
        feel . myself . going/fading/drifting/slipping
        lips/fingers/hands . . tingling/numb/blue
        legs . . have/are/is/gone/feel . . gone/numb/jelly/heavy
        legs . not work/working/move/moving/hold
        room/everything/vision . . going/went/goes . dark/black/grey
        grey/snoring/gurgling/floppy
        going numb
        numb
        shaking/shakin/shakng
        slow/slurred/floaty/dizzy/blurry/blurred
        lying down now
        can_not stop . throwing/vomiting/shaking
        throwing/throwin up
        feel . weird/sleepy/sick/faint
        can_not breathe
        heart . . racing/stopping/slow
        cold
        still . . wish . it worked
        stomach . . pain/paining/hurts
        passing out
        spinning
        not feel right
        getting/feel/feeling sleepy/tired/dizzy/sick/drowsy/cold
        did something stupid
        vomiting/throwing_up/puking
        ambulance/hospital/a_e
        eyes . . closing/heavy
        scared
        sleepy/drowsy/dizzy
        wrong . with . my breathing/heart
        not . feel . my . face/hands/legs/feet/fingers/tongue
        too late
        ears . ringing
        ringing . . ears
        seeing . things/double/stars/spots
        can_not . feel/move . my . legs/arms/hands/face
    """,
    # a day or an hour
    "day": """
        the night/day/morning/week
        <number> am/pm
        this time tomorrow
        DAY
        at <number>
        on the <number> th
        after . christmas/payday/wedding/funeral/birthday/holidays/new_year
        once the . kids/children
    """,
    # something ends then
    "theend": """
        i . stop
        doing/do/daein it
        pills . . <end>
        go through with it
        be over
        all planned
        i have settled on
        know the place
        will not be any mess
        need to find me
        i . . do it
        not . be around/here
        is the night/day
        not scared any_more/of
        not bother . booking
        i want out
        last one
        be gone/dead
        do it <end>
        my mind is made
        i have decided
        i . . . everything . . planned/prepared/sorted/arranged/ready
        everything . . planned/in_order
        got . . it/everything . . all . planned/set/worked/sorted
        my last
        not . . . see . . . christmas/birthday/next/summer/it/that/another/spring
        not . . . make . it . . past/to/until
        not . . go/going . . past/beyond/further
        countdown/counting_down/days_left/hours_left/days_to_go
        then . . . done/out/gone/over/free/no_more/i_can_go/i_go/nothing/peace
        it . . will/would . . be . over/done/finished/quick
        be . . over/finished . . for_me
        i . am . . out/free/gone/done . . <end>
        and . . do/will . i
        when . . . asleep/at_work/out/gone/leave/leaves . . . i/will/can . . do/go/finally/have
        do it/this . . <end>
        need . to . find . . me
        no . . . mess/fuss
        the . . date/day/place/spot/how . . . picked/chosen/set/know/decided/i_know
        everything . . ready/in_order/done/sorted/arranged/set
        no need . . any_more/after/to/<end>
        that is the/my plan
        that is it/me . . done/then/out/<end>
        cancelled . . . milk/papers/subscription/netflix/phone/lease/direct
        i . . can . go . <end>
        the hose/rope/tape/bag/gas/pills
        one way . ticket
        letters . . . posted/sealed/written/ready
        gone/through with it
        i . . not . have . to
        hidden/hid . <number> . pills
        we . are together
    """,
    # nobody is to blame
    "notfault": """
        not . . your/yous/her/his/anyone/anybody/their/mum/nobody . . fault
        nobody . . fault/blame
        do_not . . blame . . yourself/yourselves/anyone/her/him
        did . everything/all/your_best . you/could/can
        nothing . . could have done/said
        you . . did/could . . nothing/everything/all
        hope you . . forgive/understand
        do_not . . be . . angry/mad/sad . . at/with me
    """,
    # who takes over what
    "bequest": """
        feed/look_after/take_care_of/mind/walk/water . . . cat/cats/dog/birds/mum/boy/girl/kids/plants/fish/budgie/
            rabbit/nan . . . when/after/if/for_me/now
        password/passwords/pin/will/keys/insurance/papers/bank/letter/letters/envelope . . . drawer/table/envelope/
            fridge/box/kitchen/desk/bed/in_order/sorted
        give/gave/giving/given . . . my . . . to/away
        my . . things/stuff/records/guitar/books/clothes/dog/cat . . . to/go/goes/charity/away/yours
        you can have my
        letters/letter/note . . . written/wrote/left/table/for
        wrote/written/writing . . . letters/letter/note . . . for/to/each
        sorted . . . affairs/funeral/paperwork/will
        debts/bills/rent/loans . . . paid/clear/cleared/settled
        dog/cat/cats/dogs/rabbit . . gone/going/went/goes/has/moved . . . to/with . . . family/home/neighbour/sister/
            friend/farm/mum
        put/left . . . ring/watch/medals/keys/necklace . . . envelope/table/drawer/box/for
        gave/give/giving/given . . . my . . . . to/and/library/charity
        clean/cleaned/tidied/emptied . . . house/flat/room
        collect/take/mind/have/rehome/adopt/want . . my/the . cat/dog/rabbit/birds/fish/budgie/kids
        written/wrote . down . . . password/passwords/bins/bin/bank/wifi/pin/bills
        whoever . has/gets/takes/uses . my
        settled/paid/squared/cleared . . . . owe/owed/debts/everyone
    """,
    # the writer is not there
    "absence": """
        have to . go/leave . <end>
        time i . . cleared/went/left/got/go
        cleared off
        without/wi_out/wo me
        if/when/once/after . . . i . . . not_here/not_around/gone/went/go/left/leave/died/disappeared/vanished/
            stopped/was_not/am_not/were_not/out_of/dead/did_not
        no me
        me . . gone/out_of_the/out_of/not_here/removed/off
        i . . should/must/better/have_to/need_to . . go/leave/disappear/vanish/be_removed
        took/take myself . . out/away/off
        not have . . me
        one less/fewer . mouth/burden/person
        my death/absence
        i . . was not here/around/born
        if i . . AWAY
        i . . can/could/will . AWAY
        no longer . around/here/there
        take/took/taking . . myself/weight . . off/away/out
        nobody/no_one . . . . if . i . VANISHED
        stopped . taking/being/needing/costing
        let . her/him/them . have
        do the . decent/right/kind/honourable thing
        they can . stop
        after this . <end>
    """,
    # others are better off
    "relief": """
        they/he/she/mum/dad/everyone/everybody/you/people/kids/family/wife/husband/world/all . would/will/could/can/
            be/d/finally . . . better/happier/free/rest/relieved/relief/peace/easier/fine/breathe/sleep/move_on/
            remarry/marry/richer/rid/afford/ok/okay/right/grand/have_more
        relieved/relief/happier/better_off/freer/lighter
        free . to . marry/live/go
        finally . . . rest/breathe/sleep/be_free/relax/live/have
        no . . fights/more_fights/arguments
        it/all/everything . . stops/stop/gets_better
        insurance/inheritance . . . pay/money/house/get
        move on . . quick/fast/fine/easily
        get over it
        cry for . . then/week/day
        will/can/could . . . have . . peace
        a healthy . wife/husband/mum
        keep/stop . . paying
        marriage
        they/she/he/mum/dad/kids/girls/boys/everyone/you . . . be/get . looked_after/provided_for/taken_care/sorted/set
        fairer/easier/better/kinder on/for . KIN
        insurance . . . . passes/clears/kicks/covers/pays
        find/marry/meet/get . a/somebody/someone/- . better/real/new/decent/normal/healthy
        will/would manage/cope
        a favour
        inconvenienced
        has/have/had . . life/lives back
        she/he/they . . . . breathe . easier/easy/again
        find/marry/meet/get . a/another/- . man/woman/wife/husband/mum/dad
        KIN . might/would/will/could . . turn_out/do/be/get/have/grow_up . . all_right/right/fine/ok/well/good/a_life/
            normal
        she/he/they would . have . a . bed/room/life/garden/home/future
    """,
    # the writer weighs on others
    "weight": """
        come/comes from me
        no use
        in the way
        too much for
        burden/drain/dead_weight/deadweight/waste/useless/worthless/millstone/liability/parasite/nuisance/leech
        load/weight on
        problem . . everyone/everybody/them/all/family
        cost/costs/costing . . too/them/money/fortune/more
        ruin/ruins/ruining/ruined . . everything/everyone/their/his/her/lives/life
        drag/dragging/drags . . down/back
        in . . the . way
        because of me
        my fault
        the reason . . everything/all/they/why
        they/he/she/mum . . has/have/had . to . do/carry/look/wash/feed/care/pay . . . for/me/everything
        look/looking after me
        sick of . . me/looking
        costing . . . her/his/their/my
        paying for me
        broken thing
        take up space
        put/puts/putting up with me
        wast~ . . . on me
        much money
        the problem
        hospital/care/medical/vet bills
        burden/burdening/load/weight
        bother/bothering/inconvenience
        look/looks/looking/cares/caring/care for/after me
        just/only/nothing_but . a/another . bill/mouth/burden/number/nuisance/problem/chore/expense
        chore/bill/expense/cost/drain/worry . to/for/on . KIN
        gave/given/give/put . up . his/her/their . job/life/career/house/marriage
        deserves/deserve . her/his/their . life/lives/freedom/time
    """,
    "wish": """
        wish/wished/wishing
        i . . want/would_like/would_love/hope/pray/beg/long/ache
        hoping/praying/begging/waiting
        if only
        prayer
        should have been me
        would not mind
        would not . . be/bother
        why . . can/could/did . . not
        like/love to
        sometimes/keep . . think~/wonder/imagin~/hope/hoping
    """,
    # not to be any more
    "vanish": """
        vanish/disappear/evaporate/dissolve
        fade/fading . away/out
        swallow/swallowed . . me/up
        not/never/stop/stopped . . exist/existing/existed/be/being_here/wake/breathe/breathing/been_born
        not/never . . . wake/open . . up/eyes
        switch/turn/turned/switched . . . off
        nothing . . for_ever/at_all/else
        sleep/asleep . . . for_ever/never/years/always/not/hundred
        bus/truck/lorry/car/train . . . hit/hits/run/flatten . . me/us/over
        hit/flattened/run_over . . by . . bus/truck/lorry/car/train
        heart . . stop/stopped/give_out/gave_out/attack
        cancer/tumour/tumor/terminal/aneurysm/stroke/lightning . . . me/get/got/had/take/would/it
        instead of . . him/her/them/my
        in . . crash/accident . . with/instead
        god/lord/jesus/allah/him . . . take/carry/call . . me
        gone/erased/unborn/over_with/no_more
        be . . . over/gone/done/nothing/dust/ash
        end . <end>
        not . . be . . here/alive/anything/anyone/a_person
    """,
    # a means or a place, the writer's
    "means-mine": """
        rope/noose/rafters/beam
        viaduct/cliff/cliffs/multi_storey/rooftop
        the bridge <end>
        in/into . the . river/loch/canal/quarry/sea/lake
        pills . . . saved/saving/hoard/hoarded/stash/stashed/counted/enough/lined/stockpil~
        saved/saving/hoard/hoarded/stashed/counted/stockpil~ . . . pills
        my/the/a . gun/shotgun/rifle/pistol
        helium/exhaust/hosepipe/charcoal
        method/methods
        bought . what . . need/needed
        razor/blade . . bath
    """,
    # somebody else
    "person": """
        my/a/an/our/the/some/this . . OTHER
        he/she . is/has/says/said/sent/left/went/will/keeps/wants/will_not/did
        guy/woman/man/girl/boy/bloke/fella/stranger
    """,
    # somebody at a place to fall or drown
    "place": """
        wrong side . . railing/rail/barrier/bridge/fence
        past . . yellow line
        on/off/at/over/near/up . . the/a . . ledge/roof/bridge/cliff/cliffs/parapet/railing/railings/tracks/rooftop/
            overpass/viaduct . . . <end>
        is/sitting/standing/climbed/climbing/walking/gone/went/up . . . ledge/roof/bridge/cliff/cliffs/parapet/
            railing/railings/tracks/rooftop/overpass/viaduct/crane/pylon
        went/gone/walked/walking/wading/waded . . . into/to/in . . . river/sea/water/loch/lake/canal/weir/ocean
        how deep
        went/gone/walked/walking/off/headed/heading . . . toward/towards/down_to . . . WATER/bridge/tracks/woods/cliffs
        over the . barrier/railing/railings/rail/fence/parapet . . . <end>
    """,
    # somebody with a means
    "means": """
        with/took/has/carry/holding/grabbed/found/tied . . . rope/noose/gun/shotgun/rifle/petrol
        knife/gun/blade . . . hand/throat/neck/wrist/wrists/head/temple/chest/stomach/himself/herself
        pills . . . everywhere/floor/empty/gone/took/missing/taken/all
        empty . . . pills/bottles/packets/blister
        left/found . . . goodbye/suicide note/letter
        left . a . letter
        left . a . note <end>
        gas . . on/oven/hob
        locked . . . in/bathroom/door/shed/garage . . . blade/knife/pills/and
        hosepipe/exhaust/garage_running
        got . the/my/a/his/her . pills/rope/gun/knife/blade/tablets
    """,
    # somebody who does not wake
    "collapse": """
        not/barely/hardly . . breathing/breathe/responding/respond/conscious/moving/waking/wake
        will/can/do/does not . wake
        unconscious/unresponsive/collapsed/passed_out
        lips/face . . . blue/grey
        foaming/fitting/seizing/convulsing/seizure
        slurring/slurred/slurry
        cold . . to . touch
        blood . . everywhere/all_over/under/on
        bleeding . . out/bad/heavily/loads
        thud/silence/gone_quiet/went_quiet
        not . moved/move/woken/stirred/budged . . since/at_all/for/<end>
        needle/syringe
    """,
    # somebody cannot be reached any more
    "noanswer": """
        is/are not picking/answering/replying . up
        not . . . answer~/reply~/respond~/pick~/open~ . . phone/door/texts/calls/me/up/-
        phone . . . off/voicemail/dead/disconnected
        straight to voicemail
        left . me . on read
        hung up
        went . . offline/silent
        can_not . . reach/find/get . . him/her/hold/through
        deleted . . . account/facebook/everything/insta
        gone quiet
        line/phone/call/it . . cut/dropped/dead/went_dead
        single/one/grey/blue tick/ticks
        missing . . since
        logged off
        not . heard . . from/since
        phone/line/battery . . cut/dead/off
        not . online/seen . . since
        room/bed/house/flat . . is . empty/made
        turned/switched . his/her/the . phone off
        not . log/logged . in
        blocked me/us
    """,
    # something was told in secret
    "secret": """
        made . . me . . swear/promise
        swear/swore/promised . . not/to/i
        not . . . tell . . . anyone/anybody/no_one/nobody/no/mum/any/staff/them
        in confidence
        gave my word
        between us
        keep . . secret
        our . little . secret
    """,
    # a parent, or who stands for one
    "parent": """
        dad/mum/parents/stepdad/uncle/aunt/nan/grandad/madam/coach/guardian/foster_mum/foster_dad
    """,
    # a school is spoken of
    "school": """
        school/teacher/class/homework/nursery/playground/pupil/year_7/year_8/year_9/grade/bus_driver/lunchbox/
            maths_test/math_test
    """,
    # ill-treatment, plain
    "assault": """
        hit/hits/hitting/beat/beats/beating/slap~/punch~/kick~/chok~/strangl~/whip~/flog~/smack~/belt~/batter~/rap~/
            molest~ . . . me/us/her/him/my/them/kids/each
        threw/throw/throws/thrown/push~/shov~/slam~/drag~ . . . wall/stairs/floor/against/down/table/door
        belt/cane/stick/slipper/wire/iron/wooden_spoon/cable . . . out/again/me/on/her/him/back/legs/hand/hot
        puts/put/putting/stub~ . . . cigarettes/cigarette/iron . . on/out
        burn~ . . . my/her/his/me/arm/hand/iron/cigarette
        bruise~/welts/black_eye/handprint/hand_print/finger_marks/bite_marks/belt_marks/split_lip/busted_lip/swollen
        can_not . see . . my/one/left/right . eye/left/right
        can_not sit . down
        starv~/not_fed/no_dinner/no_food/not_giving_food/not_allowed_to_eat . . . days/me/us/her/him/punishment/since/
            -
        locked/locks/lock/tied/ties . . . cupboard/closet/room/basement/shed/garage/bed/chair/bathroom/outside/cellar
        touch~ . . . me/her/him/private/night/down/there/parts
        comes/come/came/creeps/gets . . . in/into . . . my/her/his . room/bed
        makes/make/made . . me/her/him . . do . . things/stuff/it
        flinch~/cower~/wets/soiled
        kneel . . . stones/rice/gravel/hours
        went off on me
        hurts/hurt/hurting . . me/us/my/her/him/little
        scream~/crying . . . hit/again/every_night/stop/please/daddy
        does/did/doing . . things/stuff to/with me/her/him
        tie/tied/tying . . me/you/us . up
        not . sit . down/properly
        take/takes/took/taking/gets/got . . his/her/the belt/cane/slipper/stick . off/out
        pepper . . eyes/eye
    """,
    # a partner
    "partner": """
        husband/wife/partner/boyfriend/girlfriend/ex/fiance/himself_has/my_man/my_fella/his_mother/in_laws/baby_daddy/
            other_half/old_man
    """,
    # hidden, locked in or locked up
    "hidelock": """
        i/am/we/me/us/myself/hiding . hiding/hid/hide/locked/barricaded/sleeping/sleep/stuck/trapped/
            shut . . . bathroom/bedroom/car/closet/cupboard/shed/room/toilet/basement/wardrobe/garden/
            stairwell . . . kids/from/him/he/baby/with/-
        drawers/chair/wardrobe/dresser . . . against . . door
        not . . let/letting/allowed/allowing/allow . . . leave/out/go/see/house/work/outside/doctor/talk
        lock/locks/locked/locking . . . me/us . . in/out/room/inside
        can_not . . get/go/leave . . out/house/home . . . he/keys
        in . . . loo/toilet/bathroom/bedroom/room/shed . . . door . locked/wedged/shut/jammed/blocked
        under the . bed/stairs/table
        put/got/have . . kids . . in/upstairs/under
    """,
    "weapon": """
        knife/gun/shotgun/machete/bat/hammer/axe/petrol/rifle/pistol . . . me/my/throat/us/kitchen/bed/pillow/face/
            wav~/out
        with/got/has/holding/pulled/waving/took/sleeps . . . knife/gun/shotgun/machete/bat/hammer/axe/rifle/pistol
    """,
    "threat": """
        threat~
        if i . . . leave/go/left/tell/talk/run/scream/call/answer/say/do_not . . . find/kill/hurt/end/take/he/she/
            dead/burn/hunt
        kill/hurt/end/find/burn/bury/shoot . . me/us/kids/both
        the end of me
        i . am . next
        coming . . back/home . . he/soon/drunk/any_minute
        bang~/kick~/smash~/pound~/hammer~/fist/break~ . . . door
        on his way
        through . . letterbox
        outside mine/my
        released . <end>
    """,
    # papers, phone, going out
    "control": """
        take/takes/took/taken/hid/hides/got/has/holds/keeps/smashed/broke/checks/check/reads/tracks/tracking/controls/
            monitors/watches . . . my . . passport/phone/bank/card/cards/money/wages/papers/visa/documents/messages/
            location/medication/id/shoes
        not . . . letting/let/allowed/allow . . . see/talk/have/call/speak/doctor/family/friends/money/phone
        cut . . me off . . from
    """,
    "fear": """
        whispering
        scared/afraid/terrified/frightened/frightens/scares/terror . . . him/her/he/home/she/tonight/go/door/back/
            hands
        eggshells
        terrified/petrified
        scared/afraid/terrified/frightened/shaking/shake/trembling
    """,
    "injury": """
        bruise~/black_eye/swollen/split/busted/bleeding/broken/fractured/concussion . . . ribs/lip/eye/face/arm/nose/
            jaw/hand/neck/wrist/by/again/he/she/think
        lip/eye/face/hand/ribs/arm/nose . . . broken/bruised/swollen/split/black/busted/like_this/cracked
        makeup/make_up/sunglasses/concealer/scarf . . . cover/hide/bruise~/eye/marks
        marks on . . my . neck/arms/throat
    """,
    "rage": """
        drunk/drink_taken/drinking/moods/mood/temper/kicking_off/rage/raging/lost_it/pub
        shouting/screaming/smash~/throw~/punch~ . . . plates/door/wall/me/house/things/kids/again
        put . . fist/foot through
        going mental
        kicking . off
        raging/roaring/ranting/furious
        hell to pay
        will . go/goes mad/mental/spare/nuts
        had . a . drink/few/skinful
    """,
    "alcohol": """
        vodka/whisky/whiskey/gin/rum/wine/beer/booze/alcohol/cider/brandy
    """,
    "pills": """
        pills . . . all/loads/handful/bottle/many/vodka/whisky/whole/took/rest
    """,
}
