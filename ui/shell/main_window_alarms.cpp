// The page of alarms, and the ways that lead to it.
#include "ui/pages/alarm_setup.h"
#include "ui/pages/alarms_page.h"
#include "ui/pages/cockpit_page.h"
#include "ui/pages/data_page.h"
#include "ui/shell/main_window.h"

namespace titer::shell {

void MainWindow::bindAlarms()
{
    bind("view.alarms", [this] { setUpAlarm({}); });
    bind("view.alarm_figures", [this] {
        m_alarmsPage->showFigures();
        showPage(QStringLiteral("alarms"));
    });
}

void MainWindow::makeAlarmsPage()
{
    m_alarmsPage = new pages::AlarmsPage({m_bench.definitions(), m_bench.feed(), [this] { return ensureProject(); }},
                                         m_bench.alarmHistory());
    connect(m_alarmsPage, &pages::AlarmsPage::backAsked, this, [this] { showPage(QStringLiteral("cockpit")); });
    connect(m_cockpit, &pages::CockpitPage::alarmAsked, this,
            [this](const QString& id) { setUpAlarm(id.toStdString()); });
    connect(m_data, &pages::DataPage::alarmAsked, this, [this](const std::string& tag) {
        setUpAlarm({});
        m_alarmsPage->setup()->openTag(tag);
    });
}

void MainWindow::setUpAlarm(const std::string& id)
{
    m_alarmsPage->showSetup();
    showPage(QStringLiteral("alarms"));
    if (!id.empty()) m_alarmsPage->setup()->openAlarm(id);
}

} // namespace titer::shell
