// The Studies page in the window, and the ways that lead from the flowsheet to it.
#include "ui/flow/flow_view.h"
#include "ui/form/form_row.h"
#include "ui/form/inspector_stack.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/sheets/screening_sheet.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/shown/run_values.h"
#include "ui/study/sheets/factor_sheet.h"
#include "ui/widgets/dialogs.h"
#include "ui/window/command_palette.h"
#include "ui/window/main_window.h"
#include "ui/window/top_bar.h"

#include "app/form/tag_names.h"

#include <QApplication>
#include <QLineEdit>

namespace titer::window {

using widgets::askOpenFile;

void MainWindow::makeStudiesPage()
{
    m_studies = new pages::StudiesPage({m_work.document, m_work.autoRun, m_bench.studies(), m_bench.studyRunner()});
    connect(m_studies, &pages::StudiesPage::placeAsked, this, &MainWindow::jump);
    connect(m_studies, &pages::StudiesPage::runAsked, this, [this](const model::Flowsheet& plant) {
        showPage(QStringLiteral("run"));
        m_work.session.start(plant);
    });
    connect(m_studies, &pages::StudiesPage::failed, this,
            [this](const QString& sentence) { m_bar->setProject(m_work.document.name(), sentence, true); });
    connect(&m_design->view(), &flow::FlowView::studyAsked, m_studies, [this](const QString& unit) {
        showPage(QStringLiteral("studies"));
        m_studies->askFactors();
        m_studies->parameters()->search()->setText(app::unitName(m_work.document.flowsheet(), unit.toStdString()));
    });
    makeScreening();
}

void MainWindow::makeScreening()
{
    auto* sheet = new pages::ScreeningSheet(m_work.document, m_design);
    connect(&m_design->view(), &flow::FlowView::fitAsked, sheet, &pages::ScreeningSheet::open);
    connect(sheet, &pages::ScreeningSheet::fileAsked, this, [this, sheet] {
        const QString path =
            askOpenFile(this, tr("Table of a screening"), tr("Tables (%1)").arg(QStringLiteral("*.csv *.tsv *.txt")));
        if (!path.isEmpty()) sheet->openFile(path);
    });
    connect(sheet, &pages::ScreeningSheet::put, m_design, &pages::DesignPage::showUnit);
}

// The number in whose row the focus is; without one the list of all.
void MainWindow::studyFocus()
{
    for (const QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (const auto* row = qobject_cast<const form::RowWidget*>(widget);
            row && row->row().kind == app::FormRow::Kind::Number) {
            const app::FormRow chosen = row->row();
            showPage(QStringLiteral("studies"));
            return m_studies->study({chosen});
        }
    showPage(QStringLiteral("studies"));
    m_studies->askFactors();
}

} // namespace titer::window
