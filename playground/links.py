"""Links as Telegram checks them: what is taken, how it is written afterwards, and why the rest is refused."""

import ipaddress
import re
import string
from dataclasses import dataclass

LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)  # Telegram lowers nothing else
SCHEME = re.compile(r"[^:/?#@\[\]]*")
OWN = re.compile(r"(tg|tonsite|ton):(?://)?", re.I)
USER = re.compile(r"tg:(?://)?user/?\?([^#]*)")
UNESCAPED = r"[A-Za-z0-9.\-_!$,~*'();&+=%s\x80-\U0010ffff]"
HOST = re.compile(f"(?:{UNESCAPED % ''}|%[0-9A-Fa-f]{{2}})*")
WHO = re.compile(f"(?:{UNESCAPED % ':'}|%[0-9A-Fa-f]{{2}})*")
BLANK = " \t\r\n\0\v"


class WrongLink(Exception):
    """What Telegram says is wrong with a link."""


@dataclass(frozen=True, slots=True)
class Url:
    """A link in its parts. `port` is the one that was written, 0 for none; `rest` begins with a slash."""

    protocol: str
    who: str
    host: str
    port: int
    rest: str

    @property
    def is_ipv6(self) -> bool:
        return self.host.startswith("[")

    def __str__(self) -> str:
        who = f"{self.who}@" if self.who else ""
        port = f":{self.port}" if self.port else ""
        return f"{self.protocol}://{who}{self.host}{port}{self.rest}"


def lower(text: str) -> str:
    """The text with A to Z as a to z."""
    return text.translate(LOWER)


def parse(text: str, protocol: str = "http") -> Url:
    """A link; `protocol` is what is meant when it names none. Raises WrongLink."""
    scheme = SCHEME.match(text)
    if scheme is not None and text.startswith("://", scheme.end()):
        protocol = lower(scheme.group())
        if protocol not in ("http", "https"):
            raise WrongLink("Unsupported URL protocol")
        text = text[scheme.end() + 3 :]
    end = min((text.index(mark) for mark in "/?#" if mark in text), default=len(text))
    address, rest = text[:end], text[end:]
    address, port = _split_port(address)
    who, _, host = address.rpartition("@")
    host = lower(host)
    _check_host(host, who)
    return Url(protocol, who, host, port, _escape(rest))


def check(link: str, https_only: bool = False) -> str:
    """The link as Telegram writes it. Raises WrongLink."""
    own = OWN.match(link)
    url = parse(link[own.end() :] if own else link)
    if https_only and (own or url.protocol != "https"):
        raise WrongLink("Only HTTPS links are allowed")
    if own:
        return _check_own(lower(own.group(1)), link[own.end() :], url)
    if "." not in url.host and not url.is_ipv6:
        raise WrongLink("Wrong HTTP URL")
    return str(url)


def user_of(link: str) -> int | None:
    """The person that a tg://user?id= link is about."""
    found = USER.match(lower(link))
    for pair in found.group(1).split("&") if found else ():
        key, _, value = pair.partition("=")
        if key == "id":
            return int(value) if re.fullmatch("[1-9][0-9]{0,18}", value) else None
    return None


def _split_port(address: str) -> tuple[str, int]:
    found = re.search(r"(?<!^)[:\]@][^:\]@]*$", address)
    if found is None or address[found.start()] != ":":
        return address, 0
    digits = address[found.start() + 1 :]
    digits = digits.lstrip("0") or digits[-1:]
    if not re.fullmatch("[0-9]{1,10}", digits) or not 0 < int(digits) < 65536:
        raise WrongLink("Wrong port number specified in the URL")
    return address[: found.start()], int(digits)


def _check_host(host: str, who: str) -> None:
    if host.startswith("[") and host.endswith("]"):
        try:
            ipaddress.IPv6Address(host[1:-1])
        except ValueError:
            raise WrongLink("Wrong IPv6 address specified in the URL") from None
        return
    if not host:
        raise WrongLink("URL host is empty")
    if host == ".":
        raise WrongLink("Host is invalid")
    for part, pattern, name in ((host, HOST, "host"), (who, WHO, "userinfo")):
        found = pattern.match(part)
        end = found.end() if found else 0
        if end < len(part):
            wrong = "Wrong percent-encoded symbol" if part[end] == "%" else "Disallowed character"
            raise WrongLink(f"{wrong} in URL {name}")


def _escape(rest: str) -> str:
    rest = rest.rstrip(BLANK)
    rest = rest if rest.startswith("/") else f"/{rest}"
    return "".join(f"%{ord(char):02X}" if char <= " " else char for char in rest)


def _check_own(scheme: str, link: str, url: Url) -> str:
    if url.protocol == "https" or lower(link).startswith("http://") or url.who or url.port or url.is_ipv6:
        raise WrongLink(f"Wrong {'tg' if scheme == 'tg' else 'ton'} URL")
    if not re.fullmatch(r"[A-Za-z0-9_.-]*" if scheme == "tonsite" else "[A-Za-z0-9_-]*", url.host):
        raise WrongLink("Unallowed characters in URL host")
    return f"{scheme}://{url.host}{url.rest.removeprefix('/') if url.rest.startswith('/?') else url.rest}"
