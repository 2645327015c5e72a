// The clock and the lines of tiles.
#include "ui/tiles/parts/live_tile.h"

#include "app/tags/stranger_name.h"
#include "ui/look/theme.h"
#include "ui/tiles/parts/quality_look.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::tiles {

namespace {

constexpr int frame = 40; // [ms]
constexpr int minLiveColumns = 50;

} // namespace

LiveTile::LiveTile(const TileContext& context, QWidget* parent)
    : TileView(context, parent)
    , m_reader(context.feed.reader())
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(frame);
    connect(&m_frame, &QTimer::timeout, this, [this] {
        if (m_due) refreshNow();
    });
    connect(&context.feed, &app::TagFeed::linesRead, this, [this](int reader, const auto& lines) {
        if (reader != m_reader || !m_asked) return;
        m_lines = lines;
        refreshSoon();
    });
    const auto changed = [this] { refreshSoon(); };
    connect(&context.feed, &app::TagFeed::valuesChanged, this, changed);
    connect(&context.feed, &app::TagFeed::phasesChanged, this, changed);
    connect(&context.feed, &app::TagFeed::runChanged, this, changed);
    connect(&context.feed, &app::TagFeed::tagsChanged, this, [this] {
        m_asked = false;
        refreshSoon();
    });
    connect(&context.alarms, &app::AlarmBoard::changed, this, changed);
    connect(&look::Theme::current(), &look::Theme::changed, this, changed);
}

LiveTile::~LiveTile()
{
    context().feed.forget(m_reader);
}

void LiveTile::setTile(const app::Tile& tile)
{
    m_tile = tile;
    m_asked = false;
    m_lines.reset();
    take();
    emit headChanged();
    refreshSoon();
}

void LiveTile::setSpan(double seconds)
{
    m_span = seconds > 0 ? seconds : std::numeric_limits<double>::infinity();
    take();
    emit headChanged();
    refreshSoon();
}

QString LiveTile::title() const
{
    if (!m_tile.title.empty()) return QString::fromStdString(m_tile.title);
    return m_tile.tags.empty() ? typeLabel() : label(m_tile.tags.front());
}

QString LiveTile::typeLabel() const
{
    const TileType* type = findType(m_tile.type);
    return type ? QCoreApplication::translate("tiles", type->label) : QString();
}

QString LiveTile::sentence() const
{
    const QString state = stateWords(), kind = typeLabel();
    if (!state.isEmpty() && accessibleTitle() == kind) return tr("%1, %2", "kind and state of a tile").arg(kind, state);
    if (state.isEmpty()) return tr("%1, %2, empty", "kind and title of a tile").arg(kind, accessibleTitle());
    return tr("%1, %2, %3", "kind, title and state of a tile").arg(kind, accessibleTitle(), state);
}

app::TraceWindow LiveTile::window() const
{
    const app::TagFeed& feed = context().feed;
    const double now = feed.now(), infinite = std::numeric_limits<double>::infinity();
    app::TraceWindow window;
    if (std::isfinite(m_span)) window.from = now - m_span;
    window.to = feed.isLive() ? infinite : now;
    window.columns = std::max(minLiveColumns, lineColumns());
    return window;
}

// While the feed follows the time of day, what was asked for stays good until a tenth of it has passed out of the picture.
void LiveTile::askLines()
{
    const std::vector<std::string> tags = lineTags();
    if (tags.empty()) {
        if (m_asked) context().feed.forget(m_reader);
        m_asked = false;
        m_lines.reset();
        return;
    }
    const app::TraceWindow next = window();
    const double slack = std::isfinite(next.from) ? (context().feed.now() - next.from) * 0.1 : 0.0;
    const bool follows = std::isinf(next.to) && std::isinf(m_askedWindow.to) && next.columns == m_askedWindow.columns &&
                         next.from >= m_askedWindow.from && next.from - m_askedWindow.from <= slack;
    if (m_asked && tags == m_askedTags && (next == m_askedWindow || follows)) return;
    m_asked = true;
    m_askedTags = tags;
    m_askedWindow = next;
    context().feed.ask(m_reader, tags, next);
}

const app::DataTrace* LiveTile::trace(std::size_t place) const
{
    if (!m_lines) return nullptr;
    const auto found =
        std::find_if(m_lines->begin(), m_lines->end(), [&](const app::DataTrace& line) { return line.tag == place; });
    return found == m_lines->end() ? nullptr : &*found;
}

std::string LiveTile::tagId(std::size_t place) const
{
    return place < m_tile.tags.size() ? m_tile.tags[place] : std::string();
}

const app::FeedTag* LiveTile::tag(std::size_t place) const
{
    return place < m_tile.tags.size() ? context().feed.find(m_tile.tags[place]) : nullptr;
}

ValueLook LiveTile::valueLook(std::size_t place) const
{
    return lookOf(tag(place), context().feed.value(tagId(place)), tagId(place));
}

QString LiveTile::label(const std::string& id) const
{
    return app::tagLabel(context().feed, id);
}

QString LiveTile::shortLabel(const std::string& id) const
{
    const app::FeedTag* known = context().feed.find(id);
    const QString whole = label(id),
                  place = known ? QStringLiteral(", ") + QString::fromStdString(known->place) : QString();
    return known && !known->place.empty() && whole.endsWith(place) ? whole.chopped(place.size()) : whole;
}

void LiveTile::refreshSoon()
{
    m_due = true;
    if (isVisible() && !m_frame.isActive()) m_frame.start(0);
}

void LiveTile::refreshNow()
{
    if (!isVisible()) return;
    m_frame.start(frame);
    askLines();
    m_due = false; // what was answered at once is drawn now
    refresh();
    setAccessibleName(sentence());
    QStringList strangers;
    for (const std::string& tag : m_tile.tags)
        if (!context().feed.find(tag)) strangers << label(tag);
    setToolTip(strangers.isEmpty() ? QString()
                                   : tr("No source and no run that is open has “%1”. Open the source, or choose "
                                        "another tag: “Tags and settings…” in the menu of the tile.",
                                        "tags")
                                         .arg(strangers.join(QStringLiteral("”, “"))));
    // Names and remarks come from the feed, which may know them only later.
    const QString head = title() + u'\n' + remark() + (isLoading() ? QStringLiteral("\n…") : QString());
    if (std::exchange(m_head, head) != head) emit headChanged();
}

bool LiveTile::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        emit headChanged();
        refreshSoon();
    }
    return TileView::event(event);
}

void LiveTile::showEvent(QShowEvent* event)
{
    TileView::showEvent(event);
    refreshSoon();
}

// A hidden tile has no lines read for it.
void LiveTile::hideEvent(QHideEvent* event)
{
    TileView::hideEvent(event);
    m_frame.stop();
    if (m_asked) context().feed.forget(m_reader);
    m_asked = false;
    m_due = true;
}

void LiveTile::resizeEvent(QResizeEvent* event)
{
    TileView::resizeEvent(event);
    refreshSoon();
}

} // namespace titer::tiles

#include "ui/tiles/parts/moc_live_tile.cpp"
