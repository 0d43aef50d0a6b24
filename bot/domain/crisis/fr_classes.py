"""Classes of French words that patterns name in capitals; several words in one place are joined by an underscore."""

CLASSES = {
    "JE": "je j moi",
    "MA": "m_a ma m_ont m_as m_avait nous_a nous_ont m_est",
    "VEUX": """
        veux veut voulais voulait voudrais voudrait voulu aimerais aimerait souhait~ prefer~ prefererais espere
        esperais rev~ pri~ desir~ attends
    """,
    "VAIS": """
        vais va allait allais vont compte pense pens~ parl~ menac~ essay~ dit jur~ promis veut veux voulait
        envie viens vient pret prete decide
    """,
    "ENVIE": "envie besoin hate",
    "MOURIR": "mourir crever clamser clamcer canner perir meure creve",
    "AGE": "<age> quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept",
    "MORT": "mort morte morts mortes decede decedee creve crevee clamse",
    "TUER": """
        tuer suicider pendre supprimer noyer flinguer buter immoler defenestrer empoisonner zigouiller crever
        cramer foutre_en_l_air tirer_une_balle jeter mutiler scarifier
        donner_la_mort donne_la_mort tu~ suicid~ noy~ flingu~ immol~ empoisonn~ jet~ mutil~ scarifi~ taillad~ balanc~
        foutre_sous taillader ouvrir_les_veines trancher_les_veines balancer mettre_une_balle
    """,
    "FIN_A_MOI": """
        me_tu~ me_suicid~ me_pend~ me_pendre me_supprim~ me_noy~ me_flingu~ me_but~ me_immol~ m_immol~
        me_foutre_en_l_air en_finir mettre_fin_a_mes_jours mettre_fin_a_ma_vie sauter passer_a_l_acte mourir
        crever disparaitre partir_pour_de_bon me_jeter me_zigouiller me_tirer_une_balle me_mettre_une_balle
        me_donner_la_mort m_oter_la_vie me_balancer m_empoisonner me_foutre m_ouvrir_les_veines y_passer
    """,
    "VIVRE": "vivre exister",
    "TEMPS": """
        demain ce_soir cette_nuit minuit lundi mardi mercredi jeudi vendredi samedi dimanche noel toussaint
        week_end weekend aujourd_hui matin bientot semaine mois anniversaire tout_a_l_heure tantot aube
        nouvel_an
    """,
    "TOUJOURS": """
        pour_toujours pour_de_bon pour_de_vrai definitivement pour_l_eternite
        une_bonne_fois_pour_toutes
    """,
    "PRIS": """
        pris prends prend prendre avale~ gob~ ingere ingurgite bu bois boire vide vid~ fini englouti sniffe
        injecte enfile descendu tape mange croque mis
    """,
    "DROGUE": """
        medicaments boite boites plaquette plaquettes tablette flacon flacons traitement pilulier pharmacie
        ordonnance heroine cocaine coke drogue fentanyl crack ghb mdma ecstasy taz speed dose doses bouteille_de
    """,
    "POISON": """
        javel antigel destop detergent lessive mort_aux_rats poison pesticide desherbant acide essence
        white_spirit debouchage deboucheur nettoyant nettoyer produit_menager produits_menagers detartrant
        petrole soude ammoniaque alcool_a_bruler champignons baies laurier_rose mercure roundup kerosene
        ethylene
    """,
    "TROP": """
        trop tout tous toute toutes plein beaucoup entier entiere entieres ensemble tas poignee poignees dizaine
        quinzaine vingtaine trentaine cinquantaine double triple reste stock
    """,
    "LUI": """
        il elle i y on ils mari conjoint compagnon copain copine mec ex femme homme cheri petit_ami concubin
        fiance epoux epouse partenaire pere mere frere soeur fils oncle tante beau_pere belle_mere parents
        voisin patron patronne educateur grand_pere coach cousin ce blonde proxenete belle_famille compagne
        epouse grand_frere belle_soeur beau_frere beau_fils gendre type grands autres eleves mecs educ coloc
        maratre
    """,
    "FRAPPE": """
        frapp~ tap~ cogn~ bat battu battue batte battre bats batait battait gifl~ baff~ etrangl~ viol~ tabass~
        maltrait~ brutalis~ fess~ fouett~ chicot~ tortur~ sequestr~ poignard~ defonc~ fracass~ massacr~ latt~
        demoli~ molest~ agress~ rou~ bouscul~ secou~ dérouill~ corrig~ pinc~ mord mordu mordue pouss~ pousse
    """,
    "CREVE": "creve crever creves tu~ but~",
    "TUE": "tu~ crev~ but~ egorg~ massacr~ plant~ flingu~ descendre saign~ etrangl~ brul~ defigur~ liquid~",
    "COUPS": """
        coups gifles claques baffes raclee branlee derouillee tannee rouste ceinture martinet torgnole torgnoles
        poing pied fouet baton cable volee mandale taloche rallonge
    """,
    "CORPS": """
        bras poignet poignets cuisse cuisses jambe jambes veines veine avant_bras ventre peau hanche hanches
        mollet mollets cheville chevilles epaule epaules paume torse flanc
    """,
    "LAME": """
        lame lames rasoir rasoirs cutter cutters compas taille_crayon scalpel lames_de_rasoir bout_de_verre
        tesson exacto x_acto opinel canif eclat_de_verre
    """,
    "PROCHE": """
        ami amie copain copine frere soeur mere pere fils fille cousin cousine voisin voisine collegue femme
        mari coloc colocataire membre mec type dame neveu niece oncle tante bebe monsieur jeune petite_soeur
        petit_frere grand_mere grand_pere beau_frere belle_soeur ex conjoint compagnon compagne camarade eleve
        gamin gamine ado quelqu_un il elle i y
    """,
    "ENFANT": """
        fils fille gamin gamine gosse gosses petit petite petits petites enfant enfants bebe mome momes niece
        neveu eleve ado mineur mineure minot bambin fillette garcon cousin cousine petit_frere petite_soeur
        bebes
    """,
    "PARTI": "est etait assis assise monte montee debout grimpe grimpee parti partie alle allee dort reste",
    "BORD": """
        pont toit rebord parapet balcon falaise rails voie voies fenetre bord fleuve riviere quai corniche vide
        balustrade rambarde
    """,
    "MONTH": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    # what somebody used to do to others or to themselves
    "WAS": """
        frapait batait tapait cognait giflait etranglait violait tabassait maltraitait sequestrait fouettait
        corrigeait enfermait menacait insultait brulait humiliait frapaient bataient tapaient cognaient
        giflaient maltraitaient insultaient coupais scarifiais mutilais automutilais lacerais tailladais brulais
        coupait scarifiait mutilait automutilait tailladait
    """,
    # from where one falls, under what one is run over, where one drowns
    "HAUT": """
        pont balcon toit immeuble fenetre falaise etage vide viaduc barrage grue tour terrasse parapet rebord
        rambarde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme seine riviere fleuve
        canal rails voies quai metro train rer tram camion bus ravin precipice pylone echafaudage
    """,
    # who has power at home
    "ADULTE": """
        pere mere parents beau_pere belle_mere oncle tante grand_pere grand_mere patron patronne tuteur maratre
        marraine parrain educateur famille_d_accueil maitre grand_frere
    """,
    "ALCOOL": "vodka whisky rhum alcool gin ricard pastis vin biere bieres tequila bouteille sodabi cognac",
    "SE_TUE": """
        se_pend se_tue se_suicide se_jette se_flingue se_fout_en_l_air se_tuera se_pendra se_suicidera
        se_tire_une_balle se_supprime se_noie se_fout_sous se_jettera
    """,
    "NINETIES": "70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99",
    "MIEUX": """
        mieux heureux heureuse heureuses tranquille tranquilles libre libres soulages soulage soulagee soulagees
        paix debarrasses debarrasse debarrassee leger legers legere repos serein sereins contents content
        contente
    """,
    "NOMBRE": """
        <number> un deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante
        cinquante soixante cent
    """,
    "JOUR": "lundi mardi mercredi jeudi vendredi samedi dimanche demain ce_soir cette_nuit bientot noel",
    "ESPACE": """
        salle_de_bain wc toilettes chambre cave voiture placard cuisine salle garage armoire balcon grenier
        cagibi buanderie
    """,
    "COUPLE": """
        mari conjoint compagnon copain ex mec cheri petit_ami concubin fiance epoux partenaire femme compagne
        copine epouse blonde fiancee cherie homme_a_moi mon_homme
    """,
    "FAMILLE": """
        mere pere parents fils fille filles enfants enfant frere soeur freres soeurs mari femme epoux epouse
        conjoint compagnon compagne copain copine cousin cousine oncle tante neveu niece grand_mere grand_pere
        petit_fils petite_fille famille proches gendre belle_fille beau_pere belle_mere beau_frere belle_soeur
        fiance fiancee cheri cherie petits petites gosses gamins bebe papa maman petit petite
    """,
    "ARME": "fusil carabine pistolet flingue arme couteau machette revolver calibre hache batte marteau tournevis",
    # what one becomes, once it is over
    "METIER": """
        infirmier infirmiere educateur educatrice psychologue medecin benevole prof professeur pair_aidant pair_aidante avocat
        avocate pompier pompiere aide_soignante aide_soignant boulanger boulangere maitresse instit directeur directrice menuisier
        coiffeur coiffeuse facteur factrice papa maman pere mere grand_pere grand_mere mamie papi gueri guerie
        stable apaise apaisee retraite retraitee cadre chef animateur animatrice assistante_sociale
    """,
    # people and figures of whose end books tell
    "CELEBRE": """
        van_gogh hemingway cobain kurt_cobain robin_williams dalida mike_brant marilyn virginia_woolf sylvia_plath nerval
        romain_gary zweig mishima socrate cleopatre judas hitler caton seneque werther bovary juliette romeo ophelie antigone
        hamlet karenine javert camus cioran durkheim nietzsche schopenhauer epicure montaigne kafka duras rimbaud baudelaire
        verlaine moliere racine sophocle euripide bourdain avicii chester_bennington whitney winehouse elvis prince jim_morrison
        janis_joplin stromae orelsan bukowski pavese celan maiakovski rousseau voltaire
    """,
    # what is written for everybody, and asks or says so
    "DOCUMENT": """
        formulaire questionnaire bot panneau pub publicite affiche reglement notice brochure charte appli application message_d_accueil
        dossier faq consigne consignes mode_d_emploi test enquete logiciel robot autocollant banderole page_d_accueil
    """,
    "JEU": """
        uno poker tarot echecs dames monopoly fifa belote petanque mario mario_kart scrabble cartes console manette babyfoot baby
        rami loto dominos ping_pong tennis badminton billard flechettes bowling loup_garou catan risk playstation
    """,
    # who meets calls for help at work
    "METIER_AIDE": """
        infirmier infirmiere ambulancier ambulanciere pompier medecin interne psychologue educateur educatrice educ assistante_sociale
        assistant_social aide_soignant aide_soignante prof professeur professeure enseignant enseignante instit maitresse policier policiere
        gendarme gardien surveillant surveillante huissier avocat avocate juge traducteur traductrice interprete journaliste
        veterinaire veto
        aumonier pharmacien pharmacienne conducteur chauffeur benevole ecoutant ecoutante moderateur moderatrice formateur formatrice
        chercheur chercheuse sage_femme auxiliaire_de_vie concierge gardienne greffier greffiere legiste cpe secouriste
    """,
    "CORPS_LAS": """
        jambe jambes cuisse cuisses pied pieds genou genoux dos bras mollets cerveau poumons yeux doigts corps cheveux os
    """,
}
