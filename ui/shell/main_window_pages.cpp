// The pages of the window, and the picture behind the first door.
#include "app/plant_files.h"
#include "app/run_summary.h"
#include "ui/flow/flow_view.h"
#include "ui/pages/design_overlay.h"
#include "ui/pages/design_page.h"
#include "ui/pages/run_page.h"
#include "ui/pages/run_values.h"
#include "ui/pages/welcome_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_panel.h"
#include "ui/shell/rail.h"
#include "ui/shell/top_bar.h"

#include <QLocale>
#include <QStackedWidget>

#include <cmath>

namespace titer::shell {

void MainWindow::makePages()
{
    m_welcome = new pages::WelcomePage(m_work.settings, m_work.document.catalogue());
    m_design = new pages::DesignPage(m_work.document, m_work.autoRun, m_work.settings);
    m_run = new pages::RunPage(m_work.document, m_work.session);
    for (QWidget* page : QList<QWidget*>{m_welcome, m_design, m_run}) m_stack->addWidget(page);
    connect(m_welcome, &pages::WelcomePage::exampleAsked, this, [this] { openExample("cho-fed-batch"); });
    connect(m_welcome, &pages::WelcomePage::fileAsked, this, &MainWindow::chooseFile);
    connect(m_welcome, &pages::WelcomePage::newAsked, this, &MainWindow::newMenu);
    connect(m_welcome, &pages::WelcomePage::projectAsked, this, [this](const QString& path) { openFile(path); });
    connect(m_design, &pages::DesignPage::exampleAsked, this, [this] { openExample("cho-fed-batch"); });
    connect(m_design, &pages::DesignPage::clockChanged, this, &MainWindow::refreshTitle);
    connect(m_run, &pages::RunPage::clockChanged, this, &MainWindow::refreshTitle);
    connect(m_run, &pages::RunPage::showPath, this, &MainWindow::jump);
    connect(m_run, &pages::RunPage::unitActivated, this, [this](const QString& unit) {
        showPage(QStringLiteral("design"));
        m_design->showUnit(unit);
    });
    connect(m_run, &pages::RunPage::failed, this,
            [this](const QString& sentence) { m_bar->setProject(m_work.document.name(), sentence, true); });
}

// Once, when the welcome page is there: its first door then shows what the plant does.
void MainWindow::runExample()
{
    base::Result<model::Flowsheet> plant = app::examplePlant("cho-fed-batch");
    if (!plant) return;
    connect(&m_example, &app::RunSession::finished, this, [this](const std::shared_ptr<const app::Run>& run) {
        m_exampleRun = run;
        showExample();
    });
    m_example.start(*plant);
}

void MainWindow::showExample()
{
    if (!m_exampleRun || !m_exampleRun->plant) return;
    const app::RunSummary summary = app::summaryOf(*m_exampleRun);
    const pages::DesignOverlay overlay = pages::designOverlay(*m_exampleRun, summary, std::nan(""));
    const auto pill = [&](const char* unit) {
        return overlay.units.value(QLatin1String(unit)).pill.section(QStringLiteral(" · "), 0, 0);
    };
    const solve::RunResult& result = m_exampleRun->result;
    m_welcome->setFigures(
        {pill("production"), pill("centrifuge"), pill("filter"), pill("pool")},
        tr("runs at once, %1 in %2 s")
            .arg(pages::lengthText(result.simulatedTime), QLocale().toString(result.wallTime, 'f', 2)));
}

// The Design page at the place of a fault.
void MainWindow::jump(const QString& path)
{
    showPage(QStringLiteral("design"));
    m_design->jump(path.toStdString());
}

QStringList MainWindow::pageIds() const
{
    return {QStringLiteral("welcome"), QStringLiteral("design"), QStringLiteral("run")};
}

bool MainWindow::showPage(const QString& id)
{
    if (!pageIds().contains(id)) return false;
    m_page = id;
    m_rail->setCurrent(id == QLatin1String("welcome") ? QString() : id);
    m_notices->hide();
    m_stack->setCurrentIndex(int(pageIds().indexOf(id)));
    if (id == QLatin1String("welcome")) m_welcome->focusFirst();
    if (id == QLatin1String("design")) m_design->view().setFocus();
    if (id == QLatin1String("run")) m_run->setFocus();
    m_work.autoRun.setActive(id == QLatin1String("design"));
    refreshTitle();
    return true;
}

} // namespace titer::shell
