"""English sentences that are put together from frames, as in `frames_french.py`."""

WISHES = """
    die; kill myself; hang myself; drown myself; shoot myself; end my life; end it all; take my own life; slit my wrists
    jump off a bridge; jump in front of a train; throw myself under a bus; overdose; top myself; be dead; commit suicide
    swallow all my pills; jump from the roof; cut my wrists; stop living; gas myself; walk into the sea; unalive myself
    set myself on fire; suffocate myself; take a fatal dose; put a bullet in my head; lie down on the tracks
"""
OTHERS = "my sister; my son; a friend; my ex; a colleague; the neighbour; my brother; my best mate; our daughter"
THEIRS = """
    kill herself; hang herself; end her life; jump off a bridge; take an overdose; slit her wrists; take her own life; die; end it all
    commit suicide; hurt herself; drown herself; take all her pills
"""
DRUGS = "sleeping pills; tablets; paracetamol; xanax; tramadol; antidepressants"
DOSES = """
    a whole packet of pills; too many pills; all my meds; 40 paracetamol; everything in the cabinet; a handful of tablets; bleach
    twice my dose and a bottle of wine; enough to kill me; way too much; about sixty; rat poison; a lot of heroin
"""
PARTNERS = "my husband; my boyfriend; my ex; my wife; my partner"
BLOWS = """
    hits me; punched me; strangled me; raped me; threatens to kill me; locked me in; pushed me down the stairs; beat me up
    forces me to have sex; threw a plate at my face; choked me; spat in my face; twisted my arm; knocked my teeth out
    held a knife to my throat; won't let me leave the house; burned me with a cigarette; smashed my head on the wall
"""
ADULTS = "my dad; my mum; my stepdad; my uncle; my parents; my foster mum"
HURTS = "hit me with a belt; beat me; lock me in the cellar; touch me at night; threw me out; starve me; whipped me; broke my arm"
ALONE = """
    I'm sleeping rough; I don't know where to go; my mum hasn't come home; I ran away; a man is following me; I'm all alone at home
    nobody is home; there's no food
"""
HARMS = "cut myself; burned myself; hurt myself; cut my arms; self-harmed; cut my legs"
CALLS = {
    "i want to {}; i'm going to {}; i've decided to {}; tonight i will {}; yesterday i tried to {}; help me i want to {}": WISHES,
    "part of me wants to {}; all i want is to {}; i'm ready to {}; i might {}; my plan is to {}; i'd rather {} than go on": WISHES,
    "i promised not to but i want to {}; i'm tempted to {}; the voices tell me to {}; i can't stop thinking that i should {}": WISHES,
    "{} wants to {}; {} is threatening to {}; {} tried to {} this morning; {} told me she wants to {}": (
        OTHERS,
        THEIRS,
    ),
    "{} is going to {}; {} texted me that she is about to {}; i'm scared {} will {}; i think {} is planning to {}": (
        OTHERS,
        THEIRS,
    ),
    "i took too many {}; i just took a whole box of {}; i've swallowed all my {}; i took thirty {}; he swallowed a load of {}": DRUGS,
    "i've taken {}; i swallowed {}; my friend has taken {}": DOSES,
    "{} {}; help {} {}; {} {} and i don't know what to do": (PARTNERS, BLOWS),
    "i'm 12 and {} {}; {} {}, i'm 14; i'm in year 8, {} {}": (ADULTS, HURTS),
    "i'm 15, {}; {}, i'm only 13; i'm in year 9, {}": ALONE,
    "i {} again; i {} tonight; i {} and it won't stop bleeding; i {} so i can feel something; i can't stop, i {} every day": HARMS,
    'a friend wrote to me "i am going to {}"; she just texted me "i want to {}"': WISHES,
}
QUIET = {
    "i have no wish to {}; i don't want to {} any more; i never wanted to {}; i am not saying that i want to {}": WISHES,
    "my doctor asked if i wanted to {}; it's not as if i want to {}": WISHES,
    "ten years ago i wanted to {}; when i was 17 i tried to {}; in 2008 i wanted to {}; as a teenager i tried to {}": WISHES,
    'how do you spell "i will {}"?; in the film he says "i will {}"; i read "i want to {}" on a wall': WISHES,
    "training: what to do when somebody wants to {}; in the novel the hero tries to {}; my thesis is on people who {}": THEIRS,
    "our rules: if a member says they will {}, ring the line; i work as a nurse and patients try to {}": THEIRS,
    "ten years ago {} {}; {} {}, that was in 2010": (PARTNERS, BLOWS),
}
