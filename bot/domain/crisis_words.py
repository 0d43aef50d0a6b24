"""Words that call for help, language by language, to be read and corrected by people of the field (CRISIS-08).

How to write a phrase, one to a line (what follows a # is a remark):

- spaces separate the places of a phrase; `a/b/c` in a place means any of them; `a_b` is several words in one place;
  `-` among the choices means that the place may be empty; `<end>` is the end of the message, `<number>` any number;
- accents, capitals, apostrophes, doubled letters do not matter; FILLERS are skipped; SPELLINGS are read as the right words.

SIGNS show the help lines. IDIOMS look like a sign and are not one: they silence the signs they overlap, except a longer
sign that contains them ("en finir avec la vie" contains the idiom "en finir avec"). OWN_SIGNS count only in that language.
When in doubt a phrase is a sign: showing numbers once too often is a small harm. Nothing here is ever shown or stored.
"""

FILLERS = {
    "fr": """
        vraiment juste tellement tres souvent parfois encore carrement putain ptn franchement honnetement
        presque maintenant aussi simplement seulement surtout reellement meme euh absolument
    """,
    "en": """
        just really so fucking fuckin fkn freaking actually literally honestly kinda badly desperately still always
        sometimes often maybe probably already even truly simply also damn bloody lowkey highkey seriously
        basically rn totally sometime
    """,
}

SPELLINGS = {
    "fr": {
        "jen": "j en",
        "jenpeux": "j en peux",
        "nen": "n en",
        "den": "d en",
        "jai": "j ai",
        "g": "j ai",
        "nai": "n ai",
        "jme": "je me",
        "jm": "je me",
        "mtuer": "me tuer",
        "msuicider": "me suicider",
        "jveux": "je veux",
        "jveu": "je veux",
        "jvx": "je veux",
        "jvoudrais": "je voudrais",
        "jvoulais": "je voulais",
        "jvais": "je vais",
        "jvai": "je vais",
        "veu": "veux",
        "veus": "veux",
        "vx": "veux",
        "vai": "vais",
        "peu": "peux",
        "peut": "peux",
        "pu": "plus",
        "plu": "plus",
        "pa": "pas",
        "jsuis": "je suis",
        "chui": "je suis",
        "chuis": "je suis",
        "sui": "suis",
        "envi": "envie",
        "anvi": "envie",
        "anvie": "envie",
        "mourire": "mourir",
        "mourrire": "mourir",
        "mouri": "mourir",
        "vivr": "vivre",
        "viv": "vivre",
        "fini": "finir",
        "suisider": "suicider",
        "suisside": "suicide",
        "sucide": "suicide",
        "suiside": "suicide",
        "suicid": "suicide",
        "sucider": "suicider",
        "ts": "tentative",
        "qqn": "quelqu un",
        "dla": "de la",
        "medocs": "medicaments",
        "medoc": "medicaments",
        "cachetons": "medicaments",
        "cachets": "medicaments",
        "comprimes": "medicaments",
        "somniferes": "medicaments",
    },
    "en": {
        "wanna": "want to",
        "wana": "want to",
        "gonna": "going to",
        "gunna": "going to",
        "gona": "going to",
        "imma": "i m going to",
        "ima": "i m going to",
        "im": "i m",
        "ive": "i ve",
        "dont": "don t",
        "dnt": "don t",
        "cant": "can t",
        "cannot": "can t",
        "wont": "won t",
        "didnt": "didn t",
        "wasnt": "wasn t",
        "isnt": "isn t",
        "doesnt": "doesn t",
        "wouldnt": "wouldn t",
        "shouldnt": "shouldn t",
        "couldnt": "couldn t",
        "hes": "he s",
        "shes": "she s",
        "whats": "what s",
        "anymore": "any more",
        "anymor": "any more",
        "myslef": "myself",
        "mself": "myself",
        "meself": "myself",
        "mysef": "myself",
        "kil": "kill",
        "kll": "kill",
        "killin": "killing",
        "livin": "living",
        "sucide": "suicide",
        "suiside": "suicide",
        "suicid": "suicide",
        "sucidal": "suicidal",
        "suisidal": "suicidal",
        "suicidle": "suicidal",
        "sewerslide": "suicide",
        "sewercide": "suicide",
        "meds": "pills",
        "medication": "pills",
        "tablets": "pills",
        "dieing": "dying",
    },
}

SIGNS = {
    "fr": """
        # to want to die, to disappear
        veux/veut/voudrais/voudrait/voulais/voulait/voulu/aimerais/prefere/prefererais/souhaite/espere -/trop mourir/crever
        veux/voudrais/voulais/aimerais/prefere/prefererais/vais disparaitre -/pour_toujours/a_jamais
        veux/voudrais/voulais/aimerais/prefere/prefererais -/trop etre mort/morte
        veux/voudrais/voulais pas/plus/jamais -/avoir_a me reveiller
        veux/voudrais pas mourir/crever
        envie/besoin/hate de mourir/crever/disparaitre/mort
        envie/hate d etre mort/morte
        vais mourir/crever
        pret/prete a mourir
        pense/penser/songe a mourir/la_mort/ma_mort
        merite/merites de mourir
        devrais etre mort/morte
        envie de tout arreter <end>
        envie de tout arreter de/et mourir
        pris/avale des/mes/les medicaments pour mourir/en_finir/me_tuer
        avale des/mes/les medicaments <end>
        mieux si je mourais/disparaissais/crevais
        mieux mort/morte
        mieux si j etais mort/morte
        si j etais mort/morte
        serais/serai mieux mort/morte
        laisse/laissez moi mourir/crever
        me laisser mourir/crever
        laisser mourir de faim
        pourquoi je suis pas mort/morte
        pourquoi je suis en vie/vivant/vivante
        prefere/prefererais/aurais_prefere/voudrais/aurais_voulu/aurais_du ne pas/jamais -/etre naitre/ne/nee
        jamais du naitre
        veux/vais/voudrais/envie_de partir pour_de_bon/pour_toujours
        m en aller pour toujours
        quitter ce_monde/cette_terre/cette_vie
        de plus en plus envie de mourir/crever/disparaitre
        mourir sans avoir mal
        prefere/prefererais/plutot mourir que -/de vivre/continuer/souffrir

        # to end it
        en finir
        en finir avec la_vie/ma_vie/cette_vie/tout/tout_ca/moi/mes_jours/l_existence/mon_existence/ce_monde
        en finir avec mes/ma/la/cette souffrances/souffrance/douleur
        mettre/mets/mis fin a mes/ses/ma/sa/cette jours/vie/souffrances/existence
        mettre/mets un terme a mes/ma/sa/ses jours/vie/souffrances
        mettre fin a tout -/ca
        abreger mes/ma souffrances/vie
        finir mes jours -/ce_soir <end>
        m oter la vie
        ote la vie
        supprimer la vie

        # to kill oneself
        me/se suicider/suicide
        suicide/suicides/suicider/suicidaire/suicidaires
        tentative de suicide
        fait/refait/faire/refaire une tentative <end>
        me tuer
        je me tue <end>
        je me tue ce_soir/demain/si
        me pendre/noyer/flinguer/buter/immoler/defenestrer/empoisonner
        me jeter/jette par la fenetre
        me jeter/jette sous/devant un/le/une/la train/metro/bus/rer/voiture/camion
        me jeter/jette d/du/sur -/un/les/des/le pont/balcon/toit/rails/voies/immeuble
        me jeter/jette dans le/la vide/seine/riviere/fleuve
        sauter/saute d/du un/pont/balcon/toit/immeuble -/pont/balcon/toit/immeuble
        sauter par/de la fenetre
        sauter dans le vide
        me foutre en l air
        me foutre/mettre sous un/le train/metro
        me tirer/tire/mettre une balle
        m ouvrir les veines
        suis ouvert/coupe/taille/taillade les veines
        me couper/tailler/taillader/trancher les veines
        avaler/avale tous/tout/toute mes/les/ma/la/une medicaments/boite/plaquette/pharmacie
        vais/veux/voudrais/envie_de prendre tous/tout/toute mes/les/ma/la/une medicaments/boite/plaquette
        pris tous/tout mes/les medicaments d_un_coup/pour_en_finir/ce_soir
        prendre/pris/avaler/avale trop de medicaments
        pris/avaler/avale une/la/ma/toute_une/toute_la boite de/- medicaments/-
        faire/fait/fais/refaire une overdose
        faire/fait une overdose de medicaments/heroine/cocaine/drogue/fentanyl/crack
        en overdose
        vais/veux/envie_de/peur_de/pret_a/prete_a/failli passer a l acte

        # to hurt oneself
        me suis scarifie/scarifiee/mutile/mutilee/automutile/automutilee
        me coupe -/les_bras/les_cuisses/le_bras/les_poignets <end>
        me scarifier/scarifie/mutiler/mutile/lacerer/lacere/taillader
        scarification/scarifications/automutilation/automutilations/automutiler/automutile
        auto mutilation
        me faire/fais/fait du mal
        envie/besoin de me faire mal
        envie/besoin de me couper/bruler/frapper

        # not to want to live
        plus/pas/aucune envie de vivre/exister
        plus/pas envie d exister/etre_en_vie/etre_vivant/etre_vivante
        veux/voudrais/voulais/peux plus/pas vivre -/comme_ca
        plus/pas envie de vivre dans_ce_monde/ainsi/comme_ca/avec_ca/avec_cette_douleur
        veux/voudrais/voulais plus/pas exister/etre_en_vie/etre_vivant/etre_vivante/de_cette_vie/de_la_vie
        veux/voudrais/voulais plus etre la
        ne plus vivre/exister/etre_la/etre_de_ce_monde/me_reveiller/se_reveiller
        ne jamais/pas exister/avoir_existe/me_reveiller_demain
        ne jamais me/se reveiller
        de plus vivre/exister/etre_la/me_reveiller
        plus jamais me/se reveiller
        m endormir/dormir pour_toujours/a_jamais
        m endormir et ne/plus/jamais
        arrive/arrivais plus a vivre
        arreter de/d vivre/exister
        plus/pas la_force/le_courage de/d vivre/continuer/exister <end>
        plus/pas la_force/le_courage de vivre/exister
        plus/aucune/pas/sans -/de raison/raisons de vivre
        plus gout a la vie
        perdu le gout de/a vivre/la_vie
        perdu l envie de vivre
        marre/ras_le_bol/fatigue/fatiguee/lasse/assez de vivre/la_vie/cette_vie/ma_vie/exister/cette_vie_de_merde
        marre/ras_le_bol/fatigue/fatiguee/lasse/assez d exister/etre_en_vie
        vie ne/n vaut/merite pas/plus/rien -/la/d -/peine/etre -/d_etre/vecue
        vie vaut pas/plus la peine
        vie -/n a plus/pas/aucun -/de/aucun sens
        a quoi bon/sert/ca_sert -/de/a vivre/continuer/rester_en_vie <end>
        a quoi bon/sert/ca_sert -/de/a vivre/rester_en_vie
        sert/servirait plus/pas -/a_rien de vivre
        sert a rien de vivre/que_je_vive
        au bout du rouleau
        suis a bout <end>
        vais/peur_de/envie_de/capable_de faire une betise/connerie
        rejoindre ma_mere/mon_pere/mon_fils/ma_fille/mon_frere/ma_soeur/mon_mari/ma_femme/mes_parents au_ciel/la_haut/dans_la_mort
        pourquoi vivre/continuer_a_vivre/rester_en_vie
        vivre ne/n sert -/plus/pas a rien
        plus rien ne me retient
        en peux/pouvais plus <end>
        j/n en peux/pouvais plus
        en peux/pouvais plus de vivre/exister/souffrir/la_vie/cette_vie/ma_vie/tout_ca/moi
        en peux/pouvais plus de tout <end>
        en peux/pouvais plus de cette/la souffrance/douleur
        supporte/supporter plus la_vie/ma_vie/cette_vie/de_vivre/d_exister/d_etre_en_vie
        veux/voudrais/faut que tout/ca/cela -/ca s arrete
        veux/voudrais que la/ma souffrance/douleur s arrete
        n ai plus -/aucun d/espoir -/espoir
        seule solution/issue -/c_est/est/pour_moi -/c_est/est -/de/la mort/mourir/disparaitre
        pas/aucune/plus d/autre/aucune -/autre issue
        idees/pensees/envies/pulsions noires/suicidaires/de_mort/morbides
        de plus en plus d idees/envies noires/suicidaires/de_mort
        de plus en plus de pensees/pulsions noires/suicidaires/de_mort

        # to be a burden, to say farewell
        mieux/heureux/heureuse/tranquilles sans moi <end>
        monde/tous/famille/proches/enfants/gens seraient/serait/sera/serez/seront/iront/irait mieux sans moi
        suis/je_suis qu un/un_vrai poids/fardeau
        suis un poids/fardeau
        un poids/fardeau pour tous/tout_le_monde/ma_famille/mes_proches/les_autres/mes_enfants/vous
        personne ne me/m regrettera/regretterait/pleurera/pleurerait
        ne/vais/je manquerai/manquerais/manquer a personne
        personne remarquera/remarquerait -/que/si -/je ma/suis/meurs/disparais mort/disparition/mort/morte/plus_la
        adieu a tous/toutes/tout_le_monde/vous_tous
        adieu tout_le_monde/la_vie/mes_amis/monde_cruel
        c est un adieu
        dis adieu <end>
        bientot je -/ne serai plus la
        faire/fais/fait mes adieux
        lettre d adieu
        lettre d adieux
        c_est/ceci_est/voici mon dernier message
        bientot plus -/etre la <end>
        serai/serais bientot plus la/de_ce_monde/en_vie
        quand je serai/ne_serai plus la/de_ce_monde/en_vie
        apres ma mort

        # danger now, violence
        suis/ma_vie_est/je_suis en danger
        danger de mort
        besoin d une ambulance
        besoin d ambulance
        appelez/appelle/appeler le/les/une samu/secours/ambulance/pompiers
        il/elle/mari/conjoint/compagnon/copain/copine/pere/mere/frere/fils/ex me/m frappe/tape/cogne/bat/viole/etrangle
        il/elle/mari/conjoint/compagnon/copain/copine/pere/mere/frere/fils/ex m a frappe/frappee/tape/tapee
        il/elle/mari/conjoint/compagnon/copain/copine/pere/mere/frere/fils/ex m a battu/battue/cogne/cognee/etrangle/etranglee
        m a viole/violee
        il/elle/mari/conjoint/compagnon/copain/copine/ex va/veut me tuer
        pere/mere/frere/fils/oncle/voisin veut me tuer
        ils veulent/vont me tuer
        menace/menacent de me tuer
        menace/menacee de mort
        menaces de mort
        peur qu il/elle me tue
        me suis fait/fais violer
        j ai ete viole/violee
        me fait/fais violer
        suis battu/battue
    """,
    "en": """
        # to want to die, to disappear
        want/wants/wanted/wanting/wish/wished/ready/prefer/hoping/like/love to die
        i m/am/need -/going to die
        want/wanted/wish/would_like/like to be dead
        want/wanted to disappear -/forever
        want/wanted to vanish/be_gone
        feel like dying
        wish/wished i would die
        wish/wished i had died
        better off gone
        why am i -/not alive/dead
        be with my mum/mom/dad/son/daughter/wife/husband in heaven
        at the end of my rope/tether
        wish/wished i was/were/could_be dead/gone/never_born
        wish/wished i could die/disappear
        wish/wished i d/had never/not -/been born/existed
        wish/wished i was/were never/not born/alive/here_any_more
        wish/wished i was_not/wasn_t/weren_t alive/here_any_more/born
        wish/wished i didn_t/did_not exist
        wish/wished i would/could/wouldn_t never/not/wake -/wake up
        better off dead
        better off without me
        better without me <end>
        better if i was/were/wasn_t/weren_t dead/gone/here/around/alive
        d/would rather die/be_dead
        d/would rather die than live/keep/go_on/continue/face/wake_up
        i should be dead
        i should die
        deserve to die
        let me die
        hope i die
        hope i don_t/never/won_t wake up
        never wake/waking up
        not wake/waking up -/any_more/tomorrow <end>
        don_t want to wake up
        fall asleep and never
        sleep forever
        thinking/think/thoughts/thought about/of dying/death/ending_it
        i should/shouldn_t -/have -/never be/been born/alive
        don t deserve to live/be_alive

        # to end it
        end it all
        ending it all
        want/wanted/going/ready/decided/planning/about/thinking to/of end/ending it
        end/ending/ended my -/own life/existence/suffering/pain/misery
        take/taking/took/taken my/his/her/their own life
        take/taking my life
        want my life/everything/all_this to end/be_over
        want to end things <end>
        make it/the_pain/everything stop
        want it/everything/the_pain/this to -/all stop/end
        want it all to stop/end/be_over

        # to kill oneself
        kill/killing/killed/end/unalive/delete/shoot/hang/hanging/stab/drown/poison/starve myself
        kill/killing/killed himself/herself/themself/themselves
        to/gonna off myself
        suicide/suicides/suicidal
        unalive/unalived/unaliving
        want/going/need/about/might/should to/- kms
        would/will/can/could kms
        self delete
        please kill me
        someone/somebody kill me
        overdosed
        took/taken/take an overdose
        od/i_ve_od d <end>
        bought/got/have/tied a rope -/noose <end>
        do/doing something stupid <end>
        going/want/tried/trying to overdose
        overdosing on pills/heroin/fentanyl
        od on pills/heroin
        took/taken/swallow/swallowed all my/of_my/the/these/those pills
        want/going/tempted to take all my/of_my/the/these/those pills
        take/took/taken/swallow/swallowed too many pills
        take/took/taken/swallow/swallowed a bunch/whole/bottle -/bottle of pills
        jump/jumping off a/the/my/this bridge/building/roof/balcony/cliff
        jump/jumping/step/stepping/walk/throw_myself in_front_of/under/into a/the train/bus/car/traffic/truck
        jump/jumping out of the/a/my window
        slit/slitting/cut/slash/slashing my wrists/wrist/veins
        drink bleach
        blow my brains out
        a bullet in my head

        # to hurt oneself
        cut/cutting/harm/harming/burning/hurt/hurting/scratch/mutilate myself
        self harm/harmed/harming/injury/mutilation
        selfharm/selfharming
        want/need/urge to burn myself

        # not to want to live
        don_t/do_not/didn_t/never/no_longer want/wanted to live/exist/be_alive/be_here_any_more/be_alive_any_more
        don_t/do_not want to go_on/keep_going/carry_on/continue -/any_more/living <end>
        don_t/do_not want to be here <end>
        don_t/do_not want to be in_this_world/on_this_earth/part_of_this_world
        don_t/do_not feel like living
        don_t/do_not want to live in/on/with this -/pain/world/earth/body/life
        don_t/do_not want to live without him/her/them/you
        no will/reason/desire to live
        lost/losing the/my/all will/reason/desire to live
        nothing/nothing_left to live for
        no point -/in/to/of living/live/life/being_alive/going_on
        what s/is the point of living/life/being_alive/going_on
        see/sees the/a/no point in/of living/life/being_alive
        life isn_t/is_not/not worth -/it/living
        not worth living
        tired/sick/exhausted/fed_up/done of/with living/life/my_life/being_alive/existing/this_life
        done living
        hate being alive
        hate my life
        hate living
        can_t go on/keep_going/carry_on any_more/like_this/living/much_longer/any_longer
        can_t go_on/keep_going/carry_on <end>
        can_t live/keep_living/be_alive any_more/like_this/with_myself/much_longer/any_longer
        can_t keep living
        can_t keep doing this/it <end>
        can_t cope any_more/any_longer
        life is pointless/meaningless/worthless
        don_t/can_t see the/a/any point any_more <end>
        can_t take/do/bear/handle/stand it/this/life any_more/any_longer
        can_t take/do/bear life
        give/giving/gave/given up on life/living
        stop/quit living/existing/being_alive
        cease to exist
        not exist any_more
        no hope left
        there is/s no hope <end>
        lost all hope
        no/only/the_only/see_no/see_a/find_a way out <end>
        only way out is to_die/death/suicide
        can_t see a/any way out

        # to be a burden, to say farewell
        such a burden
        i m a/nothing_but_a burden
        burden to/on everyone/everybody/my_family/my_friends/them/you/others/all/people
        no_one/nobody/noone would/will/d miss/notice me/if_i_died/if_i_was_gone/if_i_disappeared
        no_one/nobody/noone would/will/d care if i died/disappeared/was_dead/was_gone
        care if i die/died/was_dead/lived_or_died
        if i died/was_dead/were_dead/killed
        won_t be around much longer
        won_t be here much longer
        goodbye forever/cruel_world
        goodbye everyone -/i_love_you/forgive_me/i_m_sorry <end>
        this is my/a goodbye/last_message
        goodbye letter/note
        say/saying my goodbyes

        # danger now, violence
        i_m/i_am/am/life_is in danger
        call/need an ambulance
        he/she/husband/wife/partner/boyfriend/girlfriend/dad/father/mum/mom/mother/brother/son/ex hits/beats/punches/hurts/rapes me
        he/she/husband/wife/partner/boyfriend/girlfriend/dad/father/mum/mom/mother/brother/son/ex hit/beat/punched/strangled/choked/raped me
        is/s/keeps hitting/beating/strangling/raping/punching me
        he/she/husband/wife/partner/boyfriend/girlfriend/ex is/s/wants/tried/threatened/threatens -/going to kill/strangle/choke me
        i_m/i_am not safe -/here/at_home/with_him/with_her <end>
        they re/are/want -/going to kill me
        threatening/threatens/threatened to kill me
        afraid/scared/think/worried he/she/they -/will/ll/might/is/s -/going/gonna -/to kill me
        raped me
        i/i_ve/was/been/got was/been/got raped
    """,
}

OWN_SIGNS = {
    "fr": "",
    "en": """
        kms  # kilometres, to somebody who writes French
        ctb
    """,
}

IDIOMS = {
    "fr": """
        # to die of something that does not kill
        mourir/crever/meurs/mort/morte de rire/soif/chaud/froid/honte/fatigue/peur/trouille/sommeil/jalousie/curiosite/chaleur
        mourir/crever/meurs/mort/morte de faim/plaisir/bonheur/joie/vieillesse/gene/rage/stress/trac
        mourir/crever/meurs/mort/morte d ennui/envie/impatience/amour/inquietude/angoisse
        mourir idiot/idiote/moins_bete/moins_con/bete/vieux/vieille/tranquille
        mourir sans avoir/l_avoir/voir
        prefere/prefererais/aimerais_mieux/plutot mourir que/plutot
        pendre aux branches
        disparaitre des ecrans/reseaux
        crever la/l/un/le/les/des dalle/abces/ecran/pneu/pneus/plafond/ballon/ballons
        disparaitre sous terre/la_table
        disparaitre de/du la_liste/groupe/planning/calendrier

        # no longer, never: a way out of it
        ne veux/voudrais plus mourir/crever/disparaitre
        n ai/avais plus -/du_tout/jamais envie de mourir/crever/disparaitre/me_tuer/en_finir
        n ai/avais plus -/du_tout/jamais envie d en finir
        n ai jamais voulu/eu_envie_de mourir/crever/disparaitre
        n ai jamais pense/songe a mourir/la_mort/me_tuer/me_suicider/en_finir
        suis/est/etais/etait pas/jamais suicidaire
        ne/n suis/est/etais/etait plus -/du_tout suicidaire
        jamais ete suicidaire
        pas/jamais/sans -/eu -/d/de idees/pensees/envies/pulsions noires/suicidaires
        n ai/avais plus -/du_tout d/de idees/pensees/envies/pulsions noires/suicidaires
        aucune idee/pensee/envie/pulsion noire/suicidaire
        ne pense/pensais/pensait plus/pas/jamais au suicide
        n ai jamais/pas/plus pense/songe au suicide
        ne pense plus a mourir/la_mort/me_tuer/me_suicider/en_finir

        # words for the subject, not the wish
        prevention -/du/contre_le/des suicide/suicides
        prevenir -/le suicide
        suicide politique/commercial/social/economique/squad/collectif/artistique/professionnel/demographique/financier
        attentat/attentats/mission/operation/commando/vol suicide
        c est/serait/etait -/completement suicidaire

        # to finish with something else
        en finir avec

        # to tire oneself out, to be told off
        me tuer/tue au/a travail/boulot/la_tache/te/vous/lui/leur
        va/vont/allait/allez/vas me tuer
        me noyer/noie dans un_verre/le_travail/le_boulot/les_papiers/la_paperasse/les_details
        me tirer une balle dans le/la pied/jambe
        me flinguer la/le/les/mon/ma/mes sante/dos/genoux/yeux/soiree/semaine/voix/ete
        me buter a/contre/sur
        me pendre a/au son_cou/cou/son_bras
        me couper les/la cheveux/ongles/barbe/frange/pointes
        saute/sauter dans le vide en/avec parachute/parapente
        saute/sauter d/du/un -/un pont a l elastique

        issue de secours
        la vie en_ville/de_bureau/de_famille/parisienne/chere
        ca s arrete ces/ce/le/les/la travaux/bruit/bruits/chantier/pluie/musique

        # with something else that I have had enough of
        vivre ici/chez/en_ville/en_couple/en_foyer/a_paris/a_la_campagne/dans_la_rue/dans_ce_quartier/dans_cette_ville/dans_cette_maison
        vivre dans cet/cette/un/une/mon appartement/maison/foyer/immeuble
        vivre avec lui/elle/eux/mes_parents/ma_mere/mon_pere/mon_frere/ma_soeur/mon_ex
        en peux/pouvais plus de
        en peux/pouvais plus d
        en peux/pouvais plus du/des/attendre
        faire/fait/fais une overdose de/d
        m a frappe par sa/son/ses
        me bat a plate_couture/chaque_partie
        me/m bat/a_battu/a_battue -/toujours aux/au echecs/dames/cartes/jeux/jeu/tennis/foot/ping_pong/scrabble/poker/tarot/uno/billard
        m a battu/battue a plate_couture
        me tape/tapent sur/dans les/le/l nerfs/systeme/oeil
        m a tape/tapee dans/sur l_oeil/l_epaule/les_nerfs
    """,
    "en": """
        # to die of something that does not kill
        die of/from/with laughter/laughing/boredom/embarrassment/shame/cringe/heat/cold/hunger/curiosity/happiness/joy/thirst
        die of old age
        die laughing/happy/old/peacefully/trying
        d/would/ll rather die than
        like/love to die on this/that hill
        disappear on/for/to holiday/vacation/the_weekend/a_week/a_few/the_beach

        # no longer, never: a way out of it
        no longer/more want/wants/wanted/wish to die/disappear/kill_myself/end_it
        don t want to die any more
        don t want to kill myself any more
        never wanted/want/wished to die/kill_myself
        stopped wanting to die/kill_myself
        not/never/no_longer/isn_t/wasn_t/aren_t/don_t_feel/didn_t_feel/not_feeling/n_t -/been/feeling/at_all suicidal
        no/without/never_had/not_having/any_more -/more suicidal thoughts/ideas/feelings
        not/never/don_t/no_longer/haven_t/stopped think/thought/thinking/been_thinking about/of suicide

        # words for the subject, not the wish
        suicide prevention/squad/bomber/bombers/bombing/mission/doors/door/awareness/hotline_training
        prevention of suicide
        prevent/preventing suicide
        political/career/commercial/social/professional/financial suicide

        # to tire oneself out, to be told off, to make fun
        kill/killing myself laughing/with_laughter
        killing myself to_finish/to_get/at_work
        end it with him/her/them/my_boyfriend/my_girlfriend/my_husband/my_wife
        end it at <number>
        end it early/on_time
        take/taking my life back/in_hand/in_a_new/in_another/to_the_next/into_my_own
        shoot/shooting myself in the foot
        drown/drowning myself in
        hurt/hurting myself playing/running/falling/skiing/lifting/cycling/doing/at_work/at_the/while_running/while_playing
        cut/cutting myself shaving/cooking/while_shaving/while_cooking/opening/slicing/chopping/off
        cut/cutting myself on_a_knife/on_a_can/on_paper/on_broken/on_some_glass/on_the_tin/a_slice/a_piece
        cut/cutting myself -/some slack
        jump/jumping off a/the/my bungee
        jump/jumping off a/the bridge/cliff into
        bungee -/jump/jumping off a/the bridge

        # with something else that I have had enough of
        don_t want to live in/with/here/there/near/at/alone/far/next/on_my_own/abroad
        can_t go on -/a/the/this/that holiday/trip/monday/tuesday/wednesday/thursday/friday/saturday/sunday/outing/walk/day
        don_t want to wake up early/at/for_work/late/my/the/him/her/them/you/before
        not/never wake/waking up early/at/in_time/for_work/late/my/the/him/her/them/you/before/on_time
        wake up in time
        want it/this/everything to end well/early/at
        any more than once/twice/one/two
        give/giving/given up on life insurance
        want it to stop raining/beeping/ringing/sending/working
        make it stop raining/beeping/ringing/sending/working
        beats/beat me at/to
        hit/hits me up/that/when_he_said/like_a
        <number> kms
        kms away/from_here/per/an_hour/run/walk
        few/many/more/several/some kms
    """,
}
