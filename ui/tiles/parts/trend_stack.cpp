// Plots of tags over one time.
#include "ui/tiles/parts/trend_stack.h"

#include "ui/form/note_card.h"
#include "ui/plot/trend/interval_lane.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/shown/plot_place.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/tiles/parts/tag_limits.h"
#include "ui/tiles/parts/tag_series.h"
#include "ui/widgets/scroll.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace titer::tiles {

using look::Theme;
using plot::Range;
using plot::TimeWords;
using plot::TrendPlot;

namespace {

constexpr double farthest = 366 * 86400.0; // that can be panned back to [s]

} // namespace

TrendStack::TrendStack(const TileContext& context, QWidget* parent, Tight tight)
    : LiveTile(context, parent)
    , m_column(new QVBoxLayout)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_lane = new plot::IntervalLane(&m_axis);
    m_lane->setAccessibleName(tr("Notes"));
    all->addWidget(m_lane);
    m_lane->hide();
    if (tight == Tight::Scrolls) {
        auto* plots = new QWidget;
        plots->setLayout(m_column);
        m_place = new shown::PlotPlace(plots);
        all->addWidget(widgets::plainScroll(m_place), 1);
    } else {
        all->addLayout(m_column, 1);
    }
    connect(m_lane, &plot::IntervalLane::noteWritten, this, [this](double seconds, const QString& words) {
        this->context().feed.annotate({0, words.toStdString(), seconds, seconds});
    });
    connect(m_lane, &plot::IntervalLane::noteAsked, this,
            [this](const plot::LaneMark& note, const QPoint& at, bool removal) {
                form::NoteCard::ask(m_lane, {note.id, note.text.toStdString(), note.time.from, note.time.to}, at,
                                    removal,
                                    [this](const app::FeedNote& changed) { this->context().feed.annotate(changed); });
            });
    connect(&m_axis, &plot::TimeAxis::rangeChanged, this, [this] { refreshSoon(); });
}

TrendStack::~TrendStack()
{
    m_axis.disconnect(this);
    // The plots use the axis until they are gone.
    delete m_lane;
    qDeleteAll(m_plots);
}

QString TrendStack::title() const
{
    if (!tile().title.empty() || tile().tags.empty()) return LiveTile::title();
    // Of a single one with its unit, since on the wall no legend says it.
    const QString unit = tag() ? shown::unitText(tag()->unit) : QString();
    if (tile().tags.size() == 1 && !unit.isEmpty()) return tr("%1, %2", "tag, its unit").arg(label(tagId()), unit);
    QStringList names;
    for (const std::string& id : tile().tags) names.append(label(id));
    return names.join(QStringLiteral(", "));
}

QString TrendStack::remark() const
{
    if (!m_axis.isHome()) return tr("not live, Home returns");
    if (remarkKind() != Remark::Plain) return valueLook().note;
    return spanText(span());
}

// Where there is only one tag the head has room for its trouble.
TrendStack::Remark TrendStack::remarkKind() const
{
    if (tile().tags.size() != 1 || !m_axis.isHome()) return Remark::Plain;
    return remarkOf(valueLook());
}

QString TrendStack::numbers() const
{
    QList<const app::FeedTag*> tags;
    QList<const app::DataTrace*> lines;
    for (std::size_t i = 0; i < tile().tags.size(); ++i) {
        tags.append(tag(i));
        lines.append(trace(i));
    }
    return linesCsv(context().feed, tags, lines);
}

QString TrendStack::stateWords() const
{
    QStringList words;
    for (std::size_t i = 0; i < tile().tags.size(); ++i) {
        const QString value = valueLook(i).words();
        QString part = tile().tags.size() == 1 ? value : tr("%1 %2", "tag, its value").arg(label(tagId(i)), value);
        if (const app::AlarmRow* row = context().alarms.ofTag(tagId(i)))
            part = tr("%1, %2, %3", "value, alarm, its priority")
                       .arg(part, QString::fromStdString(row->definition.name), priorityText(row->definition.priority));
        words.append(part);
    }
    return words.join(QStringLiteral("; "));
}

app::TraceWindow TrendStack::window() const
{
    app::TraceWindow window = LiveTile::window();
    // A run of the model is known beyond the time that is looked at.
    if (!std::isfinite(span())) window.to = std::numeric_limits<double>::infinity();
    if (m_axis.isHome()) return window;
    window.from = m_axis.range().from;
    window.to = m_axis.range().to;
    return window;
}

TimeWords TrendStack::timeWords() const
{
    const app::TagFeed& feed = context().feed;
    if (feed.origin() == 0) return {};
    if (setting("time") == "clock") return {TimeWords::Clock, feed.now(), feed.origin() / 1000};
    return {TimeWords::BeforeNow, feed.now(), feed.origin() / 1000};
}

void TrendStack::take()
{
    m_seen = {};
    arrange(groups().size());
}

void TrendStack::arrange(qsizetype count)
{
    while (m_plots.size() > count) delete m_plots.takeLast();
    while (m_plots.size() < count) {
        auto* plot = new TrendPlot;
        plot->shareTimeAxis(&m_axis);
        plot->setShapeKept(true);
        m_column->addWidget(plot, 1);
        m_plots.append(plot);
        connect(plot, &TrendPlot::limitMoved, this, &TrendStack::moveLimit);
        plot->show();
    }
}

// In the unit in which its tag is shown.
void TrendStack::moveLimit(const QString& alarm, double value)
{
    for (const app::AlarmRow& row : context().alarms.rows()) {
        if (row.definition.id != alarm.toStdString()) continue;
        const app::FeedTag* known = context().feed.find(row.definition.tag);
        emit limitsAsked({{row.definition.tag}, row.definition.id, value, known ? known->unit : row.definition.unit});
    }
}

// Home moves along with now.
void TrendStack::moveTime()
{
    const double now = context().feed.now();
    for (std::size_t i = 0; i < tile().tags.size(); ++i)
        if (const app::DataTrace* line = trace(i); line && !line->x.empty()) {
            m_seen.include(line->x.front());
            m_seen.include(line->x.back());
        }
    Range extent = m_seen;
    extent.include(now);
    if (std::isfinite(span()))
        extent.include(context().feed.origin() == 0 ? std::min(0.0, now - span()) : now - farthest);
    m_axis.setExtent(this, extent);
    m_axis.setHome(std::isfinite(span()) ? Range{now - span(), now} : Range());
    m_axis.setNow(now);
}

void TrendStack::fill(TrendPlot* plot, const Group& group)
{
    const bool first = plot == m_plots.first(), last = plot == m_plots.last();
    const bool right =
        std::any_of(m_plots.begin(), m_plots.end(), [](const TrendPlot* p) { return p->usesRightAxis(); });
    // Nobody sets a cursor on the wall, and the title names a single line.
    const bool legend = group.size() > 1 || m_plots.size() > 1 || Theme::current().look() != look::Look::Wall;
    plot->setLegendShown(legend);
    plot->change([&](plot::TrendModel& model) {
        model.series.clear();
        model.limits.clear();
        model.gaps.clear();
        model.refilled.clear();
        model.signs.clear();
        model.normal = {};
        for (const Part& part : group) {
            const TagLine line{tagId(part.place), tag(part.place), trace(part.place), int(part.place), part.right};
            addTag(model, line, context().feed, context().alarms);
            addLimits(model, line, context().alarms);
        }
        if (group.size() == 1)
            model.normal =
                normalRange(limitsOf(context().alarms, tagId(group.first().place), tag(group.first().place)));
        model.phases = phasesOf(context().feed, tile().tags);
        model.words = timeWords();
        model.phaseNames = first;
        model.timeLabels = last;
        model.roomAtRight = right;
        model.unitsOver = !legend && !tile().title.empty();
    });
}

void TrendStack::writeNote()
{
    if (!context().feed.takesNotes())
        return void(emit acted(tr("Notes are kept with recorded data, but this plot shows none.")));
    m_lane->show();
    const Range shown = m_axis.range();
    m_lane->writeNote(shown.contains(m_axis.cursor()) ? m_axis.cursor() : std::min(shown.to, context().feed.now()));
}

void TrendStack::showNotes()
{
    QList<plot::LaneMark> marks;
    for (const app::FeedPhase& note : context().feed.notes()) {
        const double to = std::isfinite(note.to) ? note.to : std::max(note.from, context().feed.now());
        if (note.from <= m_axis.range().to && to >= m_axis.range().from)
            marks.append({plot::LaneMark::Note, {note.from, to}, QString::fromStdString(note.name), note.id});
    }
    m_lane->setChangeable(context().feed.takesNotes());
    std::ranges::stable_sort(marks, {}, [](const plot::LaneMark& mark) { return mark.time.from; });
    if (marks != m_lane->marks()) m_lane->setMarks(marks);
    m_lane->setVisible(!marks.isEmpty() || m_lane->field()->isVisibleTo(m_lane));
}

bool TrendStack::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_N && key->modifiers() == Qt::NoModifier) event->accept();
    }
    return LiveTile::event(event);
}

void TrendStack::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier) return writeNote();
    LiveTile::keyPressEvent(event);
}

void TrendStack::refresh()
{
    const QList<Group> wanted = groups();
    if (wanted.size() != m_plots.size()) arrange(wanted.size());
    // Nobody scrolls on the wall: all of them are seen there, whatever their height.
    if (m_place) m_place->setMinimumHeight(Theme::current().look() == look::Look::Wall ? 1 : 0);
    moveTime();
    showNotes();
    for (qsizetype i = 0; i < m_plots.size(); ++i) fill(m_plots[i], wanted[i]);
}

} // namespace titer::tiles

#include "ui/tiles/parts/moc_trend_stack.cpp"
