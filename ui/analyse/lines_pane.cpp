// Rows as lines.
#include "ui/analyse/lines_pane.h"

#include "ui/analyse/line_places.h"
#include "ui/plot/decimate.h"
#include "ui/plot/line_density.h"
#include "ui/plot/xy/xy_picture.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace titer::analyse {

using app::AnalyseRow;
using look::Theme;
using look::Token;
using plot::Range;
using plot::XyLayout;

namespace {

constexpr std::size_t maxStroked = 40; // more lines than these are painted as a picture of their density
constexpr double singleInk = 0.25;     // of one line among many, so that one that is odd is still seen
constexpr int veil = 170;              // over what is not selected, of 255

} // namespace

LinesPane::LinesPane(const QString& title, QWidget* parent)
    : PlotPane(title, parent)
{
    const int u = Theme::current().u();
    setMinPlot({36 * u, 36 * u});
}

void LinesPane::paintPlot(QPainter* painter, const QRectF& rect)
{
    plot::paintXy(painter, rect, m_model);
    const XyLayout places = layout(rect);
    for (qsizetype k = m_kinds.size(); k-- > 0;) paintKind(painter, places, m_kinds[k], 1.0);
}

void LinesPane::paintKind(QPainter* painter, const XyLayout& places, const Kind& kind, double width) const
{
    if (kind.rows.empty()) return;
    const QRectF& area = places.area;
    const QColor ink =
        kind.muted ? Theme::current().color(Token::Muted) : plot::colourOf(plot::XyCurve{.colourIndex = kind.colour});
    painter->save();
    painter->setClipRect(area);
    if (kind.rows.size() > maxStroked) {
        const qreal ratio = painter->deviceTransform().m11();
        plot::LineDensity density((area.size() * ratio).toSize(), places.across, places.left, kind.lines->axis);
        for (const Line& line : kind.rows) density.add(kind.lines->row(std::size_t(line.place)));
        painter->drawImage(area, density.image(ink, width > 1.0 ? 2 * singleInk : singleInk));
    } else {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(ink, width));
        for (const Line& line : kind.rows)
            for (QList<QPointF> run : plot::decimate(kind.lines->axis, kind.lines->row(std::size_t(line.place)),
                                                     places.across.from, places.across.to, int(area.width()))) {
                for (QPointF& point : run) point = {places.xOf(point.x()), places.yOf(point.y())};
                painter->drawPolyline(run.constData(), int(run.size()));
            }
    }
    painter->restore();
}

void LinesPane::paintOver(QPainter* painter, const QRectF& rect)
{
    const XyLayout places = layout(rect);
    if (!m_scene.rows.empty()) {
        QColor over = Theme::current().color(Token::Base);
        over.setAlpha(veil);
        painter->fillRect(places.area, over);
        for (qsizetype k = m_kinds.size(); k-- > 0;) {
            Kind chosen = m_kinds[k];
            std::erase_if(chosen.rows, [this](const Line& line) { return !m_scene.rows.contains(line.row); });
            paintKind(painter, places, chosen, 2.0);
        }
    }
    if (m_frame.isNull()) return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::current().color(Token::Accent), 1, Qt::DashLine));
    painter->drawRect(m_frame.normalized());
}

QRectF LinesPane::lines() const
{
    return layout(plotRect()).area;
}

std::vector<AnalyseRow> LinesPane::rowsIn(const QRectF& frame) const
{
    const XyLayout places = layout(plotRect());
    const auto upAt = [&](double y) {
        return places.left.from + (places.area.bottom() - y) / places.area.height() * places.left.span();
    };
    const Range across{places.valueAt(frame.left()), places.valueAt(frame.right())};
    const Range up{upAt(frame.bottom()), upAt(frame.top())};
    std::vector<AnalyseRow> rows;
    for (const Kind& kind : m_kinds)
        for (const Line& line : kind.rows)
            if (passes(kind.lines->axis, kind.lines->row(std::size_t(line.place)), across, up))
                rows.push_back(line.row);
    return rows;
}

// Of those that are near the one that is nearest up and down.
std::optional<AnalyseRow> LinesPane::rowAt(QPointF at) const
{
    const double near = 1.5 * Theme::current().u();
    const std::vector<AnalyseRow> rows = rowsIn(QRectF(at.x() - near, at.y() - near, 2 * near, 2 * near));
    const XyLayout places = layout(plotRect());
    std::optional<AnalyseRow> nearest;
    double least = INFINITY;
    for (const Kind& kind : m_kinds)
        for (const Line& line : kind.rows) {
            if (std::ranges::find(rows, line.row) == rows.end()) continue;
            const double value =
                lineAt(kind.lines->axis, kind.lines->row(std::size_t(line.place)), places.valueAt(at.x()));
            const double apart = std::isfinite(value) ? std::abs(places.yOf(value) - at.y()) : near;
            if (!(apart < least)) continue;
            least = apart;
            nearest = line.row;
        }
    return nearest;
}

void LinesPane::choose(const AnalyseRow& row, bool further)
{
    m_current = row;
    std::set<AnalyseRow> rows = further ? m_scene.rows : std::set<AnalyseRow>();
    if (!rows.insert(row).second) rows.erase(row);
    emit rowsSelected(rows);
    report();
}

bool LinesPane::pressed(QPointF at)
{
    if (const std::optional<AnalyseRow> row = rowAt(at)) {
        choose(*row, QApplication::keyboardModifiers() & Qt::ControlModifier);
        return false;
    }
    m_frame = QRectF(at, QSizeF(0, 0));
    return !m_kinds.isEmpty();
}

void LinesPane::dragged(QPointF at)
{
    m_frame.setBottomRight(at);
    moveOver();
}

void LinesPane::released(QPointF)
{
    const QRectF frame = std::exchange(m_frame, QRectF()).normalized();
    std::set<AnalyseRow> rows;
    if (QApplication::keyboardModifiers() & Qt::ControlModifier) rows = m_scene.rows;
    for (const AnalyseRow& row : rowsIn(frame)) rows.insert(row);
    moveOver();
    emit rowsSelected(rows);
}

void LinesPane::hovered(QPointF at)
{
    const std::optional<AnalyseRow> row = rowAt(at);
    plot()->setToolTip(row ? tr("%1 at %2", "a row as a line, a place on its axis")
                                 .arg(nameOf(*row), placeWords(layout(plotRect()).valueAt(at.x())))
                           : QString());
}

bool LinesPane::ownsKey(int key) const
{
    if (m_kinds.isEmpty()) return false;
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Space ||
           (key == Qt::Key_X && !m_scene.rows.empty());
}

bool LinesPane::takesKey(QKeyEvent* event)
{
    if (!ownsKey(event->key()) || (event->modifiers() & ~Qt::ShiftModifier)) return false;
    switch (event->key()) {
    case Qt::Key_X:
        emit excludeAsked();
        break;
    case Qt::Key_Space:
        if (m_current) choose(*m_current, true);
        break;
    default:
        step(event->key() == Qt::Key_Right ? 1 : -1, event->modifiers() & Qt::ShiftModifier);
    }
    return true;
}

// In the order of the table, new rows behind it.
void LinesPane::step(int by, bool further)
{
    std::vector<AnalyseRow> all;
    for (const Kind& kind : std::as_const(m_kinds))
        for (const Line& line : kind.rows) all.push_back(line.row);
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end()); // several lines of a batch are one
    const auto now = m_current ? std::ranges::find(all, *m_current) : all.end();
    const std::ptrdiff_t last = std::ptrdiff_t(all.size()) - 1;
    m_current =
        now == all.end() ? all.front() : all[std::size_t(std::clamp<std::ptrdiff_t>(now - all.begin() + by, 0, last))];
    if (!further) choose(*m_current, false);
    report();
}

void LinesPane::report()
{
    plot()->setAccessibleDescription(m_current ? sentence() + u' ' + nameOf(*m_current) : sentence());
}

void LinesPane::fillMenu(QMenu* menu)
{
    if (m_scene.rows.empty()) return;
    QAction* leave = menu->addAction(tr("Leave the selected rows out, or take them in again"));
    leave->setShortcut(QKeySequence(QStringLiteral("X"))); // as the plot takes it
    connect(leave, &QAction::triggered, this, &LinesPane::excludeAsked);
}

} // namespace titer::analyse

#include "ui/analyse/moc_lines_pane.cpp"
