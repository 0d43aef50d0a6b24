"""Classes of English words that patterns name in capitals; several words in one place are joined by an underscore."""

CLASSES = {
    "I": "i me",
    "AM": "am i_am been is was be feel feeling",
    "WANT": """
        want wants wanted wanting wish wished wishing ready prefer hope hoping love need needing hoped pray praying
        prays beg begging
    """,
    "DIE": "die dying dead death",
    "GO": """
        going will gonna about plan planning planned might want wants wanted need ready should trying tried try
        decided could must thinking think
    """,
    "KILL_SELF": """
        kill~ hang~ shoot~ drown~ stab~ poison~ unaliv~ unalive delet~ jump~ gas~ burn~ starv~ strangl~ end~
        finish~
    """,
    "SELF": "myself self",
    "HERSELF": "himself herself themself themselves hisself theirself",
    "OTHER": """
        friend brother sister son daughter mum dad husband wife partner boyfriend girlfriend cousin neighbour
        neighbor nephew niece nan grandson granddaughter grandad uncle aunt colleague flatmate roommate housemate
        member student girl boy man woman he she they somebody someone teenager child kid ex patient teammate
        classmate lodger tenant lady sponsor sponsee client penpal buddy keyworker guy lad carer mentor cellmate
        workmate
    """,
    "HE": """
        he she husband wife partner boyfriend girlfriend dad mum brother sister son ex man uncle aunt cousin himself
        they parents boss landlord madam coach stepbrother grandad father in_law fiance roommate flatmate pimp hes shes
        who
    """,
    "HIT": """
        hit hits hitting beat beats beating beaten slap~ punch~ kick~ choke~ chok~ strangl~ bash~ batter~ whip~
        flog~ smack~ belt~ burn~ hurt hurts hurting rape~ raping abus~ abuse~ attack~ assault~ thrash~ molest~
        torture~ tortur~ headbut~ shov~ bit bites biting caned canes caning lock~
    """,
    "ME": "me us",
    "TOOK": """
        took take taken taking swallow~ ate eaten eat eating drank drink drinking drunk had have downed downing
        necked inject~ snort~ consum~ consume consumed ingest~ popped gulped
    """,
    "ALL": """
        all every everything whole bottle box packet pack packets boxes bottles bunch handful handfuls loads lots
        many much lot rest entire full load strip double triple overdose
    """,
    "DRUG": """
        pills heroin fentanyl fent cocaine coke crack ketamine ket mdma ghb speed gear smack drugs stash prescription
        sleeping_pills dose doses supply
        bottle packet
    """,
    "POISON": """
        bleach poison antifreeze detergent pesticide acid petrol insecticide weedkiller sniper kerosene dettol hypo
        disinfectant otapiapia
    """,
    "DAY": """
        tonight tomorrow monday tuesday wednesday thursday friday saturday sunday weekend morning birthday christmas
        midnight today week month anniversary easter eve dawn soon dark
    """,
    "CHILD": """
        child kids kid baby boy girl toddler nephew niece grandson granddaughter son daughter stepson stepdaughter
        wee_one little_one little_boy little_girl pupil infant teen boys girls
    """,
    "BLADE": "blade blades razor razors razorblade razorblades scalpel sharpener scissors knife glass",
    "LIMB": """
        arm arms forearm forearms wrist wrists thigh thighs leg legs skin stomach belly veins hip hips ankle ankles
        calf
        calves shin shins
    """,
    "EVERYONE": """
        everyone everybody all world family kids they you them people others husband wife mum dad children nobody
        loved_ones friends
    """,
    "WEAPON": "gun shotgun knife rifle pistol machete axe hammer blade razor",
    "LEAVE": "leave leaves left go goes leaving going went",
    "NOT": "not never no",
    "GOODBYE": "goodbye bye byebye farewell cheerio tara ciao goodnight",
    "YOU": "you yous youse yas yiz you_all you_guys",
    "HER": "her him them herself himself",
    "KIN": """
        mum dad wife husband kids children son daughter boys girls sister brother nan family parents partner boyfriend
        girlfriend everyone everybody them they her him you she he people world all friends
    """,
    "NICE": """
        better easier nice nicer good peaceful restful quiet calm calming lovely relief sweet sweeter beautiful
        tempting
        welcome kinder kindest simpler cheaper appealing comforting comfort bliss heaven happier free freer rest peace
        cosy warm fine ideal perfect attractive
    """,
    "LIGHTER": """
        better easier happier freer free lighter relieved relief cheaper richer fairer kinder calmer safer simpler
        peaceful peace fine rest breathe quieter
    """,
    "GO_ON": """
        living life alive being_alive staying_alive stay_alive live carrying_on carry_on going_on go_on going
        keep_going
        keeping_going continue continuing exist existing being_here be_here stay_here staying_here sticking_around
        stick_around breathing breathe waking_up wake_up getting_up get_up hanging_on holding_on
    """,
    "HIGH": """
        bridge building roof rooftop balcony cliff cliffs ledge tower flats car_park multi_storey block viaduct flyover
        overpass pier platform crane parapet window lighthouse
    """,
    "WATER": """
        river canal sea lake loch lough quarry weir reservoir ocean harbour docks dock quay pier dam bay water beach
    """,
    "AWAY": """
        dead gone die died disappear disappeared vanish vanished go went leave left stopped cease ceased not_here
        not_around not_there not_alive no_longer_here out_of_the_way out_of_the_picture out_of_it removed off
    """,
    "VANISHED": """
        die died dead disappear disappeared vanish vanished gone cease ceased not_here not_around not_alive
        stopped_existing
        not_exist no_longer_here not_in_the_picture out_of_the_picture out_of_the_way
    """,
    "FOOD": """
        coffee tea cake cakes chocolate sugar pizza food crisps biscuits turkey cheese curry pudding sweets ice_cream
        sun
        telly news screen chilli garlic pasta pie sandwiches caffeine cola dinner lunch breakfast bread salt
    """,
    "EVER": "for_ever for_good permanently for_the_last_time eternally",
    # what one becomes, once it is over
    "JOB": """
        nurse vet teacher doctor mum mother dad father nan granny grandmother grandfather grandad volunteer counsellor lawyer
        married remarried engaged retired manager carer plumber electrician baker chef paramedic midwife youth_worker peer_worker
        support_worker social_worker head_teacher solicitor
    """,
    # people and figures of whose end books tell
    "CELEBRITY": """
        van_gogh hemingway cobain kurt_cobain robin_williams marilyn virginia_woolf sylvia_plath plath socrates cleopatra judas
        werther bovary juliet romeo ophelia antigone hamlet karenina javert camus nietzsche durkheim montaigne kafka othello
        macbeth winehouse elvis jim_morrison janis_joplin hendrix ian_curtis keith_flint caroline_flack chester_bennington
        avicii bourdain david_foster_wallace alan_turing turing nick_drake anne_sexton seneca dido
    """,
    # what is written for everybody, and asks or says so
    "DOCUMENT": """
        form forms questionnaire bot poster advert app survey rules charter leaflet page notice intake chatbot
        letter_template template faq banner sign screen menu
    """,
    "GAME": """
        chess uno cluedo monopoly fifa poker cards darts pool snooker scrabble dominoes draughts tennis golf ping_pong squash
        mario mario_kart catan risk bowling badminton bingo cribbage rummy jenga
    """,
    # years of who is not young any more
    "GROWN": """
        thirty forty fifty sixty seventy eighty ninety 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39
        40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70
        71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98
    """,
    # who meets calls for help at work
    "PROFESSION": """
        nurse nurses paramedic paramedics doctor doctors gp medic medics social_worker youth_worker support_worker care_worker counsellor
        therapist psychologist psychiatrist teacher police_officer policeman policewoman copper coroner guard prison_officer
        firefighter fireman bailiff solicitor lawyer translator interpreter journalist vet chaplain pharmacist train_driver
        bus_driver volunteer listener samaritan moderator trainer researcher midwife carer warden receptionist lifeguard
        pharmacy law medical psychology nursing
    """,
    "BODY": """
        leg legs foot feet back knees knee arms arm head brain lungs stomach muscles thighs calves bones liver hair skin body
        eyes fingers
    """,
    # somebody near, or spoken of
    "HERSELF_WHO": """
        sister brother son daughter mum dad nan friend mate ex partner husband wife boyfriend girlfriend colleague neighbour cousin
        niece nephew aunt uncle flatmate roommate someone somebody girl boy man woman she he they member
    """,
}
