# Une rencontre dans l'agenda du téléphone.

button-calendar = Dans mon agenda
calendar-ask = Mettre cette rencontre dans votre agenda ?
    
    D'autres personnes lisent parfois votre agenda. Choisissez ce qui s'y verra.
calendar-ask-every = Mettre toutes ces dates dans votre agenda ?
    
    D'autres personnes lisent parfois votre agenda. Choisissez ce qui s'y verra.
calendar-ask-mine = Mettre toutes vos rencontres dans votre agenda ?
    
    Celles où vous avez dit « je viens » ou « peut-être ». Choisissez ce qui s'y verra : d'autres personnes lisent parfois votre agenda.
button-calendar-open = Titre et lieu
button-calendar-hidden = Juste l'heure
button-calendar-mine = Toutes mes rencontres
calendar-hidden = Rendez-vous
calendar-file = Ouvrez ce fichier : votre téléphone propose de l'ajouter à l'agenda.
    
    Il ne change pas tout seul. Si une date change, je vous le dis ici : reprenez alors le fichier.
calendar-file-name = agenda.ics
calendar-none = Il n'y a rien à mettre dans l'agenda : vous n'avez dit « je viens » à aucune rencontre à venir. Elles sont ici : /rencontres
