"""Phrases of people who call for help, and phrases that sound like it and are none, by the language they are in."""

CALLS = {
    "fr": """
        Je veux mourir
        je veux juste mourir
        jveux mourir
        JE VEUX MOURIR !!!
        je veu mourrir
        J’ai envie de mourir.
        j'ai envi de mourir
        J'ai vraiment envie de crever
        j'ai de plus en plus envie de mourir
        Je voudrais être morte
        je préfère mourir que de continuer
        Il veut mourir, c'est mon frère, je ne sais pas quoi faire
        je ne veux pas mourir
        j'vais me suicider
        Je pense au suicide
        je pense a me suicidé
        j'ai des idées suicidaires
        j'ai des idées noires depuis lundi
        de plus en plus d'idées noires
        je suis de plus en plus suicidaire
        J’ai fait une tentative de suicide le mois dernier
        j'ai refait une ts
        je veux me tuer
        jvais mtuer
        si ça continue je me tue
        je vais en finir
        je veux en finir vite
        j'ai envie d'en finir avec la vie
        jveux en fini
        je vais mettre fin à mes jours
        je pense à mettre fin à ma vie
        je n'ai plus envie de vivre
        jai plus envie de vivre
        pas envie de vivre
        Je ne veux plus vivre
        jveux plus vivre comme ça
        je voudrais ne plus exister
        je voudrais m'endormir et ne plus me réveiller
        j'aimerais ne jamais me réveiller
        j'en peux plus
        Je n'en peux plus de vivre
        jen peux plus de vivre
        j'en peu pu de cette vie
        j en peux plus de souffrir
        je n'ai plus la force de continuer
        je n'ai plus aucune raison de vivre
        j'en ai marre de vivre
        marre de cette vie
        ma vie n'a plus de sens
        la vie ne vaut plus la peine d'être vécue
        à quoi bon vivre
        à quoi ça sert de continuer
        je veux que tout s'arrête
        je voudrais disparaître pour toujours
        je veux disparaître
        le monde serait mieux sans moi
        Vous serez tous mieux sans moi
        je suis un poids pour tout le monde
        personne ne me regrettera
        je ne manquerai à personne
        adieu à tous
        j'ai écrit ma lettre d'adieu
        je vais me pendre
        je vais me jeter sous un train
        je veux sauter d'un pont
        je vais avaler tous mes médocs
        j'ai pris trop de cachets
        j'ai peur de faire une overdose
        j'ai envie de me faire du mal
        je me scarifie encore
        j'ai recommencé l'automutilation
        j'ai envie de me couper
        me laisser mourir de faim
        il me frappe tous les soirs
        mon mari va me tuer
        j'ai peur qu'il me tue
        mon ex menace de me tuer
        je suis en danger
        j'ai été violée
        su1cide
        s u i c i d e
        je pense au su!cide
        jeeee veuuux mouriiiir 😭😭
        je v͏eux mou​rir
        ｊｅ　ｖｅｕｘ　ｍｏｕｒｉｒ
        I want to die mais je le dis à personne
        i wanna kms
        bonjour, désolé de déranger, voilà, je crois que je veux mourir, merci
        j'ai jamais demandé à naître, j'aurais jamais dû naître
        je passe mon temps à penser à la mort
        ma vie ne vaut rien
    """,
    "en": """
        I want to die
        i just want to die
        i wanna die
        I WANT TO DIE!!!
        i really fucking want to die
        I don't want to die
        My brother wants to die and I don't know what to do
        I wish I was dead
        i wish i were never born
        wish i could die
        I wish I wouldn't wake up
        i'd rather be dead
        I'd rather die than live like this
        everyone would be better off without me
        I'm better off dead
        i should just die
        please let me die
        i hope i don't wake up tomorrow
        I want to fall asleep and never wake up
        i want to sleep forever
        I'm going to kill myself
        im gonna kill myself
        i want to k*ll myself
        killing myself is all I think about
        i will kill meself
        kms
        im gonna kms
        i might unalive myself
        thinking about ending it all
        I want to end it all
        i'm ready to end it
        I want to end my life
        he took his own life last week
        I could take my life tonight
        I feel suicidal
        im suicidal again
        I keep thinking about suicide
        su1c1de
        s u i c i d e
        suicidle thoughts
        sewerslide
        I don't want to live anymore
        i dont wanna live
        I no longer want to live
        I don't want to exist
        i dont want to be here anymore
        I don’t want to be alive
        don't want to live in this world
        i have no reason to live
        I've lost the will to live
        nothing left to live for
        there's no point in living
        what's the point of living
        life isn't worth living
        my life is not worth it
        I'm tired of living
        i'm so sick of life
        I'm done with life
        I hate being alive
        i hate my life
        i cant take it anymore
        I can't do this anymore
        i can't go on
        I can't go on like this
        I'm giving up on life
        make the pain stop
        I just want it all to stop
        I want everything to end
        no way out
        I'm such a burden
        I am a burden to my family
        nobody would miss me
        no one would care if I died
        goodbye forever
        I wrote my goodbye letter
        this is my last message
        I'm going to hang myself
        I want to jump off a bridge
        thinking of dying
        I'll jump in front of a train
        i took all my pills
        I took too many pills
        i'm going to overdose
        i want to cut myself
        I've been cutting myself again
        I want to hurt myself
        i self-harm
        I harmed myself, self harm again
        my husband hits me
        he beat me up again
        he's going to kill me if I leave
        I'm scared he will kill me
        I was raped
        I am in danger
        i need an ambulance
        i waaaant to dieeee
        not suicidal but I wish I was dead
        hi all, sorry to bother you, the thing is I think I want to die, anyway
        je veux mourir but I can't say it in English
        ｉ ｗａｎｔ ｔｏ ｄｉｅ
    """,
}

QUIET = {
    "fr": """
        Je suis mort de rire
        mdr je meurs de rire
        je veux mourir de rire comme hier
        je meurs de faim
        je vais mourir de faim, on mange quand ?
        j'ai envie de mourir de honte
        on va mourir de chaud dans cette salle
        je suis morte de fatigue
        j'ai cru mourir d'ennui
        je meurs d'envie de venir
        elle est belle à mourir
        on s'ennuie à mourir
        c'est à mourir de rire
        je préfère mourir que d'y retourner
        je ne veux pas mourir idiot
        je ne veux plus mourir, je vais mieux
        je n'ai plus envie de mourir
        je n'avais plus du tout envie de mourir après le groupe
        je ne suis pas suicidaire
        je ne suis plus suicidaire depuis un an
        je n'ai jamais eu d'idées noires
        je n'ai plus d'idées suicidaires
        je n'ai jamais pensé au suicide
        je ne pense plus au suicide
        formation à la prévention du suicide jeudi
        Journée mondiale de prévention du suicide
        c'est un suicide politique
        c'est suicidaire de rouler si vite
        Suicide Squad est un film
        un attentat-suicide au journal
        ma mère va me tuer si je rentre tard
        ça va me tuer ce boulot
        ce boulot me tue
        je me tue à te le dire
        je me tue au travail
        je me noie dans un verre d'eau
        il faut en finir avec la paperasse
        on va en finir avec ce dossier
        je me suis tiré une balle dans le pied
        je me suis tirée une balle dans le pied
        me tirer une balle dans le pied encore une fois
        j'en peux plus de rire
        j'en peux plus de ce boulot
        j'en peux plus du bruit
        j'en peux plus d'attendre les vacances
        je n'en peux plus des travaux dans la rue
        je n'ai plus envie de vivre à Paris
        je ne veux plus vivre chez mes parents
        marre de vivre en foyer
        je vais me couper les cheveux
        j'ai envie de me couper les cheveux
        on va se pendre la crémaillère
        il me bat toujours aux échecs
        elle m'a battue au scrabble
        il m'a frappé par sa gentillesse
        il me tape sur les nerfs
        j'ai sauté dans le vide en parachute
        sauter d'un pont à l'élastique
        je fais une overdose de chocolat
        j'ai fait 10 kms à vélo
        c'est à 3 kms
        les kms de la marche de dimanche
        je ne serai pas là demain
        désolé de ne pas être là mardi
        je voudrais disparaître sous terre quand il parle
        me supprimer de la liste
        je veux arrêter l'atelier cuisine
        crever l'abcès
        je crève la dalle
        j'ai envie de boire
        je suis abstinent depuis dix ans
        j'ai rechuté hier
        j'ai peur de me faire mal au dos
        mon voisin est mort
        je suis en deuil de ma mère
        je suis triste aujourd'hui
        aidez-moi à trouver la salle
        j'ai besoin d'aide pour un dossier
        au secours, je ne trouve plus mes clés
        la vie est belle
        j'ai envie de vivre
        j'ai vraiment envie de vivre
        j'ai encore envie de vivre
        j'ai retrouvé l'envie de vivre
        je veux vivre
        je veux vivre longtemps
        aujourd'hui j'ai envie de rire et de vivre
        j'ai envie de sortir ce soir
        je ne veux pas partir
        fin de la réunion à 16 h
        je prends mes médicaments le matin
        J'ai pris rendez-vous mardi
        merci, à demain
        je peux pas venir, je suis crevé
        on en a fini avec les travaux
        as-tu vu mon dernier message
        quelle mort atroce dans le film
        il n'y a pas d'autre issue de secours
        je veux partir en vacances
        Je me suis jeté à l'eau, j'ai parlé en réunion
    """,
    "en": """
        This is killing me
        my feet are killing me
        my mum is going to kill me
        you're killing me
        I'm dying to see you
        I'm dying of laughter
        I want to die of embarrassment
        I wanted to die of boredom
        I nearly died laughing
        to die for
        those cakes are to die for
        I'd rather die than sing in public
        I want to die happy
        I want to die old
        that's a hill I'd love to die on this hill
        I no longer want to die
        I don't want to die anymore
        I stopped wanting to die
        I never wanted to die
        I'm not suicidal
        I am no longer suicidal
        I've never been suicidal
        I have no suicidal thoughts
        no more suicidal thoughts since spring
        I never thought about suicide
        suicide prevention training on Monday
        World Suicide Prevention Day
        preventing suicide is everyone's work
        Suicide Squad was a bad film
        a suicide bomber in the news
        that would be political suicide
        career suicide
        I was killing myself laughing
        I'm killing myself to finish this report
        I could kill for a coffee
        I shot myself in the foot
        that was shooting myself in the foot
        I'm drowning myself in work
        I want to end it with him
        let's end it at 5
        we should end the meeting
        I'm taking my life back
        I'm going to take my life back
        I hurt myself playing football
        I hurt myself running
        I cut myself shaving
        I cut myself while cooking
        I cut myself on broken glass
        I should cut myself some slack
        I don't want to live in London
        I don't want to live with my parents
        I can't live without coffee
        I can't go on Tuesday
        I can't go on the trip
        we can't go on holiday this year
        I don't want to be here late
        I don't want to wake up early
        I never wake up on time
        I might not wake up in time
        don't wake up the baby
        I want it to end well
        he always beats me at chess
        she beat me to it
        hit me up later
        I walked 10 kms
        it's a few kms away
        I love jumping off a cliff into the sea
        jumping off the cliff into the lake
        bungee jumping off a bridge
        I want a drink
        I relapsed yesterday
        I've been sober for ten years
        my dog died
        I'm grieving my mum
        I'm sad today
        help me find the room
        I need help with a form
        the battery is dead
        dead tired
        deadline tomorrow
        I love my life
        I want to live
        I really want to live
        I want to live a long life
        I want to go out tonight
        I still want to live
        today I want to laugh and live
        life is good
        I take my pills in the morning
        goodbye everyone, see you Monday
        see you tomorrow
        I'm done with work
        tired of waiting
        I can't take it on Monday
        sick of the rain
        the end of the series
        the point of the meeting
        no parking, no exit
        he hits the ball hard
        it hit me that I was wrong
        I killed it at the interview
        don't kill yourself over it
        I'd kill for a break
        I'm in charge of the room
        take care of yourself
        I can take care of myself
        I want to disappear for a week at the beach
    """,
}
