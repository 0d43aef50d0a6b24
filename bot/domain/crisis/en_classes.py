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
        classmate lodger tenant lady
    """,
    "HE": """
        he she husband wife partner boyfriend girlfriend dad mum brother sister son ex man uncle aunt cousin himself
        they parents boss landlord madam coach stepbrother grandad father in_law fiance roommate hes shes who
    """,
    "HIT": """
        hit hits hitting beat beats beating beaten slap~ punch~ kick~ choke~ chok~ strangl~ bash~ batter~ whip~
        flog~ smack~ belt~ burn~ hurt hurts hurting rape~ rap~ abus~ abuse~ attack~ assault~ thrash~ molest~
        torture~ tortur~ headbut~ shov~ bit bites biting can~ lock~
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
        pills heroin fentanyl cocaine coke drugs crack ketamine stash prescription sleeping_pills dose doses supply
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
    "LIMB": "arm arms wrist wrists thigh thighs leg legs skin stomach veins",
    "EVERYONE": """
        everyone everybody all world family kids they you them people others husband wife mum dad children nobody
        loved_ones friends
    """,
    "WEAPON": "gun shotgun knife rifle pistol machete axe hammer blade razor",
    "LEAVE": "leave leaves left go goes leaving going went",
    "NOT": "not never no",
    "GOODBYE": "goodbye bye byebye farewell cheerio tara ciao goodnight",
    "EVER": "for_ever for_good forever permanently for_the_last_time eternally",
}
