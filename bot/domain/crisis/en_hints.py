"""English patterns of calls that go without a plain word of the field: hints, images, things put in order."""

HINTS = {
    "life": """
        have/has . been cutting . <end>
        slashed/sliced/slit/gashed my . LIMB
        scratch/pick/bite . . . till/until . . bleeds/bleed
        stab/stabbing/stabbed my . hand/arm/leg/thigh
        leaving/leave . . . for good . <end>
        wrote . my letters
        in everyones/everybodys/their way . <end>
        i cost . too much . <end>
        no_one/nobody needs me
        might as well die
        good for nothing . . die/dead/gone
        do_not/not forget me . <end>
        sorry for everything . i . am . leaving/going/off
        thanks/thank . . for everything . goodbye/bye/farewell
        leaving/leave you . . for_ever/for_good
        it is the end . <end>
        going/gone for good . <end>
        not . be . angry . with me . <end>
        tell . my . mum/dad/kids/son/daughter/wife/husband/sister/brother . i love
        see you in . heaven
        kill me . now/please
        life is . too hard . . leave/die/end/go
        death is . all/what . i . want
        suicide in/on my . head/mind/brain
        life/lifes . . already . done/over/finished
        why bother . getting/waking/living/going . . <end>
        noise/voices in my head . . . shut/stop/quiet/go/silence
        not . see you later . . . end
        hope . you . . forgive me
        forgive me . one day/someday
        do_not/not cry . . . much/lads/guys/girls/for_me/over_me/about_me
        enough . to bury me
        no . more . reason . to . wait/stay/live/carry_on/stick
        nothing keeps me . here
        leg/arm/arms/legs/thigh/thighs . . looks/look like . . barcode/grater/noughts/map
        craft/stanley/kitchen knife . . . i/me/my/again/when
        punish . . . . knife/blade/cut
        demons . . . . drawer/blade/bathroom/box
        pain . is/the . . only thing
        not . scared/afraid/frightened of . dying/death . . . hoping/hope/want/waiting/ready/looking
        if/wish/hope . death . came/comes/come/took/takes
        want . to . feel nothing
        be a . rock/stone/ghost/cloud/shadow . . . feel/nothing/forever
        why . . not . . i/me . . . . car/coffin/one/crash/bed/grave
        why . . i . not . the one
        if/when/morning/day/nice/good/suit . . . . . . i . . not . there/here to . hear/see/wake/feel
        i . will/would/be . not . there/here to . . hear/see/wake/feel
        lived . . long enough
        lived too long
        thinking . about . suicide/dying/death/killing
        going/want/about . to jump i/from/off/out/<end>/now/in
        train . . . . minutes/mins/coming/due . . . . at . the edge
        i . am . at/by/near . the edge <end>
        tracks/bridge/cliff/river/railway . . . . . . i . am . going
        just need . the . nerve/courage/guts
        need/lack/missing/find . . the . nerve/guts . to/<end>
        holding/hold/held/gripping . . BLADE . . . . shaking/crying/scared/wrist/arm/now/<end>
        farewell . . all/everyone/everybody/friends/folks/world/cruel
        join/joining/be_with . the dead
        go/going/gone/leave/leaving . for real . <end>
        before i . go/leave . for_real/for_good/for_ever
        kiss/hug/cuddle . . my/the . . . for me
        when . he/she/they . is/are/gets . older/big/grown/old_enough . . <end>
        carry/go/keep . on without me
        the end . for me
        all over . for me
        last words . . here/ever/<end>
        if i . not exist/existed/around/born
        take/taking/took up . . space . . <end>
        cost . . . . a fortune . . . . . use/good/nothing
        i am . no use . . . . <end>
        everything/all . . bad/wrong . . . . . comes/come . from . me
        after that . i . . have/be/get/find . . peace/free/rest/quiet
        nobody/no_one/never . . . . hear from me . again
        you . will . not . . hear from me . again
        week/day/weeks/days . . . it is . . all over . <end>
        reach/reaching/go/going/reached . for . the . compass/blade/razor/scissors/cutter
        lighters . . against/on . my . skin
        red lines . . <end>
        good . to . hurt . <end>
        hurts . . . . . does/do me good
        slice/slicing/slash/slashing/carve/carving . . myself
        # not to wake, not to be there
        asleep/sleep/bed/night and . . die/never/not
        sleep/asleep/bed . . . . tomorrow never/not . come/comes
        tomorrow . never/not . come/comes/came
        not/never . . wake/waking . up . . for_once/or_ever/ever/peace/nice
        nice/lovely/good/great/peaceful/relief . . . . not/never/stop . . wake/waking/exist/existing/breathing/
            breathe/be_here
        being/be dead . . . peaceful/easier/better/nice/relief/good/lovely
        wish/want/hope/need/can/could/please . someone/somebody/anyone . would/to/could/will . kill/shoot/delete/end/
            euthanise me
        someone/somebody/anyone . . delete/shoot/kill/unalive/end me
        ready for . death
        wait/waiting/long/longing for . . death/the_end/my_end
        not . want . to be here <end>
        no . longer/more . want . to be here
        plane/train/bus/car/lorry/truck/van . . went/goes/crashed/crashes/hit/hits/ran/run . . . i . . okay/ok/fine/
            glad/happy/not/would
        cancer/illness/heart/accident/covid/crash/storm/meteor/lightning/flu/disease . . . kills/kill/takes/take/
            finish/finishes/get/gets/gave/gives . me
        cross/crossing/crossed . . without looking
        without looking . . . . hoping/hope
        woke/wake/waking/awake . up . again . . . disappointed/gutted/annoyed/still/here/unfortunately/angry/sad
        disappointed/gutted/angry/sad/annoyed . . . woke/wake/still/alive
        unfortunately/still . . woke up
        had/have . my innings
        lord/god/jesus/heaven/death/allah/angels . . . . . fetch/take/carry/collect/call me
        come . . . fetch/take/carry/get/collect me . . <end>
        if . i . . stopped breathing/existing
        turn/flick/twitch/jerk of . the . steering/wheel
        i/me . . should . . been . . . in . that/the/his/her . coffin/grave/car/ground
        should . have been me
        never/not . asked/ask to . be . born
        give . it/life . back . <end>
        ground/earth/sea/floor . . open/swallow/take/keep . . . me
        not . see . myself . . getting/being/growing/living/at/old/there
        not . want . to . get/grow/be . old/older
        feel/felt . . . already . . died/dead
        i . . am . . already dead
        long/want/wish/ready/ask/hope/go . to . be/join/go . with/join/to/see . . . husband/wife/mum/dad/son/daughter/
            brother/sister/him/her . . . soon/now/heaven/any_day/again/there/up/miss/week/please
        join . my . husband/wife/mum/dad/son/daughter/brother/sister . . . soon/now/heaven/there/up/week/month/<end>
        let this/it/tonight/today be . the/my last
        last . night/day/time i . have . to
        tired/sick/weary/exhausted/knackered/done . of/with/from . . being/life/living/existing/breathing/waking/
            all_of_it/this_life/everything/myself
        opt/check/bow/tap/log/sign/clock . out . . of . life/<end>
        not . meant/made/cut_out/built/supposed . to/for . this/life/be/living . . world/life/here/alive/<end>
        nothing . . better than . this
        stop . . existing/feeling . <end>
        stop . being <end>
        everything/all/it . to . . stop/end . . me/noise/head/now/please/<end>
        just . . want . it . . over/to_stop/done
        life . . . not . . for . me/people_like_me
        just . existing . . . not living
        dead inside
        hope . . . . not . wake/make/see/survive . . up/it/morning/night/tomorrow/surgery
        would . be . okay/ok/fine/happy/relieved . with/if/to . . not/dying/die/died/gone
        i . would . . thank . . . driver/bus/car/truck
        i . not . . . belong . here/anywhere/in_this/alive
        one less . . . <end>
        rather . not . . exist/be_here/be_alive/wake/live
        if only/i . could . . . disappear/vanish/evaporate/fade/switch_off/not_be
        want/wish/need/like/love . to . . disappear/vanish/evaporate/dissolve/fade . . <end>

        woke up again . <end>
        be/join with my . late . husband/wife/mum/dad/son/daughter/brother/sister

        # the place and the means are there
        i . . am/sitting/standing/stood/sat/here/up/on . . . on/at/by/near/under/over . . . bridge/ledge/roof/rooftop/
            tracks/platform/cliff/edge/viaduct/parapet/rails/flyover/balcony/quay/pier . . . . . . water/right/there/
            trains/train/cold/wind/windy/jump/down/alone/high/dark/looking/waiting/scared/help/now
        standing/sitting/stood/sat . at/on . . end . of . . platform/bridge/pier/roof/cliff
        top . floor/level/storey . of . . . park/building/flats/tower/block
        i . . . . top/tenth/highest/twelfth floor/level/roof . . . . . wind/windy/window/open/jump/down/edge/ledge
        rope/noose/cord/belt . . . . boot/bag/garage/loft/attic/tree/beam/shed/door/wardrobe/closet/ready/neck
        pills . . . . lined/counted/laid/stacked/saved/hoarded/front/hand/sixty/out/line . . up/out/table/me/ready/
            bed/<end>
        counted/counting/lining/lined/saving/hoarding/stockpiling/collecting . . . . pills
        gun/shotgun/rifle/pistol/revolver . . . . . lap/mouth/head/hand/knees/loaded/temple/bed/table/beside
        knife/blade/razor/scissors . . . . . front/hand/wrist/neck/throat/looking/lap/beside/skin . <end>
        knife . . in front of me
        looking/staring/looked at . . . knife/blade/pills/rope/gun/water/drop/tracks/bridge
        talk to me or . . i
        someone/somebody/anyone/please . . talk to me . . . or/before . i
        way/ways/method/methods . . . . hurts/hurt/painless/least/quickest/fastest/peaceful/quick/surest/easiest
        how . long/high/many/deep/much . . . . . to/before/until . die/kill/bleed/fatal/work/hang/drown
        something . . bad/terrible/stupid/awful/silly/drastic/permanent . to . myself
        do/doing . something . . stupid/silly/terrible/bad/drastic/permanent/irreversible/daft . . . tonight/now/help/
            stop/scared/soon/<end>
        urge/urges/thoughts/voices/impulse . . to . . end/die/jump/kill/cut/go/hurt/step/drive
        fight/fighting/resist/stop . . . urge/urges/thoughts/voices . . . <end>
        get/make/last . . through/it/past . . night/tonight/weekend/week/evening . . . <end>
        trust myself
        close/tempted/want/going/thought/think/thinking/about . . to/of/about . . driv~/crash~/steer~/swerv~/walk~/
            step~ . . . . into/off/in_front/under/across . . . wall/tree/cliff/bridge/traffic/river/lorry/truck/bus/
            oncoming/kerb/road/ledge/train/sea
        step/jump/walk/leap . . off/into/in_front . . . kerb/curb/ledge/platform/traffic/sea/tracks/train/edge
        head/brain/voice/voices/mind . . . tell/telling/tells/says/saying/shouting/screaming . . me . . to . . step/
            jump/do/die/end/go/cut/finish/kill
        find/finds/found me . . hanging/dead/cold/floating/hung/drowned/lifeless/gone/there
        finish . my life
        finish/end . it . . tonight/now/today/all/tomorrow/for_good
        today/tonight/tomorrow/DAY . is . the/my . . day/night/last/time . . . . i/go/do/die/end/leave
        the day i . . go/die/leave/end/do_it/check_out
        i . . am/be/was doing it . . . <end>
        then . i . am/be/was . doing . it
        am . doing it . . tonight/now/today/DAY/when/then/this_time/<end>
        drown/drowning/hang/hanging/gas/gassing/poison/poisoning/shoot/shooting/stab/electrocute/starve/starving/
            overdose . myself
        in front . of . . a/the train/bus/truck/lorry/tube
        under . a/the train/bus/truck/lorry/tube/metro
        i . not . . . keep/be . safe . . tonight/now/<end>
        not . . . . going/gonna/will/able . . . . make/last/survive . . . . the/this/through/till . night/week/
            weekend/morning/winter

        # farewells
        that/this . was/is . . my . last . . message/post/text/one/time/words
        tell/tells . . my . . girls/kids/boys/son/daughter/mum/dad/wife/husband/family/brother/sister/dog/
            them . . . . love/loved/loves/sorry/proud/tried
        you . . made . . . . . . i . can . . go now/<end>
        i . can . . go . . now . <end>
        not . . expect . me . . on/again/back/any_more/any
        do_not/not . . be . sad/upset/angry/mad . . when/if/after/at . . i/me/gone
        it . . was . my . choice/decision
        when . i . am . . gone
        see . you/yous/yas/u . . all . . . up_there/other_side/next_life/heaven/someday/one_day_up/next_world
        keys/key . . . . . letter/letters/note
        letter/letters/note . . . table/fridge/bed/drawer/each/everyone/kitchen/desk/pillow
        you/yous . . will . . never/not . . see/hear . . me/from_me . . again/any_more
        not . . see me . . again
        wrote/written/writing . . letter/letters . . to/for . . each/everyone/all/you/mum/kids/family/them
        forgive . me . . . . . pain/hurt/what/going/about/leaving
        pain/hurt/mess/trouble . . i . . am . . about/going . to . cause/leave
        this is where i . . get/step/hop/leave/stop/sign/say . . off/out/goodbye/<end>
        remember me . . . . how/as/when/for/before/kindly/happy/smiling
        think . of . me . . . . when/sometimes/if/fondly/now_and
        last time i . . . . post/write/talk/message/come/be/see/text/bother/log/type
        last . . you . . . . hear/see/read . . . me/this
        long/last/final journey/trip/voyage . . . not . . return/back/come
        not . . return/coming_back/come_back/be_back . . . . children/kids/family/goodbye/ever/this_time/greet
        my . . road/story/journey/path/book/chapter/race/time . . stops/ends/is . . here/over/done/up/run/finished/
            ending
        turning/switching/turn/switch/turned/switched . my/the/this . phone . off . . . . . last/goodbye/bye/sleep/
            lying/now/love/sorry
        lying/lie/laying/going/lay . . down/sleep/bed . . one/for . . last/ever/final
        sorry . . to . . all/everyone . . . . i . . let . . down
        not/no . . . find/found/see . . another/other/any/a . . door/exit/option/solution
        long . . . everyone/everybody/folks/all . it_was/it_has/take_care/be_good/<end>
        gave/given/giving/rehomed/left . . . my . . cat/dog/cats/dogs/pets/hamster/fish . . . . . goodbye/bye/sorry/
            clean/letter/ready/gone/done
        all the best . . . . my . . road/time/end
        i . am . . signing/checking/logging/clocking/bowing/tapping . . off/out . . . good/ever/life/last/all/<end>
        thank . . you . . for . everything . . . . i . am . sorry
        thanks/thank . . . for . trying . . . . <end>
        not . . anyones/anyone/anybody/your/his/her/their . . fault . . . <end>
        look/mind/care/watch . . after/of/over . . . mum/dad/kids/girls/boys/dog/cat/sister/brother/them/him/
            her . . for me . . . <end>
        be . good/kind/strong/nice . . for/to/look . . your/mum/dad/after
        i . . love/loved . . you/yous/u . all . . . . forget/remember/always/sorry/bye/goodbye
        do_not/not . . ever forget . . it/that/me
        i . am . . going/heading/off . to . a . better place
        bye/goodbye for good

        # things put in order for a day
        set/sorted/planned/ready/arranged/organised/prepared . . for DAY . . . . i . . cleaned/tidied/paid/wrote/left
        <number>/two/three/four/five/six/few . more . days/sleeps/nights/weeks/hours/mornings . . . of/to/till/until/
            left/and . . pretending/get/hold/hang/suffer/live/go/endure/over/done/free/peace
        days/nights/weeks of . pretending/acting/faking
        my last . . day/night/week/morning/evening/hours . . . earth/alive/here/world/<end>
        last . . day/night/week . . on/of . . earth/this_earth/my_life
        waiting/wait/once/when/after/until/soon_as/till . . . . . . . . . i . . am/will/be . . doing/do . it
        after . . . . birthday/christmas/wedding/exams/holidays/funeral/results/anniversary/easter . . . . . over/
            stop/done/gone/end/ends/finished/leaving . . <end>
        will/wills . is . . written/done/signed/ready/sorted
        hotel/room . . is . booked . . . . . not . . checking/check/coming/come
        not . . be . . checking out . <end>
        reminder/alarm/timer . . . . . bridge/rope/tracks/die
        not . . . see . . . winter/summer/spring/christmas/year/week/month/weekend/morning . . out/through/end/<end>
        this time . . tomorrow/next/DAY . . . i . . . . far/away/gone/free/peace/nowhere/better/dead/over
        far away . . where . . . . hurts/hurt/pain/nothing
        DAY . . . when . . . . . . i . . . walk/go/head/drive . . . . river/bridge/sea/tracks/woods/cliffs/water/lake
        walk/walking/go/going/head/heading . . down/into/out . . . . . . river/sea/lake/water . . . . not/back/ever/
            done/finish/and . . . <end>
        day . i . turn . <number>/thirty/forty/fifty/twenty/eighteen/twenty_one/sixty . . i . . out/done/gone/off/
            leave/go
        once/when/after/as_soon_as . . . dog/cat/pets/animals . . . . . . rehomed/dies/died/gone/adopted/passes/
            settled . . . i . . can/will . . go/leave/die
        laid/set . out . . . . letter/letters/note/pills/papers . . . . pills/papers/letter/letters/DAY
        not . . be/your . . . anyones/anyone/your/their/nobodys/anybodys/everyones/my_familys . problem . . <end>
        worked/planned/timed/figured/sorted . . it . . . out . . <end>
        results/verdict/decision/answer . . . . . . no/bad/fail/failed/rejected/refused . . . i . . jump/die/end/go/
            kill
        i . . jump <end>
        giving/give/gave myself . . until/till/to
        everybody/everyone/kids/all/they/wife/husband . . . in_bed/asleep/sleeping/out/gone/away . . . . . i/
            am . . doing/do . it
        made . my/up peace . . . . <end>
        countdown/counting_down . . . . <end>
        date . is . . set/circled/fixed/marked/picked/chosen
        circled/marked . . . date/day . . . calendar . . <end>
        paid/cancelled/closed/cleared . . . . rent/bills/debts/accounts/subscriptions . . . . . not/letters/letter/
            need/after/goodbye/last/no_one

        # hurting oneself, hidden
        got/took/found/get/getting/dug/pulled/bring . . . . tin/box/kit/drawer/bag . . . . . . BLADE
        tin/box/kit . . . . with . . blade/blades/razor/razors
        blood . . . . sink/bath/shower/towel/towels/sleeves/sheets/floor/sleeve . . . . . me/my/again/i
        when/if/watching/seeing . . it/i/blood . . bleed/bleeds/bled/flows/flow . . . . breathe/calm/better/relax/
            relief/quiet/alive/real/feel
        feel . . . . . when . . it/i . bleed/bleeds/cut
        bracelet/bracelets/sleeves/hoodie/jumper/bandages/watch/makeup/plasters . . . . . . not/no/nobody/hide/cover/
            covers . . . . see/sees/wrists/arms/marks/cuts/scars/know/find
        hide/hiding/hid/cover/covering . . . . my . . wrists/arms/cuts/scars/marks/thighs/legs
        caved/relapsed/slipped/gave_in . . . . . compass/blade/razor/scissors/cut/knife/sharpener/again/tonight/arm/
            lighter
        punch~/hit~/bash~/kick~ . . . wall/walls/door . . . . . till/until/feel/bleed/numb/knuckles/bone/fingers/hand/
            again
        stupid/silly/bad/something . to . my . . arm/arms/leg/legs/wrist/wrists/thigh/thighs/skin/hand
        its/it/is . . deep . . . . what/help/bleeding/scared/stitches/do/hospital/gaping/stop
        punish/punished/punishing . myself
        bite/bit/biting/pinch/pinching/scratch/scratching/pick/picking/peel/peeling/claw/clawing/pull/pulling/burn/
            burning . . . my . . hand/hands/arm/arms/skin/wrist/hair/leg/legs/thigh/thighs/face/
            fingers . . . . . till/til/until/bleed/bleeds/off/raw/blood/again/out/calm
        sharpener . . . . bits/apart/pieces/unscrewed/screw/open/broke/blade
        skin off . . my
        hoodie/jumper/sleeves/jacket . . . . july/june/august/summer/heatwave/heat/degrees . . . . . cold/told/said/
            ask/notice/hide/why/asks
        line/lines/mark/marks/cut/notch . . on . my . . thigh/thighs/arm/arms/wrist/leg/legs/skin/hip
        bang/banging/bash/hit/hitting/smash/smacking/headbutting . . . my . head . . . wall/until/till/floor/again/
            stop/stops/against
        need/want/crave/miss/missing/craving . . my/the/a . . blade/blades/razor/razors/lighter . . <end>
        need/want/miss . . my/the . . blade/blades/razor
        plasters/bandage/bandages/towel/tissue/tissues/plaster . . . . . not/will_not/soaked/through/holding/hold/
            enough/stop/bleeding
        went/gone/going too/2 far . . . . plasters/stitches/blood/bleeding/deep/cut/this_time/tonight
        days . . . . threw/thrown/gone/lost/ruined/blew/wasted/zero . . . . . . blade/cut/cutting/tonight/again/
            down_the
        days . clean . . . . . . gone/over/zero/ruined/threw/lost/relapsed/down_the_drain
        hurt/hurting/cut/cutting/burn/burning . . . feel . something/alive/real/anything
        only . . thing/way . . . . . helps/calms/works/calm/release . . . . cut/cutting/blade/blood/pain/hurting/
            bleeding
        sliced/slit/slashed/gashed/carved/hacked/cut . . . my . . . arm/arms/wrist/wrists/thigh/thighs/leg/legs/veins/
            stomach/throat/neck . . . open/deep/with/again/tonight/bleeding/but/and/up
        carved/carving/cut . . . words/names/word/lines . . into/in/on . my

        # in the way of everybody
        insurance . . . . . worth/pay/pays/payout/more . . . . me/alive/dead/family/kids
        worth more . . . . dead/gone/than_me/insurance
        in . the/their/your/everyones/everybodys way . . . . time/gone/go/leave/off/cleared/better/die/disappear
        if . . i . . was/were/am . . gone/dead/not_here . . . . they/she/he/everyone/kids/you . . . . have/be/get/
            could/can
        too much for . . everybody/everyone/anyone/anybody/people/them/my_family
        drag~/pull~/bring~/weigh~/let~ . . . everyone/everybody/them/family/people/you_all . . . down
        set . . . them/her/him/you/my_family/everyone . free
        should/must/ought/need/better . . . set/leave/let/free . . them/her/him/my_kids/my_family/everyone . . <end>
        eat/cost/waste/drain/take/spend/use . . . . their . . money/time/life/lives/energy/food
        they/you/everyone/she/he/family/kids . . will . . . have peace
        ruin/ruins/ruined/ruining/destroy/spoil/wreck/wrecking/poison . . . everything i . touch
        ruin~/wreck~/spoil~/destroy~ . . my/their/everyones/her/his . . . . life/lives . . . . . me/gone/without/
            better/<end>
        i . . ruin~/wreck~/destroy~/spoil~ . . everything/everyones/their/my_kids/my_mums/my_familys
        old/charge/weight/drain/nuisance/bother/inconvenience/mouth/embarrassment/disgrace/disappointment . . . . on/
            to . . everyone/everybody/them/family/all/people/you_all/our/my_kids/kids/children
        i . am . . nothing . but . . a . . nuisance/burden/drain/problem/bother/worry
        i . am . . . a . . nuisance/burden/drain/parasite/leech/millstone/failure/disgrace/mistake . . . . to/on/for/
            and . . everyone/family/kids/all/them/our/my/should
        make/made/making room . . . for . . . <end>
        waiting . for . me to . . go/die/pop/croak/leave/disappear/kick/snuff/pass
        waiting for me to
        everyone/everybody/they/all/you . . . . waiting for me to . . go/die/leave
        not . . bother/burden/annoy/trouble/be_a_bother/be_a_burden/be_in . . you/them/anyone/your/nobody/anybody/
            everyone/us . . . . much/longer/any_more/again/soon/way
        bring/brought/brings . . shame/disgrace . . on/to/upon . . family/house/parents/name/everyone
        if . i . . disappear/disappeared/vanish/vanished/died/die . . . . . glad/happy/notice/better/relieved/noticed/
            care/miss/sigh/peace/free/party
        no_one/nobody/who . . would/will . . notice/care/miss/cry/mind . . . . . i/me/if
        deserve/deserves . . . better/man/woman/mum/dad/wife/husband/someone . . . . . than . . me/this
        deserve/deserves . . . . . . not . . me/what
        what is left of me
        waste of . . skin/space/oxygen/air/food/time
        one less . . . mouth/problem/worry/burden/bill/person/thing
        breathe/breath/relax/rest/happy/happier/freer/free/peace . . . . . . if . . i . . was_not/not/gone/were_not/
            left/died/disappeared
        better . . . . . without . me
        do . better . . . . . without . me
        they . would . . all . . do/be . . better . . . . <end>
        should/might_as_well/want/time . . to . . . clear/cleared/get . . off/out/lost . . for_good/way/world/<end>
        disappear/disappeared/vanish/vanished . . . . everyone/they/family/nobody/no_one/better/notice
        should . just . disappear
        insurance . . . . . . i . can/could/will go
        paid . . . rent/bills . . . up/until/to . DAY
        everything . . ready/in_order . . . . . paid/cancelled/written/letters
        over by DAY
        booked/got/rented/paid_for . . a/the . motel/hotel/room/airbnb/cabin . . . . . . body/find/kids/maid/cleaner/
            alone
        bus/car/lorry/train/truck/lightning . hit/killed/took/flattened/hits/kills me . . . . . . . . grateful/glad/fine/relieved/happy/
            thankful/not_mind/would_not_mind
        envy . . . . dead/graves/ashes/buried
        no/not strength for . this/the/my life
        can_not/not trust my hands/myself tonight
    """,
    "overdose": """
        TOOK . . pills . with . alcohol/vodka/wine/whisky/beer/drink/booze
        swallowed . the . . box/bottle/packet/strip/lot
        chewed/crunched/ate/swallowed . . every . last one
        chewed/crunched/swallowed . all of . them
        took what was needed
        cupboard/cabinet/cupboards . . bare/empty . . . . . sight/vision/head/dizzy/sleepy/feel
        tongue . . numb
        whole/full/entire strip/packet/bottle/box/pack . . . . . rum/vodka/whisky/gin/beer/wine/alcohol/booze/feel/
            sleepy/going
        there were . . . . . . now . . . zero/none/nothing/no/gone
        one hit/shot/dose/line/bump/pill/bag/pipe too . many/much
        TOOK/taken . <number>/two/three/four/five/several . . boxes/packets/strips/bottles/packs/sheets/blisters
        TOOK . a . load/loads/bunch/handful/ton/fistful/stack . of . . pills/them/stuff
        pills/organiser/organizer/box/blister/week . . . . in one go
        in one go . . . . . pills/feel/dizzy/sleepy/sick/ambulance/<end>
        nothing/none/no_pills/empty . . left . . . in . . . . packet/box/bottle/jar/strip/pack/tub/drawer/cabinet
        no pills left . . .
        cleared/cleaned/emptied/raided/finished/necked/polished . . out/off . . . . medicine/meds/pills/cabinet/
            cupboard/stash/drawer/packet/bottle
        put/had/took/taken/done/drank/downed . . . far/way too . many/much . . . <end>
        drops/pills/insulin/patches/morphine . . . . . . . too many/much
        TOOK . . . . drain/oven/toilet/bathroom/floor/window/carpet . . cleaner/unblocker/bleach/fluid
        drank/drunk/swallow~/swigged/gulped . . . . . cleaner/unblocker/antifreeze/bleach/paint/thinner/petrol/
            detergent/poison/washing/screenwash
        finished/took/swallowed/ate . . every . . pill/pills/one . . . . . in/left/drawer/house/packet/box
        every/all . pills . . in the . . drawer/house/cabinet/box/cupboard/bottle
        pills . . . . . hear/feel . my . heart
        cant/can/can_not/not . . . stay/keep . . awake/eyes/my_eyes/open . . . . . . had/took/pills/twenty/of_them/
            taken
        had/took/taken/swallowed/ate/downed/necked/popped/done . . twenty/thirty/forty/fifty/sixty/a_hundred/dozens/
            <number> . of . . them/em/those/these/my_mums/the
        popped/took/had/done/dropped . . too much/many . . . stuff/gear/pills/mdma/ket/xans/xanax
        it is done . . . . swallowed/took/drank/everything/pills/waiting
        swallowed/taken/took/had/downed/necked . . the . . lot/whole_lot/whole_thing/full_box . . <end>
        swallowed/took/taken/downed/necked . . . everything . . . . waiting/wait/now/gone/sleepy
        now . i . . wait . . <end>
        just . . waiting . . . . to . . . work/kick/sleep/die/go
        lost count . . . . . pills/had/took/taken/many/swallowed
        mix/mixed/mixing . . booze/alcohol/vodka/drink/wine/whisky/gin . . . and/with . . . . pills
        mix/mixed . . . . pills . . . . booze/alcohol/vodka/drink/wine/whisky/gin
        took/taken/swallowed . . . . . pills . . . . . . do_not/not . . . ring/call/tell . . . anyone/anybody/
            ambulance/mum/them/nobody/him/her
        whole/entire/full . . month/week/months/weeks/year . . . prescription/supply/worth/meds/pills/dose/script
        all . . mum/dad/nan/husband/wife . . . pills
        drank/drunk/swallowed . . . . . . mouth/throat/stomach/insides is/are . on_fire/burning/burns/burnt
    """,
    "violence": """
        ex/husband/he/boyfriend . follows/stalks/watches . me . . everywhere/all/time/home/work/<end>
        i . am . locked in <end>
        hiding . in . the . bathroom/bedroom/wardrobe/closet/toilet/garage/shed
        covered in . bruises
        bruises . . . because of . him/her
        whispering/whisper . . he/she . . asleep/sleeping/next/here/in
        he/she is . asleep . beside/next/in . . . . . lip/split/scared/hit/bruises/blood/leave/out
        can . someone/anyone/somebody/you . come . and . get me . . <end>
        he/she . drinks/drank/drunk . . . . . . i . . the one/one . . gets/cops/pays/get
        i . the . one who . . gets/cops/pays it
        nobody/no_one . . . hear . me . scream/shout/cry
        freeze/freezing/froze/shake/flinch . when/every . . . . key/door/he/she/car
        key turns/turning/turn/turned . in . . lock/door
        reads/checks/sees . everything . . . . . . delete/scared/afraid/careful
        delete/deleting . this . . . . scared/he/she/soon/husband/afraid
        partner/husband/boyfriend/wife/girlfriend/ex/fiance/he/she . . is/gets/has_been/was/turned/
            turns . . . violent/abusive . . . . fear/scared/afraid/me/towards/again/drinks/drunk/when/kids/<end>
        fear/afraid/scared/worried/fearing for my . . life/safety
        he/she is . coming . . . . hear/car/up/stairs/door/home/back/drunk . . . . what/hide/help/do/scared/quick/key/
            <end>
        hear . . his/her/the . . car/keys/key/footsteps/steps/boots/van . . . . . scared/do/hide/help/shaking/quick/
            now
        HE . . lost . it . . . . . . again/kids/bed/hiding/hide/scared/smash/smashed/tonight
        kids/baby/children/boys/girls/we . . . hiding/hid/hide/under/hidden . . . under/bed/in/behind/wardrobe/
            table . . . bed/he/dad/scared/wardrobe/bathroom/table
        sleep/sleeping/slept . . . . chair/drawers/knife/phone/furniture/bat/light . . . . against/under/by/
            wedged . . . door/pillow/handle
        chair/wardrobe/drawers/table/bed . . . against the door
        HE . . . had/has/got/grabbed/took/held/pinned/picked . . ME . . by . the/my . throat/neck/hair/arm/wrist
        writing/typing/texting/message/talk/being . . quick/fast/quickly/quiet/secret . . . he/she/before/while/
            shower/asleep/out
        he/she is . . in . the . shower/garden/bath/toilet . . . . help/get/out/quick/leave
        help me . . . get . . out/away . . <end>
        chucked/threw/flung/hurled/knocked/pushed/kicked/dragged/shoved/slung . ME . . . down/into/across/against/out/
            onto/over . . . stairs/wall/room/floor/door/street/car/table/sink
        can_not/not . . move/feel/lift/use . my . . arm/jaw/hand/wrist/leg/fingers . . . . he/him/stairs/hit
        every time/day/night . . he/she . . comes/drinks/comes_in/gets . . . . . i . . . look/watch/check/hide/shake/
            freeze/flinch/count
        she/he . . throws/threw/chucks/lobs . . . . whatever/things/everything/anything/stuff/pans/plates/cups
        half cut/drunk/pished/steaming/plastered . . . . . walls/weans/kids/scared/door/wrecking/smashing
        going/goes/went through the . . walls/door/doors
        putting/puts/put . . holes/fist/fists/head . . . . wall/walls/door/doors
        eye/lip/nose/jaw/face . . . is/are . . shut/closed/swollen/black/bust/split/broken . . . . . fell/same/usual/
            again/he/say/work
        say/tell/said/told/saying . . . . i . . fell/walked/tripped/slipped . . . . . . stairs/door/
            always/as_always/<end>
        i . . will . say . i . fell
        hiding/hid/hide/staying/ran/run . . at/to/in . . . neighbours/neighbors/neighbour/friends/cupboard/bathroom/
            shed/garden/attic/car . . . . . he/husband/boyfriend/screaming/ex/partner
        he/she . . is . . screaming/shouting/roaring/banging/kicking . . . in/at/on/outside/through . . . stairwell/
            door/window/landing/garden/street/letterbox
        makes/make/making/forces/forced/made me . . . have . . sex
        makes/make/forces/forced/made me . . . sleep with . . him/her
        sex . . . . . when . . . . crying/asleep/say/do_not/sick/no
        kept/took/takes/has/hid/hidden/holds/burned/tore . . my . . passport/visa/papers/documents/id/phone/keys/bank/
            wages/pension
        chased/put/threw/locked/kicked . . ME . . . . out/outside . . . . night/baby/kids/rain/cold/barefoot/snow/
            nightdress/pyjamas
        counts/count/controls/takes/keeps/checks . . . . my . . money/wages/pay/receipts/spending/change/benefits/card
        let/lets/letting/allow/allows/allowed me . . . . see/talk/call/work/go/out/leave/have . . . . family/friends/
            mum/sister/job/phone/anyone/out/friends
        tracker/airtag/gps/spyware/camera/cameras/microphone . . . on/in . . my . . car/phone/bag/house/bedroom/laptop
        always . . knows . . where . i . am
        knows where i . . am/live/work . . . . . <end>
        do/doing/did me in
        shouting/screaming/yelling/swears/swore/says/said . . . . . going . to . . . do/kill/batter/finish/end/slit/
            stab me
        controlling/coercive . . . . . scared/hits/husband/he/him/out/leave
        if i . . leave/left/go/tell . . . . . . . . kids/kill/find/custody/himself/herself/never/children/deported/
            burn/hunt
        kept/keeps/keep/holding/held . me . . . prisoner/hostage/captive/locked
        smashed/broke/smash/breaks/threw . . . . up/my/the . . house/phone/plates/place/flat/furniture/
            everything . . . . again/kids/scared/he/hiding
        hit~/slap~/punch~/kick~/beat . . . me . . . in front . of . . kids/children/my_son/my_daughter/son/daughter/
            everyone
    """,
    "young": """
        dad/mum/stepdad hits/beats/hurts/punches/kicks . mum/dad
        broke/smashed/threw/snapped . a/the/his/her . . . . over/at/on . me/my
        sleeps/sleep/hides/hide/slept . . . . bath/cupboard/shed/wardrobe/attic . . when . . dad/mum/he/she
        bruise/bruises . . . . . . supposed/told/have/say/said/meant . . . . . football/fell/stairs/pe/sport/bike/
            nothing
        held/holds/hold/pushed/put/shoved . . . my/his/her . . head . . under/in/into . . . water/bath/toilet/sink
        my turn . . . . . <end>
        hide/hiding/hid . . . in/under/behind . . . wardrobe/bed/cupboard/closet/bathroom/toilet/shed . . . when/
            until/from/cos/because . . . dad/mum/he/she/stepdad/uncle
        roars/roar/screams/scream/shouts/shout/yells/screaming/shouting/yelling/roaring . . at . . his/her/their/
            the . . kid/kids/boy/girl/baby/son/daughter/wee_one/child . . . . . . thump/thumps/bang/bangs/slap/slaps/
            cry/crying/quiet/hit/smack
        coach/teacher/tutor/uncle/man/guy/neighbour/trainer/instructor/priest/stepdad . . . . asks/asked/wants/asking/
            sends/keeps_asking/makes . . . . . pictures/pics/photos/nudes/naked/video/undress/kiss/secret
        our . . little . secret . . . <end>
        cigarette/iron/belt/finger/hand/bite/rope . . burns/burn/marks/mark/prints/bruises . . . on/all . . . . back/
            arm/arms/neck/legs/face/body/cheek/throat/over
        drags/drag/dragged/pulls/pulled/yanks/swings . . . little/kid/baby/child/boy/girl/her/him/wee/
            toddler . . . . by . . . hair/arm/ear/neck/leg
        shuts/shut/locks/lock/puts/leaves/locked/left . . . her/him/kid/kids/child/baby/little_one/boy/girl/
            them . . . . on/in . . . balcony/cupboard/shed/cellar/basement/garage/dark/car/attic
        home is . . a . . war/hell/nightmare/battlefield/bad/violent/unsafe
        gets/get/got/climbs/climbed/comes/came/come/sneaks . . in/into . . . my . . bed/room/shower . . . . . want/
            scared/night/tell/secret/brother/touch/do_not/im/<age>
        brother/uncle/cousin/stepdad/dad/grandad . . . gets/get/got/climbs/comes/came/sneaks/creeps . . . in/
            into . . my/her/his . bed/room/bedroom
        scared/afraid/terrified/frightened . . . to . . show/bring/tell . . . . report/grades/card/marks/teacher/
            results/letter
        last time . . . . . broke/hit/beat/belted/burned/locked/kicked/threw . . me/my
        take/takes/took . . it . . . . . . . . sister/brother/little/mum . . <end>
        not . . allowed . . to . . eat/sleep/drink/leave/go_out/wash . . . . . . <age>/mark/grade/punish/naughty/days/
            bad/when/if/<end>
        makes/make/made . . me/her/him/us . . . sleep/eat/stand/kneel/live . . . on/in/outside/off . . . floor/
            kitchen/shed/garage/outside/bath/hall/balcony/corner
        flogs/flog/flogged/canes/caned/whips/whipped/thrash/thrashes/wallops/leathers/batters/battered/belts/
            belted . . me/him/her/us
        battered me
        my . da/dad/mum/stepdad/uncle . . . battered/belted/leathered/thumped/flogged/whipped/hammered/lamped/slapped/
            clouted me
        can kids/children/a_kid ring/call/phone 999/112/911/police/an_ambulance/the_police
        burn~/burnt/scalded my hand/arm/leg/fingers/face . . . . . i_would_learn/to_teach_me/teach_me_a
    """,
    "other": """
        neighbour/neighbor/friend/sister/woman/girl/man/boy/mum . is . being . beaten/hit/attacked/strangled/abused/
            hurt
        brother/sister/mum/dad/friend/son/daughter/wife/husband/girlfriend/boyfriend/flatmate . . took/swallowed/
            taken . . her/his/all/some/lots/the . pills
        hurt/hurts to . fall/jump/drown/hang/die
        paid . . . everyone/everybody . back
        better without . me . . . . nothing
        OTHER/someone/lad . . . . at . the edge of . . . roof/bridge/cliff/platform/balcony/building/quay/school/
            car_park
        left . . . paper/note/letter/text/message . . . . . forgive/sorry/goodbye
        she/he . will/would . be gone . . . . . for_ever/for_good/before/by/soon
        not see . . retirement/summer/birthday/spring/new_year/graduation
        be . a . widow/widower/orphan/orphans . soon
        widow/widower . soon
        wrong side . of . . . . barrier/railing/railings/fence/bridge/rails/wall
        other/wrong side of . . . railing/railings/barrier/rails/fence . . . . <end>
        left . . . his/her/their . . . ring/phone/wallet/passport/glasses/watch/note . . . . . . . table/gone/car/bed/
            beach/bridge/keys
        left . . . his/her . . . wedding . ring
        she/he/mum/dad/friend/brother/sister/wife/husband . . . left . . . . ring . . . . . . gone/table/keys
        has/had/got/holding/pulling/dragging/pulled/dragged . . a/the/his/some/this . . girl/woman/girlfriend/lass/
            wife . . . by . . . hair/throat/neck/arm
        hear . . . . . woman/girl/neighbour/kid/child/lady/someone/her/baby . . . . . . yelling/screaming/shouting/
            begging/crying/thud/bang/stop/help . . . . . stop/mins/minutes/hour/upstairs/help/wall/no/ages
        loaded/loading/cleaning/got_out/took_out/taken . . . the/his/a . . . shotgun/gun/rifle/pistol
        hitting/beating/punching/slapping/kicking/battering/belting . . . his/her/the . . wife/missus/girlfriend/
            husband/kid/kids/mum/partner/bird/son/daughter
        getting/being/is/gets/got . . stabbed/beaten/mugged/raped/attacked/strangled/jumped/kicked/battered/robbed/
            shot . . . . . outside/now/street/right_now/shop/next/door/upstairs/here/below/by
        climbed/climbing/climbs/gone . . . over/on/onto/up . . . . balcony/railing/railings/bridge/roof/ledge/fence/
            barrier/scaffolding/pylon . . . . . talk/jump/down/help/off/edge/not/trying
        be strong . . . . . . mind/look/take/care . . . . sister/brother/mum/dad
        mind/feed/take/look/keep . . . my . . dog/cat/kids/mum/fish . . . for me . . . . . nothing/gone/reply/answer/
            off/phone/responding
        showed/shown/saw/seen/show . . me/us . . . . his/her/their . . arms/wrists/thighs/legs/scars/cuts
        posted/put/shared/status/story/bio/uploaded . . . . . . . . bye/goodbye/sorry/black_screen/drop/end/done/
            farewell
        asked/asks/asking/googled/searched . . . . . how many/long . . . . pills/takes/paracetamol/metres/
            floors . . . . <end>
        asked . . . how many pills
        stepdad/dad/uncle/brother/grandad/cousin . . . . comes/came/goes/gets/creeps . . . in/into . . . . night/room/
            bed . . . . . . not/tell/secret/anyone/scared/her
        peace . . soon
        you . . will/would . . . have . . peace . . soon
        hold/hang/last/stay . . on . . until/till . . . . . . after/then . . . . . not/know/gone/done
        falls/fell/fall/went/goes . . asleep/sleep . . for . ever
        tells/told/says/said/keeps . . . . . wants/want/ready . . . . to . . join/be_with/see/go_to . . . . dad/mum/
            husband/wife/father/brother/son/daughter . . . <end>
        gave/given/giving/gives/give . . . . . his/her/their/me . . . . . . tools/records/guitar/jewellery/jewelry/
            clothes/collection/dog/cat/watch/books/stuff . . . . . . nephew/weird/not_like/away/worried/unlike/
            strange/said/told
        gave/given/sent/told . . me/us . . . his/her . . . . code/pin/password/passwords/passcode . . . . . . . case/
            happens/if
        just in case . . . . . scared/worried/weird/code/happens
        thanks/thank . . . for . everything . . . . . . he/she/sounded/weird/off/voice/strange/worried/picking
        barely/hardly/not/stopped/struggling . . . breathing/breathe/conscious/awake/responding . . . <end>
        he/she/dad/mum/friend/flatmate/brother/sister . . . gone/going/turned/is/went . . . blue/grey/limp/cold/
            floppy . . . . . <end>
        shaking/shake/shook/slapping . . . . . . nothing/not_wake/no_response/wake/no_answer/will_not
        locked/barricaded/shut . . . HERSELF . . . in . . . . . bathroom/room/garage/shed/bedroom/car/
            toilet . . . . . . . . no/not/blood/quiet/water/knife/pills/gun/with
        turned . . . the gas on
        gas on . . . . . smell/building/flat/house/door/kill/him/her
        breathing/breathes . . . funny/weird/strange/wrong/shallow/rattling/barely
        someone/somebody/man/woman/girl/boy/kid/lad/person/guy/lady . . . . . in . . the . . water/river/canal/sea/
            lake . . . . . . drowning/help/going/under/down/not/shouting
        lying . . . . . . not . . moving/responding/breathing
        needle/syringe . . . . . . . breathing
        collapsed/slumped . . . . . . . . breathing . . slow/slowly/shallow/funny
        shouting/screaming/screams/arguing . . . . thump/bang/crash/thud . . . . nothing/silence/quiet
        left . . . . . . . wallet/shoes/keys . . . . by/at the canal/river/bridge/railway/cliff/cliffs/sea/beach/tracks
    """,
}
