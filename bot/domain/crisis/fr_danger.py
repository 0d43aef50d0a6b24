"""French patterns of an overdose, of violence, of the young, of somebody else in danger; and single words of the field."""

SIGNS = {
    "overdose": """
        PRIS . . . . TROP . . . . DROGUE
        faire/fait/faite/fais/refait/fera une/son/d overdose
        injection . . de/d medicaments . . . . enorme/trop/toute/tout/entiere/mortelle/triple/double
        PRIS . . . moitie du/de_la/d_un/d_une/de_ma/des flacon/boite/plaquette/bouteille_de/medicaments/tube/pilulier
        avale~/gob~/ingere/ingurgite/pris/prendre/prends/mange . . une/la/ma/toute_une/toute_la/deux/trois/quatre/
            NOMBRE . . boite/boites/plaquette/plaquettes/tablette/tablettes/flacon/tube/pilulier
        PRIS de quoi . . dormir/mourir/partir/en_finir/assommer
        tube/flacon/pilulier/plaquettes/boites . . . . vide/vider/fini/finir/vides/finis . . <end>
        vider/vide/fini/finir/siffle . . . le/les/la tube/flacon/pilulier/plaquettes/boites/plaquette
        plus de medicaments . . . tous/tout/dedans/ventre/avale/pris
        medicaments plus/et/avec -/de/du -/la/l ALCOOL
        vient/viens de . . faire/refaire une tentative
        PRIS . . . . POISON . . . expres/volontairement/pour_mourir
        vomi~/vomit . . du sang
        ENFANT . . . avale/mange/gobe/bu . . . medicaments/gouttes/pile/produit/POISON
        avale/bu/mange/bois . . . . sous l_evier/le_lavabo/le_levabo
        avale/gobe/pris/bu . . n_importe_quoi/tout_ce/tout_ce_que
        melang~/melange . . tout . . . . . . . pharmacie/armoire/tiroir/placard/trouve
        mis/verse/ecrase/dilue . . . pilulier/medicaments/plaquette/boite . . . . . dans . . . yaourt/verre/soupe/
            compote/jus/alcool
        PRIS . . . . jours/semaines/semaine de traitement
        jours/semaine/semaines/mois de traitement . . d_un_coup/en_une_fois/d_un_trait
        bu/boit/bois . . NOMBRE . . litres/bouteilles . . . ALCOOL
        s/m est/suis empoisonne/empoisonnee/intoxique/intoxiquee
        c est fait . . . NOMBRE . . medicaments
        PRIS . . TROP . . . DROGUE . . DROGUE
        PRIS . . NOMBRE . . DROGUE . . de DROGUE
        DROGUE . . . . tous/toutes/tout/trop/entier PRIS
        PRIS les/tous/toute/mes DROGUE d_un_coup/d_un_seul_coup/en_finir/mourir/me_tuer/expres
        PRIS . . DROGUE . . . d_un_coup/d_un_trait/en_entier/pour_mourir/pour_en_finir/expres/volontairement
        ai/viens_de/vient_de/a tout/tous/toutes/trop avale/avaler/gobe/pris/injecte/sniffe/tape . . <end>
        ai/viens_de/vient_de/a tout/tous avale/avaler/gobe
        ai/viens_de/me_suis trop/trop_de pris/injecte/tape/sniffe/avale . . de/et/mon/mes/ce_soir/la/je/<end>
        me_suis injecte/pique/shoote trop
        avale des/mes/les/tous/deux/trois . . medicaments . . <end>
        avale . . . une/la/ma/deux/trois/toute boite/plaquette/tablette/flacon
        pris/prends une/la/ma/toute_une/toute_la/deux/trois boite/boites/plaquette/plaquettes de medicaments
        pris/prends toute_la/toute_une/toute_ma boite/plaquette
        vide/vider/vidé/fini/termine la/le/une/ma/mon/deux/les/toute/toutes boite/flacon/plaquette/tablette/boites/
            plaquettes/pilulier/armoire_a_pharmacie
        medicaments sont/son/est parti/partis/passes/finis/descendus/dans_mon_ventre
        bu/bois/boire/avale/avaler/ingere/ingurgite . . . . POISON
        faire/fait/fais/refaire/fai/fera . . overdose
        faire/fait/fais/refaire/fai/fera . . . overdose -/de -/medicaments/heroine/cocaine/drogue/fentanyl/crack/
            volontairement/je_crois
        en overdose
        je/il/elle overdose/surdose <end>
        intoxication/empoisonn~ volontaire/volontairement
        pris/prendre/avale une dose mortelle/letale
        pris . . . . pour_mourir/pour_en_finir/pour_ne_plus_me_reveiller/pour_me_tuer
        vide/vider . . . l_armoire/armoire/tiroir . . pharmacie/medicaments/salle
        pris/avale/mange/gobe/mis . . . tous/tout/toute . . . truc/trucs/tiroir/armoire/paquet/dose/doses
        pris/avale/mis . . . la_dose/dose/paquet . . . semaine/mois/fois/coup
        dans l estomac . . <end>
        vient/viens . . d_avaler/d_avaller/de_prendre/de_gober . . . . medicaments/boite/plaquette
        avale/avaler . . . medicaments . . . mot/lettre/laisse
        gob~/avale~/pris/cale~/descendu . . . . plaquette/plakette/boite/bouteille/flacon/tablette . . . . entiere/
            entier/toute/medicaments/pilules
        gob~/avale~/cale~ . . . toutes/tous . . mes/les . . pilules/medicaments
        medicaments . . . . avec/et . . . ALCOOL . . . . tout/toute/boite/avale/pris
        NOMBRE medicaments . . . <end>
        pris/avale/gobe . . . NOMBRE . . . medicaments/d_un_coup/comme_ca
        combien . . . . medicaments . . . . mourir/mortel/crever
        double/triple/dix_fois . . . . dose . . . . pris/avale/injecte
        j ai . . . . melange . . . . medicaments
        boite/boites/plaquette/plaquettes/medicaments/tout/tous . . . . dans mon ventre/estomac/corps
        sais/sait . . plus/pas . . combien . . . . avale/pris/gobe/bu
        combien . . . . j_en_ai . . avale/pris/gobe
        PRIS . . . l_insuline/insuline/digoxine/medicaments . . . de ma/mon/du/la . . femme/mari/mere/pere/grand/chien/
            voisine
        j_ai/ai . . . fini . . . flacon/boite/gouttes/sirop/plaquette
        vois/voi . . . trouble/double/flou
        trompe/trompee/trompes . . dans/de . dose/doses/quantite/cachets/medicaments . . . . tourne/mal/peur/coeur/dors/vomi/vomis
        bu . . . et . pris/avale/gobe . tout/tous/toute
        j ai . tout injecte/sniffe/gobe/avale
    """,
    "violence": """
        LUI . . . me/m/nous/te . . . FRAPPE
        LUI/ADULTE . . . m/me/MA . . . sacr~/fout~/donn~/mis/colle/flanqu~/fil~ . . . une/des/un volee/raclee/claque/
            gifle/baffe/coup/coups/mandale/taloche/torgnole/derouillee/correction
        LUI/ADULTE . . . m/me/MA . . . pogn~/garroch~/attrap~/empoign~/agripp~/tir~/trein~ . . . . par/
            dans . . . cheveux/gorge/cou/bras/escalier/escaliers/mur
        pogn~/empoign~/attrap~ . . par la gorge
        LUI . . . laisse/tient/garde/laiss~ . . enfermee/enferme/enfermes/sans_manger
        mettra/mettrait/mettre/foutre/foutra/mettr~ . . le feu . . . . . maison/appart/voiture/nous/dedans/moi/ici
        ex/mari/il . . . a . . brule/casse/creve/raye/detruit . . . ma/mes/mon . . voiture/pneus/boite/porte/vitre/
            vitres/affaires
        ex . . . tourne/rode/passe/attend/gare . . . autour/devant/en_bas/sous . . . immeuble/maison/chez/fenetre/
            bureau/ecole
        il/elle arrive/monte/revient . . . . entends/escalier/palier/cle/clef
        dors/dormir/couche/dort . . habillee/habille/tout_habillee/tout_habille
        droit de . . sortir/telephoner/parler . . NOMBRE/une . . minutes/heure/fois
        dors/dormir/dort avec . . mes/un/les/des/le/une cles/couteau/ciseaux/bombe/batte . . . main/oreiller/lit/sous/
            poche
        installe/mis/pose . . . truc/application/appli/mouchard/logiciel/espion/traceur . . . . portable/telephone/
            voiture/ordi
        connais/reconnais/guette/ecoute . . . bruit de . . ses/sa/son pas/voiture/cles/clef/cle
        chuchot~ . . . . quand il . . est/rentre/dort/revient
        m appelle . . NOMBRE fois par/en jour/heure
        veut/exige/voulait que . . je . . demissionne/quitte_mon_travail/arrete_de_travailler/coupe_les_ponts/voie_plus
        marque/marques/bleus/traces . . . . foulard/echarpe/col_roule/lunettes
        LUI boit . et . devient/frappe/crie/casse/hurle
        COUPLE/il m humili~/rabaiss~/insult~ . . tous_les_jours/devant/chaque/sans_cesse/tout_le_temps
        MA arrache . les/des . cheveux
        MA jete/lance/balance . . . . visage/tete/figure/dessus/gueule
        dit . . que personne . . croira
        dans quel etat . . . va/- rentrer/rentre/rentrera
        levre/arcade/pommette fendue/fendu/ouverte/eclatee
        LUI . . me/m insult~/crie/hurle/harcel~/humili~/suit/traque et/puis me/m . . FRAPPE/menac~/TUE/brul~
        LUI . . . me . . . . menac~
        me reveille . . . . m_insulter/me_frapper/hurler/crier/me_forcer/m_engueuler/me_taper
        pleurer/tomber/crier/souffrir . . sans . . faire_de/- bruit
        mis . . un/des cadenas/verrou/verrous . . . . frigo/porte/frigidaire/placard/portail
        il/elle/ex/mari . . . . me/m/nous trouver~/retrouver~/trouvera/retrouvera . . . ou/partout/n_importe_ou
        plus/pas . . . droit d_avoir/avoir/de_voir/de_sortir/de_parler/de_travailler/de_conduire/d_appeler/de_telephoner
        coup/coups . . . bouteille/poele/casserole/chaise/ceinturon . . . tete/dos/figure/gueule
        encore . . mis/mettre/mets . . . lunettes/fond_de_teint/foulard
        a/avait/ai peur de rentrer . . chez elle/lui/eux
        dit/disais/disait non . . . . fait/continue/force/forcee/insiste
        verrai/verras/reverrai/reverras/verrais plus/pas/jamais . . . mes/tes/les/nos ENFANT/filles
        coup/coups de couteau
        m a/ont . . . defigur~/ebouillante/ebouillantee/asperge/aspergee/gaze/gazee
        face/visage/joue/oeil/levre enfle/enflee/gonfle/gonflee/tumefie/tumefiee/en_sang . . . il/COUPLE/<end>
        des gens/hommes/mecs/types . . . veulent/vont . . me/nous TUE
        ils/gens/on . . veulent/vont/veut/va nous tuer
        LUI . . . . de me/nous FRAPPE
        LUI . . m/nous . . a/ont/avait/fait . . . FRAPPE
        me/m/nous a/ont . . FRAPPE . . ce_soir/hier/encore/tout_a_l_heure/cette_nuit/ce_matin/devant
        m a . . viole/violee/etranglee/etrangle/sequestree/poignardee/agressee/abusee
        m a/ont . . forcee/force . . a/de . . coucher/sexe/relation/relations/rapport
        me force/oblige/forcait a/de coucher/couche
        abuse de moi
        LUI . . . me/m/nous . . . donn~/met/mets/mis/fout/foutu/file/colle . . . COUPS
        coups de poing/pied/ceinture/couteau/baton . . . dans/sur/par/de . . visage/ventre/moi/mari/lui/mon
        leve/lever/levait/porte/porter . . la main/main_sur . . moi/nous/elle
        main/mains sur . . moi . . . encore/mari/il
        LUI . . . veut/voulait/finir/finira/menace/jure/dit . . . . me/m/nous TUE
        COUPLE/frere/oncle va/veut/allait/voulait . . me TUE
        pere/mere veut/voulait me TUE
        il/elle/ils va/veut/allait/vont/veulent me TUE
        ils veulent/vont me tuer
        menac~ . . . de me/m/nous TUE/frapper/mort
        menac~ . . de/avec . . mort/ARME/tuer/frapper
        menaces de mort
        peur qu/que il/elle/ils/mon_mari/mon_ex/y . . me/m/nous TUE/frappe/trouve/retrouve/batte
        peur . . . qu/que il/elle/y rentre/revienne/arrive/recommence
        peur de . . lui/COUPLE
        peur de/quand . . rentrer/rentre . . . mari/il/lui/conjoint/chez_moi/a_la_maison
        peur/trembl~ . . quand/des_qu/lorsqu . . il/elle/COUPLE . . rentre/revient/boit/arrive/crie
        rentre/revient/revien/boit/bourre/brosse . . . . me/m/nous FRAPPE
        suis/ma_vie_est/sommes . . en danger
        suis/est/sommes/en/sont danger de mort
        besoin d -/une ambulance
        appelez/appelle/appeler/envoyez . . le/les/une/la/des/quelqu samu/secours/ambulance/pompiers/police/gendarmes/
            un/flics
        viol~/viole/violee . . . cette_nuit/hier/ce_soir/ce_matin
        me suis fait/fais/fait_encore viol~/frapp~/tabass~/agress~/cogn~
        j/je ai/me ete/suis viole/violee
        j ai ete viole/violee
        me fait/fais viol~
        suis battu/battue
        me fait/fais/fai/fait_encore . . . defonc~/tabass~/cogn~/frapp~/tap~/taper . . par/chez/<end>
        subis/subi/vis/vivre/victime/souffre . . . violences/violence/coups . . conjugales/conjugale/mari/conjoint/de
        il/elle/COUPLE . . . defonc~/tambourin~/cogn~/fracass~/tap~ . . . la/ma/a_la porte
        enferme/enfermee/planque/planquee/cache/cachee/barricade/barricadee/refugie/refugiee . . . dans/
            chez . . . ESPACE/voisine . . il/mari/bebe/enfants/ex/LUI
        me suis enferme/enfermee dans
        suis . . enferme/enfermee/planque/planquee/cache/cachee . . dans
        LUI . . MA enferme/enfermee/sequestre/sequestree
        LUI . . . m/me empeche/interdit . . de sortir/parler/voir/travailler
        LUI . . . m a/as/avait . . pris/confisque/vole/casse . . . papiers/passeport/cle/cles/telephone/carte/tel
        peux/puis/droit plus/pas . . . sortir/quitter . . . appartement/maison/chez_moi/chambre . . il/depuis
        il/elle/COUPLE . . . surveill~/fouill~/control~/espionn~/lit/traqu~ . . . mon/mes/tout telephone/messages/sms/
            deplacements/portable
        LUI . . . . casse/cassee/pete . . le/mon/deux/trois/une bras/nez/cote/cotes/dent/dents/poignet/machoire/main
        trace/traces/marque/marques/bleu/bleus . . . ses/mains/doigts/cou/visage/gorge/ces
        bleus/hematomes/marques . . . sur . . mon/mes/tout/le corps/bras/cou/visage/cuisses
        oeil au_beurre_noir/noir . . . il/mari/copain/encore
        il/COUPLE . . . m attend/attends/aten . . . devant/en_bas . . chez_moi/mon_travail/mon_boulot
        il/COUPLE . . . m poursuit/suit/harcele/traque . . . en_bas/chez/dehors/rue/partout/travail
        il/COUPLE . . a/avec/sorti/pris/prend/cherche . . un/le/son/une ARME
        LUI . . me/m/nous . . . tire/tirait/traine/jete/jette/balance/pousse/plaque/projete . . . cheveux/mur/escalier/
            escaliers/sol
        me/m serre/serrait/serree . . . la/a gorge/cou
        LUI me/m crach~/hurle/insult~ . . . dessus/tous_les_jours/tout_le_temps/chaque
        il/mari . . me/m brul~
        LUI . . me touche/touchait/caresse/tripote . . la_nuit/quand/partout/le_soir/en_dessous/sous
        vient/entre/venait . . . dans/mon . . chambre/lit . . la_nuit/le_soir
        il/elle . . me retrouv~ . . . tu~/quitt~/pars
        si je . . pars/quitte/parle/porte_plainte . . . . il . . . me/tu~/nous
        LUI . . MA . . . . FRAPPE
        LUI . . MA . . . . mis/donne/file/colle/fout/foutu/mit . . . une/un/des/COUPS . . gifle/claque/poing/raclee/
            baffe/coup/coups/COUPS
        LUI . . MA . . . serre/prise/pris/attrape/tiree/tire/jete/jetee/lance/lancee/balance/traine/trainee/pousse/
            poussee . . . cou/gorge/cheveux/bras/mur/escalier/sol/lit/porte/contre/par/dans
        LUI/MA . . . leve/lever/levee . . la main . . dessus/sur/contre/<end>
        vient/viens de me mettre/donner/filer/coller . . . coup/gifle/claque/poing/baffe/coups
        me mettre/met/donne/mets/fout . . . coup/coups/gifle/claque/raclee . . de/<end>
        MA serre . . cou/gorge
        serre . . . le/la/mon cou/gorge
        levre/arcade/tete/nez ouverte/ouvert/casse/cassee/sang . . . il/mari/pere/mere/copain
        LUI . . . MA/m/me . . . menac~
        il/COUPLE . . . est . . . derriere/devant/en_bas . . . porte/chez_moi
        LUI . . . MA . . . crache/insulte/humili~ . . . encore/chaque/tous/devant
        enceinte . . . . FRAPPE
        FRAPPE . . . . enceinte
        peur . . . pour_ma_vie/de_mourir/qu_il_me/qu_elle_me
        MA . . . . eclate/eclatee/pete/cognee/fracasse . . . . tete/gueule/nez/levre/mur/lavabo/table/porte
        perdu . . . . dent/dents/connaissance/bebe . . . . il/coups/frappe/rentre/derniere_fois
        avant/quand qu/- il . . rentre . . . . <end>
        logement/partir/fuir/quitter/sortir . . . . . avant qu il . . rentre/revienne
        il/ex/mari . . . . sorti/sort/libere . . . de prison
        ex . . . . rode/guette/en_bas
        tire~/tirer/tirait . . . . par les cheveux
        force/oblige . . . . coucher/lit/rapports/sexe
        quand . . je . . dis/refuse . . non
        menac~ . . . . enfants/renvoyer/papiers/expulser/photos
        quand . . il/elle . . boit/rentre/a_bu . . . . dors/cache/sors/pars/cachons/dormons/peur/crie/tape
        elle/il . . me . . griff~/mord/mords/pince/crache/jette/lance . . . . . assiettes/visage/dessus/objets/homme/
            mari
        elle/il . . . me/m . . jette/lance/balance . . des/les/une/un
        si je . . partais/pars/quittais/quitte . . . il/elle . . . . retrouv~/tu~/suicid~/prend/enfants/crev~
        fond de teint . . . . cacher/marques/bleus
        cacher/cache/camoufle . . . . bleus/marques/coups/traces
        il/COUPLE . . . . FRAPPE . . a_la/la/contre porte
        porte . . . . hurl~/crie . . . petits/enfants/bebe/moi
        petits/enfants/bebe . . . pleure/pleurent . . . . il/mari/porte/hurle
        compt~ . . . mes sous/depenses
        il/elle . . . insulte/rabaisse/humilie . . . chaque/tous/tout/devant
        m etouff~/etrangl~/noie
        etouff~ . . . . oreiller/coussin/main
        il/elle . . . rentre . . . . . . . pas pret/prete/propre/range
        peur . . il/elle/mari rentre/arrive/revient
        il rentre . . . heure/minutes/bientot . . . . peur/tremble
        mis/mise/jete/jetee/foutue/foutu . . . dehors . . . . pyjama/nuit/bebe/enfants/pieds_nus/neige/garde
        il/elle . . a garde . . . bebe/enfants/petit/petite/papiers/passeport
        il/elle/COUPLE . . MA . . . . plante/poignarde/poignardee/mordue/mordu/griffe/griffee/brulee/brule/ebouillante/
            crache/gazee
    """,
    "young": """
        ADULTE/il/elle . . . a . . jete/lance/balance/pousse/projete/secoue/plaque . . . ENFANT . . . mur/escalier/
            escaliers/sol/terre/fenetre/balcon/lit
        cours/sport/piscine/prof/vestiaire/maitresse . . . . . voir/voie/voient/vu . . . marques/bleus/traces/dos
        mis/mi/mettre/colle/pose/tient/maintient . . . la/ma/sa/les main/mains/bras/joue . . . plaque/feu/fer/poele/
            braise/radiateur
        quand/des_que/lorsque . . ADULTE/il/elle . . . rentre/rentres/revient/boit/bu/arrive/crie . . . . . cache/
            cachons/planque/couteaux/armoire/placard/enfermons
        si je raconte/parle/dis . . . . . . verrai/tue/foyer/frappe/punit/tape/pire
        enfant sorcier/sorciere
        veux/veut pas . . rentrer . . . . . . soul/bourre/bu/ivre/frappe/crie/tape/cogne
        entraineur/coach/prof/moniteur/animateur/pretre/cure/voisin/oncle/beau_pere . . . me caresse/touche/embrasse/
            tripote/colle
        compt~ . . les coups
        me/la marier . . . force/samedi/pays/bled/cousin/vieux/avec
        mariage force
        retire/retiree . . . de/du lycee/ecole/l_ecole/college . . . . marier
        ADULTE . . . ferme . . la porte . . a . . cle/clef . . . quand/et
        personne . . . venu/venue me chercher . . . ecole/college/creche
        fait/fais a_manger/le_menage/la_cuisine . . . . . depuis/mere/petit_frere/petite_soeur
        ADULTE/coach/voisin/cousin/il . . . dit . . que c_est . . . un/notre/le jeu/secret
        demain c est moi/mon_tour
        serr~ . . le/les bras . . . . . violet/bleu/marque/mal
        son/sa ADULTE . . l a/ont mis/mise/vire/viree/jete/jetee/foutu/foutue dehors/a_la_porte
        laissez/laisse/laisser . . pas rentrer . . . a_la_maison/chez
        mon/ma/mes/le/la . . ADULTE . . . m attache/enferme/prive/ligote/brule/secoue/affame
        dormir/dors/dormi . . . sur/dans . . balcon/garage/cave/niche/jardin . . . note/puni/punition/bulletin/betise
        FRAPPE . . . . son/sa/ses/leur/leurs/le/la/les/un/une/mon/ma ENFANT
        il/elle/COUPLE/beau_pere/pere/mere . . . . FRAPPE . . les/mes/nos/ma/mon ENFANT
        ENFANT . . . . est/sont/etre/fait/ete/et . . . battu/battue/battus/frappe/frappee/maltraite/maltraitee/cogne/
            viole/violee/tape/enferme/attache
        ADULTE . . . le/la/l/les . . FRAPPE
        ENFANT . . . . . bleus/traces/marques/brulures/coups/hematomes . . . partout/corps/bras/dos/visage/doigts/sur
        ADULTE/frere/cousin . . . me/m/mon/nous . . . FRAPPE
        ADULTE/frere . . . me/m/nous . . . punit/enferme/laisse/prive/touche/brule/attache/jette/jete/mise/mis/vire
        peur de/quand/du . . ADULTE/rentrer_de_l_ecole/rentrer_chez_moi
        ENFANT/petite_fille/petit_garcon . . . est/sont/dort/dorment/reste/laisse/laissee/restent . . . seul/seule/
            seuls/seules/dehors . . depuis/dans/la/toute/sans/nuit
        enfants/petits/gosses/deux . . . dorment/dehors . . . . sans/hall/rue/voiture/adulte/froid
        mineur/mineure/mineurs . . . rue/dehors/seul/seule/seuls/fugue
        mere/pere/grand_mere . . dort . . . reveille/repond/bouge pas/plus
        suis/est . . en fugue
        j ai fugue
        ADULTE/frere . . . MA . . . . lance/lancee/jete/jetee/mis/mise/donne/fout/enferme/enfermee/brule/puni/punie/
            tape/laisse
        ENFANT . . . . se/s fait/font . . . battre/frapper/taper/cogner/defoncer/tabasser
        un/une/des/deux ENFANT . . . . seul/seule/seuls . . . dans/gare/rue/parc/il/elle/et/depuis
        ENFANT/il/elle . . . sursaute/tressaille/se_protege . . . des/quand/main/leve
        ENFANT . . . . refuse/veut_pas/peur/terrifie/pleure . . . de/rentrer chez/rentrer
        mere/pere/maman . . a bu . . . tombe/tombee/bouge/dort/crie
        subis/subi/vis . . . violences chez moi
        prit/pris/prend/sorti . . . le/la/un/une balai/ceinture/martinet/fouet/baton/cable/chaussure . . . contre/sur/
            pour/a_la/moi
        ENFANT . . . . pleure/hurle/crie . . . . claquements/coups/plus_rien/depuis/arrete/supplie
        ADULTE/cousin/tonton . . . . fait/fais/touche . . . . mal . . . . zizi/sexe/parties/fesses/foufoune/kiki/zezette
        fait/touche . . . . zizi/sexe/foufoune/kiki/zezette/parties_intimes
        parents . . . . bled/partis/absents/voyage . . . . argent/manger/bouffe/seul/depuis
        frere/cousin/oncle/voisin/coach/prof/moniteur/cure/pretre/beau_pere . . . . fait/fais . . . trucs/
            choses . . . nuit/moi/sur/avec
        attach~ . . . les/le/la/un/mon . . ENFANT . . . chaise/lit/radiateur/poussette
        nounou/assmat/nourrice/maitresse/animateur . . . . FRAPPE/attach~/secou~/enferme/hurle . . . . ENFANT
    """,
    "other": """
        vouloir/voulait/envie . . se/s TUER
        VAIS . . . . se/s/ce TUER
        il/elle/y/qu/qui/PROCHE . . . SE_TUE . . TEMPS/si/a_minuit
        si . . . . . . il/elle SE_TUE
        il/elle/PROCHE sera MORT . . TEMPS
        TEMPS . . . il/elle sera MORT
        s asperg~ . . d/avec
        PROCHE/homme . . a . ete/- poignarde/poignardee/tabasse/tabassee/viole/violee/renverse
        PROCHE/homme/enfant . . a . perdu connaissance
        dans l eau . . . . arrive_pas/arrive_plus/coule/noie/sort_pas/remonte_pas/bouge_plus
        enferme/enfermee/sequestree/sequestre/battue/frappee/maltraitee par son/sa/leur . COUPLE/ADULTE
        se/s fait . etrangler/poignarder/egorger/lyncher/violer/tabasser/attaquer/kidnapper
        dit/avoue/confie . . qu . se/s fait . du mal
        coupures/cicatrices/entailles/scarifications/traces/bleus . . sur ses/son CORPS
        debout/assis/assise/couche/couchee/marche/allonge/allongee/court . . . au milieu/travers de . . la/l route/
            nationale/autoroute/voie/rue/rails/periph
        crie/hurle/crié . . . . . puis . . un . . bruit/boum/silence/grand/choc
        s est . . ouvert/ouverte/entaille/taillade . . . les/le/ses . . veines/bras/poignets/cuisses
        son/sa/leur ADULTE/frere/cousin/voisin/coach/prof . . la/le/l/lui touche/viole/caresse/tripote/frotte
        PROCHE/homme/enfant . . . crie/hurle/appelle/gueule . . au_secours/a_l_aide
        disparu/disparue . . avec . . ARME/corde/medicaments
        s est . . jete/jetee/lance/lancee/balance . . du/de/par/sous/dans . . HAUT
        PROCHE . . . est en train de . . mourir/crever/faire_une_betise
        PROCHE . . . est . . en train de/d . . s/se TUER/ouvrir/couper/scarifier/bruler/faire_du_mal
        il/elle/qu/PROCHE . . . decide/decidee/decider/voulu/vouloir/veuille . . de/d/- disparaitre/mourir/
            partir_pour_toujours/en_finir
        dire qu . . . va/allait . . . mettre_fin/disparaitre/sauter/faire_une_betise/en_finir/mourir
        avoue/confie/dit . . . . vouloir/voulait/veut . . . se/disparaitre/mourir/en_finir TUER/<end>
        parti/partie/sorti/sortie . . . . . . laisse . . . ses/son/sa . . papiers/montre/telephone/alliance/
            portefeuille/lunettes/cles
        un/une/mon/ma/le/la PROCHE/homme . . est/- pendu/pendue
        mange/boit/leve/parle plus . . . mange/boit/leve/parle plus
        dit/dise . . qu . . . attend . . la fin/mort
        poste/publie/envoie/story/mis . . . . . photo/photos . . . . rails/pont/corde/lame/toit/falaise/medicaments/
            fusil
        FRAPPE . . . . . sa/son/ma/ta COUPLE
        est/sont . . sur . . la/les/une voie/voies feree/ferees
        entre/entree/avance/marche/avancee/rentre . . dans . . mer/la_mer/l_eau/eau/fleuve/le_fleuve/lac/le_lac/
            riviere . . . habille/habillee
        vois/voit/apercois . . . ses/sa/son pieds/main/jambes/bras/corps . . . par_terre/au_sol/sous_la_porte/bouge/
            immobile
        baignoire . . . eau . . est/- rose/rouge
        ecrit/dit/ecris . . qu . . . . a . . . pris/avale . . . medicaments
        localisation . . . . falaise/pont/gare/toit/riviere/rails
        faire/fait/fais des noeuds
        voix . . . lui/leur disent/ordonnent/commandent/dit de
        PROCHE . . . ouvre/repond plus/pas . . depuis . . . jours/<number>/hier
        hurle/pleure/crie . . . . . . . . plus un bruit
        s est tire une balle . . . il/elle/respire/vite/sang/tete/aide
        refuse/veut_pas/veut_plus . . . descendre
        mange/boit/alimente plus . . . . ni/et . . . mange/boit/boire/manger
        refuse/arrete . . de manger/boire/s_alimenter . . . . partir/mourir/prete/assez/fini/boire
        arrete . . . prendre . . . son/sa/ses insuline/traitement/medicaments . . . . expres/choix/mourir/volontairement
        PROCHE/ENFANT . . . . saigne . . . . CORPS/tete/bouche
        hurle/pleure/crie/hurlait/pleurait . . . . . . plus un/aucun/de bruit/cri
        parti/partie/sorti/sortie . . . vers/dans . . le/la/les . . HAUT/foret/bois/mer/gare . . . sans/
            avec . . telephone/rien/manteau/chaussures/papiers/corde
        est plus dans la/sa/le maison/chambre/lit . . . mot/lettre
        laisse . . . un/une mot/lettre . . . . . . plus . . . la/maison/chambre/lit
        VAIS . . . . se/s . . faire . . mal/mourir
        il/elle/qu/PROCHE . . . veut/voulait/veux/voudrait/souhaite/parle_de/envie_de/menace_de/va/allait/
            pense . . . MOURIR/en_finir/disparaitre/suicide
        arrete pas . . . dire/repeter . . . . MOURIR/mort/tuer/suicider/en_finir
        dit/ecrit/envoye . . . vais/va plus . embeter/tembeter/deranger/ennuyer . . longtemps/beaucoup
        a dit/ecrit/avoue/confie/envoye . . . qu . . . . MOURIR/se_tuer/suicider/en_finir/mort/disparaitre
        dit/ecrit/ecris/avoue/confie/dire/messages . . . . veux/veut/envie/pense/voulait . . MOURIR/disparaitre/
            en_finir/la_mort
        PROCHE . . . suicidaire
        essaye/essayer/tente/tentait/vient/vien/promis/jure . . de/d . . se TUER
        elle/il/PROCHE . . . . se scarifi~/mutil~/automutil~/taillad~
        elle/il/PROCHE . . . se coup~ . . en_ce_moment/encore/ce_soir/les/et/dans/depuis/<end>
        message/lettre/mot/sms/vocal d adieu/adieux
        PROCHE . . . . . parle/parlait . . de mort/mourir/en_finir
        PROCHE . . . respire/bouge/reagit/reveille . . plus/pas/mal
        respire/reagit plus/pas/presque
        bouge plus/presque
        se/s reveil~ plus/pas
        PROCHE . . . PARTI . . . sur/au/a/le/dans . . BORD . . . <end>
        est/assis/assise/debout/monte/montee/grimpe . . . sur/au . . le/la/les/un/bord HAUT/du_vide
        PROCHE . . . . menace/crie/hurle/dit . . . . saut~/sauter/faire_tout_sauter/foutre_le_feu/tuer
        PROCHE . . . s . . est/a . . asperge/enferme/enfermee/immole/barricade . . . avec/d/dans/et
        PROCHE . . . parti/partie/sorti/sortie/enferme/enfermee . . avec . . ARME/medicaments
        PROCHE . . . . a/avait/tient/cherche/sorti . . un/une/son/le/la ARME
        tient/tiens/serre/tenait . . . . par . . gorge/cou/cheveux
        FRAPPE . . . sa/son/ma/ta COUPLE/mere/soeur/fille/grand_mere
        COUPLE/fils . . . la/l/lui/le . . . FRAPPE
        la FRAPPE . . . . mari/tous_les/chaque/encore
        il/elle/PROCHE la/lui/l FRAPPE . . dessus/tous_les/chaque/encore/et
        FRAPPE lui/la dessus
        peur/inquiet/inquiete pour lui/elle/sa_vie . . . dit/mourir/mort/repond
        du sang . . . sous/partout/sur/dans . . la/le/porte/sol/salle
        quelqu_un/voisin/voisine/femme/dame . . . crie/hurle/appelle . . . au_secours/a_l_aide/aide/arrete
        appelez/envoyez/envoie . . vite/quelqu_un/secours . . . PROCHE
        laisse . . un/une/ce mot/lettre/message . . . <end>
        a/est . . . avale/d_avaler/pris/prendre . . . . medicaments . . . mot/lettre/reveille/repond
        voulait/veut/va/allait/veu/voulai . . s/se . . foutre/jeter/balancer/pendre/tuer/tue/noyer/tirer
        crie/cri/hurle/pleure/boum/cris/hurlements . . . . plus/pu . . rien/bruit
        voisine/voisin/femme/dame . . . crie/hurle/appelle/pleure . . . enfants/aide/secours/boum/mari/depuis
        mieux/tranquille . . sans elle/lui . . . dit/et/bientot
        dit/dise/repete . . . . mieux/tranquille . . sans elle/lui
        dit . . . . verrait/verra . . pas/plus . . l_ete/noel/demain/le_printemps/2/<end>
        remis/donne/donner/laisse . . . ses/son/sa . . . cles/papiers/chien/chat/bijoux/affaires/montre/code/
            codes . . . apres/cas/au_cas
        VAIS/voulai/veu . . . . . se/s/ce TUE/tu~
        dit/avoue/ecrit qu/que . . . . se/s/ce TUER/tu~
        FAMILLE/il/elle . . . tient/serre/etrangle . . . FAMILLE/la/le . . . par . . gorge/cou/cheveux
        enjamb~/franchi/escalade . . . . HAUT/barriere/grille/garde_corps
        kelkun/quelqu_un/on/il/elle/une/un . . . . se/s fait . . . tabass~/frapp~/cogn~/poignard~/agress~/battre/viol~/
            massacr~/defonc~/lynch~
        se/s fai/fait tabasser/frapper/battre/agresser/violer/cogner
        se voyait/voit/voyai pas . . . . passer/arriver/vivre/vieillir
        regarde . . . . la fenetre . . . . journee/tout/vide/longtemps
        dit . . . . je tiens plus
        donne/donner/remis/envoye . . . . ses/son/sa . . . . codes/montre/bague/medailles
        montre/montrer/vu . . . . ses/les . . bras/poignets/cuisses . . . . . coupures/cicatrices/entailles/traces/
            marques/plein
        plein de coupures/entailles/cicatrices
        m occuper/t_occuper/s_occuper . . de . . . . s/si . . il/elle . . . arriv~ . . . quelque/malheur/chose
        si/s . . il . . m/lui arriv~ . . quelque chose
        moteur . . . allume/tourne . . . garage
        garage . . . . . moteur
        enferme/enfermee . . . . ESPACE . . . . repond/gaz/moteur/couteau/medicaments/lame
        laisse . . . . telephone . . . . lettre/mot/cles/bague/papiers
        dormira/dormirait/dormirai . . . . bon/toujours/jamais
        lettre . . . . on la/le trouve/retrouve pas/plus
        copain/copine/eleve/ami/amie . . . . son/sa . . ADULTE . . . le/la/l . . FRAPPE
        PROCHE . . . . corde . . . . autour/cou/garage/grenier/grange/foret/chambre/bois/parti/partie
        PROCHE . . . . parti/partie/sorti/sortie . . . . corde
        essaie/essaient/essai/essayait/tente/tentent . . de . . se/s TUER
        essaie/essaient/tente . . . sauter/en_finir/mourir
        se/s est . . . ouvert/taillade/tranche/coupe/coupee . . le/les . . CORPS/gorge
        s est . . . ouvert/taillade/tranche . . les veines . . . . sang/partout/repond/vite/aide
        ecrit/envoye/texte/dit . je . prends/avale/gobe . les/mes/tous/toute . . medicaments
        se tuerait/pendrait/suiciderait/foutrait/jetterait . . si
        PROCHE . . m appelle/m_ecrit . du/d_un/depuis_un/depuis_le/sur_un/au_bord . . HAUT
        fille/fils/soeur/frere/copine/ami/amie/gamin/gamine . . se taillad~/coup~/scarifi~/brul~/mutil~ . les/le/la CORPS
        menace . . foncer/se_jeter/rouler/partir . . . arbre/mur/platane/ravin/camion/riviere . . . enfants/petits/voiture/moi
        ca_ne/ca/a sert . a_rien/rien . qu/que il/elle . existe/soit/vive
        quelqu_un/homme/femme/gars/fille/garcon . . pendu/pendue a/au/dans . . arbre/branche/poutre/pont/plafond
        oreiller/coussin . sur la/sa figure/visage/bouche/tete
        m envoie/a_envoye . . photos/photo/images . . pont/ponts/corde/train/rails/cachets/medicaments/lame
        du mauvais/autre cote . la/de_la barriere/rambarde/balustrade/parapet/grillage
        explose/eclate/fracasse/demonte le/la/sa visage/figure/gueule/tete
        il/elle . serait/sera plus la pour . bac/noel/anniversaire/mariage/examens/rentree
        dit/demande/demandait m_occuper/de_m_occuper/garder/prendre . . son/sa/ses . chat/chien/enfants/plantes . . s/si
        m a donne sa/son/ses . guitare/montre/bague/velo/cles/voiture/livres/disques/collier . et . . serre/pleure/dit/embrasse
        dis/dites/dit a ma/sa/mes mere/pere/femme/mari/enfants que . j_ai/je/il/elle . essaye/aime/desole/desolee
        a dit/ecrit que/qu . c_etait/c_est . sa . derniere nuit/soiree/journee/fois
        demande lesquels/lesquelles/quels/quelles . ses/de_ses . affaires/vetements/livres/choses
        dit au_revoir/adieu a chacun/tous/chacune/tout_le_monde
        j/je aurai/aurais/aurez plus a . m/s/vous inquieter pour elle/lui/moi
        calme/heureux/heureuse/apaise/apaisee . . premiere fois depuis . mois/semaines/longtemps . . . . . vendu/donne/fait_peur/inquiete
    """,
}

# heard where the sentence is about the writer or somebody near, or is nothing but these words
WORDS = {
    "life": """
        suicide/suicides/suicidaire/suicidaires/suicider
        tentative/envie/idee/idees/pulsion de suicide
        scarification/scarifications/automutilation/automutilations/scarif
        auto mutilation
        adieu
    """,
    "overdose": """
        overdose
    """,
    "violence": """
        violences conjugales
    """,
}
