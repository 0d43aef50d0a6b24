"""English patterns that silence others: in the sentence where they stand (SCOPES), or where they overlap (IDIOMS)."""

SCOPES = {
    # it is over, unless "now"
    "past": """
        years/yrs . on/down
        <number>/one/two/three/four/five/six/seven/eight/nine/ten/several/few/many years/yrs/decades/months ago
        he/she/mum/dad/nan/grandad/uncle/aunt . . died/passed . at/of/when/years/last
        he/she/mum/dad/nan/grandad/uncle/aunt . . died/passed . in . <year>/the/hospital/prison/childbirth/sleep/january/may
        lived to . . hundred/ninety/eighty/<number>
        now i . . garden/laugh/smile/love/have/help/run/teach/paint/volunteer/work
        these days i
        is/are happy/fine/better/grand/remarried now
        scars . . . faded/white/healed/old
        once <end>
        in <year>
        long dead/gone
        gone/turned white
        used to . . but/when/until/years
        i got . out . of . it
        in school/college/uni/university . . stopped/years
        clean/sober/free . . for/since
        days/weeks/months/years . without . cutting/harming/hurting/using
        left . . her/his/my . . husband/ex/wife . . . last/ago/years
        was convicted/jailed/sentenced/arrested
        <number>/two/three/four/five/six/seven/eight/nine/ten/fifteen/twenty/thirty/many/few/eighteen/couple years/
            months/yrs . . ago
        years/yrs/decades ago
        back in . <number>/the/my/ninety/school/day
        in . early/late ninety/nineties/eighties/noughties
        in <year>
        used to
        in my . . twenties/teens/thirties/youth/childhood/days/forties/past
        when i was . . <age>/<number>/young/younger/a/in/at
        when i came
        as a . teen/teenager/child/kid
        at the age of
        at . nineteen/eighteen/seventeen/sixteen/twenty/thirty/twenty_one/fifteen/forty
        to this day
        i remember
        once stood
        is finished long time
        years . since
        last time i . . was/had/felt/tried/saw/went/thought/did
        been/for <number>/two/three/four/five/six/eight/ten years . clean/sober/now
        out of it for
        them/those days . are . done/over/gone
        never looked back
        clean date
        years clean/sober/free
        i . . survived
        left behind
        was/i_was thinking . . but . finished/gone/over
        <number>/two/three/four/five/six/seven/eight/nine/ten years/yrs in/since
        as a teen
        once . . upon/stood/tried/wanted
        i once . thought/wrote/felt/took/planned/believed/had/was
        until i was . <number>/twenty/thirty/forty/fifty/eighteen/nineteen/sixteen/seventeen
        took me until/years/decades/ages . . . to say/tell/speak
        as a young . boy/man/woman/girl/boyfriend/mother
        after/during the falklands/war/troubles/blitz/famine
        when i . . first/came
        recovered/recovery
        got my own
        growing up
        in my childhood/teens/twenties/youth/day
        behind me
        out of it . . for/now
        turned my life
        got through
        years later
        was suicidal/abused/beaten
        all through . school/college/uni/my
        for years i
        when i was . small/little/tiny/younger/pregnant/married
        last winter/year/summer/autumn/spring/month
        pulled me . through/out
        survivor
        another life
        tore them up
        that was before
        at nineteen/eighteen/twenty/thirty/sixteen/fifteen/seventeen . i
        until the day
        but . that/it/this . passed/was/has_passed/went
        that passed
        there was a time
        glad i did not/am_still
        saved me . <end>
        in . prison/jail . now
        in my . early/late . twenties/thirties/teens/forties
        i have . kids/children/grandchildren now
        sixties/seventies/eighties/nineties/noughties
        that/it was . . then/before/ages/back/eighty/ninety/decades/years/in_another
        those were
        years/yrs/ages/decades back
        long/- . time/ages/long/while ago
        way back/before
        before i . . met/got/came/joined/started/moved/found/went/knew/discovered/retired
        since then
        ever since . i/that
        at my . lowest/worst
        in recovery
        looking back
        that period/chapter/part/phase/time of . my/his/her . life
        during . lockdown/pandemic/war/covid/divorce
        since/of/from/around/until/by <year>
        at/in . first/second/third/final/last/sixth/primary/secondary year/form/school
        the year/winter/summer/month/day . . i/we/he/she/mum/dad . . . died/tried/was/left/got/broke/lost
        first/former/previous husband/wife/marriage/partner/boyfriend/girlfriend
        before . . was/were born
        great uncle/aunt/grandad/nan/grandmother
        would have been . <number>/his/her/their/eighteen/twenty/thirty/forty/fifty
        have turned <number>/thirty/forty/fifty/twenty/eighteen
        light/lit/lighting . candle/candles
        rest in peace
        we/i lost . . . him/her/brother/sister/friend/son/daughter/cousin/dad/mum/uncle/aunt/them . . to/in/when/that
        planted/plant . . tree/roses/rose/bench
        toast/toasted him/her/them
        his/her/their . ashes/grave/headstone/bench/anniversary/inquest/photo/photos/wake
        survived . . attempt/overdose/jump
        went through/into . . refuge/rehab/court
        got/moved/walked/ran/broke out/away/free . . . . and . never/now/since
        haunted/haunts
        never . . forget/forgot/got_over
        different times
        back then/when
        at the time
        in/of those days/years
        those days/years/times
        there were/was . years/days/times/nights/months/weeks . when/where/that/i
        illness/depression/drink/addiction/disease talking
        as kids/children/teenagers/young/students
        at . uni/university/college/boarding_school . <end>/i/and/but/then/he/she
        long before
        i was a . beaten/abused/battered/hungry/lonely/runaway
        i/he/she became/grew_up/ended_up_as . a/to/into
        that winter/summer/spring/autumn/year/christmas
        thought/believed/felt . . . that/then/in_those . <end>
        my attempt . in
        after . my/the . attempt/breakdown/divorce/hospital . in/i/we
        before your/my/our/his time
        got/came/pulled through/out_the_other
        is/are . behind me/us/him/her
        last year/winter/summer/spring/century
        father/grandfather/dad . . beat/hit/belted/walloped . him/her . that_is/and_that
        at <age> . i/my/we was/were/had/wanted/tried/took/went/left/left/ran/got
        she/he was <number>/ninety/eighty/seventy and
        at the end he/she/they
        i/we . tried/wanted/thought/had/felt/wished/planned/attempted/hated/overdosed/jumped . . . . . . . when/before/
            after/until/as/while/during . my/the/i/we/he/she/they/our
        before/after/when/as/while/during . the/my/i/we/he/she . . . . i . tried/wanted/thought/had/felt/wished/
            planned/attempted/used/hated
        that was . <year>/ages/decades/years/back
        as a . boy/girl/lad/lass/youngster/student/teen
        teenage/childhood
        at . ten/eleven/twelve/thirteen/fourteen . and/i
        my late wife/husband/mum/dad/brother/sister/son/daughter/partner . . suffered/was/had/took/loved/used/felt/
            wanted/tried/said
        <number>/two/three/five/six/ten/twenty/thirty/forty/fifty years . since/later/this
        most of his/her/my life
        before us
        nearly/almost killed me
        not . make it . <end>
        never . got/recovered over/from
        i am . okay/ok/well/better/grand/fine . now . <end>
        we were beaten
        in . the/those . worst/bad/dark/drinking/using days/of/year/years
        never/nobody/no_one . knew/know why he/she/they
        there was . year/summer/winter/month/night/day/time . i/when/where
        i did not want
        the year . i/we/he/she/they . met/moved/married/came/started/joined
        i . wanted/wished/thought/attempted . to/of/about . die/dead/killing/ending/suicide/hang/jump/cutting/dying/
            drown/end/kill
        i . tried to . kill/hang/drown/end/jump/die/overdose . . in/when/at/after/before/during/twice/once
        i . . been there
        i know . how it feels/is/was
        was . in/at . my . worst/lowest
        got . help/treatment/sober/clean/out . after/when/in/and
        took me . . years/months/decades
        it/things/life . got . better
        in 50/55/58/60/61/62/63/64/65/66/67/68/69/70/71/72/73/74/75/76/77/78/79/80/81/82/83/84/85/86/87/88/89/90/91/92/93/94/
            95/96/97/98/99
        and/but survived/pulled_through/lived/walked_away now/to/<end>
        sectioned for/after/when
        best thing that ever happened
        lost/spent/wasted . decade/decades/years to/in/on/wanting/trying/wishing
        making up for
        through/throughout/during/of my/his/her/their teens/twenties/thirties/forties/childhood/youth/marriage
        had me wanting/wishing/thinking/planning
        talked/spoke about it . then/in_those_days/back_then
        when i was . wee/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seven/six/five
        the year . i/he/she turned/was/left/finished/became
        he/she/dad/mum is/- dead/gone now
        god rest
        family legend/story/secret/history/lore
        remarried <end>
        remarried and . sound/happy/well/fine/doing/has/lives
        went/died/passed in his/her sleep
        scars . are/- . . silver/pale/old/healed/faded/white
        have/they_have . . healed
        chickened/chicken out
        talked me down/round/out_of_it
        off to his/her <number>
        and none since
        thank god i/it/he/she . chickened/failed/did_not/survived/lived
        found them/her/him in time
        buried . friend/pal/mate/lad/girl
        in . first/second/former/old marriage/job/life
        once upon
        in/during/before/after the war/troubles/blitz
        when the . pit/mine/factory/mill/shop/yard/firm/plant/works closed/shut/folded
        gran/granny/nan/nana/grandad/grandma/grandpa/grandmother/grandfather is . mother/father/brother/sister/uncle/aunt/cousin
        army/navy/war mate/pal/friend/comrade
        godfather/godmother/great_uncle/great_aunt/forebear
        made/making/built/started a new life <end>/in/away/far
        ages/years/yonks/forever since
        until <year>
        came home/back from_the/from_war
        in the . army/navy/forces/service . . i had
        took me . ages/years/forever to
        whole valley/village/town/street turned
        around/about/aged/at <age>/18/19/20/21/22/23/24/25/26/27/28/29 i . went/tried/wanted/was/had/took/jumped/cut/stood/planned
        harmed/cut/burned/burnt/starved/drank/wanted . . . from/between <number> to/till/until/and <number>
        my/his/her whole/entire teens/twenties/childhood/youth/adolescence/school
        just turned GROWN
        the summer/winter/spring/autumn/year/week/month i/we/he/she/they/my/our/the/it
        in . the sixties/seventies/eighties/nineties/fifties/forties/noughties
        when . . . was . small/little/young/younger/a_child/a_kid/a_girl/a_boy/a_baby/a_teenager/a_student/six/seven/eight/nine/ten/eleven/
            twelve/
            thirteen/fourteen/fifteen/sixteen/in_primary/at_school
        he/she/they/and . survived/pulled_through/recovered
        been/is/was/are dead <number>/these/for/ten/twenty/thirty/forty/many/all . years/decades
        went/sent/got/was to/- prison/jail/sent_down
        did time
        i . have . my own keys/place/flat/front_door . now
        past/younger/old/teenage/former me/self/version
        that/this/those was/were . . in/back/before/ages/years
        from <age>/twelve/thirteen/fourteen/eleven/ten to/till/until <age>/fifteen/sixteen/seventeen/eighteen/nineteen/twenty
        during the . strike/lockdown/blackout/famine/depression/storm/flood/heatwave
        before the . smoking_ban/internet/wall_fell/war/euro/smartphone/smartphones
        from back_then/those_days/that_time
        reunion
        when we/they/you/you_all were
        had . . tried/hit/beaten/broken/swallowed/cut/hanged/jumped/overdosed/wanted/thrown/strangled/threatened/locked/found before/when/
            until/and/
            after/once/twice/in
        when . . . in year seven/eight/nine/ten/eleven/7/8/9/10/11
        left a . husband/man/marriage who/that
        it/that . . came out . . years/after/later/at
        when i met . him/her/them
        on his/her/their wedding night/day
        spent my . birthday/twenties/thirties/wedding/honeymoon/forties
    """,
    # what is over, whatever is said of now
    "healed": """
        i was . <age>/18/19/20/21/fifteen/sixteen/seventeen/eighteen/nineteen/twenty
        years ago today
        took . . <number>/ten/twenty/thirty/forty years
        years/months . later
        laugh/smile/live/happy/eat/sleep/dance . again
        years since . . . overdose/suicide/attempt/death/died/passed
        lost . . . . to . suicide/overdose/drugs/drink/heroin/an_overdose
        never again <end>
        and/but never again
        stomach pumped
    """,
    # what is well now, said of the sentence before as well
    "since": """
        now i . am . work/working/study/studying/teaching/running/helping/volunteering/training/married/happy/clean/sober/
            free/better/grateful/glad/alive/mum/dad/a/an
        now i/we . work/study/teach/run/help/volunteer/laugh/have/live/love/bake/garden/sing/know
        well out of it
        glad/grateful/happy/thankful i . am/did_not/survived/failed/stayed/woke/rang/called/told/reached
        glad/grateful/happy/thankful . it . failed/did_not_work/not_work
        life is . good/better/different/strange/lovely/grand/calm/quiet now/-
        . sorted/cured/fixed that
        different person/woman/man/lad/girl now/today/these_days
        not/never . looked back
        i was . <age>/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen/nine/eight/seven/six/five . <end>
        i know now . that/it
        she/he is . a/married/happy . . . now/these_days
        he/she . . runs/works/teaches/studies . . . now/today
        that was . <year>/ages/decades/years/back
        and here i am
        part of my . story/past/history
        how far i . come/came/have_come
        he/she/they . at university/college/school/work now
        been . well/fine/ok/okay/good/clean/sober/happy . . since
        now/today i . see/watch/get/go/teach/cook/walk/feed/own/drive/enjoy/look/like/call/grow/play/swim/ride/paint/
            write/speak/lead/chair/bake/wake_up_happy/thank
        now/today i . am . proud/grandmother/grandfather/retired/engaged/expecting/studying/well/okay/ok
        that chapter/life/time . is . over/closed/behind/done
        it/things/life . got . better
        much better now/today
        i am GROWN . now . and/with . at_peace/happy/well/fine/free/healed/married/grateful/content
        she/he is GROWN . and/now
        now/today/these_days she/he is . JOB
        she/he is . JOB . . now/these_days/today
        now/today/these_days i . am . JOB
        now/today/these_days i . . give/lead/run/share/mentor talks/talk/groups/group/workshops/training/a/my_story/others/people
        these days i . volunteer/work/teach/help/garden/laugh/run/live/love/am_well
        and here i am
        that is why i am . here/alive
        i . laugh/smile about it
        years . later/on . i/we/he/she
        glad i . stuck/stayed/hung/lived/did_not/am
        proud of . road/journey/distance/how/myself/progress
        has . . kids/children/family now
        turned out . . . . start/beginning/best/blessing
        in the . sixties/seventies/eighties/nineties/fifties mind/- <end>
        that/this/it was . . in . <year>/ninety/eighty
        i am a . cheerful/happy/proud/contented . pensioner/grandmother/grandfather/nurse/mother/father
        she/he . wrote/written a book . about/-
        hence the name
        i read it once a_year/every
    """,
    # it is not over
    "now": """
        on my/his/her/their way back/home/over/here/round
        enough . . . DRUG . . . for . both_of_us/us_both/two_of_us
        tonight/again/right_now/tomorrow/currently
        still . want/wants/wish/feel/feels/do/does/doing/hit/hits/hurt/hurts/beat/beats/think/thinking/cut/cutting/happens/
            happening/going_on/live/lives/scared/get/try/trying
        this morning/evening/afternoon
        just now
        minutes/minute/hour/hours ago
        last night
        this time . i/it
        i am going . to . KILL_SELF myself
        i am going . to . die/jump/do_it/end_it/do_the_same
        i want to . die/kill/end/join
        am killing/hanging/ending/shooting/drowning myself
        think/thinking of/about KILL_SELF myself
        my turn
        is/it back
        says/say/said . she/he . . going_to/will/wants
        now . my . he/she/husband/wife/boyfriend/partner/dad . beats/hits/beat/hit/chokes me
        hitting/beating/hurting/abusing/choking me since
        for . <number>/two/three/four/five/six/ten years i have wanted
        what do/should i do
        yesterday i
    """,
    # news, prevention, stories: somebody else's words
    "told": """
        star/actor/actress/rapper/footballer/celebrity/influencer . . overdosed/overdose/died/dead/killed/out
        road . . open/reopened/closed/blocked
        trial/court/charged/sentenced/jailed/convicted/arrested/prosecuted/verdict
        according to
        talk/lesson/assembly/lecture/session . at/in school/college/uni/work
        survey/research/researchers/government/council/mps/ministers/nhs/hse
        police/firemen/firefighters/fire_brigade/lifeboat/coastguard/paramedics . . are/is/were/was/got/say/said/
            searching/looking/appealing/pulled/rescued/out
        grant/funding/petition/vigil/protest/rally/conference/exhibition/fundraising/donate/donations/raffle/
            sponsored
        speaker/speakers/slides/slideshow/signposting/safeguarding/trustees/trustee/recruiting/listeners/outreach/
            parents_evening/first_aid/banner/stickers/posters/flyers/flyer/cards/logo/slogan/kit/kits/naloxone_kit/
            naloxone_training/spray/sprays
        how to . . . spot/support/help/talk_to/respond/react/recognise/recognize
        when/if . someone/somebody/a_friend . . has/is
        it was/is on . the . news/radio/telly
        the/in_the/local papers/paper
        book/film/play/song about
        prevention/preventing/prevent/awareness/training/workshop/leaflet/leaflets/poster/posters/volunteer/
            volunteering/volunteers/refresher/charity/fundraiser
        helpline/lifeline/hotline/stall/module/campaign/webinar/certificate/seminar
        news/newspaper/headline/headlines/article/study/report/reports/rates/rate/figures/statistics/
            stats/coroner/verdict/inquest/court/parliament
        minister/police_said/echo/podcast/documentary/bbc/rte/journalist
        film/movie/series/episode/season/book/novel/song/lyrics/poem/poems/poet/hamlet/character/hero/anime/
            syllabus/soap/actor/actress/singer/band/manga/netflix/tv_show/the_show/the_play/school_play/a_show/this_show
        suicide line
        crisis line
        in english/literature/class
        planting a tree
        in his/her memory
        anniversary of . . . suicide/death/overdose/attempt/passing
        a/the/free/training/awareness/our/this course
        a man called
        just finished
        safety plan
        leaflet/poster
        on . telly/tv
        read that/about/in
        heard on/that
        police say/said
        died by suicide
        films/songs/music/books/albums
        talk/open/information/awareness/film/quiz/book evening/night/event
        guest/guests/presenter/lecture/lecturer/keynote/trainer/tutor/trainers/handbook/toolkit/worksheet/information_pack/welcome_pack/
            qualification/certificates
        how do/can/should/would/to . i/we/you/one . . speak/talk/help/support/respond/spot/ask/approach/listen
        first aider/aiders
        sign up/register/book_a_place/places_left/attend/attended/attending/enrol/free_course
        pledge/policy/policies/strategy/guidance/guideline/guidelines/procedure
        heroine/spoiler/spoilers/plot/the_ending/sequel/trailer/author/novelist/memoir/biography/album/lyric/drama/
            soap/eastenders/corrie/emmerdale/thriller/horror/true_crime/crime/serial/novels/comic/musical/director/
            actors/starring/chapter/episodes
        judge/jury/murder_trial/suspect/manslaughter/coroners/tribunal/witness/witnesses/mp/senator/president/
            prime_minister
        journalists/reporter/reporters/broadcast/column/columnist/obituary/front_page/breaking_news/panorama/radio_4/
            guardian/daily_mail/sky_news/channel_4/local_news/tabloid/tabloids
        in . a/the/this/that/video/computer/board game/games/level
        did/does/do/handle/handles/handled/show/shows/portray~/treat~/cover/covers/covered suicide/selfharm/overdose
        if/when/whenever/where someone/somebody/anyone/anybody/a_member/member/members/a_friend/participant/
            participants/person/people/caller/visitor/newcomer/a_peer . . . say/says/has/have/is/are/wants/want/feel/
            feels/tell/tells/talks/mentions/writes
        what do/should/can/would you/we/one/helpers/people . say/answer/tell
        to/with/for/help/helping/about/supporting/of/when/towards somebody/someone/people/those/anyone/men/women/
            children/teenagers who/with
        our/the/your charter/rules/agreement/code/privacy/terms/policy
        the/local/morning/their/his/her radio
        assisted dying/suicide
        amnesty/unicef/nspcc/childline/samaritans/rspca/refuge/papyrus . leaflet/leaflets/poster/card/cards/talk/
            training/came/are/is/has
        what to do if/when/after/before
        if/when you/we find/see/suspect/meet/notice
        barriers
        new bill
        i signed
        interview/interviews/herald/gazette/examiner/independent
        explain/explains/explaining . . . what/how/why
        reading/read . about
        CELEBRITY
        stuck in my head
        theme/theme_tune/soundtrack/encore
        moderator/moderators/moderating/moderation
        naloxone is/comes/free/from/can/spray
        trained/training . . . guard/guards/staff/volunteer/listener/spot
        can/could/to/how spot . . someone/somebody/signs/anyone
        came/come/coming/visit/visited . . . . to/and . talk/speak/chat . about
        person/someone/incident/fatality/body under/on/hit_by . train/line/tracks/track/rails
        <number>/two/three/an hours/minutes/mins/hour late/delay/delayed
        another woman/man/girl/boy/teen/teenager/student/mother/pensioner . . . . by her/his
        in/on the mail/mirror/sun/times/express/star/argus/independent/observer
        all/everywhere/trending over/on -/the twitter/facebook/internet/papers/net/tiktok
        points west
        look north
        saw/seen/heard/read . . on . the . six/ten/one/telly/news/radio/tv/o_clock
        in my/this/that/the/your . game/games/campaign/level
        my/his/her . d/dnd/sims/elden/minecraft/game character/sim/paladin/wizard
        spoil~/spoilers
        bereaved/bereavement
        proofread/proofreading/reword/rewording/draft/drafting
        which/what words/word/wording/phrase . to/do/should/would
        are/is showing/screening/airing
        in/of rural/farming/young/construction . areas/communities/men/people/women/farmers
        book/volume/act one/two/three/four/five/1/2/3/4/5
        in the . finale/sequel/remake
        the . final/last/opening/bath/bathtub/closing scene/episode/chapter
        battered/abused women/children/wives/kids
        apparently some/a/another/this
        in the new/latest/next . . he/she/they
        nothing . running/moving
        in/at/into the college/school/prison/uni/university/schools talking/speaking . about
        if/when the other . . says/speaks/talks/wants
        peer/peers/helper/helpers/listener/listeners never/do_not/does_not promise/promises/judge/judges/leave/leaves
        farmers/veterans/students/soldiers/prisoners/nurses/doctors/teachers/undergraduates who . . want/think/talk/feel/are
        thesis/phd/dissertation/coursework/case_study/textbook/revising/revision
        villain/villains/novella/short_story/short_stories/fairy_tale/fairytale/audiobook/book_club/book_group/reading_group/screenplay
        writing a/my . story/novel/play/poem/book/scene/script/character/essay/piece/paper
        my/the/this story/play/novella is about/starts/ends/opens
        in . opera/ballet/musical/panto/pantomime/play/myth/legend/fable/tale/tales/bible/quran/scriptures
        goblin/goblins/dragon/dragons/zombie/zombies/vampire/vampires/witch/witches/pirate/pirates/samurai/romans/viking/vikings/gladiator/
            emperor/
            knights/pharaoh/tudor/tudors/victorian/victorians/medieval/aztec/crusades/cowboy/cowboys/hitler/nazi/nazis/napoleon/stalin
        the/a/old . king/queen/prince/princess/duke/wizard/giant/wolf/ogre
        museum/plaque/century/centuries/folklore/mythology/greek/greeks
        watched . midsomer/columbo/poirot/vera/taggart/luther/thing/something/one . last_night/yesterday/again
        season/episode/series/part/act/volume <number>/one/two/three/four/five/six/seven/eight/nine/ten
        did/have/has you/anyone/anybody . . see/seen/read/watch/watched . . . that/the/a man/woman/lad/film/thing/article/programme/piece/
            interview/news/clip/video/match/one/girl/guy
        there was/is a/some . piece/item/bit/thing/segment/feature/story/programme/program . . on/about/of
        piece/item/feature/programme/program about/on . a/some/the
        spoke/speaks/spoken/speaking/talked/opened_up . . openly/publicly
        footballer/rapper/celebrity/influencer/youtuber/singer/presenter/comedian/popstar/pop_star/olympian/boxer/quarterback/jockey
        among farmers/nurses/doctors/vets/students/soldiers/veterans/men/women/teenagers/the_young/prisoners/police
        reopened/reopen the case
        cold case
        joke about/where/with
        some/a/another . influencer/expert/website/article/blogger/doctor said/says/claims/claimed
        does/do anyone/anybody know . if/whether/how/why/what/who/when
        do/does you/anyone/anybody know/remember that/when
        is/was it . true/legal/illegal/a_crime/a_sin/a_myth/against_the_law/allowed/normal_for that/if/when/for/to
        is there a . word/name/term/number/law/statistic for/about/on
        why do/does/did . people/men/women/some/kids/teenagers/folk/they/others/lemmings/animals/cats/dogs/whales/many/anyone
        can/could/may/must a/any . doctor/gp/nurse/school/police/court/judge/church/teacher/child/children/parent/
            parents/landlord/employer/person/adult/pharmacist
        at/from what age
        what is/was/counts/are . the/as/- . law/difference/number/term/word/name/definition/coercive/abuse/punishment/penalty/symptoms/signs
        how do/does/did/can . samaritans/paramedics/nurses/doctors/police/people/they/you/helpers/volunteers/social_workers/vets/an/
            overdose/
            overdoses/naloxone
        who was/were/is the . philosopher/poet/king/singer/actor/one/guy/woman/man/emperor/writer
        explain . . . why/how/what
        when did they . stop/start/ban/abolish/change
        legally/statistically/historically/technically_speaking
        are/is . . suicide/overdose/violence/abuse rates/figures/cases/numbers/deaths
        some suicidal
        do/does/did . dolphins/whales/lemmings/cats/dogs/animals/people/men/women/teenagers/fish/birds
        can/could naloxone/paracetamol/ibuprofen/caffeine/salt/water/alcohol/cannabis
        many/few . vets/farmers/nurses/doctors/soldiers/men/women/students/people/builders/dentists
        like i am five
        how many members/people/visitors/callers
        wants/want/need/needs/asked_for figures
        what/which year did/was/were/had
        dreamt/dreamed . i/he/she/we/they/my
        at the . call_centre/helpdesk/checkout
        police/cops/officers/guards/garda/coastguard . stopped/arrested/caught/hunt/hunting/tasered/detained
        if/when a . person/man/woman/patient/somebody/someone/child/teenager/student/client/member . tell/tells/say/says/ask/asks
        in a/the/some cult/sect/commune
        their/her/his/our eldest/youngest/middle . son/daughter/child/- . took/died/killed/became
        the first man/woman/person/one to
        suffragette/suffragettes/miners_strike/riot_police/crusader/partisans
    """,
    "work": """
        pupil/pupils/student/resident . told/tells . my/a/our colleague/manager/headteacher/nurse
        patient/patients/client/clients/caller/callers/inmate/inmates/detainee/detainees/service_user/service_users/passenger/passengers
        acute_ward/my_ward/our_ward/rota/handover/supervision/debrief/debriefed/debriefing/caseload/care_plan/risk_assess/appraisal/
            on_placement/my_placement/on_shift/night_shift
        my/our/late/night/early/double shift/shifts
        as a . PROFESSION
        PROFESSION here/student
        i . am . a/- PROFESSION
        i work/worked/volunteer as/in/on/nights
        i teach/taught/moderate/interview/interpret/proofread/supervise/drive_trains
        in my/this/our/that job/line_of_work/profession/trade
        my/our/the boss/manager/supervisor/team_leader asked/wants/sent me to
        in/at custody/casualty
        in a and e . we/they/you
        we/you . . see/get/had/have . <number>/two/three/four/five/six/ten/lots/many/plenty . . . a/every/this/last/on shift/week/
            night/day/month/saturday/friday
        years in the/this job/service/force/trade/business
        <number>/two/three/four/five/six/ten/twenty/thirty . . patients/clients/callers/residents/referrals/admissions
        work/works with . children/kids/women/men/people/families/teenagers/survivors/victims/offenders who
        we role played
        case/cases/referral/referrals/admission/admissions/casework/paperwork
        clients/patients/callers/residents/families/kids/people tell/ask/ring/call/message/text me/us
        hand/hands/handing/give/giving out . . needles/naloxone/leaflets/soup/blankets/cards/condoms
    """,
    # words about words
    "quote": """
        flag/flags/flagged/detects/blocks/filters . words like/such
        rehearsed/rehearsing/rehearsal/rehearse
        line/lines from
        theatre/theater/panto/audience/opera/monologue/shakespeare
        drama teacher/class/school/club
        which/the/school . play
        book report
        question <number>/one/two/three
        do i tick/put/answer
        translate/translating/translated/translator
        word for
        how do/would you . say/translate/put/spell
        in spanish/french/german/italian/polish/arabic/irish/welsh/latin/gaelic
        crossword/scrabble/hangman
        asks/asked/asking/ask . what . . . means/mean
        on the . form
        who said/wrote/sang
        meaning/spell/spelling/spelt/phrase/expression/idiom/idioms/translate/translation/lyric/lyrics/
            quoted/quote/quotes/quoting/synonym/grammar/slang
        mean/means . in/by/or/like
        procedure/policy/guidelines/subtitles/facilitator
        what is . the . difference
        what does . . mean
        what do . . mean/stand
        should we say
        why do . . say
        song/sang/sings/chorus/poem/text_was/hymn/verse/vicar/sermon
        quiz/questionnaire/form_say/exercise
        genuinely asking
        is it . suicide/selfharm/self_harm/spelt/spelled/pronounced/called/correct/better_to_say/ok_to_say/rude
        hyphen/asking_for/asked_what/abbreviation
        stand/stands for
        they/doctor/gp/nurse/nurses/psych/psychiatrist/therapist/counsellor/assessor/form/receptionist/questionnaire/
            consultant/doctors/app . . . ask/asks/asked/asking . . if/whether/me/about/any/do/are/have
        every/each appointment/visit/review/assessment/session/call/checkup . . ask/asks/asked/says
        in/on/from my/the/his/her . medical/- notes/file/records/chart/clipboard/discharge/leaflet/label
        doctor/gp/nurse/they/consultant wrote/put/typed/noted/ticked/documented . . . . in/on/down
        autocorrect/autocorrected/autocorrects/predictive/typo/typed_wrong/captions/caption/siri/alexa/duolingo/
            dictation/dictated/misheard/misread/mishear
        pronounce/pronounced/pronunciation
        in . capitals/quotes/inverted_commas/brackets/italics
        figure of speech
        as the saying . goes
        as they say
        the/a/old/that saying/proverb/motto/slogan . is/was/goes/that/about
        titled/entitled/headed/subject_line/rhymes/rhyme/rhyming
        checking/check/screened/screening/screen for
        one to ten
        tick/ticked/ticking . box/boxes/yes/no
        what is . the . english/irish/polish/french/german/spanish/arabic/ukrainian/russian/romanian/urdu/hindi/welsh/
            italian/portuguese/turkish/latin/word/phrase/term/sign . for/in
        call/calls/calling/called it/this/that/them/me . a/passive/the/my/suicid~/selfharm/attention
        ideation
        polite/better/kinder/right/correct/official word/words/term/language/wording
        is it . . . or
        rap/song/tune/hymn/chant/jingle/rhyme/lyrics . goes/says/sings/go
        the/that/this/which/what/one/another word
        word is/means/meaning
        graffiti/tote/mug/badge/placard/tattoo/bumper_sticker/meme/gif
        DOCUMENT . . . . says/said/asks/asked/reads/bans/forbids/box/keeps
        ban/bans/banned/banning/forbid/forbids/forbidden/prohibited . saying/writing/posting/typing/using/the/words/messages
        not allowed to say/write/post/type
        say/saying/writing/write/post/posting/typing . . . . . . . . . as a joke
        word/phrase/frame/pose/tackle/raise/broach/reword/ask/put the/this/a/that question/subject/topic/page
        question about
        ask/asking/asked it/them/him/her/people/someone . straight/outright/directly/openly
        ask/asking/asked . . . directly/outright/straight_out/openly
        it says . on/in/at page/the/this/my
        page <number>
        which/what . sounds/reads . softer/better/kinder/gentler/harsher/nicer/right
        old/teenage/childhood/my_first diary/diaries/journal/journals/notebook/letters
        catchphrase/punchline/buzzword/pun/double_meaning/clickbait/cliche
        people use/throw_around/joke
        when/hate people/they/folk/someone/kids say/says/joke/jokes/write/use
        changed/corrected/turned/swapped . . . . . . to . dead/die/kill/overdose/suicide
        had to translate/learn/recite/read/memorise/analyse
        quoted/cited/recited/preached
        role/roleplay play/plays/playing/exercise/scenario
        rapper/singer/comedian/actor/actress/crooner . . screams/shouts/sings/raps/says/goes/yells/mumbles
        every track/chorus/verse/song
        by heart . <end>
        in/for his/her/my/an/their/the essay/essays/homework/exam/coursework/composition
        never/does_not/do_not say/says/said/use/uses commit/committed
        denied/denying/denies/deny . . self/selfharm/suicide/suicidal/intent/thoughts/ideation
        told/tells/telling/tell . . a/the/that/this . joke/story/tale/anecdote
        joke about
        my/his/her/their . teen/teenager/nephew/niece/son/daughter/brother/sister/kid/kids/grandson/granddaughter/flatmate/husband/wife/
            mum/dad/
            cousin/pupil/pupils . . say/says/shouts/yells/writes/goes/texts/texted/announces/screams . . . . . . . . when/whenever/
            every_time/each_time/if/
            because/lol/over/about . . . . loses/lost/wifi/toast/game/match/homework/burnt/phone/battery/maths/video/dishes/hoover/
            football/queue/breakfast
        texted/wrote/sent/said . lol/lmao/haha
        thought/thinks/thought_that/assumed/assumes/feared/decided i . . . because/when/after/since/cos i . wrote/typed/said/posted/tweeted
        means/meant . shall/should/whether/that
        what do/would/should you/i/we/people . reply/say/answer/tell . . when/if/to
        when/if/that strangers/people/folk/somebody/someone/friends . say/says/tell/tells/ask/asks
        ends/starts/begins/opens/finishes . each/every/all . . call/calls/letter/letters/mail/email/emails/meeting/text/visit with
        call/calls/calling everything
        everything . is suicide/a_death/an_overdose
        heard/understood/read/misread/misheard . . i_want/i_want_to/i_am/kill/die . . . . instead
        heard/read/typed/wrote/said/understood . . . . . . instead of
        curse/blessing/motto
        keeps/kept quoting/singing/humming/reciting
    """,
    # but the writer says so too: what others say silences it no more
    "turn": """
        but/and/now/anyway . tonight/tomorrow i am/will/want/take
        here goes
        but/and . . i am going
        i . took/swallowed/downed . . all/whole/pills/tablets
        just wrote/messaged/texted/posted/told/sent/rang/dm
        my OTHER . . . . . . says/said . he/she/they will/is/wants/want/are
        i am going to . KILL_SELF myself . anyway/tonight/tomorrow/now
        and i/- . swallowed/took/taken/downed
        i am ending my life
        on the phone/line
        i lied
        nothing . . . for me
        i do . . want/wish
        but/yes/yeah/true/though . . . i . . WANT . . to die/kill/end/hang/jump/drown/be_dead
        and/but/yes/yeah/true/though . . i . wish . i . was/were dead/gone
        said no but i do
        yes i do
    """,
    # other people's sayings, where they are quoted
    "saying": """
        always/used_to/would/likes_to/keeps/never say/says/said/saying/go/goes/write/writes/ask/asks
        it/that/they/this/which/banner/shirt/mug/card/sign says/said/reads/goes
        my . nan/mum/dad/grandad/teacher/uncle/aunt . . says/said/saying
        say/says/shouts/yells/writes/goes/screams . . . . . . . . when/whenever/every_time/each_time
    """,
    # who does not want to die asks for help
    "plea": """
        help/helping/please/pls/plz/ambulance/999/112/911/hospital
        scared/afraid/terrified/frightened/bleeding/alone/tonight
        somebody/someone
        can_not . stop/go_on/cope/breathe/carry_on
        i . took/swallowed/cut/drank/injected
        save/hold me
    """,
}

# look like a sign and are none; a longer sign that contains one is heard
IDIOMS = """
    date/day/time for/of . . move/wedding/party/trip/meeting/operation/holiday/holidays/visit/christening/exam/interview/appointment/
        workshop/picnic
    do/doing/did it every/most/each .
    whole box/packet/bottle/strip of . chocolate/chocolates/biscuits/cookies/crisps/sweets/water/milk/juice/cereal/tissues/tea/coffee/
        ketchup/sauce/shampoo/conditioner/perfume/oil/candy/chips/fries/doughnuts/donuts/ice_cream/plasters/matches
    # to die of something that does not kill
    die/dying/died/dead of/from/with/- laughter/laughing/boredom/embarrassment/shame/cringe/heat/cold/hunger/
        curiosity/happiness/joy/thirst/old_age/cuteness
    suspense/wait/waiting/curiosity . . will/is/going_to/gonna kill/killing me
    it_s/is/am/was not/never that/because . . don_t/do_not/didn_t . want
    die/dying/died laughing/happy/old/peacefully/trying
    dying to see/meet/know/try/hear/get/go/come/ask/tell
    i/- would/d/will rather die than
    i would rather die than . . in/sing/eat/go_back/dance/wear/speak/do_that/ask
    i would rather die than sing/eat/go_back/dance/wear/speak/do_that/ask
    like/love to die on this/that hill
    dead tired/serious/good/easy/line/end/slow/right/funny/chuffed/heat/lift/battery/keen
    battery/phone/line/plant/car . . dead/died
    disappear on/for/to holiday/vacation/the_weekend/a_week/a_few/the_beach
    to die for
    wish/wished . i had . . died laughing

    # no longer, never: a way out of it
    no longer/more want/wants/wanted/wish to die/disappear/kill_myself/end_it
    not want to die any_more
    not want to kill myself any_more
    never wanted/want/wished to die/kill_myself
    not wanted to die
    stopped wanting to die/kill_myself
    i stopped wanting to die/kill_myself
    not live without . coffee/tea/chocolate/music/my_phone/wifi/sugar/bread/cheese/internet
    not want to be here late/early/long/all
    not want to wake up early/late/at/too . <end>
    want/need . it to end well/early/soon_enough/on
    no/without/never_had/not_having/any_more -/more suicidal thoughts/ideas/feelings
    not/never/no_longer/stopped think/thought/thinking/been_thinking about/of suicide

    at the end of my rope with
    hurting/killing me and/today/when
    tooth/back/head/knee/feet/foot/leg/shoulder/neck/hip/shoes/belly/stomach/ear . is/are hurting/killing me
    not want to die . i want . a holiday
    kill you

    # words for the subject, not the wish
    suicide prevention/squad/bomber/bombers/bombing/mission/doors/door/awareness/hotline_training/line
    prevention of suicide
    prevent/preventing suicide
    political/career/commercial/social/professional/financial suicide
    be suicide
    speech/about suicide with
    self defence/care/help/esteem/service/employed/checkout/catering

    # to tire oneself out, to be told off, to make fun
    kill/killing myself laughing/with_laughter
    killing myself to_finish/to_get/at_work
    is/are/was . killing me
    mum/dad/boss/wife/teacher/coach/nan . going/will . kill/murder me . if/when/for/because/<end>
    mum/boss/wife . is/are/will . going . kill/murder me
    end it with him/her/them/my_boyfriend/my_girlfriend/my_husband/my_wife
    end it at <number>
    end it early/on_time
    take/taking my life back/in_hand/in_a_new/in_another/to_the_next/into_my_own
    shot/shoot/shooting myself in the foot
    drown/drowning myself in . work/paperwork/homework/tea/coffee/chores/emails/marking/music
    will/would/going_to/gonna . kill/murder me . if/when . i . . forget/late/miss/spill/drop/eat/break/lose/burn/mess/wake/
        scratch/ruin/finish/tell_her_about/win
    gig/song/film/news/movie/book/album/loss/grief/cold/heat/scene/line/price/reality/wave/jetlag/tiredness/smell/concert . . hit/
        hits me
    overdosed/overdose/overdosing/od on . . mince/chocolate/cake/turkey/sugar/coffee/netflix/telly/cheese/pies/sweets/carols/
        football/christmas/news/
        sprouts/sun/pizza/crisps
    edge of . . . . canal/town/seat/forest/village/bed/field/sofa/anything
    wear/wearing . . short sleeves again
    not want to die . i . want . . rent/bill/bills/pension/dinner/holiday/pay/team/garden/tea/raise/nap/pint/break
    ate the lot
    ate . all . the . cake/cakes/biscuits/chocolate/chips/crisps/pizza/lasagne/sweets/cookies/bread/leftovers/stew/pie/pies
    kill/kills/killed/killing . the . time/engine/lights/mood/weeds/germs/bugs/buzz/vibe
    dead/dying/died . . . battery/phone/laptop/plant/plants/flowers/engine/language/wifi/tree/leg
    die/died/dying/dead . . . laughing/laughter/boredom/heat/embarrassment/cringe/hunger/thirst
    starving/starved to death
    bored . . to death/tears
    scared/frightened/worried/frozen/tickled/sick me -/half to death
    love/loved/loves . to death
    jump/jumped/jumping . . queue/rope/start/leads/lights/in_the_pool/for_joy/ship/on_the_bus/on_the_train/on_board
    cut/cuts/cutting . . . hair/grass/lawn/hedge/fringe/cake/bread/onions/nails/budget/hours/ties/sugar/carbs/corners/costs
    burned/burnt/burn . . . . oven/toast/tongue/dinner/hob/pan/sun/bbq/cd/calories/soup/iron
    beat . . . eggs/traffic/rush/record/system/level/boss/heat/bus/cold
    fighting/fight/fought . . with/over/for . . . printer/remote/wifi/computer/hoover/form/forms/telly/bill/crumbs
    without me . on/this/next . monday/tuesday/wednesday/thursday/friday/saturday/sunday/week
    bye/goodbye . . see/talk/speak . you . . tomorrow/soon/tuesday/monday/wednesday/thursday/friday/saturday/sunday/later/next_week/at
    last . day/week/night/shift . . at/of/in/on . . . work/job/course/college/school/term/holiday/holidays/season/placement/
        office/course
    leaving/left for good . . . . . transfer/job/moved/moving/new/bristol/leeds
    leave/left . a note . . for/on . . . door/postman/milkman/neighbour/landlord/fridge/driver/courier
    for good . . . . . transfer/new_job/retirement/moving
    locked . . HERSELF out
    hurt/hurting/hurts myself playing/running/falling/skiing/lifting/cycling/doing/at_work/at_the/while_running/
        while_playing
    cut/cutting myself shaving/cooking/while_shaving/while_cooking/opening/slicing/chopping/off
    cut/cutting myself on_a_knife/on_a_can/on_paper/on_broken/on_glass/on_some_glass/on_the_tin/a_slice/a_piece
    cut/cutting myself -/some slack
    burn~ myself on/cooking/making/ironing/with_the_iron
    finish~/end~/jump~ . it/the/my/this myself
    jump/jumping off a/the/my bungee
    jump/jumping off . bridge/cliff into
    bungee -/jump/jumping off a/the bridge
    the cake/hair/grass/electricity

    # with something else that I have had enough of
    not want to live in/with/here/there/near/at/alone/far/next/on_my_own/abroad
    can_not go on -/a/the/this/that holiday/trip/monday/tuesday/wednesday/thursday/friday/saturday/sunday/outing/
        walk/day
    not/never wake/waking up early/at/in_time/for_work/late/my/the/him/her/them/you/before/on_time
    wake up in time
    want it/this/everything to end well/early/at
    any more than once/twice/one/two
    give/giving/given up on life insurance
    want/make/need it . . stop raining/beeping/ringing/sending/working
    beat/beats/beaten . me . at/to/it/by/record/chess/again_at
    beat the eggs/egg/record/traffic/rush
    hit/hits me up/that/when_he_said/like_a
    am not . a burden . to . anyone/anybody/nobody . my
    tomorrow is the big day
    going to kill/murder/slaughter/lynch us
    weight on my stomach/chest/shoulders/mind/feet
    is said goodbye to . cigarettes/smoking/sugar/chocolate/winter/summer/sofa/car/old/carbs/coffee/alcohol/booze/telly/jeans/bread
    end/ending up jumping
    bruise/bruises . . . knee/knees/shin/shins/elbow/elbows
    we/they . are/were . . . . on the roof . . . fix/mend/repair/clean
    death of me
    hang/kill/shoot myself . when i . see/hear/get/open/read . . bill/bills/weather/price/prices/mirror/inbox/rota
    kill/killing me with . . chilli/spice/food/jokes/puns/cooking/that
    he/she/they/it pushed/pushes/push me to . sign/try/go/apply/join/do/speak/study/learn
    saying goodbye . . moving/leaving/new/to_the
    hurt/broke/hit/broken . . arm/leg/nose/wrist/ankle/finger/knee/me . . at/in/playing/during tennis/football/judo/training/
        rugby/hockey/skiing/practice/squash
    took my phone for/to
    am useless at/with/in
    ate . too much
    disappear when i sing/dance/talk/speak/arrive
    hit the gym/road/nail/shops/ball
    <number> kms
    kms away/from_here/per/an_hour/run/walk
    few/many/more/several/some kms
    goodbye party/drinks/lunch/card/present/cake
    goodbye everyone see
    goodbye . . see you
    forever . home/grateful
    <age> days/weeks/months/minutes/mins/hours/stone/miles/foot/feet/pm/am/o_clock/percent/pounds/euros/quid/off/out
    <age> years/year/yrs . . sober/clean/in/of/at/ago/since/younger/older/married/free
    am . <age> . mins/minutes/days
    bread/butter/kitchen/pocket knife
    locked . out of my account/email
    take/took/takes/taking . all/my/the . . pills . . in_the_morning/every_morning/each_morning/with_food/on_time/every/alarm/robot
    take . . pills . with . this/cough/milk/food
    have . . all . . leaflets/pills . . from/boots
    not in . danger
    died/dies/dead . of an overdose
    vanish/disappear . to . the/a beach/island/forest/countryside/cabin
    vanish/disappear . for a . week/day/while/month/bit
    box of . chocolates/chocolate/biscuits/sweets/crisps/tissues/cereal
    beat/beats/beaten . me . again . at
    beat/beats . me . at . dominoes/chess/cards/pool/darts/scrabble/tennis/golf/it/everything/uno/fifa/bingo
    laugh~/giggl~/howling/creasing/cackl~/hysterics . . . . . not breathe/stop/cope
    not breathe . . . laugh~/giggl~/laughter
    you will/would/are/ll be/- . the end/death of me
    lord/god take me . now . they/it/she/he/we
    took/taken/ended his/her/their own life . at/in/when/years/aged/age/after/before/during/back/long/and_i
    took/taken his/her/their own life <end>
    stopped/quit/gave_up/given_up/no_more/done_with/free_from/away_from cutting/selfharm/harming/burning/hurting/
        overdosing
    jelly . . but
    get/got/getting/been/being/was/were beaten . . . nil/again_at/in_the_final/league/match/cup/penalties/home/away/
        in_extra
    attempted . suicide . . in/at/when/after/back/during
    done/off/out/finished . for . today/tonight/now/the_day/the_night/the_week/this_week/the_year/the_season
    off to . bed/work/sleep/bingo/school/town/the_shop/my_bed
    not want to die on/in/of/at/before/with/from/young/old/poor/single/stupid/wondering/laughing
    selfharm/self_harm/cutting/burning/thoughts/urges . . stopped/ended/faded/eased/went/passed/are_gone/is_gone/
        got_less/have_stopped
    took/take/taking/takes/had . my . . pills . late/early/on_time/as_usual/with_food/daily/every
    forgot/forget/missed/remembered/remember . . my . pills
    too much/many . FOOD
    burned/burnt/burn . . . . oven/toast/grill/hob/making/cooking/baking/ironing/bbq/barbecue/kettle
    fell/fall/falling/came off . . bike/horse/ladder/chair/bus/scooter/sofa/bed/skateboard/wall
    bruise/bruises . . . . . bike/football/rugby/horse/skating/garden/door/table/hockey/judo
    alone . for the first
    going to . jump~ . off anything
    belted . song/songs/tune/it
    made . his/her/their/my peace with . the/his/her/my/that/them/it
    fell . off . . . . . . bruise/bruises
    haven/have/had not . had/have . . thoughts/urges/plans of
    pigeons/pigeon/kids/boys/lads/birds/dolphins/cat/dog/squirrel/seagulls/ducks jump~/diving/dive
    suicide/selfharm/self_harm/thoughts/cutting does/do/is/are/was/has/have/did not/never
    hurl/throw/chuck/fling/throwing/chucking . this/that/the/my/him/her/them/it . under/out/off/against
    not that i . want/wish/need/would . . die/be_dead/end/disappear/hurt/kill
    not once . . . . did i . think/want/feel/wish . . . .
    mum/dad/boss/wife/husband/nan/landlord/teacher . will/going_to/gonna kill/murder me . i . left/forgot/broke/lost/
        spilt/spilled/dropped/burned/burnt/shrank
    urge/urges/thoughts/wish/need/voices . . . . . has/have/is/are/had/did . gone/go/passed/faded/eased/stopped/left/
        quiet/away/lifted
    far/nowhere_near from/- suicidal/suicide/dying/a_burden
    clean/free/recovered/recovering/away from/of . cutting/selfharm/self_harm/self_harming/harming
    beat/beats/hammer~/thrash~ . me . . at/to . . . . <end>/again/every/now/today/all
    plant/plants/car/laptop/phone/printer/hoover/fridge . . . . . . . . . . gave/given up on life
    not be around/here . . . . . visit~/holiday/holidays/away/abroad/trip/work/working/wedding/travelling/appointment
    my last meeting/session/class/shift/day/week/month/night/lesson . . as/before/with/in
    disappear/vanish to/on/with/for/into a/the/my
    dentist/teeth/nosebleed/nose/tooth/nurse/shaving . . . . . blood
    blade/blades . . . blender/mower/skates/saw/shaver/fan/mixer
    do/should/can i/we/you . call/ring . an ambulance . if/when someone/somebody/a_member/a_person/anyone
    spin/gym/yoga/class/hill/stairs/run/workout/curry . . . . call/need an ambulance
    would/d rather/sooner die than . wear/watch/listen/drive/work/miss/share/clean/cook/camp/speak/swim/run/jog/eat/
        sing/dance/ask/shave/queue
    i would sooner die than . wear/watch/listen/drive/work/miss/share/clean/cook/camp/speak/swim/run/jog/eat/sing/
        dance/ask/shave/queue
    kill/killing me . with . . cold/bug/flu/kindness/germs/homework/worksheets/cake
    drives/drive/driving/driver . . . . . . kill us/me . all
    my turn with/to/on/at/for . . . . . <end>
    can_not go on like this . i need . . bigger/new/haircut/sofa/fridge
    counted/count/counting . my pills . for/into . the/- week/month/holiday/trip
    pinch~ myself
    stab~ . me in the back
    bit/bite/bites . my head off
    sleep for ever . on/in this/that/the/my . mattress/sofa/bed/duvet
    had enough of . life admin
    nothing left . for me . at
    swallow me . i . called/waved/said/forgot/tripped/fell
    # asked of others: a question out of a form, a training
    are/were/be you . . thinking/considering/planning/feeling/having . . . suicide/suicidal/killing/ending/dying/harming/hurting/die
    do/did/have/had/would you . . . . . suicide/suicidal/die/dying/kill_yourself/end_your/harm_yourself/harming_yourself/
        hurting_yourself/ending_your
    if you . . . . . . suicide/suicidal/die/dying/kill/ending/end/harm
    # what is not so
    far/nowhere_near/long_way from . wanting/dying/ending/killing/being/suicidal
    urge/urges/thoughts/wish/longing . . . . . . left/faded/went/vanished/eased/lifted/stopped me/when/since/with/after/over/once
    not . trying/meaning/planning/aiming/going to . . kill/end/overdose/die
    it is not that . i/he/she . want/wants/wanted/would/am
    said . . . . . . not that . i
    # that kills nobody
    overdose/overdosed/overdosing/overdoses -/would on . . FOOD/eggs/mince_pies/memes/sitcoms/glitter/nostalgia/vitamins/vitamin_c/
        sunshine/easter
    suicide is painless
    i need to dig/sort/print/find/fill/write/hand out <end>
    said/says/say/goes/shouts/shouted/mutters/yells/sighs/went kill/shoot/end/bury me
    kill/shoot/end/bury me now . . it/another/monday/the/my/they/there/council
    beat~/beaten/hit/hammer~/thrash~/slaughter~/destroy~/murder~/stab~/killed . . . . . . . . . at GAME
    laptop/phone/printer/car/pc/boiler/telly/toaster/wifi/hoover/computer/kettle/router/knitting/cake/souffle/bread/plant/plants/tomatoes/
        zip/umbrella/washing_machine/lawnmower/goldfish/sofa/shelf/chair/kite/tights/jumper . committed/commits/commit/attempted suicide
    throw~ myself . . . . . . . for a/some/one/the . nap/kip/sleep/ticket/tickets/lie_in/cuddle/FOOD/biscuit/brew/pint
    will to live . in/on/during/at/with/halfway/waiting/somewhere/trying/reading/listening . . . queue/meeting/call/traffic/form/ikea/
        argos/line/webinar/thread/hold/lecture/council/marking/m25/paperwork/class
    die . if i do/can not . . get/have/find/drink/eat . . . FOOD/coffee/wifi/nap/fag/pint/brew/chips/break
    music/song/noise/drill/drilling/alarm/advert/ad/jingle/traffic/form/forms/maths/homework/mondays/monday/ringtone/queue . makes/make/
        making me want . to . . . . . window/bridge/die/scream/myself/canal/river
    pillow/snowball/water/nerf/tickle/food/play fight/fights . . . . . . HIT
    cat/kitten/dog/hen/bird/hamster/rabbit/fox . jump~/jumped/fell/leapt/leaps/threw
    leav~/left/quit/quitting/leaving vodafone/sky/bt/facebook/twitter/london/uber/amazon/virgin/ee/netflix/instagram/whatsapp/tinder/
        tesco/o2/giffgaff for good <end>
    banging/knocking/hammering/bangs/knocks on/at the/my door . . forgot/keys/key/parcel/postman/delivery
    blood pressure/test/tests/sugar/orange/type/donor/donors/bank/results
    think/thinks/reckon/reckons/assume/assumes/believe/believes/decided/figure . . i am suicidal
    dreamt/dreamed of dying
    thought i would die
    wish/urge/need/desire to die/cut/kill_myself/end_it/disappear . . passed/left/faded/went/lifted/eased . with/when/since/after/away
    # things that live as little as they die
    battery/phone/car/laptop/printer/plant/dog/cat/boiler/wifi/app/bike/kettle/computer . . suicidal/suicide
    BODY . . want/wants/wanted/wish/wishes . to die/give_up/leave
    hill . i . . die/dying on
    overdosed/overdosing/overdose/overdoses on
    overdose would on
    cut/cutting my own throat . . . by/telling/saying
    bury me in/with/under that/this/these/those
    hang HERSELF with . own
    bury/slap me if/before i/we/you/they
    shoot me if i ever/buy/start/become/sign/agree
    jump/jumping/throw~ . . . window . ground floor
    it is not as if/though i . want/wanted
    zero/no/few/fewer/less/without . thoughts/urges/plans/ideas/intention . . of/to hurt~/cut~/harm~/kill~/end~/die/dying/jump~
    do not/never . . wish . . . . any more . than
    only/just . a . bruise/scratch . . from
    hit/hits/hitting me . . with . pillows/pillow/snowballs/balloons/kindness/cuddles
    role/deserve/play/plays/played/playing . a/the dead . man/woman/body/king
    naloxone/narcan . . . . on/at/every/each mondays/tuesdays/wednesdays/thursdays/fridays/saturdays/sundays/week/library
    said/say/saying/wave/waving goodbye/farewell to . . . car/sofa/house/flat/van/bike/school/summer/winter/hair/teeth/fridge/telly
    stab/stabs/stabbed/stabbing . . in the back
    exam/exams/hill/gym/workout/curry/maths/flu . . beat/beats/killed/murdered/destroyed me
    poison/poisons/gas out of . . gas/ovens/paint/pipes
    dead on my feet
    march/walk/run/ride against/for . suicide
    on/from the other side of . . exams/exam/street/road/town/world/hall/table/park/summer/winter
    help me . carry/lift/fill/choose/print/translate/fix/paint/install/build/load/assemble/decorate
    send/sending somebody/someone . to/for . fix/the/repair/clean/open/collect/unlock/look_at/pick/help_with/measure/read
    not be here/around . . . . . . . hospital/check_up/appointment/dentist/jury/visiting/back_on
    commented kms/kys/rip
    his/her/my/the/their . favourite/favorite/standard/usual/first/stock question
    said/say/saying/says goodbye/farewell/bye to sugar/bread/carbs/meat/dairy/coffee/smoking/vaping/booze/caffeine/cheese/gluten/facebook/
        instagram/netflix
    could/would kill for a/an/some/the
    sooner/rather jump . . canal/river/lake/window/sea than . do/sing/watch/eat/wear/go_to/attend/karaoke/dance
    landlord/landlady/council/housing/bouncer/barman/hotel/agency . . . kick~/throw~/chuck~ . us/me/them out
    without saying goodbye . that/it/which/how . hurt/hurts/rude/stung/stings
    beat/beats/beaten/thrashed/hammered him/her/us/them . fair and square
    beat/beats/beaten/thrashed/hammered/hit . . . . nil/on_penalties/on_points/in_straight_sets/by_a_point/by_a_mile
    how long do/does/did . . . take to work . . week/weeks/month/prescribed/for_sleep/for_anxiety/for_depression
    my last week/day/month/shift/time/turn . on/at/in/with . . rota/shift/shifts/team/office/shop/course/duty/choir
    everything/all/it is/are . set/ready/planned/booked/sorted for the/our/a . picnic/party/walk/quiz/lunch/dinner/wedding/
        meeting/visit/outing/sale/concert/coach/barbecue
    breakfast/lunch/dinner/pudding/cake/chips/pizza/curry/pancakes/biscuits/chocolates . . i/we/he/she/they ate all of it
    raise/raises/raising/raised/bring_up/bringing_up/brought_up . . kids alone
"""
