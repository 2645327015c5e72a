// What stands over and next to the trends of the Data page: the lane of intervals, notes, and the newest values.
#include "ui/pages/data/trends/data_trends.h"

#include "app/common/sentence.h"
#include "ui/pages/data/trends/plot_figure.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/card.h"

#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace titer::pages {

using shown::lengthText;
using shown::unitText;
using shown::valueText;

ShownTag shownAs(const TrendTag& tag)
{
    if (tag.stated.empty()) return {tag.unit, {}};
    app::FeedTag known = tag.tag;
    known.unit = tag.stated;
    const std::string shown = app::shownUnitOf(known);
    return {unitText(shown), app::scaleOf(known, shown)};
}

void DataTrends::arrange()
{
    m_lane->setRoomAtRight(PlotFigure::columnWidth());
    m_quality->setRoomAtRight(PlotFigure::columnWidth());
}

void DataTrends::refreshFigures()
{
    for (int i = 0; i < m_figures.size(); ++i) {
        const auto newest = m_newest.find(m_chosen[i]);
        if (newest == m_newest.end()) {
            m_figures[i]->clear();
            continue;
        }
        const app::DataTrace::Newest& now = newest->second;
        const connect::Quality quality = connect::qualityOf(now.status);
        const ShownTag as = shownAs(m_content.tags[m_chosen[i]]);
        const QString value = valueText(as.scale.of(now.value));
        const QString age = tr("%1 old", "a length of time").arg(lengthText(now.age));
        if (quality == connect::Quality::Bad)
            m_figures[i]->setValue(PlotFigure::Kind::None, QStringLiteral("–"), as.unit,
                                   app::label(connect::textOf(now.status).text));
        else if (now.stale)
            m_figures[i]->setValue(PlotFigure::Kind::Stale, value, as.unit, age);
        else
            m_figures[i]->setValue(quality == connect::Quality::Good ? PlotFigure::Kind::Good
                                                                     : PlotFigure::Kind::Uncertain,
                                   value, as.unit, {});
    }
}

void DataTrends::setLane(const TrendLane& lane, bool writable)
{
    m_intervals = lane;
    m_mayWrite = writable;
    m_over->show();
    m_note->setVisible(writable);
    m_lane->setChangeable(writable);
    if (lane.phases != m_lane->phases()) {
        m_lane->setPhases(lane.phases);
        m_column->setPhases(lane.phases, false);
    }
    refreshLane();
}

void DataTrends::hideLane()
{
    m_intervals = {};
    m_mayWrite = false;
    m_over->hide();
    m_note->hide();
    m_lane->setPhases({});
    m_lane->setMarks({});
    m_column->setPhases({}, false);
}

// A gap is reported as read back where all the lines that it touches are whole again.
void DataTrends::refreshLane()
{
    QList<plot::LaneMark> marks = m_intervals.marks;
    for (int i = 0; i < marks.size(); ++i) {
        if (m_intervals.gaps[i] == 0) continue;
        int touched = 0, whole = 0;
        for (const app::DataTrace& trace : m_traces)
            for (const app::TraceGap& gap : trace.gaps)
                if (gap.id == m_intervals.gaps[i]) {
                    ++touched;
                    whole += gap.readBack;
                }
        if (whole == 0) continue;
        if (whole == touched) marks[i].kind = plot::LaneMark::ReadBack;
        marks[i].text =
            (whole == touched ? tr("read from history: %1", "gap") : tr("partly read from history: %1", "gap"))
                .arg(marks[i].text);
    }
    m_lane->setMarks(marks);
}

void DataTrends::writeNote()
{
    if (!m_mayWrite) return;
    const plot::TimeAxis* axis = m_column->timeAxis();
    m_lane->writeNote(axis->range().contains(axis->cursor()) ? axis->cursor()
                                                             : std::min(axis->range().to, m_content.extent.to));
}

bool DataTrends::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_mayWrite && static_cast<QKeyEvent*>(event)->key() == Qt::Key_N &&
        static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier)
        event->accept();
    return QWidget::event(event);
}

void DataTrends::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier) return writeNote();
    QWidget::keyPressEvent(event);
}

} // namespace titer::pages
