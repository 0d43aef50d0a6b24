"""French patterns of somebody who wants to die, says farewell, is a burden, hurts themselves."""

# heard, unless something silences them
LIFE = """
    vais pas . me/m TUER . . ce_soir/aujourd_hui/maintenant/tout_de_suite . mais . demain/apres/bientot/samedi/dimanche/lundi
    cette fois . je/j . . pas me rater/louper
    pas/aucune . intention/envie de . vivre/continuer . un/une jour/jours/nuit/heure/annee
    me/m raterai/louperai pas
    seule/unique . idee/pensee/envie/chose . . tete . MOURIR
    # to want to die, not to be
    pas seul/seule/seuls/seules a vouloir/penser/avoir_envie/songer -/a/au/de/d MOURIR/suicide/la_mort/FIN_A_MOI
    VEUX . . . MOURIR
    VEUX . . . etre . . MORT/efface/effacee/oublie/oubliee
    VEUX . . disparaitre
    VEUX/ENVIE . . . . dormir/m_endormir . . . TOUJOURS
    VEUX/ENVIE . . . . m_eteindre/m_evaporer/me_dissoudre/m_effacer
    VEUX/esper~/pri~ . . . . ne/pas/plus/jamais . . . me/se reveil~
    VEUX/esper~/pri~ . . . . ne/pas/plus/jamais . . . les yeux
    VEUX/esper~/esperant/pri~ . . . . . pas/plus . . . lendemain/demain
    ne/pas/plus/jamais se/me reveil~ demain/jamais/<end>
    ENVIE/idee/reve/idees de/d . . . MOURIR/disparaitre/mort
    ENVIE/hate d . . etre MORT/efface/effacee
    ENVIE de tout arreter <end>
    ENVIE de tout arreter/lacher de/et mourir
    dormir/endormir/fermer_les_yeux . . TOUJOURS
    m endormir et ne/plus/jamais
    VEUX pas/plus mourir/crever comme_ca/seul/ici
    vais/va mourir/crever ce_soir/demain/bientot/comme_ca/seul/<end>
    JE vais . . mourir/crever
    pret/prete/decide/decidee/resolu a/de MOURIR/partir_pour_de_bon
    pens~/song~ . . . a/au/de mourir/la_mort/ma_mort/suicide/crever
    merit~ de mourir
    devrais/aurais_du etre/mourir MORT/a_sa_place/avec/<end>
    aurais . . du/prefere/mieux_fait . . . . mourir/partir/rester/y_passer/naitre
    aurais . . du/prefere/mieux_fait . . . pas/jamais . . . naitre/ne/nee/exister
    si j etais MORT
    mieux/serais/serai . . MORT
    mieux/mieu . . . avec/que moi/je MORT
    MORT . . serait/est . . delivrance/soulagement/liberation/solution/repos/paix
    vivement . . la mort/fin/que_ca_finisse
    mort . . vien~/me_prenne/m_emporte/me_prendre
    dieu/seigneur/ciel/allah . . me/m prenne/rappelle/emporte/reprenne/prendre
    laisser/laissez/laisse . . moi/me mourir/crever/partir
    me laisser mourir/crever
    laisser mourir de faim
    mourir dans mon sommeil
    derange/derangerait/gene/generait pas de/d mourir/crever/y_passer/etre_mort
    HAUT/voiture . . me/m tu~/renvers~/faucha~/faucherait/ecras~/passait_dessus
    pourquoi/a_quoi_bon . . . suis . . . . MORT/en_vie/vivant/vivante/ne/nee/planete/terre/ici_bas
    pourquoi . . . suis . . encore la/ici/vivant
    plus/pas/jamais demande . . . naitre
    du naitre
    si je pouvais disparaitre/mourir/m_endormir
    effac~/disparaitre de la surface/terre/planete/carte/monde
    plus/rien rien/plus sentir/ressentir jamais/<end>
    VEUX/vais en fini
    VEUX/vais/ENVIE . . . . partir/en_aller/tirer_ma_reverence/quitter/rejoindre . . . TOUJOURS
    tir~/tire . . ma reverence definitivement/samedi/demain/<end>
    quitt~ . . ce/cette/cet monde/terre/vie
    sans avoir mal mourir
    mourir sans avoir mal
    prefer~/prefererais/plutot . . MOURIR/crever que -/de vivre/continuer/souffrir/rester/rentrer/endurer/revivre/subir/
        supporter
    prefer~/prefererais . . . MORT que
    rejoindre/retrouver . . FAMILLE/lui/elle . . ciel/haut/mort/paradis/dieu
    rejoindre/retrouver mon/ma/mes defunt/defunte/morts

    VEUX plus VIVRE
    etre MORT . . TEMPS
    attends/attend/attendre/attente . . . . . -/de/d la mort/mourir/ma_mort/mon_tour
    attends plus . . . que/qu . . de/la/ca mourir/mort/partir
    envie/jalou~ . . . . . ceux/gens/personnes . . . . mort/morts/mourir/cancer/partis/malades
    morts/mort ont . . . de_la_chance
    chance . . . d etre MORT
    demain/lendemain . . . pouvait/puisse/pourrait . . ne/pas . . . arriver/venir/exister
    pas/jamais . . du . . naitre/exister/venir_au_monde
    aurais/aurai/aurait . . . . . du/prefere/mieux . . . . naitre
    decu/decue/degoute/degoutee/triste/furieux/furieuse/marre . . . . reveille/reveillee/m_etre_reveille/me_reveiller
    pourquoi . . . . ouvert/ouvrir/rouvert . . les yeux
    plus de lendemain/demain/reveil
    travers~ . . . au rouge
    exister/vivre/respirer . . me fatigue/pese/epuise/degoute/tue
    la vie . . me pese/degoute/ecrase/tue
    punition/torture/corvee/supplice/calvaire . . . de/d . . . me_reveiller/reveil~/vivre/exister/respirer/me_lever
    plus/pas envie/ENVIE d etre sur_terre/dans_ce_monde/parmi_vous
    la vie et moi . . . fini/termine/divorce
    me/m laisse/laissez/laisser . . m_eteindre/couler/partir
    attraper/avoir/choper/attrape . . . maladie/cancer/virus . . . . . mourir/grave/incurable/en_finir
    la mort . . m appelle/attend/tend/soulagerait/delivrerait
    mort/faucheuse/dieu/ciel/seigneur/allah/bon_dieu/ange . . . . m_a/m . . oublie/oubliee/boude/ignore/prend/prenne/
        veut/emporte
    oublie/oubliee/oublier . . la_haut
    mort . . traine/tarde/viendra/arrive_pas/prend_son_temps
    vivement . . . la_mort/le_cimetiere/la_tombe/qu_on_m_enterre/l_au_dela
    six pieds sous terre
    que la/le terre/sol/mer/nuit . . . m_avale/m_engloutisse/m_emporte/s_ouvre/me_prenne/m_avalle
    au cimetiere . . . . . serais/serai/MIEUX/bien
    etre/finir/serais/serai . . . . sous_terre/au_cimetiere/dans_un_trou/dans_une_urne/en_cendres/poussiere/un_caillou/
        une_pierre
    espere/esper~/prie/pri~/souhait~/reve . . . . . . crash/accident/cancer/tumeur/infarctus/avc/crise_cardiaque/
        embolie/maladie/foudre/rechute/mort
    si . . . avion/HAUT/plafond/foudre/tempete . . . . ecras~/tomb~/crash~/s_ecrasait/s_effondrait/emport~
    sans ceinture/casque . . . . expres/tant_mieux/egal/bien/verra/arrive
    plus . . . ma/la ceinture/casque . . . . tant_mieux/egal/espoir/espere/arrive
    arrete/arreter/arreterai/refuse/refuser . . . . mon/mes/ma/de_me/le/la/les traitement/soins/soigner/dialyse/
        insuline/chimio/medicaments . . . . . mourir/partir/finir/vite/tant_mieux/laisser/nature
    me soignerai/soigne/soignerais plus/pas . . . . a_quoi_bon/tant_mieux/plus_vite/<end>
    qu/que on/quelqu_un/un_medecin . . . . m_acheve/m_abatte/me_pique/m_endorme/me_tue/me_debranche/m_etouffe/me_libere
    m endorm~/endorme/endormir . . . . . plus/jamais . . . lever/relever/reveil~/revenir/ouvrir
    coma/anesthesie . . . . . toujours/revenir/jamais/reveil~
    VEUX/ENVIE/aimerais . . . . . . coma/dormir_mille_ans/sommeil_eternel/grand_sommeil/rester_endormi/rester_endormie/
        neant
    egal/pareil/indifferent/m_en_fous . . . de/d/si . . . mourir/crever/je_meurs/vivre_ou_mourir/etre_mort/y_passer
    vivre ou mourir/crever
    mourir ou vivre
    m en . . fous/fout/fiche/fou . . . de mourir/crever/vivre
    fais/fait . . que . . durer/survivre/attendre_la_fin/trainer
    tire/purge . . ma peine
    subis/subir/endure . . . jours/vie/existence . . <end>
    pas . . . grave . . . . si je . . . mourais/meurs/creve/pars/mourrais/disparais
    perte/manque . . . . pour personne . . <end>
    la . . vie . . . . un/une/ma calvaire/enfer/prison/supplice/punition/corvee/torture/fardeau/farce/cauchemar
    plus . . rien . . a . . attendre/esperer . . . <end>
    rien/personne . . . . a/pour . . . quoi/qui . . . vivre/rester/me_lever
    aucune raison . . . de/d . . vivre/rester/continuer/me_lever/ouvrir
    plus . . . . place . . ici_bas/sur_terre/dans_ce_monde/parmi_les_vivants
    m annuler/m_effacer/me_desinstaller/me_supprimer/m_eteindre . . . . comme/pour_de_bon/<end>
    bouton/interrupteur/touche/telecommande . . . . . m_eteindre/stop/off/pause/tout_arreter/effacer/supprimer/
        disparaitre
    assez . . donne/souffert/lutte/vu/vecu . . . <end>
    merit~ . . . pas/plus de vivre/respirer/exister/etre_la
    devrais/devrait pas . . . exister/etre_la/etre_ne/etre_en_vie
    mort . . . . du repos/soulagement
    mwen bouke
    lavi/vie . . . . . pou mwen
    touye tet mwen
    anvi/envi/vle mouri

    # to end it
    en finir . . TEMPS
    en terminer . . avec . . tout/ca/la_vie/ma_vie/cette_vie/moi/tout_ca
    la seule . . question . . . . quand et/ou comment
    plus que ca . . . tete
    question . . . . . . quand et/ou comment
    courage . . me manque
    HAUT . . . . . . il/qui/et/elle m_attire/m_appelle/m_obsede/m_hante
    cherche/existe/connait/connais/trouver . . . moyen/methode . . . . . . douloureux/indolore/douleur/souffrir
    tout envoyer/plaquer/lacher/quitter . . . . moi_compris/moi_avec/definitivement
    voix . . . . . fais_le/saute/lance_toi/jette_toi/meurs
    le <number> . . . je meurs/saute/m_en_vais/me_pends/me_tue/disparais
    reste/manque . . . que le geste/courage/moment
    JE/j . . . finir~/finirai/finira . . par me_tuer/sauter/me_pendre/le_faire/passer_a_l_acte/me_foutre
    un jour . . . . . je . . . me_tue/me_pends/saute/le_fais/me_fous
    ca/idee/mort/suicide . . tourne/trotte/revient/obsede/hante . . . . tete/nuit/sans_arret/en_boucle/jour
    obsede/obsedee/hante/hantee par . . la/l/le/cette mort/idee/suicide/envie/pont/vide
    plus . . . . . de . . . raisons/raison . . . . dire_non/resister/attendre/rester
    rien/personne . . . . . ne_me/me/m . . empeche/empechera/arretera/arrete/retiendra/sauvera/retenir . . <end>
    qui . . . m_empeche/m_arrete/m_en_empeche . . . <end>
    pense/songe/penser/songer/pensais . . . serieusement . . . a . . partir/finir/disparaitre/sauter/le_faire/arreter/
        passer
    pense/reflechi~/reflechis/renseigne . . . . a/aux/sur/au . . moyens/methodes/methode/maniere/comment . . . mourir/
        finir/faire/partir/<end>
    tente/tentee/tentant . . . de/d/par . . FIN_A_MOI
    me/m HAUT/mort/eau/corde tente/attire/appelle
    fort/forte . . . . l_envie/envie d_en_finir/de_mourir/de_sauter/de_disparaitre
    envie/idee/pulsion/tentation . . . . trop/si/plus forte
    je . . . . . suicid~ <end>
    basculer/bascule . . . . dans_le_vide/par-dessus/de_l_autre_cote
    par dessus . . . le/la . . HAUT/bord
    laisser/laisse . . tomber/glisser/couler/aller . . . dans/du/de/sous . . HAUT
    avale/prends/prend/boit/bois/gobe . . . tout/tous/toute . . . et . . . fini/dodo/basta/bonne_nuit/adieu/salut/rideau
    mon tour de mourir/partir/crever
    game over
    fin de partie pour_moi
    tir~/tire/baisse/tombe/ferme . . le rideau . . <end>
    arrete/arreter/quitte/quitter le/la jeu/partie/scene . . . <end>
    un pas de plus
    si j avais . . . un/une/le ARME/corde
    lutt~/retien~/retiens/retient/retenir/bats/battre/resist~/empech~ . . . . pas FIN_A_MOI
    lutt~/retien~/retiens/retenir/resist~/empech~ . . . . de/pour/contre . . FIN_A_MOI
    m imagin~/me_vois/vois/voyais . . . pendu/pendue/MORT/noye/noyee
    calcul~/mesur~ . . . la/le hauteur/vide
    HAUT . . . . m_attire/me_tente/m_appelle/m_obsede/me_hante/m_aspire
    lach~ le volant
    plus rien . . a_faire/faire/a_foutre . . ici/sur_terre/dans_ce_monde/ici_bas
    me supprimer/supprime/supprimerai
    me fout~/foutr~/foutu~ en l air
    je me flingue/noie/immole/bute/supprime/pendrai/noierai
    suicide . . est/sera/reste . . . prevu/decide/pour/programme/la_solution/solution
    jour/date/heure/moment de ma mort
    mourir . . je/c_est demande/veux/souhaite/attends/espere que/tout/qu ca/ce/sa
    si on m . . annoncait/disait/apprenait . . . . . meurs/mourir/foutu/condamne/incurable
    tiens/tient plus a/- . . la vie
    cette fois . . . raterai/louperai/rate/loupe/manquerai/raterais pas
    noeud de pendu/coulant
    pieds . . . sur/au . . . ligne_jaune/bord_du_quai/rebord/rails/parapet
    esper~/souhait~ . . qu/que . . . . s_ecrase/tombe/explose/soit_mauvais/soit_malin/soit_mortel/soit_incurable/
        finisse_mal
    j/je espere que . . c_est . . mauvais/malin/grave/mortel/incurable/cancer
    accident . . mortel . . . . simple/mieux/facile/arrang~/parfait
    place . . est . . au/dans cimetiere/terre/trou/tombe
    tarde/traine/met_du_temps . . a/pour . . m_appeler/me_prendre/me_chercher/venir
    nuit . . dure . . toujours/eternellement/pour_toujours
    je serai MORT
    vis/vivais plus . . je . . . survis/subis/dure/fais/traine/attends/existe
    a quoi . . . sert d/de ouvrir/me_lever/manger/m_habiller/se_lever/me_laver . . . . <end>
    m enleve/enlever/prenne/retire/arrache . . ce/cette/ces/le/la ARME/LAME/corde/medicaments
    reponds/repond plus de moi
    mieux/bien/tranquille/heureuse/heureux . . . . la_haut/sous_terre/dans_la_tombe/au_cimetiere/dans_l_au_dela
    me retenir/retenez . . . . sinon/avant . . je
    fini . . de/d souffrir/me_battre/exister/respirer
    je . . n ai plus . . ma place . . ici/dans/nulle/sur
    plus ma place . . . ici/dans_ce_monde/nulle_part/sur_terre/<end>
    personne . . . . me . . retiendra/retient/attend . . . <end>
    j ai . . tout essaye . . . . . plus/rien/fini/reste
    il . . n y a plus . . . d . . espoir/issue/solution/lumiere/avenir
    plus . . aucun/aucune/d . . espoir/issue/solution/lumiere/avenir
    tout . . est . . fini/foutu/termine . . . pour_moi/<end>
    ma vie . . est . . fini/finie/foutue/terminee/gachee/ratee/une_erreur/un_echec/un_enfer/inutile
    trop . . tard . . pour moi
    peux plus . . . . . continuer/tenir/respirer/vivre/supporter . . . <end>
    je . . lache tout/l_affaire . . . <end>
    je . . me . . laisse . . . mourir/partir/couler/crever/aller . . <end>
    je ne vaux . . . rien/pas
    TEMPS . . . . . je meurs
    NOMBRE jours/heures/semaines . . je meurs
    le <number> . . . . serai plus/pas la
    j_ai . . achete/commande/trouve/vole/emprunte un/une/le/la/des/du ARME/poison/corde
    honte/peur/lasse/horreur de vivre
    ni/pas/plus de vivre <end>
    plus envie de continuer/me_reveiller/me_lever . . <end>
    VEUX plus continuer
    si . . je . . . me reveillais/reveille/reveillerais/leve pas/plus
    pourquoi . . . suis pas MORT
    dieu/allah/seigneur/vie me laisse . . vivre/en_vie/souffrir
    dormir/disparaitre/partir/pars/adieu/m_endormir/m_eteindre/oubliez_moi . . a jamais/tout_jamais
    m empoisonn~/immol~/asphyxi~/electrocut~ . . <end>
    VEUX/VAIS/ENVIE/pense/songe/idee/besoin/comment/ferais/mieux/essaye/tente/failli/prete/compte/
        intention . . . . m_empoisonn~/m_immol~/m_asphyxi~/m_electrocut~/m_egorg~
    disparaitre . . TOUJOURS
    penser/pense/reve/hate/besoin . . . a/d/de etre MORT
    la . . solution . . . c_est . . . de/que . . crever/mourir/je_meure/je_creve
    je meurs/creve TEMPS
    pense/penser/envie/besoin/vais/va/failli/compte/solution/qu . . . . a/de/d/c_est/- me_noy~/me_flingu~/me_tu~/
        me_pend~/creve/saute_d_un/saute_du
    failli/tente/essaye/compte . . . saut~ . . . HAUT
    vais/va/veux saut~ . . . HAUT
    vivement mon tour
    j en finis
    demande qu a . . . suivre/rejoindre/mourir/partir/m_en_aller
    mort . . . . . bienvenue/delivrance
    mourir . . . . . . m_irait/me_va/me_convient/m_arrangerait/me_suffit
    la vie . . . c_est/est plus/pas . . . pour moi
    vivre . . . . . . c_est/est plus/pas . . . pour moi
    coeur . . bat . . . . . plus envie/rien
    pour/comment . . -/ne pas/plus se/me suicider/tuer/pendre/foutre_en_l_air/jeter
    me/se tranch~/trancher/tranche . . la gorge/les_veines/les_poignets/le_poignet
    suis . . . . sur/devant/au/pres/contre . . . bord/rebord/parapet/rambarde/voie_feree/voies/rails/falaise/precipice/
        viaduc/garde_corps/corniche/barriere . . . fenetre/vide/toit/pont/jambes/pieds/attends/prochain/<end>/train/vent
    jambes/pieds . . . dehors/dans_le_vide/au_dessus_du_vide
    devant . . la voie feree
    vais/veux/voudrais/enfin/pouvoir . . arreter de souffrir
    VEUX/moyen/pour/enfin . . . ne plus souffrir/avoir_mal
    fini avec . . la/cette/ma vie/existence/monde
    TEMPS . . . . . franchis/franchir/saute/sauter/franchirai le pas
    reste . . . une . . chose a faire
    pose/poses/etale/etales/aligne~/sorti . . . les/mes/des/la boite/boites/medicaments/plaquettes . . . . table/lit/
        devant
    canon/fusil/arme/flingue/pistolet . . . dans/sur/contre/sous . . . bouche/tempe/menton/tete/gorge
    rejoindre/retrouver . . les etoiles/anges/nuages/cieux/miens/morts/disparus
    j ai la date
    j ai mon stock
    mere . . . . avorte/avorter
    je me tue/tuerai/suicide/suiciderai
    moyen/methode/maniere . . . . rapide/indolore/douloureux/douce/doux/propre/efficace . . . . <end>
    en finir
    en finir avec la_vie/ma_vie/cette_vie/tout/tout_ca/moi/mes_jours/l_existence/mon_existence/ce_monde
    en finir avec mes/ma/la/cette souffrances/souffrance/douleur
    mettre/mets/mettr~/met/mettrai . . fin/terme a . . mes/ma/ses/sa/cette/tout/mon/moi jours/vie/souffrances/existence/
        ca/<end>
    abreger mes/ma souffrances/vie
    finir mes jours -/ce_soir <end>
    m oter/ote la vie
    ote la vie
    supprimer la vie
    JE me suprim~/supprim~

    # to kill oneself
    me/m suicid~
    me/m jet~/lanc~/balanc~/precipit~/mettre/mets/mettrai . . . . . HAUT
    me mets/mettrai/couche/allonge . . dessous/devant/sur_les_rails
    foutre/tirer/mettre/coller/loger/fous/fout/tire/colle/mets . . une balle/bastos/cartouche
    decision/idee/intention/projet de . . FIN_A_MOI
    JE . . . . me tu~ <end>
    me tuer
    JE me tu~ ce_soir/demain/si/parce/et/ou/moi
    me pendre/pend/pends/pendrai
    me noy~/noie/noyer/flingu~/buter/immol~/defenestr~/empoisonn~/cramer
    me jet~/lanc~/crisser/pitcher . . . sous/devant/par/dans/du/de/bas/sur . . la/le/un/une/HAUT
    sous/devant . . le/un HAUT
    saut~ . . d/de/du/par . . HAUT
    saut~ d un HAUT
    saut~ dans le vide
    JE saut~ et/<end>
    me/m foutre en l air
    me foutre/mettre sous un/le train/metro
    me tirer/tire/mettre/colle/coller une balle
    me faire sauter . . caisson/cervelle/tete
    m ouvrir/ouvre les veines
    me/suis couper/ouvert/coupe/taille/taillade/tailler/taillader/trancher les veines
    avaler tous/tout/toute mes/les/ma/la/une medicaments/boite/plaquette/pharmacie
    VEUX/vais/ENVIE . . . prendre tous/tout/toute mes/les/ma/la/une medicaments/boite/plaquette
    passer a l acte
    faire/refaire/fasse/fais/ferai . . une/de/ma betise/connerie/conneries/betises
    idees/pensees/envies/pulsions . . noires/suicidaires/morbides/de_mort/de_mourir/de_suicide
    serai suicide/suicidee/pendu/pendue/tue/tuee
    prep~/prepare/ecrit . . mon suicide/testament_et
    fait/refait/faire/refaire/fais . . une tentative <end>

    # plans and days
    seul/seule/tranquille pour . . le_faire/y_aller/en_finir/faire_ca
    medicaments . . . de cote
    mis/mets/mettre/garde/gardes . . . . . medicaments . . . . assez/expres/depuis/tous
    NOMBRE dodos/nuits/jours . . . . souffr~ plus/pas
    plus rien . . prevu/programme . . apres
    rien . . prevu/programme . . apres
    pas/plus . . besoin . . . billet/ticket . . de_retour/retour
    verrai/verrez/verra pas/plus . . . JOUR/lendemain/janvier/fevrier/mars/avril/mai/juin/juillet/septembre/octobre/
        novembre/decembre/rentree/fin_de_semaine/fin_du_mois/mes_<number>_ans
    TEMPS/MONTH . . . . . sans moi . . . <end>
    compte a rebours
    jour j
    ce/ca sera/serait . . pour . . TEMPS . . . . corde/HAUT/medicaments/decide/pret/courage/enfin
    TEMPS . . . . . . au/du/sous/depuis/dans . . le/la/l/un/- . . . HAUT . . <end>
    corde/ARME/medicaments/sac_plastique/bouteille_de_gaz/lame . . . . . est/sont/sera/m_attend/m_attendent . . . pret/
        prete/prets/attend/attendent/charge/chargee/cache/cachee/planque
    j ai . . . . achete/acheter/commande/recu/sorti/prepare/aiguise/cache/planque . . . . . corde/fusil/cartouches/
        balles/lame/lames/medicaments/poison/bouteille_de_gaz/produit/bidon/essence/arme
    faut . . plus que . . . courage/oser/signal/moment/nuit
    d ici . . . la_fin/TEMPS/MONTH/noel . . . . . rien/personne/pire/mieux . . . . . je_me/j_arrete/je_saute/je_pars/
        fini/j_en_finis
    si . . . . d_ici . . TEMPS/MONTH/noel . . . . . . je_me/j_arrete/je_saute/je_pars/fini/j_en_finis/quoi_faire
    donne/laisse/accorde . . . . jusqu/encore . . . . . . . apres . . . basta/fini/stop/ciao/rideau/bye/adieu/termine/
        j_arrete/je_pars
    tiens/tiendrai/tenir/attends/attendrai . . . jusqu . . . . . . apres . . . basta/fini/stop/ciao/rideau/bye/adieu/
        termine/j_arrete/je_pars/plus_rien/je_lache
    profite . . . quand/que/pendant . . . . dort/dorment/absente/absent/partis/partie/sortie . . . pour . . faire/
        en_finir/partir/mourir
    repere/reperer/choisi/trouve . . . . . arbre/HAUT/branche/poutre
    pas . . . FAMILLE/facteur . . . . me/m trouv~/retrouv~
    coche/entoure/marque . . . le <number> . . . calendrier/agenda
    VAIS/je_vais . . . . FIN_A_MOI . . TEMPS
    TEMPS . . . je/j . . . me_tu~/meurs/mourrai/me_suicid~/saut~/me_pends/en_finis/passe_a_l_acte
    TEMPS . . . . je serai/suis/serais . . MORT
    serai MORT/parti/partie . . TEMPS
    j ai choisi/note/decide/fixe . . la/le/l date/jour/heure/endroit/pont/moyen/comment/facon
    j ai achete/prepare/sorti/cache/trouve/charge . . corde/ARME/LAME
    stock~/garde/mis_de_cote/accumul~ . . . . medicaments
    plus que . . . . jours/heures/nuits et . . je/j/c/ca suis/est/serai/sera libre/fini/termine/parti/partie
    irai/vais/passerai/serai pas/plus . . au/plus dela/loin . . que
    n irai pas plus loin
    dernier/derniere noel/anniversaire/soir/nuit/semaine/jour/jours/ete/hiver . . pour_moi/sur_terre/de_ma_vie/vivant/
        en_vie/ici_bas
    ct/c_est/c_etait/est . . ma derniere semaine/nuit/soiree/journee/heure
    c_est/sera/ce_sera/ca_sera/tout_sera . . fini/termine/regle . . pour moi
    fini/termine/finit pour moi
    TEMPS . . . ca_sera/sa_sera/tout_sera . . fini/termine/regle
    TEMPS . . . c_est/sera/ce_sera . . fini/termine/regle . . pour_moi
    TEMPS . . . je . . tir~ . . ma reverence
    TEMPS . . . . je_m_en_vais/je_pars/je_m_en_irai/je_partirai . . TOUJOURS
    que . . . me trouv~/retrouv~ . . MORT/pendu/pendue/facteur/voisin
    laiss~ . . la porte ouverte pour_que
    porte de sortie . . vous/la/definitive
    seule/derniere porte/issue/solution/sortie . . mort/mourir/disparaitre/suicide/<end>
    plus . . rien/personne . . . me/m retien~/retient/retenir
    personne pour me retenir

    # not to want to live
    plus/pas/aucune ENVIE de/d . . VIVRE
    plus/pas ENVIE d etre en_vie/vivant/vivante/la/ici
    VEUX/peux plus/pas VIVRE -/comme_ca <end>
    VEUX/peux plus/pas VIVRE comme_ca/ainsi/avec_ca/sans_lui/sans_elle/dans_ce_monde
    plus/pas ENVIE de vivre dans_ce_monde/ainsi/comme_ca/avec_ca/avec_cette_douleur
    idees/envies/pensees noires/suicidaires/morbides
    VEUX plus/pas etre en_vie/vivant/vivante/la/ici_bas/de_ce_monde
    VEUX plus/pas de_cette_vie/de_la_vie/de_ma_vie
    ne/de plus/jamais vivre/exister/etre_la/etre_de_ce_monde/me_reveiller/avoir_existe
    ne pas exister/avoir_existe/me_reveiller_demain
    arrive/arrivais plus a vivre
    arret~ de/d VIVRE/respirer
    plus/pas la_force/le_courage/la_force_ni_l_envie de/d vivre/continuer/exister/lutter/me_battre <end>
    plus/pas la_force/le_courage de/d VIVRE
    plus/aucune/pas/sans -/de raison/raisons de VIVRE
    plus gout a . . vie/rien/vivre
    perdu le gout/l_envie de/a vivre/la_vie
    marre/ras_le_bol/fatigue/fatiguee/lasse/assez/degoute/degoutee de/d vivre/la_vie/cette_vie/ma_vie/exister/
        cette_vie_de_merde/etre_en_vie/etre_vivant
    vie . . vaut/merite pas/plus/rien -/la/d -/peine/etre -/d_etre/vecue
    vie . . vaut pas/plus . . peine
    vie -/n a plus/pas/aucun -/de/aucun sens
    a quoi bon/sert/ca_sert -/de/a VIVRE/continuer/rester_en_vie <end>
    a quoi bon/sert/ca_sert -/de/a VIVRE/rester_en_vie
    sert/servirait plus/pas -/a_rien de vivre
    sert a rien de_vivre/que_je_vive
    au bout du rouleau
    rendu/rendue . . au bout
    suis a bout <end>
    pourquoi VIVRE/continuer_a_vivre/rester_en_vie
    vivre . . sert -/plus/pas a rien
    fait/faite pas pour vivre/cette_vie/ce_monde
    en peux/pouvais plus <end>
    en peux/pouvais plus de VIVRE/souffrir/la_vie/cette_vie/ma_vie/tout_ca/moi/respirer
    en peux/pouvais plus de tout <end>
    en peux/pouvais plus de cette/la souffrance/douleur
    support~ plus . . la_vie/ma_vie/cette_vie/vivre/exister/etre_en_vie
    VEUX/faut que tout/ca/cela/ma_souffrance/la_souffrance/la_douleur/ma_douleur -/ca s arrete
    n ai plus . . espoir
    pas/aucune/plus d/autre/aucune -/autre issue
    VEUX/ENVIE . . . plus/ne . . . etre/rester/vivre la/ici/en_vie/de_ce_monde

    # to be a burden
    suicide/mort/mourir . . serait/sera/c_est . . . . cadeau/service/soulagement/liberation/delivrance/solution/bienfait
    qui . . . remarquerait/remarquera/apercevrait/pleurerait/regretterait <end>
    mieux . . . sans ma/moi
    COUPLE/il/elle . . . refera/referait/refasse . . sa vie
    oublieront/oubliera/oublierait/oublier . . vite . . leur/son/sa/ma/mon/- pere/mere/moi/papa
    merit~ . . . une/un/d . . autre/meilleur/vrai/vraie/mere/pere/vie . . . qui/que/pas/mieux
    personne . . . apercevrait/apercevra/remarquerait/verrait . . . . . plus/mort/morte/disparu/disparue/parti
    leur/lui/vous/te . . rends/rend/rendre . . la vie . . impossible/infernale/dure/invivable
    leur/lui/vous foutre/fous/ficher/fiche/laisser/laisse . . la paix . . TOUJOURS/<end>
    infliger/imposer/subir . . . ca/moi/ma_presence . . . longtemps/<end>
    prends . . . de . . place . . . air/oxygene
    je . . fais . . . souffrir/pleurer . . tous/toutes/tout_le_monde/ma/mes/ceux
    perdez/perdent/perds . . votre/leur/ton temps avec moi
    bouffe/mange/prends/vole . . leur/votre/ton argent/temps/air/vie/energie
    qui . . voudrait/voudra/veut d . . un/une . . . . comme moi
    personne . . a besoin de moi
    encombre/derange/gene/epuise/plombe/ruine/detruis/degoute/decois . . . . tout/tous/toute/ma/mes/les . . monde/
        famille/enfants/parents/proches/autres/gens
    suis . . . poids mort
    un/une . . de/en moins . . . . a_table/a_la_maison/a_nourrir/a_payer/a_gerer
    trou . . dans . . leur/son/le porte_monnaie/budget/portefeuille/compte
    par pitie
    je . . . gache/gach~/pourris/ruine/detruis/empoisonne/bousille/fous_en_l_air . . leur/la/sa/votre/ta vie
    devrais/dois/ferais_mieux_de . . disparaitre
    ma mort . . liber~/liberera/libererait
    rends/rend/rendu . . malheureux/malheureuse/malheureuses/fou/folle/triste/tristes/malade . . . tout/tous/ma/mes/eux
    mieux . . . c_est/serait/est que . . je m_en_aille/parte/disparaisse/meure/creve/sois_plus
    suis/devenu/devenue . . le/leur/un/- probleme/souci . . de/pour tout/tous/ma/mes/eux
    je vaux . . pas/plus . . ca/rien/cher/un_clou/grand
    celui/celle . . dont/que/qu personne/on . . . veut/aime/supporte/voit
    sans moi . . . pourraient/pourrait/auraient/aurait/seraient/serait . . . enfin/plus/respirer/partir/vivre/dormir/
        argent
    pour/a . . pas/qui . . . m_avoir/me_garder/me_prendre/s_occuper_de_moi . . <end>
    suis . . qu/que/la/une/un/leur/le . . . dette/facture/caillou/epine/croix/ombre/tache/depense/punition/maladie/
        cancer/poison
    toucheront/touchera/toucheraient/toucherait . . . . . assurance/capital/deces/heritage
    dois/devrais/faut_que_je/vais . . la/le/les/l/vous liberer/delivrer/soulager/debarrasser/libere/delivre/soulage
    bon/bonne qu a . . deranger/encombrer/couter/gener/decevoir/jeter
    serv~/sert/sers/servirai . . . . qu a/- . . . deranger/encombrer/couter/gener/decevoir/embeter
    une bouche . . . inutile/de_trop/en_moins/de_moins
    un/une probleme/souci/charge/poids/bouche/malade . . en/de moins
    soulag~/soulagement/repit/bouffee/liberation/delivrance/vacances/cadeau . . . . pour/a/que . . . eux/elle/lui/tous/
        FAMILLE/tout_le_monde . . . . . . je/moi/mort/disparais/la
    moins . . . . a/de . . . . si/quand/sans . . . . . je_suis_mort/j_etais_mort/mourais/disparais/pars/moi
    pleur~/pleurent/pleureraient/pleurerait . . . . un/deux/trois/quelques . . . jours/mois/semaine/temps . . . . apres/
        puis/et
    remplac~/remplacer/remplacee . . . . . vite/bientot/facilement/un_autre/une_autre . . . . . <end>
    ils/elles/elle/il . . . s en remettr~/remettraient/remettrait/remettront/remettra
    qu ils/elle/il/elles . . . soient . . MIEUX
    trop/pas . . . . . . qu . . on . . m . . aime/garde/supporte/traine
    rendrai/rendrais/rendre/rends . . . . . . leur/sa/la/votre liberte
    veux/vais/peux plus . . leur/lui/vous infliger/imposer/gacher
    sans moi . . . . . serait/seraient/sera fiere/fier/fiers/unie/normale/complete
    prend/prends . . . de . . place . . . air/oxygene
    MIEUX . . . sans moi
    sans moi . . . pourrait/pourraient/serait/seraient/sera/seront/irait/iront/va/vivrait/vivraient . . . . MIEUX/
        respirer/payer/refaire/vivre
    monde/tous/famille/proches/enfants/gens/ils/vous seraient/serait/sera/serez/seront/iront/
        irait . . mieux . . sans moi
    MIEUX . . si/quand/le_jour_ou/apres . . . . je/j/moi . . . plus/mort/morte/partie/parti/disparais/disparaissais/
        mourais
    quand/apres/une_fois_que . . . . je/j/moi . . . serai/suis/serais . . MORT/parti/partie/plus_la/plus_ici
    quand/apres . . . je/j serai/suis plus/pas la/ici . . . MIEUX
    suis/d_etre/etre/deviens/suis_devenu/suis_devenue/reste/d_avoir_ete/ete . . . poids/fardeau/boulet/charge/parasite/
        plaie . . pour/sur/de/qu_on/et/<end>/familial
    suis . . un/une/qu_un/qu_une/un_vrai/une_vraie poids/fardeau/boulet/charge/parasite
    poids/fardeau/boulet/charge pour . . tous/tout_le_monde/ma_famille/mes_proches/les_autres/mes_enfants/vous/eux/elle/
        lui/enfants/mari/femme/mere
    suis/sens . . de trop . . ici/partout/dans/sur/chez/pour/<end>
    sers/sert/suis plus/pas/bon/bonne a rien . . mieux/mort/tuer/disparaitre
    JE ne/n sers/sert a rien
    JE sers/sert a rien
    plus dans les pattes
    gache/gach~/pourri~ . . la vie de/des . . tout/monde/tous/famille/enfants/gosses/proches/autres
    debarrass~ de moi
    bouche . . nourrir/moins . . sans/si/moi
    personne . . me/m regrett~/pleurer~/manquer
    personne/pas . . remarquera/remarquerait/apercevrait/verra -/pas . . si/ma/mon/que mort/disparition/absence/je
    manquerai/manquerais/manquer a personne

    # farewells
    si je meurs/creve/mourais/mourrais
    si je . . . suis MORT
    dites/dis/direz/diras/dire . . a . . mes/mon/ma/leur/- FAMILLE . . que . . . . . . mort/morte/faute/aime/aimais/
        aimait/pardon/fier/fiere
    adieu . . . amis/monde/vie/FAMILLE/amour/groupe
    revient/reviens/revenir/retour . . pas/jamais . . de . . . voyage
    voyage . . . . . revient/retour/reviendrai pas/jamais
    dernier/derniere chanson/musique/film/coucher_de_soleil/repas/cafe/photo/promenade que . . j/je . . ecoute/vois/
        mange/bois/prends/fais
    allez/vas/va/vais/manquerez me manquer . . . la_ou/de_la_haut
    plus . . . de mes/nouvelles . . . . nouvelles/moi . . . <end>
    aurez/auras/entendrez/entendras plus/pas . . . . de moi/mes_nouvelles
    terminus . . . . pour_moi/je_descends/tout_le_monde_descend/<end>
    dans une autre vie
    pas de messe/fleurs/discours/ceremonie/couronne/couronnes/pretre/enterrement/larmes
    argent/enveloppe/contrat/assurance/tout/somme . . . pour . . . obseques/enterrement/cremation/cercueil
    la mienne . . s_arrete/s_acheve/finit/se_termine/est_finie/est_terminee
    personne . . . me/m cherchera/trouvera/retrouvera avant
    la fete est finie . . pour_moi/je_rentre/je_pars
    nos chemins se separent
    priez/prie/prieres . . . pour mon_ame
    je . . sors/descends/debarque/m_arrete . . ici/la <end>
    cherchez/essayez pas . . a/de me joindre/retrouver/comprendre/sauver
    vous m avez . . . sauve/aide/aime . . . mais . . . trop/pas/plus
    plus la . . . pour . . vous . . lire/repondre/voir/ecouter
    dites/dis/direz/diras/dire . . a . . . . que . . . . pas . . . . faute
    dites/dis/direz/diras . . a . . mes/mon/ma/- FAMILLE que . . . . desole/desolee/pense/aime/aimais/paix/essaye/pardon
    quand . . . lirez/liras/lira/lisez . . . . . . serai/aurai
    m en voulez/veux/veuillez pas . . . je . . vous/t aime
    pardon/merci/adieu/desole/desolee . . . . je meurs
    adieu . . mes/ma/mon FAMILLE/cheris/cheries/chers/tous
    pleurez pas . . . adieu
    adieu <end>
    dites/dis/direz/diras . . a . . . que . . . . essaye
    lui/leur . . que je . . l/les aimais/aime
    mon dernier coucher/lever/printemps/ete/automne/hiver/noel/bisou
    serai plus . . . au_bout_du_fil/joignable/de_ce_cote
    pour . . son/mon enterrement
    j ai pas su . . vivre/tenir/etre_heureux/<end>
    envoye/choisi/ecrit/prepare . . . . . pour . . son enterrement
    maison du pere
    resilie/resilier . . . . bail/abonnements/forfait/contrats/assurance . . . . . plus/fini/besoin/dernier/rien
    une/etre/serai/deviendrai . . . etoile . . . de_plus/la_haut/ciel/dans
    vous attends/attendrai . . . la_haut/au_ciel/de_l_autre_cote/au_paradis
    mes/ces derniers/dernieres . . mots/paroles/pensees/volontes
    mes dernieres/derniers . . . volontes/mots/phrases/lignes/instants/heures/jours
    vivez/vis/profitez/profite . . . . pour moi . . <end>
    ce soir . . je vous dis . . . adieu/au_revoir/merci
    ma chaise/place . . . . sera/restera/est . . vide/libre
    plus jamais . . . . je . . vous . . . derange/derangerai/embete/embeterai
    ai fait mes . . adieux
    le/ce . . grand . . voyage/depart/saut/sommeil/repos/sommeil_eternel
    vers . . la lumiere/l_au_dela/les_etoiles/l_autre_monde
    plus . . . . repondr~/repondrai/repondrais . . . . adieu/merci/jamais/bisous/pardon
    pardon~/desole/desolee . . . . pas . . . . reussi/su/pu . . . a/- . . tenir/vivre/rester/me_battre/
        y_arriver . . . <end>
    desole/desolee/pardon . . . . j . . ai . . . essaye/tout_essaye/lutte/tenu . . . . .
    j/je . . . . plus . . . . la force . . . . . merci/pardon/adieu/embrasse
    adieu a/tout/mes/les/le/la/mon/ma tous/toutes/tout_le_monde/monde/vie/amis/copains/groupe/gens/enfants/filles/gars/
        amour/mere/pere
    adieu tous/toutes/tout_le_monde/vous/mere/pere/monde_cruel/et
    c est un adieu
    pere/mere/pardon/voila/alors/donc adieu
    dis/dire . . adieu <end>
    fais/fait/faire/faisais . . mes adieux
    lettre/mot/message/lettres/sms d adieu/adieux
    bye/ciao/salut/pars/partir/partirai/partie/parti/m_en_vais/m_en_aller/m_en_irai/quitte/quitter/
        au_revoir . . . TOUJOURS
    c_est/ceci_est/voici/sera mon dernier/derniere message/mot/lettre/post/soir
    derniere fois que . . . ecris/parle/lis/entendez
    me suis . . mutil~/scarifi~/automutil~/entaill~
    bientot . . plus la/etre_la/ici/de_ce_monde/en_vie
    bientot je . . serai plus . . la
    serai/serais . . plus la/de_ce_monde/en_vie/ici_bas . . bientot
    quand/lorsque/si/le_jour_ou . . je serai/suis/serais . . plus la/de_ce_monde/en_vie/ici
    quand/lorsque je ne serai plus
    apres ma mort
    ne . . pleurez/pleure pas . . ma mort/moi/<end>
    m en veuillez/voulez/veux/veuille pas . . . pour/de/mais . . . que/ce_que vais/fais/ai_fait/partir
    m en veuillez/voulez/veux/veuille pas . . . partir/m_en_aller/mourir/adieu
    pardon~ . . . de/pour/je . . . vais/fais . . . faire/partir/me_tuer
    vous/t ai . . . aime/aimes/aimee/aimer . . . oubliez/fin/adieu/adieux
    oubliez/oublie pas/moi . . . fini/finit/adieu/pars
    d_avoir_ete/desole_d_avoir_ete un poids/fardeau
    le monde ira/continuera/tournera . . . sans moi

    # to hurt oneself
    me/m scarifi~/mutil~/automutil~/lacer~/taillad~/entaill~/tailad~/charcut~
    automutil~ encore/ce_soir/de_nouveau/<end>
    recommence/recommencer/repris/rechute . . . l/la/de_l automutilation/scarification/lame/scarif
    me suis . . coupe/coupee . . . CORPS/ce_soir/encore/expres/saign~/profond
    me suis . . coupe/coupee sa/ca/c_est s/n/saign~/profond
    me coupe/couper/coupais/coup~ -/encore/de_nouveau/ce_soir <end>
    me coupe/couper/coup~ -/encore les/le/l/mes/aux/sur CORPS
    me griff~/brul~/mord/mords/arrache/cogne/frappe . . . . jusqu/expres/sang/cigarette/briquet/punir/saigner/mur
    me cogn~/tap~ la tete
    me/m fais/fait/faire/fasse . . du mal
    ENVIE . . de me/m faire . . mal
    ENVIE . . de me couper/bruler/frapper/punir/taillader/cogner
    repris/ressorti/reprends/ressors/recommence/sorti/cache/caresse/trouve . . . la/ma/une/le/mon/un/les/des/mes LAME
    j ai . . une/la/le/un LAME
    LAME . . dans/sur/contre/a la/ma/mes/le/mon main/CORPS
    cicatrices/marques/entailles/coupures . . . mes/les CORPS
    nouvelle/nouvelles entaille/entailles/coupure/coupures/cicatrice/cicatrices
    saign~/sang . . . mes/mon/les CORPS . . couper/coupe/coupee/expres
    fait/fais/faire . . mal expres/volontairement
    expres/volontairement . . . . fait/fais mal
    des yeux . . . LAME
    me/m cogn~/tap~/frapp~ . . . le/la/mon/ma/les/mes front/tete/crane/poings/murs/mur/jambes
    me fais payer
    betise/connerie . . . avec . . . LAME/ciseaux/couteau/briquet/aiguille
    mes pansements
    CORPS . sont/est . taillades/taillade/taillades/lacere/laceres/entailles/entaille/ecorches
    briquet/cigarette/ongles/flamme/bougie/fer/allumette . dans/contre/sur/sous . mes/mon/ma CORPS
    me griffe/mords/mord/pince/cogne/tape/gifle . . quand . je/j . vais/suis/ai/angoisse mal/seule/seul/triste/honte
    me griffe/mords/mord/cogne/gifle . . la_nuit/pour_me_calmer/pour_oublier/pour_sentir/pour_tenir/en_cachette
    ca/sa coule/saigne et ca/sa . . calme/soulage/bien/apaise
    besoin . . d/de avoir_mal/sentir_la_douleur/souffrir/la_douleur
    utilise/utiliser/repris/pris . mon/ma/mes/le/la/une LAME
    seul/seule . . moment/truc/facon/maniere . . . . respire/tiens/calme/ressens/existe . . . LAME/couper/saigner/mal
    barres/traits/lignes/coupures/entailles . . . . demain/aujourd_hui/de_plus/<number> . . . <end>
    LAME . . . . c_est . . . seul/seule/mon_ami/ma_copine/mon_refuge/ma_bouee
    ma/mes LAME . . <end>
    me suis . . encore/re coupe/coupee/brule/brulee/mutile/scarifie/entaille/lacere/taillade/griffe/mordu/tape/frappe
    me suis . . . coupe/brule/entaille/lacere/taillade/griffe/mordu/scarifie/mutile . . a_nouveau/de_nouveau/ce_soir/
        cette_nuit/hier/encore
    TEMPS . . . me suis . . coupe/brule/entaille/lacere/taillade/griffe/mordu/scarifie/mutile
    me suis . . coupe/brule/entaille/lacere/taillade . . . dans . . salle_de_bain/toilettes/douche/chambre/baignoire
    me suis . . entaille/lacere/taillade/scarifie/mutile
    viens/continue/recommence/arrete/arreter/besoin/peux/cache/caches/lutte/resiste/craque/fini . . . . a/de/d/
        pour . . -/ne -/pas me/m couper/bruler/entailler/lacerer/taillader/scarifier/mutiler/automutiler/griffer/mordre/
        faire_du_mal
    me/m coup~/scarifi~/entaill~/piqu~/lacer~/taillad~ . . avec . . . LAME/ciseaux/couteau/verre/aiguille
    donne/donner/mets/mis . . des coups . . . . dans/sur/contre . . mes/ma/mon/la/les/le . . doigts/main/jambe/jambes/
        bras/tete/cuisses/mur
    plus de place . . . sur . . ma/mon/mes/la/les CORPS
    fais/faire/fait/refais . . . des brulures/coupures/entailles/bleus/marques/trous . . . sur/aux/au/avec
    rouvert/rouvre/rouvrir . . . cicatrices/plaies/coupures/plaie/cicatrice/entailles
    garde/gardes/cache/ramasse . . . morceau/bout/eclat . . . verre/miroir/lame/poche
    fait/fais couler . . <end>/le_sang/mon_sang
    bras/poignets/mains/cuisses . . me demange/demangent
    a cause de . . mes cuisses/bras/cicatrices/marques/poignets/traces
    un trait . . . par/chaque jour/fois/soir
    plein/pleins de coupures/entailles/cicatrices/traits/marques
    me suis . . coupe . . ca coule/saigne/pisse
    briquet/allumette/cigarette/flamme . . . sous/sur/contre . . ma/mon/mes/la CORPS/main
    dis/dit/raconte/invente/fais_croire . . . c_est . . mon/le/un chat . . . griffe/griffee/<end>
    ongles . . dans/sur/enfonc~ . . . mes/ma/mon/la/les CORPS/chair/main
    serr~/sers/noue . . . corde/elastique/lacet/ceinture/garrot . . autour . . . CORPS/cou
    me/m fais/faire/fait/refais/refaire/refait . . . du mal . . . expres/encore/ce_soir/toute_seule/avec/aux/au/pour
    recommence/replonge/rechute/retombe/craque/cede . . . . . a/avec/dans/et/sur . . . me_couper/me_bruler/me_frapper/
        me_griffer/me_mordre/me_faire/LAME/ciseaux/mes_bras/mes_cuisses/briquet
    me suis . . . . griffe/griffee/mordu/mordue/brule/brulee/pique/piquee/entaille/egratigne/ebouillante/cogne/frappe/
        gifle/pince . . . . . expres/volontairement/sang/encore/CORPS/main/mur
    me griff~/mord~/pinc~/grat~/gratt~/piqu~/brul~/arrach~/entaill~/tailld~ . . . . . les/la/le/mes/mon/ma . . CORPS/
        main/mains/cheveux/ongles
    aiguille/epingle/punaise/agrafe/trombone/compas/ciseaux/verre/couteau . . . . . dans/sur/contre . . . ma/mon/mes/la/
        le/les . . CORPS/main
    demange~/demange . . . . LAME/couper/recommencer/bras
    ENVIE/besoin . . . . . . de/d . . LAME/couper/mes_ciseaux/saigner/sang
    LAME . . . . m_appelle/me_tente/m_obsede/me_parle/m_attire
    serviette/essuye/nettoye/lave/taches/tache . . . . . . sang . . . . . . bras/cuisses/poignet/moi/salle_de_bain/
        personne/parents/mere
    desinfect~/desinfecte/recouds/recoudre/pans~/bande/pansement/pansements/compresses/sparadrap . . . . . mes/mon/
        mon_propre . . CORPS/coupures/plaies
    coupures/entailles/plaies/brulures . . . . . . ferment/cicatrisent/infectent/s_infecte/s_infectent/brulent/piquent/
        cache/caches
    cache . . . mes . . . coupures/plaies/brulures/traces/bleus
    me . . prive/affame/fais_vomir . . . pour . . me . . punir
    punir/punition/punis . . . . . mon/le/ce corps
    ca . . . fait . . du bien . . . . . . de . . couper/saigner/bruler/frapper
    mal physique/au_corps . . . . . . que/plutot
    quand . . . . rouge/sang/saigne/coule . . . . . calme/respire/mieux/soulage/apaise
    traces/marques/traits/lignes . . . sur . . les/mes/mon/ma CORPS
    me/m enferm~/enfermer . . . . ESPACE . . . avec . . . LAME/ciseaux
    LAME . . . . dans . . ma coque/trousse/poche/sac/tiroir/soutif
    douleur . . . ma peau
    seule chose . . que je . . controle/maitrise/decide
    eteint/eteins/ecrase/ecras~ . . . . clope/cigarette/megot/joint . . . sur/contre . . ma/mon/mes/la main/CORPS
    verse/verser/renverse/plonge . . . . . eau/bouilloire/huile/casserole . . . . . ma/la/mon main/bras/jambe/cuisse
    # anything of the writer's own death
    JE/m . . . . . mourir/crever
    ma/de_ma/mon mort/deces/suicide/enterrement/cercueil . . <end>
    ma mort . . . arrang~/soulag~/libere/serait/liberera/rendrait/ferait/manquera/changera/changerait
    mieux/mieu . . . mourir/mort/morte/me_tuer/crever/disparaitre/en_finir
    mort . . sera/serait/est . . plus/douce/belle/mieux/seule
    plus de . . ce monde/cette_vie
    que . . je sois . . plus/mort/morte/ailleurs_qu_ici . . la/<end>
    mieux . . . que je/j . . . sois/etais/serais plus/pas . . la
    pes~ . . sur . . tout/monde/vous/eux/famille/enfants
    vais/vas/veux . . les/vous/le/la liberer/debarrasser/soulager
    bon debarras
    inutile . . parasite/poids/fardeau
    coute . . trop . . cher . . . MORT/mourir/mieux/disparaitre
    paquet de troubles
    verra/verrai/verrais/verrait/passerai/passera . . pas/plus . . . l_ete/noel/le_printemps/hiver/demain/la_fin/2/annee
    dieu . . m accueil~/pardonne . . . nuit/soir/pardon
    rejoindre . . FAMILLE/mon/ma/mes . . . il/elle/m_attend/attend/nous
    de l autre cote . . . se/on/nous/reverra/reverrons/attend
    reverra/reverrons/retrouvera de l autre cote
    reverra/retrouve/retrouvera/reverrons . . . la_haut/au_ciel/au_paradis
    pas un jour de plus
    j ai . . regle mes affaires/dettes
    grave . . . arrang~ . . . regle/fini
    plus . . la . . force/envie/energie de . . rien/lutter/me_battre/continuer
    jalou~ . . . les/des/ceux morts/mort/enterres
    sous/dans terre . . avec/aupres . . eux/lui/elle/mari/fils
    je . . . craqu~ . . ce_soir/encore . . couper/lame
    me couper . . . c_est/seule/calme/soulage/besoin/pense
    couper . . c_est . . . calme/soulage
    me frapp~/cogn~/tap~ . . la tete/murs/mur
    VEUX/vais/va s/se/me foutre/jeter/balancer/lancer dans/sous/devant/du
    vais/veux . . m_en_aller/m_en_irai/en_finir . . une fois pour toutes
    m en vais/aller/irai . . une fois pour toutes
    m en vais . . la ou
    c est/tout . . decide . . . arrete/pars/je
    j arrete tout . . . m_arrete/moi
    moi je m arrete
    manque . . . que . . le courage
    vais/va . . le faire . . cette_fois/ce_soir/demain/bientot/pour_de_vrai
    le ferai/fais . . ce_soir/demain/cette_nuit
    HAUT/mer/corde . . . . m appelle/attire/obsede
    ca/sa/vide . . m appelle
    voix . . . dit/disent/crie/ordonne . . . de/que
    tue toi
    obeir
    arretez/arrete/empechez/empeche/retenez moi . . . avant/de/je/svp/<end>
    une raison . . . de/pas/rester/vivre
    vaux . . plus . . . cher/mort/morte/vivant
    laiss~ . . la place <end>
    si je me tu~
    la vie . . . . pas . . mon truc/pour_moi/faite_pour_moi
    pour_que/la_ou . . ca/sa fait/fasse . . plus mal
    ne plus . . avoir/souffrir . . mal
    coeur . . . . s_arrete/arreter/lache/s_arreter . . . tout_seul/seul/cette_nuit/<end>
    seigneur/dieu/allah . . . . m . . appelle/rappelle/prend/prenne/emporte
    debarque/descends . . . train . . . TOUJOURS
    debarque . . . . vie/monde/toujours
    fatigue . . . . de . . la vie/vivre/tout/respirer/exister
    la vie . . . me/m . . fatigue/depasse
    brul~ . . . moi/me . . . briquet/cigarette/fer/plaque
    me brul~ . . . avec/expres/encore/pour
    cogn~/frapp~/tap~ . . . . mur/murs . . . . casse/cassent/sang/saigne/jusqu
    fais/fait/fasse . . . . pas/me mal avant
    me fais pas mal
    si je me . . . fais . . mal
    vais pas tenir . . <end>
    resiste . . . . tenir/craquer
    eau rose/rouge
    rouge . . . lavabo/carrelage/baignoire/serviette
    m arracher/arrache . . . peau/cheveux
    me mord/mords/pince/gifle/griffe . . . . sang/punir/calmer/encore/expres
    me punir/punis
    seul/seule . . . chose/moyen/truc . . . calme/soulage/marche/aide
    lames/lame neuves/neuve
    me priver/prive . . de manger
    me fais/faire vomir
    si seulement . . . . reveil~/mourir/disparaitre
    assez vecu
    j ai fait mon temps
    attends . . . . la mort/la_fin/mon_heure/mon_tour
    mon heure . . . est/a . . venue/sonne
    ca/aurait/j_aurais . . . du etre moi
    a sa/leur/ta place . . . mourir/partir/cercueil/tombe/etre
    pourquoi . . . . survecu/epargne/pas_moi
    plus . . . . avenir/futur . . . <end>
    ne me vois pas . . . vivre/vieillir/dans/arriver/passer
    me . . . vois/voit/voyait/imagine pas . . . vieillir/passer/vivre/dans/l_hiver/noel
    j existe . . . . pour . . rien
    me laisser . . couler/partir/glisser/aller
    baisse/baisser . . les bras . . . pour_de_bon/definitivement/vie
    plus . . . me . . battre . . <end>
    plus . . . jus/force/energie . . . pour/de . . vivre/continuer/rien
    je . . . lache . . la rampe
    fait/fais . . mes . . valises . . . ciel/toujours
    moins . . une . . bouche
    rendre . . service . . . . monde/tous/partant/disparaissant
    meriter~/merite/meritent . . . mieux . . que moi/sans_moi
    porte/porter malheur
    je suis . . une/la/un . . honte/malediction/erreur/dechet/echec . . . pour/famille/<end>
    dernier/derniere . . verre/repas/cigarette/message/chanson . . . avant/puis/et_apres
    incinere/incinerer/enterrez/enterre . . moi
    pour/a mon enterrement/obseques
    mes cendres
    de la haut
    veiller~/veille . . sur vous/toi . . . haut/la/ciel
    quand . . . liras/lirez/lis . . . ce/ces/cette . . . message/mots/lettre
    ce sera . . . . sans moi . . . demain/lundi/noel
    TEMPS . . . . je . . . . plus . . la <end>
    TEMPS . . . . je . . . . ne serai plus
    me donne/donner . . . jusqu/encore . . . . a/au
    si . . rien . . . change . . . . d_ici/avant/je
    plus que . . . . avant . . . de/le . . partir/grand/fin
    je . . . tiens/tenir . . . jusqu . . . . apres/et/puis . . . . fini/stop/bye/pars/termine/c_est
    a soir . . . . TOUJOURS
    # said with few words
    saut~ . . le pas
    le grand depart/saut/voyage
    suis/est . . decide/decidee . . . a/pour/<end> mourir/partir/disparaitre/en_finir
    faut que . . ca/tout . . finisse/s_arrete/cesse
    je tiendrai pas . . . nuit/soir/jusqu/demain/<end>
    sur . . le quai . . . . . HAUT/trains/bord
    facon/maniere/methode . plus . . de/pour . mourir/en_finir/se_tuer/me_tuer
    assez . . DROGUE . . . pour nous deux
    # hold me back
    quelqu_un/qqn/qq_un . . . me retenir/m_arreter/m_empecher
    m oter/enlever/prendre/retirer ca/le/la . des mains
    je . reponds plus de moi/rien/ce_que/mes_actes
    restez/reste/parlez/parle . . . . . . sinon . . je . tiens/tiendrai pas
    si personne . . . . . je le fais/ferai
    avant que je . . . le fasse/saute/craque
    comment . . . faire . . . . mal/souffrir/mourir/rapide/vite
    sans souffrir/douleur . . . mourir/partir/en_finir
    decu/decue/deception . . . d_etre/de_me/de . . encore/reveill~/reveiller/la/en_vie
    encore . . reveille/reveillee . . . vivant/vivante/decu/decue/dommage/helas
    mort . . . fait/fais . . moins peur
    peur de vivre/me_lever . . plus
    la vie . . . . passe/finisse/s_arrete
    jamais/ne/pas . . . venir/venu/venue/nee/naitre . . au monde
    fini/finir/fatigue/marre d exister
    finir/fini . . avec . . la/cette/ma vie
    travers~ . . . sans regarder
    conduis/roule/conduire . . . . les_yeux_fermes/sans_ceinture/mur/arbre/platane
    une . . vieille/vieux/merde/ratee/rate/loque . . comme moi
    mieux qu . . une/un FAMILLE . . comme moi
    debarrass~ . . le plancher
    coute/couter/coutes . . . a . . ma/mes/la/leur . . FAMILLE
    honte . . . ce_que/de . . je . . coute/suis
    pourri~/gach~/empoisonn~ . . la vie . . . tout/tous/monde/enfants/mari/famille/autres/eux
    je vous laisse . . . . vrai/toujours/bon/tranquilles
    je . . pars . . en paix
    partir en paix
    entendrez/entendras/entendra . . plus/pas . . parler de moi
    portez vous bien . . . <end>
    son/leur/ta ADULTE . . . l/les/t . . aimait/aime/aimais
    TEMPS . . . . souffrir~/souffrirai plus/pas
    dans . . . jours/heures/nuits . . . . souffrirai/souffrir/serai/fini/termine/libre/parti/partie/plus
    souffrirai plus/pas
    c est . . decide . . . <end>
    apres . . . fetes/noel/mariage/anniversaire/vacances/rentree . . . . m_en_vais/pars/fini/termine/decide/je_le_fais
    date . . . . fixee/choisie/arretee/prevue
    reserve . . . . hotel/chambre . . . . seul/fini/personne/derniere/dernier
    quand . . . ca saigne . . . . respire/calme/bien/soulage/vivant/vivante
    saigner/saigne . . . . respire/calme/soulage/soulagement/mieux/besoin/vide
    douleur . . . . soulage/calme/fait_du_bien/besoin_de . . . . me/corps/couper/bruler
    cache/cacher . . . mes poignets/bras/cuisses/cicatrices
    peur de . . moi/ce_que . . <end>
    peur de ce que je . . . faire/fasse/pourrais/vais
    idees . . . . trop fortes/envahissantes/reviennent/noires
    pensees . . . . trop/envahi~/reviennent/noires/sombres
    ceinture/corde/cable/foulard/lacet/echarpe . . . . autour/serre . . . cou
    autour du cou . . <end>
    me fum~ <end>
    a quoi . . sert/serre . . de rester/continuer/me_lever
    sa sert . . de rester/vivre
    vivement . . que . . . . termine/finisse/s_arrete/fini
    je les/vous/le/la . . empeche . . de . . vivre/avancer/respirer/sortir
    vie normale . . . <end>
    sans moi . . . . vie . . . normale/meilleure/tranquille
    suis . . en trop
    derang~ . . . sur terre
    en trop . . sur/dans/ici
    seraient/serait/seront . . MIEUX
    pardon~ . . moi . . . . . . vous/t aime
    n en pouvais plus
    bonne route . . a . . . vous/tous
    moi je . . peux plus
    ne/me cherchez/cherche pas . . . <end>
    me cherchez/cherche pas
    c etait . . bien/chouette/beau/un_plaisir . . . connaitre/croises/connus
    plus que . . . semaine/jours/mois/nuits . . a tenir
    le <number> . . . . m_en_vais/rejoindre/pars/fini/termine
    rejoindre . . mon/ma/mes . . FAMILLE
    encore/recommence . . ouvert . . . <end>
    arret~ . . le/mon sang
    m enfonc~/plant~/pique . . . . aiguilles/aiguille/ciseaux/couteau/clou/compas
    m enfonc~
    enfonc~/plant~ . . . dans . . . ma/mon/mes/le/la . . CORPS
    je meurs a petit feu
    plus . . aucune . . raison/envie/force . . . . lever/continuer/rester/battre/avancer
    je me deteste . . . mourir/disparaitre/trop
    je me hais
    me tir~ . . une . . balle
    il/elle/ils serait/seraient . . . mieux . . avec . . . autre/quelqu
    trop . . mal . . . . continuer/vivre/supporter/tenir
    ca/sa . . fait . . trop . . mal . . . . arrete/vivre/finir/partir
    je . . n/ai . . plus . . personne . . . . disparaitre/mourir/manquerai/partir
    personne . . . . viendra/viendrait . . . mon/ma . . enterrement/tombe
    mourir/mort . . . . semble/serait/parait/est/sera/apparait . . . doux/douce/facile/mieux/simple/belle/beau/
        preferable/soulagement/tentant/tentante
    MORT . . je serais . . . utile/MIEUX
    MORT . . que vivant/vivante/en_vie
    serai/serais/serons MORT . . avant/JOUR/dans/quand
    arriv~/arrive/arrete/peux pas . . . arreter/stopper . . . automutilation/scarification/scarifier/mutiler/couper
    arret~ pas . . . me/m . . couper/scarifier/mutiler/bruler/taillader
    me suis . . ouvert/ouverte/coupe/coupee/entaille/taillade . . . le/les/un . . CORPS
    m_ouvrir/me_trancher/me_tailler/me_couper . . le/les . . poignet/poignets/veines/gorge
    mon suicide
    mourir . . . . seule/unique . . solution/issue/sortie/chemin/option
    la seule . . solution/issue/sortie . . . . mourir/mort/suicide/disparaitre
    tous les . . jours/soirs . . . pense/reve/envie . . . . mourir/mort/suicide/en_finir
    chaque . . jour/soir/nuit/matin . . . pense/reve/envie/prie . . . . mourir/mort/suicide/en_finir
    pense . . . qu a . . mourir/ca/en_finir/me_tuer
    suicide . c_est/est/semble/parait . . tout/la_seule/le_seul/ce . . reste/option/issue/solution/sens/porte/ait/qui/que
    tentative de suicide . il_y_a/y_a/ce/cette/a_l_instant/tout_a . . . heure/heures/minutes/matin/nuit
    quelle/quel/quelles hauteur/dose/quantite . . . . . mourir/me_tuer/tuer/mortelle/crever/suffit
    mourir . j ai que ca . . tete
    facon/moyen/maniere/methode . . . rapide/sure/douce/indolore/propre . . mourir/TUER/en_finir/partir/s_en_aller
    facon/moyen/maniere/methode . . mourir/se_tuer/me_tuer/en_finir . . sans/rapide/sure/douce/souffrir/douleur
    pourquoi . . . devrais/dois/faudrait . pas . sauter/mourir/me_tuer/vivre/en_finir
    trouvera/trouveront/trouver/retrouver/retrouvera/retrouveront . . mon corps/cadavre
    pense/penser/envie a/de me laisser . tomber/couler/glisser/mourir/partir
    planifie/prepare/organise/programme ma/mon mort/suicide/depart/enterrement/fin
    dire/rappeler/empecher de . ne pas . FIN_A_MOI
    m/me fout~/jet~/balanc~ sous . un/le/1 train/metro/rer/tram/camion/bus
    suis a court de/d . raisons/raison/forces/espoir
    pas ma place . sur/dans . terre/ce_monde/cette_terre
    fatigue/fatiguee/marre/ras_le_bol de . me reveiller
    fixe/choisi/trouve une/la/ma date . . . . . paix/calme/serein/sereine/soulage/soulagee/tranquille
    si je . reviens/reviendrai pas . . . . . dites/dis . leur/lui/a
    ne_vous/vous n/ne . aurez/aurait . plus . a . me supporter/subir/porter/gerer
    suis pas . en securite . . avec/de moi
    regarde . . . trains/train/riviere/pont/eau/vide/falaise . . . . . . facile/simple/rapide/tentant
    ne pas . me reveiller . ca/ce . . soulagement/bien/mieux/beau
    petits/enfants/gosses/ils/elles/parents s en remettront/remettraient
    ce sera . fait/fini/termine . . avant/quand/d_ici/<end>
    tire/tirer . ma reverence <end>
    repete/rejoue/refais . . dans ma tete . . . . . mur/route/pont/train/geste/corde/saut/scene
    veux/voudrais . sortir/partir . . de tout . definitivement/pour_de_bon/<end>
    ecrit/ecris une/des/leur . lettre/lettres/mot . . . chacun/enfants/tous . . . . . tiroir/table/bureau
    leur ai ecrit a chacun/tous
    compte/comptais/pense pas . voir/atteindre/arriver . . mes/a_mes . NOMBRE ans
    compte/pense/prevois pas . voir/atteindre . . noel/ete/hiver/printemps/rentree/anniversaire
    gene/genant . ils/elles . respirent
    plus simple/facile/leger . . . . . si . j/je etais/n_etais . plus/pas la
    vais lacher prise
    mettrait/mettraient/mettra/mettront . . des . semaines/jours/mois a . s_en/me/apercevoir/trouver/remarquer
    ciseaux/lame/rasoir/cutter et moi
    sans cesse/arret . . . hauteur/pont/corde/train . . . mourir/tomber
    merite/meritent/meritait mieux . qu un/une suicidaire/depressif/depressive/loque/epave/malade/mort_vivant
    conge/vacances pour toujours
    je . suis dit . bois/saute/fais_le/vas_y/avale
    prepare/planifie/imagine/sais comment . FIN_A_MOI
    l histoire de ma vie . finit/termine/s_arrete/se_termine
    veux pas . . une/d_une annee/semaine/mois de plus
    ce soir . . aider . un_peu/<end>
    chaque train . . . . . prochain
    me_tranche/me_taillade/tranche/taillade . les bras/poignets/cuisses/veines
    envie d etre a sa place
    prends/suis le chemin . . sens/pareil/lui/elle/<end>
    combien . . en faut . . j . en ai
    ai un plan et une date
    mais_en_vrai/en_vrai/en_verite je veux . mourir/crever
    me/m suis/etais/est recoup~/retaillad~/rescarifi~/rebrul~
    ai . tout/- annule . . apres/a_partir
    personne ne/me/m/n . . cherchera/trouvera/derangera/trouvera_la
    quel/quelle pont/falaise/train/quai/etage . . a quelle heure
    ma lettre est . sous . le/la/mon/ma . clavier/oreiller/matelas
    helium/corde/azote/lames/essence . est/a_ete/sont . achete/achetee/achetes/prete/pret
    entendre/voir/revoir/embrasser/serrer . vos/vous/leurs/ta/sa/les . voix/visages/visage/enfants/petits . . une derniere fois
    derniere fois que . vous/tu . . lisez/lis/voyez/vois/entendez/entends
    reprochez/reproche vous/toi/- rien
    pardon/desole/desolee pour . tous/tout/le/les . ennuis/mal/peine/deranges/soucis . . s_arrete/c_est/maintenant/fini
    besoin/meritent/merite . d une . mere/pere/vie/maman/papa . . pas/plutot . ca/moi/de_ca/de_moi
    gache/pourris/empoisonne/abime tout . . ou/quand/ce_que/depuis
    mari/femme/conjoint/il/elle . pourrait/pourra/devrait . . se remarier/retrouver/refaire . . quelqu_un/une/sa . normal/mieux/vie
    encore/plus que . NOMBRE dodos/jours/nuits et je . suis/serai . libre/tranquille/delivre/en_paix
    j ai ce_qu_il_faut/ce_qu_il_me_faut . . . . . . attends/nuit/soir/demain
    dit/dis ce_que/tout_ce_que j_avais/j_ai . . dire . . . . paix/calme/pret/prete
    souvenez/rappelez vous de moi
"""

# heard, unless the writer also says that there is nothing to fear
DENIED = """
    VEUX pas mourir/crever
"""

# heard only from who writes this language
OWN = """

"""
