"""MyMemory through deep-translator, over https: the library's own address is not encrypted."""

from collections.abc import Sequence
from typing import Any

from workbench.translation.provider import Provider, ProviderTrouble, Service, Trouble

_NOTICES = (
    "MYMEMORY WARNING",
    "QUERY LENGTH LIMIT",
    "INVALID LANGUAGE PAIR",
    "INVALID SOURCE LANGUAGE",
    "PLEASE SELECT",
)
"""What the service writes in place of a translation."""


class MyMemoryProvider(Provider):
    """The open memory of Translated."""

    id = "mymemory"
    title = "MyMemory"
    address = "https://api.mymemory.translated.net/get"
    needs_key = False
    notes = (
        "Die Texte gehen an Translated in Rom und können dort für alle zugänglich werden. Nur für Texte, die ohnehin im"
        " Internet stehen."
    )
    most_texts = 10
    most_characters = 4_000
    longest_text = 499

    def translate(self, texts: Sequence[str], target: str, service: Service) -> list[str]:
        """One request a text."""
        from deep_translator import MyMemoryTranslator
        from deep_translator.exceptions import (
            BaseError,
            LanguageNotSupportedException,
            RequestError,
            TooManyRequests,
        )
        from requests import JSONDecodeError, RequestException

        class At(MyMemoryTranslator):  # type: ignore[misc]
            """The same at another address."""

            def __init__(self, address: str, **languages: Any) -> None:
                super().__init__(**languages)
                self._base_url = address

        try:
            translator = At(service.address, source="de-DE", target=target)
            found = [_translation(translator.translate(text)) for text in texts]
        except LanguageNotSupportedException as error:
            raise ProviderTrouble(Trouble.NO_LANGUAGE) from error
        except TooManyRequests as error:
            raise ProviderTrouble(Trouble.TOO_MANY, 429) from error
        except RequestError as error:
            raise ProviderTrouble(Trouble.SERVER) from error
        except JSONDecodeError as error:
            raise ProviderTrouble(Trouble.ANSWER) from error
        except RequestException as error:
            raise ProviderTrouble(Trouble.UNREACHABLE) from error
        except (BaseError, ValueError, AttributeError, KeyError, TypeError, StopIteration) as error:
            raise ProviderTrouble(Trouble.ANSWER) from error
        return found


def _translation(answer: object) -> str:
    """The text of an answer. Raises `ProviderTrouble` for a notice in its place."""
    text = answer if isinstance(answer, str) else ""
    notice = next((notice for notice in _NOTICES if text.upper().startswith(notice)), "")
    if notice == _NOTICES[0]:
        raise ProviderTrouble(Trouble.USED_UP)
    if notice:
        raise ProviderTrouble(Trouble.ANSWER)
    return text
