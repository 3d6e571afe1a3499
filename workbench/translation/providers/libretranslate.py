"""LibreTranslate, best on the office's own server: one JSON request, key and text in its body."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from workbench.common.json_post import Request, ServerError, post_json
from workbench.common.private_network import addresses_of
from workbench.translation.provider import Provider, ProviderTrouble, Service, Trouble


class LibreTranslateProvider(Provider):
    """A LibreTranslate server at an address of the office's choice."""

    id = "libretranslate"
    title = "LibreTranslate"
    address = ""
    needs_key = False
    notes = (
        "Läuft LibreTranslate auf einem eigenen Server, bleiben die Texte im Haus."
        " Welche Sprachen es gibt, hängt von seinen Modellen ab."
    )
    most_texts = 20
    most_characters = 10_000
    longest_text = 5_000

    def translate(self, texts: Sequence[str], target: str, service: Service) -> list[str]:
        """All texts in one request."""
        body: dict[str, object] = {"q": list(texts), "source": "de", "target": target, "format": "text"}
        if service.key:
            body["api_key"] = service.key
        try:
            answer = post_json(_request(service), body)
        except ServerError as error:
            raise ProviderTrouble(_trouble(error), error.status, error.after) from error
        found = answer.get("translatedText") if isinstance(answer, Mapping) else None
        if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
            raise ProviderTrouble(Trouble.ANSWER)
        return found


def _request(service: Service) -> Request:
    parts = urlsplit(service.address)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    host = parts.hostname or ""
    addresses = addresses_of(host, port)
    if not addresses:
        raise ProviderTrouble(Trouble.UNREACHABLE)
    path = f"{parts.path.rstrip('/')}/translate"
    return Request(host, port, addresses, path, parts.scheme == "https", service.seconds)


def _trouble(error: ServerError) -> Trouble:
    if error.status == 0:
        return Trouble.TIME if isinstance(error.__cause__, TimeoutError) else _without_status(error)
    known = {
        401: Trouble.REFUSED,
        403: Trouble.REFUSED,
        400: Trouble.NO_LANGUAGE,
        413: Trouble.TOO_LARGE,
        429: Trouble.TOO_MANY,
        456: Trouble.USED_UP,
    }
    return known.get(error.status, Trouble.SERVER if error.status >= 500 else Trouble.ANSWER)


def _without_status(error: ServerError) -> Trouble:
    return Trouble.UNREACHABLE if isinstance(error.__cause__, OSError) else Trouble.ANSWER
