"""French sentences that are put together: a frame has places ({}), and each is filled with every one of its words."""

from itertools import product

WISHES = """
    mourir; crever; me tuer; me suicider; me pendre; me noyer; me flinguer; m'ouvrir les veines; me jeter sous un train; sauter d'un pont
    sauter par la fenêtre; me tirer une balle; en finir avec la vie; mettre fin à mes jours; me donner la mort; me supprimer; m'immoler
    avaler tous mes cachets; me foutre en l'air; passer à l'acte
"""
OTHERS = "ma sœur; mon fils; une amie; mon ex; un collègue; la voisine; mon frère"
THEIRS = "se tuer; se suicider; se pendre; se jeter par la fenêtre; s'ouvrir les veines; mettre fin à ses jours; se donner la mort"
DRUGS = "somnifères; cachets; doliprane; xanax; tramadol"
PARTNERS = "mon mari; mon copain; mon ex; ma femme; mon conjoint"
BLOWS = """
    me frappe; m'a donné un coup de poing; m'a étranglée; m'a violée; menace de me tuer; m'a enfermée; m'a poussée dans l'escalier
    me force à coucher avec lui; m'a jeté une assiette au visage
"""
ADULTS = "mon père; ma mère; mon beau-père; mon oncle; mes parents"
HURTS = "me tape avec la ceinture; me bat; m'enferme dans la cave; me touche; m'a mis dehors"
ALONE = """
    je dors dehors; je sais pas où aller; ma mère n'est pas rentrée; j'ai fugué; un homme me suit; on m'a laissé tout seul
    je suis seule à la maison
"""
CALLS = {
    "j'ai envie de {}; je vais {}; je pense à {}; j'ai décidé de {}; je n'arrête pas de penser à {}; hier j'ai essayé de {}": WISHES,
    "je me retiens de {}; une seule idée en tête, {}; aidez-moi j'ai envie de {}; je suis tentée de {}; ce soir je vais {}": WISHES,
    "{} veut {}; {} dit qu'il va {}; {} menace de {}; {} a essayé de {} ce matin; {} m'a avoué vouloir {}": (
        OTHERS,
        THEIRS,
    ),
    "j'ai avalé trop de {}; je viens de prendre toute la boîte de {}; ma mère a pris trente {}; il a gobé une plaquette de {}": DRUGS,
    "{} {}; au secours {} {}; {} {} depuis des mois": (PARTNERS, BLOWS),
    "j'ai 12 ans et {} {}; {} {}, j'ai 14 ans; je suis en 5e, {} {}": (ADULTS, HURTS),
    "j'ai 15 ans, {}; je suis mineur, {}; je suis en 5e, {}": ALONE,
    "un ami m'a écrit « je vais {} »; elle m'a texté « j'ai envie de {} »": WISHES,
}
QUIET = {
    "je n'ai aucune envie de {}; je ne pense plus à {}; je n'ai jamais voulu {}; loin de moi l'idée de {}": WISHES,
    "je ne suis pas en train de dire que je vais {}; mon psy m'a demandé si je voulais {}": WISHES,
    "il y a dix ans j'ai voulu {}; à 17 ans j'ai essayé de {}; en 2008 j'ai voulu {}; dans ma jeunesse j'ai voulu {}": WISHES,
    "comment on écrit « je vais {} » ?; l'expression « je veux {} » m'énerve; dans le film il dit « je vais {} »": WISHES,
    "mon mari dit « je vais {} » quand il voit la vaisselle; j'ai lu « je veux {} » sur un mur": WISHES,
    "formation : que faire quand quelqu'un parle de {}; que dire à un jeune qui veut {} ? conférence jeudi": THEIRS,
    "notre charte : si un membre parle de {}, le modérateur l'appelle; dans le roman le héros essaye de {}": THEIRS,
    "il y a dix ans {} {}; {} {}, c'était en 2010": (PARTNERS, BLOWS),
}


def listed(words: str) -> list[str]:
    return [word.strip() for line in words.strip().splitlines() for word in line.split(";")]


def filled(frames: str, fillings: str | tuple[str, str]) -> list[str]:
    places = (fillings,) if isinstance(fillings, str) else fillings
    return [frame.format(*words) for frame in listed(frames) for words in product(*map(listed, places))]
