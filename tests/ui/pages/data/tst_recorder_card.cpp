// The card of the recorder shows all that is wrong with it at once.
#include "app/live/backups/backup_plan.h"
#include "app/live/notifications/notification_rule.h"
#include "app/live/recorder/recorder.h"
#include "app/live/recorder/recorder_server.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "ui/look/theme.h"
#include "ui/pages/data/sources/recorder_card.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

namespace tst_recorder_card {

using namespace titer;
namespace fs = std::filesystem;

class RecorderCardTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void showsAllFaults();
};

// A backup that fails raises an alarm, of which a program that is gone by now would tell.
void RecorderCardTest::showsAllFaults()
{
    QTemporaryDir folder;
    const auto at = [&](const char* name) { return folder.filePath(name).toStdString(); };
    qputenv("XDG_CONFIG_HOME", folder.filePath("config").toLocal8Bit());
    const std::string project = at("Culture 7.titer");
    QVERIFY(store::ProjectFile::create(project, "{}").ok());
    std::ofstream(at("backup")) << "no folder";
    std::ofstream(at("page")) << "#!/bin/sh\n";
    fs::permissions(at("page"), fs::perms::owner_all);
    QVERIFY(app::planBackups(project, app::BackupPlan{at("backup"), 2.0, 2}).ok());
    app::NotificationRule rule{.id = "no-1", .kind = app::NotificationRule::Kind::Command, .command = {at("page")}};
    rule.files = *app::filesNow(rule);
    QVERIFY(app::keepRule(project, rule.id, &rule).ok());
    std::ofstream(at("page")) << "#!/bin/sh\nexit 1\n";

    app::PluginHost plugins{QStringList()};
    app::Recorder recorder(plugins);
    QVERIFY(recorder.start(project, {}).ok());
    app::RecorderServer server(recorder, [](const std::string&) { return base::done(); });
    QVERIFY(server.listen(project).ok());
    app::RecorderClient client;
    pages::RecorderCard card(client);
    client.attach(project);
    card.show();
    QTRY_VERIFY_WITH_TIMEOUT(client.totals().notificationFault && client.totals().backupFault, 20'000);
    QTRY_COMPARE(card.state()->text().count(u'\n'), 1);
    QVERIFY2(card.state()->text().startsWith(QLatin1String("A notification of an alarm failed: ")) &&
                 card.state()->text().contains(QLatin1String("is not the file that was allowed; nothing is sent.")),
             qPrintable(card.state()->text()));
    QVERIFY(card.state()->isVisible());
    card.setFixedWidth(360);
    support::picture(card, QStringLiteral("recorder-card-faults"), QSize(360, card.heightForWidth(360)));
    QSignalSpy stopped(&recorder, &app::Recorder::stopped);
    recorder.stop();
    QVERIFY(!stopped.empty() || stopped.wait(6000));
}

TITER_WINDOW_TEST(RecorderCardTest)

} // namespace tst_recorder_card

#include "tst_recorder_card.moc"
