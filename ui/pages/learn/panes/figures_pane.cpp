#include "ui/pages/learn/panes/figures_pane.h"

#include "app/common/sentence.h"
#include "app/form/tag_names.h"
#include "app/run/reported_values.h"
#include "core/figures/stream_table.h"
#include "ui/pages/run/sheets/process_table.h"
#include "ui/plot/numbers.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"
#include "ui/widgets/plain_table.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace titer::pages {

namespace {

QString runFirst()
{
    return FiguresPane::tr("There is nothing to show yet: run the plant.");
}

QString valueOf(const app::Run& run, const figures::Kpi& kpi)
{
    const std::string unit = shown::unitOf(kpi);
    const std::optional<shown::Scale> scale = shown::scaleTo(kpi.unit, unit);
    return scale ? shown::valueWithUnit(scale->shown(app::reportedFigure(run.plant.get(), run.result, kpi)), unit)
                 : QString();
}

} // namespace

FiguresPane::FiguresPane(LessonWork& work)
    : LessonPane(work, tr("Key figures"), tr("of the last run"))
    , m_filter(new QLineEdit)
    , m_table(widgets::plainTable({tr("Unit"), tr("Figure", "key figure"), tr("Value")}, tr("Key figures")))
{
    m_filter->setPlaceholderText(tr("Part of a name, such as yield"));
    m_filter->setAccessibleName(tr("Filter key figures"));
    m_filter->setClearButtonEnabled(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // In little room names are cut, not values.
    m_table->horizontalHeader()->setSectionResizeMode(Unit, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Value, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(48 * look::Theme::current().u());
    body()->addWidget(m_filter);
    body()->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &FiguresPane::applyFilter);
}

void FiguresPane::applyFilter()
{
    const QString part = m_filter->text().trimmed();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool named = m_table->item(row, Unit)->text().contains(part, Qt::CaseInsensitive) ||
                           m_table->item(row, Name)->text().contains(part, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !named);
    }
}

void FiguresPane::refresh()
{
    const std::shared_ptr<const app::Run>& run = session().run();
    const std::vector<figures::Kpi> none;
    const std::vector<figures::Kpi>& kpis = run ? run->result.kpis : none;
    m_table->setRowCount(int(kpis.size()));
    const widgets::TableFill fill(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const figures::Kpi& kpi = kpis[std::size_t(row)];
        const QString unit = kpi.unitId.empty() ? tr("Plant") : app::unitName(work().document.flowsheet(), kpi.unitId);
        const QString cells[] = {unit, app::sentence(kpi.name()), valueOf(*run, kpi)};
        for (int column = 0; column < columns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            item->setData(Qt::UserRole, QString::fromStdString(kpi.tag));
            m_table->setItem(row, column, item);
        }
    }
    applyFilter();
    m_filter->setVisible(!kpis.empty());
    showReason(kpis.empty() ? runFirst() : QString(), m_table);
}

bool FiguresPane::showPlace(const lessons::Place& place)
{
    if (place.kind != lessons::Place::Kind::Run) return false;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_table->item(row, 0)->data(Qt::UserRole).toString() == QString::fromStdString(place.what)) {
            m_filter->clear();
            m_table->setCurrentCell(row, Value);
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

QWidget* FiguresPane::firstStop() const
{
    return m_table;
}

StreamsPane::StreamsPane(LessonWork& work)
    : LessonPane(work, tr("Streams"), tr("what each carried in the last run"))
    , m_table(new plot::NumbersTable)
{
    m_table->setAccessibleName(tr("Streams as columns, components as rows"));
    m_table->setMinimumHeight(48 * look::Theme::current().u());
    body()->addWidget(m_table, 1);
}

void StreamsPane::refresh()
{
    const std::shared_ptr<const app::Run>& run = session().run();
    const bool any = run && run->plant && !run->result.streams.empty();
    if (any) m_table->setCsv(processCsv(figures::streamTable(*run->plant, run->result)));
    showReason(any ? QString() : runFirst(), m_table);
}

QWidget* StreamsPane::firstStop() const
{
    return m_table;
}

} // namespace titer::pages

#include "ui/pages/learn/panes/moc_figures_pane.cpp"
