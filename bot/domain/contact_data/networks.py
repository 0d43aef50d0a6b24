"""Names on networks that are named, and invitations to go on there."""

from bot.domain.contact_data.mails import DOT, HANDLE, NOT_TOLD
from bot.domain.contact_data.marked import MARKED, beside_marks
from bot.domain.contact_data.network_names import FOR_THINGS

_NET = MARKED
_LABEL = r"(?:id|user\s?name|user|name|nick(?:name)?|tag|gamer\s?tag|handle|account|profile|page|pseudo|compte|nom|profil|identifiant)"
_NAMED = r"(?:id|user\s?name|user|name|nick(?:name)?|tag|gamer\s?tag|handle|pseudo|nom|identifiant)"
_IS = r"(?:is|'s|c'?est|cest|est|as|:|=|->|=>)"
_FIND = (
    r"(?:r?ajoute[rsz]?|add|follow|find|dm|pm|mp|re?cherche[rsz]?|(?:re)?trouve(?:r(?:as|ez|a)?|[sz])?|contacte[rz]?|invite[rz]?"
    r"|look(?:\s(?:up|for))?|search(?:\sfor)?"
    r"|message|msg|write|ping|hit|text|call|ecri[srtv]\w*|rejoin[st]\w*|reach|catch|get|see|join|demande[rsz]?|tape[rz]?|suis|suivez"
    r"|parle[rz]?|appelle[rz]?|snap|friend|hmu|kik)"
)
_GO_ON = (
    r"(?:viens|venez|vien|passons|passe[rz]?|r?ajoute[rz]?|continue[rz]?|continuons|bascule[rz]?|discute[rz]?|parle[rz]?|parlons|ecri[rv]\w*|move"
    r"|switch|swap|go|talk|chat|speak|continue"
    r"|carry\son|(?:move|take|bring)\s(?:this|it)|call|message|text|write|rejoin[st]\w*|join|retrouve[rz]?|tape[rz]?|cherche[rz]?|add|follow|dm|pm|mp|pv|hmu|go\sto"
    r"|come|meet)"
)
_WORDS = r"(?:\W+(?!(?:here|ici|not|pas|plus|jamais|never|don't|temps|time|all)\b)[\w'\-]+)"
_FEW = (
    r"(?:\W+(?!(?:here|ici|not|pas|plus|jamais|never|don't|a|an|the|some|these|those|this|that|un|une|des|le|la|les|du|de|mon|ma"
    r"|mes|ses|son|sa|her|his|their|about|with|avec)\b)[\w'\-]+)"
)
_UPON = rf"\W+(?:on|sur|to|via|par|at|dans|au|my)\W+(?:\w+\W+)?{_NET}"
_ASKING = (
    r"(?:on|let'?s|lets|tu\speux|vous\spouvez|on\s(?:peut|pourrait|se)|you\scan|u\scan|we\s(?:can|could)|shall\swe|can\s(?:we"
    r"|you|i)|could\s(?:we|you)|wanna|want\sto|veux\s(?:tu|qu'on))"
)
_BEGINS = r"(?:^|[.,;:!?\n(]\s?|\b(?:alors|donc|plutot|ou|then|or|so|just|please|stp|svp|plz|pls|ok|allez|you\scan|tu\speux|peux)\s)"
_LOOK = (
    r"(?:look\s(?:up|for|me)|search(?:\sfor)?|find|type(?:\sin)?|(?:re)?cherche[rsz]?|tape[rsz]?|trouve[rsz]?|ajoute[rsz]?"
    r"|demande[rsz]?|add)"
)
_WHOM = (
    r"\W+(?!(?:un|une|des|du|de|la|le|les|l|pas|plus|a|an|the|some|any|my|your|mon|ma|ton|ta|out|it|them|people|job|jobs|work"
    r"|old)\b)\w{3,}"
)
_OFTEN = (
    r"(?:on|sur|always|never|not|back|too|all|only|still|just|also|mostly|rarely|often|sometimes|active|addicted|hooked|stuck|lost"
    r"|glued|so|happy|toujours|jamais|pas|plus"
    r"|tout|trop|souvent|tomb\w+|accro\w*|rest\w+|perdu\w*|encore|aussi|bloqu\w*|inscrit\w*|actif|mieux|seul\w*|nul\w*|au|a|en|pour"
    r"|for|in|at|the|it|that|and|et)"
)
_UNKNOWN = (
    r"(?!\w*(?:ments?|ions?|ness|ing|ed|ly|[ai]ble|iques?|[ae]nces?|euse?s?|eurs?|aires?|ismes?|ity|ents?|ures?|ages?|ees?|es|er"
    r"|e|less|ful|ous|ive|frozen|broken|stolen|poison|rubbish)\b|(?:account|follow|friend|streak|memor|birthday|group|profil|password|message|video|stor[iy]|photo"
    r"|notif|scroll|hashtag|filter|filtre|souvenir|abonne|toujours|always|tonight|drama|annivers|public|plein|jamais|parents|contacts?\b|pseudo|username|account|number|numero|depuis)"
    r"\w*)[a-z][\w.]{5,40}"
)
_WORDLIKE = r"(?:ments?|ions?|ness|ing|ed|ly|[ai]ble|(?<!s)s)"
_SITES = r"\b(?:t\.me|tinyurl|bit\.?ly|ko-?fi|linktree|patreon|github|leetchi|tipeee|calendly)\b"
_HOW_IT_IS = (
    r"\s(?:l'\s?enfer|trop|pas|plus|n'importe|tout|toujours|pire|mieux|pareil(?!\squ)|vide|dur|moche|nul|faux|violent|triste|fini|mort|la\s(?:guerre"
    r"|jungle|merde|honte|folie)|la\smeme\schose|un\s(?:enfer|cauchemar)|all\b|so\b|not|too|just|hell|full|worse|always|been|only|really|hard|awful"
    r"|fake|toxic|dead|a\s(?:mess|nightmare|circus|zoo)|(?:ma|un|une|des|du|ce|ca|ton|ta|son|sa|their|an)\b|a\s|mon\s(?!pseudo|nom|prenom|vrai|blaze)|my\s(?!name|user|nick|handle|full|real|old))"
)
_GAMES = (
    r"(?:psn|steam|xbox|epic|roblox|battle\s?net|bnet|riot|ubisoft|uplay|gog|origin|minecraft|nintendo|switch|playstation|ps[345]"
    r"|fortnite|valorant|valo|twitch|ea)"
)
# Short for one, but words as well.
_DISC = r"(?:disco?|dis|sc|tele)"
# A picture in place of the name, or what it shows.
_SHOWN = r"(?:[👻📸📷🐦🦋🎮🎵]|\b(?:yellow\sghost|fantome\sjaune))"
_COLOURED = (
    r"(?:the\s(?:purple|blue|yellow|green|red|black|pink|orange)\sone"
    r"|la\s(?:violette|bleue|jaune|verte|rouge|noire|rose|mauve|orange))"
)
_ITS_PICTURE = (
    r"(?:the\s|l'|le\s|la\s)(?:bird|ghost|oiseau|fantome|bleue?|blue|violette?|purple|jaune|yellow)(?:\sone)?"
)
_I_AM = r"(?:je\ssuis|j'?suis|i'?m|c'?est|it'?s)"
_NO_NAME_BEFORE_DOT = r"(?!(?:au|le|un|bon|ce|du|petit|quel|chaque|the|a|one|this|that|polka|my|mon|at|every)\b)"
_NO_NAME_BEHIND_DOT = (
    r"(?!(?:de|du|d|des|fort|faible|com|commun|final|positif|negatif|important|noir|vue|of|fr|is|on|in|sur|est|a|and|et|or"
    r"|ou)\b)"
)
_DOTTED = (
    rf"\b{_NO_NAME_BEFORE_DOT}\w{{3,40}}\s?,?\s(?:dot|point|pt|tiret(?:\sdu\s(?:bas|8))?|dash|hyphen|underscore)"
    rf"\s?,?\s{_NO_NAME_BEHIND_DOT}\w{{2,40}}"
)
_CODE = r"(?=[a-z\-]*\d)(?=[\d\-]*[a-z])[a-z0-9]{2,8}-?[a-z0-9]{3,8}\b"
_JOIN = (
    r"(?:join|rejoin\w*|rejoignez|enter|entre[rz]?|server|serveur|discord|groupe?|guilde?|clan|lobby|party|partie|game|jeu|jackbox|kahoot"
    r"|friend|ami|amitie|create?o?r|createur)"
)
_TO_TALK = (
    r"(?:if\s(?:you|u)\s(?:wanna|want\sto|need\sto|fancy\sa|feel\slike|ever\s(?:want|need)\w*(?:\sto)?)\s?(?:a\s)?(?:talk|chat|dm|message|speak|vent|msg|reach\sme)\w*"
    r"|if\s(?:you|u)\s(?:want|like|need)\W*$|si\s(?:tu|vous)\s(?:veux|voulez|as\sbesoin|avez\sbesoin)(?:\W*$|\s(?:de\s)?(?:parler|discuter|causer|papoter|m'ecrire))"
    r"|(?:pour|for)\s(?:parler|discuter|causer|a\schat|talking)|add\sme|hmu|come\s(?:talk|chat|say)|viens|ajoute)"
)

_FULL_NAME = r"[A-Z][a-z][\w'\-]*\s(?:(?:de|du|la|le|van|von|el|al|ben)\s)?[A-Z][\w'\-]+"

NETWORKS_SIGN = beside_marks(
    rf"{_NET}|[👻📸📷🐦🦋🎮🎵]|\b(?:(?:on|sur)\s(?:x|{_ITS_PICTURE}|{_COLOURED})|fantome\sjaune|yellow\sghost|{_DISC}|tt|invit\w*"
    rf"|code|clan|royale|(?:my|mon|session)\sid|serveur|server|i\ g|friend\scode|trainer\scode|player\scode"
    r"|code\sami|code\sdresseur|battle\s?tag|bnet|blizzard|riot|valorant"
    rf"|sw|switch|epic|uplay|ea|valo|among|clash\w*|brawl\w*|supercell|genshin"
    rf"|uid|dodo|jitsi|whereby|mdp|mot\sde\spasse|pass(?:word|code)|cle|blog|bio|annonce|bon\scoin|page)\b|{_SITES}"
)
NETWORKS_SEEN = tuple(
    beside_marks(text)
    for text in (
        rf"(?:{_NET}|{_SITES})(?:{DOT}|\s)?(?:\w+(?:{DOT}|\s)){{0,2}}(?:slash|barre\ oblique|barre|oblique|antislash)\s\w",
        rf"\b(?:my|mon|ma|mes|our|notre|mn)\s(?:\w+\s)?{_NET}(?:\s{_LABEL})?\s?(?:{_IS}+\s?(?!{NOT_TOLD})\w"
        rf"|,\s?(?=[\w.\-]{{3,40}}\W{{0,3}}$)\w)",
        rf"{_NET}\s{{0,2}}(?:[:=~|»👉➡→]|=>|-+>?|–|—|>)\s{{0,2}}(?:{HANDLE}|[\w.\-]{{3,40}}\W{{0,20}}$)",
        rf"{_NET}\W+(?:(?!\d)[\w']+\W+){{0,3}}?{HANDLE}",
        rf"{_NET}\s{{0,2}}{_LABEL}\s?(?:{_IS}\s?(?!{NOT_TOLD}|was\b|chang)\w|[\"«])",
        rf"{_NET}\s{{0,2}}{_NAMED}\s(?!is\b|was\b|chang)\w+(?:\s\w+){{0,2}}\W{{0,3}}$",
        rf"\b{_FIND}[\s-](?:me|moi|us|nous|m')\b(?:{_WORDS}{{0,6}}?{_UPON}|.{{0,15}}{_NET})",
        rf"\b(?:tu|vous|you|u)\W+(?:\w+\W+){{0,2}}?(?:me|m')\s?{_FIND}\b{_WORDS}{{0,4}}?{_UPON}",
        rf"\b(?:je|j'|jte|i'?ll|i\scan)\W*(?:te|t'|vous)?\s?(?:r?ajoute|retrouve|rejoins|contacte|ecris|cherche|dm|mp|add|message"
        rf"|find|text|call)(?:\s(?:u|you))?{_FEW}{{0,2}}?{_UPON}",
        rf"\b{_ASKING}\s{_GO_ON}\b{_FEW}{{0,3}}?{_UPON}",
        rf"\b{_ASKING}\s(?:\w+\s)?(?:use|utilise[rz]?|try|essaye[rz]?)\s(?:\w+\s)?{_NET}",
        rf"{_BEGINS}(?:{_GO_ON}|find|look\s(?:up|for)|search(?:\sfor)?)\b{_FEW}{{0,3}}?(?!\W+(?:on|sur)\s{FOR_THINGS}){_UPON}",
        rf"\b(?:m'ajouter|m'ecrire|me\s(?:trouver|joindre|retrouver|contacter|rejoindre|suivre))\b{_WORDS}{{0,3}}?{_UPON}",
        rf"\bm'?appel+e?\s.{{1,30}}\ssur\s{_NET}",
        rf"\b(?:je\ssuis|j'?suis|chuis|chui|i'm|im|i\sam|on\sme\strouve|you\sfind\sme)\s(?:aussi\s|also\s)?(?:on|sur)\s{_NET}"
        r"(?:\s(?:as|sous|under|avec(?!\smes)|with(?!\smy)|name|nom)|\s?[,:])\s?\w",
        rf"\b(?:i'?m|i\sam|je\ssuis|j'?suis|chuis?)\s(?:(?!{_OFTEN}\b|\w*(?:[ai]ble|less|ful|ous|ent|ant|ing|ed|ly)\b|(?:connecte|inscrit|present|seul|logged)\w*)[\w.]+\s){{1,2}}(?:on|sur)\s(?:the\s|l'|le\s)?{_NET}(?!\s(?:with|avec)\s(?:my|mes|des|les)\b)",
        rf"{_NET}(?:\W{{2,3}}(?:photo|pic\b|avatar)|\W{{1,3}}(?:(?:my|ma|mon)\s(?:photo|pic\b|avatar)|profile\spic)|\W{{1,3}}(?:the\sone\swith|celle?\savec|la\sphoto|c'est\smoi|that'?s\sme|it'?s\sme))",
        rf"\bslide\sinto\smy\b|{_NET}\s(?:dms?|mps?)\W+(?:it'?s|c'est|is|at|:)",
        rf"\b(?:my|mon|ma)\s(?:\w+\s)?{_NET}(?:\s(?:{_LABEL}|channel|chaine))?\s(?:is\s(?:called|named|under)|called|s'appelle"
        rf"|se\snomme)\b",
        rf"\b(?:on|sur)\s(?:\w+\W){{0,2}}?{_NET}(?:\s(?:boards?|forums?))?\W+(?:(?:je\ssuis|j'?suis|i'm|im|i\sam)(?!\s(?:(?!the\b){_OFTEN}|barely|hardly|rarely|nobody|personne|quelqu'un|someone|\w*(?:ment|ing|ly|able|ible|less|ful))\b)|j'y\ssuis|(?:c'?est|it'?s)(?!{_HOW_IT_IS})|i\sgo\sby|sous|my\sname|mon\snom"
        rf"|mon\spseudo|name)\b",
        rf"\b(?:on|sur)\s(?:\w+\W)?{_NET}\W+(?:\w+\W+){{0,2}}?{_LOOK}{_WHOM}|{_NET}\W+(?:\w+\W+){{0,1}}?{_LOOK}{_WHOM}",
        rf"{_NET}\s(?:as|sous\sle\snom|sous|under)\s(?!(?:is|well|usual|soon|much|many|often|long|far|if|though|always|for|to|pression|pressure|pretexte)\b)\w",
        rf"\b[a-z]\w{{4,40}}\s(?:is\swhat\si\s(?:go\sby|use|call\smyself)|c'?est\smon\s(?:nom|pseudo|blaze))\s(?:on|sur)\s{_NET}",
        rf"\b{_LABEL}\s(?:on|sur)\s{_NET}\W+(?:is|c'?est|est|:)",
        rf"{_NET}\W+(?:same|meme)\s(?:{_LABEL}|num\w*|tel\w*)\b|\b(?:same|meme)\s(?:{_LABEL}|num\w*)\s(?:on|sur)\s{_NET}",
        rf"\b(?:my|mon|ma)\s(?:{_LABEL})\s{_NET}\s[\w.\-]{{4,40}}\W{{0,3}}$",
        rf"^\W*(?:the\s|le\s|l'|my\s|mon\s)?(?!facebook|whats|twitter|youtube|leboncoin|reddit|linked|signal|messenger|pinterest){_NET}\s{_UNKNOWN}(?=\W*$|\s?[,!](?!\s(?:what|quelle?|ca|that|it|i|je|and|et|tant|so|ugh|never|trop|attention|careful)\b)|\s(?:come|viens|si\sbesoin|if\sneed\w*|if\s(?:any|(?:you|u)\s(?:wanna"
        r"|want|need|fancy|like|ever|feel))|si\s(?:(?:tu|vous)\s(?:veux|voulez|as|avez)|une?|quelqu'un|qqn|ca\ste|jamais)|add|ajoute|msg|message|dm|mp|hmu|for\sa|pour\s(?:causer|parler|discuter))\b)",
        rf"\b(?:mine|le\smien|la\smienne)\s(?:on|sur)\s(?:\w+\s)?{_NET}\W+(?:is|c'?est|est|:)?\s?(?:{_UNKNOWN}|\w*[\d_]\w*)",
        rf"\b{_GAMES}\s?(?:(?:id|tag|user\s?name|name|pseudo)\s?(?:\s(?:is|c'?est)\s|:|\s)|:)\s?(?!{NOT_TOLD})[\w.\-]{{5,40}}(?=\W*$|\s?[,.;!])",
        rf"(?:{_NET}|\b{_GAMES})\W+(?:\w+\W+){{0,2}}?(?:i|je)\s(?:play|joue)\s(?:as|sous)\s(?:le\s(?:nom|pseudo)\s(?:de\s)?)?"
        r"(?!(?:a|an|the|le|la|un|une|if)\b)\w{4,}.{0,30}\b(?:add|friend\sme|ajoute|find\sme|join|come|viens|rejoins|invite)",
        r"\bsw\W{0,2}\d{4}\W?\d{4}\W?\d{4}\b|\bcode\s(?:ami|dresseur|friend)\s\w+\W{1,3}\w*\d|\b(?:friend|trainer|player)\scode\W{1,3}\w*-?\d",
        rf"(?:\b(?:my|mon|ma)\s{_NET}\s(?!fonctionn|march|bug|deconn|plant|crash|froz|brok|stop|keep|says|rame|died|makes?|was|had|has)"
        rf"|{_NET}(?:'s|\sis|\sc'est)\s){_UNKNOWN}(?=\W{{0,3}}$|\s(?:tout\s(?:en|attache)|all\s(?:one|lower\w*)|in\slower\w*"
        r"|en\s(?:un|minuscule)|no\s(?:caps|spaces?|dots?)|sans\s(?:espaces?|majuscules?|point)|one\sword)\b)",
        rf"^\W*(?:l'|the\s|sur\s|on\s)?{_NET}\s?(?:[:|]"
        r"|[–—-](?!\s?(?:toujours|always|never|jamais|trop|too|tout|all|only|just|pas|plus|les?|la|the|a|une?|same|nothing|rien|que|c'est|it's|why"
        r"|pourquoi)\b))\s?[\w.' ]{3,40}\W*$",
        rf"{_SHOWN}(?:\W{{1,4}}{HANDLE}|\W{{0,3}}[:=👉➡→]\s?\w{{4,40}}\W*$)|\bfantome\sjaune\W{{1,4}}👻\s?\w{{4,}}",
        rf"(?:\b(?:my|mon)\s{_DISC}\s?{_IS}|^\W*(?:(?:disco?|sc|tele)\s?(?:is|'s|:|=)|tt\s?[:=])|\b(?:on|sur)\s(?:x\s?(?:[:=]|\W{{1,2}}{_I_AM})|{_ITS_PICTURE}\W{{1,2}}{_I_AM}))"
        rf"\s?(?!{_OFTEN}\b){_UNKNOWN}|\b(?:on|sur)\s{_ITS_PICTURE}\W{{1,2}}{_I_AM}\s(?!{_OFTEN}\b)[a-z]\w+\s[a-z]\w+\W*$",
        rf"^\W*disco?\s(?!{NOT_TOLD})(?:{_IS}\s)?[a-z]\w{{5,40}},?\s(?:add|ajoute|envoie|send|invite|hmu|dm|no\s(?:numbers?|hash|caps|dots?|spaces?)"
        r"|all\sone|one\sword|lower\s?case|sans|tout)\b",
        rf"(?:^\W*|[?:]\s|\b(?:i'?m|i\sam|je\ssuis|j'?suis|chuis?|tape[rsz]?|type|put|enter|mets?)\s)(?!{_OFTEN}\b){_UNKNOWN}\s"
        rf"(?:(?:over\s)?(?:on|sur)\s(?:(?:the\s|l')?{_NET}(?=\W*$)|{_COLOURED})|(?:in|into|dans)\s(?:la\s|the\s|your\s)?"
        rf"(?:recherche|search\w*(?:\s(?:bar|box))?|barre\sde\srecherche)\s(?:d[eu]\s|of\s|on\s|sur\s|in\s|d')?{_NET})",
        rf"^\W*(?!{_OFTEN}\b|\w*{_WORDLIKE}\b)[a-z]\w{{5,40}}\s(?:on|sur)\s(?:the\s|l')?{_NET}(?=\W{{1,2}}{_TO_TALK})",
        rf"{_DOTTED}(?:\s(?:dot|point|underscore|tiret|dash)\s\w+)?\s(?:on|sur)\s(?:the\s|l')?{_NET}|{_NET}\W+(?:\w+\W+){{0,2}}?{_DOTTED}(?=\W*$|[,;])",
        rf"^\W*(?:l'|the\s|la\s|le\s)?(?={_NET})(?:appli\w*|app|petit|little|oiseau|fantome|ghost|bird|paper|avion|clock)\b[^,:]{{0,30}}"
        rf"[,:]\s?[a-z][\w.]{{5,40}}\W*$|^\W*(?:pseudo|utilisateur|tag|user|nom)\s(?:sur\s)?{_NET}\s(?:\W\s?)?[a-z][\w.]{{5,40}}\W*$",
        rf"\b(?:my|mon)\s(?:tag\s{_DISC}|{_DISC}\s(?:tag|user|name|handle))\s(?:is\s|c'est\s)?[a-z]\w{{4,}}"
        rf"|^\W*(?:[\w&]+\s){{1,4}}(?:on|sur)\s{_NET},\s(?:message|write\sto|ecri[sv]\w*|dm|contacte\w*)[\s-](?:me|us|moi|nous|the\spage|a\sla\spage|la\spage)\b",
        rf"\b(?:slash|barre|oblique)\s\w{{3,40}}\s(?:on|sur)\s(?:the\s)?{_NET}",
        rf"\b(?:code|invit\w*)\b(?!\s(?:promo|d'erreur|postal|barre|wifi))(?=.{{0,60}}?\b{_JOIN}\b).{{0,40}}?(?<=\s){_CODE}"
        rf"|\b{_JOIN}\b.{{0,40}}?\b(?:code|invit\w*)\W(?:\w+\W){{0,2}}?{_CODE}",
        r"\b(?:(?:friend|trainer|player)\scode|code\s(?:ami|dresseur|d'amitie))\b.{0,25}?\b\d{4}\W?\d{4}\W?\d{4}\b"
        r"|\b(?:my|mon)\s(?:id|uid)\s(?:\w+\s)?(?:is\s|c'est\s)?\d{8,18}\b|\b(?:clan|royale|clash)(?:'s)?\b.{0,15}?\#(?=[a-z]*\d)[a-z0-9]{5,10}\b"
        r"|\b(?:session|threema)\sid\b.{0,20}?(?=[a-z]*\d)[a-z0-9]{6,}|\b(?:server|serveur)\b.{0,15}\d{1,3}(?:\.\d{1,3}){3}\b|\bip\s(?:du|of).{0,20}\d{1,3}(?:\.\d{1,3}){3}\b",
        rf"(?:\brdv\s(?:on|sur)\s|\b(?:si\s(?:t'as|tu\sas|vous\savez)|if\s(?:you|u)(?:'?ve|\shave)(?:\sgot)?)\s(?:the\s)?){_NET}\s?[,:]\s?[a-z][\w.]{{6,40}}\W*$",
        rf"{_NET}\s(?!\w+-\w*{_WORDLIKE}(?![\w-]))[a-z]{{3,20}}-[a-z\d]{{3,20}}(?=\W*$|\s?,)",
        r"\b(?:salon|vocal|room|server|serveur|visio|call|zoom|jitsi|lobby)\b.{0,40}\b(?:mot\sde\spasse|mdp|password|passcode)\W{1,3}(?:c'est\s|is\s)?"
        r"(?!(?:oublie\w*|forg\w+|is|on|in|sur|par|please|svp|stp|again|protected|needed|required|reset|for|pour|du|de|des|of|and|et)\b)[\w\-]{3,}",
        r"\b(?:mon|my)\sblog\b.{3,60}\b(?:sur|on)\s(?:over-?blog|wordpress|blogspot|tumblr|medium|substack)\b",
        r"\b(?:mon|my)\s(?:tel\w*|num\w*|number|mail|contact)\b.{0,20}\b(?:dans|in|sur|on)\s(?:ma|my|mon|le|la|the)\s(?:\w+\s)?(?:bio|profil\w*|annonce|ad|listing|page|story|bon\scoin)\b",
        r"\b(?:(?:session|threema|tox)\s(?:id|code|key)|(?:cle|code|id)\s(?:de\s)?(?:session|tox|threema)(?:\ssignal)?)\W{1,3}(?:is\s|c'est\s)?(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{8,}",
        rf"{_NET}\W{{1,3}}(?:is\s|c'est\s)?\$[a-z]\w{{3,}}",
        rf"\b(?:sans\sespaces?|no\s(?:spaces?|gaps?)|tout\s(?:attache|colle)|(?:all\s)?one\sword|en\sun\smot)\W{{1,3}}(?:on|sur)\s(?:the\s|l')?{_NET}",
        rf"\b(?:avec|with)\s(?:une?|deux|trois|an?|one|two|three)\s[a-z]'?s?\b.{{0,25}}?\b(?:on|sur)\s{_NET}",
        rf"\b(?:take|prends|prenez|copy|copie)\s(?:my|mon)\s(?:name|pseudo|nick\w*|nom|handle)\b.{{0,60}}{_NET}",
        r"\b(?:j'ai|i'?ve(?:\sgot)?|i\shave)\s(?:une|a)\s(?:page|chaine|channel|boutique)\W{1,3}[a-z].{3,40}\b(?:message|ecri[sv]\w*|dm|mp|drop|write|contact\w*)\b",
        r"\b(?:jitsi|whereby)\b\W+(?:\w+\W+){0,3}?(?=[a-z\-]*[\d\-])[a-z][\w\-]{5,}",
        rf"{_NET}\s?(?:[=:]|c'est|is)\s?(?:mon\s|my\s)?(?:prenom|nom|first\sname|surname|last\sname)\b",
        rf"\b(?:colles?|attaches?|stuck\stogether|joined(?:\sup)?|run\stogether)\s(?:on|sur)\s{_NET}",
        rf"^\W*{_NET}/(?!{_NET})[a-z][\w.]{{5,40}}\W*$",
        rf"(?<!\w)(?!\w*{_WORDLIKE}\b)[a-z][\w.]{{5,40}}\W{{1,3}}(?:that'?s|is|c'?est)\s(?:my|mon)\s{_NET}(?=\W*$|,)|^\W*(?!{_NET}|\w*{_WORDLIKE}\b|(?:bonjour|coucou|hello|jamais|toujours|surtout|pourquoi|internet|always|mostly)\b)"
        rf"[a-z][\w.]{{5,40}}(?:\s\(|\s[–-]\s|,\s|\s?\#|\s(?:at|chez)\s){_NET}\)?\W*$",
        rf"\b(?:my|mon)\s{_NET}\s?\?\s?(?:c'est\s|it's\s)?(?!{NOT_TOLD}|\w*{_WORDLIKE}\b)[a-z][\w.]{{5,40}}\W*$",
        rf"{_NET}.{{0,30}}\b(?:number|num\w*)\s(?:i|je|que)\b",
        r"\b(?:psn|steam|xbox|kik|gamer\s?tag|bnet|vinted)\s[\w.\-]{5,40}\W{0,3}$",
        r"\b(?:battle\s?tag|bnet|blizzard|riot|valorant|lol|clash\w*|brawl\w*|supercell|royale|tag|genshin"
        r"|uid)\b.{0,25}?(?:\b[a-z]\w{2,20}\#\d{3,6}\b"
        r"|\#(?=[a-z]*\d)[a-z0-9]{5,10}\b)",
        rf"{_NET}\W{{1,3}}(?:moi\sc'?est|mine(?:'s|\sis)|le\smien\sc'?est)\s(?!{NOT_TOLD}|(?:la|le|les|un|une|pas|plus|trop|mon|ma|que|pour|surtout|juste|pareil|jamais|termine|fini|tout|rien|mort|different|simple|souvent"
        r"|toujours|plutot|complique|l'enfer|dur)\b)\w{4,}(?=\W*$|\s?[,.])",
        r"\bamong\sus\b.{0,40}\bcode\s\w{4,8}",
        r"\bdodo\scode\W+(?:\w+\W+){0,2}?(?=[a-z0-9]*\d)[a-z0-9]{5}\b|\bcode\sdodo\W+(?=[a-z0-9]*\d)[a-z0-9]{5}\b",
        r"\b(?:(?:friend|trainer|player)\scode|code\s(?:ami|dresseur)|uid)\W{1,4}(?:is\W|c'est\W)?\w*\d|\buid\s\w+\s\d{8,10}\b",
        rf"{_NET}(?:\s|-)moi\b|{_NET}\s(?:me|us)\b(?=\W*$|\s?[,.!?:;]|\s(?:on|at|if|when|any|some|later|tonight|pl|x|and|or|my|its"
        rf"|it's|maybe|same|as)\w*)",
        r"\bi\ g\s?[:=]|\bkik\ me\b|\blive\s?(?::|colon\b|deux\spoints\b)\s?(?:cid\b|[a-z]+\.[a-z])",
        r"\b(?:join|rejoin\w*|appel|call|vocal|visio|zoom|meet(?:ing)?|salon|room|salle|reunion)\b.{0,40}\b(?:id"
        r"|identifiant)\W{1,3}\d(?:[ \-]?\d){7,13}\b",
        rf"(?<!\w){HANDLE}\W+(?:\w+\W+){{0,2}}?(?:on|sur)\s{_NET}",
    )
) + tuple(
    beside_marks(text, case=True)
    for text in (
        rf"(?!(?i:youtube|you\stube|spotify|deezer|podcast))(?i:{_NET})\W+(?i:\w+\W+){{0,2}}?{_FULL_NAME}",
        rf"{_FULL_NAME}\W+(?i:\w+\W+){{0,2}}?(?i:on|sur)\s(?!(?i:youtube|you\stube|spotify|deezer))(?i:{_NET})",
        r"\b(?i:jitsi|whereby)\b.{0,20}\b[A-Z][a-z]+[A-Z]\w+",
        r"\b(?i:party|lobby|room|server|invite|join|guild|clan|game|serveur|salon|groupe|partie)\s(?i:code)\W{1,3}(?i:is\s|c'est\s)?[A-Z\d]{4,8}\b"
        r"|\b(?i:code)\s(?i:(?:de\sla|du|de|d'|pour\sla|pour\sle)\s?){0,1}(?i:groupe|serveur|salon|partie|guilde|clan)\W{1,3}(?i:c'est\s)?[A-Z\d]{4,8}\b",
        rf"\b(?i:my|mon|ma)\s(?i:\w+\s)?(?i:youtube)\W+(?i:\w+\W+){{0,2}}?{_FULL_NAME}",
    )
)
