"""DeepL through its official package: key in the header, text in the body, tags as XML."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, ClassVar

from workbench.translation.provider import GlossaryKeeper, Provider, ProviderTrouble, Service, Tags, Trouble

if TYPE_CHECKING:
    from deepl import DeepLClient

FREE_KEY = ":fx"
"""How keys of the free service end: it may keep and use the texts."""
_BETA = frozenset({"bs", "ckb", "fa", "hr", "kmr", "ps", "sq", "sr"})
"""Languages that DeepL itself calls a trial: without glossaries."""


class DeepLProvider(Provider, GlossaryKeeper):
    """DeepL's API, paid or free."""

    id = "deepl"
    title = "DeepL"
    address = "https://api.deepl.com"
    needs_key = True
    notes = "Die Texte gehen an DeepL in Köln. Mit einem kostenlosen Schlüssel darf DeepL sie speichern und auswerten."
    tags = Tags.XML
    formality: ClassVar = frozenset({"es", "fr", "it", "ja", "nl", "pl", "pt", "ru"})
    most_texts = 50
    most_characters = 25_000  # 128 KiB a request, four bytes a character at most
    longest_text = 25_000

    def translate(self, texts: Sequence[str], target: str, service: Service) -> list[str]:
        """Asks once: waiting and asking again is for the caller, who can be stopped."""
        with _client(service) as client:
            answers = client.translate_text(
                list(texts),
                source_lang="DE",
                target_lang=target,
                formality="prefer_more" if service.polite and target not in _BETA else None,
                glossary=service.glossary or None if target not in _BETA else None,
                tag_handling="xml",
                tag_handling_version="v2",
                preserve_formatting=True,
                split_sentences="nonewlines",
            )
            return [answer.text for answer in answers] if isinstance(answers, list) else [answers.text]

    def make_glossary(self, entries: Mapping[str, str], target: str, name: str, service: Service) -> str:
        """A new glossary for German and the language."""
        if target in _BETA:
            raise ProviderTrouble(Trouble.NO_LANGUAGE)
        with _client(service) as client:
            made = client.create_glossary(name, source_lang="DE", target_lang=target, entries=dict(entries))
            return made.glossary_id


@contextmanager
def _client(service: Service) -> Iterator["DeepLClient"]:
    """Asks once; every failure inside is a `ProviderTrouble`."""
    import deepl
    from deepl import http_client

    http_client.max_network_retries = 0
    http_client.min_connection_timeout = service.seconds
    client = deepl.DeepLClient(service.key, server_url=service.address, send_platform_info=False)
    try:
        yield client
    except deepl.ConnectionException as error:
        raise ProviderTrouble(_of_connection(error)) from error
    except deepl.DeepLException as error:
        raise _trouble(error) from error
    except (ValueError, TypeError, AttributeError, KeyError) as error:  # not what the protocol says
        raise ProviderTrouble(Trouble.ANSWER) from error
    finally:
        client.close()  # type: ignore[no-untyped-call]


def _of_connection(error: Exception) -> Trouble:
    return Trouble.TIME if "timed out" in str(error).lower() else Trouble.UNREACHABLE


_STATUS = {
    403: Trouble.REFUSED,
    401: Trouble.REFUSED,
    413: Trouble.TOO_LARGE,
    414: Trouble.TOO_LARGE,
    429: Trouble.TOO_MANY,
    529: Trouble.TOO_MANY,
    456: Trouble.USED_UP,
}


def _trouble(error: Exception) -> ProviderTrouble:
    status = getattr(error, "http_status_code", None) or 0
    if status == 400 and "target_lang" in str(error):
        return ProviderTrouble(Trouble.NO_LANGUAGE, status)
    found = _STATUS.get(status, Trouble.SERVER if status >= 500 else Trouble.ANSWER)
    return ProviderTrouble(found, status)
