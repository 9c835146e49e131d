"""The gallery's screens: every widget once, in the shape of a play screen, with invented sample words.

These words are no game content: they only show how the kit looks and keep its tests honest in both languages.
Next: ``game/ui/kit/gallery.py``, which draws them.
"""

from game.text import Localized
from game.ui.kit.boxes import Card, Column, Divider, Flow, Row, Spacer
from game.ui.kit.buttons import Button, Tile, Toggle
from game.ui.kit.chart import Chart, Limit, Series
from game.ui.kit.inputs import Slider, TextField
from game.ui.kit.labels import Icon, Label, RichText
from game.ui.kit.lists import Item, ListBox, Tabs
from game.ui.kit.meters import Meter
from game.ui.kit.panel import Modal, Panel
from game.ui.kit.screen import Screen
from game.ui.kit.scroll import ScrollView
from game.ui.kit.signs import BADGES, Badge, Banner, KeyCap, Reading, Stars

LONG = Localized(
    "In 1957 the **works council** writes: the yellow smoke lies over the east paddies when the wind is in the "
    "[warn]north-west[/]. A taller stack would lift it, and it would fall further away. The plan asks for {icon:zinc} "
    "**12,000 t** of zinc; the river takes what the ponds do not keep. [link:zinc]Who says?[/]\n\n"
    "- Taller stack: the peak falls, the [info]area[/] grows.\n- Settling pond: the ditch is spared, the yard is not.\n"
    "- Nothing: {icon:money} 0 now.",
    "一九五七年，**厂务会**来信：一刮[warn]西北风[/]，黄烟就压在东边的稻田上。加高烟囱能把烟送得更高，"
    "可它会落到更远的地方。计划要求生产 {icon:zinc} **12,000 吨**锌；沉淀池留不住的，都归了湘江。"
    "[link:zinc]谁说的？[/]\n\n- 加高烟囱：最重处减轻，[info]范围[/]变大。\n- 修沉淀池：沟渠干净了，厂院却脏了。\n"
    "- 什么也不做：眼下花 {icon:money} 0。",
)
YEARS = [str(year) for year in range(1953, 1990, 3)]


def nothing(*_: object) -> None:
    """Do nothing: the gallery's buttons have no game behind them."""


def make_hud() -> list[tuple[Panel, str, str]]:
    """Return the panels at the edges of a play screen with dock and alignment."""
    titles = Column(
        [
            Label(Localized("The Industrial Base", "工业基地"), "title", "title"),
            Label(Localized("Second plan · spring 1958", "第二个五年计划 · 1958年春"), "body", "dim"),
        ],
        gap=0,
    )
    readings = [
        Reading("money", "48,900", "+1,240", tip=Localized("Treasury and change per season", "财政与每季变化")),
        Reading("people", "21,400", "+310"),
        Reading("jobs", "94 %"),
        Reading("trust", "61", "−4"),
        Reading("health", "72"),
        Reading("prestige", "38"),
    ]
    speed = [
        Button("", nothing, icon=icon, kind="quiet", name=icon, tip=Localized(f"Speed ({icon})", f"速度（{icon}）"))
        for icon in ("pause", "play1", "play2", "play4")
    ]
    speed[1].selected = True
    tools = [Button("", nothing, icon=icon, kind="quiet", name=icon) for icon in ("undo", "redo", "charts", "menu")]
    works = [
        ("zinc", Localized("Zinc smelter", "锌冶炼厂"), "2,400"),
        ("steel", Localized("Steelworks", "钢铁厂"), "3,100"),
        ("engine", Localized("Locomotive works", "机车厂"), "4,800"),
        ("coal", Localized("Coal yard", "煤场"), "600"),
        ("power", Localized("Power station", "电厂"), "1,900"),
        ("homes", Localized("Workers’ flats", "职工楼"), "450"),
        ("chemicals", Localized("Fertiliser works", "化肥厂"), "2,200"),
        ("road", Localized("Road", "道路"), "5"),
        ("rail", Localized("Railway", "铁路"), "12"),
        ("demolish", Localized("Demolish", "拆除"), ""),
    ]
    tiles = [
        Tile(words, nothing, icon=icon, cost=cost, hotkey=str((number + 1) % 10), name=f"tile_{icon}")
        for number, (icon, words, cost) in enumerate(works)
    ]
    tiles[0].selected = True
    tiles[2].locked, tiles[2].enabled = True, False
    tiles[4].affordable = False
    goals = Column(
        [
            Row([Icon("star_full", 22), Label(Localized("Meet the zinc quota", "完成锌产量指标"), grow=1)]),
            Meter(9200, 12000, Localized("Zinc", "锌"), number="9,200 / 12,000"),
            Divider(),
            Row([Icon("star_empty", 22), Label(Localized("House 20,000 workers", "安置两万名职工"), grow=1)]),
            Meter(13, 20, Localized("Homes", "住房"), number="13,100"),
            Divider(),
            Row([Icon("star_empty", 22), Label(Localized("Keep the air fit to breathe", "让空气能够呼吸"), grow=1)]),
            Meter(46, 60, Localized("Dust", "粉尘"), number="46 / 60", tone="warn", limit=40),
        ],
        gap=4,
    )
    inspector = Column(
        [
            Row([Label(Localized("Built 1957 · works at 80 %", "1957年建 · 开工八成"), colour="dim", grow=1)]),
            Card(
                [
                    Meter(80, 100, Localized("Output", "产量"), icon="zinc", number="240 t"),
                    Meter(62, 100, Localized("Dust", "粉尘"), icon="dust", number="62 t", tone="bad", limit=40),
                ]
            ),
            Banner(
                Localized("Idle part of the time: **no coal** within reach.", "时常停工：附近**没有煤**。"),
                "warning",
                "warn",
            ),
            Flow([Badge("documented", nothing), Badge("model")], gap=6),
            Flow(
                [
                    Button(Localized("Taller stack", "加高烟囱"), nothing, "stack", "t", "primary"),
                    Button(Localized("Filter", "除尘器"), nothing, "filter", enabled=False),
                    Button(Localized("Demolish", "拆除"), nothing, "demolish", kind="danger"),
                ],
                gap=6,
            ),
        ],
        gap=8,
    )
    return [
        (Panel(titles, padding=10, name="titles"), "top", "start"),
        (Panel(Flow(readings, gap=14), padding=9, name="readings"), "top", "centre"),
        (Panel(Row([*speed, *tools], gap=2), padding=4, name="speed"), "top", "end"),
        (Panel(Flow(tiles, gap=6, align="centre", even=True), padding=8, name="palette"), "bottom", "centre"),
        (Panel(goals, Localized("Goals", "目标"), "goals", width=276, name="goals"), "left", "start"),
        (
            Panel(inspector, Localized("Victory Smelter", "胜利冶炼厂"), "zinc", width=330, on_close=nothing),
            "right",
            "start",
        ),
    ]


def make_play() -> Screen:
    """Return a play screen."""
    screen = Screen()
    for panel, dock, align in make_hud():
        screen.add(panel, dock, align)
    return screen


def make_chart(width: float = 520) -> Chart:
    """Return a chart with three series and a limit."""
    rising = [0.1 + 0.012 * step**1.7 for step in range(len(YEARS))]
    return Chart(
        [
            Series(Localized("East paddies", "东边稻田"), rising),
            Series(Localized("River bend", "河湾"), [0.06 + 0.035 * step for step in range(len(YEARS))]),
            Series(Localized("Hills", "丘陵"), [None, None, *[0.05 + 0.008 * step for step in range(len(YEARS) - 2)]]),
        ],
        YEARS,
        [Limit(Localized("limit", "限值"), 0.3)],
        Localized("Cadmium in soil, mg/kg", "土壤镉，毫克/千克"),
        width=width,
    )


def make_controls() -> Screen:
    """Return a screen with all controls."""
    page = Column(
        [
            RichText(LONG, nothing),
            Flow([Badge(status) for status in BADGES], gap=6),
            Row([Stars(2, 4), Spacer(grow=1), KeyCap("B"), KeyCap("Ctrl+Z"), KeyCap("Space")]),
        ],
        gap=12,
    )
    names = ["Zhuzhou North", "Tianxin", "Qingshuitang", "Chashan", "Tiehekou", "Yunlong", "Liling"]
    chinese = ["株洲北", "田心", "清水塘", "茶山", "铁河口", "云龙", "醴陵"]
    items = [
        Item(Localized(one, two), "homes", f"{900 + 37 * n:,}")
        for n, (one, two) in enumerate(zip(names, chinese, strict=True))
    ]
    settings = Column(
        [
            Slider(Localized("Music", "音乐"), 60, 0, 100, nothing, 5, lambda value: f"{value:.0f} %", name="music"),
            Slider(Localized("Size of words", "文字大小"), 100, 100, 200, nothing, 25, lambda value: f"{value:.0f} %"),
            Toggle(Localized("Less motion", "减少动画"), True, nothing),
            Toggle(Localized("Large targets", "大按钮"), False, nothing),
            TextField("胜利冶炼厂", hint=Localized("Name of the works", "给工厂取名"), name="field"),
            TextField("", hint=Localized("Name of the works", "给工厂取名")),
        ],
        gap=10,
    )
    tabs = Tabs(
        [
            (Localized("Settings", "设置"), settings),
            (Localized("Places", "地点"), ScrollView(ListBox(items, nothing, 1), tallest=170)),
            (Localized("Chart", "图表"), make_chart(330)),
        ],
        name="tabs",
    )
    lists = Column(
        [
            ScrollView(ListBox(items, nothing, 2, name="places"), tallest=168),
            Flow(
                [
                    Button(Localized("Open the works", "投产"), nothing, "ribbon", "enter", "primary"),
                    Button(Localized("Later", "以后再说"), nothing),
                    Button(Localized("Quiet", "次要"), nothing, kind="quiet"),
                ],
                gap=8,
            ),
        ],
        gap=10,
    )
    screen = Screen()
    screen.add(Panel(page, Localized("A letter", "来信"), "letter", width=420), "left")
    screen.add(Panel(lists, Localized("Places", "地点"), "search", width=420), "left")
    screen.add(Panel(tabs, Localized("Settings", "设置"), "settings", width=380), "right")
    screen.add(Panel(make_chart(380), Localized("Soil", "土壤"), "soil", width=380), "right")
    return screen


def make_dialog() -> Modal:
    """Return a decision with a picture of words, a badge and three choices."""
    body = Column(
        [
            RichText(LONG, nothing),
            Row(
                [
                    Badge("disputed", nothing),
                    Label(Localized("two reports differ", "两份报告说法不同"), colour="dim", grow=1),
                ]
            ),
        ],
        gap=12,
    )
    choices = [
        (Localized("Build the taller stack", "加高烟囱"), nothing),
        (Localized("Dig a settling pond", "修沉淀池"), nothing),
        (Localized("Leave it as it is", "维持现状"), nothing),
    ]
    return Modal(body, Localized("The smoke over the paddies", "稻田上的黄烟"), choices, "letter", width=600)
