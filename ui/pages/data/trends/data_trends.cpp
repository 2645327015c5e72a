// Trends and quality of the Data page.
#include "ui/pages/data/trends/data_trends.h"

#include "core/base/not_available.h"
#include "ui/form/note_card.h"
#include "ui/look/icons.h"
#include "ui/pages/data/trends/plot_figure.h"
#include "ui/pages/data/trends/tag_chips.h"
#include "ui/shown/plot_place.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"
#include "ui/widgets/tag_chooser.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using form::NoteCard;
using shown::PlotPlace;
using widgets::Link;
using widgets::LinkedLine;
using widgets::TagChooser;

using look::Theme;
using plot::Range;
using plot::Series;
using plot::TrendPlot;

namespace {

constexpr int firstTags = 4;     // shown without asking
constexpr int settleDelay = 150; // [ms] from the last zoom to lines of the new window
constexpr double oneHour = 3600.0;
constexpr double spans[] = {6 * oneHour, 24 * oneHour, 7 * 24 * oneHour}; // of the buttons [s]

} // namespace

DataTrends::DataTrends(QWidget* parent)
    : QWidget(parent)
    , m_place(new LinkedLine)
    , m_choose(new QToolButton)
    , m_note(new QToolButton)
    , m_export(new QToolButton)
    , m_chips(new TagChips(m_choose))
    , m_ranges(new widgets::Segments({{{}, tr("6 h")}, {{}, tr("1 d")}, {{}, tr("7 d")}, {{}, tr("All")}}))
    , m_head(new QWidget)
    , m_scroll(new QScrollArea)
    , m_column(new plot::PlotColumn)
    , m_over(new widgets::Card)
    , m_lane(new plot::IntervalLane(m_column->timeAxis()))
    , m_strip(new widgets::Card)
    , m_quality(new plot::QualityStrip(m_column->timeAxis()))
    , m_chooser(new TagChooser(this))
    , m_hint(new widgets::Label({}, look::Type::Body, look::Token::Muted))
{
    const int u = Theme::current().u();
    m_choose->setText(tr("Tag"));
    m_choose->setIcon(look::icon(QStringLiteral("i-plus")));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choose->setAutoRaise(true);
    m_choose->setFocusPolicy(Qt::StrongFocus);
    m_choose->setToolTip(tr("Choose the tags that are shown"));
    m_note->setIcon(look::icon(QStringLiteral("i-note")));
    m_note->setAutoRaise(true);
    m_note->setFocusPolicy(Qt::StrongFocus);
    m_note->setToolTip(tr("Write a note at the cursor (N)"));
    m_note->setAccessibleName(m_note->toolTip());
    m_export->setIcon(look::icon(QStringLiteral("i-export")));
    m_export->setAutoRaise(true);
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_export->setToolTip(tr("Export what is shown (CSV)"));
    m_export->setAccessibleName(m_export->toolTip());
    m_ranges->setAccessibleName(tr("Time range"));
    m_ranges->setCurrent(3);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(2 * u);
    head->addWidget(m_place, 1);
    head->addWidget(m_chips, 3);
    head->addWidget(m_note);
    head->addWidget(m_ranges);
    head->addWidget(m_export);
    m_scroll->setWidget(new PlotPlace(m_column));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_over->setPadding(0);
    m_over->body()->addWidget(m_lane);
    m_strip->setPadding(3);
    m_strip->body()->addWidget(m_quality);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * u);
    column->addWidget(m_head);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->hide();
    column->addWidget(m_hint, 1);
    auto *over = new QHBoxLayout, *bars = new QHBoxLayout;
    over->addWidget(m_over);
    column->addLayout(over);
    column->addWidget(m_scroll, 1);
    bars->addWidget(m_strip);
    column->addLayout(bars);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleDelay);
    hideLane();
    // Lane and bars stand over and under the plots, also where these scroll.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, over, bars](int, int max) {
        for (QHBoxLayout* row : {over, bars})
            row->setContentsMargins(0, 0, max > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0, 0);
    });
    connect(&app::ShownUnits::current(), &app::ShownUnits::changed, this, &DataTrends::refill);
    connect(m_lane, &plot::IntervalLane::noteWritten, this, [this](double seconds, const QString& words) {
        emit noteWritten({0, words.toStdString(), seconds, seconds});
    });
    connect(m_lane, &plot::IntervalLane::noteAsked, this,
            [this](const plot::LaneMark& note, const QPoint& at, bool removal) {
                NoteCard::ask(m_lane, {note.id, note.text.toStdString(), note.time.from, note.time.to}, at, removal,
                              [this](const app::FeedNote& changed) { emit noteWritten(changed); });
            });
    connect(m_note, &QToolButton::clicked, this, &DataTrends::writeNote);
    connect(m_export, &QToolButton::clicked, this, &DataTrends::exportAsked);
    connect(m_chips, &TagChips::removed, this, [this](int place) { toggle(m_chosen[place], false); });
    connect(&Theme::current(), &Theme::changed, this, &DataTrends::arrange);
    arrange();
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (!(window() == m_window)) ask();
    });
    connect(m_choose, &QToolButton::clicked, this, &DataTrends::openChooser);
    connect(m_chooser, &TagChooser::toggled, this, &DataTrends::toggle);
    connect(m_ranges, &widgets::Segments::currentChanged, this, &DataTrends::showRange);
    connect(m_column->timeAxis(), &plot::TimeAxis::rangeChanged, this, &DataTrends::rangeMoved);
}

DataTrends::~DataTrends()
{
    m_column->timeAxis()->disconnect(this);
}

void DataTrends::addTool(QWidget* tool)
{
    m_head->layout()->addWidget(tool);
}

void DataTrends::setNarrow(bool narrow)
{
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    auto* head = static_cast<QHBoxLayout*>(m_head->layout());
    auto* column = static_cast<QVBoxLayout*>(layout());
    // They get a line of their own where the head has no room for them.
    head->removeWidget(m_chips);
    column->removeWidget(m_chips);
    if (narrow)
        column->insertWidget(1, m_chips);
    else
        head->insertWidget(1, m_chips, 3);
}

void DataTrends::show(const Content& content)
{
    m_content = content;
    m_traces.clear();
    m_newest.clear();
    m_thinned = false;
    setName(content.place, content.name);
    plot::TimeAxis* axis = m_column->timeAxis();
    axis->setCursor(base::notAvailable);
    axis->setExtent(this, content.extent);
    axis->showAll();
    QList<int> first;
    for (int i = 0; i < std::min<int>(firstTags, int(content.tags.size())); ++i) first.append(i);
    choose(first);
}

void DataTrends::setName(const QString& place, const QString& name)
{
    m_placeName = place;
    m_name = name;
    showName();
}

// The list stands next to it; in little room the way there gives way to the name.
void DataTrends::showName()
{
    constexpr int min = 100; // [u]
    QList<Link> way;
    if (width() >= min * Theme::current().u()) way.append({QStringLiteral("list"), m_placeName});
    m_place->setParts(way, m_name, {}, true);
}

void DataTrends::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showName();
}

QStringList DataTrends::tagNames() const
{
    QStringList names;
    for (const TrendTag& tag : m_content.tags) names << tag.name;
    return names;
}

void DataTrends::setTags(const QList<TrendTag>& tags)
{
    if (tags.size() != m_content.tags.size()) return;
    const auto same = [](const TrendTag& a, const TrendTag& b) { return app::isSameTag(a.tag, b.tag); };
    if (std::equal(tags.begin(), tags.end(), m_content.tags.begin(), same)) return;
    m_content.tags = tags;
    refill();
}

void DataTrends::extend(const Range& extent)
{
    plot::TimeAxis* axis = m_column->timeAxis();
    // A range that ended at the newest value goes along with it.
    const bool newest = !axis->showsAll() && axis->range().to >= m_content.extent.to - 1.0;
    const double moved = extent.to - m_content.extent.to;
    m_content.extent = extent;
    axis->setExtent(this, extent);
    if (newest) axis->setRange({axis->range().from + moved, axis->range().to + moved});
}

void DataTrends::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_scroll->setVisible(hint.isEmpty());
    if (!hint.isEmpty()) hideLane();
    m_chips->setVisible(hint.isEmpty());
    m_export->setVisible(hint.isEmpty());
    m_ranges->setVisible(hint.isEmpty());
}

void DataTrends::choose(const QList<int>& tags)
{
    m_chosen = tags;
    while (m_column->plots().size() > tags.size()) {
        m_figures.removeLast();
        m_column->removePlot(m_column->plots().constLast());
    }
    while (m_column->plots().size() < tags.size()) {
        m_figures.append(new PlotFigure);
        m_column->setSide(m_column->addPlot(), m_figures.constLast());
    }
    QList<TagChips::Tag> chips;
    for (const int tag : tags) chips.append({m_content.tags[tag].name, tag % Theme::seriesCount});
    m_chips->setTags(chips);
    refill();
    ask();
}

void DataTrends::toggle(int tag, bool shown)
{
    if (shown == m_chosen.contains(tag)) return;
    QList<int> tags = m_chosen;
    if (shown)
        tags.insert(std::lower_bound(tags.begin(), tags.end(), tag), tag);
    else
        tags.removeAll(tag);
    choose(tags);
}

// All of it where the lines hold everything anyway.
app::TraceWindow DataTrends::window() const
{
    const plot::TimeAxis* axis = m_column->timeAxis();
    if (axis->showsAll() || !m_thinned) return {};
    return {axis->range().from, axis->range().to};
}

void DataTrends::ask()
{
    m_window = window();
    m_current = m_chosen.isEmpty();
    if (!m_current) emit wanted();
}

void DataTrends::setTraces(const std::vector<app::DataTrace>& traces)
{
    m_traces = traces;
    m_thinned = m_thinned || std::any_of(traces.begin(), traces.end(), [](const auto& trace) { return trace.thinned; });
    m_current = true;
    for (const app::DataTrace& trace : traces)
        if (trace.newest) m_newest[int(trace.tag)] = *trace.newest;
    refill();
}

void DataTrends::refill()
{
    const QList<TrendPlot*> plots = m_column->plots();
    for (int i = 0; i < plots.size(); ++i) {
        const TrendTag& tag = m_content.tags[m_chosen[i]];
        const ShownTag as = shownAs(tag);
        Series series{tag.name, as.unit, {}, {}, m_chosen[i] % Theme::seriesCount, false, Series::Online};
        QList<Range> gaps, refilled;
        for (const app::DataTrace& trace : m_traces) {
            if (int(trace.tag) != m_chosen[i]) continue;
            series.x = QVector<double>(trace.x.begin(), trace.x.end());
            series.y = QVector<double>(trace.y.begin(), trace.y.end());
            if (trace.laboratory) {
                series.kind = Series::Samples;
                series.reported = QVector<double>(trace.reported.begin(), trace.reported.end());
            }
            for (double& value : series.y) value = as.scale.of(value);
            for (const app::TraceHold& hold : trace.holds)
                series.holds.append({{hold.from, hold.to}, as.scale.of(hold.value)});
            for (const auto& outlier : trace.outliers)
                series.outliers.append({outlier.time, as.scale.of(outlier.value)});
            for (const app::TraceGap& gap : trace.gaps) (gap.readBack ? refilled : gaps).append({gap.from, gap.to});
        }
        plots[i]->setGaps(gaps, refilled);
        plots[i]->setSeries({series});
    }
    refreshQuality();
    refreshLane();
    refreshFigures();
}

plot::Range DataTrends::shown() const
{
    const plot::TimeAxis* axis = m_column->timeAxis();
    return axis->showsAll() ? m_content.extent : axis->range();
}

void DataTrends::refreshQuality()
{
    QList<plot::QualityRow> rows;
    for (const app::DataTrace& trace : m_traces) {
        const int tag = int(trace.tag);
        if (!m_chosen.contains(tag) || trace.laboratory) continue;
        plot::QualityRow row{m_content.tags[tag].name, {}, app::goodShare(trace)};
        for (const app::QualitySpan& span : trace.quality)
            row.spans.append({{span.from, span.to}, plot::QualityRow::Kind(int(span.kind))});
        rows.append(row);
    }
    m_quality->setRows(rows);
    m_strip->setVisible(!rows.isEmpty());
}

void DataTrends::openChooser()
{
    QStringList names;
    for (const TrendTag& tag : std::as_const(m_content.tags))
        names.append(tag.unit.isEmpty() ? tag.name : tr("%1, %2", "tag, unit").arg(tag.name, shownAs(tag).unit));
    m_chooser->open(names, m_chosen, m_choose);
}

void DataTrends::showRange(int index)
{
    plot::TimeAxis* axis = m_column->timeAxis();
    if (index >= int(std::size(spans))) return axis->showAll();
    const Range full = m_content.extent;
    axis->zoom({std::max(full.from, full.to - spans[index]), full.to});
}

void DataTrends::rangeMoved()
{
    const plot::TimeAxis* axis = m_column->timeAxis();
    int index = -1;
    for (int i = 0; i < int(std::size(spans)); ++i)
        if (std::abs(axis->range().span() - spans[i]) < 1.0 && std::abs(axis->range().to - m_content.extent.to) < 1.0)
            index = i;
    const QSignalBlocker quiet(m_ranges);
    m_ranges->setCurrent(axis->showsAll() ? int(std::size(spans)) : index);
    m_settle.start();
}

} // namespace titer::pages

#include "ui/pages/data/trends/moc_data_trends.cpp"
