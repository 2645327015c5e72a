// Columns side by side.
#include "ui/analyse/parallel_pane.h"

#include "core/base/tables/csv_text.h"
#include "ui/analyse/analyse_picture.h"
#include "ui/analyse/table_rows.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::analyse {

using look::Theme;
using look::Token;
using look::Type;

ParallelPane::ParallelPane(QWidget* parent)
    : LinesPane(AnalyseWords::tr("Parallel plots"), parent)
{
}

void ParallelPane::show(const AnalyseScene& scene)
{
    const AnalyseScene before = std::exchange(m_scene, scene);
    if (!isBare() && before.exploration == scene.exploration && before.rowTable == scene.rowTable) {
        showState(keptState());
        return report();
    }
    forgetCurrent();
    gather();
    QString message = emptyWords(scene);
    if (message.isEmpty() && isBare()) message = tr("No row can be selected yet: the batches follow.");
    if (message.isEmpty() && scene.exploration->columns().size() < 2)
        message = tr("There is one column alone. Choose more by Columns.");
    const int rows = int(m_lines.rows());
    const QString words = message.isEmpty() ? drawnWords(*scene.exploration) : QString();
    showState({.note = words,
               .message = message,
               .warnings = {},
               .sentence = message.isEmpty() ? tr("%n row(s) as lines", nullptr, rows) : QString(),
               .guide = message.isEmpty()
                            ? tr("Look first where lines cross: there one column falls as the next rises. "
                                 "A frame over them selects their rows in all panes.")
                            : QString()});
    report();
}

// Constant columns have their lines in the middle.
void ParallelPane::gather()
{
    m_kinds.clear();
    m_model = {};
    m_lines = {};
    if (!m_scene.exploration) return;
    const app::Exploration& exploration = *m_scene.exploration;
    const int columns = int(exploration.columns().size());
    const auto subjects = drawnSubjects(m_scene);
    Kind own{tr("Rows"), &m_lines, {}, 0, false}, left{tr("Left out"), &m_lines, {}, 0, true};
    for (int j = 0; j < columns; ++j) m_lines.axis.push_back(j);
    for (std::size_t i = 0; i < exploration.drawn.size(); ++i) {
        const int row = exploration.drawn[i];
        const bool isLeft = exploration.left[std::size_t(row)];
        if (subjects[i]) (isLeft ? left : own).rows.push_back({*subjects[i], int(i)});
        for (int j = 0; j < columns; ++j) {
            const studies::ColumnDescription& of = exploration.described[std::size_t(j)];
            const double span = of.greatest - of.least, value = exploration.value(j, row);
            m_lines.cells.push_back(span > 0.0 || !std::isfinite(value) ? (value - of.least) / span : 0.5);
        }
    }
    for (const Kind& kind : {own, left})
        if (!kind.rows.empty()) m_kinds.append(kind);
    if (m_kinds.size() > 1)
        for (const Kind& kind : std::as_const(m_kinds)) {
            plot::XyCurve entry{.name = kind.name};
            if (kind.muted) entry.token = Token::Muted;
            m_model.curves.append(entry);
        }
    for (int j = 0; j < columns; ++j) {
        const studies::Column& column = exploration.column(j);
        m_model.places.append(columnWords(column.name, column.unit));
    }
    m_model.left = {-0.08, 1.08};
    m_model.leftLabels = false;
}

// An axis for each column, with its least and its greatest value.
void ParallelPane::paintPlot(QPainter* painter, const QRectF& rect)
{
    LinesPane::paintPlot(painter, rect);
    const plot::XyLayout places = layout(rect);
    const QFont caption = Theme::current().font(Type::Caption);
    const QFontMetricsF metrics(caption);
    painter->setFont(caption);
    const double room = places.area.width() / std::max<qsizetype>(1, m_model.places.size());
    const auto words = [&](double value, double x, double y) {
        const QString text = plot::shortValue(value);
        const double width = metrics.horizontalAdvance(text);
        if (!std::isfinite(value) || width > room) return;
        QRectF place(x - width / 2, y - metrics.lineSpacing() / 2, width, metrics.lineSpacing());
        painter->fillRect(place, Theme::current().color(Token::Base));
        painter->drawText(place, Qt::AlignCenter | Qt::TextDontClip, text);
    };
    for (int j = 0; j < int(m_model.places.size()); ++j) {
        const double x = places.xOf(j);
        painter->setPen(QPen(Theme::current().color(Token::Border), 1));
        painter->drawLine(QPointF(x, places.yOf(0.0)), QPointF(x, places.yOf(1.0)));
        painter->setPen(Theme::current().color(Token::Muted));
        const studies::ColumnDescription& of = m_scene.exploration->described[std::size_t(j)];
        words(of.greatest, x, places.yOf(1.04));
        words(of.least, x, places.yOf(-0.04));
    }
}

// The column that is selected in all panes.
void ParallelPane::paintOver(QPainter* painter, const QRectF& rect)
{
    LinesPane::paintOver(painter, rect);
    const int chosen = m_scene.exploration ? m_scene.exploration->columnOf(m_scene.variable) : -1;
    if (chosen < 0) return;
    const plot::XyLayout places = layout(rect);
    painter->setPen(QPen(Theme::current().color(Token::Accent), 1.5, Qt::DotLine));
    painter->drawLine(QPointF(places.xOf(chosen), places.area.top()),
                      QPointF(places.xOf(chosen), places.area.bottom()));
}

QString ParallelPane::nameOf(const app::AnalyseRow& row) const
{
    return QString::fromStdString(m_scene.rowTable->rows[std::size_t(row.row)]);
}

QString ParallelPane::placeWords(double x) const
{
    return m_model.places.value(qRound(x));
}

QString ParallelPane::csv() const
{
    if (isBare()) return {};
    const auto cell = [](const QString& words) { return QString::fromStdString(base::csvCell(words.toStdString())); };
    QString text = tr("name");
    for (const QString& place : m_model.places) text += u',' + cell(place);
    text += u'\n';
    const app::Exploration& exploration = *m_scene.exploration;
    for (const int row : exploration.drawn) {
        text += cell(QString::fromStdString(exploration.order.table->rows[std::size_t(row)]));
        for (int j = 0; j < int(exploration.columns().size()); ++j) {
            const double value = exploration.value(j, row);
            text +=
                u',' + (std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString());
        }
        text += u'\n';
    }
    return text;
}

} // namespace titer::analyse

#include "ui/analyse/moc_parallel_pane.cpp"
