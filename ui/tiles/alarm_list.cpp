// Alarms as ISA-18.2 lists them: those that call first, by priority; then acknowledged, shelved, suppressed, out of service, and those that
// are set up and normal.
#include "app/live/alarms/alarm_defaults.h"
#include "ui/look/presentation.h"
#include "ui/tiles/parts/alarm_row.h"
#include "ui/tiles/parts/alarm_words.h"
#include "ui/tiles/parts/tile_type.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QDateTime>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace titer::tiles::alarm_list {

using alarm::State;
using app::AlarmRow;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int halfBlinkMs = 500;       // an outline of 1 Hz
constexpr std::size_t pageOfRows = 60; // more are shown when asked for: a flood must not slow the window

int groupOf(State state)
{
    if (alarm::isUnacknowledged(state)) return 0;
    if (state == State::Normal) return 5;
    return state == State::Acknowledged ? 1 : state == State::Shelved ? 2 : state == State::SuppressedDesign ? 3 : 4;
}

// Titer's own say something where they are raised.
bool isListed(const AlarmRow& row)
{
    return !isCalm(row) || !row.definition.id.starts_with(app::ownSource);
}

} // namespace

class AlarmList : public TileView {
    Q_OBJECT
public:
    AlarmList(const TileContext& context, QWidget* parent);

    void setTile(const app::Tile& tile) override;
    void setSpan(double) override {}
    QString title() const override { return m_title.isEmpty() ? tr("Alarms") : m_title; }
    QString remark() const override;
    QString sentence() const override;
    QString numbers() const override { return alarmTable(shown(), context().feed); }

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    std::vector<AlarmRow> shown() const;
    std::int64_t now() const;
    void takeChange();
    void refresh();
    void refreshTimes();
    void placeRows(const std::vector<AlarmRow>& rows);
    void removeOthers(const std::set<std::string>& kept);
    AlarmRowView* rowOf(const std::string& id);
    bool isOpen(const AlarmRow& row, bool firstThatCalls);
    void toggle(AlarmRowView* view);
    void step(AlarmRowView* from, int rows);
    void tick();
    void startBeating();

    QString m_title;
    std::string m_group;
    bool m_blinks = true;
    bool m_lit = true;
    int m_ticks = 0;
    std::size_t m_max = pageOfRows;
    std::map<std::string, AlarmRowView*> m_views;
    std::vector<AlarmRowView*> m_order;
    std::map<std::string, std::pair<State, bool>> m_chosen; // what a person opened or closed, while it stands so
    Label *m_note, *m_calm;
    QPushButton *m_more, *m_setUp;
    QVBoxLayout* m_column;
    QScrollArea* m_scroll;
    QTimer m_tick;
};

AlarmList::AlarmList(const TileContext& context, QWidget* parent)
    : TileView(context, parent)
    , m_note(new Label({}, Type::Caption, Token::Warn))
    , m_calm(new Label({}, Type::Body, Token::Muted))
    , m_more(new QPushButton)
    , m_setUp(new QPushButton(tr("Set up alarms")))
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_column->addStretch();
    m_scroll = widgets::plainScroll(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(Theme::current().u());
    outer->addWidget(m_note);
    outer->addWidget(m_calm, 1);
    outer->addWidget(m_setUp, 0, Qt::AlignHCenter);
    outer->addWidget(m_scroll, 1);
    m_note->setWordWrap(true);
    m_calm->setWordWrap(true);
    m_calm->setAlignment(Qt::AlignCenter);
    m_tick.setInterval(halfBlinkMs);
    connect(&m_tick, &QTimer::timeout, this, &AlarmList::tick);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_max += pageOfRows;
        refresh();
    });
    connect(m_setUp, &QPushButton::clicked, this, [this] { emit alarmAsked({}); });
    connect(&this->context().alarms, &app::AlarmBoard::changed, this, &AlarmList::takeChange);
    connect(&this->context().feed, &app::TagFeed::tagsChanged, this, &AlarmList::takeChange); // in another unit
    connect(&Theme::current(), &Theme::changed, this, [this] {
        if (isVisible()) refresh();
    });
}

void AlarmList::setTile(const app::Tile& tile)
{
    m_title = QString::fromStdString(tile.title);
    m_group = tile.settings.value("group");
    m_blinks = tile.settings.value("blink") != "off";
    takeChange();
}

// What is not live on a board does not move the clock of a recorder's alarms.
std::int64_t AlarmList::now() const
{
    if (const std::int64_t played = context().alarms.clock().now; played > 0) return played;
    const app::TagFeed& feed = context().feed;
    const bool byFeed = feed.isLive() && feed.origin() != 0;
    return byFeed ? feed.origin() + std::int64_t(feed.now() * 1e6) : QDateTime::currentMSecsSinceEpoch() * 1000;
}

std::vector<AlarmRow> AlarmList::shown() const
{
    std::vector<AlarmRow> rows;
    for (const AlarmRow& row : context().alarms.rows())
        if (isListed(row) && (m_group.empty() || row.definition.group == m_group)) rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [](const AlarmRow& a, const AlarmRow& b) {
        const int one = groupOf(a.alarmStatus.state), other = groupOf(b.alarmStatus.state);
        return one != other ? one < other : int(a.definition.priority) < int(b.definition.priority);
    });
    return rows;
}

QString AlarmList::remark() const
{
    const std::vector<AlarmRow> rows = shown();
    const auto calling = std::count_if(rows.begin(), rows.end(),
                                       [](const AlarmRow& r) { return alarm::isUnacknowledged(r.alarmStatus.state); });
    const auto shelved = std::count_if(rows.begin(), rows.end(),
                                       [](const AlarmRow& r) { return r.alarmStatus.state == State::Shelved; });
    QStringList parts;
    if (calling > 0) parts += tr("%n to acknowledge", "", int(calling));
    parts += tr("last 24 h: %1").arg(context().alarms.raisedToday());
    if (shelved > 0) parts += tr("%n shelved", "", int(shelved));
    return ofClock(parts.join(QStringLiteral(", ")), context().alarms.clock());
}

QString AlarmList::sentence() const
{
    const std::vector<AlarmRow> rows = shown();
    const auto raised = std::ranges::count_if(rows, [](const AlarmRow& row) { return !isCalm(row); });
    const app::AlarmClock clock = context().alarms.clock();
    QString words = raised == 0 ? tr("%1: no alarms", "title").arg(title())
                                : tr("%1: %2", "title, the first alarm")
                                      .arg(title(), alarmSentence(rows.front(), context().feed, now(), clock));
    if (raised > 1) words += QStringLiteral("; ") + tr("%n more", "alarms", int(raised) - 1);
    if (const QString note = noteOf(context().alarms); !note.isEmpty()) words += QStringLiteral(". ") + note;
    return words;
}

void AlarmList::takeChange()
{
    setAccessibleName(sentence());
    emit headChanged();
    if (isVisible()) refresh();
}

void AlarmList::refresh()
{
    const std::vector<AlarmRow> rows = shown();
    const app::AlarmBoard& alarms = context().alarms;
    const QString note = noteOf(alarms);
    const bool none = std::ranges::none_of(alarms.rows(), isListed);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty() && !(none && alarms.isWatched()));
    m_note->setToken(alarms.isWatched() && alarms.elsewhere() == 0 ? Token::Muted : Token::Warn);
    const bool wall = Theme::current().look() == look::Look::Wall; // is looked at
    m_calm->setVisible(std::ranges::all_of(rows, isCalm));
    m_calm->setText(!none  ? tr("No active alarms")
                    : wall ? tr("No alarm is set up yet. The page Alarms sets them up.")
                           : tr("No alarm is set up yet. Choose “Limits…” in the menu of a tile, or set one up on the "
                                "page Alarms."));
    m_setUp->setVisible(none && !wall);
    m_scroll->setVisible(!rows.empty());
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(m_calm, rows.empty() ? 1 : 0);
    placeRows(rows);
    startBeating();
}

void AlarmList::placeRows(const std::vector<AlarmRow>& rows)
{
    const std::size_t count = std::min(rows.size(), m_max);
    std::set<std::string> kept;
    for (std::size_t i = 0; i < count; ++i) kept.insert(rows[i].definition.id);
    removeOthers(kept);
    const std::int64_t time = now();
    std::vector<AlarmRowView*> order;
    bool first = true;
    for (std::size_t i = 0; i < count; ++i) {
        AlarmRowView* view = rowOf(rows[i].definition.id);
        const bool calls = rows[i].alarmStatus.state == State::Unacknowledged;
        view->show(rows[i], isOpen(rows[i], calls && first), time);
        first = first && !calls;
        order.push_back(view);
    }
    if (order != m_order)
        for (std::size_t i = 0; i < order.size(); ++i) {
            m_column->insertWidget(int(i), order[i]);
            if (i > 0) QWidget::setTabOrder(order[i - 1], order[i]);
        }
    m_order = std::move(order);
    m_more->setVisible(rows.size() > count);
    m_more->setText(tr("Show %n more", "alarms", int(rows.size() - count)));
}

// The focus goes to a neighbour of a row that leaves.
void AlarmList::removeOthers(const std::set<std::string>& kept)
{
    std::erase_if(m_chosen, [&](const auto& entry) { return !kept.contains(entry.first); });
    for (std::size_t i = m_order.size(); i-- > 0;) {
        AlarmRowView* view = m_order[i];
        const std::string id = view->row().definition.id;
        if (kept.contains(id)) continue;
        const bool hadFocus = view->hasFocus() || view->isAncestorOf(focusWidget());
        m_order.erase(m_order.begin() + std::ptrdiff_t(i));
        m_views.erase(id);
        if (hadFocus && !m_order.empty()) m_order[std::min(i, m_order.size() - 1)]->setFocus();
        view->hide();
        view->deleteLater(); // it may be one of its own buttons that made it leave
    }
}

AlarmRowView* AlarmList::rowOf(const std::string& id)
{
    AlarmRowView*& view = m_views[id];
    if (view) return view;
    view = new AlarmRowView(context().alarms, context().feed);
    connect(view, &AlarmRowView::toggled, this, [this, view] { toggle(view); });
    connect(view, &AlarmRowView::stepped, this, [this, view](int rows) { step(view, rows); });
    connect(view, &AlarmRowView::trendAsked, this, &AlarmList::tagActivated);
    connect(view, &AlarmRowView::setUpAsked, this, &AlarmList::alarmAsked);
    return view;
}

// The worst that calls stands open, and what a person opened.
bool AlarmList::isOpen(const AlarmRow& row, bool firstThatCalls)
{
    const auto found = m_chosen.find(row.definition.id);
    if (found == m_chosen.end()) return firstThatCalls;
    if (found->second.first == row.alarmStatus.state) return found->second.second;
    m_chosen.erase(found);
    return firstThatCalls;
}

void AlarmList::toggle(AlarmRowView* view)
{
    const AlarmRow row = view->row();
    m_chosen[row.definition.id] = {row.alarmStatus.state, !view->isOpen()};
    view->show(row, !view->isOpen(), now());
}

void AlarmList::step(AlarmRowView* from, int rows)
{
    const auto at = std::find(m_order.begin(), m_order.end(), from) - m_order.begin();
    const auto to = std::clamp<std::ptrdiff_t>(at + rows, 0, std::ptrdiff_t(m_order.size()) - 1);
    m_order[std::size_t(to)]->setFocus();
    m_scroll->ensureWidgetVisible(m_order[std::size_t(to)]);
}

void AlarmList::startBeating()
{
    if (m_order.empty() || !isVisible())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    m_lit = m_lit || !m_blinks || !look::mayBlink();
    for (AlarmRowView* view : m_order) view->setOutlined(m_lit);
}

void AlarmList::tick()
{
    m_lit = !m_blinks || !look::mayBlink() || !m_lit;
    for (AlarmRowView* view : m_order) view->setOutlined(m_lit);
    if (++m_ticks % 2 == 0) refreshTimes();
}

void AlarmList::refreshTimes()
{
    const std::int64_t time = now();
    for (AlarmRowView* view : m_order) view->show(AlarmRow(view->row()), view->isOpen(), time);
}

bool AlarmList::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        takeChange();
    }
    return TileView::event(event);
}

void AlarmList::showEvent(QShowEvent* event)
{
    refresh();
    TileView::showEvent(event);
}

void AlarmList::hideEvent(QHideEvent* event)
{
    m_tick.stop();
    TileView::hideEvent(event);
}

namespace {

const char* const onOff[] = {"on", "off"};

const connect::SettingSpec settings[] = {
    {.key = "group",
     .label = CORE_TR("core", "Plant unit"),
     .help = CORE_TR("core", "Only the alarms of this group; empty: all of the plant")},
    {.key = "blink",
     .label = CORE_TR("core", "Blinking outline"),
     .kind = connect::SettingSpec::Kind::Choice,
     .defaultValue = "on",
     .choices = onOff,
     .help = CORE_TR("core", "Whether the outline of an unacknowledged alarm blinks once a second")},
};

TileView* make(const TileContext& context, QWidget* parent)
{
    return new AlarmList(context, parent);
}

} // namespace

extern const TileType alarm_list{
    .id = "alarm_list",
    .label = QT_TRANSLATE_NOOP("tiles", "Alarm list"),
    .help = QT_TRANSLATE_NOOP("tiles", "The active alarms, with cause and response; below them the acknowledged, "
                                       "shelved and suppressed ones, and those that are set up."),
    .minColumns = 4,
    .minRows = 4,
    .columns = 4,
    .rows = 6,
    .maxTags = 0,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles::alarm_list

#include "alarm_list.moc"
