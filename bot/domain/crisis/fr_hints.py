"""French patterns of calls that go without a plain word of the field: hints, images, things put in order."""

HINTS = {
    "life": """
        me suis . . . coupe/coupee <end>
        me suis . . . coupe/coupee . . . hier/ce_soir/cette_nuit/ce_matin/expres/encore/trop/profond/fort/partout/bras/
            cuisses/poignets/volontairement
        me coupe . . . souvent/tous/chaque/depuis/quand/encore/en_cachette/bras/cuisses/la_nuit
        me . . fais/fait saigner
        me suis . . . ouvert/entaille/entaillee/taille/taillee/tailladee/lacere/laceree . . . la/le/les/mon/ma/
            mes . . CORPS/gorge/main
        me suis . . . brule/brulee . . . . cigarette/expres/briquet/fer/volontairement
        me suis . . . fait . . du mal
        ai des . . . coupures/entailles/scarifications . . . partout/plein/sur/bras/cuisses
        saigne . . je . . me suis coupe
        me tape/frappe/cogne dessus
        rechute . . . me suis
        me tue/pends/suicide/flingue TEMPS
        me suis . . fixe . . une/la date
        ecrit . . mes lettres . . . . TEMPS
        gene/derange/emmerde/epuise/fatigue tout le monde
        fais chier tout le monde . . . meure/mourir/disparaisse/parte
        suis . . . bon/bonne a rien . . . autant/mourir
        autant mourir/crever/que_je_meure/en_finir
        n ont/a pas besoin de moi . . <end>
        pars . . ne . . m oubliez/oublie pas
        oubliez/oublie pas . . <end>
        pardon/desole/desolee . . . tout . . je . . m en_vais/pars
        me/m reverrez/reverras/verrez/verras plus
        c est la fin <end>
        je vous laisse . . la vie
        vie . . c est fini
        vie . . . trop dure . . . partir/en_finir/arreter
        jamais . . m etre reveille/reveillee
        plutot mourir <end>
        tuez moi
        envie . . c est . . mourir/disparaitre/en_finir/partir_pour_toujours
        adieu . . la galere/souffrance/vie/misere
        dans . . ma/la baignoire/bain . . avec . . . seche_cheveux/rasoir/grille_pain/lame
        dernier/derniere verre/clope/cigarette/joint . . . . j_y vais
        fini ma vie
        a quoi bon . . me lever
        bruit/voix/tout dans ma tete . . . . se taise/tait/taisent/arrete . . . toujours/jamais/enfin
        se taise/taisent pour toujours
        fait le tour . . . je peux . . partir/m_en_aller
        pri~ . . . pas . . me lever/reveil~
        pas un au revoir
        pardonner~/pardonneras/pardonnerez . . un jour
        temps que ca s arrete
        plus . besoin . . puisque/car/parce_que/vu_que . . . . pas/plus . etre/rester/vivre la/ici
        laisser/laisse/mis . . . de quoi . . m enterrer
        m enterrer
        plus . . raison d attendre
        envie/temps/hate de . . rendre les armes
        douleur . . . . seul/seule . . . chose/truc/compagnie . . a_moi/qui/que
        CORPS . . . ressemble~ . . . code/passoire/grille/carte/brouillon
        demons/demon . . . . . tiroir/lame/salle_de_bain/boite
        attent~ a mes jours/ma_vie
        me/m donn~ la mort
        mettre/mettrai/mets/mis un_terme/fin a . . ma/mes/mon/cette . . vie/jours/existence/souffrances
        intention de . . mourir/me_suicider/me_tuer/disparaitre/me_pendre/sauter
        me . . defoncer/bourrer/gaver aux/de/avec medicaments
        y pense/pensais . . . tout_le_temps/tous_les_jours/sans_arret/sans_cesse/constamment/jour_et_nuit/
            chaque_jour
        penser/pense/songe/songer . . au suicide
        pensees/idees/envies de mort
        suis au bout . . lacher/fin/quitter/<end>
        vais lacher . . <end>
        reste/manque/trouve/trouver . . . . . le cran
        roule/marche/vais/descends/cours . . vers/jusqu . . . HAUT
        ma decision est . . prise . . . . inutile/adieu/definitive/irrevocable/retour/arreter/rien
        regard~/fix~ . . la/les/ma/mes/une/des . . boite/boites/plaquette/plaquettes/flacon . . de/- medicaments
        regard~/fix~ . . les/mes medicaments
        vais me laisser tomber
        me rat~/loup~ pas
        comment on . . fait/fais . . . pour . . partir/mourir/finir/disparaitre/crever
        partir/mourir/finir/disparaitre sans . . douleur/souffrir/mal/souffrance
        corde/cable/branche/poutre/noeud/crochet . . est . . solide/pret/prete/accroche/accrochee/attachee/attache/fait
        ecrit . . la/ma/mes/les lettre/lettres . . . . . plus qu/que
        me bless~ . . . . volontairement/expres/lame/cutter/encore
        me coupe pour . . . calmer/oublier/sentir/tenir/punir/exister/respirer/ressentir
        vie . . . m interesse plus
        suicide c est . . . reste/solution/seule/sortie
        veut/veux plus . . de la vie
        goutte d eau . . . . mourir/fini/sauter
        me/m fou~/foutre/fous en l air
        me faire sauter/exploser . . cervelle/caisson/tete/avec
        m ouvr~/ouvrir . . les veines
        ouvr~ . . les veines
        la mort . . . . seule/solution/delivrance/issue/delivrera/soulagement
        souhait~/desir~/appelle/veux/voudrais/cherche la mort
        suis . . pret/prete a mourir/partir_pour_toujours/tout_quitter
        demande . . a mourir/partir_en_paix
        pas peur de . . mourir/la_mort . . . . contraire/espere/attends
        envie/jalou~ . . ceux . . qui sont morts/partis
        plus . . . gout a rien/vivre
        attends . . la fin <end>
        pourquoi . . . pas moi . . . . . voiture/accident/cercueil/mort/lit/cancer/bus
        bien/mieux/arrang~/tranquille/soulag~ . . . . . . que je sois/soit/serais pas/plus la
        assez/longtemps/trop vecu
        vecu . assez/trop/longtemps
        si la mort . . . . venir/venait/vient/voulait
        etre une pierre/plante/poussiere/ombre . . . . sentir/rien/<end>
        vais/veux/va sauter je/du/de/d/dans/par/<end>
        suis/sui . . au bord <end>
        suis/sui . . au bord du HAUT/gouffre
        HAUT . . . . . j_y vais/suis
        manque . . . . que . . le geste/courage/declic
        tiens/serre/tient . . . LAME
        LAME . . . . . je tremble/pleure/hesite
        embrass~ . . . ma/mes/mon/les . . . pour moi
        quand . . il/elle/ils/elles sera/seront/sera_plus grand/grande/grands/grandes . . . <end>
        chien/chat . . . s appelle . . . . . . . prenez/gardez/adoptez/occupez
        c_est/sera/ce_sera/voila . . la fin . . pour moi
        la fin . . pour moi
        partir/pars/partirai . . pour de vrai
        continue/continuez/vivez/avancez sans moi
        efface/supprime/ferme/vide . . . . mes . . comptes/compte/reseaux . . . . . dernier/derniere/adieu/fini/bisous
        mon dernier mot . . ici
        si j existais/existerais/etais_jamais_ne pas/plus
        prends/prend/occupe . . de . . la place . . . pour/rien/<end>
        malheurs/malheur/problemes/mal/tout . . . . . . viennent/vient de moi . . . . . <end>
        faut/dois/devrais . . que . . je parte . . <end>
        apres . . je serai . . tranquille/en_paix/libere/libre/liberee <end>
        plus personne . . . . entendra parler . . de moi
        personne . . . . entendra/entendre plus . . parler . . de moi
        je . . prends/reprends/cherche/sors . . . . LAME
        briquet/cigarette/fer/flamme/bougie . . . contre/sur . . . ma/la/mon/ses/mes . . CORPS/main
        lignes/traits/marques . . rouges . . . <end>
        fait du bien . . d . . avoir . . mal
        avoir mal . . . . . fait du bien
        bien . . . . de . . sentir . . . la/le/quelque . . douleur/sang/chose/brulure
        derriere . . moi . . . . rien/vide
        # not to wake, not to be there
        demain/lendemain . . n arrive/vienne/existe jamais/pas/plus
        plus/pas . . . ENVIE d etre la/ici/en_vie/vivant/vivante
        esper~/pri~/VEUX/si_seulement . . . . . me leverai/leve/lever/reveil~ pas/plus/jamais
        pourquoi . . me . . suis . . reveil~
        pourquoi . . . . reveil~ encore/ce_matin
        reveil~ . . . . . . decu/decue/degoute/degoutee/helas/dommage/encore_la
        jamais/pas . . . vu/voir/voie le jour
        la vie . . . . plus/pas . . pour moi
        si/que ca/sa/tout/cela . . pouvait/puisse/pourrait/pouvai . . . finir/s_arreter/se_terminer/
            cesser . . tout_seul/seul/cette_nuit/enfin/demain/<end>
        coup de volant . . . . . regle/fini/termine/arbre/mur/platane/camion/suffit/suffirait/facile
        donner/mettre un coup de volant
        VEUX/qu_on/si_on . . . . me debranch~
        qu on . . . me debranch~/achev~/pique/endorme/efface/oublie
        plus/pas/aucun . . . interet/utilite/raison/raisons/but/sens/motivation de/a/pour . . reveil~/lever/vivre/
            respirer/exister/rester/me_lever/me_reveiller
        si/que je mourais/mourai/mourrais/creve/crevais/clamsais/mourrai
        si je meurs . . . . mieux/tant_mieux/grave/personne/simple/egal/soulag~
        que je creve/meure/clamse/disparaisse
        me/m laisse/laissez/laisser/laissent . . mourir/crever/partir_en_paix/en_finir
        fait/fera/ferait/ferai/derange/derangerait rien/pas/plus/ni_chaud . . . de mourir/crever/y_passer/partir/
            disparaitre
        me/m faire/fasse/fassent mourir/crever
        cancer/maladie/coeur/covid/virus/avc/crise/tumeur/avion/foudre/accident/voiture/HAUT . . . va/vienne/vient/
            finisse/pouvait/pourrait/puisse . . . me/m . . tuer/tue/emporter/emporte/prendre/prenne/achever/acheve/
            faucher/ecraser/percuter/lacher/tomber/eteindre
        dieu/seigneur/ciel/allah/jesus/vierge/mort/bon_dieu/ange . . . . . me/m chercher/cherche/prendre/prenne/
            rappeler/rappelle/emporter/emporte/reprendre/reprenne/delivrer/delivre/accueil~
        rejoindre/retrouver/retrouve/rejoins . . mon/ma/mes/notre . . COUPLE/FAMILLE/ENFANT/defunt/homme/
            amour . . . . trop/enfin/bientot/la/haut/manque/long/vite/attend
        a quoi . . . sert/serre/rime . . . . tout_ca/continuer/lever/rester/battre/vivre <end>
        marre/assez/fatigue/fatiguee/lasse/creve/crevee/epuise/epuisee/tanne/tannee . . de/d . . etre moi/la/vivant/
            vivante/en_vie
        fatigue/fatiguee/epuise/epuisee/las/lasse/usure/tanne/tannee/ecoeure/ecoeuree . . de/d vivre/exister/respirer/
            l_existence/ma_vie/la_vie/cette_vie/toute_cette_vie/me_battre
        survis/survie . . . vis/vivre plus/pas
        mort/morte . . . dedans/interieur/en_dedans
        suis deja . . mort/morte
        plus/rien/pas . . . plaisir/gout/envie/joie . . . rien/tout . . . disparaitre/dormir/mourir/finir/arreter
        dormir/dors/dormirai/endormir . . . mille/cent/toute/longtemps ans/longtemps/eternite
        traverse~ . . . . . sans regarder
        sans regarder . . . . . esper~/exprès/envie/voiture
        ENVIE/VEUX/idee/hate . . . . de/d/que/tout . . . lacher/s_arrete/tout_lacher/tout_s_arrete/rideau/noir/neant
        VEUX/ENVIE/aimerais/reve . . . . . plus . . . rien . . sentir/ressentir/penser/entendre/etre
        VEUX/ENVIE/aimerais . . . . . plus/pas . . . existe/exister/existe_plus/avoir_existe
        reposant/soulagement/doux/douce/calme/mieux . . . . . plus exister/respirer/penser/etre/vivre
        si . . . on . . pouvait/pouvais . . . m effacer/oublier/eteindre/endormir/supprimer/debrancher/euthanasier
        euthanasi~ . . . <end>
        droit . . de/a . . mourir . . . <end>

        # the place and the means are there
        suis/sui/assis/assise/debout/monte/montee/reste/perche . . . sur/sous/au_bord/en_haut/au_bout/haut/tout_en_haut/
            devant/pres . . . . HAUT . . . . . vide/eau/trains/train/saute/vent/noire/noir/froid/personne/regarde/
            profond/attends/tremble/passent/bas/vertige/peur/sauter/appelle/pluie
        suis . . . . . dernier/dixieme/<number>/huitieme/neuvieme/douzieme etage . . . . . parking/HAUT/vent/ouverte/
            bas/saute
        pieds/jambes . . dans . . . le vide
        ARME . . . . . . genoux/tempe/bouche/mains/main/menton/devant_moi/lit/charge/pret
        couteau/LAME/ciseaux . . . . . devant_moi/dans_la_main/main/contre/poignet/gorge/veines/genoux/sous_les_yeux/
            a_cote_de_moi
        couteau . . . devant moi
        corde/cordon/ceinture/cable . . . . . . coffre/grenier/sac/placard/poutre/arbre/branche/crochet/prete/lit/noeud
        fais/fait/faire/appris . . . un/le noeud . . coulant/pendu
        noeud coulant
        compte~/aligne~/etale~/regarde/fixe/trie~/prepare~ . . . . . medicaments . . . . . table/lit/<number>/ya/yen/
            nuit/vodka/devant
        medicaments . . . . . aligne~/aligné/etale/comptes/devant_moi/a_portee/m_attendent/me_regardent
        comment . . . . . . que ca/sa/cela . . . aille/soit/fasse/dure/passe . . . vite/mal/rapide/longtemps/pas
        cherche/google/tape/demande/lu . . . . comment/moyen/methode/facon/maniere . . . . . mourir/en_finir/
            disparaitre/sans_souffrir/sans_douleur/indolore/se_tuer/me_tuer/partir
        moyen/methode/facon/maniere . . . . sans/moins/plus . . douleur/souffrir/douloureuse/douloureux/indolore
        plus/pas . . . lutter/resister . . . contre/a . . mes/ces/mon/cette/l_ idees/pensees/envie/envies/pulsions/tete/
            voix
        m accrocher/accroche dans/a/au . . . garage/grenier/arbre/poutre/grange/branche/cave
        VEUX/ENVIE/vois/vais/pense/idee/tentation/si_je/failli . . . . . . foncer/rentrer/encastrer/rouler/precipiter/
            jeter/planter . . dans/contre/sous/sur . . . platane/mur/arbre/HAUT/pile/poids_lourd
        foncer/rentrer/m_encastrer/me_planter/me_mettre . . dans/contre/sous . . . platane/arbre/camion/
            mur . . . . expres/regle/fini/voiture/terminer/idee/envie/pense
        vais . . disparaitre
        disparaitre . . . de . . . terre/monde/planete/circulation
        me trouv~/retrouv~ . . . pendu/pendue/mort/morte/froid/froide/noye/noyee/raide/inanime/dans_la_riviere
        vais/veux/vas/compte/prevois . . me tu~
        retenez/retiens/arretez/empechez . . . moi/m . . . . connerie/betise/irreparable/saute/avant
        vais . . . faire/commettre . . . une/l . . connerie/betise/irreparable
        peur . . de . . ce_que/moi/mes . . . je . . . faire/fasse/gestes/cette_nuit/ce_soir
        idee/idees/pensees/tete . . . me . . dit/disent/poussent/pousse . . . de/a passer/sauter/mourir/finir/lacher/
            le_faire
        vais . . . craquer . . . cette_nuit/ce_soir/pour_de_bon
        si/sinon . . personne/quelqu_un . . . . parle/repond/appelle . . . je saute/prends/pars/avale/le
        passerai pas/plus . . la/cette/l nuit/hiver/semaine/soiree/annee
        vais pas passer . . la/cette nuit/soiree/semaine
        rien/plus . . a perdre . . . . <end>
        aller/vais/irai/pars . . . me perdre . . . foret/montagne/mer/neige
        vais . . . les/l . . . rejoindre . . <end>
        tiens/tenir . . . plus/pas . . . . cette_fois/ce_soir/la_nuit/nuit/jusqu_a_demain

        # farewells
        merci . . . . . . je peux . . partir/m_en_aller/m_eteindre
        m attendez/attends plus
        soyez/sois/soit pas . . triste/tristes/en_colere . . . quand/si/apres/pour_moi
        vous/tu trouver~/trouverez/trouveras . . . . lettre/lettres/mot/enveloppe/papiers/cles
        on/nous . . se reverra/reveras/reverons/verra pas/plus/jamais
        nous reverrons/verrons plus/pas/jamais
        lettre/lettres/mot/video . . . a/pour . . chacun/chacune/tous/mes_enfants/maman/mere/mes_filles
        ecrit . . . chacun/chacune . . . lettre/lettres/mot
        mal/peine/douleur/tristesse/chagrin . . que je vais . . . faire/causer/laisser
        pardon~/excus~/desole . . . . . . que je vais . . . faire/causer
        gardez/garde . . . . de moi
        gardez/garde moi . . . souvenir/coeur
        gardez . . . . souvenir/souvenirs . . . <end>
        voyage/chemin/aller/billet . . sans/aller_simple retour
        aller simple . . . ciel/paradis/la_haut/enfer/<end>
        long/grand/dernier . . voyage . . . . . embrass~/adieu/reviendr~/retour/fin/attend/sans
        telephone . . . . . . pour la derniere fois
        coucher/allonger/endormir/dormir/lever . . . . . pour la derniere fois
        pas/ai/trouve/plus . . . trouve/vois . . . d_autre/autre/une_autre porte/solution/issue/sortie/chemin
        pardon/desole/desolee . . . a/tous . . . . ceux/celles . . . . decus/decu/blesses/fait
        dites/dis . . a . . . . mes/ma/mon/mere/papa/maman . . . . . aime/aimais/aimait/aimee/pardon/fiere/fier
        dites/dis . . leur . . . que . . . . . aime/aimais/pardon
        pense~/penses/repensez . . a moi . . . . quand/si/de_temps/<end>
        souviens/souvenez/rappelez . . toi/vous . . de moi
        on se retrouver~/retrouve/reverra/revoit . . . la_haut/ailleurs/de_l_autre_cote/au_ciel/un_jour_ailleurs/
            au_paradis
        retrouvera/retrouve/reverra la haut
        ce . . c_est/c_etait/sera . . mon/ma dernier/derniere . . . message/mot/post/soiree/fois/lettre/vocal/story
        voila/bon . . mon dernier message/mot/post/vocal
        derniere fois . . . . j/je . . ecris/poste/parle/viens/vous/t/me_connecte
        me/m suis . . . bien . . . battu/battue . . . . mais/maintenant/fini/assez
        j ai . . assez/trop . . . lutte/souffert/vecu/essaye
        je . . m arrete . . la/ici
        ma route/chemin/histoire/vie . . s arrete . . la/ici
        ici/la que . . . ma route/mon_chemin/mon_histoire s_arrete/se_termine/finit
        c est ici/la . . que je . . descends/m_arrete/vous_laisse/quitte/pars
        tire/tirer/tirerai ma reverence . . <end>
        je . . vous libere/delivre
        vous . . serez/allez_etre . . . MIEUX
        prenez soin . . . d_elle/de_lui/d_eux/de_mes/de_ma/de_mon
        veille/veillez/occupe/occupez . . . sur/de/toi/vous . . . . mes/ma/mon/lui/elle/eux . . . . quand/apres/
            pour_moi/pars/serai

        # things put in order for a day
        j/je avale/gobe/prends/bois . . tout . . . . meurs/creve/dors/fini/termine/adieu
        JE saut~ . . du/d_un/par/dans/sous/depuis . . . HAUT
        reste/restent/plus_que/encore/tiens . . NOMBRE/quelques . . jours/nuits/semaines/heures/matins/dodos . . . a/
            de faire_semblant/tenir/souffrir/supporter/trainer/vivre/me_supporter
        faire/fais semblant . . . . . <number>/quelques/jusqu . . . . jours/semaines/jusqu/apres
        c est/sera/c . . . fini/termine . . . . j_arrete/je_pars/je_lache/je_m_en_vais/je_me . . . tout/<end>
        le/a jour/jours . . de . . mes NOMBRE/dix_huit . . ans . . . je/j . . . m_en_vais/pars/meurs/saute/finis/arrete/
            disparais/le_fais
        chien/chat/animaux/enfants/petits . . . . . place/donne/confie/case/adopte/grands . . . . je peux/pars/
            suis . . partir/y_aller/m_en_aller/libre/tranquille
        pass~ a l acte
        serai/serais/serons plus/pas . . . un/une . . . probleme/poids/souci/charge/fardeau/boulet
        plus un/de probleme/poids/souci/fardeau pour personne/vous/eux/tous
        TEMPS/ans . . . . je serai . . . loin . . . . . souffr~/mal/paix/tranquille
        loin . . . . la ou . . . on/je/ca . . . souffr~/mal/pleure
        ma/la decision est . . . prise/irrevocable/definitive . . . . <end>
        c est . . . decide/acte/programme/calcule/planifie . . . . . TEMPS . . . <end>
        date/jour/heure . . . . . est . . . choisi/choisie/fixe/fixee/arrete/arretee . . . <end>
        j ai . . . mis/coche/entoure/note . . . . date/jour/croix . . . . . calendrier/agenda/telephone/
            rappel . . . <end>
        calendrier . . . . croix . . . dernier/derniere/plus
        hotel/chambre/gite . . . . TEMPS . . . . . rentrer~/reviendr~/personne/ressortirai pas/plus
        quand . . . . . rentrer~/trouver~/reviendr~ . . . . trop tard
        d ici la/TEMPS . . . . . serai plus . . <end>

        # hurting oneself, hidden
        veine/veines . . . . . coup~/ouvert/taillé/taille/taillad~/tranch~/profond/saign~
        coup~/ouvert/taille/taillad~/tranch~/entaill~ . . . les/mes/la/le CORPS
        ressorti/sorti/repris/retrouve/rachete/garde/cache . . . . . . LAME
        cacher/cache/camoufler/voie/voient/voit . . . . mes poignets/bras/cuisses/marques/cicatrices/traces/coupures
        fait/refait/fai . . . une . . betise/connerie . . . . sur/a/avec . . mon/mes/ma . . CORPS/gouttes/medicaments
        me suis . . . . puni/punie/punis
        taille crayon . . . . demonte/devisse/ouvert/vis/deboulonne
        pulls/pull/sweat/manches . . . . . ete/juillet/aout/canicule/degres . . . . . froid/dis/personne/cache/cacher/
            pourquoi
        un/une/des/chaque/les . . trait/traits/ligne/lignes/barre/barres/encoche . . . . . . CORPS
        besoin/faut/envie . . . ma/de_ma/d_une/une/mes/de_la/de_mes LAME
        alle/allee/ete . . trop loin . . . . ce_soir/cette_fois/hier/pansement/pansements/points/saigne
        trop profond . . . . . saigne/sang/points/recoudre/hopital/peur/quoi
        c est . . profond . . . . saigne/quoi/points/hopital/peur/arrete
        craque/craquer/recraque . . . . . LAME/scarif~/coup~/bras/couper
        repris/repri/replonge/recommence/ressorti . . . . LAME/ciseaux/briquet
        tape/tapé/cogne/frappe . . . . mur/murs . . . . . jusqu/sentir/sang/doigts/main/plus
        me pinc~/mord~/mords/griff~/arrach~/gratt~ . . . . . jusqu/sang/saign~/peau
        arrach~ . . . la/ma peau
        voir/vois/vu . . couler . . mon/le sang
        sang/saign~ . . . . . calme/soulage/respire/mieux/vivant/vivante/exister
        du sang . . . . . lavabo/douche/manches/draps/serviette . . . . moi/fait
        douleur . . . . . autre/la . . douleur/tete/coeur . . . <end>

        # in the way of everybody
        personne . . . . en rendr~ . . compte
        personne . . . . rendr~ compte . . . si/que
        si je/j . . . disparais~/disparaitrais/m_evapor~
        que je . . la/le/les/vous/l . . liber~/delivr~/soulag~/debarrass~
        attend~ . . . . que je parte/meure/creve/disparaisse
        bientot . . . . je . . . . vous/les/t/te/l/nous/lui . . embet~/derang~/generai/emmerd~/coute~/fatiguer~/
            saoul~ plus
        vous/les/te/t/l . . embet~/derang~/emmerd~/saoul~ . . plus . . . longtemps/<end>
        suis . . . la/une honte . . . de/pour
        devrais/devrai/dois/vais/veux/voudrais . . . m effacer/eclipser/evaporer/eteindre
        m effac~ . . . <end>
        FAMILLE/COUPLE . . . . merit~ . . . mieux/autre/homme/mere/pere/femme/quelqu . . . . . moi/que/pas/debout/mieux/
            <end>
        merit~ . . . mieux . . que . . moi/ca
        ce qu il reste de moi
        pourri~/gach~/bouff~/empoisonn~/plomb~ . . la/leur/sa vie . . . a/de/<end> . . ma/mon/mes/tout/tous/<end>
        leur/lui/vous pourri~/gach~/bouff~/empoisonn~ la vie
        une bouche . . a nourrir
        bouche . . de trop
        liberer~/debarrasser~/soulager~ . . . . . bientot/enfin/le_monde/ma_famille
        suis . . . de/en trop . <end>
        suis . . . . un/une/d . . . erreur/accident/parasite/plaie/gouffre/fardeau/boulet/poids . . . . . monde/FAMILLE/
            autres/eux/vous/<end>
        sans moi . . . . . . respir~/souffl~/MIEUX/avanc~
        respir~/souffl~/MIEUX . . . . . sans moi
        laisser/laisse/laisserai/rendre/cede/ceder . . . la/ma place . <end>
        temps . . que je . . . . parte/laisse/m_en_aille/disparaisse/m_efface/libere
        moi . . . je . . . . encombre/gene/derange . . . . . partir/disparaitre/m_en_aller/debarrasser/mourir
        moins . . un/une . . bouche/charge/souci/probleme . . . pour
        seraient/serait/sera/seront/seriez/serez . . . . . MIEUX . . . . . si/quand/une_fois . . je/j
        si je . . . . . disparais/meurs/pars/crève/creve . . . . . MIEUX/fete
        partir/pars/partie/parti/m_en_vais . . . sans retour
        seule/unique solution/issue/sortie/porte/option . . c_est/est/reste la/le/de corde/mort/pont/suicide/train/mourir/en_finir/me_tuer
        d autre/autres issue/sortie/solution/choix/option/porte que/qu -/la/de/le/d mort/mourir/en_finir/me_tuer/suicide/corde/disparaitre
        personne . . remarquerait/remarquera/apercevrait/apercevra/rendrait_compte . . si j etais/j_etais/disparais/disparaissais
        je/j m en vais pour de bon
        pas la premiere fois que . j/je -/. tombe . . escalier/escaliers
    """,
    "overdose": """
        me suis . . . empoisonne/empoisonnee
        PRIS . . . mort_aux_rats/produit_menager/antigel/javel/poison/desherbant
        bu/avale . . du . . produit <end>
        trop consomme/pris/bu/tape . . . . coeur/respire/tremble/froid
        PRIS . . . . medicaments . . . avec . . . ALCOOL
        ai avale/gobe/ingurgite . . . medicaments
        les . . ai tous/toutes . . croque/croques/maches/mache/prises
        pris ce qu il . . fallait/faut
        fait/fais/faire/refait . . . overdose de/d/a/aux/au . . medicaments/heroine/cocaine/crack/ghb
        bu/bois/avale/avaler/boire . . . . . POISON
        plaquette/tablette/boite/flacon . . entiere/entier/complete . . . . . . ALCOOL/partir/tourne/dors
        restait/avait/y_avait . . NOMBRE . . . . . . reste . . zero/rien/aucun/plus/un
        fix/shoot/dose/trait/taz/rail/cachet de trop
        ai tout descendu/siffle/avale/gobe
        tentative . . . . . minutes/heure/heures/ce_matin/hier/cette_nuit/ce_soir/a_l_instant/tout_a_l_heure
        prendre/pris/avale/avaler/gobe/gober . . NOMBRE/plusieurs . . boites/boite/plaquettes/tablettes/flacons/
            tubes . . de/d medicaments
        pilulier/plaquette/plaquettes/flacon/tube/ordonnance/traitement/pharmacie/reserve/boite . . . . . . y est passe/
            passee/passes
        pilulier . . . . d_un_coup/en_entier/entier/tout
        vide/vider/descendu/fini/siffle . . . . . la pharmacie/le_pilulier/le_tube/le_flacon/l_armoire
        bu/avale/bois/boire/goute . . . truc/produit/liquide/bidon . . . . . toilettes/wc/deboucher/vitres/four/menage/
            jardin/rats/voiture
        PRIS . . . . . de tout le/un mois/traitement/stock
        PRIS . . . . traitement/dose/doses/ordonnance . . . tout . . . mois/semaine/annee
        PRIS . . . tous/toutes . . les/mes/ses . . medicaments
        j en ai . . pris/avale/gobe/bu/mis . . trop/NOMBRE/plein/beaucoup_trop/une_poignee/toute
        yeux ouverts/fermer . . . . . pris/avale/trente/vingt/medicaments
        PRIS/pris . . . . . . plus/pas . . . yeux ouverts
        les . . ai tous/toutes . . pris/avale/gobe/avales/prises
        tout/tous/toutes avale/gobe/avales/avalee/ingurgite . . . . . attends/jatend/dors/voila/tourne/attend
        tape/shoote/pique/sniffe/injecte . . . . trop . . . . . tremble/coeur/respire/froid/tourne/fort
        expres/volontairement . . . . . medicaments/insuline/dose/pris
        medicaments . . . . . . expres/volontairement/pour_mourir/pour_en_finir
        combien . . . . . temps . . . . medicaments . . . . . agir/effet/mourir
        gob~/avale~ . . trop . . de/d . . trucs/medicaments/cochonneries
    """,
    "violence": """
        mon/ma . . COUPLE . . est . . violent/violente/dangereux/agressif/brutal
        suis . . enfermee/sequestree/sequestre/battue/maltraite/maltraitee/frappee/frappe/harcelee/menacee/
            menace . . . <end>
        suis . . . refugie/refugiee/cache/cachee/enfermee/enferme . . . dans/chez . . . ESPACE/bain/voisine
        me suis . . . refugie/refugiee/cache/cachee/enfermee/enferme . . . dans/chez . . . ESPACE/bain/voisine
        il/elle m enferme
        il/ex/mari me/m . . suit/surveille/epie/traque/harcele . . . partout/tout/sans/chaque/temps/jour
        bleus/hematomes/marques . . . partout . . . . cause de lui/elle
        il/elle . . a/avait pris . . mes papiers
        humilie et . . me frappe
        il/elle . . me frappe/tape/bat/cogne/gifle
        il/elle/mari/copain . . . me/m . . tord~/tordu
        tete . . sous . . la douche
        ferme . . . . a double tour
        parti/partie . . avec . . les cles
        dans la voiture avec . . . petits/enfants/bebe/gosses . . . . il/mari
        venez/viens/vient/venir me chercher . . . . . vite/il/peur/maison/svp/avant
        il/elle boit . . . . . apres . . . . . pour ma/mon/moi . . gueule/pomme/<end>
        personne . . . . m entend~ . . crier/hurler/appeler
        ose plus/pas . . . bouger/parler/respirer/rentrer . . . . quand/il/elle/clef/cle/devant
        clef/cle . . tourne/tournent/tournait . . . serrure
        effacer/efface/supprime/supprimer . . . message/messages/conversation . . . . . . peur/lit/il/mari/fouille
        m enferme . . dehors/dans/a_cle/a_clef
        chuchote/murmure . . . . il/elle . . dort/est
        il/elle . . dort . . a_cote/dans_la_chambre . . . . . . fendue/peur/frappe/bleus/levre
        chaise/meuble/commode/armoire/table . . . contre/devant/derriere/bloque . . la/ma porte . . . <end>
        dors/dormir/dort/dormi . . . . . . chaise/meuble/couteau/batte/telephone . . . contre/devant/sous . . porte/
            oreiller/la_porte
        ecris/parle/appelle/tape . . . vite . . il/elle/mon/avant/pendant
        aide~/aidez/aide . . moi . . a . . partir/fuir/m_enfuir/me_sauver/quitter
        partir/fuir/m_enfuir/sortir . . . . . avant . . qu il . . . rentre/revienne/se_reveille/arrive
        MA . . balance/balancee/poussee/jete/jetee/lance/lancee/traine/trainee/projete/projetee/plaque/plaquee/
            fait_tomber/pousse . . . . . escalier/escaliers/mur/sol/porte/lit/table/lavabo/voiture/terre/cheveux
        MA . . attrape/attrapee/saisi/saisie/agrippe/empoigne/prise/pris . . . . par . . . gorge/cou/cheveux/bras
        chaque/quand/des/tous . . . . . il/elle rentre/boit/crie/arrive/parle/bouge/s_enerve . . . . je . . . regarde/
            surveille/guette/tremble/fige/cache/sursaute/serre/tais/pisse/baisse
        elle/il me/m lance/jette/balance . . tout/ce/tout_ce
        il/elle/ex/mari . . . . . mis/mit/cache/colle/installe/pose . . . . balise/traceur/gps/airtag/mouchard/micro/
            camera/cameras/espion
        sait/sai . . . toujours/partout ou je . . suis/vais
        il/COUPLE . . . . . me/m suit/suis/suivi/piste/traque/epie/harcele . . . . . partout/travail/rue/voiture/jour/
            sms/fois
        varge/fesse/frappe/cogne/tape . . . dans les/le mur/murs/meubles/portes . . . . . peur/enfants/moi/il/boit
        oeil/visage/levre/nez/machoire . . . . . dirai/dire/dis/diras . . . . . tombe/tombee/escalier/porte/cogne/cognee
        dirai/dire/dis/diras/raconte . . . . . je suis/sui/etais/me_suis . . . . tombe/tombee/cogne/cognee/
            prise . . . . escalier/encore/habitude/foot/velo/porte/douche/<end>
        force/oblige/veut/exige/voulait . . . . . couche/coucher/sexe/relations/rapports/touche . . . . . . pleure/
            veux_pas/dors/malade/non/refuse/pas
        sous . . emprise
        mis/mit/met/maintenu/plonge/enfonce/tenu . . . . tete . . sous/dans/ds . . . eau/baignoire/lavabo/wc/toilettes
        me/m/la/le/les/nous FRAPPE . . . avec . . la/un/une/le/sa/son
        MA . . pete/casse/fracture/peter . . le/un/mon/une/la/l/deux . . bras/nez/dent/dents/jambe/doigt/cote/cotes/
            machoire/poignet
        jete/mise/mis/foutue/chassee/chasse/viree/vire . . . . dehors . . . . . nuit/bebe/enfants/pyjama/froid/
            passeport/pieds_nus
        il/elle . . . arrive/rentre/revient/monte . . . . . . voiture/pas/escalier/clef/cle/porte . . . . . aide/vite/
            peur/quoi_faire/secours
        entends/entend . . . ses/sa/la/le . . pas/voiture/clef/cle/moto/ascenseur . . . . . peur/quoi/vite/cache/
            tremble/aide
        devant/derriere/en_bas . . . chez moi . . . . . porte/crie/hurle/tape/creve/menace
        crie/hurle/gueule/jure . . . . qu/que . . . va/vais . . . me/m/nous . . CREVE/crever/tuer/buter/planter/
            defoncer/saigner/retrouver
        si je . . le/la . . quitte/quittais/laisse . . . . . . enfants/tue/creve/papiers/argent/tuer/revois
        gifl~/baff~/claqu~/tap~/frapp~/cogn~/boxe . . . . devant . . les/ma/mon/mes . . ENFANT
        interdit/defend/empeche . . . de/que . . . . voir/parler/sortir/travailler/appeler/telephoner/voie . . . . . ma/
            mes/mon/seule/famille/amis/copines/mere/personne
        laisse/laissait pas/plus . . . sortir/voir/parler/travailler/appeler . . . . . ma/mes/mon/seule/famille/amis/
            compte/sous
        compte/controle/surveille/garde/prend . . . . . mes/mon . . . sous/argent/salaire/depenses/tickets/compte/paie
        marche . . sur des oeufs
        violent/violente . . . . . avec moi
        COUPLE/il/elle . . . est/devient/redevient/etait . . . violent/violente . . . . . peur/coups/boit/moi/enfants/
            encore/soir
    """,
    "young": """
        pere/mere/beau_pere . . tape/frappe/bat/cogne . . ADULTE
        suis . . maltraite/maltraitee
        ENFANT . . . a . . . des . . bleus/marques/traces/hematomes
        regarde/filme/photographie . . . . sous/dans la douche
        toujours/encore . . des marques/bleus/hematomes
        me/le/la pique . . . avec . . . aiguille/fourchette/ciseaux
        MA . . casse/balance/lance/jete . . . . . . dessus/sur_moi/dans_le_dos/figure/gueule/tete
        dort/dormait/dors/dormir/cache . . . . . baignoire/placard/cave/cabane . . . quand . . . pere/mere/il/parents
        cache/planque . . . . dans/sous/derriere/ds . . . ESPACE/lit . . . . quand/kan/des/il . . . . pere/mere/
            beau_pere/rentre/frappe/crie
        hurle/crie/gueule/beugle . . . sur/apres . . son/sa/ses/leur/leurs ENFANT . . . . . . coups/claques/bruit/boum/
            cris/pleure/tape
        coach/prof/moniteur/entraineur/animateur/oncle/voisin/educateur/monsieur/adulte/surveillant/
            grand . . . . . demande/veut/envoie/reclame . . . . photos/photo/nue/nu/nudes/video/cam/culotte
        brulure/brulures/marques/marque/trace/traces . . . . . cigarette/cigarettes/fer/ceinture/doigts/
            mains . . . . . dos/bras/corps/jambe/jambes/main/cou/fesses/petit/fils/fille/enfant/joue
        ENFANT . . . . . bleus/brulures/marques/hematomes/traces . . . . . dos/bras/corps/jambes/cou/fesses/cuisses/
            visage/partout/cigarette/ceinture
        tire/tirer/traine . . . . cheveux/oreille . . . . ENFANT
        enferme/enferment/laisse . . . . ENFANT/la/le . . . . ESPACE/noir/dehors
        enferme . . . sur/dans . . . ESPACE
        ADULTE/cousin/frere/voisin . . . . . vient/rentre/entre/glisse/monte . . . . . dans/sur . . mon/ma/son/
            sa . . lit/chambre/douche . . . . . nuit/soir/veux_pas/peur/dire/secret
        ADULTE/tonton . . . . vient/rentre/entre . . . . la nuit . . . . . dire/rien/peur/elle/lit
        me/m . . fait/fais/met/mettent/mets . . . dormir . . . par_terre/ESPACE/couloir/dehors
        puni/punie/punit/privé/prive . . . . . de/sans . . manger/repas/souper/bouffe . . . . . jours/note/encore/soir/
            <end>
        pas . . le droit de . . manger . . . . . . <end>
    """,
    "other": """
        PROCHE/il/elle . . a . . pris/avale . . . tous/ses/plein/trop/des . . medicaments
        essence . . . . . . briquet/allumette/allumettes
        seringue . . . . . bras/cote/respire/bouge
        ca/si/sa . . fait mal de . . tomber/sauter/se_pendre/mourir/se_noyer/se_jeter
        PROCHE/homme/fille/gars/type . . . . . au bord du/de . . HAUT/l_immeuble
        laisse . . . . papier/mot/lettre/message . . . . . . pardon~/adieu/desole/desolee
        il/elle partira/partirait/sera_partie/sera_parti/partirai . . . . . . TOUJOURS
        verra/verrait . . pas/plus . . . la_retraite/retraite/annee/anniversaire/vacances/l_an/la_fin/hiver/rentree
        veuve/veuf/orphelin/orpheline/orphelins bientot
        bientot . . . veuve/veuf/orphelin/orpheline/orphelins
        de l autre cote . . . . barriere/HAUT/grillage/garde_corps
        laisse . . . . . alliance
        tient/tiens/tien/tenait/serre/traine/tire . . . . . par . . . gorge/cou/cheveux/cheveu
        PROCHE/il . . . a/avait/est . . charge/pris/sorti/decroche/parti/alle . . . . . . ARME
        ouvert/ouvre/ouvri . . . le/les gaz
        en train de se . . faire . . planter/poignarder/tabasser/lyncher/agresser/defoncer/frapper/violer/massacrer/
            etrangler/taper/cogner/battre
        photo/photos/foto/fotos/selfie/video . . . . . ses/son . . . CORPS
        enjamb~ . . . . HAUT/muret/grille
        story/statut/poste/publie/bio/profil . . . . . . . bye/adieu/pardon/desole/desolee/ecran_noir/vide/fin
        demande . . . . combien . . . medicaments/comprimes . . . . . faut/mourir/suffit/pour
        PROCHE/elle/il . . . . . . dit/repete/parle . . . . . . rejoindre/retrouver . . FAMILLE/COUPLE
        s endor~ . . . TOUJOURS
        respire/respir~ . . bizarre/drole/fort/mal/a_peine/plus/presque
        donne/laisse/envoye/file . . . . le/son/ses code/codes/mot_de_passe/cles . . . . . . cas/apres/si
        est/es . . tout/toute . . bleu/bleue/blanc/blanche/mou/molle/raide . . . . . respire/reveille/bouge/pris
        secoue/secoué . . . . bouge/reagit/reveille pas/plus
        bouge/reveille pas/plus . . . . . . secoue/pris/bu/cachets/medicaments/sang/froid/aide/vite
        hurle/crie/supplie . . . . . . arrete/au_secours/aide . . . . . . minutes/heure/depuis/mur/voisin/dessus/etage
        entends/entend/jentend . . . . . . crie/crier/hurler/supplier/cris/coups/pleurer . . . . . . depuis/arrete/
            voisin/voisine/dessus/mur/peur/dame/femme/enfant
        VAIS/veut/menace/essaie/essaye/jure . . . . de . . . s ouvrir/empoisonner/immoler/asperger/egorger . . . les/
            veines/avec/<end>
        dit/ecrit . tu/vous t/vous . occuperas/occuperez/occupera . de mes/mon/ma chien/chiens/chat/chats/enfants/fils/fille/filles
    """,
}
