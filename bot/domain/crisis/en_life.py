"""English patterns of somebody who wants to die, says farewell, is a burden, hurts themselves."""

# heard, unless something silences them
LIFE = """
    not . . KILL_SELF myself tonight/today/now/yet . but tomorrow/soon/later/saturday/sunday/monday
    this time . i . not fail/miss/mess_it_up/mess_up/botch
    this time i . . get_it_right/succeed/do_it_properly/make_sure
    want to join . him/her/them
    my turn to die/go
    no/not . . intention/plan of/to . living/live/seeing/wake/waking
    # to want to die, to be gone
    WANT/like .. to die
    to . die would_be/is
    AM/need . going to die
    want/wanted/wish/would_like/like/prefer . to be dead/gone/no_more/erased
    WANT .. to disappear/vanish -/for_ever
    feel like dying/dead/ending_it
    want/wish/hope/pray . . god/lord/him/death . . take/takes/carry/collect me
    god . . take me . now/away/home/<end>
    wish/wished . i . . . dead/gone/never_born
    wish/wished . i . . could/would . die/disappear/vanish/not_exist/stop_existing/cease
    wish/wished . i had . died
    wish/wished . i . . never/not . been/be born/existed/alive
    wish/wished . i was/were never/not born/alive/here_any_more/here
    wish/wished/hope/hoped/hoping/pray/praying . i . . never/not . . wake/woke/waking up
    wish . i did not exist
    never/not . . wake/waking up . again/tomorrow/any_more/<end>
    no wake/wakes again/up
    make . i . no/not wake
    fall/go asleep/to_sleep and never/not/for_ever
    sleep for ever
    close my eyes . . for_ever/never/and_not
    mind/care if . i . died/did_not_wake/die/got_hit/get_hit/never
    not mind . dying/being_dead/if_i_died
    be . with . mum/dad/son/daughter/wife/husband/him/her . in/up heaven
    at the end of my rope/tether
    better off gone/dead
    better . i . removed/dead/gone/die
    would/d/will rather die/be_dead
    would/d rather . be dead than
    would/d rather die than live/keep/go_on/continue/face/wake_up
    i . . should . . be/have dead/died
    i . . should . die/be_dead
    deserve . to die
    let me die/go_to_sleep_and
    hope . i die/get_hit
    do_not deserve to live/be_alive
    thinking/think/thoughts/thought/dream/dreaming . . about/of dying/death/ending_it/being_dead/suicide/
        killing_myself
    not/stop/no want/be/being . . exist/existing/here_any_more
    should/should_not . . never/have . been/be born/alive
    why am i -/not alive/dead
    why am i . still here/alive
    switch/turn . off permanently/for_ever/for_good
    nothing for ever
    begging/asking/pray . god . . me

    # to end it
    end/ending it all
    want/wanted/going/ready/decided/planning/about/thinking to/of end/ending it
    end/ending/ended/ends my/his/her/their -/own life/existence/suffering/pain/misery/lives
    take/taking/took/taken/takes my/his/her/their own life
    take/taking my life
    want my life/everything/all_this to end/be_over
    want/need . to end things/it <end>
    make it/the_pain/everything . stop
    want/need . it/everything/the_pain/this to -/all stop/end
    want it all to stop/end/be_over

    # to kill oneself
    kl/kil myself
    KILL_SELF/cut SELF
    KILL_SELF/cut my self
    KILL_SELF . myself
    GO/to . off myself
    kill/killing/hang/hanging/drown/drowning/shoot/shooting/stab/stabbing/poison/poisoning HERSELF
    unaliv~/unalive
    want/going/need/about/might/should to/- kms
    would/will/can/could kms
    self delete
    please kill me
    someone/somebody kill me
    catch the bus . tonight
    going/will/want/about . to . hang
    i . . bought/got/have/tied/tying/made a/the/my rope/noose . <end>
    rope/noose . . ready/tied/tree/beam/neck/hanging
    do/doing something stupid <end>
    keep myself/me safe . tonight/right_now/any_more/from
    not safe . from/with . myself
    not/never keep myself safe
    going/want/tried/trying/about/plan/planning . to overdose
    overdosing on pills/heroin/fentanyl
    going/want/tempted/will/plan . . to take all . my/of_my/the/these/those pills
    GO/i/want/to/of . jump/jumping/leap/throw . . off/from/under/over . a/the/my/this bridge/building/roof/balcony/
        cliff/train/edge/platform
    jump/jumping/step/stepping/walk/throw_myself/lie/run . in_front_of/under/into a/the/- train/bus/car/traffic/
        truck/tube/lorry/tracks/track
    jump/jumping out of the/a/my window
    closer to the edge
    on the . wrong_side/ledge/edge/railing/parapet
    slit/slitting/cut/slash/slashing my wrists/wrist/veins/throat
    drink bleach
    blow my brains/head out/off
    a bullet in my head
    look/looking/looked/googling/searching . up . ways/methods/how . to/<end>
    thoughts . back . . bad/dark/again
    attempt~ suicide
    commit suicide

    # not to want to live
    not/never/no_longer want/wanted . to live/exist/be_alive/be_here_any_more/be_alive_any_more
    not want . to go_on/keep_going/carry_on/continue -/any_more/living <end>
    not want . to be here <end>
    not want . to be here/around any_more/no_more
    not want to be in_this_world/on_this_earth/part_of_this_world
    not feel like living
    not want to live in/on/with this -/pain/world/earth/body/life
    not want to live without him/her/them/you
    no will/reason/desire . to live
    lost/losing the/my/all will/reason/desire to live
    nothing/nothing_left to live for
    no point . in/to/of living/live/life/being_alive/going_on
    no point living
    what is the point . of/in living/life/being_alive/going_on/any_more
    point of living
    see/sees the/a/no point in/of living/life/being_alive
    life . is_not/not . worth -/it/living
    not worth living
    tired/sick/exhausted/fed_up/done/bored of/with living/life/my_life/being_alive/existing/this_life/breathing
    done living
    hate being alive
    hate my life
    hate living
    can_not go on/keep_going/carry_on/continue any_more/like_this/living/much_longer/any_longer
    can_not go_on/keep_going/carry_on <end>
    can_not live/keep_living/be_alive any_more/like_this/with_myself/much_longer/any_longer
    can_not keep living
    can_not keep doing this/it <end>
    can_not cope any_more/any_longer
    life is . pointless/meaningless/worthless/over
    not see the/a/any point any_more <end>
    can_not take/do/bear/handle/stand it/this/life any_more/any_longer
    can_not take/do/bear life
    give/giving/gave/given up on life/living
    stop/quit living/existing/being_alive/breathing
    stopped being a person
    cease to exist
    not exist any_more
    no hope left
    there is no hope <end>
    lost all hope
    no/only/the_only/see_no/see_a/find_a . way out <end>
    only . way out . is to_die/death/suicide/for_me/this
    can_not see a/any . way out
    no other . way/choice/option . out/left/than

    # plans and days
    DAY ... i . . will/am/would/going . . KILL_SELF myself
    DAY ... i . . end/die/jump/hang/do_it/overdose
    DAY ... i am . . ending/done/dying/jumping/out/gone
    i . . will/going_to/would . . die/be_dead/be_gone/be_over . . on/by/in/before/tonight/DAY
    dead/gone . by DAY
    by . . DAY/then . . . be over/dead/gone
    i/i_have/have . picked/chosen/choose . a/the/my . date/day/time/place/bridge/tree/method
    set/got/fixed/have . a/the/my date/method . . to/for/and/<end>
    know the . day/place/method . . i/know/how
    got/have/had/everything . it/everything . . all/- planned/set/ready/prepared/sorted . for/to/anniversary
    all planned . for/DAY/out
    everything ready
    bought what i need/needed
    go through with it
    waiting for . dark/night/weekend/them . to/<end>
    my last . christmas/birthday/night/day/week/thursday/friday/saturday/sunday/summer/meal/weekend/monday/tuesday
    the last . thursday/friday/saturday/monday/sunday/tuesday/wednesday i/we
    and do/will i
    be over for me
    over for me
    not be here/around . . for/by/after/come . christmas/DAY/long/much
    not make it to/past DAY
    have a plan . . to/and/tonight/pills
    plan and a day

    # to be a burden
    better/happier/free/freer/easier/fine . off without me
    better/happier/free/easier/fine . . without me <end>
    better/happier/free/safer/richer . . . if . i . . was/were/died/ended/killed/not/gone/left/go
    world is better/be_better without me
    no me no
    if i go . it/they stops/stop
    i am . . burden/dead_weight/drain/waste_of_space/deadweight/millstone/useless
    such a burden/drain/waste_of_space
    a burden/load/drain/weight to/on/for EVERYONE/my/head
    load on . . head
    become/be/being/been . a/- burden/load/drain . on/to/for/anybody/anyone
    nobody would/will/d . . miss/notice/care . . me/if/i
    no_one would/will/d . . miss/notice/care . . me/if/i
    nobody/no_one needs/wants . me . here/alive/around/any_more
    not have to . deal/worry/put_up/look_after/think/bother . about/with/for me . . longer/any_more/soon
    care if i die/died/was_dead/lived_or_died
    if i . died/was_dead/were_dead/killed/ended_my
    waste of . oxygen/air/space
    worth more dead

    # farewells
    will not be around/here/needing . much_longer/long/any_more/DAY
    not be around/here . much longer
    GOODBYE . . EVER
    GOODBYE like EVER
    i . out for ever
    goodbye cruel_world
    goodbye/bye everyone/everybody/all/you_all/guys/world <end>
    goodbye/bye . everyone/all/you_all/my_friends/mum/dad . i_love/love/forgive/sorry/i_am_sorry/thank/thanks
    this is my/a . goodbye/last_message/last_post/final_message
    this is goodbye
    my last/final message/words/post/letter
    goodbye/suicide letter/note/letters/notes/message/video
    left/wrote/written/writing/leave . a/my/the note/letters/will . . for/to . my/everyone/mum/dad/kids/wife/
        husband/family/you/them
    left/wrote/written/leave . a/my/the note/will <end>
    say/saying/said my goodbyes
    when/after/once/if i am/die/have . . no_longer/gone/dead/passed/not_here/no_more
    no longer here . it/it_will/will
    after i die
    when they/you/he/she/someone . find me
    not/do_not look/looking . for me
    time for me to go . do_not/goodbye/now/<end>
    leave . this world/life/earth . behind/now/tonight/<end>
    leaving . this world/life/earth
    not . come back/on/here . . after tonight
    last . time/thing . you . hear/see/read/i_write
    i . . have to/must . die/go_now_for_ever
    forgive me . . what/for . i am . going/about
    feed/look_after/take_care_of . . my/the . cat/dog/birds/kids/mum/children/fish/boy/girl/son . . when/
        after . i . go/die/am_gone/am_no_longer/am_dead/no_longer/am_not_here
    i . . loved you . all/guys
    love . you/yous all . but
    tell . my . mum/kids/family/wife/husband/daughter/son/dog i . loved/love/am_sorry
    say/tell . . i . tried

    # to hurt oneself
    cut/cuts/cutting/harm/harming/burning/burn/hurt/hurting/scratch/mutilate/mutilating/harmed/punish/
        punishing SELF/myself
    selfharm/selfharming/selfharmed
    been/started/start/keep/kept/am . . cutting . again/deeper/tonight/<end>
    cutting my LIMB
    cut . my LIMB . again/tonight/deep/bleeding/<end>
    cut/cuts . . too/deeper/deep . . deep/stop/than/bleed/bleeding/tonight
    need/want/urge/have/going/dying . to cut . again/tonight/bad/<end>
    urge/urges . to . cut/burn/hurt/harm
    used/using/got/with/found/have/hold/holding/broke . . a/the/my/open . . BLADE . again/in/please/someone/<end>
    BLADE . . in/on/against . . my/hand/wrist/LIMB
    at my LIMB again
    been at my LIMB
    burn~ my LIMB
    fresh/new cuts/scars/cut
    towel . round/around . my arm/wrist/leg
    relapsed . . cutting/selfharm/blade
    need/want/urge to burn myself
    thinking/think . about ending it . all
    can_not go on . like_this/any_more/any_longer
    starving myself
    bang~/bash~/hitting . my head . . against/wall/on
    # anything of the writer's own death
    i . . . . die
    i . . . . be dead/gone
    me/i . . better/well . dead/gone
    better/relieved/happy/glad/fine/easier/rest/free/happier/relief . . . . i . . dead/gone/not_here/not_around/
        died/was_not_here/was_not_around
    might as well . be dead/die/end
    i would rather be dead
    my . death/funeral/coffin/suicide . . would/will/wish/soon
    top/neck/do/hang/kill/harm/hurt/end/murder myself
    GO/i . . top/neck/do/string/finish . myself
    i/just . . want/need . . out <end>
    no point to/in . any/anything/it/this
    tired/sick/done of/with being/living/everything/existing/all_of_it/breathing
    can_not . . do/take/stand/bear . this/it/life any_more/any
    can_not . live/be_alive any_more/like
    can_not . live without . him/her/them/you/son/daughter/mum/dad/wife/husband/brother/sister
    can_not do this any_more
    ground . swallow me . up
    jealous/envy/envious of . people/those/them/dead . . cemetery/dead/graves/died
    envy/jealous . the dead
    trust . myself . . alone/own/tonight/right_now/with
    not trust myself
    not be around/here . . . . . DAY/then/by_then
    not . . . be around/here . by/for . then/DAY
    problem . for/to . everyone/everybody/them/my_family/all
    nobody needs me
    move on . . quick/without/fine/if/when
    be fine/ok/better/happier/alright . . if/without . . i/me
    everyone/everybody/they/you/world/kids/family/mum/he/she . would/will/be/d/are . . better/happier/fine/right/
        okay/safer/free . without/off . me/without
    did/do it again . arms/legs/this_time/wrists
    i made it bleed
    my . wrists/arms . . are/is a mess
    wrists/arms . . mess
    lighter/cigarette/flame/iron/match . . on/to/against my . skin/arm/leg/thigh
    i . will not live . . to/past/till/see/beyond/any
    planning/plan . my . death/exit/suicide/end
    i . . have . had enough . of . life/living/everything/this_world
    had enough of . life/living
    hate . being . me/alive
    want/wish . . it . . to_be_over/over_with/all_over
    want/wish . . never . . born
    not . want . . to/2 . wake/be_here/be_alive/live/exist
    i . . . lie/lying/stand/standing/sitting/sat . . on/near/by/along/at/to . the . bridge/tracks/ledge/railing/
        train_tracks/cliff/edge/roof/platform/parapet
    dreams/dream/fantasise/fantasize/imagine/picture . . about/of/my . . dying/death/funeral/dead/killing
    pointless . . living/alive/carrying_on/going_on
    i . not . . see . a/any . future/way/point/reason
    finish/finishing/end . my . life/self/existence
    do . away with myself
    do/doing . myself in
    do . it . this time
    i . will . do it . tonight/DAY/now/properly/right/this_time
    going to . do it . tonight/DAY/now/properly/right/this_time
    close to . doing it/ending
    want 2 kms/die
    wants/wana/gona . kms
    i . . want/going/gonna/ready/need to jump . DAY/when/<end>
    looking at the . bridge/pills/knife/trains/tracks/blade/rope
    bridge/river/train/trains/sea/water . . calls/calling . me
    voices . . telling/tell/say/saying . me . to
    somebody/someone/anyone . . stop me
    stop me . before/from
    talk me . out/down
    one reason . not/to
    quickest/painless/easiest/fastest/peaceful . way . to/out
    how many . . does it take
    does it hurt . to/when
    plan/planning/planned . . my . exit/death/end/way_out
    do_not care . if . i . . live/wake/survive/make/die
    i . . no . fight left/in_me
    done/tired of/with/- . fighting/trying . <end>
    nothing/nobody . . keeping/keeps . me . here/<end>
    can_not promise . . safe/anything/tonight/here
    something . . can_not . take_back/undo
    tire . for/of . this life
    this/the life . don tire
    fed up . of/with . life/living/everything
    consume/drink/take . poison
    dying . would/will/is . . relief/better/easier/peace/fine
    be . a relief . . die/dead/dying/gone
    can/could . just die
    not wanting to live/be/exist
    want/wanted/hope/wish . . cancer/tumour/crash/heart_attack/accident/stroke . . . die/take/me/end/over/gone
    hope/hoping . . . surgery/operation/plane/cancer . . . wrong/crash~/gets/take/takes/kill~
    not/do_not . . bring me back
    do_not/not . . resuscitate . me
    join . my . wife/husband/mum/dad/son/daughter/brother/sister/baby/friend . . <end>
    ready . to . join/meet . my/him/her/god/lord/jesus/the
    i . . lived . . enough/long_enough
    waiting . to die
    waiting for . . death/the_end/god_to
    should have been me
    why . . . survive/survived/spared . . me/i
    why . did . i survive
    i would . . thank the driver
    if it happens . it happens
    see myself . . past/living/alive/older
    can_not/not . see/picture/imagine . . a . future . for/me/<end>
    existing/living/breathing/being_alive hurts/is_pain/is_exhausting/is_torture
    permanent/long/eternal/for_ever . sleep/rest/peace
    for_ever sleep
    sleep . . without . waking
    take me . off . . hands
    take/taking up . space
    one less . problem/mouth/burden
    do . . everyone/them/you/world . a . favour/favor
    deserve . . better . . than/without . me
    i . am . a . curse/bad_luck/poison/mistake/broken_thing/waste
    i . bring . . shame/bad_luck/misery
    know what . i . have/need/got to do
    i know what . . have . to do
    signing off . for good
    next life
    nice/pleasure/honour . . knowing/known . you/yous/all
    not/never hear . . from me . again
    by the time . . read/see/get . this
    made . my . peace
    raise a glass
    bury me
    my . funeral/ashes/coffin/headstone/gravestone
    scatter . . ashes
    tonight is the night
    DAY is . the . day/night
    set for DAY/the
    giving . myself . until/till/to
    if nothing changes . by
    get through . . . then . . i . . done/out/gone/can_go
    more days/weeks/nights/sleeps . . then/and . . no_more/done/over/free/gone/pain/peace
    until/till . . . then . . i . . done/out/gone/end/go
    i . . train . . times
    see . . red . . run/blood
    cat scratches
    opened . them/it/old . up . again
    hit/hitting/punching/biting/pinching/slapping/scratching/bit/punched myself
    punch~ . . walls/wall . . until/till/knuckles/bleed
    burn~ . myself . . with/on_purpose/again/cigarette/lighter
    broke my streak
    bought/got/hid/keep/found . . new/my/the/old . blades/razors/kit/tin
    took apart . . razor
    only . thing/way . . helps/calms/works/have . . . cut/burn/blood/pain/punish/hurt
    punish~ . . myself/this_body/my_body
    deserve . . the pain
    pain . . give . it to myself
    make/making/made myself . sick/throw_up/bleed/puke
    not eaten . . . on_purpose/punish
    blood everywhere . . . i/my
    itch/craving/crave/urge/urges . . to . cut/bleed/burn/hurt
    # said with few words
    top of . the . car_park/multi_storey/building/tower/stairs/bridge
    how to . . . painless/quick/without_pain/die/kill/hang/overdose
    googl~/search~/looking_up/read_about . . . painless/ways/methods/how/overdose/hanging/lethal
    staring/looking/stare . at . it/the . . . knife/pills/rope/blade/bridge/edge
    knife/blade/pills/rope/gun . . . staring/looking/calling/hesitat~/in_front_of_me
    tonight . it . ends/end/over
    it ends . tonight/now/today
    jump . . in/into/from/off . . well/river/sea/canal/train/roof/building/bridge/cliff/water/floor
    i . . will jump . . DAY/in/into/from
    one/only . . thing left . . do
    before i . . do it/something/this
    talk to me . . before i
    i am . going to do it . . <end>
    going to do it <end>
    disappointed/annoyed/gutted/sad/angry . . . i . . woke/wake/waking/still_here/alive
    woke up . . disappointed/still_here/alive_again
    go dark . . . stay/for_ever
    everything . . go/goes . dark/black/away/quiet . . <end>
    would not . . move/swerve/run/fight/get_out_of_the_way . . <end>
    lord/god/jesus/allah/maker . . . call/calls/calling/take/takes/bring . . me . home
    call me home
    going/go home . to god/jesus/the_lord/heaven/my_maker
    why . . could/can/did/was . . . been/it me
    been me . in . that/the coffin/car/crash/bed
    asked/ask . to be born
    want it . over
    wish . i . could . . stop/disappear/vanish/end/leave_this
    nothing but . trouble/burden/pain/problems
    forget . me . in . a . week/month/year
    let . . her/him/them go . . for_good/forever
    should not be . here/alive/born
    everyone/everybody . . is . tired/sick . of me
    trouble to . my/everyone/them/all
    last . . you . . . hear/see/hearing . . me
    at peace . . <end>
    finally . . be . at_peace/free/at_rest/with
    good/nice/lovely . . knowing you
    will not see . . me/my . . again/name
    not . see . . my . name . . again
    that is when/how . <end>
    once the . kids/children/boys . . . . gone/school/dad/asleep/bed/mum
    note is/has/been written
    pills . are/have counted
    counted . the . pills/out
    not be . a . problem/burden . . any_more/longer/soon
    booked . . room/hotel . . . . find/wife/alone/kids
    not . . be . the . one . . find . . me
    the one . to/who . finds/find . me
    only time i . . calm/alive/okay/feel/breathe . . . bleed/bleeding/cut/cutting/hurt
    when i . . bleed/see_blood
    i bleed . . <end>
    scared/afraid/frightened . of . what . i . . do
    scared/afraid of . myself
    urge/urges . . end/die/finish . . . strong/fight
    belt/rope/cord/scarf/cable/lead . . . round/around . my neck
    what is the point . any more
    i am . . going to . finish . it
    hold me back
    do_not let me . do . it/this
    envy . . everyone/people/those/anyone/them . . graveyard/cemetery/ground/dead/graves
    for . this/my . life . to . be over/end/finish
    life to be over
    why . . was/could/did . . . i . the one
    instead of . my . boy/girl/son/daughter/wife/husband/brother/sister/baby/kids
    not want . to . open . my eyes
    i am . stopping/holding . them/her/him . . living/back
    normal life . . without me
    me dying/dead . would/will/is
    in the way . . . without/with_me/me/everyone
    too many . in . this world
    would be . relieved
    not . carry on . . . . love/sorry/forgive
    forgive . me . . . . . love you
    safe travels . . all/everyone
    i can_not . any more
    not come looking . for . me
    come looking for me
    lovely/nice/good/great/pleasure . . meeting/met . you/yous . all
    week/month/days left . to . get
    get through . . . then . it is/i_am . done/over/out/free
    on the <number> . . . . . be with/join/see/end/go/over/gone . my/son/mum/dad/him/her
    be with my . son/mum/dad/daughter/husband/wife/brother/sister/baby/boy/girl . again/soon/now/tonight
    going to be with . him/her/my/them . again/soon/in/tonight
    stop the . blood/bleeding
    stick/sticking/stuck/stab~/jab~/push~ . . needles/needle/pins/pin/scissors/pen . . . myself/my/arm/leg/skin
    thighs/arms/wrists . are . burning/stinging/raw/covered
    i hate . myself . . . die/dead/gone/disappear/much
    i am . better . off . dead
    no one . would . come . . funeral
    nobody . would . come . . funeral
    too much pain . . . go_on/live/carry/continue
    it hurts too much . . . live/go_on/be_here/stay
    i . do_not deserve . . to . . here/live/exist/breathe
    death/dying . would/is/sounds/seems/looks/feels/be . . easier/better/peaceful/kinder/sweet/sweeter/relief/nice/
        good/only/beautiful/tempting/welcome
    me . dead . more/than
    dead . . than alive
    worth more . dead
    cutting/burning/bleeding/starving . . is the only
    not stop . . self/selfharm/selfharming/cutting/hurting_myself/burning_myself
    can not stop . . harming/cutting/hurting . myself
    slash~/slit/slits/cut/sliced/slicing . my . wrist/wrists/arms/thighs/legs/throat . <end>
    slash~/slit/slits/slicing . my . wrist/wrists/arms/thighs/legs/throat
    cut my . wrist/wrists/throat
    suicide . . plan/planned/planning/date/note/letter . . my/i/for/the
    my suicide
    dying . . only . way/thing/option/answer/solution
    i . . rather not . be/exist/wake/live
    nothing . . left . for me
    every . day/night . i . . think/dream/wish/hope/pray . . . die/dying/dead/death/suicide
    i . think . . about . killing/ending/hanging
    want/wanted/going/need/ready . to . take . my . life
    i am . going to . take my
    # to be gone, in other words
    hope/hoping/hoped/wish/wishing/wished/pray/praying . i . . die/died/dead/pass/passed/slip/perish/go . . . sleep/
        night/soon/overnight/quietly/peacefully/already/too/instead/away
    being/be/- dead/gone/nothing . . sounds/looks/feels/seems/is/be/must_be . . NICE
    death/dying/suicide/oblivion/nothingness . . sounds/looks/feels/seems/is/be/must_be . . NICE
    envy/jealous . . . dead/died/dying/cemetery/graves
    better/easier/good/nice/best to die
    better/happier/easier dead
    press/hit/push . . delete/off_switch/off_button . . me/myself/life
    delete/erase/euthanise me . <end>
    not . bothered/care/fussed/worried/mind . . . if/whether . i . . live/wake/die/make/survive/died/woke
    not . mind/care/bother/matter . . . if . . car/bus/train/lorry/truck/something/it/cancer/plane . . hit/took/kill~/
        take/ran/crash~ . me
    done/finished/over/through . with . this/the world/life/planet/everything
    wish . mum/dad/they/my_parents . . aborted/abort/never_had/not_had/never_met . me
    what am i . still . doing/living
    why . am i . still . breathing/here/alive/going/bothering
    what is the point . . . . GO_ON
    no/any/a/good reason/point . . to/in/for . . . GO_ON
    not . . see/hear/reach/meet . . morning/tomorrow/another_day/sunrise/the_next_day/next_year . . <end>
    not . treat/fight . it/the_cancer/this_cancer/the_tumour
    refuse~ . . treatment/chemo/dialysis . . . die/go/let/over/end/nature
    stay asleep . . for_ever/and/<end>
    if it . . stops/kills/takes/happens . . it . stops/kills/takes/happens
    no loss . . to/<end>
    nobodys loss
    cross~/walk~/step~ . . . road/roads/street/streets/highway/traffic/lights . . . . . not/without/never/stop/stopped/
        closed/shut . look/looking/check/checking/caring/eyes
    stop/stopped/quit/not looking/look/check . . . . cross~/step~ . . . road/roads/street/streets/highway
    skip/skipping/skipped/stopped/stop/quit . . . . pills/insulin/inhaler/tablets/chemo . . . . . . if/hope/hoping/die/
        dead/let/wish
    not want . am/be/stay/live . here again/any_more
    not . want . this life . again/any_more/<end>
    life/world . . . tire/tired/weary me
    life/world . . beat/beaten/defeated/finished me . <end>
    not be bothered . . living/being_alive/with_life/existing/breathing
    i . . . . rather be . dead/in_the_ground/six_feet/under_the_ground/gone/ash/ashes
    # to do it
    voices/voice/head . . . tell/telling/tells/say/says/saying/said/scream~/shout~ . . . . hang/kill/cut/jump/end/die/
        drown/stab/burn/shoot . yourself/myself/it/-
    do/doing/done . something/anything/things/harm . . to . myself
    enough . . . DRUG . . . for . both_of_us/us_both/two_of_us
    life . too hard/heavy/painful . i WANT . leave/go/out
    consider~/contemplat~/fantasi~/obsess~ . . . . suicide/killing_myself/ending/dying/death/hanging/doing_it
    how do/can/would i . die/kill_myself/end_it/hang/overdose
    knife/blade/razor/gun/glass/scissors . . to/at/on/against/near my . throat/neck/wrist/wrists/head/vein/veins/
        temple/chest
    walk~/wade~/swim/drive/driv~/step~/wander~ . . into/in/out_to/out_into/under/in_front_of . the/a/- . WATER/traffic/
        train/motorway
    throw~/threw/chuck~/hurl~/fling . myself . . off/under/in_front/into/in/out/from/down/over
    open/opening/cut/cutting . . my/a/the . vein/veins/wrists/artery
    string~ . myself
    pull/urge/need/want/tempted/longing/tempting . . . . go/going/slip/sink/lie/walk/slide . under . . water/train/
        waves/wheels
    go/going/slip/sink/walk/slide . under . . water/surface/waves . . . not/never/stay/forever
    not/never . come/coming . . back . up . . . <end>
    not/never . come/coming up . again
    bridge/HIGH . . . . . . look/looking/stare/staring/stared/looked . . down/over/edge . . . longer/time/thinking/
        think/jump/wonder~/drop
    jump~/leap~/throw/diving/dive/fall/step~ . . off/from/over/out_of . . a/the/my/this/that HIGH
    # the place, the means, the day
    be/been . . . dead . by/before . . . .
    dead by/before
    not/will_not/never . find . the/my body
    find/finds/found/discover~/identify . . my body
    my body . . . found/find/discovered/wash/lying/floating
    know where . . . know when/how
    know when . . . know where/how
    where/when/how and . i know . when/how/where
    hose/hosepipe/tape/exhaust/charcoal/helium . . . . . . car/boot/garage/exhaust/window/van
    sat/sitting/sit/been . . in . the/my garage . . . hour/engine/car/hours/door
    DAY . . . . my last . <end>
    after DAY . . . no . need/point/more
    given/give/gives/giving . myself . . . DAY/days/weeks/month/months/hours
    <number>/two/three/four/five/six/ten days/weeks/hours/sleeps . left . <end>
    picked/chosen/choose/found/got/know . . a/the/my/which/what . tree/beam/bridge/hook/branch/cliff/ledge/rafter
    tree/beam/hook/branch/rafter/rail . . . . hold/holds/holding/strong/enough . . weight/me/<end>
    bought/ordered/got/buying/order/getting . . . rope/noose/hosepipe/helium/blades/charcoal/razors/nitrogen/the_stuff/
        what_i_need
    rope/helium/stuff/blades/nitrogen/parcel/gun . . arrives/arrive/coming/delivered/comes . . DAY
    i . . can go . <end>
    i . . can . finally/then . go/leave/stop/rest/sleep/end/be_free
    # farewells, in other words
    good/nice/lovely/great/pleasure/honour/privilege . . . knowing/known/know/met/meeting/meet . . YOU
    good/nice/lovely/great . knowing YOU
    not . need/needing/want . . . where . i . . going/go/headed/am/heading
    where i am going/headed/heading/off . . . . not/no/nobody/need
    see/meet/catch . YOU . . . other_side/heaven/next_life/next_world/hereafter/another_life/paradise/valhalla
    run/ran/finished . my race
    i . . run/ran/finished/done . my . race/time/course/shift/bit
    dead men/man/people/women
    thank~ . . for . the . years/memories/ride/laughs/friendship/love/company . . <end>
    keys . . . . for . the police/coroner . <end>
    give/giving/gave/given/handing/handed . . . my . . . . first_come/dead/not_need/not_be_needing/without_me/anyone/
        who_wants/goodbye
    # cut, burnt, broken on purpose
    relapsed . . . . no/without/clean/since . . cutting/selfharm/harm/blade/burning
    no/without cutting . . . . tonight/today/last_night/again
    broke/break/breaking/smash/smashed/fractured/crushed . my own . finger/fingers/hand/arm/wrist/toe/nose/foot/leg
    hold/held/holding/put/press/pressed/pressing/stuck/kept . my . hand/hands/arm/arms/palm/finger/fingers/wrist/skin/
        leg . . on/over/in/to/against/under/into . . stove/hob/iron/flame/flames/candle/lighter/ring/boiling/kettle/
        radiator/fire/oven/toaster/grill/hot
    hurt/hurts/hurting/cut/cutting/harm/burn/burning/bruise/scratch . . . myself/arm/skin/leg/hand . . on_purpose/
        deliberately
    on purpose . . . . . myself/arm/skin/leg/hand/thigh/wrist
    anyone/anybody/somebody/someone else . . hurt/hurts/cut/cuts/burn/burns/harm/harms/hit/hits . . HERSELF
    red/blood . . on/in/over/down . the . towel/towels/sink/bath/sheets/tiles/carpet/floor/shower . . . again/me/my/
        <end>
    looks/look like . . barcode/grater/noughts/map/zebra/railway/ladder/tally/scratching
    added/add/adding/carved/made/drew/new . . . lines/line/marks/stripes/cuts/ones . . . arm/thigh/leg/wrist/skin/
        tonight/today/collection
    pick/picking/dig/digging/goug~/poke/poking/tear/tearing/rip/ripping/scrap~ . . . . . . flesh/blood/bleed/bleeds/
        raw/bone/hole/holes
    scissors/tweezers/needle/needles/pin/compass/nails/fork . . until/till/into/to . . . see/flesh/blood/bleed/skin/
        bleeds
    i . cut/burned/burnt/scratched/hurt/harmed . . again/tonight/last_night/this_morning/today/yesterday
    # others without me
    i am . a/- . weight/load/millstone/albatross/chain/anchor . . round/around/on/for/to
    weight/load/millstone/albatross/noose/chain . . round/around/on/off . . KIN/family's/their/everyones/mums/dads/
        kids . neck/necks/shoulders/backs/back
    weight/load/burden/pressure/strain . off them/KIN/my_family/my_parents
    kindest/best/nicest/fairest/only_decent/right thing . . . . i . can/could . do . . die/go/disappear/leave/vanish/
        <end>/for
    disappear/vanish permanently/for_good/for_ever/completely/altogether
    one/1 mouth/person/body/soul . too/to many/much
    one/1 . too many . in . this . house/family/world
    without me . . . . . . KIN/lives/life/things/world/gets/get/be/is/are/would/will . . . LIGHTER
    life/lives/world/things/house/home/everything . . . LIGHTER . . without me
    KIN . . . LIGHTER . . . . without me
    if i . AWAY . . . . . . . LIGHTER/afford/get_a/have_a/find_a/be_looked/be_ok/move_on/miss
    fairer/kinder/easier/better/safer/lighter/best on/for . KIN . if . i . AWAY
    problem . . needs/need . removed/removing/deleted/deleting/solving/to_go
    not . be long . . until/before/and . . YOU/they/everyone . . not/free/rid/have
    hate/sorry . . YOU/they/everyone/people . have to . . waste/put_up/deal/care/look_after/carry . . . . me
    better . without . me . . <end>
    pray~/hope/hoping/wish/wishing/wait/waiting . . . my heart/body/lungs/liver/brain . . . gives/give/stops/stop/
        packs/fails/quit/quits
    NICE . to . be dead/gone/nothing
    not be . a . person . any_more
    want . to be nothing
    press/hit/push . pause/stop/off/delete/the_off . . existing/life/everything/myself/being
    hoped/hoping/wish/wished/prayed/pray . . i . would/will/could/did not . . . get/be/make/see/reach/wake/survive/live
    funeral/funerals/died/dead/death . . . . . . lucky . them/him/her/sod/thing/one
    months/weeks/days to live . . . . lucky/happy/relieved/glad/thank/great/dance
    let . fate/god/nature/chance/it . decide/take/have me/-
    only . alive/here/breathing/living . because/for
    only . reason . . . . alive/here/breathing/going/not/have_not
    not . got/have . the . guts/courage/nerve/balls . to/not . be/do/die/jump/end/go_through/pull
    not/never . open . my eyes
    why . i . should/would not . . hang/kill/end/jump/die/do/shoot/drown
    reason . not to . <end>
    i . can_not/not . stay/keep/staying/keeping . alive/myself_alive/going/breathing
    not . . . able/think/can/trust . . . stop/control/hold . myself . . tonight/this_time/from/<end>/any_more
    close/closer/near/nearer to . the edge
    one more . . . . . . and . i . . done/gone/finished/jump~/out
    and/then . i . . not . have . to . do_this/feel/fight/pretend/be_here/hurt/suffer/wake_up/live/be_me
    not have to . do_this/feel_this/feel_anything/pretend/be_here/hurt/suffer/be_me . any_more
    bless YOU . . . goodbye/bye/farewell
    bless . all . . goodbye/bye/farewell
    not . be . at/in/there/here . . . . or any/ever . DAY/<end>/other/more/again
    nobody/no_one . . . . . . . if . i . VANISHED
    i am . . just/only/nothing_but . a/another . bill/chore/expense/mouth/burden/nuisance/cost/weight/waste
    take/takes/taking/took . up . room/space/air/oxygen
    selfharm/selfharming/self_harming/self_harm/cutting/burning/starving/bleeding . . is/be . the only . thing/way
    punch~/hit~/slap~/scratch~/whip~/chok~/choke/bash~/bruis~/bruise/bite/biting myself
    new/fresh ones/one . . on/down/across . my
    scratch~/pick~/scrub~/rub~/peel~/claw~ . . . until/till . . . . skin/blood/raw/bleed/bleeds
    trust/stop/control/help myself . . tonight/this_time/<end>
    scratch~/pick~/scrub~/rub~/peel~/claw~ . . . until/till . . . no skin
    everything/trying/struggling/fighting/hard/effort/begging . . . not to . kill/hurt/cut/end/jump/harm/hang/do_it
    driv~/drive/crash~/steer~/swerv~ . . . into/off/under . a/the/that wall/tree/bridge/cliff/river/lorry/pier/pole/
        barrier/sea
    voices/voice/they/everyone/everybody want/wants me dead/gone/to_die
    have/need/want/time/got/going . to . say . goodbye . now/<end>/to_you/to_everyone/to_all
    i am . ending/finishing it . now/tonight/all/today/here/<end>/thank/sorry/goodbye/bye
    with me dead/gone/out_of_it
    want/wish/like/love/need . to be . switched/turned off
    could . not be here/alive/around . <end>
    relief/relieved/glad/happy/smiled/hoping . . . lump/cancer/tumour/terminal/inoperable
    not . going back . for . results/treatment/scan/chemo
    being_alive/living/life/existing/existence/this_life . is . a/- . punishment/prison/torture/sentence/curse/cage
    not want . my life
    let . <number>/two/three/four/five/six/a_few/several trains . go/pass
    can_not/should_not/not_safe/not . be . left . on_my_own/alone/with_myself/by_myself
    not safe . to be . alone/on_my_own/left
    beam/rope/noose . . . . stool/chair/beam/rope/ladder
    i am . the reason . . . . . can_not/not/never/had/lost/fight/drink/broke/sad/ill/stressed/poor
    world/family/house/life . . . better . . with/without . me
    house . . . empty/to_myself . . . i . . can/will/am
    whoever . has/gets/takes/uses . my
    suicide . is/seems/looks/feels . . only/best/answer/way/solution/option/reasonable/left
    WANT -/to suicide
    half/part/most of me . already dead
    better/simpler/easier/nicer/kinder . . . . . if i was/were not <end>
    one . less . . worry/burden/mouth/problem . . without_me/if_i/if_i_was/<end>
    WANT . noise/pain/voices/thoughts/everything/world . to stop . for_good/for_ever/completely
    do not be/get/feel/cry sad/upset/surprised/angry/- when/if you . hear/read/find/get_this
    nobody/no_one . would/will . . notice/miss/know/find . . for/until/till . weeks/days/months/ages
    do not belong . on/in . this/the earth/world/planet
    this is me/- signing off
    no more tomorrows/mornings . for me
    run/ran/running out of reasons
    no reasons/reason left
    do not intend/plan/expect/mean/hope to . see/reach/make/turn/live_to . GROWN/christmas/next/summer/spring/winter
    can not do/face/take/manage . another/one_more day <end>
    can not do/face/take/manage . another/one_more day can/just/like_this/of_this_life/on_this
    look/looking/stare/staring . . trains/train/river/bridge/water/cliff . . . . . easy/quick/simple/tempting
    not waking up . . would/sounds/seems/feels . . . NICE/relief
    kids/they/everyone/mum/dad/family . would/will . get over it/me/that
    scissors/blade/razor/knife/lighter . . calmed/soothed/soothes/calms . me
    bath/shower . . . . . razor/blade/toaster . in/with/ready
    stopped/stopping planning . . after/past/beyond
    it will be . done/over . by_then/by_the_time/before_you/soon_enough
    nothing/nobody/no_one . ties/keeps/holds/keeping/holding/tying me . here/alive/around/going
    rehearse/rehearsing/rehearsed . it/that/this . in my head
    i am . going to . let go <end>
    nothing left in me . <end>
    nothing left in me . i . am/will/can
    ready to . join/follow . dad/mum/grandad/nan/granny/him/her/them/my
    counting/counted/count the . trains
    think/thinking/thought . . . stepping/walking/jumping/driving/throwing . . in_front/into/off/under . . train/trains/bus/
        lorry/traffic/tree/wall/river/cliff/bridge/<number>
    taking/take . . forever off
    will not be here/around . for . my/his/her/the . exams/birthday/wedding/christmas/results/summer
    not want another . year/month/week/winter . of this/it
    go home/back and . cut <end>
    thought/think/thinking . . just . drink it
    the story of my life . ends
    help it along
    slic~/cut/cutting my arms/wrists/legs/thighs
    envy . . him/her/them/dead
    going the same way
    how many . . . it . take . . i . got/have
    set/setting . myself on_fire/alight
    set/setting fire to myself
    suffocat~/smother/smothering/asphyxiate/strangle/strangling/disembowel/impale myself
    take/taking/took a fatal/lethal/deadly dose/amount/overdose
    WANT/going/decided/will/tried/about/like/could . . . . bleed out/to_death
    lie/lying/lay/laying . down . on . . tracks/rails/line/road/motorway
    plan/aim/wish is . to . die/be_dead/kill/jump/disappear
    be dead right_now/soon/tonight/tomorrow/already
    part/half of me . want/wants to . be/die/end/jump/kill
    about/of how to be dead/gone
    cancelled/canceled everything . after/from/past
    nobody/no_one . will/would/can . look/find/stop/disturb for_me/me . there/in_time
    my note/letter is . under/beside/behind . the/my . keyboard/pillow/mattress
    envelope/money/savings/enough . . for . . my funeral/cremation/burial/coffin
    hear/see . . your/their/her/his/mums/dads voice/voices/face/faces . one last time
    see/hear/hug/hold . . everyone/you/them/kids/mum/dad . one last time
    remember me . . laugh~/happy/smil~/like/as/before/kindly/fondly
    better/lighter/easier/happier without . the weight/burden of me
    they/he/she/kids/parents/family deserve/deserves a . life/mother/father/better
    kids/children/son/daughter/he/she need/needs/deserve/deserves a . mother/father/mum/dad . . not this/me/what_i_am
    ruin/spoil/poison/wreck every/each . room/thing/day/party/one/person
    husband/wife/partner/he/she . could/can/will/should . . remarry/marry/meet/find . . somebody/someone normal/better/else/nice/healthy
    last night/day/evening on_earth/here/alive
"""

# heard, unless the writer also says that there is nothing to fear
DENIED = """
    not want to die
"""

# heard only from who writes this language
OWN = """
    kms  # kilometres, to somebody who writes French
    ctb
"""
