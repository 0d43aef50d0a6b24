"""What is signed is proved, and nothing else is: with the examples that the standards print, and letter by letter."""

import json
from uuid import UUID

import pytest

from bot.credentials import attestation, sd_jwt
from bot.credentials.attestation import Attestation, Entry, Wording, prove, sign
from bot.credentials.sd_jwt import Unproved, concealed, decoded, digest_of, encoded, shown, signed
from tests.stage import NOON
from tests.walks import for_each

KEY = bytes(range(32))
PUBLIC = sd_jwt.public_of(KEY)
TRUSTED = {sd_jwt.thumbprint(PUBLIC): PUBLIC}
TOLD = Attestation(
    name="Zoé Müller",
    entries=[Entry("Peer helper since 3 March 2025", known=True), Entry("Training, 12 March 2026", "first aid")],
    issuer="Les Amis",
    link="https://t.me/entraide_bot",
    issued_at=NOON,
)
TEXT = sign(TOLD, Wording("Attestation", "What it is", "How it is given"), KEY, UUID(int=1))


def refused(text: str, **how: object) -> str:
    with pytest.raises(Unproved) as no:
        prove(text, TRUSTED, **how)  # type: ignore[arg-type]
    return no.value.reason


# Examples of the standards


def test_a_signature_is_the_one_that_rfc_8037_prints() -> None:
    """Appendix A.1 to A.4."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = decoded("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A")
    assert sd_jwt.public_of(private) == "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
    assert sd_jwt.thumbprint(sd_jwt.public_of(private)) == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
    words = b"eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc"
    signature = "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"
    assert encoded(Ed25519PrivateKey.from_private_bytes(private).sign(words)) == signature


def test_a_disclosure_has_the_digest_that_rfc_9901_prints() -> None:
    """4.2.1 to 4.2.6."""
    family = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0"
    assert digest_of(family) == "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"
    assert shown({"_sd": [digest_of(family)], "_sd_alg": "sha-256"}, [family]) == {"family_name": "Möbius"}
    country = "WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgIkZSIl0"
    assert digest_of(country) == "w0I8EKcdCtUPkGCNUrfwVp2xEgNjtoIDlOxc9-PlOhs"
    two = {"nationalities": ["DE", {"...": digest_of(country)}, {"...": "7Cf6JkPudry3lcbwHgeZ8khAv1U1OSlerP0VkBJrWZ0"}]}
    assert shown(two, [country]) == {"nationalities": ["DE", "FR"]}


# RFC 9901, appendix A.1: of its ten disclosures the sub, the region and the country.
A1 = {
    "_sd": [
        "C9inp6YoRaEXR427zYJP7Qrk1WH_8bdwOA_YUrUnGQU", "Kuet1yAa0HIQvYnOVd59hcViO9Ug6J2kSfqYRBeowvE",
        "MMldOFFzB2d0umlmpTIaGerhWdU_PpYfLvKhh_f_9aY", "X6ZAYOII2vPN40V7xExZwVwz7yRmLNcVwt5DL8RLv4g",
        "Y34zmIo0QLLOtdMpXGwjBgLvr17yEhhYT0FGofR-aIE", "fyGp0WTwwPv2JDQln1lSiaeobZsMWA10bQ5989-9DTs",
        "ommFAicVT8LGHCB0uywx7fYuo3MHYKO15cz-RZEYM5Q", "s0BKYsLWxQQeU8tVlltM7MKsIRTrEIa1PkJmqxBBf5U",
    ],
    "iss": "https://issuer.example.com", "iat": 1683000000, "exp": 1883000000,
    "address": {
        "_sd": [
            "6aUhzYhZ7SJ1kVmagQAO3u2ETN2CC1aHheZpKnaF0_E", "AzLlFobkJ2xiaupREPyoJz-9-NSldB6Cgjr7fUyoHzg",
            "PzzcVu0qbMuBGSjulfewzkesD9zutOExn5EWNwkrQ-k", "b2Dkw0jcIF9rGg8_PF8ZcvncW7zwZj5ryBWvXfrpzek",
            "cPYJHIZ8Vu-f9CCyVub2UfgEk8jvvXezwK1p_JneeXQ", "glT3hrSU7fSWgwF5UDZmWwBTw32gnUldIhi8hGVCaV4",
            "rvJd6iq6T5ejmsBMoGwuNXh9qAAFATAci40oidEeVsA", "uNHoWYhXsZhVJCNE2Dqy-zqt7t69gJKy5QaFv7GrMX4",
        ]
    },
    "_sd_alg": "sha-256",
}  # fmt: skip
SUB = "WyIyR0xDNDJzS1F2ZUNmR2ZyeU5STjl3IiwgInN1YiIsICI2YzVjMGE0OS1iNTg5LTQzMWQtYmFlNy0yMTkxMjJhOWVjMmMiXQ"
REGION = "WyJHMDJOU3JRZmpGWFE3SW8wOXN5YWpBIiwgInJlZ2lvbiIsICJcdTZlMmZcdTUzM2EiXQ"
COUNTRY = "WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgImNvdW50cnkiLCAiSlAiXQ"


def test_what_is_disclosed_stands_where_rfc_9901_puts_it_and_the_rest_is_gone() -> None:
    plain = {"iss": "https://issuer.example.com", "iat": 1683000000, "exp": 1883000000}
    assert shown(A1, [REGION, COUNTRY]) == plain | {"address": {"region": "港区", "country": "JP"}}
    assert shown(A1, [SUB]) == plain | {"address": {}, "sub": "6c5c0a49-b589-431d-bae7-219122a9ec2c"}


@for_each(
    "payload, disclosures",
    [
        (A1, [SUB, SUB]),
        (A1, [concealed("other")[1]]),
        ({"a": 1, "_sd": [digest_of(COUNTRY)], "country": "FR"}, [COUNTRY]),
        ({"_sd": [digest_of(COUNTRY)] * 2}, [COUNTRY]),
        ({"many": [{"...": digest_of(COUNTRY)}]}, [COUNTRY]),
        ({"_sd": [digest_of(concealed("x", "salt")[1])]}, [concealed("x", "salt")[1]]),
        ({"_sd": [digest_of("WyJzYWx0IiwgIl9zZCIsIDFd")]}, ["WyJzYWx0IiwgIl9zZCIsIDFd"]),
        ({"_sd": [digest_of("bm90IGpzb24")]}, ["bm90IGpzb24"]),
        ({"_sd_alg": "md5"}, []),
    ],
)
def test_disclosures_that_rfc_9901_refuses_are_refused(payload: dict[str, object], disclosures: list[str]) -> None:
    with pytest.raises(Unproved, match="changed"):
        shown(payload, disclosures)


# Ours


def test_what_was_signed_is_read_back() -> None:
    assert prove(TEXT, TRUSTED) == TOLD
    assert prove(attestation.read(f"\ufeff {TEXT[:200]}\r\n{TEXT[200:]}\n".encode()), TRUSTED) == TOLD


def test_whatever_is_left_out_is_learned_by_nobody() -> None:
    statement, name, first, second, _ = TEXT.split("~")
    told = prove("~".join([statement, second, ""]), TRUSTED)
    assert (told.name, told.entries) == ("", TOLD.entries[1:])
    for hidden in (name, first):
        salt_and_value = json.loads(decoded(hidden))
        assert str(salt_and_value[1]) not in decoded(statement.split(".")[1]).decode()
    for each in TOLD.entries:
        assert each.title not in decoded(statement.split(".")[1]).decode()


def test_it_has_what_open_badges_3_and_sd_jwt_vc_ask_for_whatever_is_left_out() -> None:
    """Open Badges 3.0, B.1: what an AchievementCredential must have; SD-JWT VC, 3.2: its header and claims."""
    statement, *_ = TEXT.split("~")
    header = json.loads(decoded(statement.split(".")[0]))
    assert (header["typ"], header["alg"], header["jwk"]) == ("dc+sd-jwt", "EdDSA", sd_jwt.jwk(PUBLIC))
    for text in (TEXT, f"{statement}~"):
        told = sd_jwt.proved(text, TRUSTED, attestation.KIND)
        assert told["@context"][0] == "https://www.w3.org/ns/credentials/v2"
        assert told["@context"][1].startswith("https://purl.imsglobal.org/spec/ob/v3p0/context-3.")
        assert {"VerifiableCredential", "OpenBadgeCredential"} <= set(told["type"])
        assert {"id", "issuer", "validFrom", "vct", "iss", "iat"} <= told.keys()
        assert told["validFrom"] == "2026-11-30T11:00:00+00:00"
        assert {"id", "type", "name"} <= told["issuer"].keys()
        subject = told["credentialSubject"]
        assert subject["id"]
        assert {"id", "type", "name", "description", "criteria"} <= subject["achievement"].keys()
        assert all(each["type"] == ["Evidence"] for each in told["evidence"])


def test_a_change_of_any_one_letter_is_found() -> None:
    for n, letter in enumerate(TEXT):
        other = "B" if letter == "A" else "A"
        assert refused(TEXT[:n] + other + TEXT[n + 1 :]) in ("changed", "format", "elsewhere", "cut"), n
    for n, letter in enumerate(TEXT):  # and the nearest one, which may differ in a bit that base64 does not count
        near = {"A": "B", "Q": "R", "g": "h", "w": "x", "E": "F", "I": "J", "U": "V", "Y": "Z", "k": "l", "s": "t"}.get(
            letter
        )
        if near:
            assert refused(TEXT[:n] + near + TEXT[n + 1 :]), n


def test_one_that_was_cut_anywhere_is_found_unless_whole_lines_were_left_out() -> None:
    for n in range(len(TEXT)):
        if TEXT[:n].endswith("~"):
            assert prove(TEXT[:n], TRUSTED).issuer == "Les Amis"
        else:
            assert refused(TEXT[:n]) in ("cut", "format", "changed")


def test_another_key_another_kind_and_another_format_are_told_apart() -> None:
    other = sign(TOLD, Wording("", "", ""), bytes(32), UUID(int=2))
    assert refused(other) == "elsewhere"
    assert refused(TEXT, distrusted=list(TRUSTED)) == "distrusted"
    assert refused(signed({"vct": attestation.TYPE}, [], KEY, "vc+sd-jwt")) == "format"
    assert refused(signed({"vct": "urn:other"}, [], KEY, attestation.KIND)) == "format"
    for text in ("", "hello", "a.b.c", "~~~", "." * 500, "eyJ", "%PDF-1.7", "[" * 40_000):
        assert refused(text) in ("format", "cut")
    assert refused(TEXT + "~" * 70_000) == "large"
    for content in (b"\xff\xfe\x00", b"%PDF-1.7\xe2\xe3"):
        with pytest.raises(Unproved, match="format"):
            attestation.read(content)


def test_who_claims_no_signature_or_brings_their_own_key_proves_nothing() -> None:
    _, payload, _ = TEXT.split("~")[0].split(".")
    for header in ({"alg": "none", "typ": attestation.KIND}, {"alg": "HS256", "typ": attestation.KIND}):
        forged = f"{encoded(json.dumps(header).encode())}.{payload}."
        assert refused("~".join([forged, *TEXT.split("~")[1:]])) == "format"
    (kid,) = TRUSTED
    private = bytes(32)
    mine = {"alg": "EdDSA", "typ": attestation.KIND, "kid": kid, "jwk": sd_jwt.jwk(sd_jwt.public_of(private))}
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    words = f"{encoded(json.dumps(mine).encode())}.{payload}"
    forged = f"{words}.{encoded(Ed25519PrivateKey.from_private_bytes(private).sign(words.encode()))}"
    assert refused("~".join([forged, *TEXT.split("~")[1:]])) == "changed"
