"""Files that Telegram keeps: what a message says of them, and the size of a picture."""

import mimetypes
import struct
from dataclasses import dataclass
from typing import Any

from playground.shapes import Json

# The kinds of files, and how their ids begin.
KINDS = {
    "document": "BQAC",
    "photo": "AgAC",
    "voice": "AwAC",
    "video": "BAAC",
    "audio": "CQAC",
    "animation": "CgAC",
    "video_note": "DQAC",
    "sticker": "CAAC",
}


@dataclass(frozen=True, slots=True)
class File:
    """A file that Telegram keeps. `kind` is one of `KINDS`: a file is only sent again as what it is."""

    id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    data: bytes

    @property
    def path(self) -> str:
        """Where the Bot API lets it be downloaded."""
        return f"{self.kind}s/{self.unique_id}_{self.name}"


def guess_mime(name: str) -> str:
    """The media type that the name of a file promises."""
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def make_file(number: int, kind: str, name: str, mime: str, data: bytes) -> File:
    """A file with ids that are its own."""
    return File(f"{KINDS[kind]}AgQAAxkB{number:012d}", f"AgAD{number:08d}", kind, name, mime, data)


def describe(file: File, duration: int = 0) -> Json:
    """The part of a Message that says which file it carries: {"document": ...}, {"photo": ...} and so on."""
    known: Json = {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": len(file.data)}
    if file.kind == "photo":
        width, height = picture_size(file.data) or (1, 1)
        return {"photo": [{**known, "width": width, "height": height}]}
    if file.kind == "sticker":
        size = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        return {"sticker": {**known, "type": "regular", "emoji": "🙂", **size}}
    if file.kind == "video_note":
        return {"video_note": {**known, "length": 240, "duration": duration}}
    known["mime_type"] = file.mime
    if file.kind == "voice":
        return {"voice": {**known, "duration": duration}}
    if file.kind == "audio":
        return {"audio": {**known, "duration": duration, "file_name": file.name}}
    if file.kind in ("video", "animation"):
        film = {file.kind: {**known, "duration": duration, "width": 320, "height": 240, "file_name": file.name}}
        # Telegram shows an animation as a document, too.
        return film | ({"document": {**known, "file_name": file.name}} if file.kind == "animation" else {})
    return {"document": {**known, "file_name": file.name}}


def file_in(content: Json) -> tuple[str, Json] | None:
    """The kind and the description of the file in a message, if it carries one."""
    if "photo" in content:
        return "photo", content["photo"][-1]
    for kind in ("animation", "document", "voice", "video", "audio", "video_note", "sticker"):
        if kind in content:
            return kind, content[kind]
    return None


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, JPEG, GIF or WEBP; None when it is no picture."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        return _pair(struct.unpack(">II", data[16:24]))
    if data.startswith(b"GIF8") and len(data) >= 10:
        return _pair(struct.unpack("<HH", data[6:10]))
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return 512, 512
    return _jpeg_size(data) if data.startswith(b"\xff\xd8") else None


def _pair(values: tuple[Any, ...]) -> tuple[int, int]:
    return int(values[0]), int(values[1])


def _jpeg_size(data: bytes) -> tuple[int, int]:
    position = 2
    while position + 9 < len(data) and data[position] == 0xFF:
        marker, length = data[position + 1], int.from_bytes(data[position + 2 : position + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = _pair(struct.unpack(">HH", data[position + 5 : position + 9]))
            return width, height
        position += 2 + length
    return 1, 1
