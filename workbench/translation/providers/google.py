"""Google's page for old mobile phones, read by deep-translator: no key, no contract, no promise."""

from collections.abc import Sequence
from typing import Any

from workbench.translation.provider import Provider, ProviderTrouble, Service, Trouble


class GoogleProvider(Provider):
    """The page translate.google.com/m."""

    id = "google"
    title = "Google Übersetzer"
    address = "https://translate.google.com/m"
    needs_key = False
    notes = (
        "Die Texte gehen an Google in den USA, ohne Vertrag und ohne Zusagen."
        " Nur für Texte, die ohnehin im Internet stehen."
    )
    most_texts = 10
    most_characters = 6_000
    longest_text = 1_500  # the text stands in the address of the request

    def translate(self, texts: Sequence[str], target: str, service: Service) -> list[str]:
        """One request a text; deep-translator has no limits of time, the process around it has."""
        from deep_translator import GoogleTranslator
        from deep_translator.exceptions import (
            BaseError,
            LanguageNotSupportedException,
            RequestError,
            TooManyRequests,
            TranslationNotFound,
        )
        from requests import RequestException

        class At(GoogleTranslator):  # type: ignore[misc]
            """The same at another address."""

            def __init__(self, address: str, **languages: Any) -> None:
                super().__init__(**languages)
                self._base_url = address

        found = []
        try:
            translator = At(service.address, source="de", target=target)
            for text in texts:
                try:
                    found.append(translator.translate(text) or "")
                except TranslationNotFound:
                    found.append("")
        except LanguageNotSupportedException as error:
            raise ProviderTrouble(Trouble.NO_LANGUAGE) from error
        except TooManyRequests as error:
            raise ProviderTrouble(Trouble.TOO_MANY, 429) from error
        except RequestError as error:
            raise ProviderTrouble(Trouble.SERVER) from error
        except RequestException as error:
            raise ProviderTrouble(Trouble.UNREACHABLE) from error
        except (BaseError, ValueError, AttributeError, RecursionError) as error:
            raise ProviderTrouble(Trouble.ANSWER) from error
        if texts and not any(found):
            raise ProviderTrouble(Trouble.ANSWER)
        return found
