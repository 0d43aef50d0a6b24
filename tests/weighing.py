"""Learns what the second reader weighs from the lists of sentences: `make weights` (docs/decisions/0044-second-reader.md).

With --apart nothing is written: each list is weighed by what was learnt from all others. Run in an environment of its own,
since scikit-learn is wanted for nothing else.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

import numpy
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from bot.domain.crisis import weighing
from bot.domain.crisis.lists import spelling
from bot.domain.crisis.reading import Reading, read
from bot.domain.crisis.weighing import BIAS, CALLS, PIECE, UNITS, Scales, pieces, root, rows
from tests.detection import ORDINARY, Sentence, sentences
from tests.domain import frames_english, frames_french
from tests.domain.crisis_phrases import CALLS as PHRASES
from tests.domain.crisis_phrases import QUIET
from tests.domain.frames_french import filled

HERE = Path(__file__).parent / "domain"
LISTS = (
    "sentences", "messages", "written", "silenced", "calls", "further", "learnt", "brief", "others", "third", "fourth",
    "ordinary", "hand", "fifth", "sixth", "seventh", "eighth",
)  # fmt: skip
TALK = ("contact*", "ways*", "dates*")  # ordinary talk, with and without numbers and dates
FRAMES = {"fr": frames_french, "en": frames_english}
SHARES = {
    "frames": 0.15,
    "phrases": 5.0,
    "brief": 0.5,
    "ordinary": 1.5,
}  # of a sentence: of what was put together from a frame there is much, and alike; short ones are a tenth of what people write here
SEEN = 3  # texts in which something stands that is weighed
FREEDOM = 8.0
LIGHT = 0.25  # of the usual weight: what is lighter is left out
KINDS = {
    "overdose-taken": "overdose", "overdose": "overdose",
    "minor-alone": "young", "minor-beaten": "young", "child": "young",
    "partner-violence": "violence", "violence": "violence",
    "other-in-danger": "other", "hearing-from-friend": "other", "other-person": "other",
    "active-wish": "life", "passive-wish": "life", "plan-day": "life", "plan": "life", "self-harm": "life", "farewell": "life",
    "burden": "life", "hopeless": "life", "life": "life",
}  # fmt: skip

Counts = Mapping[str, float]


def lists(language: str) -> dict[str, list[Sentence]]:
    there = {name: HERE / f"{name}.{language}.tsv" for name in LISTS}
    found = {name: sentences(path) for name, path in there.items() if path.exists()}
    files = sorted(path for pattern in TALK for path in (HERE / "phrases").glob(f"{pattern}.{language}.tsv"))
    found["talk"] = [
        Sentence(language, False, ORDINARY, True, line.split("\t")[0 if path.name.startswith("dates") else -1])
        for path in files
        for line in path.read_text("utf-8").splitlines()
        if line
    ]
    found["phrases"] = [
        Sentence(language, table is PHRASES, "", True, line.strip())
        for table in (PHRASES, QUIET)
        for line in table[language].strip().splitlines()
    ]
    frames = FRAMES[language]
    found["frames"] = [
        Sentence(language, table is frames.CALLS, "", True, text)
        for table in (frames.CALLS, frames.QUIET)
        for frame, fillings in table.items()
        for text in filled(frame, fillings)
    ]
    return found


def counted(sentence: Sentence) -> Counts:
    reading = reading_of(sentence)
    counts: Counter[str] = Counter()
    long = 0
    for words in weighing.sentences(reading):
        long += len(words)
        for word in words:
            counts[word] += 1
            counts.update(f"{PIECE}{piece}" for piece in pieces(word))
        counts.update(" ".join(row) for row in chain.from_iterable(rows(words)))
    return {each: times / root(long) for each, times in counts.items()}


def reading_of(sentence: Sentence) -> Reading:
    return read(sentence.text, spelling(sentence.language))


def learnt(found: Mapping[str, Sequence[Sentence]]) -> Iterator[str]:
    """The lines of a file of weights."""
    texts = [sentence for name in found for sentence in found[name]]
    shares = [SHARES.get(name, 1.0) for name in found for _ in found[name]]
    vectors = DictVectorizer(dtype=numpy.float32)
    counts = vectors.fit_transform([counted(sentence) for sentence in texts]).tocsc()
    often = numpy.diff(counts.indptr) >= SEEN
    model = LogisticRegression(C=FREEDOM, solver="liblinear", random_state=0)
    model.fit(counts[:, numpy.flatnonzero(often)], [sentence.call for sentence in texts], sample_weight=shares)
    weights = model.coef_[0]
    names = vectors.get_feature_names_out()[often]
    heavy = abs(weights) >= LIGHT * weights.std()
    yield from written("", [(BIAS, model.intercept_[0]), *zip(names[heavy], weights[heavy], strict=True)])
    yield from kinds([sentence for sentence in texts if sentence.call and sentence.kind in KINDS])


def kinds(calls: Sequence[Sentence]) -> Iterator[str]:
    """What tells one kind of call from the others: single words."""
    vectors = DictVectorizer(dtype=numpy.float32)
    counts = vectors.fit_transform([dict.fromkeys(reading_of(sentence).words, 1.0) for sentence in calls]).tocsc()
    often = numpy.diff(counts.indptr) >= SEEN
    model = LogisticRegression(C=1.0, max_iter=1000)
    model.fit(counts[:, numpy.flatnonzero(often)], [KINDS[sentence.kind] for sentence in calls])
    names = vectors.get_feature_names_out()[often]
    for kind, weights, bias in zip(model.classes_, model.coef_, model.intercept_, strict=True):
        heavy = abs(weights) >= 0.5 * weights.std()
        yield from written(kind, [(BIAS, bias), *zip(names[heavy], weights[heavy], strict=True)])


def written(kind: str, weights: Iterable[tuple[str, float]]) -> Iterator[str]:
    rounded: dict[int, list[str]] = defaultdict(list)
    for name, weight in weights:
        rounded[round(weight * UNITS)].append(name)
    for weight, names in sorted(rounded.items()):
        if weight:
            yield "\t".join((kind, str(weight), *sorted(names)))


def apart(language: str) -> Iterator[str]:
    """What the second reader alone says of each list when it has not learnt from it."""
    found = lists(language)
    for name in filter(found.__contains__, LISTS):
        scales = Scales(list(learnt({each: found[each] for each in found if each != name})))
        heard: dict[str, list[bool]] = defaultdict(list)
        for sentence in found[name]:
            side = "call" if sentence.call else ORDINARY if sentence.kind == ORDINARY else "harmless"
            heard[side].append(scales.weigh(reading_of(sentence)).heaviest >= CALLS[language])
        shares = ", ".join(f"{side} {sum(each)} of {len(each)}" for side, each in sorted(heard.items()))
        yield f"{name}.{language}: {shares}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--apart", action="store_true", help="write nothing; weigh each list by what the others teach")
    given = parser.parse_args()
    for language in CALLS:
        if given.apart:
            for line in apart(language):
                print(line, flush=True)  # noqa: T201
        else:
            path = Path(weighing.__file__).parent / f"weights.{language}.tsv"
            path.write_text("\n".join(learnt(lists(language))) + "\n", "utf-8")


if __name__ == "__main__":
    main()
