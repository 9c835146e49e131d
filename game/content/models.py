"""Models: strict pydantic models made from the frozen dataclasses, so that the rules need not know pydantic.

A model is made once for each class. All scalars arrive as text and the field's type reads them; what leaves a model
is the dataclass itself. Words of a registry become the fields of one model, ids that stand for words a mapping beside
them. Next: ``messages.py`` turns pydantic's errors into sentences with a place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from types import GenericAlias
from typing import Annotated, Any, Literal, Optional, Union

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    GetCoreSchemaHandler,
    Strict,
    Tag,
    TypeAdapter,
    ValidationInfo,
    create_model,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from game.content.positions import Quoted
from game.content.shapes import (
    Either,
    Many,
    Maybe,
    OneOf,
    Prosaic,
    Record,
    Row,
    Scalar,
    Shape,
    Table,
    Verbs,
    attributes_of,
    body_of,
    fields_of,
    id_table,
    remembered,
    required,
)
from game.text import Localized

Known = Mapping[str, Mapping[str, Any]]
"""Context of a validation: table (the word of ``Ref``) -> the ids that exist."""

HIDDEN = "\0"
"""Begins the steps of pydantic's paths that are not in the file; no YAML key can hold it."""
IDS = f"{HIDDEN}ids"
"""Where ids that stand for words wait beside the words."""
WHOLE = re.compile(r"[-+]?[0-9]+", re.ASCII)
NUMBER = re.compile(r"[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?", re.ASCII)
CHINESE = r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]"
CHINESE_GAP = re.compile(rf"(?<={CHINESE})[ \n](?={CHINESE})")


class Model(BaseModel):
    """What all models share: no unknown keys, no guessing, built when first used."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, defer_build=True, protected_namespaces=())


class TextModel(Model):
    """A text in English and Chinese."""

    en: Annotated[str, BeforeValidator(lambda value: some_text(value))]
    zh: Annotated[str, BeforeValidator(lambda value: some_text(value))] = ""


def wrong(expected: str) -> PydanticCustomError:
    """Return the error for a value of the wrong kind; the message adds what was found."""
    return PydanticCustomError("wrong_type", "expected {expected}", {"expected": expected})


def some_text(value: Any) -> Any:
    """Accept any scalar as text."""
    if not isinstance(value, str):
        raise wrong("text")
    return str(value)


def whole_number(value: Any) -> Any:
    """Read an unquoted whole number."""
    if not isinstance(value, str) or isinstance(value, Quoted) or not WHOLE.fullmatch(value) or len(value) > 18:
        raise wrong("a whole number")
    return int(value)


def any_number(value: Any) -> Any:
    """Read an unquoted number."""
    if not isinstance(value, str) or isinstance(value, Quoted) or not NUMBER.fullmatch(value) or len(value) > 40:
        raise wrong("a number")
    return float(value)


def truth(value: Any) -> Any:
    """Read ``true`` or ``false``."""
    if not isinstance(value, str) or isinstance(value, Quoted) or value not in ("true", "false"):
        raise wrong("true or false")
    return value == "true"


def one_of(words: tuple[str, ...], value: Any) -> Any:
    """Accept one of a few words."""
    if not isinstance(value, str) or value not in words:
        raise wrong(" or ".join(f"'{w}'" for w in words if w) or "nothing")
    return str(value)


def bare_word(value: Any) -> Any:
    """Accept nothing, ``{}`` or ``true`` after a word without fields."""
    if value not in (None, {}, "true"):
        raise wrong("nothing after this word")
    return True


def plain_or_fields(value: Any) -> str:
    """Say which of two shapes a value means to have."""
    return f"{HIDDEN}fields" if isinstance(value, dict) else f"{HIDDEN}plain"


READERS: dict[type[Any], Callable[[Any], Any]] = {str: some_text, int: whole_number, float: any_number, bool: truth}


def localized(text: BaseModel) -> Localized:
    """Make the text; folding leaves gaps between Chinese characters, which are closed."""
    en, zh = (str(getattr(text, language)).strip() for language in ("en", "zh"))
    return Localized(en, CHINESE_GAP.sub("", zh))


def annotation(shape: Shape) -> Any:
    """Return the pydantic annotation of a shape."""
    match shape:
        case Scalar(kind, between):
            limits = Field(ge=between.least, le=between.most) if between else Field()
            return Annotated[kind, limits, BeforeValidator(READERS[kind])]
        case OneOf(words):
            return Annotated[Literal[words], BeforeValidator(partial(one_of, words))]
        case Prosaic():
            return Annotated[TextModel, AfterValidator(localized)]
        case Many(item):
            return Annotated[GenericAlias(tuple, (annotation(item), ...)), Strict(False)]
        case Row(items):
            return Annotated[GenericAlias(tuple, tuple(annotation(i) for i in items)), Strict(False)]
        case Table(key, value):
            return dict[annotation(key), annotation(value)]  # type: ignore[misc]
        case Maybe(inner):
            return Optional[annotation(inner)]  # noqa: UP045 - a value, not a hint
        case Either(plain, record):
            one: Any = Annotated[annotation(plain), Tag(f"{HIDDEN}plain")]
            other: Any = Annotated[annotation(record), Tag(f"{HIDDEN}fields")]
            return Annotated[Union[one, other], Discriminator(plain_or_fields)]  # noqa: UP007 - a value, not a hint
        case Record(cls):
            return Annotated[model_of(cls), AfterValidator(partial(make, cls))]
        case Verbs():
            return Annotated[Any, VerbsSchema(shape)]
    raise TypeError(f"no model for {shape}")


@remembered
def model_of(cls: type[Any], skip: int = 0) -> type[Model]:
    """Return the model of a dataclass, without its first ``skip`` fields."""
    shapes = fields_of(cls)
    fields: dict[str, Any] = {}
    for key, attribute in list(attributes_of(cls).items())[skip:]:
        default = ... if required(attribute) else None
        fields[f"{key}_"] = (annotation(shapes[key]), Field(default, alias=key))
    return create_model(cls.__name__, __base__=Model, __doc__=cls.__doc__, **fields)


def given(cls: type[Any], model: BaseModel) -> dict[str, Any]:
    """Return what was written, by the dataclass' own names."""
    names = {f"{key}_": attribute.name for key, attribute in attributes_of(cls).items()}
    return {names[name]: getattr(model, name) for name in model.model_fields_set}


def make(cls: type[Any], model: BaseModel) -> Any:
    """Make the dataclass; what was not written keeps the dataclass' default."""
    return cls(**given(cls, model))


class VerbsSchema:
    """Tells pydantic how to read verbs; asked only when the first model is built, when all words are known."""

    def __init__(self, shape: Verbs) -> None:
        self.shape = shape

    def __get_pydantic_core_schema__(self, _source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        inner = handler.generate_schema(list[verbs_model(self.shape.registry)])  # type: ignore[misc]
        return core_schema.with_info_wrap_validator_function(self.read, inner)

    def read(self, value: Any, handler: Callable[[Any], Any], info: ValidationInfo) -> tuple[Any, ...]:
        """Read a mapping of words, or a list of such mappings, in the order in which they are written."""
        groups = value if isinstance(value, list) else [value]
        words, other = self.shape.words(), self.shape.fallback()
        ids = (info.context or {}).get(id_table(other), {}) if other else {}
        models = handler([apart(group, words, ids) for group in groups])
        result: list[Any] = []
        for group, model in zip(groups, models, strict=True):
            for key in group:
                if key in words:
                    result.append(getattr(model, f"{key}_"))
                elif other:
                    result.append(stand_in(other, key, model.ids_[key]))
        return tuple(result)


def apart(group: Any, words: Mapping[str, Any], ids: Mapping[str, Any]) -> Any:
    """Put keys that are ids apart from keys that are words; what is neither stays, to be refused."""
    if not isinstance(group, dict):
        return group
    result = {key: body for key, body in group.items() if key in words or key not in ids}
    if len(result) < len(group):
        result[IDS] = {key: body for key, body in group.items() if key not in result}
    return result


def stand_in(cls: type[Any], key: str, body: Any) -> Any:
    """Make the fallback of a registry from its id and what stands after it."""
    first, *others = attributes_of(cls).values()
    if isinstance(body_of(cls, after_id=True), Record) and isinstance(body, BaseModel):
        return cls(**{first.name: key}, **given(cls, body))
    return cls(**{first.name: key, others[0].name: body})


def worded(cls: type[Any], value: Any) -> Any:
    """Make a word from its only field, or from none."""
    names = [attribute.name for attribute in attributes_of(cls).values()]
    return cls(**{names[0]: value}) if names else cls()


@remembered
def verbs_model(registry: str) -> type[Model]:
    """Return the model whose fields are the words of a registry."""
    shape = Verbs(registry)
    fields: dict[str, Any] = {}
    for word, cls in shape.words().items():
        body = body_of(cls)
        if isinstance(body, Record) and body.cls is cls:
            kind = annotation(body)
        elif body is None:
            kind = Annotated[bool, BeforeValidator(bare_word), AfterValidator(partial(worded, cls))]
        else:
            kind = Annotated[annotation(body), AfterValidator(partial(worded, cls))]
        fields[f"{word}_"] = (kind, Field(None, alias=word))
    other = shape.fallback()
    if other:
        body = body_of(other, after_id=True)
        whole = isinstance(body, Record) and body.cls is other
        kind = model_of(other, 1) if whole else annotation(body) if body else bool
        fields["ids_"] = (dict[str, kind], Field({}, alias=IDS))  # type: ignore[valid-type]
    return create_model(f"{registry.title()}s", __base__=Model, **fields)


@remembered
def adapter_of(cls: type[Any]) -> TypeAdapter[Any]:
    """Return what reads one entry of a kind: ``validate_python(node.plain(), context=known)`` gives the dataclass."""
    return TypeAdapter(annotation(Record(cls)))
