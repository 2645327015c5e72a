// Spectra as lines.
#include "ui/analyse/spectra_pane.h"

#include "app/common/unit_text.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "ui/analyse/analyse_picture.h"

#include <QComboBox>
#include <QPainter>

namespace titer::analyse {

using app::AnalyseRow;
using app::SpectraLines;
using look::Theme;
using look::Token;
using plot::Range;
using plot::XyLayout;

SpectraPane::SpectraPane(QWidget* parent)
    : LinesPane(AnalyseWords::tr("Spectra"), parent)
    , m_choice(new QComboBox)
{
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
    forgetCurrent();
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

// A line for each row.
std::vector<LinesPane::Line> SpectraPane::linesFrom(const std::vector<int>& rows, bool fresh)
{
    std::vector<Line> all;
    for (const int row : rows) all.push_back({{fresh, row}, row});
    return all;
}

std::vector<LinesPane::Line> SpectraPane::allLinesOf(const SpectraLines& lines, bool fresh)
{
    std::vector<Line> all;
    for (int row = 0; row < int(lines.rows()); ++row) all.push_back({{fresh, row}, row});
    return all;
}

// Kinds of rows, and the axes around them.
void SpectraPane::gather()
{
    m_kinds.clear();
    m_model = {};
    const app::Analysis* analysis = m_scene.analysis.get();
    const bool after = !m_choice->isHidden() && m_choice->currentIndex() == 1;
    const auto add = [this](const QString& name, const SpectraLines& lines, std::vector<Line> rows, int colour,
                            bool muted) {
        if (!lines.isEmpty() && !rows.empty()) m_kinds.append({name, &lines, std::move(rows), colour, muted});
    };
    if (analysis && analysis->fresh) {
        const SpectraLines& fresh = after ? analysis->fresh->lines : analysis->fresh->table->lines;
        add(tr("New rows"), fresh, allLinesOf(fresh, true), 1, false);
    }
    const bool isOfTable = analysis && analysis->table && analysis->table == m_scene.table;
    if (isOfTable) {
        const SpectraLines& own = after ? analysis->lines : m_scene.table->lines;
        add(tr("Rows of the model"), own, linesFrom(analysis->rows, false), 0, false);
        add(tr("Left out"), own, linesFrom(analysis->left.rows, false), 0, true);
    } else if (m_scene.table) {
        add(tr("Rows of the table"), m_scene.table->lines, allLinesOf(m_scene.table->lines, false), 0, false);
    }
    Range up;
    for (const Kind& kind : std::as_const(m_kinds)) {
        for (const double x : {kind.lines->axis.front(), kind.lines->axis.back()}) m_model.across.include(x);
        for (const Line& line : kind.rows)
            for (const double value : kind.lines->row(std::size_t(line.place))) up.include(value);
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

void SpectraPane::paintOver(QPainter* painter, const QRectF& rect)
{
    LinesPane::paintOver(painter, rect);
    const XyLayout places = layout(rect);
    if (const std::optional<double> at = base::readNumber(m_scene.variable); at && places.across.contains(*at)) {
        painter->setPen(QPen(Theme::current().color(Token::Accent), 1.5, Qt::DotLine));
        painter->drawLine(QPointF(places.xOf(*at), places.area.top()), QPointF(places.xOf(*at), places.area.bottom()));
    }
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
        for (const Line& line : kind.rows) {
            text += QString::fromStdString(base::csvCell(nameOf(line.row).toStdString()));
            for (const double value : kind.lines->row(std::size_t(line.place)))
                text += u',' + (std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest)
                                                     : QString());
            text += u'\n';
        }
    }
    return text;
}

QString SpectraPane::nameOf(const AnalyseRow& row) const
{
    if (row.fresh) return rowName(*m_scene.analysis, row);
    return QString::fromStdString(m_scene.table->rows[std::size_t(row.row)]);
}

} // namespace titer::analyse

#include "ui/analyse/moc_spectra_pane.cpp"
