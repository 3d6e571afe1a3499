"""Microsoft Translator through deep-translator, without its question about languages before every use."""

from collections.abc import Sequence
from typing import Any

from workbench.translation.provider import Provider, ProviderTrouble, Service, Trouble, codes


class MicrosoftProvider(Provider):
    """Azure's translator; `glossary` holds the region of the key, if it has one."""

    id = "microsoft"
    title = "Microsoft Translator"
    address = "https://api.cognitive.microsofttranslator.com/translate?api-version=3.0"
    needs_key = True
    notes = "Die Texte gehen an Microsoft. Wo sie verarbeitet werden, hängt von Ihrem Vertrag ab."
    most_texts = 10
    most_characters = 20_000
    longest_text = 5_000

    def translate(self, texts: Sequence[str], target: str, service: Service) -> list[str]:
        """One request a text."""
        from deep_translator import MicrosoftTranslator
        from deep_translator.exceptions import BaseError, MicrosoftAPIerror
        from requests import JSONDecodeError, RequestException

        class At(MicrosoftTranslator):  # type: ignore[misc]
            """The same at another address; the languages come from our own table."""

            def __init__(self, address: str, **languages: Any) -> None:
                super().__init__(**languages)
                self._base_url = address

            def _get_supported_languages(self) -> dict[str, str]:
                return {code: code for code in ("de", *codes("microsoft").values())}

        try:
            translator = At(
                service.address,
                source="de",
                target=target,
                api_key=service.key,
                region=service.glossary or None,
            )
            return [translator.translate(text) or "" for text in texts]
        except MicrosoftAPIerror as error:
            raise ProviderTrouble(_trouble(str(error))) from error
        except JSONDecodeError as error:
            raise ProviderTrouble(Trouble.ANSWER) from error
        except (RequestException, AttributeError) as error:  # the library goes on without an answer
            raise ProviderTrouble(Trouble.UNREACHABLE) from error
        except (BaseError, ValueError, KeyError, IndexError, TypeError) as error:
            raise ProviderTrouble(Trouble.ANSWER) from error


def _trouble(message: str) -> Trouble:
    """By the code of the answer: the status does not reach us."""
    for code, trouble in (
        ("401", Trouble.REFUSED),
        ("403001", Trouble.USED_UP),
        ("403", Trouble.REFUSED),
        ("400036", Trouble.NO_LANGUAGE),
        ("40005", Trouble.TOO_LARGE),
        ("400077", Trouble.TOO_LARGE),
        ("429", Trouble.TOO_MANY),
        ("5", Trouble.SERVER),
    ):
        if f"'code': {code}" in message or f'"code": {code}' in message:
            return trouble
    return Trouble.ANSWER
