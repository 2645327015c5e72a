// Spectra as lines.
#include "ui/analyse/spectra_pane.h"

#include "app/common/unit_text.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "ui/analyse/analyse_picture.h"
#include "ui/analyse/line_places.h"
#include "ui/plot/decimate.h"
#include "ui/plot/line_density.h"
#include "ui/plot/xy/xy_picture.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace titer::analyse {

using app::AnalyseRow;
using app::SpectraLines;
using look::Theme;
using look::Token;
using plot::Range;
using plot::XyLayout;

namespace {

constexpr std::size_t maxStroked = 40; // more lines than these are painted as a picture of their density
constexpr double singleInk = 0.25;     // of one line among many, so that one that is odd is still seen
constexpr int veil = 170;              // over what is not selected, of 255

std::vector<AnalyseRow> rowsFrom(const std::vector<int>& rows, bool fresh)
{
    std::vector<AnalyseRow> all;
    for (const int row : rows) all.push_back({fresh, row});
    return all;
}

std::vector<AnalyseRow> allRowsOf(const SpectraLines& lines, bool fresh)
{
    std::vector<AnalyseRow> all;
    for (int row = 0; row < int(lines.rows()); ++row) all.push_back({fresh, row});
    return all;
}

} // namespace

SpectraPane::SpectraPane(QWidget* parent)
    : PlotPane(AnalyseWords::tr("Spectra"), parent)
    , m_choice(new QComboBox)
{
    const int u = Theme::current().u();
    setMinPlot({36 * u, 36 * u});
    m_choice->setAccessibleName(tr("Spectra as they are shown"));
    m_choice->setToolTip(m_choice->accessibleName());
    m_choice->addItems({tr("As measured"), tr("After the steps")});
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(10);
    addTool(m_choice);
    connect(m_choice, &QComboBox::activated, this, &SpectraPane::refresh);
}

bool SpectraPane::hasLines(const AnalyseScene& scene)
{
    if (scene.analysis && scene.analysis->batches) return false; // rows are batches, and no spectra
    const app::TableValue fresh = scene.analysis && scene.analysis->fresh ? scene.analysis->fresh->table : nullptr;
    return (scene.table && !scene.table->lines.isEmpty()) || (fresh && !fresh->lines.isEmpty());
}

void SpectraPane::show(const AnalyseScene& scene)
{
    const AnalyseScene before = std::exchange(m_scene, scene);
    if (before.analysis == scene.analysis && before.table == scene.table) {
        showState(keptState());
        return report();
    }
    refresh();
}

void SpectraPane::refresh()
{
    m_choice->setVisible(m_scene.analysis && !m_scene.analysis->model.preprocessing.empty());
    m_current.reset();
    gather();
    std::size_t rows = 0;
    for (const Kind& kind : std::as_const(m_kinds)) rows += kind.rows.size();
    showState({.note = {},
               .message = m_kinds.isEmpty() ? tr("No columns of the table are points of an axis.") : QString(),
               .warnings = {},
               .sentence = m_kinds.isEmpty() ? QString() : tr("%n spectra", nullptr, int(rows)),
               .guide = m_kinds.isEmpty() ? QString()
                                          : tr("Look first for lines that leave the bundle. A frame over them selects "
                                               "their rows in all panes.")});
    report();
}

// Kinds of rows, and the axes around them.
void SpectraPane::gather()
{
    m_kinds.clear();
    m_model = {};
    const app::Analysis* analysis = m_scene.analysis.get();
    const bool after = !m_choice->isHidden() && m_choice->currentIndex() == 1;
    const auto add = [this](const QString& name, const SpectraLines& lines, std::vector<AnalyseRow> rows, int colour,
                            bool muted) {
        if (!lines.isEmpty() && !rows.empty()) m_kinds.append({name, &lines, std::move(rows), colour, muted});
    };
    if (analysis && analysis->fresh) {
        const SpectraLines& fresh = after ? analysis->fresh->lines : analysis->fresh->table->lines;
        add(tr("New rows"), fresh, allRowsOf(fresh, true), 1, false);
    }
    const bool isOfTable = analysis && analysis->table && analysis->table == m_scene.table;
    if (isOfTable) {
        const SpectraLines& own = after ? analysis->lines : m_scene.table->lines;
        add(tr("Rows of the model"), own, rowsFrom(analysis->rows, false), 0, false);
        add(tr("Left out"), own, rowsFrom(analysis->left.rows, false), 0, true);
    } else if (m_scene.table) {
        add(tr("Rows of the table"), m_scene.table->lines, allRowsOf(m_scene.table->lines, false), 0, false);
    }
    Range up;
    for (const Kind& kind : std::as_const(m_kinds)) {
        for (const double x : {kind.lines->axis.front(), kind.lines->axis.back()}) m_model.across.include(x);
        for (const AnalyseRow& row : kind.rows)
            for (const double value : kind.lines->row(std::size_t(row.row))) up.include(value);
        if (m_kinds.size() > 1) {
            plot::XyCurve entry{.name = kind.name, .colourIndex = kind.colour};
            if (kind.muted) entry.token = Token::Muted;
            m_model.curves.append(entry);
        }
    }
    m_model.left = plot::niceRange(up);
    const app::AnalyseTable* told = m_scene.table                 ? m_scene.table.get()
                                    : analysis && analysis->fresh ? analysis->fresh->table.get()
                                                                  : nullptr;
    m_model.acrossTitle = axisWords(told);
    if (told && !after) m_model.leftUnit = columnWords(told->spectral.cells, told->spectral.cellsUnit);
    if (after && analysis) m_model.leftUnit = QString::fromStdString(analysis->model.preprocessing.text());
}

void SpectraPane::paintPlot(QPainter* painter, const QRectF& rect)
{
    plot::paintXy(painter, rect, m_model);
    const XyLayout places = layout(rect);
    for (qsizetype k = m_kinds.size(); k-- > 0;) paintKind(painter, places, m_kinds[k], 1.0);
}

void SpectraPane::paintKind(QPainter* painter, const XyLayout& places, const Kind& kind, double width) const
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
        for (const AnalyseRow& row : kind.rows) density.add(kind.lines->row(std::size_t(row.row)));
        painter->drawImage(area, density.image(ink, width > 1.0 ? 2 * singleInk : singleInk));
    } else {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(ink, width));
        for (const AnalyseRow& row : kind.rows)
            for (QList<QPointF> run : plot::decimate(kind.lines->axis, kind.lines->row(std::size_t(row.row)),
                                                     places.across.from, places.across.to, int(area.width()))) {
                for (QPointF& point : run) point = {places.xOf(point.x()), places.yOf(point.y())};
                painter->drawPolyline(run.constData(), int(run.size()));
            }
    }
    painter->restore();
}

void SpectraPane::paintOver(QPainter* painter, const QRectF& rect)
{
    const XyLayout places = layout(rect);
    if (!m_scene.rows.empty()) {
        QColor over = Theme::current().color(Token::Base);
        over.setAlpha(veil);
        painter->fillRect(places.area, over);
        for (qsizetype k = m_kinds.size(); k-- > 0;) {
            Kind chosen = m_kinds[k];
            std::erase_if(chosen.rows, [this](const AnalyseRow& row) { return !m_scene.rows.contains(row); });
            paintKind(painter, places, chosen, 2.0);
        }
    }
    if (const std::optional<double> at = base::readNumber(m_scene.variable); at && places.across.contains(*at)) {
        painter->setPen(QPen(Theme::current().color(Token::Accent), 1.5, Qt::DotLine));
        painter->drawLine(QPointF(places.xOf(*at), places.area.top()), QPointF(places.xOf(*at), places.area.bottom()));
    }
    if (m_frame.isNull()) return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::current().color(Token::Accent), 1, Qt::DashLine));
    painter->drawRect(m_frame.normalized());
}

QRectF SpectraPane::lines() const
{
    return layout(plotRect()).area;
}

QString SpectraPane::csv() const
{
    QString text;
    const SpectraLines* head = nullptr;
    for (const Kind& kind : m_kinds) {
        // Another axis has a line of its own.
        if (!head || head->axis != kind.lines->axis) {
            text += tr("name");
            for (const double x : kind.lines->axis) text += u',' + QString::number(x, 'g', 9);
            text += u'\n';
        }
        head = kind.lines;
        for (const AnalyseRow& row : kind.rows) {
            text += QString::fromStdString(base::csvCell(nameOf(row).toStdString()));
            for (const double value : kind.lines->row(std::size_t(row.row)))
                text += u',' + (std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest)
                                                     : QString());
            text += u'\n';
        }
    }
    return text;
}

std::vector<AnalyseRow> SpectraPane::rowsIn(const QRectF& frame) const
{
    const XyLayout places = layout(plotRect());
    const auto upAt = [&](double y) {
        return places.left.from + (places.area.bottom() - y) / places.area.height() * places.left.span();
    };
    const Range across{places.valueAt(frame.left()), places.valueAt(frame.right())};
    const Range up{upAt(frame.bottom()), upAt(frame.top())};
    std::vector<AnalyseRow> rows;
    for (const Kind& kind : m_kinds)
        for (const AnalyseRow& row : kind.rows)
            if (passes(kind.lines->axis, kind.lines->row(std::size_t(row.row)), across, up)) rows.push_back(row);
    return rows;
}

// Of those that are near the one that is nearest up and down.
std::optional<AnalyseRow> SpectraPane::rowAt(QPointF at) const
{
    const double near = 1.5 * Theme::current().u();
    const std::vector<AnalyseRow> rows = rowsIn(QRectF(at.x() - near, at.y() - near, 2 * near, 2 * near));
    const XyLayout places = layout(plotRect());
    std::optional<AnalyseRow> nearest;
    double least = INFINITY;
    for (const Kind& kind : m_kinds)
        for (const AnalyseRow& row : kind.rows) {
            if (std::ranges::find(rows, row) == rows.end()) continue;
            const double value =
                lineAt(kind.lines->axis, kind.lines->row(std::size_t(row.row)), places.valueAt(at.x()));
            const double apart = std::isfinite(value) ? std::abs(places.yOf(value) - at.y()) : near;
            if (!(apart < least)) continue;
            least = apart;
            nearest = row;
        }
    return nearest;
}

QString SpectraPane::nameOf(const AnalyseRow& row) const
{
    if (row.fresh) return rowName(*m_scene.analysis, row);
    return QString::fromStdString(m_scene.table->rows[std::size_t(row.row)]);
}

void SpectraPane::choose(const AnalyseRow& row, bool further)
{
    m_current = row;
    std::set<AnalyseRow> rows = further ? m_scene.rows : std::set<AnalyseRow>();
    if (!rows.insert(row).second) rows.erase(row);
    emit rowsSelected(rows);
    report();
}

bool SpectraPane::pressed(QPointF at)
{
    if (const std::optional<AnalyseRow> row = rowAt(at)) {
        choose(*row, QApplication::keyboardModifiers() & Qt::ControlModifier);
        return false;
    }
    m_frame = QRectF(at, QSizeF(0, 0));
    return !m_kinds.isEmpty();
}

void SpectraPane::dragged(QPointF at)
{
    m_frame.setBottomRight(at);
    moveOver();
}

void SpectraPane::released(QPointF)
{
    const QRectF frame = std::exchange(m_frame, QRectF()).normalized();
    std::set<AnalyseRow> rows;
    if (QApplication::keyboardModifiers() & Qt::ControlModifier) rows = m_scene.rows;
    for (const AnalyseRow& row : rowsIn(frame)) rows.insert(row);
    moveOver();
    emit rowsSelected(rows);
}

void SpectraPane::hovered(QPointF at)
{
    const std::optional<AnalyseRow> row = rowAt(at);
    plot()->setToolTip(row ? tr("%1 at %2", "a spectrum, a place on its axis")
                                 .arg(nameOf(*row), plot::shortValue(layout(plotRect()).valueAt(at.x())))
                           : QString());
}

bool SpectraPane::ownsKey(int key) const
{
    if (m_kinds.isEmpty()) return false;
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Space ||
           (key == Qt::Key_X && !m_scene.rows.empty());
}

bool SpectraPane::takesKey(QKeyEvent* event)
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
void SpectraPane::step(int by, bool further)
{
    std::vector<AnalyseRow> all;
    for (const Kind& kind : std::as_const(m_kinds)) all.insert(all.end(), kind.rows.begin(), kind.rows.end());
    std::ranges::sort(all);
    const auto now = m_current ? std::ranges::find(all, *m_current) : all.end();
    const std::ptrdiff_t last = std::ptrdiff_t(all.size()) - 1;
    m_current =
        now == all.end() ? all.front() : all[std::size_t(std::clamp<std::ptrdiff_t>(now - all.begin() + by, 0, last))];
    if (!further) choose(*m_current, false);
    report();
}

void SpectraPane::report()
{
    plot()->setAccessibleDescription(m_current ? sentence() + u' ' + nameOf(*m_current) : sentence());
}

void SpectraPane::fillMenu(QMenu* menu)
{
    if (m_scene.rows.empty()) return;
    QAction* leave = menu->addAction(tr("Leave the selected rows out, or take them in again"));
    leave->setShortcut(QKeySequence(QStringLiteral("X"))); // as the plot takes it
    connect(leave, &QAction::triggered, this, &SpectraPane::excludeAsked);
}

} // namespace titer::analyse

#include "ui/analyse/moc_spectra_pane.cpp"
