"""French patterns that make a call only together (`TOGETHER` says which)."""

MARKS = {
    # the writer is under 18
    "minor": """
        ai/aurai/aura/avoir -/que/seulement/a_peine/presque/deja/pas_encore/pas/bientot/eu <age>/dix/onze/douze/treize/
            quatorze/quinze/seize/dix_sept ans
        <age> ans je/et/j/on/mon/ma/mes/moi/elle/il/pas
        moi/appelle/suis/c_est . . <age> ans
        suis . . en 6/5/4/3 eme
        mineur/mineure . non acompagne/acompagnee
        mineur/mineure isole/isolee/isoles/seul/seule/etranger/etrangere
        ai <age> pis
        sac/trousse/sacs de cours/classe
        ma tutrice/educatrice/maitresse/cpe
        aller/rentrer/rentre apres l ecole/le_college/les_cours
        le/la juge . . dit que je
        foyer/famille d accueil
        mna
        ase/aide_sociale/l_ase
        suis . un/une . enfant/gamin/gamine/mineur/mineure/ado/adolescent/adolescente
        suis un/une . fille/garcon/jeune . de <age> ans
        sac d ecole
        frere/soeur <age>
        mon educatrice/educateur/tuteur/foyer
        l educatrice/educateur
        on est . . freres/soeurs . <age> et <age>
        ai/suis <age> ans/printemps
        ai quatre/cinq/six/sept/huit/neuf/dix/onze/douze/treize/quatorze/quinze/seize ans
        ai/on_a/eu/ont dix sept ans
        on a <age> . et . <age> ans
        ai eu <age>/quinze/seize/quatorze/treize ans
        suis/sui . mineur/mineure
        suis/sui . . en 6/5/4/3/sixieme/cinquieme/quatrieme/troisieme/cm1/cm2/ce1/ce2/primaire/seconde . <end>
        suis/sui . . en 6/5/4/3 e
        suis . au/o college/lycee
        <age> ans <end>
        ai que <age> ans
        suis . en seconde/premiere/terminale/troisieme/quatrieme/sixieme/cinquieme/3e/4e/5e/6e
        ma maitresse
        mon . prof/college/lycee/cartable . . principal
        j ai . le . brevet/bac . . <end>
        ai/j_ai/il_a/elle_a/qui_a quatre/cinq/six/sept/huit/neuf/dix/onze/douze/treize/quatorze/quinze/seize ans
        on est . . enfants/petits
    """,
    # left alone, outside, lost, hungry
    "alone": """
        seul/seule/seuls/seules
        abandon~
        me veut/veulent plus
        pere/mere/maman/papa . est a_l_hopital/parti/partie/mort/morte/en_prison
        suis enceinte
        personne a qui parler
        me deteste/detestent
        me harcele/harcelent/insulte/insultent/traitent
        homme/mec/type/garcon . me suit/suivait
        parents se battent/frappent/tapent
        leve/levent plus
        c est moi qui . . fais/garde/m_occupe/nourris
        plus personne
        palier/trottoir
        me parlent/parle plus
        coming out
        s est fait arreter/embarquer
        tente/cabane/abribus/arret_de_bus/hangar/chantier
        chez des gens
        refuse/refusee
        plus . de lait/pain/couches/batterie
        reparti/repartis/repartie . . au/sans
        au bord de la route
        parti/partie/partis . de . chez
        personne . . vient/venu/venue/veut/peut
        complet/complete
        115
        sans abri/domicile/famille/papiers/parents/toit/logement/personne/rien
        squat/squatte
        sauve/sauvee/echappe/echappee . de/du
        heberg~
        garde a vue
        en prison/desintox/cure
        mort/morte/morts
        boit/bois/bu/bourre/bourree
        rentre/rentree/rentres pas/plus
        sont/est pas rentre/rentres/rentree/revenu/revenue/revenus
        orphelin/orpheline
        en fugue
        attends/attend . devant . ecole/college/lycee
        repartie/reparti
        dans un wagon/train/camion
        laisse/laissee/laissés . . seul/seule/seuls/la/dehors
        chasse/chassee/jete/vire . . de/du
        est parti/partie/sorti/sortie . . . . revient/revenu/revenue/la/rentre/rentree pas
        revient/reviens pas
        hopital/hosto . . pere/mere
        veulent/veut plus . me voir
        porte au nez
        plus/pas . d . hebergement/logement/toit/place/lit/abri
        rien . dans . frigo/placard/placards/assiette
        dors/dormir/dort/squatte . . chez . . potes/copains/amis/gens/droite/inconnu/inconnus/mec
        prix le train
        pris le train
        personne m aide
        seul/seule . au . foyer
        connais/connait personne
        canape
        pas . le choix
        parc/gare/metro/hall/cave
        est pas la . . matin/soir/nuit/jours
        frigo . . vide
        plus . d . electricite/chauffage/eau
        mange . . . dernier/derniere/dernieres/derniers
        revient/rentre quand
        quand . il/elle/mere/pere . revient/rentre
        passeur
        sous . un pont
        plus revenir
        mon sac . . <end>
        respire bizarre/mal/drole
        que tous/tout/toutes . les deux
        plus/pas . endroit/nulle_part
        ose/veux/peux plus/pas . rentrer
        toilettes
        chez moi . . enfer/guerre
        connais/connait pas . . ville/personne/quartier
        habiter/dormir/vivre avec lui
        tout/toute seul/seule
        est/sommes/suis/reste seul/seule/seuls . depuis/a_la_maison/avec/ici/dehors
        dors/dort/dormir/dormi/dormons/dehors . . dehors/rue/cage/hall/gare/pont/voiture/metro/escalier/cave/parc/squat
        suis/sui/mis/mise/jete/jetee/foutu/foutue/fous/vire/viree . . dehors/a_la_rue/a_la_porte
        jete/jetee/viree/vire/chasse/chassee . . de/mon/chez . <end>
        a jete/jetee
        m a/ont . jete/jetee/vire/viree/chasse/chassee/mis/mise . . <end>
        nulle/nul part ou dormir/aller
        pas ou aller/dormir
        ferme la porte/grille
        suis/devant . devant la grille/porte
        personne . . a/venu/revenu/repond/rentre/reste . . la_maison/nous_chercher/me_chercher/maison
        ya/y_a/a personne . . maison
        mere/pere/parents ... repond/rentre/revenu/revenue/rentree/rentres/revient pas/plus
        mere/pere/parents ... parti/partie/partis . . avec/sans/depuis/valise
        rien a manger
        plus a manger
        sans manger
        jai/ai . . peur et/seul/seule/<end>
        chez lui . . propose/dormir/venir
        propose . . dormir/venir chez
        veut/veux plus/pas . de moi
        dehors/rue/gare/terminus/parking/aeroport/cage/parc
        sais/se/sait pas . ou . suis/aller/dormir/on
        veux/veu pas/plus . rentrer/retourner
        veux/veu rentrer
        rate . . dernier bus/train
        perdu/perdue
        fait/fai noir/nuit/froid/frette
        froid/faim
        toute/tout seul/seule
        chez/che lui/un_monsieur/un_mec/inconnu
        garde/occupe . . FAMILLE
        pleure . . seul/seule/gare/rue/<end>
        enfui/enfuie/enfuis/fugue/fugu~
        plus/pas . . . argent/bouffe/manger/electricite/chauffage
        au bled
        depuis . . . semaines/jours . . . seul/parents
        ou aller
        un monsieur/mec/homme/inconnu . . . chez/voiture/hotel/propose
        mere/pere/parents . . . rentree/rentre/revenue/revenu/la pas
        mere/pere/parents . est/sont pas . rentree/rentre/revenue/revenu/la
        tout/toutes/toute/tous seuls/seules
        faim/soif
        change/changer/changent . la . serrure/serrures
        ou je . vais/dors
        moi je . vais ou
        vais ou
    """,
    # signs of ill-treatment, weak
    "beaten": """
        main lourde
        pilon/rallonge/gamelle
        mal partout
        il/elle/ca recommence
        notre/un jeu/secret . . . nous
        casse . ma porte
        si je raconte/parle/dis
        c est faux
        dit/dis/dirai/dire que . . . etais/suis/sui/m_etais tombe/tombee/cogne/cognee
        me fait travailler
        me reveille . . pour travailler/le_menage
        attache/m_attache . . . lit/chaise
        a la maison . c_est . guerre/enfer/horrible/violent/pire
        je prends . pour . ma/mon
        vient/rentre/entre . dans . mon/ma lit/chambre
        bulletin/carnet/note/notes
        chez moi/nous/lui . . sa/ca/c/on/je . cogne/tape/frappe/crie/hurle/me_fait
        ceinture/martinet/claques/coups . . encore/quand/tous/chaque/pere/mere
        peur de/du/quand . ADULTE/lui/il/rentrer/maison
        sans manger . . jours/nuit/punit/puni
        punit/puni/punie . . en/cave/placard/manger/dehors/noir
        me touche/touchait/touchent
        me fait des choses
        me deshabille
        force a . . choses/trucs/toucher/regarder/photo/photos
        FRAPPE
        COUPS
        levre/oeil/nez ouverte/ferme/casse/poche/noir
        contre le mur
        bleus/traces/marques/brulures/cicatrices
        remonte/monte . . escalier
        peur/terrorise/terrorisee
        violences/violence/maltraite/maltraitee
        hurle/crie . . dessus/sur/tout/<end>
        sursaute
        m enferme
        saoul/bourre/ivre
        secret . . dire/rien/personne
        dire a personne
        dis/dit rien a
        m oblige/me_force/force
    """,
    # something was taken
    "tookit": """
        j_en/les . ai . pris/mis/avale/bu/gobe/prises . . trop/tous/toutes/plein/vingt/<end>
        gouttes . . . trop
        s est . pique/shoote/fixe/injecte/drogue
        troisieme/quatrieme/cinquieme/dernier rail/shoot/trait/taz/fix
        rail/rails de . coke/keta
        pris/tape/sniffe/fume . . de_la/du/un/des . ketamine/keta/coke/heroine/ecsta/mdma/gbl/ghb/crack/fent/fentanyl/
            truc
        medicaments . font effet
        trop . . fume/bu/sniffe/tape
        trop . . . gouttes
        medicaments . . . heure/minutes/tout_a_l_heure
        ai/viens_de/j_ai/vient_de . . pris/avale/gobe/injecte/sniffe/tape . . <end>
        bu/avale/pris . . produit/boite/flacon/tout/trop
        c_est/est fait . . <end>
        boite/plaquette/tablette/flacon . est/sont vide/vides
        boite/plaquette vide/vides
        tro/trop pris/tape/bu
    """,
    # boxes are empty
    "emptied": """
        plus/rien/pu . . . dans . . armoire/pharmacie
        plus/rien/pu . . . dans . . plaquette/boite/flacon/tube/pot/pilulier/bouteille/tiroir
        boite/boites/plaquette/plaquettes/flacon . . . . . est/sont vide/vides
        armoire/boite/boites/plaquette/plaquettes/flacon/tiroir/paquet/pilulier . . vide/vides/finie/finies
        vide . . armoire/boite/plaquette/flacon/tiroir/pilulier/pharmacie
    """,
    # all of it was taken
    "tookall": """
        plaquette/boite/tablette entiere/entier/complete
        trop de medicaments
        avale/pris/gobe/mis/bu/mange . . tout/tous/toute/toutes/trop/paquet
        tout/tous/toute/toutes . . avale/pris/gobe/bu
        en une fois
        d un coup/trait
    """,
    # it is done
    "done": """
        trop tard
        c est fait
        dans l estomac
        adieu
        pardon~
        vite . s/svp/aide
        peur de mourir
        je voulais . . arrete/dormir/mourir/finir
        estomac
    """,
    # somebody said or sent something
    "told-me": """
        MA dit/avoue/confie/ecrit/envoye/appele/remis/laisse/demande/offert/donne/poste/texte
        recu/recois . . vocal/message/sms/photo/appel/mot/lettre/mail
        m/nous ecrire/ecrit/ecris/envoyer/envoye/envoie/contacte/murmure/souffle/glisse/texte/confie/raconte/avoue/dire/
            appelle/appeler
        m/nous a/ont/avait . contacte/murmure/souffle/glisse/texte/raconte/avoue/chuchote/montre/snape/repondu
        me/nous dit/ecrit/envoie/repond/repete/confie/avoue/raconte/laisse/texte
        vocal/message/sms/story/statut/mot/papier/lettre/texto/mail . de/du/d_un/d_une/ou/avec/qui
        a ecrit/laisse/dit/envoye/poste/publie/partage
        a poste/publie/mis_en_story/mis
        PROCHE . . . dit/ecrit/repete/avoue
        me/m dit . que/qu
        dit/di que/qu/kil/kel
    """,
    # parts of the writer's body
    "limb": """
        mes/les/le/l/mon/ma/ces CORPS
        mes CORPS
        manches longues
    """,
    "wound": """
        sang/saigne/saignait/saign~/rouge_partout/recoudre/sutures/entailles/entaille/coupures/taillade/lacere/
            sale_etat/plaies/plaie/a_vif
        coup~ . . profond/trop/encore
        expres/volontairement
        craque/traces/traits/marques . . <end>
        du rouge
        brul~
        garrot/bandage/pansements/compresses/pansement
    """,
    # it calms, it is stronger than the writer
    "urge": """
        calme/calmer/calmant/soulage/soulager/soulagement/apaise/apaiser/respire_mieux/respirer_mieux/anesthesie/
            vide_la_tete
        plus fort que moi
        seul/seule . moment/truc/facon . . respire/tiens
        j y/en pense sans_arret/tout_le_temps/toute_la_journee
        sentir . quelque chose
        sentir vivant/vivante
        me punir/punis
        resiste/resister/resiste pas/plus
        je . merite
        peux/pouvais pas . m_empecher/me_retenir/m_arreter/resister
        ca m apaise
        besoin . de . sang/saigner/douleur/souffrir/mal
    """,
    # weary, with nothing left
    "tired": """
        fatigue/fatiguee/lasse/las/epuise/epuisee/ereinte/ereintee/use/usee/tanne/tannee/ecoeure/ecoeuree/degoute/
            degoutee/vide/videe
        marre/ras_le_bol/ras_le_cul/plein_le_dos/plein_les_bottes
        en peux/pouvais plus
        a bout
        plus . . la/le/de/d/aucune force/forces/envie/gout/courage/energie/espoir/raison/but/sens/plaisir
        plus rien . . ne/me/a/m
        trop . . dur/lourd/mal/souffert/long/longtemps
        souffr~/souffrance/douleur
        a quoi . bon/rime/sert/sa_sert
        me pese/tue/ecrase/etouffe
    """,
    # to be in this world
    "being": """
        vivre/exister/existence/respirer
        la/ma/cette/une_telle vie <end>
        la/ma/cette vie . . plus/pas/fini/moi
        ce/ce_bas monde
        sur terre
        ici bas
        ouvrir les yeux
        me reveiller . . matin/encore/plus/demain
        etre/rester . en_vie/la/vivant/vivante/de_ce_monde <end>
        continuer . comme_ca/ainsi/<end>
        lendemain
    """,
    # somebody asks what to do
    "plea": """
        fais/fait/faire/fai quoi
        que/quoi . . faire <end>
        comment . . faire/reagir/aider <end>
        on fait quoi
        aide~/aidez/help/urgent/urgence/au_secours/sos/vite
        repond~/repondez . . vite/svp/s_il
        qui . . appeler/prevenir/contacter
        quel/un/le . numero
        appelle qui
        que dois . je
        j ai . . peur pour
        peur qu/que il/elle
        sais/sait . pas/plus quoi faire
    """,
    # a danger of somebody else
    "peril": """
        plein_de_sang/du_sang/en_sang/saigne/ensanglante/veines
        inanime/inconscient/inconsciente/evanoui/evanouie/coma/convulse/convulsions
        respire/respirer . . plus/pas/mal/bizarrement/a_peine
        noye/noyee/noyer/pendu/pendue/pendre
        s/se . est/- jete/jetee/jeter/tranche/ouvert/ouverte/taillade/empoisonne/immole/asperge
        couteau/fusil/carabine/flingue/revolver/machette
        medicaments . . . tout/tous/plein/trop/vide/vides/alcool/lettre
        suicider/se_tuer/se_supprimer/s_est_suicidee
        overdose
        tabasse/etrangle/sequestre/viole
        veut/voulait plus . . vivre/etre_la/se_reveiller/exister
        disparu/disparue . . depuis
        lettre d adieu
        corde . . cou/arbre/poutre/garage/grange/foret/bois
        ouvert le gaz
    """,
    # it has begun again
    "relapse": """
        recommence/recommencer/replonge/rechute/rechuter/craque/recraque/repris/retombe/retombee
        de nouveau
        a zero
        pas tenu
        rate <end>
        tenu . NOMBRE jours/semaines/mois
        encore . ce_soir/hier/fois/craque
        j ai craque
        jours . . zero
        refait/refaire ca/du/pareil/encore/hier/cette_nuit/<end>
    """,
    "blade": """
        LAME
        miroir . . morceau/casse/eclat
        morceau/bout de verre/miroir
        tiroir . . salle . bain
        briquet/cigarette sur . peau/bras/moi
        aiguille/epingle/ciseaux . . peau/bras/cuisse/encore
    """,
    # it is hidden
    "hide": """
        manches longues
        mes/ma manches/manche
        bracelets
        pour/sans pas/que . . personne/on . . voie/voit/voient
        pull/pulls/manches . . aout/ete/chaleur/canicule/degres/cacher
        cache/cacher . . mes/les . bras/cuisses/poignets/marques/cicatrices/traces
        pour/que . personne . . voie/voit
    """,
    # a child is spoken of
    "child": """
        un/une/deux/des/le/la/les . . ENFANT
        petit/petite du/d . . troisieme/quatrieme/voisin/voisine/cote/dessus/dessous/premier/rez
        ma/mon/sa/son niece/neveu
        niece/neveu/petit_fils/petite_fille/filleul/filleule/eleve . . a <age>/deux/trois/quatre/cinq/six/sept/huit/
            neuf/dix/onze/douze ans
        il/elle a . <age>/quatre/cinq/six/sept/huit/neuf/dix/onze/douze ans
    """,
    # the body fails
    "failing": """
        vue . . trouble/baisse/brouille
        levres/doigts/visage . . violettes/violet/violette/violets/violete/mauves/gris/grise/grises/bleues
        ronfle . . bizarre/bizarrement/drole/fort
        coeur tape/cogne/bat_trop/s_emballe
        senti/sens/sent plus . mes/ses/rien jambes/bras/mains/doigts/corps
        mousse/bave . . . bouche/levres
        bave/convulse/convulsions/vomit/vomis
        langue . lourde/epaisse
        repond/reagit/bouge/reveille . plus/pas
        remettre/tenir/tient . . debout
        dort depuis
        titube/delire/comateux
        pupilles
        devient/devenu/devenue . tout/- bleu/bleue/gris/grise/violet/blanc
        arrive plus/pas a parler/marcher/bouger/tenir_debout
        coeur dans . mes oreilles
        est . . gris/grise/tout_mou/toute_mole/mou/molle
        langue . . engourdie/pateuse
        levres . . picotent/engourdies/fourmillent
        me sens . . partir
        jambes . . coton/molles/mou
        sens/sent . bizarre/drole/partir/flotter/tout_mou/pas_bien
        entends . . mon/le coeur
        dors debout
        gorge . brule
        vertige/vertiges/nausee/nausees/somnole/comateux/comateuse/engourdi/engourdie/tangue/palpitations
        yeux ouverts
        sens/sent partir
        levres . . bleu/bleues/bleus/bleue
        arrive plus/pas a respirer
        mal/peine/difficile a respirer
        coeur . . emballe/ralentit/lache/bat_trop/arrete
        vois/voi flou/double/trouble/noir
        jambes/mains/doigts . . engourdi/engourdies/lourdes/tremblent/bougent
        tremble/trembl~/vomis/vomi
        tete . tourne
        j_ai/ai sommeil/froid
        voix pateuse
        mal au/o ventre
        ca/sa brule
        perds/perdre connaissance
        vois/voir . flou/floue/trouble/double/noir
        endors/endormir/dormir
        ca/sa tourne
        levres bleu/bleues/bleus
        sens . plus . mes/rien/jambes/mains
        mal au ventre/o_ventre
        pateuse
        respire/respirer . mal
        trop tard
    """,
    # thanks, love, sorry, goodbye
    "parting": """
        pleurez/pleure pas
        adieu
        merci d avoir ete/ecoute
        merci . . pour . . tout/annees/mois/ecoute
        merci a tous/toutes/vous/ts
        soyez/sois heureux/heureuse
        prenez soin les uns
        vos prieres
        embrasse/embrassez ceux/celles/tous/toutes
        belle route/aventure
        merci de . m/m_avoir avoir/supporte/ecoute/accueilli/aide
        bon salut
        c etait court
        bisous/bises . a/les/tous tous/toutes/vous/amis
        vous/t embrasse/embrassent
        que dieu vous garde/benisse/protege/bénisse
        dieu vous garde/benisse
        etre/soyez pas tristes/triste/trop
        ciao/tchao/bye/salut la compagnie/les_amis
        c etait . doux/bien/bon/beau/chouette/un_honneur/un_plaisir . . connaitre/parler/lire/rencontrer/partager
        gardez/garde . . le_sourire/mes_blagues/mon_souvenir
        pardonnez moi
        j vous/t aime/aimais
        j_ai aime . . chaque/vos/nos
        au revoir . . merci/pour/tous/mes/et/<end>
        merci pour tout . . <end>
        merci d avoir ete
        vous avez ete . . formidables/genial/geniaux/super/famille/bien/gentils/adorables/la
        tu as ete . . meilleur/meilleure/super
        vous/t ai . . aime/aimes/aimee/aimer
        vous aime . . <end>
        pardon~ . moi/tout/pere/mere
        oubliez/oublie . moi/pas
        fin de l histoire
        prenez soin de vous
        occupez vous . . de
        souvenez vous de moi
        ciao/bye/byebye/salut_a_tous/adios
        bonne continuation
        c etait . . derniere/dernier
        pardon
        pardonne moi
        pardon~ . moi/tous/tout
        desole/desolee
        m excuse
        demande pardon
        m en voulez/veuillez/veux pas

        embrass~/embrasse . . tous/fort/tout_le_monde/une_derniere
        ne . pleurez pas
        gardez . . souvenir
        prenez . soin . . de
        dites/dis . . a . . FAMILLE/chat . . aime/aimais/aimee/pardon/desole
        pense~ . a moi
        j ai ete MIEUX
        belle vie
        soyez heureux/heureuses
        bonne/belle route . . sans
        bon vent
        vs/vous etiez/etes . . . famille/formidables/genial/bien
        embrass~ . . les/mes/ma/mon enfants/petits/famille
        merci pour ces
        portez vous bien
    """,
    # it is the last time
    "final": """
        c etait le dernier
        je m en vais . maintenant/ce_soir/sans_bruit/sur_la_pointe/<end>
        je pars . sans_bruit/maintenant/sur_la_pointe
        je vous quitte
        c est l heure <end>
        ferme la porte
        cherchez pas a
        je sors ici
        m appelez/appelle/ecrivez/attendez plus
        le bout c est
        j ai pas su
        la ou je . vais/pars
        attendez/attends pas/plus . . <end>
        reverra/recroisera/reverrons/croisera pas/plus/jamais
        la suite . . sans moi
        eteignez/eteins/eteindrez . la lumiere
        il/dieu m attend
        besoin de rien
        en/n_en aurai plus/pas . besoin
        je serai plus la
        si . . je . reponds/repondrai plus/pas
        je . suis . pret/prete . <end>
        suis/pars/sui en paix
        c est l heure pour_moi/de_partir
        pour . . long voyage
        me manquer . la ou
        rentrer~/reviendr~ . pas/plus/jamais
        il ne/n/reste reste/plus que
        rester~/restera/reste . pas . longtemps
        donne/donner/legue/laisse/confie/mis/place . . mes/mon/ma/le affaires/chat/chien/livres/canari/cle/cles/animaux/
            bijoux/meubles/guitare
        donne mes
        y etes/est/es pour rien
        derniere fois
        plus rien/personne . . me/m retient/retien
        rien qui me retient
        range l/mon/la . . paye/donne/vide
        TOUJOURS
        partir en paix
        fini pour moi
        on se reverra
        l autre cote
        accueille/accueill~
        rejoindre
        plus la
        cette nuit
        plus . facile/leger . sans_moi
        cette fois . . pour_de_bon/fini/vrai
        ce que je/j vais/va faire/commettre
        une derniere fois
        derniere/dernier fois/soir/nuit/message/matin/repas/verre/cigarette/levee/photo/lettre
        ce monde
        plus de ce monde
        reviendrai/revenir/reviens . pas/plus
        ne . . reverrez/reverra/verrez . plus/pas
        vous/tu . . me/m . . reverrez/reverras/verrez/verras/entendrez/lirez . plus/pas
        decision . . est/prise/reflechie
        j ai pris ma decision
        la fin
        pas/plus . d_autre/autre solution/choix/issue/chemin
        au_dela/paradis/la_haut/au_ciel/tombe/cercueil/enterrement/cendres
        je . . lache/lacher prise/tout/la_rampe
        le grand saut/voyage/depart/sommeil
        quand/apres . . . plus la/partie/parti
        quand . . liras/lirez/trouverez/lisez
        enfin . . . MIEUX/repose/calme
        je/j . abandonne/capitule/renonce
        quitte . . cette/la vie/terre/monde/scene
        tire . . ma/la/le reverence/rideau/trait
        ferme/fermer . . la lumiere/rideau/parenthese/livre/derniere_page
        c est/sera . icitte/ici . ca/la fini/finit/arrete
        m eteindre
        eteindre . . . telephone
        m en vais . . . la
        la ou . ca/sa
        une fois pour toutes
        sans moi . <end>
        dernier . . message/mot/fois
        je pars . en
        cette fois . . vrai/bon
        merci pour ces
        c est . decide
    """,
    # words of somebody else that give cause for fear
    "ominous": """
        vendu . . . . rembours~
        mieux sans moi
        confie/donne/laisse . . son/sa/ses . chat/chien/enfants/cles/chats
        sois/soit/soi fort/forte/sage/courageux
        occupe/occupes . toi . . de . ta/ton/ma/mon soeur/frere/mere/chien/chat/pere
        prends/prend . . soin . de . mon/ma/mes/lui/elle . . chien/chat/enfants/mere/petite
        bientot . . . . embeter~/derang~/emmerd~/saoul~
        avait/avais assez . <end>
        montre . . ses . bras/poignets/cuisses
        sera/serait/serai plus . la
        distribue/offert/donne . . ses/son/tous_ses . outils/affaires/livres/bijoux/disques/collection/vetements/
            animaux/chien/chat
        seras/serez/sera/serait . MIEUX . bientot
        tiendr~/tenir/tient . jusqu
        merci pour tout
        au cas ou
        derniere fois . . . on/je/qu_on
        l aurait soulagee/soulage
        plus besoin . . de rien
        en a marre/assez
        dit/dis/ecrit/envoye/ecris ... manqueras/manquerez/embeter/longtemps/adieu/pardon/pardonne/prepare/corde/
            tout_pret/plus_la
        tu me manqueras
        plus/pas . t/l embeter/tembeter . longtemps
        pardonne moi/nous
        a/ai tout/tt prepare/prevu/planifie . . pour ce_soir/demain/<end>
        tout/tt prepare
        c est fait . <end>
        la/une corde . . <end>
        son/au bout . . bord
        photo/photos/foto/fotos . . bras/ses/ces
        laisse . . un/une mot/lettre
        offert/donne/distribue/legue/vendu . . . sa/son/ses/toutes_ses/tous_ses montre/bague/guitare/console/collier/
            moto/voiture/velo/chien/chat/affaires/outils/bijoux/collection/vetements/platines
        vide/range/nettoye . . sa/son chambre/appart/appartement/casier/bureau
        en aurait/aura/aurai plus/pas . . besoin/usage/utilite
        aurait/aura plus . l usage
        sera/serait plus/pas . la . pour
        t_etais/tu_as_ete/t_as_ete/t_es/tu_etais . . . bon/bonne/meilleur/meilleure/vrai/super/un/une frere/ami/amie/
            pote/soeur/neveu
        verra/reverra/retrouve/retrouvera/reverrons . . au_paradis/au_ciel/la_haut/ailleurs
        fatigue/fatiguee . . pour_de_bon/de_vivre/de_se_battre/de_tout
        s_occuper~/s_occuperait/m_occuper/occupera/occuperait . . de . . ses/mes/son/sa . . enfants/chats/chien/chat/
            mere/animaux
        ou sont . les/ses papiers/codes/cles
        plus a s inquieter/m_inquieter/nous_inquieter
        diras/dis/dites/direz . a . . que je . l/les/t aime
        dit/dis . . au revoir comme
        c etait/c_est bien . . merci
        trouve . la/une sortie/solution/paix . <end>
        vendre . sa/son/ses . . . . garder . l argent
        trouveras/trouverez . . lettre/mot
        c est bientot fini
        remercie/remerciee . pour tout
        tout serait/sera . fini/fini_bientot
        a disparu
        affaires en ordre
        ressemble . des/un adieux/adieu
        comme . adieu/adieux
        dernier/derniere . volonte/volontes
        range . toute la maison
        legue/leguer
        pour . son enterrement
        m a demande pardon
        fatigue/fatiguee de lutter/se_battre/vivre
        bien vivre
        peur de rentrer
        passera/passe . la nuit
        c est assez
        est/suis prete/pret . <end>
        lettre/mot . . sous/table/lit/porte
        se/s . suicider/tuer/pendre/foutre
        en finir
        mieux/tranquille sans elle/lui/moi
        verrait/verra . pas/plus
        pour/au_cas apres
        pour apres
        laisse un mot
        plus envie de vivre/rien
        adieu
        mourir
        je tiens plus
        regarde . . . la fenetre
        voyait/voit pas . . . passer
        plus/pas . l_hiver/l_ete/noel/printemps
        mot/lettre d adieu
        en a . marre/assez . . de/la . . vie/vivre/tout
        fatigue . . . de . . la_vie/vivre
    """,
    # the writer is worried
    "worry": """
        savais/sais/sait/savait pas . quoi . dire/faire/repondre
        blaguait/plaisantait/rigolait/rigole/blague pas
        me glace . . <end>
        glace le sang
        trop/bien calme/tranquille/serein/sereine/souriant/souriante/lentement
        raccroche
        serre . . fort
        j ai peur
        pas comment reagir
        voix . . . bizarre/cassee/faible/drole/blanche/pateuse/etrange
        ressemble pas/plus
        pas . son habitude/type
        pleurait/pleure/pleurer
        m inquiete
        bizarre
        repond/reponds/ouvre plus/pas
        inquiet/inquiete/inquiet~
        fait/fe peur
        suis pas bien
        sais/sai . pas . . si/quoi/faire/vrai
        faire quoi/koi
        fais/fai quoi/koi
        a coupe
        froid/froide
        PROCHE . m a dit
        m a . envoye/appele/ecrit
        en pleurant
    """,
    # a day or an hour
    "day": """
        dans . <number>/deux/trois/quatre/cinq/six/dix/quelques . jours/heures/semaines/nuits
        attends . que/qu . . . dorme/dorment/nuit/parte/partent/sorte/soit/soient
        quand . la nuit tombe/tombera
        jusqu . a/au/dimanche/samedi/lundi/TEMPS
        quand . . dormira/dormiront/seront/sera/dorment
        apres . . noel/fetes/anniversaire/mariage/vacances/rentree/exam/resultats/bac
        <number> dodos/jours
        TEMPS
        a <number> h
        le <number> . . c/je/ca
        quatre/cinq/six/trois heures
        plus que .. jours/heures
    """,
    # something ends then
    "theend": """
        c est fini
        j arrete tout
        tout . est pret/prepare/calcule/organise/regle/en_ordre/en_place/prevu
        ai ce qu il . faut/fallait
        sais/sait quoi faire
        je le fais/ferai
        rien apres
        ce_sera TEMPS <end>
        la fin . <end>
        apres . rideau
        plus que le geste
        ai . tout ce qu il faut
        se passera/fera . TEMPS
        sera trop tard
        une derniere fois . . et
        ma dose . est prete
        plus . un probleme/poids/souci
        ca_sera/sa_sera/ce_sera/tout_sera fini/termine/regle
        pars/pars_loin/partir . . sans retour
        me trouve
        tout est pret/prepare/ecrit
        ai tout ecrit/prepare/planifie/prevu
        personne . . dehors/retenir
        j y arriverai
        tout sera . fini/regle/termine
        regle mes affaires
        le pont . voila
        plus jamais
        pas plus loin
        je l ai decide
        j ai . . tout . . prepare/prevu/planifie/regle/calcule/organise
        ma decision . . prise
        ce sera . . la derniere/fini/termine/bon/regle/tout
        derniere/dernier . . soir/nuit/jour/semaine/noel/anniversaire/matin
        verrai/verrez/passerai/verra/irai/aurai . . pas/plus . . la/suivant/lundi/mardi/noel/suite/plus_loin/2
        je . . passe/passer . . a . l acte/autre_chose_pour_toujours
        tout/fini/termine/voila/rideau/bon pour moi . . <end>
        sans retour
        compte a rebours
        decompte
        et apres . . plus_rien/c_est_fini/rien/le_noir/le_calme/silence
        je saute/sauterai
        tout sera . . fini/regle/termine/calme/pret
        quand . . dormiront/dort/dorment/partis/sera_parti/seront_partis/seront_couches
        plus . . personne . pour . me
        je serai . . libre/libere/loin/ailleurs
    """,
    # nobody is to blame
    "notfault": """
        pas/rien . . votre/ta/sa/leur/la faute
        faute de personne
        y etes/est/es . pour rien
        personne . . responsable/coupable
        ne vous en voulez pas/surtout
        cherchez pas . . comprendre/raison/raisons
        rien pu faire
        vous avez . fait . ce_que/tout/de_votre_mieux
        rien . auriez pu
    """,
    # who takes over what
    "bequest": """
        testament
        qui veut mes/mon/ma
        vide . . mon livret/compte . . pour
        mes/mon/ma . . sont/est/sera/seront/iront/ira pour/a
        ferme/supprime/cloture . mes comptes/compte/reseaux
        paye . le/mon/mes/les loyer/factures/dettes
        laisse/donne/donner . mes . codes/cles/affaires
        j ai . . . rendu/vide/nettoye/range . . les/mon/l/ma . cles/appart/appartement/maison/chambre/logement
        occupez/occupe/occupes vous/toi/t . . . chat/chien/ENFANT/mere/pere/plantes/oiseaux/tombe
        nourri~/arros~/garde~/garder . . mon/ma/mes/le chat/chien/plantes/canari/oiseaux/poissons . . quand/si/apres/
            s_il/svp
        code/codes/mot_de_passe/mots_de_passe/testament/papiers/assurance/cle/cles/lettre/lettres . . . tiroir/table/
            enveloppe/boite/apres/notaire/cahier/frigo
        je . . laisse/legue/donne . . mon/ma/mes . . a
        donne . . mes/mon/ma . . affaires/chat/chien/chats/livres/canari/cles/guitare/bijoux/vetements/collection
        gardez . . mes/mon/ma
        lettres/lettre . . . ecrite/ecrites/prete/pretes/laissee/laissees
        j ai ecrit . . lettre/lettres/mot . . a/pour . . chacun/FAMILLE/tous
    """,
    # the writer is not there
    "absence": """
        sans moi
        si/quand/le_jour_ou/une_fois/apres . . . je/j/moi . . . plus/pas la
        si/quand . . je/j/moi . . disparais/disparaissais/mourais/pars/partais/etais_plus/n_etais_plus/existais_pas/
            m_en_allais/parti/partie/morte/mort
        apres moi
        si j etais . . mort/morte/pas/plus
        que je . . parte/disparaisse/meure/sois_plus/m_en_aille/sois_morte
        plus dans les pattes
        moi en moins
        une . bouche . . moins/nourrir
        a moi de m en aller/partir/disparaitre
        ma mort/disparition
        je . . dois/devrais/ferais_mieux_de/vais . . disparaitre/m_effacer/partir/m_en_aller
        laissais/laisse/laisser . la place
        si je me . tu~/suicid~
        disparue/disparu
        je partirai/parte/partirais
        le jour ou je
    """,
    # others are better off
    "relief": """
        mieux . . sans/<end>
        seraient/serait/sera/seront/soient/iraient/irait/vivraient/vivrait/auront/aurait/auraient/pourra/pourront/
            pourrait/pourraient . . . MIEUX/tranquiles/respirer/souffler/refaire/vivre/argent
        soulag~/soulagement/delivres/debarrasses/debarrasse
        refaire sa/leur vie
        toucher~/touchera . . assurance/heritage
        enfin . . respirer/souffler/vivre/tranquille/tranquilles/dormir
        la paix
        arrang~ . . tout/tous/monde
        personne . . souffr~/pleurer~
        meilleur . . pere/mere/mari/vie
        au moins . . . servirais/utile
        plus cher . . . mort/morte/disparu/disparue
        respir~ . mieux
        plus MIEUX . . <end>
        merit~ . mieux
    """,
    # the writer weighs on others
    "weight": """
        vient/viennent de moi
        honte de moi
        FAMILLE/type . comme moi
        poids/fardeau/boulet/charge/parasite/gouffre/plaie/legume
        de trop
        inutile/bon_a_rien/bonne_a_rien/dechet/moins_que_rien/encombrante/encombrant/encombre
        coute . . cher/trop/argent
        gache/gach~/pourri~/plomb~ . . vie/tout/monde
        sers/sert . a rien
        epuis~ . tout/mes/tous/mon/ma
        a cause de moi
        de ma faute
        fais/fait . que . . souffrir/pleurer/embeter/emmerder
        fatigue/fatigu~ . tout . monde
        qu on/il/elle traine
        a ma/la charge
    """,
    "wish": """
        VEUX/ENVIE
        j/je . . aimerais/voudrais/prefererais/souhaite/espere/reve/prie/supplie/demande/attends
        si seulement/je_pouvais/on_pouvait/quelqu_un_pouvait
        vivement
        j aurais . du/prefere/mieux/voulu
        pourquoi . . pas . moi
        ca m . arrang~
        j envie
        hate/besoin
    """,
    # not to be any more
    "vanish": """
        je me reveil~ pas/plus
        efface/effacer/effacee/m_effacer/s_effacer/m_evaporer/dissoudre/m_eteindre/eteindre_la_lumiere/bouton_off/
            interrupteur/debrancher/me_debrancher
        ne/n/jamais . . naitre/ne/nee/exister/existe/existence
        ne plus/rien . . etre/sentir/ressentir/penser/respirer/ouvrir/rouvrir
        plus rien . sentir/ressentir/entendre
        plus/pas . . . ouvrir/rouvrir/ouvrirai . les yeux
        plus/pas . . . me reveiller/reveil
        pas . . de lendemain
        crise_cardiaque/cancer/tumeur/accident/avc/foudre . . m_emporte/me/moi/arrang~/emporte/prenne/tombe/vienne
        camion/bus/voiture/train/tram . . me/m/dessus/ecras~/renvers~/perc~
        que ca/tout/la_terre . . . s_arrete/m_avale/m_engloutisse/finisse/cesse
        terre . . m avale/engloutisse
        coeur . . s arrete/lache/stoppe
        a la place de/des . . lui/elle/eux/fils/mari/morts/frere
        avec eux/lui/elle . . accident/tombe/mort/voiture/parti
        rester . . accident
        dormir . . . toujours/eternellement/annees/jamais/cent_ans/plus
        cimetiere/la_faucheuse/la_mort/le_neant/neant/le_vide/le_grand_sommeil/l_oubli
        disparaitre/disparu/disparue
        nulle part . toujours
        rentrer dans . . arbre/mur/platane
        platane
    """,
    # a means or a place, the writer's
    "means-mine": """
        rails/falaise/parapet/viaduc
        le/un pont . voila/<end>
        sous le/un . rer/metro/train/tram/camion
        repere/reperer/choisi . . l endroit/lieu/pont/moyen
        boite . est . . tiroir/sac/table/poche
        corde . est . . coffre/garage/sac/tiroir/cave
        la/une/ma . corde
        le/un/mon . ARME
        le gaz
        en haut/bas . . tour/immeuble/pont/falaise
        le toit
        grenier . . corde/poutre
        poutre
        medicaments . . stockes/gardes/accumules/cote/prets/aligne/alignes/comptes
        j ai . . choisi/trouve/repere . . endroit/lieu/pont/arbre/moyen/methode
        fenetre . . ouverte/etage
        dans . . la/le riviere/fleuve/seine/loire/rhone/garonne/canal/meuse/etang/lac/mer
    """,
    # somebody else
    "person": """
        mon/ma/mes/un/une/notre . ami/amie/COUPLE/FAMILLE/ADULTE/ENFANT/voisin/voisine/collegue/coloc/colocataire/
            membre/type/dame/monsieur/camarade/filleul/prof
        un/une/le/la/mon/ma . homme/fille/garcon/jeune/ado/vieux/papi/mamie/mec/femme/dame/monsieur
        il/elle . . est/veut/dit/parle/s_est/a/ne/est_monte/repond
    """,
    # somebody at a place to fall or drown
    "place": """
        sur/au . . rebord/parapet/toit/pont/balustrade/rambarde/corniche/rails/voies/garde_corps . . <end>
        est/assis/assise/monte/montee/debout/grimpe/parti/partie/reste . . . rebord/parapet/toit/pont/balustrade/
            rambarde/corniche/rails/voies/falaise
        marche/court/avance/traverse . . sur . les/la/le voies/rails/autoroute/voie
        au bord . . quai/pont/vide/fleuve/riviere/falaise/toit/eau/canal
        dans . eau . . habille/habillee/revient/remonte
        de l autre cote . . barriere/rambarde/parapet
    """,
    # somebody with a means
    "means": """
        avec/prepare/cherche/sorti/tient/charge/demande . . . corde/ARME/essence/bouteille_de_gaz
        couteau . . main/gorge/ventre/poignets
        s est/s . . asperge/enferme/immole/taillade/ouvert/entaille
        faire . . sauter/exploser . . gaz/immeuble/maison/appart/lui
        medicaments . . partout/vides/avale/pris/par_terre/disparu/manque
        boites . . vides
        laisse/trouve . . lettre/mot/adieu . . <end>
        laisse . une lettre
        saute/sauter . . fenetre/pont/balcon/toit/vide
    """,
    # somebody who does not wake
    "collapse": """
        respire/bouge/reagit . . plus/pas/mal/a_peine/presque
        reveil~/repond~ . . plus/pas . . <end>
        par/dans terre/son_vomi/le_coma . . <end>
        porte . fermee . de . interieur
        pupilles
        devient/devenu/devenue . tout/- bleu/bleue/gris/grise/violet/blanc
        arrive plus/pas a parler/marcher/bouger/tenir_debout
        ronfle . comme/bizarrement
        inconscient/inconsciente/inanime/inanimee/evanoui/evanouie
        est . . tout/toute/- froid/froide/bleu/bleue/blanc/mou/molle
        voix . . pateuse/bizarre/faible
        convuls~/convulse/ecume
        levres . . bleues/bleu
        ca/sa a coupe
        plein/plus de sang
        du sang . . partout/sous/sur/bras
    """,
    # somebody cannot be reached any more
    "noanswer": """
        et depuis . rien
        plus dans la/sa maison/chambre/lit
        porte . est fermee/verrouillee
        est/etait plus la/chez_lui/chez_elle
        supprime/ferme/efface/desactive . son/ses compte/comptes/profil
        et . puis plus rien
        introuvable
        sonne dans le vide
        ecran noir
        repond/reponds/ouvre/decroche . . plus/pas
        telephone/tel/portable . . coupe/eteint/messagerie/ferme
        messagerie
        plus de nouvelles
        injoignable
        ca/sa a coupe
        a raccroche
        lu . . pas/sans . repond~/reponse
        disparu/disparue . depuis
    """,
    # something was told in secret
    "secret": """
        garde/garder . . secret
        veut/voulait/veux pas que j en parle/le_dise
        veut/voulait/veux pas que . . parle/dise/appelle
        rien dire
        rien/pas . dire/repeter . . a/<end>
        dire a personne
        fait/fais . . promettre/jurer
        promis/jure . de . rien/pas
        en confidence
        confie/avoue
        en mp/prive
    """,
    # a parent, or who stands for one
    "parent": """
        mon/ma/mes/le/la/de/du/son/sa . ADULTE
        ADULTE
    """,
    # a school is spoken of
    "school": """
        classe/ecole/college/lycee/maitresse/maitre/prof/recre/recreation/cantine/devoirs/cartable/cm1/cm2/ce1/ce2/
            maternelle/creche/aesh/directrice/surveillant/infirmiere_scolaire
    """,
    # ill-treatment, plain
    "assault": """
        chez elle/lui/eux/nous/moi ca/sa/on . cogne/tape/frappe/crie
        me/m/nous/MA/le/la/les/l/lui/se . . frapp~/cogn~/tabass~/gifl~/fouett~/chicot~/defonc~/etrangl~/viol~/maltrait~/
            brutalis~/bat/battu/battue/batte
        coup/coups de . ceinture/poing/pied/baton/cable/fouet/balai/tete/martinet/chaussure
        raclee/derouillee/tannee/branlee/torgnole/chicote/fessee/martinet/correction/tabassage
        leve/lever/levee la main
        lance/lancee/jete/jetee/pousse/poussee/projete/projetee/plaque/plaquee . . . mur/escalier/escaliers/sol/terre/
            table/porte
        serre/serree . . cou/gorge
        brul~/brulure/brulures . . . cigarette/fer/eau_bouillante/expres
        des/les/plein_de/couvert_de/couverte_de . bleus/hematomes/ecchymoses . . <end>
        traces/marques . . . doigts/coups/ceinture/cou/dos/mains/bras
        oeil/levre/nez/arcade . . ferme/poche/noir/gonfle/ouverte/ouvert/casse/eclatee/fendue
        attache/attachee/enferme/enfermee/ligote . . . lit/chaise/radiateur/ESPACE
        sans/prive_de/privee_de/rien_a . manger . . jours/punition/hier/depuis/puni/punie
        me/m/la/le/lui touche/tripote/caresse . . nuit/sous/entre/partout/quand/la_ou/en_bas
        vient/rentre/entre/venait . . ma/sa chambre/lit . . nuit/soir/quand
        se fait . battre/frapper/cogner/taper
        sursaute/tressaille . . . main/bras/bruit/des/quand
        abus~ . . de/moi/elle/lui
        force . . a/de . . coucher/toucher/regarder/nue/choses
        cris/hurle/hurlements/pleure/crie . . . coups/arrete/supplie/tous_les_soirs/battre
        fait/fais . des . trucs/choses . . . nuit/soir/sur/avec/moi
        me fait des . trucs/choses
    """,
    # a partner
    "partner": """
        COUPLE/chum/mon_mec/mon_gars/ma_meuf
    """,
    # hidden, locked in or locked up
    "hidelock": """
        ENFANT . . . caches/cache/cachee/planques/reveilles . . sous/dans/derriere . . lit/table/placard/chambre
        suis/sommes/me/m/ma/nous . . enferme/enfermee/enfermes/planque/planquee/cache/cachee/caches/barricade/
            barricadee/refugie/refugiee . . . dans/chez/ESPACE/bebe/enfants
        m a . enferme/enfermee/sequestre/sequestree
        on est/etait . . enfermes/caches/barricades/enferme
        suis dans . . ESPACE
        ferme/fermee/fermes . a . cle/clef/double_tour/cadenas
        peux/droit . . plus/pas . . sortir
        empeche/interdit . de . sortir/voir/parler/travailler/telephoner
        ferme . a cle . . moi/chambre/porte/nous
        meuble/chaise/commode/armoire . . . devant/contre/bloque . la porte
        dors/dormi/dormir . . habillee/voiture . . peur/cause
    """,
    "weapon": """
        ARME . . . main/sorti/lit/oreiller/gorge/menace/tient/cherche/pris/sur/moi
        avec/sorti/pris/prend/tient/brandit . . un/une/le/son ARME
        essence . . . brul~/moi/feu/maison
    """,
    "threat": """
        renverra/renvoyer/expulser/denoncer/renvoie . . . pays/police/bled
        menace/menac~ . . de/mort/me/tuer
        si je/j . . pars/parle/bouge/crie/porte/quitte/divorce/telephone/reponds/sors
        retrouv~/retrouvera . . moi/nous/partout/ou_que
        me/m/nous/la . TUE
        tuer les/mes/nos enfants
        revient/revien/rentre . . ce_soir/bientot/tout_a_l_heure/18_h/heures
        defonc~/tambourin~/fracass~ . . . porte
    """,
    # papers, phone, going out
    "control": """
        lit . tout
        efface/effacerai/effacer . . ce/ces/mes message/messages . apres/ensuite/vite
        doit/faut pas . qu_il/savoir/qu_elle . sache/savoir/lise/voie/<end>
        droit . de sortir/telephoner
        vide . le/mon/notre/mes compte/comptes
        cache/jete/pris/confisque . . mes/mon/ma chaussures/vetements/carte/sac/passeport/medicaments/lunettes
        me surveille/surveillait
        sait ou je suis
        garde . mes papiers
        jete/pris/cache . . mes cles
        surveill~/fouill~/control~/espionn~/geolocalis~/lit . . . mon/mes/tout . telephone/messages/sms/compte/comptes/
            deplacements/sac/portable
        pris/prend/confisque/casse/garde/cache . . . mes/mon/ma/les . papiers/passeport/cle/cles/telephone/carte/argent/
            salaire/titre_de_sejour/chaussures
        pas/plus . le droit . . sortir/voir/parler/travailler/telephone
        coupe . . de . ma/mes/tout . famille/amis/monde
    """,
    "fear": """
        chuchote/murmure
        partir/fuir/m_enfuir/quitter . avec . mes/les/le enfants/petits/bebe/filles . <end>
        mains/jambes . . tremblent
        me fait . peur
        ecris . des/depuis/aux/dans . . toilettes/cave/cachette/wc/escalier
        regarde . bizarrement/bizarre/mechamment
        dors/dormir habillee/habille
        venir me chercher
        venez me chercher
        j ai peur <end>
        peur/terreur/terrorisee/terrorise/tremble/flippe/angoisse . . . rentre/revient/revienne/lui/elle/il/soir/trouve/
            boit/enfants/cle/clef/porte/rentrer
        marche sur des oeufs
        enfants/petits/bebe . . pleurent/pleure/terrorises/peur
    """,
    "injury": """
        face/visage/joue/oeil/levre . . enfle/enflee/gonfle/gonflee/tumefie/tumefiee
        lunettes noires
        bleus/hematomes/ecchymoses/cocard/coquard/marques/traces . . . bras/cou/visage/corps/cotes/cuisses/maquillage/
            cacher/mains/doigts
        oeil/levre/nez/cote/cotes/bras/poignet/machoire/dent . . casse/cassee/cassees/au_beurre_noir/noir/fendue/
            ouverte/gonfle/fele/felee
        fond de teint . . . cacher/bleus
        saigne/sang . . nez/bouche/tete/oreille
    """,
    "rage": """
        pete . . plomb/plombs/cable/durite/cables
        varge/fesse/frappe . dans . mur/murs/meubles/portes
        bourre/saoul/ivre/brosse/defonce_a/alcool . . . crie/hurle/tape/casse/rentre/revient/il/bebe/enfants/mari
        hurle/crie . . casse/vaisselle/porte/dessus/enfants
        casse . tout
        boit et . devient
        tambourin~
        casse . mon telephone
        casse/cassee/demoli/demolie/defonce . . la porte
        rentre . dans . <number>/vingt/dix/cinq/quinze/trente minutes
        il rentre . dans/bientot
        boit/bu . depuis . midi/matin
        pete/perd . la_tete/le_controle
        pete/peter/pete_un . . plombs/cable . . il/mari/encore
        fracass~/defonc~/tape/cogne . . . porte/murs/meubles
    """,
    "alcohol": """
        ALCOOL/rouge
    """,
    "pills": """
        medicaments . . avec/tous/tout/plein/trop/plus/ALCOOL
    """,
}
