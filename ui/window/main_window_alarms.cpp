// What the window does for alarms: their page, their counter with the notices, their sound and words.
#include "app/common/actions.h"
#include "ui/pages/alarms/alarm_setup.h"
#include "ui/pages/alarms/alarms_page.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/data/data_page.h"
#include "ui/shown/notices.h"
#include "ui/tiles/parts/alarm_words.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/wall/wall_window.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_panel.h"
#include "ui/window/top_bar.h"

#include <QAccessible>

namespace titer::window {

using look::Glyph;
using look::worse;
using widgets::Notice;

void MainWindow::bindAlarms()
{
    bind("alarm.silence", [this] { m_bench.alarmCall().silence(); });
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

void MainWindow::connectAlarms()
{
    app::AlarmCall& call = m_bench.alarmCall();
    call.setOn(m_work.settings.alarmSound());
    connect(&m_work.settings, &app::Settings::alarmSoundChanged, this,
            [this] { m_bench.alarmCall().setOn(m_work.settings.alarmSound()); });
    connect(&call, &app::AlarmCall::soundingChanged, this, &MainWindow::showSounding);
    connect(&call, &app::AlarmCall::tone, this, [this](alarm::Priority priority) {
        if (m_work.sound) m_work.sound(priority);
    });
    connect(&call, &app::AlarmCall::spoke, this, [this](const app::AlarmRow& row) {
        announce(tiles::alarmSentence(row, QDateTime::currentMSecsSinceEpoch() * 1000));
    });
    connect(&call, &app::AlarmCall::spokeMany, this,
            [this](int count) { announce(tr("%n new alarm(s)", nullptr, count)); });
}

void MainWindow::showSounding()
{
    m_bar->setSounding(m_bench.alarmCall().sounding().has_value(), app::actionTip(*app::findAction("alarm.silence")));
}

// Once, however many lists show it; on a wall by the wall.
void MainWindow::announce(const QString& words)
{
    if (!m_wall) return m_bar->counter()->announce(words);
    m_wall->setAccessibleDescription(words);
    QAccessibleEvent event(m_wall, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MainWindow::refreshNotices()
{
    const QList<Notice> notices =
        shown::noticesOf(m_work.document, m_work.autoRun) + shown::alarmNotices(m_bench.definitions().notices());
    m_notices->setNotices(notices);
    // An alarm goes before every notice.
    if (const app::AlarmRow* alarm = m_bench.alarms().worst())
        return m_bar->counter()->show(tiles::glyphOf(alarm->definition.priority), m_bench.alarms().count(),
                                      tr("%n alarm(s)", nullptr, m_bench.alarms().count()), true);
    if (notices.isEmpty()) return m_bar->counter()->clear(tr("No notices"));
    Glyph worst = notices.first().glyph;
    for (const Notice& notice : notices) worst = worse(worst, notice.glyph);
    m_bar->counter()->show(worst, int(notices.size()),
                           notices.size() == 1 ? tr("1 notice") : tr("%n notices", nullptr, int(notices.size())));
}

void MainWindow::setUpAlarm(const std::string& id)
{
    m_alarmsPage->showSetup();
    showPage(QStringLiteral("alarms"));
    if (!id.empty()) m_alarmsPage->setup()->openAlarm(id);
}

} // namespace titer::window
