"""Top bar: the date and plan, the numbers of the city with the reasons behind them, the speeds.

Which meters stand here the level says; those that nobody of its era can know are left out.
Next: ``goals.py``.
"""

from collections.abc import Callable, Mapping, Sequence

from game.sim.definitions import MeterDef
from game.text import Localized, Message
from game.ui.kit import Button, Column, Flow, Label, Panel, Reading, Row, Say, escape, group
from game.ui.kit.screen import GAP, MARGIN
from game.ui.play.desk import Desk
from game.ui.play.keys import key_of
from game.ui.play.moving import line_lines
from game.ui.play.pace import Pace
from game.ui.play.wording import date_of, icon_of, say_short, say_with_unit

Gaps = Mapping[str, int | float | str | Localized | Message]
SPEED_WORDS = (("pause", 0, "pause"), ("play1", 1, "speed1"), ("play2", 2, "speed2"), ("play4", 4, "speed4"))
TITLE_WIDTH, SHORT_TITLE = 203, 172  # fixed, so that a longer name of a plan moves nothing
PADDING, SPACE = 9, 8
LEAST = {"money": 72, "people": 62, "crowding": 30, "river_class": 50}
LEAST_DIGITS = 25
"""Least widths of the readings: a digit more or less moves nothing."""
DOING = (("undo", "undo"), ("redo", "redo"), ("menu", "menu"))


class TopBar:
    """The three panels at the top."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.date = Label("", "title", "title", wrap=False, name="date")
        self.plan = Label("", "body", "dim", wrap=False, tip=self._whole_plan, name="plan")
        titles = Column([self.date, self.plan], gap=0)
        self.titles = Panel(titles, width=TITLE_WIDTH, padding=PADDING, name="titles")
        self.readings = {
            meter: Reading(
                self._icon(meter), "", least=LEAST.get(meter, LEAST_DIGITS), tip=self._tip(meter), name=f"meter_{meter}"
            )
            for meter in self._meters()
        }
        self.numbers = Panel(Flow(list(self.readings.values()), gap=SPACE), padding=PADDING, name="readings")
        self.speeds = {
            speed: Button("", self._press(word), icon=icon, kind="quiet", tip=self._key_tip(word), name=word)
            for icon, speed, word in SPEED_WORDS
        }
        self.doing = {
            word: Button("", self._press(word), icon=icon, kind="quiet", tip=self._key_tip(word), name=word)
            for icon, word in DOING
        }
        buttons: list[Button] = [*self.speeds.values(), *self.doing.values()]
        self.controls = Panel(Row(buttons, gap=1), padding=4, name="controls")

    def panels(self) -> Sequence[tuple[Panel, str, str]]:
        """Return the panels with dock and alignment."""
        return [(self.titles, "top", "start"), (self.numbers, "top", "centre"), (self.controls, "top", "end")]

    def _whole_plan(self) -> Say:
        return self.plan.text

    def _meters(self) -> list[str]:
        known = {meter.id for meter in self.desk.view.meters()}
        return [meter for meter in self.desk.view.rules.level.shows if meter in known]

    def _icon(self, meter: str) -> str:
        return icon_of(self.desk.ctx.style, self.desk.view.rules.meters[meter].icon)

    def _press(self, word: str) -> Callable[[], None]:
        return lambda: self.desk.press(word)

    def _key_tip(self, word: str) -> Message:
        return Message("play.tip_key", {"what": Message(f"play.key.{word}"), "key": key_of(word).upper()})

    def set_compact(self, compact: bool) -> None:
        """Show the date and the numbers that press most, or everything."""
        self.plan.show(not compact)
        self.titles.width = SHORT_TITLE if compact else TITLE_WIDTH
        self.titles.reflow()
        for meter, reading in self.readings.items():
            reading.show(not compact or meter in self.desk.view.rules.level.shows_first)

    # -- what the tooltips tell
    def _tip(self, meter: str) -> Callable[[], Say]:
        return lambda: self._explain(self.desk.view.rules.meters[meter])

    def _explain(self, meter: MeterDef) -> Say:
        ctx, view = self.desk.ctx, self.desk.view
        value = view.meter(meter.id)
        parts = [f"**{escape(ctx.say(meter.name))}**  {escape(say_with_unit(ctx, meter, value))}"]
        if ctx.texts.has(f"play.why.{meter.id}"):
            parts.append(ctx.say(Message(f"play.why.{meter.id}")))
        parts.append("")
        if meter.id == "money":
            parts += self._budget_lines()
        elif meter.id in ("people", "crowding", "health", "dust_days"):
            parts += self._district_lines(meter.id)
        elif meter.id == "greenway_km":
            parts += line_lines(self.desk)
        elif meter.id in ("trust", "prestige"):
            parts += self._trend_lines(meter.id)
        if meter.limit:
            parts.append(ctx.say(Message("play.limit_is", {"limit": say_with_unit(ctx, meter, meter.limit)})))
        return "\n".join(parts)

    def _budget_lines(self) -> list[str]:
        ctx, (now, _) = self.desk.ctx, self.desk.view.budget()
        lines = [
            f"- {ctx.say(Message(f'budget.{line}'))}: {escape(ctx.change(amount / 1000))}"
            for line, amount in now.items()
            if amount
        ]
        return [ctx.say(Message("play.this_year")), *lines] if lines else []

    def _district_lines(self, meter: str) -> list[str]:
        ctx, lines = self.desk.ctx, []
        for name, people, homes, health, dust in self.desk.view.districts():
            params: Gaps = {"name": name, "people": people, "homes": homes, "health": health, "dust": dust}
            lines.append("- " + ctx.say(Message(f"play.district.{meter}", params)))
        return lines

    def _trend_lines(self, meter: str) -> list[str]:
        ctx, series = self.desk.ctx, self.desk.view.series(meter)
        back = self.desk.view.rules.calendar.turns_per_year
        if len(series) <= back:
            return []
        change = series[-1] - series[-1 - back]
        return [ctx.say(Message("play.since_last_year", {"change": ("+" if change > 0 else "") + group(change)}))]

    # -- following the city
    def refresh(self, pace: Pace) -> None:
        """Show the numbers of now."""
        ctx, view = self.desk.ctx, self.desk.view
        self.date.say(date_of(view))
        plan = next((p for p in view.rules.plans if p.years[0] <= view.year <= p.years[1]), None)
        self.plan.say(plan.title if plan else view.rules.level.title)
        for meter_id, reading in self.readings.items():
            meter = view.rules.meters[meter_id]
            value = view.meter(meter_id)
            over = meter.limit and (value > meter.limit if meter.better == "less" else value < meter.limit)
            poor = meter_id == "money" and value < 0
            reading.show_value(say_short(ctx, meter, value), self._change(meter_id), "bad" if over or poor else "text")
        if self._too_wide():
            for reading in self.readings.values():
                reading.show_value(reading.value, "", reading.tone)
        self.show_pace(pace)

    def _too_wide(self) -> bool:
        """Tell whether the readings would take a second row only for the change of the money, which the tooltip tells too."""
        style = self.desk.ctx.style
        if not self.numbers.attached:
            return False
        beside = sum(panel.measure(self.desk.ctx.size[0])[0] for panel in (self.titles, self.controls))
        room = self.desk.ctx.size[0] - 2 * style.px(MARGIN) - 2 * style.px(GAP) - beside - 2 * style.px(PADDING)
        shown = [reading for reading in self.readings.values() if reading.visible]
        wishes = [reading.measure(room)[0] for reading in shown]
        return sum(wishes) + style.px(SPACE) * (len(wishes) - 1) > room

    def _change(self, meter: str) -> str:
        ctx, view = self.desk.ctx, self.desk.view
        if meter == "money" and "income" in view.rules.meters:
            income = view.meter("income")
            return ctx.change(income) if income else ""
        return ""

    def show_pace(self, pace: Pace) -> None:
        """Mark the speed of now."""
        for speed, button in self.speeds.items():
            button.select(speed == (0 if pace.paused else pace.speed))
        self.doing["undo"].enable(bool(self.desk.view.game.this_turn()))
        self.doing["redo"].enable(bool(self.desk.view.game.undone))
