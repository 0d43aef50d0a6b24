"""French patterns that silence others: in the sentence where they stand (SCOPES), or where they overlap (IDIOMS)."""

SCOPES = {
    # it is over, unless "now"
    "past": """
        l ans dernier/passe
        il y a . <number>/un/deux/trois/quatre/cinq/six/sept/huit/dix/quinze/vingt/trente/longtemps/quelques/des . ans/
            annees/mois
        y a/avait . <number>/un/deux/trois/quatre/cinq/dix/vingt/longtemps . ans
        a l epoque
        avant . je/j/on/c/il
        autrefois/jadis/naguere
        dans le temps
        en <year>/NINETIES
        il_y_a/y_a/y_avait longtemps
        c etait . hiver/ete/il_y_a/en/avant/a_l_epoque/dans
        quand/lorsque/kan/pendant . . j/je etais/avais/javais
        quand/pendant .. lycee/college/enfance/adolescence/jeunesse
        depuis . <number>/deux/trois/quatre/cinq/dix/longtemps/bien . ans c/que/jai
        ca/sa fait <number>/deux/trois/quatre/cinq/dix/huit . ans . que
        plus depuis . <number>/des/un/deux/trois/quatre/cinq/six/dix ans/annees/mois/longtemps
        c . est/fini fini/depuis . longtemps
        c est fini les/depuis
        <number>/douze/dix/deux/trois/cinq/six ans . clean/abstinent/abstinente/sobre
        clean/abstinent/abstinente/sobre depuis
        depuis . . suis clean/sobre/abstinent/abstinente
        belle lurette
        l an dernier/passe
        survecu a
        ancien/ancienne/anciennes/anciens
        mon passe
        ete condamne
        paix a son ame
        feu mon/ma
        la/sa/leur tombe
        a/apres/depuis/pendant . son/l/les/leur enterrement/obseques
        messe_anniversaire/ses_obseques/leurs_obseques
        pendant tout . lycee/college/adolescence
        longtemps cherche
        une fois . a <age>/<number>
        jamais apres
        pu/plus jamais apres
        j en ai . <number> . et
        j ai demenage
        pdt/pendant longtemps
        vit/vis loin
        est/sont/tout/bien/loin/maintenant/laisse . derriere moi/nous
        ont/a disparu . avec le_temps/l_age/le_traitement/la_therapie/les_annees/le_groupe/la_danse/le_sport
        ans deja
        ado/gamin/gamine/jeune je . voulais/etais/avais
        l epoque ou
        guerie/gueri
        batait/battait/frapait/tapait/cognait/violait/menacait/insultait/tabassait
        etais/etait/etaient enfant/petit/petite/gosse/jeune/ado/mineur
        quand j etais
        dans mon enfance/ma_jeunesse
        a l age de
        a vingt/dix_huit/dix_neuf/vingt_ans/trente/quarante/quinze/seize/dix_sept ans . j/je
        etais/etait/etaient suicidaire/suicidaires/battu/battue/maltraite/maltraitee/violee
        loin tout/maintenant/derriere
        c est loin
        un soir/jour/matin de <year>
        de <year>
        longtemps eu/pense/voulu/cru/souhaite/reve
        m en a/ont sorti/sortie
        l hiver/l_ete/l_automne/le_printemps/mois/semaine dernier/derniere/passe/passee
        survivant/survivante
        puis . . tout dechire
        c etait avant
        jusqu au jour ou
        a vingt/dix_huit/quinze/seize/dix_sept/<age>/18/19/20/21/22/23/24/25/26/27/28/29 ans
        date de <year>
        c est passe
        mais . c est . passe/fini/derriere/loin
        il fut un temps
        un temps ou
        heureusement . que non
        m a/ont . sauve/sauvee/sauver
        il/mari/ex est . en prison
        a vecu
        est mort/morte/decede/decedee/parti/partie . . en_<year>/il_y_a/a_<number>
        il/elle/mere/pere/tante/oncle parlait/voulait/disait/avait/etait . . . . autrefois/hivers
        aujourd_hui/maintenant . . je/il/elle/on . . jardine/rigole/ris/suis_heureux/suis_heureuse/vais_bien/vais_mieux/
            va_bien/va_mieux
        m en suis sorti/sortie
        arrete/arreter . de me . . . depuis
        <number>/dix/cent/trois jours/ans/mois sans . me
        ca fait <number>/dix/cinq/trois . ans
        remonte~ la pente
        j ai . des enfants . maintenant
        a divorce/j_ai_divorce
        # a part of life, an age, a year
        toute/pendant/durant . mon/son/notre/leur/ma/sa enfance/adolescence/jeunesse/scolarite/grossesse
        pendant/durant . des/plusieurs/NOMBRE annees/ans
        a une/cette/son/mon/notre epoque
        autre epoque
        vie d avant
        les/des annees <number>/cinquante/soixante/quatre_vingt/soixante_dix
        petit/petite/enfant/gamin/gamine/ado/adolescent/adolescente/jeune/lyceen/lyceenne/etudiant/etudiante/
            plus_jeune j/je/j_ai . avais/etais/voulais/pensais/faisais
        voila NOMBRE ans
        y a . NOMBRE . ans/annees
        depuis <year>
        c_etait . une autre vie/epoque
        MONTH <year>
        ca/cela/sa fait . <number>/deux/trois/quatre/cinq/six/sept/huit/neuf/dix/onze/douze/quinze/vingt/trente . ans
        dans ma/sa/leur vie d_avant/d_autrefois/passee
        ma/sa/une periode . suicidaire/noire/sombre/difficile
        avant mon/ma/mes/le/la/l traitement/therapie/hospitalisation/sevrage/cure/groupe/diagnostic
        temps la
        arriere grand/grands
        dans/durant ma/sa/notre/leur jeunesse/adolescence/enfance
        avant ma/sa/notre/leur/mon naissance/arrivee
        dans une autre vie . . . vais/va/tout bien/mieux/va_bien
        # how things were
        WAS
        me/m/se/s faisais/faisait/faisaient . du/mal
        avais/avait/avions/avaient peur
        pensais/songeais/revais/pensait/songeait . . a/au la_mort/mourir/suicide/me_tuer/en_finir
        avais/avait/avions/avaient . . tente/voulu/avale/essaye/frappe/frappee/battu/battue/fugue/casse/cogne/etrangle/etranglee/menace/
            menacee/viole/violee/enferme/enfermee/pousse/poussee/brule/brulee/poignarde/poignardee/bu/pris/saute/gifle/giflee
        m/s etais/etait/etaient . . ouvert/coupe/coupee/pendu/pendue/suicide/suicidee/jete/jetee/taillade/noye
        ai/a/ont connu/vecu/subi/traverse . . violence/violences/coups/enfer/pire/suicide
        ai/a ete . suicidaire/depressif/depressive/anorexique/alcoolique/addict
        # how it turned out
        ca/c m_a/nous_a/l_a pris/fallu . . ans/annees
        cicatrice/cicatrices . . blanche/blanches/reste/restent/ans/vieille/vieilles
        plus . . depuis . . ans/annees/lycee/college/naissance/rencontre
        des/les ans/annees apres
        grace . . m_en/s_en suis/est sorti/sortie
        m en/s_en suis/est sorti/sortie/remis/remise
        s est arrete avec/grace/quand/apres/le_jour
        heureusement . on/qu/mon/ma/les/un/une/que . . m/l a/ont/est
        me fait/font sourire/rire/rigoler
        j en souris/ris/rigole
        j ai/on_a appris a vivre/pardonner/m_aimer/me_proteger
        j ai . pardonne
        m ont/a . sauve/sauvee . . vie
        ans de therapie/sobriete/abstinence/reconstruction/combat
        a/ont ete juge/jugee/juges/condamne/condamnes/puni
        y pense/pensais plus
        fini/finie/finies/revolu/revolue le/l/la/les temps/epoque/periode/annees/jours
        idees/envies/pensees/pulsions/tentations . . ont/sont/s_en_sont/se_sont disparu/disparues/parties/passees/allees/
            calmees/envolees/tues/estompees
        tentation/envie/idee/pulsion . . . est/s_est/s_en_est/a partie/passee/allee/calmee/disparu/envolee/estompee
        avant de/d/que . . connaitre/rencontrer/trouver/vous/le/te . . j/je avais/etais/voulais/pensais/buvais/passais
        pense/songe/voulu/tente/essaye/ete/eu . dans une autre vie
        plus jeune <end>
        plus jeune . j/je
        s est remarie/remariee/reconstruit/reconstruite/refait/refaite <end>/et_tout/et_va/et_vit/depuis
        dedie/dediait/hommage/commemor~/minute_de_silence/en_sa_memoire/a_sa_memoire/en_memoire
        legende/secret/histoire/tabou de/dans_la . famille
        l/m/les avait/avaient trouve/trouvee/sauve/sauvee/ranime/ranimee/hospitalise/hospitalisee/retrouve/retrouvee/
            secouru/secourue/intern~
        <year> . ans apres
        des annees/decennies apres/plus_tard
        pendant/avant/apres/durant la guerre/resistance
        pendant/durant/toute/apres . ma/mon/sa/son/leur . grossesse/enfance/adolescence/scolarite/accouchement
        quand/lorsque . usine/mine/boite/chantier/ferme/magasin/atelier a/avait coule/ferme/brule
        mere/pere/soeur/frere/oncle/tante de ma/mon/mes grand_mere/grand_pere/pere/mere/parents/grands
        a/ai/ont/avait refait sa/ma/leur vie <end>/a/en/loin/ailleurs/depuis/et_va/et_vit
        ans/mois d abstinence/sobriete
        ans/mois/jours clean
        un bail/siecle/eternite/moment . que
        revais/fichais/foutais/moquais de mourir/crever/vivre
        ado/gamin/gamine/enfant/jeune/etudiant/etudiante . je/on/j revais/voulais/pensais/avais
        gamin/gamine/enfant/ado on/ils/il me tapait/tapaient/batait/batait/frapait/frapaient
        au retour <end>
        vers <age>/18/19/20/21/22/23/24/25/26/27/28/29 ans . j/je
        coupais/scarifie/scarifiais/automutilation/mutile/brulais/voulais/pensais . . . . de/entre <age>/<number> a/et <age>/<number> ans
        fete/fetait/fetera ses/ces <number> ans
        toute/tout mon/ma/son/sa adolescence/enfance/jeunesse/vingtaine/scolarite
        l annee ou/du/de_mes
        l hiver/l_ete/l_automne/le_printemps/la_nuit ou/de_mes/de_ses/<year>
        dans les/mes/ses annees . . septante/soixante_dix/quatre_vingt/<number>/alcool/noires/college/lycee/fac/jeunes
        dans les/mes/ses annees
        quand . . . etait/etais/etions/avait/habitais/habitait/vivais/vivait/buvais/travaillais . . petit/petite/jeune/enfant/gosse/gamin/
            gamine/lille/paris/
            seul/la/chez/a/en/encore/mariee/marie
        s en est/sont/etait tire/tiree/tires/remis/remise/sorti/sortie/sortis
        il/elle . survecu
        a/ont fait . . la/de_la prison
        a_t/a ete condamne
        j ai mes cles/clefs
        moi/la_moi/celle/celui d . . il_y_a/avant/alors/l_epoque
        a_ce/en_ce/a_cette/ce . moment/temps/epoque la
        de/depuis ma/sa/mes fac/lycee/college/quinze_ans/seize_ans/vingt_ans
        date/datent/remonte/remontent de/d/a . . mes/ses/il/y_a/<year>/NOMBRE
        c est . . ancien/derriere
        c est bien/si/tellement/deja/tout loin
        pendant le/la/l . confinement/greve/guerre/exode/canicule/tempete/famine
        avant le . lithium/traitement/sevrage/groupe/gem
        plus du tout depuis
        de/entre douze/treize/quatorze/onze/dix a/et quinze/seize/dix_sept/dix_huit/vingt
        etait/etais/etaient . . . ado/gamin/gamine/gosse/lyceen/lyceenne/collegien/collegienne/etudiant/etudiante
        etait/etais/avait/avais . . quand il/elle/j/je . est/suis/etait/etais . arrive/arrivee/arrivait/entre/entree/rencontre
        etais/etait . . . suicidaire/suicidaires/battu/battue/anorexique/anorexiques/violent/violente
        il_y_a/y_a eu . une/un nuit/jour/soir/moment/temps/periode/annee ou
        le jour venu
        mois/ans/annees/temps passes/passees a
        des annees/mois a . vouloir/souhaiter/esperer/rever/attendre/penser
        j avais pris/avale/tente/essaye/voulu/fait/bu . . . . . . et/puis/me/je . . me_voila/reveillee/reveille
        me voila/voici mamie/papi/grand_mere/grand_pere/mere/pere/maman/papa/guerie/gueri
        l ancienne/ancien locataire/proprietaire/patron/patronne
        on est/etait en <year>
        vient/viens d/de avoir/feter . trente/quarante/cinquante/soixante/vingt ans
        date/dates d . il_y_a
        ado/gamin/gamine j ai
        oui j ai/avais . . . c est dans mon dossier
        va faire . NOMBRE . ans que
        de la/ma fac/jeunesse/adolescence/terminale
        avait/avaient . trouve/retrouve/decouvert . un/une/son/sa/leur
        qui lui/l/les/m avait/avaient
        quand/lorsqu . . . en seconde/premiere/terminale/sixieme/cinquieme/quatrieme/troisieme/primaire/maternelle
        quitte/quittait un mari/homme/conjoint/compagnon qui
        s est . ote/donne la vie/mort
        le soir/jour/lendemain de ses/leurs/leur/son . noces/mariage
        quand je l/les ai rencontre/rencontree/connu/connue
        plus/jamais . . . . . . depuis . le/la/mon/l . jardin/groupe/traitement/therapie/sport/danse/poterie/chorale/demenagement
        service militaire
        premier/premiere amoureux/amoureuse/mari/femme/fiance/fiancee de maman/papa/ma_mere/mon_pere/mamie/papi
        a pris/voulu/tente/fait/essaye/avale . . . . . . . il/elle est METIER_AIDE <end>
    """,
    # what is over, whatever is said of now
    "healed": """
        a <age>/18/19/20/21/22 ans . j/on . ai/a
        j avais/etais <age>/18/19/20/21/22/quinze/seize/dix_sept/dix_huit/vingt ans
        ans/annees/mois . plus tard
        loin de moi . idee/envie
        jamais de_la_vie/au_grand_jamais
        cicatrices/scarifications . . sont/ont . blanches/anciennes/vieilles/pales/fermees/estompees/refermees/disparu
        ris/rire/rigole/revis/vivre/sourire/souris . . a nouveau
        maintenant/aujourd_hui . j/il/elle en ai/a <number>/vingt/trente/quarante/cinquante/soixante
        maintenant/aujourd_hui . . suis/est . grand_pere/grand_mere/infirmier/infirmiere/educateur/educatrice/
            psychologue/medecin/benevole/prof/marie/mariee/heureux/heureuse/apaise/apaisee/stable/gueri/guerie/
            pair_aidant/pair_aidante/papa/pere/maman/mere
        suis/est . devenu/devenue . . pair/pair_aidant/pair_aidante/benevole/infirmiere/educateur/educatrice/ecoutant/
            ecoutante
        elle/il est . infirmier/infirmiere/marie/mariee/avocat/avocate/gueri/guerie . aujourd_hui/maintenant
    """,
    # what is well now, said of the sentence before as well
    "since": """
        NOMBRE ans/annees apres/plus_tard
        j en ris/souris/rigole
        je lui/leur/vous dois tout/la_vie/ma_vie
        content/contente/heureux/heureuse/fier/fiere d/de etre . la/vivant/vivante/en_vie
        voila comment . je suis
        ca passe . courage
        aujourd_hui/maintenant/desormais . je . suis/vis/travaille/aide/anime/donne/temoigne . . heureux/heureuse/bien/
            METIER/en_couple/marie/mariee/grand_mere/grand_pere/mamie/papi/maman/papa/apaise/apaisee/stable
        aujourd_hui/maintenant/desormais/depuis . je/ca/tout . vais/va . . bien/mieux
        elle/il/on est/a . METIER/en_couple/marie/mariee/fiance/fiancee/remarie/remariee/a_la_retraite . maintenant/
            aujourd_hui/desormais/a_present
        depuis . tout va/roule . bien/<end>
        plus jamais . recommence/retouche/replonge
        fier/fiere/fiers du/de chemin/mon_chemin/mon_parcours/ce_que_je_suis
        a . enfants/gosses/mioches/petits maintenant/aujourd_hui
        finalement . c_etait
        j en ai NOMBRE -/deux/trois/quatre/cinq/six/sept/huit/neuf et . je/j/on/nous
        c etait . . en/dans/avant/au/il_y_a/pendant . <year>/temps/vie/annees/confinement/NOMBRE
        dans les annees . septante/soixante_dix/quatre_vingt/soixante/cinquante/<number>
        j avais . NOMBRE ans
        ca roule
        je me trompais
        j ai eu tort
        on en rigole/rit/sourit
        en est/sont tire/tires/tiree
    """,
    # it is not over
    "now": """
        cette fois . je/j/il/elle/c
        je/moi vais . . me/m TUER
        je vais . . mourir/crever/sauter/en_finir/mettre_fin/partir_la_rejoindre/partir_le_rejoindre
        je veux . mourir/crever/en_finir/me_tuer/la_rejoindre/le_rejoindre/les_rejoindre
        je pense a me TUER
        maintenant . c_est . . . . me frape/tape/bat/cogne/viole/menace
        ans/mois/semaines que je/j veux/pense/vais/songe
        depuis <year> . . . me frape/tape/bat/cogne/viole/menace
        maintenant . il/elle me frape/tape/bat/cogne/viole/menace
        va se TUER
        ce_soir/cette_nuit/encore/recommence/recommencer/tout_a_l_heure/revient/ca_revient/revenues/est_revenue/demain
        de nouveau
        maintenant/la/aujourd_hui/ce_matin . j ai/j_ai . . envie/pris/avale
        je/on fais/fait quoi
        hier/avant_hier . j/je/il/elle
    """,
    # news, prevention, stories: somebody else's words
    "told": """
        podcast/star/acteur/rappeur/footballeur/celebrite/influenceur/influenceuse/prevention/prevenir/formation/
            un_atelier/atelier_de/atelier_d/atelier_sur/atelier_du/notre_atelier/cet_atelier/atelier_prevention/
            causerie/benevoles/benevole/affiche/affiches/tract/tracts/plaquette_sur/plaquettes_sur/brochure
        intervenant/intervenants/parents_d_eleves/flyer/flyers/depliant/depliants/subvention/recrute/recrutons/
            recrutement/ecoutants/ecoutant/cine_debat/projection/debat/permanence/video/exposant/autocollants/
            autocollant/logo/slogan/powerpoint/diapo/diapos/module/stage/webinaire/colloques/collectif/mobilisation/
            rassemblement/manif/marche_blanche
        comment . reagir/reperer/accompagner/en_parler . . quand/si/un/les . . proche/proches/jeunes/adolescents/ados
        un/des proche/proches
        imprime/imprimer/distribue/distribuer/colle/coller . . des/les/deux/nos . numeros/affiches/tracts/flyers/cartes
        stand/sensibilisation/campagne/colloque/conference/temoignage/temoigne/exposition
        le_journal/un_journal/du_journal/au_journal/les_journaux/journaux/bfm/reportage/docu/documentaire/article/titre/
            ministre/assemblee/loi/insee/observatoire/rapport/statistiques
        chiffres/taux/hausse/baisse/sondage/faits_divers/infos/actu/actualites/libe/presse/tribunal/proces/policiers/
            gendarmerie
        film/serie/saison/episode/roman/livre/bouquin/chanson/chanteur/chanteuse/acteur/actrice/personnage/heros/poeme/
            piece/manga/anime/jeu
        ligne d ecoute
        kit/kits/distribution/spray/sprays . . naloxone
        journee mondiale
        semaine de
        d apres/selon
        hopital . psychiatrie
        dissert/expose/un_cours/en_cours/mon_cours/le_cours/cours_de/bac/theme/these/memoire/etude/etudie
        centre/association/asso . . contre/pour/de
        parler du suicide
        parisien/monde_diplo/figaro/ouest_france/la_depeche/franceinfo/poursuivi/condamne/mis_en_examen
        ai lu que/dans/sur
        lu que/dans
        radio/arte/tele/television
        police . dit/annonce/recherche
        ses . chansons/films/livres/disques
        s est . suicide/suicidee/tue/tuee/pendu/pendue/donne_la_mort
        s est . tire une balle <end>
        se sont . suicides/tues/pendus
        album/concert/telefilm/feuilleton/tragedie/biographie/biopic/ouvrage/auteur/autrice/realisateur/realisatrice/
            scenario/netflix/cinema/opera/fans/festival/quotidien/lecteurs/victor_hugo/zola/flaubert/shakespeare
        ordi/ordinateur/imprimante/frigo/machine/batterie/telephone/voiture/chaudiere . . rendu/mort/morte/lache/creve/
            foutu/panne
        spoil~/spoile/spoiler/spoilez/divulgach~/divulgachage
        enfant/ado/homme/femme/fillette/garcon/randonneur . . . . retrouve/retrouvee/retrouves
        a/ont ete retrouve/retrouvee/retrouves/interpelle/interpelles/arrete/arretes/place_en_garde
        formateur/formateurs/formatrice/vade_mecum/moderation/moderateur/moderateurs/moderatrice/charte/protocole/fiche/guide/sentinelle/
            sentinelles/mediatheque
        modele/fascicule/livret/newsletter/infolettre/compte_rendu/ordre_du_jour/budget/ministere/hotline/standard/
            numero_vert/standardiste/repondants
        signes/signaux avant_coureurs/d_alerte/a_reperer
        besoin/cherche/cherchons/recherche/recrute/recrutons . . de/un/une/des benevole/benevoles/ecoutant/ecoutants/
            ecoutantes/ecoutante/animateur/animateurs/volontaires/temoins/relecteurs/relecture
        numero/numeros/ligne/lignes/affiche/affiches d_urgence/d_ecoute/gratuit/gratuits/a_coller/a_imprimer
        inscrivez/inscrire/participez/venez_nombreux/entree_libre/place_limitee/places_limitees/gratuit_et/ouvert_a_tous
        groupe de parole . . pour/sur/apres/des
        endeuilles/survivants
        si/quand/qu/que/lorsqu/ou . un/une/des/les/certains membre/membres/participant/participante/personne/personnes/
            jeune/jeunes/ado/ados/eleve/eleves/usager/usagers/patient/patients/appelant/appelante/adherent/adherente
        un homme/femme/enfant/ado/adolescent/adolescente/policier/agriculteur/etudiant/etudiante . . a/ont/est/
            s_est tue/ete/mort/morte/suicide/retrouve/saute/noye/arrete/condamne
        deux/trois/quatre/cinq/dix/douze/<number>/plusieurs/des policiers/agriculteurs/gendarmes/soldats/detenus/
            etudiants/morts/femmes/enfants/personnes . . se/ont/sont
        CELEBRE
        pasteur/pretre/imam/rabbin/cure/philosophe/philosophie/philo/stoiciens . . . cite/citait/dit/parle/lu/lit/commente/ecrit
        philosophique/philosophe/philosophes/stoiciens/stoicisme
        a/m_a/nous_a/nous/me cite/citait
        tome/tomes/protagoniste/narrateur/narratrice/intrigue/webtoon/fanfic/fanfiction/adaptation/denouement
        perso/persos principal/principaux/se/s/est/meurt/joue/finit/prefere
        l heroine se/s/meurt/avale/tue/boit/finit/est/prend/saute
        mon/le/un/notre perso
        scene/scenes/passage/moment ou/finale/final/du_film/de_la_fin . . s/se
        vu/entendu/lu/regarde/annonce/passe . a/au/aux/sur -/la/le/les 20_h/13_h/19_45/jt/infos/tele/bfm/cnews/tf1/insta/
            twitter/tiktok/net/internet/m6
        feminicide/feminicides/infanticide/fait_divers/sud_ouest/nice_matin/la_provence/le_telegramme/mediapart/
            20_minutes/radio_canada/rtbf/rts/tva
        rue/route/circulation/ligne/trafic/rer/metro/sncf . . barree/bloquee/coupee/interrompu/interrompue/perturbe/annonce
        en cas de/d surdose/overdose/suicide/danger/crise/tentative/idees/urgence
        naloxone se/est/en/gratuite/gratuit/utile/nasale
        reperer/detecter/identifier/reconnaitre/orienter/desamorcer . . quelqu_un/une_personne/un/une/les/des/celui/celle
        quels/quelles mots/termes/phrases/gestes . . employer/utiliser/choisir/dire/eviter/faire
        relire/relis/rediger/redige/reecrire . . la/une/le/un/notre page/fiche/charte/article/affiche/tract/depliant
        parait qu un/une/il_y_a/y_a
        rien/plus ne circule/circulent/roule
        kit/kits/pack/classeur/outil pour/de/d . les/lycees/colleges/ecoles/profs/jeunes/parents
        expliquer/montrer/apprendre . quoi/comment . faire/reagir
        viennent/vient/interviennent/passe/passent . expliquer/parler/presenter/montrer
        en bd
        si/quand l_autre/l_aidant/l_aide/la_personne/l_interlocuteur parle/dit/evoque/veut
        pair/pairs/ecoutant/aidant/aidants ne . promet/promettent/garde/gardent/laisse/laissent/juge/jugent
        des/les/aux/d/de paysans/agriculteurs/eleveurs/etudiants/soignants/policiers/veterans/detenus/lyceens/collegiens/chomeurs qui
        un/une mamie/papi/retraite/retraitee/octogenaire/collegien/collegienne/lyceen/lyceenne/quinquagenaire/sexagenaire . battu/
            battue/frappe/frappee/retrouve/retrouvee/tue/tuee/agresse/agressee/se/s
        theses/partiel/partiels/these/memoire_de/mon_memoire/son_memoire
        polar/polars/nouvelle_parle/ma_nouvelle/conte/contes/legende/mythe/mythes/mythologie/fable/livre_audio/club_lecture/club_de_lecture
        ecris/ecrit/ecrire/invente/imagine . un/une/mon/ma . polar/roman/nouvelle/piece/histoire/scenario/poeme/mechant/mechante/
            personnage/scene/
            dissertation/article
        goblin/gobelin/gobelins/dragon/dragons/zombie/zombies/vampire/vampires/sorciere/sorcieres/sorcelerie/pirate/pirates/samourai/
            samourais/romains/
            vikings/gladiateur/gladiateurs/empereur/chevalier/chevaliers/pharaon/moyen_age/antiquite/revolution_francaise/napoleon/nazis/
            nazi
        le/la/un/une/vieux . roi/reine/prince/princesse/duc/ogre/magicien/loup/geant/comte/marquis
        musee/siecle/siecles/aieul/aieule/aieux/ancetre/ancetres/les_grecs/thenardier/cosette/gavroche
        vu/regarde/revu . barnaby/columbo/navarro/derrick/julie_lescaut/capitaine_marleau/la_fin
        season/saison/episode/acte/tome/chapitre/partie NOMBRE/premier/premiere/second/seconde/dernier/derniere/deuxieme/troisieme
        au/dernier/premier/deuxieme acte/chapitre/episode/tome
        en <year> . y_a/une_plaque
        y avait/a un/une . sujet/papier/article/reportage/truc/emission/doc sur
        sujet/papier/encadre/dossier/emission/chronique sur un/une/le/la/les/des
        joueur/joueuse/chanteur/chanteuse/rappeur/rappeuse/influenceur/influenceuse/youtubeur/star/humoriste/animateur_tele/depute/
            senateur/maire/ministre
        parle/a_parle/temoigne . ouvertement/a_coeur_ouvert/en_public/publiquement
        rouvert/rouvrir . l/une/le . enquete/dossier
        raconte/racontait l/une/la/cette histoire/blague du/de/d/d_un
        blague/blagues/vanne/vannes sur/avec/ou
        est_ce/c_est vrai que/qu
        c_est vrai/il_parait/parait . . que/qu . . la/les/l/le/ceux/des/un/une
        vrai ou faux
        idee recue
        pourquoi . les/des/certains/tant/certaines gens/personnes/hommes/femmes/jeunes/enfants/ados/lemmings/animaux/dauphins/baleines/
            chats/on
        est_ce/est_ce_que . que/qu/les les/des hommes/femmes/gens/enfants/medecins/chats/dauphins/animaux
        un/une medecin/psychiatre/juge/ecole/police/mineur/enfant/employeur/proprietaire/notaire/pretre peut/pourrait/doit/a_t_il/a_le_droit
        a partir de quel/quelle
        c est quoi . . le/la/l/les . numero/difference/loi/definition/peine/symptomes/controle/signes/regle
        quelle/quelles/quel/quels . . difference/loi/plantes/plante/peine/numero/mot/terme/definition/signes/symptomes/risque/risques
        comment . marche/fonctionne/font/tiennent/reagit/agit un/une/les/le/la/l
        qui est/etait/a le/la/ete . philosophe/poete/roi/chanteur/chanteuse/acteur/type/ecrivain/ecrivaine
        existe_t_il/existe_il/existe_t_elle/existe_t
        interdit/interdite/puni/punie/legal/legale/illegal/autorise/autorisee/interdits . . depuis/encore/quelque_part/en_france/partout/ou
        plus/moins de suicides/morts/violences/viols/overdoses a/en/chez/qu/cette
        assurance vie
        expliquez/explique moi . . pourquoi/comment
        quand . . a . on/t_on/ete . interdit/arrete/aboli/change
        legalement/statistiquement/historiquement/en_droit
        les/des/de/aux lemmings/dauphins/baleines/samourais/agents_sncf/veterinaires/agriculteurs/paysans
        regret~ . vrai/faux
        la pour/par un pari
        antidepresseurs/jeux_video/reseaux/ecrans pousse/poussent/rendent/tuent
        montre/appris/explique/apprend/apprendre/enseigne/vu . comment . reagir/faire/parler/approcher/aborder/aider/repondre
        apprendre/former/formation a . . reagir/faire/reperer/ecouter/aider/gerer
        en quelle annee
        reve/reves/revais que/qu . j/je/il/elle/on/mon/ma etais/etait un/une/le/la
        au centre_d_appels/guichet/standard/comptoir . . un/une
        marche/badge/marcher/course/ruban/defile . . . . . contre/blanche/rose/violette
        police/gendarmes/gendarmerie/policiers/gign/raid/brigade/secours . a/ont . arrete/interpelle/trouve/abattu/stoppe/maitrise/sauve/
            repeche
        si/quand quelqu_un/une_personne/un_patient/un_jeune/un_usager . dit/avoue/raconte/confie/parle
        plan de securite
        vu celui/celle ou
        dans/une une/- . secte
        leur/son/sa aine/ainee/benjamin/cadet/cadette
        etape/page/question NOMBRE
    """,
    # what is announced: also in the sentences beside
    "event": """
        formation/formations/atelier_sur/ateliers/webinaire/conference/conferences/colloque/causerie/prevention/affiche/
            affiches/brochure/brochures/flyer/flyers/depliant/depliants/stand/sensibilisation/cine_debat/mediatheque/
            inscription/inscriptions/programme/benevoles/plaquette_d_information/reunion_d_information/rencontre_debat/
            intervenant/intervenante/intervenants/module/diapos/webinar/seminaire/supervision
        journee/semaine/soiree/mois/campagne mondiale/nationale/contre/sur/de_prevention/de_sensibilisation/
            d_information
        atelier . sur/contre/pour/de_prevention/prevention/reduction/naloxone/que_faire/gratuit/ouvert
        atelier/reunion/rencontre/soiree/cafe_debat . JOUR/<number>
        reunion/charte/equipe de/des moderation/moderateurs/moderatrices
        soiree/reunion/rencontre . . parents/familles/debat/thematique/infos/information
        forme/formes/formee/formees a/pour . reperer/ecouter/orienter
        intervention/interventions/animation au/en/dans/a/aux . lycee/college/ecole/prison/fac/universite/cfa/maison
    """,
    "work": """
        eleve/eleves/etudiante/etudiant/resident/residente . raconte/dit/confie . a ma/mon/une/un collegue/directrice/directeur/infirmiere
        patient/patients/patiente/patientes/usager/usagers/usagere/resident/residents/residente/appelant/appelants/appelante/detenu/detenus/
            detenue/cellule/cellules/transmissions/supervision/debrief/debriefe/debriefing/greffier/greffiere/huissier/passager/passagers
        analyse de pratique/pratiques
        en psy/reanimation/rea/maraude/astreinte/salle_de_pause
        je/j bosse/travaille/interviens/exerce . . comme/en_psy/en_psychiatrie/aux_urgences/en_ehpad/en_prison/de_nuit_en
        comme METIER_AIDE
        METIER_AIDE scolaire/ici/de_nuit/depuis
        je suis . METIER_AIDE
        etudiant/etudiante/eleve/interne/stagiaire . en medecine/pharma/pharmacie/droit/psycho/psychologie/soins/ifsi/travail_social
        en_stage/mon_stage/ma_ronde/ma_tournee/mon_service/en_alternance
        j enseigne/anime/modere/interroge/traduisais/supervise
        nous/on . . a/avons debriefe/signale/reunis/reunies
        a/aux urgences on/ils/j/nous
        j ai du signaler
        ma/mon/notre/leur/la/le chef/cheffe/patron/patronne/responsable/cadre . . veut/demande/a_demande/m_a_demande . que/qu/de/d
        medecin/inspection/medecine du travail
        conducteur de train/bus/metro/tram
        famille/dame/personne que j/nous/on accompagne/accompagnons/suis/suivons
        ans de/dans metier/carriere/service/la_police/l_education
        jeu de role
        NOMBRE . . patients/patientes/appels/usagers/residents/dossiers/cas/signalements
        des gens/personnes me/nous disent/appellent/racontent/confient
        les/des jeunes/gens/enfants/familles/femmes/personnes qui . . disent/parlent/appellent/veulent/viennent . . . . . . . . surtout/
            souvent/toujours/en_general
        ma file active
    """,
    # words about words
    "quote": """
        expression/phrase/traduire/traduit/traduction/signifie/definition/orthographe/s_ecrit/faut_il_ecrire/accorde/
            le_mot/les_mots/le_terme/ce_terme/les_termes/synonyme
        veut dire/dir
        chanson/paroles/refrain/poeme/citation/un_vers/le_vers/ce_vers/les_vers/titre
        difference entre
        exercice/questionnaire/formulaire/sondage/la_regle_<number>/quiz/dictee
        pourquoi/pk/comment on dit
        replique/tirade/dictionnaire/pleonasme/oxymore/theatre/comedie/opera/rime/roman
        quelle/la/cette piece
        fiche de lecture
        je coche/reponds . quoi
        question <number>/une/deux
        ca/qui/que . veut . dire
        mot croise
        mots croises/fleches
        en espagnol/italien/allemand/breton/occitan/creole/latin
        comment . dit on
        les gens disent
        en arabe/joual/anglais/argot/verlan
        c est de/bien . non/de
        qui . dit mieux
        comment . ecrit on
        on ecrit/dit/lit/tape/entend/emploie/prononce/repete/met/marque/affiche
        dire/ecrire/traduire/prononcer/remplacer/corriger/expliquer/supprimer/eviter/barrer/orthographier/taper . -/le/
            la/l/les/ce/cette/un/une mot/mots/phrase/expression/formule/terme/quote/slogan
        quel/deux/certains/les mots
        ce/cette/quel/quelle/deux/ces/certains/certaines/le/la/les phrase/phrases/expressions/formule/formules/terme/
            termes/tournure
        le/la/les/ce/cette/notre/mon/son formulaire/questionnaire/bot/panneau/pub/publicite/affiche/reglement/notice/
            brochure/mail/message_automatique/robot/logiciel/correcteur/clavier/manuel/loi/article/prospectus/
            autocollant/t_shirt/tatouage/graffiti/refrain/replique/paroles/legende/sous_titre/intitule dit/disent/ecrit/
            affiche/demande/propose/parle/est/contient
        gens/certains/ados/jeunes/eleves/collegues/voisins/medias/soignants/medecins/francais/quebecois/anciens disent/
            ecrivent/repetent/emploient/balancent/sortent/demandent
        disent toujours/tout_le_temps/souvent/trop
        disait/disaient/repetait/repetaient toujours/souvent/tout_le_temps/que/qui/quand
        mon/ma/mes/le/la/les prof/infirmiere/infirmier/psy/medecin/docteur/maitresse/formatrice/formateur/animatrice/
            animateur/educatrice/orthophoniste . . dit/repete/demande/explique/conseille/insiste
        en/dans . . un/une/le/la/mon/ma/son/mes dissertation/redaction/poeme/rap/sketch/bd/dessin/devoir/mots_croises
        majuscule/minuscule/accent/guillemets/virgule/faute_de_frappe/conjugaison/conjuguer/grammaire/au_pluriel/
            etymologie
        j avais mis/ecrit/note/tape
        tic de langage
        dans le/ce/son/mon/ton/un texte/poeme/roman/recit/chapitre/extrait/recueil
        a dit/crie/repondu le/la/un/une/notre/l
        on a ri/rigole
        des qu on parle de
        est ce que . . se_dit/s_ecrit/existe
        ca/se se_dit/dit/traduit en/comment
        c est quoi . . l/le/la difference/mot/traduction/equivalent
        version/traducteur/en_anglais/en_espagnol/en_portugais/en_wolof/en_lingala/en_creole/en_dialecte
        quand . ecrit/tape/poste/lit
        les/certaines/mes gens/personnes/eleves/voisins disent/ecrivent/repetent
        c est quoi . le/la/un/une/se/s
        devise/proverbe/adage/dicton/punchline/cliche/surnom/hashtag/pseudo
        son/notre/votre/leur humour
        psy/psychiatre/medecin/infirmier/infirmiere/docteur/assistante_sociale . . . demande/demandait/demander/
            repete . si
        formulaire/questionnaire/test/enquete . . dit/demande/demandent
        titre du/de/d_un morceau/livre/film/chanson/roman/album
        signe . ses/ces/les/des mails/lettres/messages
        langue/langage des signes
        on me sort/repete/repond
        comment s ecrit
        ce_que/que/quoi/ca voulait/voudrait/veulent dire
        interdit/interdits/interdire/interdisent/defendu/defense/prohibe/proscrit/banni de/d/le/les/la . ecrire/dire/poster/publier/
            prononcer/utiliser/employer/parler/mot/mots/message/messages
        on n ecrit/dit/poste/publie/tape/emploie pas
        faut plus/pas dire/ecrire
        ecrire/ecrit/dire/poster/poste . . . . . . . . pour blaguer/plaisanter/rire/rigoler/deconner
        DOCUMENT . . . . dit/disent/ecrit/demande/demandent/marque/interdit/ecrite
        la case <number>
        rubrique/item <number>
        citait/citer/recitait/reciter/recite
        a/ai/m_a/nous_a/on_a cite
        tourner/poser/formuler/pose/poses/posent/aborder/amener . . la/cette/une/le/ce question/sujet . . .
        a la question
        quels mots
        commente/commenter/analyse/analyser/etudie/etudier/apprendre/appris . . la/un/le/ce/cette phrase/vers/texte/poeme/extrait
        lapsus/contresens/malentendu/jeu_de_mots/calembour/euphemisme/sous_entendu/metaphore
        jeu/jeux de role
        rappeur/chanteur/chanteuse/comedien/comedienne/slameur/acteur/actrice . . . gueule/crie/chante/hurle/dit/repete/scande
        fils/fille/gosses/gamins connait/connaissent/sait . . par_coeur
        en/dans sa/ses/ta/tes/notre/nos/leur/leurs dissertation/redaction/poeme/rap/sketch/bd/dessin/devoir/copie/chanson/roman/texte
        qui chante/chantait/chantaient . je/j/que/qu
        niais/niait/nier/nie/niez . . automutilation/suicide/idees/intentions
        le/mon/ce correcteur/bot/robot/logiciel/telephone/clavier . a/m_a . cru/change/corrige/mis/transforme/compris
        a cru/pense/compris/conclu que/qu . j/je . . . parce/quand/apres/vu/car
        mon/ma/mes/son/sa ado/neveu/niece/fils/fille/frere/soeur/gosse/gamin/petit_fils/mari/femme/coloc/eleve/eleves/grand . . dit/
            balance/crie/repete/
            lache/ecrit/gueule/hurle/sort . . . . . . . . . des_que/des_qu/quand/chaque_fois/a_chaque/pour_un
        mdr/lol/ptdr/xd . je/j meurs/creve
        ne/n dit/dis/disent/emploie/utilise jamais/plus/pas . commettre/suicide
        a_note/note/ecrit/marque/coche que/qu . je/j
        chante/chantait/chantent . . moi/je/j/qu/qui/comme
        dalida/brel/piaf/aznavour/gainsbourg/nekfeu/booba . . . . chante/chantait/dit/disait
        qui chante
        karaoke
        traduit/traduirait/traduis on/t_on/vous/tu
        qui chante/chantait/chantent
        lit/lisait sa/la/ma/une/le liste/questionnaire
        repondez/reponds/dites/dis vous/tu quoi . . a/aux/quand/si
        ceux/celui/celles/gens qui . . . sortent/sort/disent/dit/demandent/balancent
        finit/commence/ouvre/termine . chaque/tous/toutes . . coup/coups/lettre/lettres/mail/mails/repas/reunion/visite/message . . par
        entendu/lu/tape/ecrit/dit/compris . . . . . . au lieu de
        dit/disent/disant/trouve/trouvent que . . tout est un/une suicide/mort/overdose
        ressort/chantonne/fredonne/recite . tout/toujours/sans
        malediction/benediction/cantique/devise
    """,
    # but the writer says so too: what others say silences it no more
    "turn": """
        facon/maniere/methode . plus . . de/pour . mourir/en_finir/se_tuer/me_tuer
        moi . je/j vais/veux . . me/m/mourir/crever/en_finir/sauter/mettre
        moi . j ai envie
        mais/et/donc/alors . ce_soir/cette_nuit/demain/la/voila . je/j vais/veux/me/m/ai_pris/ai_avale
        vient/viens/venait de . m/nous/me ecrire/envoyer/dire/poster/appeler/avouer
        mon/ma/mes PROCHE . . . . . . dit/ecrit/repete . qu/que . . va/veut/vont
        et/mais j ai . pris/avale/gobe/bu
        pour ma/mes lettre/lettres . . je vais
        je vais mettre fin a mes jours
        au telephone
        j ai menti
        rien . . . pour moi
        mais/oui/vrai/mais_si . . . je/j/moi/on . . veux/voudrais/aimerais/ai_envie/ai_l_envie . . mourir/crever/me_tuer/en_finir/
            etre_mort/etre_morte/me_pendre/sauter
        et . j/je aimerais/voudrais . etre mort/morte
        j ai dit non mais
    """,
    # what somebody keeps saying, in quotation marks
    "saying": """
        pour/histoire_de rire/plaisanter/rigoler/deconner/blaguer
        en rigolant/riant/plaisantant/blaguant
        j_ai/on_a/c_est/m_a . ri/rigole/rire/drole/beau/hilarant
        fou rire
        dit/crie/repete/ecrit/chante/lance/hurle toujours/tout_le_temps/souvent/partout
        disait/repetait/criait/chantait/lancait toujours/souvent/tout_le_temps/pour/en
        des_qu/quand/chaque_fois_qu . il/elle/on/l . voit/perd/rate/gagne/om/psg/entend
        des qu . il/elle a . des devoirs
        t_shirt/tee_shirt/shirt/cahiers/cahier/mur/casquette/mug/tasse/pancarte/banderole/poster/autocollant/
            carte_postale
        gif/sticker/video/videos/karaoke/impro/scene/sketch/clip/pub/emission/tele/concert/tragedie/comedie/repetition/
            poeme
        theatral/dramatique/comedienne/comedien/humour/blague/humoriste
        apercu/correcteur/clavier/moteur_de_recherche
        a son/sa/ses chat/chien/plantes/voiture/ordi
        vaisselle/menage/devoirs/facture/factures/impots/note/bulletin
        a chaque/tous/toutes reunion/reunions/match/repas/lundi/lundis/partie/fois_qu_il/fois_qu_on/pause
    """,
    # who does not want to die asks for help
    "plea": """
        aide/aidez/aider/secours/sos/svp/stp/pitie/pitier/samu/pompiers/urgences/hopital
        peur/terrifie/terrifiee/saigne/seul/seule/ce_soir/cette_nuit
        quelqu_un
        arrive/arrives plus/pas
        j ai . pris/avale/bu/coupe/gobe
        sauvez/sauve/tenez/retenez moi
    """,
}

# look like a sign and are none; a longer sign that contains one is heard
IDIOMS = """
    pris/prend/prends/serre/serree/tenu/tenue/garde . . dans/entre ses/tes/leurs/vos/mes bras
    lettre d adieu . a/au la/l/mon/ma/- cigarette/clope/clopes/alcool/tabac/bouteille/sucre/drogue/heroine/cannabis/jeu/poids
    adieu veau
    saut~ dans un/le/mon/ton/ce train/bus/metro/tram/taxi/avion/car/eau/bain/piscine
    date/jour/heure du/de/pour . . demenagement/mariage/fete/voyage/reunion/operation/visite/sortie/vacances/bapteme/examen/
        rendez_vous/atelier/rentree/anniversaire
    # to die of something that does not kill
    mourir/crever/meurs/meurt/creve/mort/morte/morts/canner . de rire/soif/chaud/froid/honte/fatigue/peur/trouille/
        sommeil/jalousie/curiosite/chaleur/faim/plaisir/bonheur/joie/vieillesse/gene/rage/stress/trac/envie
    mourir/crever/meurs/meurt/mort/morte . d ennui/envie/impatience/amour/inquietude/angoisse
    mourir sans avoir/l_avoir/voir vu/goute/fait/visite/voir/visiter
    prefer~/prefererais/aimerais_mieux/plutot . mourir/me_pendre/me_tuer/crever que/plutot . d_y/de_manger/de_porter/
        d_aller/de_chanter/d_ecouter/de_regarder/retourner/manger
    prefer~ mourir que d
    pendre . branches/cremaillere/linge/rideaux
    disparaitre des ecrans/reseaux
    disparaitre dans la nature
    crever la/l/un/le/les/des dalle/abces/ecran/pneu/pneus/plafond/ballon/ballons
    disparaitre sous terre/la_table
    disparaitre de/du la_liste/groupe/planning/calendrier

    # the body that gives way, and only that
    coupe/coupes/coupent/coupait les/-/mes jambes
    PROCHE s_est suicide/suicidee/tue/tuee/pendu/pendue/donne_la_mort . . en <year>

    # no longer, never: a way out of it
    veux/voudrais/voulais/voudrait/veut pas/plus mourir/crever/partir/claquer avant/sans
    -/je ne veux/voudrais plus mourir/crever/disparaitre
    ne veux/voulais pas mourir . je_veux/je_voudrais/mais_je_veux . que/un/une/du/des/dormir
    veux/voulais pas mourir . je_veux/mais/moi . . . loyer/vacances/chocolat/repos/paix_royale/week_end/manger/biere/
        augmentation
    ai/avais/a plus -/du_tout/jamais/trop/autant envie/besoin de me_couper/me_scarifier/me_tuer/mourir/me_faire/
        disparaitre/m_automutiler
    ai/avais/a plus -/du_tout/jamais envie d en_finir
    croyez/croyais/pensez/croire pas que . je
    plus/pas/jamais . . . me couper/scarifier . depuis
    je ne veux/voudrais plus mourir/crever/disparaitre
    veux pas partir
    ne croyez pas que
    ne souhaite plus . . dormir/m_endormir/mourir . TOUJOURS
    je ne souhaite plus
    n ai/avais plus -/du_tout/jamais envie de mourir/crever/disparaitre/me_tuer/en_finir
    n ai/avais plus -/du_tout/jamais envie d en finir
    n ai jamais voulu/eu_envie_de mourir/crever/disparaitre
    n ai jamais pense/songe a mourir/la_mort/me_tuer/me_suicider/en_finir
    ne/n suis/est/etais/etait plus -/du_tout suicidaire
    plus . . ces/de/les idees/pensees/envies/pulsions noires/suicidaires
    n ai/avais plus . . d idees/envies noires/suicidaires
    fini les idees noires/suicidaires
    ne pense/pensais/pensait plus au suicide
    ne pense plus a mourir/la_mort/me_tuer/me_suicider/en_finir
    n ai plus pense/songe au suicide
    parle pas d en finir
    parle pas de .. mourir/mort/suicide

    du/de suicide collectif
    c est du suicide
    personne serait mieux sans moi
    parle . de finir

    # words for the subject, not the wish
    prevention -/du/contre_le/des suicide/suicides
    prevenir -/le suicide
    suicide politique/commercial/social/economique/squad/collectif/artistique/professionnel/demographique/financier/
        assiste
    attentat/attentats/mission/operation/commando/vol suicide
    c est/serait/etait -/completement suicidaire
    l idee de se suicider
    risque suicidaire

    # to finish with something else
    en finir avec

    # to tire oneself out, to be told off
    me tue/tuer/tuent/tuerai a/avec ces/cette/ce/ses/ton/tes/la/le/lui/te/vous/leur/les/essayer/chercher/courir/repeter
    me tue/tuer/tuent le/la/les/mon/mes . dos/sante/yeux/genoux/oreilles/pieds/main/mains/bras
    poignard~ dans le dos
    y a AGE ans
    me supprimer/supprime mon/de/du/ma/mes/le/la/les/l/des/un/une
    me/m cogn~/tap~/frapp~ . . front/tete/jambe . . . en/contre_le_placard/sans_faire
    me tuer/tue au/a travail/boulot/la_tache/te/vous/lui/leur
    va/vont/allait/allez . me tuer
    tu/t vais/allais . me tuer
    mere/pere/patron/prof/chef/cheffe/femme/soeur va/vont . me tuer . si/quand/pour/c/<end>
    ca/sa/ce/boulot/dos/pieds/genou/qui me tu~
    tue moi
    me noyer/noie/noye dans . un_verre/le_travail/le_boulot/les_papiers/la_paperasse/les_details/verre
    -/me tir~ une balle dans le/la/l/son pied/jambe
    me flinguer la/le/les/mon/ma/mes sante/dos/genoux/yeux/soiree/semaine/voix/ete
    me buter a/contre/sur
    me pendre/tuer/flinguer . . quand je . vois/voyais/lis/recois . . facture/factures/meteo/prix/note/bulletin/
        planning/bouchons/impots
    me tuer avec ton/ta/tes/votre/vos/son/ses
    m a/ont pousse/poussee/poussees a/vers
    arrete/arreter de fumer/boire/grignoter/jouer . . c_est decide
    ne/n suis/etais/est . un/une poids/fardeau/boulet/charge . pour personne
    on/nous/je . monte/montons/monter/monterai . sur . le toit
    finir/finirai par . sauter
    bleu/bleus . . . genou/genoux/tibia/tibias/coude/coudes
    suis/etais/es/est/sommes . battu/battue/battus . avec/contre/pour
    corde au cou . . . . marie/mariage/mairie/noces
    on/nous . a/avons saute dans le vide
    derniere/dernier/dernieres/derniers . semaine/jour/soir/journee/mois/jours . . au/de/du/en/dans/avant/a . . boulot/
        travail/bureau/taf/formation/stage/vacances/cours/ecole/chantier/job/conges/ramadan/carnaval/soldes/retraite/
        lycee/fac/rentree/collegues
    pars/partir/part . pour de bon . . . . . mutation/demenage/retraite/appart/boulot/poste/maison/ville/campagne
    pars/partir/part . pour de bon . en/au/a/chez/vers/dans
    s est enferme/enfermee . dehors
    -/me . coupe/couper/coupes/coupee . . cheveux/ongles/frange/barbe/pain/legumes/oignons
    plutot/prefer~ . mourir/crever/me_pendre . que de remettre/mettre/porter/manger/chanter/danser/courir/y_retourner/
        faire/aller/payer/regarder/ecouter/voter/travailler/prendre/revoir
    me pendre a/au son_cou/cou/son_bras
    me coup~ . les/la/le/un/mon cheveux/ongles/barbe/frange/pointes/doigt/appetit/souffle/parole/envie
    me coup~ .. en cuisinant/cuisine/bricolant/rasant/epluchant/tranchant
    me coupe du/de monde/lui/reste
    saut~ dans le vide en/avec parachute/parapente
    saut~ .. d/de/du/la -/un pont/tour/falaise . a/avec/dans l/parachute/mer/eau elastique
    saut~ ... parachute/elastique/parapente/piscine
    saut~ le/un/ce pont/jeudi/mai
    jet~ a l eau
    issue de secours
    la vie en_ville/de_bureau/de_famille/parisienne/chere
    ca s arrete ces/ce/le/les/la travaux/bruit/bruits/chantier/pluie/musique

    # with something else that I have had enough of
    vivre ici/chez/en_ville/en_couple/en_foyer/a_paris/a_la_campagne/dans_la_rue/dans_ce_quartier/dans_cette_ville/
        dans_cette_maison
    vivre dans cet/cette/un/une/mon appartement/maison/foyer/immeuble
    vivre avec lui/elle/eux/mes_parents/ma_mere/mon_pere/mon_frere/ma_soeur/mon_ex
    en peux/pouvais plus de/d/du/des/attendre
    faire/fait/fais une overdose de/d chocolat/reunions/series/sucre/fromage/travail/noel/infos/galettes/foot/raclette/
        papiers
    overdose de/d/des chocolat/reunions/series/sucre/fromage/travail/noel/information/infos/cadeaux/cafe
    m a frapp~ par sa/son/ses
    FRAPPE -/toujours/encore a plate_couture/chaque_partie
    bat/battu/battue/battre/battait . . aux/au/a_la/au_jeu echecs/dames/cartes/jeux/jeu/tennis/foot/ping_pong/scrabble/
        poker/tarot/uno/billard/belote/petanque/baby
    battu . . record/champion/equipe
    me/m tap~ sur/dans les/le/l nerfs/systeme/oeil
    m a tap~ . dans/sur/de l_oeil/l_epaule/les_nerfs/euros/balles/<number>/cinquante/clope/fric
    m a tape <number>/cinquante/vingt/cent/dix
    batt~/bat/battre . les oeufs/blancs/cartes/records/sa_coulpe
    se/s fait/faire . battre <number>/en/au
    coupe du monde
    adieu le/la/les/l/mon/ma/mes/au/aux
    je suis tombe/tombee
    en/a/prise/chef/prend/pris/tout charge
    a la charge
    mise a l abri
    <age> ans de/d/sobre/apres/que
    <age> ans qu
    fils/fille/petit a <age> ans
    pour mes/les/ses/leurs <age> ans
    je suis au lycee/college pour/comme
    de son vivant
    peur de l/la/le/les/rater/pas
    vid~ . -/la/ma boite -/aux/a . lettres/chaussures/gants/outils/mail/mails/vocale/reception
    sans moi . ce_soir/demain/samedi/mardi/jeudi/cette_fois/pour_cette/pour_ce/ce_coup
    demain/ce_soir . sans moi
    pars . pas pour toujours
    corde a sauter/linge
    suis au bout de/du . rue/couloir/table/jardin/allee/ligne/quai/chemin/file
    dernier message avant/de/du/lu/recu
    m a pris mon telephone . pour
    c est fini les/la/le/l/mes/nos/avec/entre
    a la charge de . . entreprise/employeur/proprietaire/locataire/mairie/bailleur
    boite/boites . de thon/sardines/haricots/conserve/oeufs/cafe/the/mouchoirs/raviolis/mais/pates/dosettes/croquettes
    bras/jambe/poignet/nez/doigt/cheville/dent . au/en/a/pendant ski/foot/judo/velo/rugby/tennis/moto/trottinette/skate/
        basket/l_entrainement
    disparaitre . . . quand je . chante/danse/parle/raconte
    suicidaire au volant
    depuis/fait/pendant/apres/y_a/dans/voila . <age> ans
    a <age> ans
    dis/dit au revoir . . . change/demenage/pars_a/mute
    mort/morte/morts/decede/decedee . d une overdose
    boite/paquet/bouteille/flacon/tablette/plaquette . de/d chocolat/chocolats/bonbons/gateaux/biscuits/chips/vin/lait/
        eau/shampoing/beurre/cookies/petits
    disparaitre . . semaine/semaines/jours/week_end/mer/campagne/montagne/ile/vacances/plage
    peur de lui/elle parler/demander/dire/deplaire/annoncer/faire/avouer
    m attend/attends . . devant . l_ecole/gare/cinema/mairie/restaurant
    mourir idiot/idiote/moins_bete/moins_con/bete/vieux/vieille
    # there is none, it was something else
    absence d/de . idees/idee/tentative/risque . suicidaires/suicidaire/suicide
    cette/la/ma vie de bureau/dingue/fou/folle/chateau/famille/quartier/couple/groupe/celibataire
    ouvert le genou/doigt/coude/menton/front/talon/crane . . en/sur/contre/deux/au
    rien a voir avec le/la/un/une/l/- suicide/overdose/tentative/automutilation/scarification
    loin de moi . idee
    aucune/aucun . . suicidaire/suicidaires/suicide
    ni . . suicidaire/suicide/tentative/mourir/overdose/lame
    fausse alerte
    promis je/j . me . . plus
    # hyperbole
    pars/partir/part . pour toujours . de/du/des . . quartier/ville/boite/immeuble/pays/region/entreprise/appartement
    plaquette/plaquettes de pilule
    pendu/pendue/pendus . au telephone/bouche/levres/nouvelles
    bout du rouleau de/d
    mordu/mordue/mord . . . . dents/chiot/chat/jouant/jouer
    arrete/arreter . de me faire . mal . grace/depuis/il_y_a
    me/m tap~ . sur le/les/l systeme/nerfs avec/quand/a/en/des/toute/tous . sa/son/ses/la/le/les/il/journee/jours
    PROCHE/on/je/COUPLE . est/suis/sommes/sont . au bord de/d la/l/un/une/- faillite/crise/rupture/ruine/larmes/
        burn_out/mer
    au bord de/d la/l/un/une faillite/crise/rupture/ruine/mer/plage/piscine/larmes/burn_out/eau/lac/riviere
    avale/mange/pris/bu/fini . . . . . . trop_bon/etait_bon/super_bon/delicieux/couscous/gateau/repas/plat/pizza/tieb/dessert/soupe/the/cafe
    ne plus/arreter_de souffrir du/des/d/de
    MORT de fatigue/sommeil/faim/rire/peur/honte
    ca/c_est/c tue/mortel/a_tomber
    c_est_a/de_quoi me/se pendre/tuer/flinguer/suicider/tirer -/une -/balle
    mort/morte . de . rire/trac/sommeil
    tue . . le_game/l_ambiance/le_dos/la_gueule
    mourir . d_envie/de_rire/de_honte/de_faim/de_soif
    MORT de_rire/de_faim/de_froid/de_soif/de_trouille/de_fatigue/de_honte/de_trac/de_chaud
    me fait/fais/fera/ferait mourir . de_rire/ce/cette/avec/quand
    me/te/le/la/nous tuera/tuerait . . si_je_rate/si_j_oublie/si_je_perds/si_je_casse
    sauter . une/des/le/la/les/mon . repas/dejeuner/diner/cours/reunion/etape/ligne/seance/dose/crepes
    c est a se tirer/pendre/flinguer/jeter/suicider . . balle/<end>/ce/cette/fenetre
    se/me/s/m . fait/fais battre au/aux/a . . par un/une/mon/ma/des ENFANT
    tous mourir
    a mourir/crever/pleurer . de/d
    on/vous/ils va/allez/allons/vont . . se/nous/vous faire tuer/massacrer/engueuler/lyncher/defoncer/trucider
    va/vais/allons me/m/nous faire tuer/massacrer/engueuler/lyncher/trucider . si/par/quand/avec
    suis/etais/s_est/est tue/tuee/creve/crevee/epuise/epuisee a/au expliquer/repeter/dire/travail/la_tache/nettoyer/
        ranger/monter/faire/porter/lire/courir
    me/nous/vous tue/tuent/tuera/creve avec/a/de
    plutot/prefere/aime_mieux mourir/crever/me_pendre que de
    boites/boite/paquets/paquet/bouteilles/bouteille/plaquette/plaquettes/tablette/tablettes/sac/sacs . de/d chocolat/
        chocolats/bonbons/gateaux/biscuits/chips/conserves/conserve/livres/jouets/cartons/crayons/feutres/sucre/bieres/
        cidre/limonade/archives/vis/clous
    laiss~/cede/ceder . . la/ma place a/au/aux
    ai/a/avons/est/avez tout prepare . . . . salle/repas/reunion/table/fete/gouter/documents/dossier/valise/valises/
        cafe/gateau/buffet/examen/voyage
    un/mon/le/petit/gros coup de barre/mou/fatigue/pompe/blues
    suis/est . au bout de ma vie . . . . . etages/courses/sport/escalier/escaliers/menage/formulaire/jogging/footing
    peter/pete/petes un/les/mon cable/plombs/plomb . . . sur/contre/avec/a_cause
    saut~ . . au/de plafond/joie/repas/ligne/classe/page/etape
    saut~ . . dans . un/une/le/la/mon mauvais/bon/train/bus/taxi/avion/voiture/piscine
    rouge de honte/colere
    bat/battu/battue . . aux/au/a_la dominos/domino/ping/switch/playstation/course/console/fifa/bowling/boules
    # asked of others: a question out of a form, a training
    tu/vous penses/pensez/songez/songes . . a/au/aux/d . suicide/mourir/la_mort/vous/te/t/en_finir
    pensez/penses/songez vous/tu . . a/au/aux suicide/mourir/la_mort/vous/te/t/en_finir
    avez/as/auriez/aurais vous/tu . . . . . suicidaires/suicidaire/noires/suicide/mourir/en_finir/la_mort
    est_ce_que/si/s tu/vous . as/avez/veux/voulez/vas/allez . . . . mourir/suicider/suicide/suicidaires/en_finir/tuer
    tu/vous as/avez . . des idees/pensees/envies suicidaires/noires/de_mort
    # what is not so
    veux/voulais/vais pas mourir/crever/me_tuer . j ai . moral/coup/cafard/blues/spleen
    est/etait pas que/qu j/je/il/elle/on . veux/veut/voulais/voulait/ai/avais/vais/vas/pense/a
    dit/ecrit/pense . . . . . . . . pas que/qu j/je/il/elle . allais/veux/vais/voulais/allait/veut/me/m
    jamais . . . . j/je . ai/avais/aurais pense/songe/voulu/essaye/tente/eu/fait/pris/avale/ete/imagine
    jamais . . . . j/je . ai/avais/aurais pense/songe/voulu/essaye/tente . a/de/d me/m/mourir/en
    aucun/aucune/pas/zero/nul risque/danger/chance/raison/question/probabilite que/qu . je/j/il/elle/on . me/m/se/s/saute/
        meure/passe/en_finisse
    rien avale~/pris/bu/ingere/gobe/tente
    TUER/mourir/suicide/en_finir . . . . pas/jamais/plus effleure/effleuree/traverse/traversee/venu/venue/vient/interesse/attire/
        tente/tentee/obsede/parle
    j ai plus/jamais/pu . envie de . mourir/crever/TUER . depuis/grace
    # that kills nobody
    tuez/achevez/abattez/acheve moi . c_est ce
    dire/dit/lache/lance/soupire/repete/crie/rale/marmonne . tuez/achevez/tue/acheve/abattez moi
    tuez/achevez/acheve moi quelqu_un
    reveil/lundi/lundis/matin/menage/sport/paperasse/maths/velo/repassage/repasser/vaisselle/ascenseur/fisc . . . . . c est ma mort
    vais/va/vas/veux crever/mourir . dans/sur/avec/a/en cette/ce/ces/la/le/cause/haut cote/montee/chaleur/bus/metro/salle/file/pente/
        rando/embouteillages/canicule/costume/pull/escalier/escaliers/de_cette/randonnee/reunion/masque
    suicid~/suicide/suicidee . au/aux/a/en tableau/echecs/jeu/controle/oral/match/bourse/partie/cuisine/public
    suicide . . . reine/tour/fou/roi/pion/partie
    poignard~/tu~/massacr~/assassin~/egorg~/eclat~/defonc~/torpill~/flingu~/descendu/descendue . . . au/aux/a_la/a JEU
    plus/sans/panne de/d/du . cafe/chocolat/wifi/batterie/nutella/chauffage/pain/clopes/the/sucre . je veux/vais . mourir/crever/
        me_pendre/me_tuer
    noy~/noie/noient/noient . . . dans -/les/mes/des/la/le/l/ces/un mails/mail/papiers/dossiers/courriels/courses/cartons/
        messages/notifs/copies/factures/linge/lessives/devoirs/formulaires/travail/taf/boulot/administratif/the/cafe
    pris/prends/prend/prendre un/une/deux/1/2/mes_deux medicament/medicaments/cachet/cachets . . . et . au/dodo/lit/
        ca/dormir/je/l/une
    ouvert le/l/la/son menton/arcade/levre/genou/coude/pouce/tibia/arcade_sourciliere
    j ai/a cru mourir
    vais/va mourir/crever . si j/je/on . . . pas . . mon/ma/mes/de/le/un cafe/the/dose/chocolat/sieste/wifi/clope/dessert/biere/apero/sucre
    chat/chatte/chaton/chien/chienne/poule/oiseau/pigeon/lapin/hamster/ecureuil . . a/ont/est/s_est/vient saute/tombe/jete/jetee/
        de_sauter/noye
    frapp~/frapent/tap~/cogn~/tambourine . a la porte . . faut/je/on/va/cles/oublie/livreur/facteur
    idees/pensees/envies . . me laissent/laisse/lachent/fichent/foutent
    c_est/c est fini ces/les/cette/toutes . histoires/betises/conneries/envies/idees de/d
    croit/croient/pense/pensent/prend/prennent/trouve/trouvent/imaginent . . . suicidaire
    # things that live as little as they die
    CORPS_LAS . . veut/veulent/voudraient . mourir/crever
    c est/c_est a s_ouvrir les_veines
    s ouvrir les veines . avec une petite cuillere
    saute/sauter/sauterai . par la fenetre . . . rez_de_chaussee/rdc
    enterrez/enterre/enterrer moi dans/sous ce/cette/ces
    suis/s_est/est/etais . battu/battue/battus . avec une/un/des haie/branche/buisson/chat/couette/imprimante/tente/poussette/porte/machine/
    >valise/formulaire/site/logiciel/sommeil
    donne/donnent . envie de me taper/cogner . . tete
    faire face a une/un/des
    les violences/violence . faites/conjugales aux/au/contre
    nenni/que_nenni
    mais_moi/moi me faire du mal . que nenni
    ai/as/a/avons/avez/ont arrete/cesse de me/m/se/s/nous TUER/coup~/brul~/mutil~/scarifi~/taillad~/automutil~/faire
    ai/as/a/avons/avez/ont enfin/tout/bien/presque arrete/cesse de me/m/se/s TUER/coup~/brul~/mutil~/scarifi~/taillad~/automutil~/faire
    pas/plus une . fois/seule_fois/minute/seconde . . . . . . . . . eu_envie/voulu/pense/songe
    envie/envies/idee/idees/pulsion/pulsions . . . . n est/sont/etait pas/plus revenue/revenues/la/venue/venues
    ne/n m a/ont jamais/pas/plus touchee/touche/frappe/frappee/fait
    idees/pensees/envies/angoisses . . m_ont/nous_ont/ont quitte/quittee/quittes/lachee/lache/laisse/laissee/fichu/abandonne
    m etrangle avec/de/devant/sur . the/cafe/rire/biscuit/gateau/croissant
    m etrangle avec mon the/cafe/biscuit/gateau/croissant
    chat/chien/chatte/chienne/lapin/poule/tortue . bouge/respire/reagit plus/pas
    temps/jours/semaines pour qu un/une/le . medicaments
    dieu/mort de la peste/grippe/variole
    tiens/tient plus debout . la/le nuit/boulot/travail/week_end a/au/chez/dans
    manger/croquer/couper/donner mon bras/rein/pied plutot/que
    de_l_autre/l_autre cote de/du/des/de_la examens/bac/rue/route/ville/monde/salle/table/cour/parc/ete/hiver/vacances/concours
    aider/aide/aidez/aiderait . a porter/demenager/soulever/remplir/choisir/imprimer/traduire/reparer/peindre/installer/monter
    mieux fait de rester . au/chez/a/couche/couchee
    envoyez/envoyer/envoie quelqu_un pour . la/le/les/l/reparer/ouvrir/nettoyer/recuperer/chercher
    adieu . cuisine/sucre/gluten/viande/cigarette/cigarettes/clopes/cafe/chocolat/vacances/ete/hiver/velo/voiture/canape
    adieu . . bonjour
    serai/sera/serons pas la/ici . . . . . . controle/hopital/rendez_vous/rdv/dentiste/vacances/stage/formation
    poignardee/poignarde en . invitant/disant/votant/choisissant/parlant/vendant
    saute/sauter/sautez/sautons/saut le pas
    chien/chienne/chat/chatte/lapin/poule/cheval . . s_est sauve/sauvee/echappe/echappee . . . . . . . pont/toit/route/voie/rails/balcon
    trop bu/pris/mange . de/du . cafe/the/coca/eau/soupe/lait/jus/limonade/gateau/fromage/sucre . . . . . . coeur/tete/ventre/nuit/dormir
    # what is packed, goes down the wrong way, is knocked over, breaks down; who is pushed in a queue
    mis/mets/met/mettre/range/ranger/ranges/prepare/preparer . . . medicaments dans/en un/une/mon/ma/le/la/des/leur/- trousse/sac/valise/
        pilulier/boite/tiroir/armoire/sachet/pochette/placard/semainier/glaciere/bagage
    avale~ de travers
    renverse . . . plantes/plante/vase/cafe/verre/eau/gamelle/soupe/sauce/vin/the/poubelle/lait/pot/litiere/peinture/assiette/bol/seau
    genou/dos/hanche/frigo/voiture/velo/chaudiere/imprimante/ordinateur/telephone/machine . . . dit/fait . adieu/adieux
    pouss~ . . dans . . queue/file_d_attente/file_du_supermarche/file_de_la_caisse/file_de_la_cantine/cohue/bousculade
    demande/demandent/demandait/demandaient si j/je . . . . . . . . . . reponse est/reste/etait non
    menac~ . . de ne plus/pas m/me/nous/l/lui inviter/preter/parler/cuisiner/servir/adresser
    m/me/l/nous a/ont/avait/avaient/- pris/prise/prend/prends/serre/serree . dans ses/leurs/mes/tes/vos bras . quand/pour/et/<end>
    mon/ton/son/notre/votre/leur/un/ce/le/au poste
"""
