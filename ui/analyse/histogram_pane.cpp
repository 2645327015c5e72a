// Bins of a column.
#include "ui/analyse/histogram_pane.h"

#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "ui/analyse/analyse_picture.h"
#include "ui/analyse/table_rows.h"
#include "ui/plot/xy/xy_picture.h"
#include "ui/widgets/plain_table.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace titer::analyse {

using app::AnalyseRow;
using look::Theme;
using look::Token;
using plot::XyLayout;

HistogramPane::HistogramPane(QWidget* parent)
    : PlotPane(AnalyseWords::tr("Histogram"), parent)
    , m_choice(new QComboBox)
{
    const int u = Theme::current().u();
    setMinPlot({36 * u, 36 * u});
    putNoteBelow();
    m_choice->setAccessibleName(tr("Column of the histogram"));
    m_choice->setToolTip(m_choice->accessibleName());
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    addTool(m_choice);
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { emit columnChosen(m_choice->itemText(index).toStdString()); });
}

void HistogramPane::show(const AnalyseScene& scene)
{
    const AnalyseScene before = std::exchange(m_scene, scene);
    const bool kept = before.exploration == scene.exploration && before.column == scene.column &&
                      before.rowTable == scene.rowTable && !isBare();
    if (!kept) gather();
    mark();
    if (kept) return showState(keptState());
    const QString message = isBare() ? emptyWords(scene) : QString();
    showState({.note = isBare() ? QString() : figureWords(),
               .message = message,
               .warnings = {},
               .sentence = isBare() ? QString() : figureWords(),
               .guide = isBare() ? QString()
                                 : tr("Look first for values that stand alone, and for two humps in place of one.")});
}

const studies::ColumnDescription& HistogramPane::described() const
{
    return m_scene.exploration->described[std::size_t(m_column)];
}

void HistogramPane::gather()
{
    m_model = {};
    m_bins.clear();
    m_first = m_last = -1;
    m_column = m_scene.exploration ? m_scene.exploration->columnOf(m_scene.column) : -1;
    QStringList names;
    if (m_scene.exploration)
        for (const std::string& name : m_scene.exploration->columns()) names.append(QString::fromStdString(name));
    const QSignalBlocker quiet(m_choice);
    widgets::setEntries(m_choice, names);
    m_choice->setCurrentIndex(m_column);
    if (m_column < 0) return;
    const studies::Histogram& histogram = described().histogram;
    const studies::Column& column = m_scene.exploration->column(m_column);
    plot::XyCurve bars{.kind = plot::XyCurve::Bars, .filled = 1.0};
    for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        bars.x.append(0.5 * (histogram.edges[bin] + histogram.edges[bin + 1]));
        bars.y.append(histogram.counts[bin]);
    }
    m_model.curves.append(bars);
    if (histogram.width() > 0.0) m_model.across = {histogram.edges.front(), histogram.edges.back()};
    m_model.acrossTitle = columnWords(column.name, column.unit);
    m_model.leftUnit = tr("Rows in each bin");
    if (described().lowerQuartile < described().upperQuartile)
        m_model.normal = {described().lowerQuartile, described().upperQuartile};
    if (described().count > 0) m_model.levels.append({.value = described().mean, .name = tr("mean"), .across = true});
    m_subjects = drawnSubjects(m_scene);
    for (const int row : m_scene.exploration->drawn) {
        const bool isLeft = m_scene.exploration->left[std::size_t(row)];
        m_bins.push_back(isLeft ? -1 : histogram.binOf(m_scene.exploration->value(m_column, row)));
    }
}

// Of each bin the part that the selected rows are of those that are drawn.
void HistogramPane::mark()
{
    const std::size_t bins = m_column < 0 ? 0 : described().histogram.counts.size();
    std::vector<int> all(bins, 0), selected(bins, 0);
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        if (m_bins[i] < 0) continue;
        ++all[std::size_t(m_bins[i])];
        selected[std::size_t(m_bins[i])] += m_subjects[i] && m_scene.rows.contains(*m_subjects[i]);
    }
    m_parts.assign(bins, 0.0);
    for (std::size_t bin = 0; bin < bins; ++bin)
        if (all[bin] > 0) m_parts[bin] = double(selected[bin]) / all[bin];
}

// “31 values, 1 missing; mean 5.2, SD 0.8, quartiles 4.1, 5.0 and 6.2 g/L; 8 bins of 1 by Freedman and Diaconis”
QString HistogramPane::figureWords() const
{
    const studies::ColumnDescription& of = described();
    const auto shown = [](double value) {
        return std::isfinite(value) ? app::shownNumber(value, 'g', 4) : tr("n/a", "there is no such figure");
    };
    const QString unit = app::unitText(m_scene.exploration->column(m_column).unit);
    const int values = of.count;
    QStringList words{tr("%n value(s), %1 missing", nullptr, values).arg(QLocale().toString(of.missing))};
    words.append(tr("mean %1, SD %2, quartiles %3, %4, %5 %6", "figures, then their unit")
                     .arg(shown(of.mean), shown(of.deviation), shown(of.lowerQuartile), shown(of.median),
                          shown(of.upperQuartile), unit)
                     .trimmed());
    const QString count = QLocale().toString(int(of.histogram.counts.size())), width = shown(of.histogram.width());
    if (of.histogram.rule == "freedman-diaconis")
        words.append(tr("%1 bins of %2 (Freedman and Diaconis)", "how many, how wide").arg(count, width));
    else if (of.histogram.rule == "scott")
        words.append(tr("%1 bins of %2 (Scott)", "how many, how wide").arg(count, width));
    else if (of.histogram.rule == "one value")
        words.append(tr("all values are equal"));
    if (of.histogram.isBounded) words.append(tr("the rule would have more bins"));
    const QString drawn = drawnWords(*m_scene.exploration);
    return words.join(QStringLiteral(" · ")) + (drawn.isEmpty() ? QString() : u'\n' + drawn);
}

void HistogramPane::paintPlot(QPainter* painter, const QRectF& rect)
{
    plot::paintXy(painter, rect, m_model);
}

QRectF HistogramPane::placeOf(const XyLayout& layout, int bin, double part) const
{
    const std::vector<double>& edges = described().histogram.edges;
    const double half = described().histogram.width() > 0.0 ? 0.0 : 0.5;
    const double from = edges[std::size_t(bin)] - half, to = edges[std::size_t(bin) + 1] + half;
    return QRectF(QPointF(layout.xOf(from), layout.yOf(part * m_model.curves[0].y[bin])),
                  QPointF(layout.xOf(to), layout.yOf(0.0)));
}

void HistogramPane::paintOver(QPainter* painter, const QRectF& rect)
{
    if (m_column < 0) return;
    const XyLayout layout(rect, m_model);
    for (int bin = 0; bin < int(m_parts.size()); ++bin)
        if (m_parts[std::size_t(bin)] > 0.0) {
            // By a frame too, so that colour does not say it alone.
            const QRectF place = placeOf(layout, bin, m_parts[std::size_t(bin)]);
            painter->fillRect(place, Theme::current().color(Token::Accent));
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(Theme::current().color(Token::Text), 1.5));
            painter->drawRect(place);
        }
    if (m_first < 0 || !plot()->hasFocus()) return;
    const QRectF around =
        placeOf(layout, std::min(m_first, m_last), 1.0) | placeOf(layout, std::max(m_first, m_last), 1.0);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::current().color(Token::Accent), 1, Qt::DashLine));
    painter->drawRect(QRectF(QPointF(around.left(), layout.area.top()), around.bottomRight()));
}

QRectF HistogramPane::lines() const
{
    return XyLayout(plotRect(), m_model).area;
}

QString HistogramPane::csv() const
{
    if (m_column < 0) return {};
    const studies::Histogram& histogram = described().histogram;
    QString text = tr("from") + u',' + tr("to") + u',' + tr("rows") + u'\n';
    for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin)
        text += QString::number(histogram.edges[bin], 'g', 12) + u',' +
                QString::number(histogram.edges[bin + 1], 'g', 12) + u',' + QString::number(histogram.counts[bin]) +
                u'\n';
    return text;
}

int HistogramPane::binAt(QPointF at) const
{
    const studies::Histogram& histogram = described().histogram;
    const int bins = int(histogram.counts.size());
    if (bins < 2) return bins - 1;
    const double value = XyLayout(plotRect(), m_model).valueAt(at.x());
    return std::clamp(int(std::floor((value - histogram.edges.front()) / histogram.width())), 0, bins - 1);
}

void HistogramPane::choose(int from, int to, bool further)
{
    m_first = from;
    m_last = to;
    std::set<AnalyseRow> rows = further ? m_scene.rows : std::set<AnalyseRow>();
    for (std::size_t i = 0; i < m_bins.size(); ++i)
        if (m_subjects[i] && m_bins[i] >= std::min(from, to) && m_bins[i] <= std::max(from, to))
            rows.insert(*m_subjects[i]);
    plot()->setAccessibleDescription(sentence() + u' ' + wordsOf(to));
    moveOver();
    emit rowsSelected(rows);
}

bool HistogramPane::pressed(QPointF at)
{
    if (isBare() || m_parts.empty()) return false;
    m_first = m_last = binAt(at);
    moveOver();
    return true;
}

void HistogramPane::dragged(QPointF at)
{
    m_last = binAt(at);
    moveOver();
}

void HistogramPane::released(QPointF at)
{
    choose(m_first, binAt(at), QApplication::keyboardModifiers() & Qt::ControlModifier);
}

QString HistogramPane::wordsOf(int bin) const
{
    const studies::Histogram& histogram = described().histogram;
    const int rows = histogram.counts[std::size_t(bin)];
    return tr("%1 to %2: %n row(s)", "a bin, from and to", rows)
        .arg(plot::shortValue(histogram.edges[std::size_t(bin)]),
             plot::shortValue(histogram.edges[std::size_t(bin) + 1]));
}

void HistogramPane::hovered(QPointF at)
{
    const bool isIn = !isBare() && !m_parts.empty() && lines().contains(at);
    plot()->setToolTip(isIn ? wordsOf(binAt(at)) : QString());
}

bool HistogramPane::ownsKey(int key) const
{
    if (isBare() || m_parts.empty()) return false;
    return key == Qt::Key_Left || key == Qt::Key_Right || (key == Qt::Key_X && !m_scene.rows.empty());
}

bool HistogramPane::takesKey(QKeyEvent* event)
{
    if (!ownsKey(event->key()) || (event->modifiers() & ~Qt::ShiftModifier)) return false;
    if (event->key() == Qt::Key_X) {
        emit excludeAsked();
        return true;
    }
    const int by = event->key() == Qt::Key_Right ? 1 : -1;
    const int last = m_last < 0 ? 0 : std::clamp(m_last + by, 0, int(m_parts.size()) - 1);
    choose(event->modifiers() & Qt::ShiftModifier && m_first >= 0 ? m_first : last, last, false);
    return true;
}

} // namespace titer::analyse

#include "ui/analyse/moc_histogram_pane.cpp"
