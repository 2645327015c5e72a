// Who is notified of alarms, in the window: set up, allowed, tried out, changed and removed, as the command line does it.
#include "app/live/access/secrets.h"
#include "core/solve/catalogue.h"
#include "core/store/audit.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/form/fields/setting_field.h"
#include "ui/form/fields/setting_form.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/alarms/notification_sheet.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

namespace tst_notification_sheet {

using namespace titer;
using namespace titer::pages;
using app::NotificationRule;
using look::Theme;
namespace fs = std::filesystem;

namespace {

struct Stage {
    QTemporaryDir folder;
    app::Document document{solve::catalogue()};
    app::NotificationDesk desk{document};
    QWidget page;
    NotificationSheet sheet{
        {desk, [this] { return document.project() || document.createProject(folder.filePath("A.titer")).ok(); }},
        &page};

    // Next to the rail of a window of 1366 x 768.
    explicit Stage(QSize size = {1314, 716})
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qputenv("XDG_CONFIG_HOME", folder.filePath("config").toLocal8Bit());
        page.resize(size);
        page.show();
        page.activateWindow();
        QTest::qWait(1);
    }
    std::string path(const char* name) const { return folder.filePath(name).toStdString(); }
    std::string project() const { return path("A.titer"); }
    void makeProject() { QVERIFY(document.createProject(folder.filePath("A.titer")).ok()); }
    std::string script(const char* text) const
    {
        std::ofstream(path("page.sh")) << "#!/bin/sh\n" << text << "\n";
        fs::permissions(path("page.sh"), fs::perms::owner_all);
        return path("page.sh");
    }

    QLineEdit* line(const char* key) const { return qobject_cast<QLineEdit*>(sheet.form()->field(key)->editor()); }
    void type(const char* key, const std::string& words) const
    {
        line(key)->setFocus();
        line(key)->selectAll();
        QTest::keyClicks(line(key), QString::fromStdString(words));
    }
    void choose(const char* key, int place) const
    {
        auto* box = qobject_cast<QComboBox*>(sheet.form()->field(key)->editor());
        box->setCurrentIndex(place);
        emit box->activated(place);
    }
    QString found() const { return sheet.findings().join(u'\n'); }
    void save() const { QTest::mouseClick(sheet.saveButton(), Qt::LeftButton); }
    // Both presses.
    void saveAndAllow()
    {
        QTest::qWait(400); // the pause in typing
        save();
        QTRY_COMPARE(sheet.saveButton()->text(), QStringLiteral("Allow and save"));
        QSignalSpy kept(&desk, &app::NotificationDesk::kept);
        save();
        QVERIFY(kept.size() == 1 || kept.wait(5000));
    }
    std::vector<NotificationRule> rules() const
    {
        const auto read = app::notificationRules(project());
        return read ? *read : std::vector<NotificationRule>();
    }
};

} // namespace

class TestNotificationSheet : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        look::useLanguage(QStringLiteral("en"));
        Theme::current().setTextScale(100);
        Theme::current().choose(look::Choice::Light);
    }
    void aCommandIsSetUpAllowedTriedAndRemoved();
    void whatIsWrongIsSaidAtItsField();
    void aPasswordIsKeptByThisComputer();
    void whenItIsSentNeedsNoAllowance();
    void whatTheCommandLineSetUpIsShown();
    void anAnswerIsAboutWhatWasSent();
    void whatWasTypedIsGivenUpWhenAskedTwice();
    void anotherProjectTakesNothingThatWasTyped();
    void itFitsASmallScreen_data();
    void itFitsASmallScreen();
};

void TestNotificationSheet::aCommandIsSetUpAllowedTriedAndRemoved()
{
    support::Warnings warnings;
    Stage stage; // without a project, which is made
    stage.sheet.open();
    QVERIFY(!stage.sheet.testButton()->isEnabled() && !stage.sheet.removeButton()->isVisible());
    stage.type("label", "Shift leader");
    stage.choose("kind", 2);
    stage.type("command", stage.script("cat > \"$0.told\"") + " \"an argument\"");
    stage.choose("low", 1);
    stage.type("shift", "mo-fr 06:00-14:00");
    stage.type("after", "15");
    QTest::qWait(400); // the pause in typing
    stage.save();
    // What it reaches stands there; nothing is kept yet.
    QTRY_COMPARE(stage.sheet.saveButton()->text(), QStringLiteral("Allow and save"));
    QVERIFY2(stage.found().contains(QLatin1String("page.sh")) &&
                 stage.found().contains(QLatin1String("Alarms would be")),
             qPrintable(stage.found()));
    QVERIFY(stage.rules().empty());
    stage.save();
    QTRY_COMPARE(stage.rules().size(), std::size_t(1));
    const NotificationRule rule = stage.rules().front();
    QCOMPARE(rule.command, (std::vector<std::string>{stage.path("page.sh"), "an argument"}));
    QCOMPARE(rule.priorities, (std::vector{alarm::Priority::Critical, alarm::Priority::High, alarm::Priority::Medium}));
    QCOMPARE(rule.after, 900.0);
    QCOMPARE(app::textOf(rule.shift), std::string("mo,tu,we,th,fr 06:00-14:00"));
    QTRY_COMPARE(stage.sheet.list()->count(), 1);
    QCOMPARE(stage.sheet.list()->currentRow(), 0);

    QTRY_VERIFY(stage.sheet.testButton()->isEnabled());
    QTest::mouseClick(stage.sheet.testButton(), Qt::LeftButton);
    QTRY_VERIFY2(stage.found().contains(QLatin1String("The test was sent to ")), qPrintable(stage.found()));
    QVERIFY(fs::exists(stage.path("page.sh.told")));
    QTRY_COMPARE(stage.sheet.sent()->count(), 1);
    QTRY_VERIFY(stage.sheet.sent()->item(0)->text().contains(QLatin1String("sent: Shift leader")));

    // Another program in its place is not run until somebody allows it.
    stage.script("exit 0");
    QTRY_VERIFY(stage.sheet.testButton()->isEnabled());
    QTest::mouseClick(stage.sheet.testButton(), Qt::LeftButton);
    QTRY_VERIFY2(stage.found().contains(QLatin1String("is not the file that was allowed")), qPrintable(stage.found()));
    QTRY_COMPARE(stage.sheet.sent()->count(), 2);
    QVERIFY(stage.sheet.sent()->item(0)->text().contains(QLatin1String("failed: Shift leader")));
    stage.saveAndAllow();
    QTRY_VERIFY(stage.sheet.testButton()->isEnabled());
    QTest::mouseClick(stage.sheet.testButton(), Qt::LeftButton);
    QTRY_VERIFY2(stage.found().contains(QLatin1String("The test was sent to ")), qPrintable(stage.found()));

    QTest::mouseClick(stage.sheet.removeButton(), Qt::LeftButton);
    QVERIFY(stage.found().contains(QLatin1String("again")));
    QCOMPARE(stage.rules().size(), std::size_t(1));
    QTest::mouseClick(stage.sheet.removeButton(), Qt::LeftButton);
    QTRY_VERIFY(stage.rules().empty());
    QTRY_COMPARE(stage.sheet.list()->count(), 0);
    QVERIFY(!stage.sheet.removeButton()->isVisible());
    QCOMPARE(warnings.messages(), QStringList());
}

void TestNotificationSheet::whatIsWrongIsSaidAtItsField()
{
    Stage stage;
    stage.makeProject();
    stage.sheet.open();
    stage.type("server", "mail.example.org");
    stage.type("from", "titer@example.org");
    stage.type("to", "shift@example.org");
    QTest::qWait(400); // the pause in typing
    stage.save();
    QVERIFY(stage.found().contains(QLatin1String("to correct")));
    QVERIFY(stage.line("server")->property("wrong").toBool());
    QVERIFY(!stage.line("from")->property("wrong").toBool());
    QVERIFY(stage.line("server")->hasFocus());
    QTest::qWait(100);
    QVERIFY(stage.rules().empty());
}

void TestNotificationSheet::aPasswordIsKeptByThisComputer()
{
    Stage stage;
    stage.makeProject();
    stage.sheet.open();
    stage.type("server", "mail.example.org:587");
    stage.type("from", "titer@example.org");
    stage.type("to", "a@example.org; b@example.org");
    stage.type("user", "titer");
    stage.type("secret", "sesame");
    QCOMPARE(stage.line("secret")->echoMode(), QLineEdit::Password);
    stage.saveAndAllow();
    const NotificationRule rule = stage.rules().front();
    QCOMPARE(rule.to, (std::vector<std::string>{"a@example.org", "b@example.org"}));
    QVERIFY(rule.secret.starts_with("notification-"));
    const base::Result<std::string> secret = app::Secrets().value(rule.secret);
    QVERIFY(secret && *secret == "sesame");
    QTRY_COMPARE(stage.line("secret")->text().toStdString(), "secret:" + rule.secret);
    const base::Done read = store::AuditTrail::ofProject(stage.project()).read([](const store::AuditEntry& entry) {
        return (entry.change.after + entry.change.before).find("sesame") == std::string::npos;
    });
    QVERIFY(read.ok());
    QFile file(QString::fromStdString(stage.project()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("sesame"));
}

void TestNotificationSheet::whenItIsSentNeedsNoAllowance()
{
    Stage stage;
    stage.makeProject();
    NotificationRule rule{.id = "no-1", .kind = NotificationRule::Kind::Webhook, .url = "https://alarms.example.org/"};
    QVERIFY(app::keepRule(stage.project(), rule.id, &rule).ok());
    stage.sheet.open();
    QTRY_COMPARE(stage.sheet.list()->count(), 1);
    QTRY_COMPARE(stage.line("url")->text(), QStringLiteral("https://alarms.example.org/"));
    stage.type("after", "10");
    QTest::qWait(400); // the pause in typing
    QVERIFY(!stage.sheet.testButton()->isEnabled());
    stage.save();
    QTRY_COMPARE(stage.rules().front().after, 600.0);
    QTRY_VERIFY(stage.found().contains(QLatin1String("It is saved")));
    stage.type("url", "https://other.example.org/");
    stage.saveAndAllow();
    QCOMPARE(stage.rules().front().url, std::string("https://other.example.org/"));
}

void TestNotificationSheet::whatTheCommandLineSetUpIsShown()
{
    Stage stage;
    stage.makeProject();
    for (const char* id : {"no-1", "no-2"}) {
        const NotificationRule rule{
            .id = id, .kind = NotificationRule::Kind::Webhook, .enabled = false, .url = std::string("https://h/") + id};
        QVERIFY(app::keepRule(stage.project(), id, &rule).ok());
    }
    stage.sheet.open();
    QTRY_COMPARE(stage.sheet.list()->count(), 2);
    QCOMPARE(stage.sheet.list()->item(1)->text(), QStringLiteral("no-2, not enabled\nhttps://h/no-2"));
    stage.sheet.list()->setCurrentRow(1);
    QCOMPARE(stage.line("url")->text(), QStringLiteral("https://h/no-2"));
    // Another project has others.
    QVERIFY(stage.document.closeProject());
    QTRY_COMPARE(stage.sheet.list()->count(), 0);
    QTest::keyClick(&stage.sheet, Qt::Key_Escape);
    QVERIFY(!stage.sheet.isVisible());
}

void TestNotificationSheet::anAnswerIsAboutWhatWasSent()
{
    Stage stage;
    stage.makeProject();
    stage.sheet.open();
    stage.choose("kind", 1);
    QSignalSpy asked(&stage.desk, &app::NotificationDesk::allowanceAsked);
    stage.type("url", "https://one.example.org/");
    QTest::qWait(400); // the pause in typing
    stage.save();
    stage.type("url", "https://two.example.org/"); // before the answer
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(stage.sheet.saveButton()->text(), QStringLiteral("Save the notification"));
    stage.saveAndAllow();
    QCOMPARE(stage.rules().front().url, std::string("https://two.example.org/"));
    QTRY_COMPARE(stage.sheet.list()->count(), 1);

    QSignalSpy kept(&stage.desk, &app::NotificationDesk::kept), changed(&stage.desk, &app::NotificationDesk::changed);
    stage.type("after", "10");
    QTest::qWait(400); // the pause in typing
    stage.save();
    stage.type("after", "20"); // before the answer
    QTRY_COMPARE(kept.size(), 1);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(stage.rules().front().after, 600.0);
    QVERIFY(stage.line("after")->text().startsWith(QLatin1String("20")));
    QTest::qWait(400);                               // the pause in typing
    QVERIFY(!stage.sheet.testButton()->isEnabled()); // it is not saved
    stage.save();
    QTRY_COMPARE(stage.rules().front().after, 1200.0);
}

void TestNotificationSheet::whatWasTypedIsGivenUpWhenAskedTwice()
{
    Stage stage;
    stage.makeProject();
    for (const char* id : {"no-1", "no-2"}) {
        const NotificationRule rule{
            .id = id, .kind = NotificationRule::Kind::Webhook, .url = std::string("https://h/") + id};
        QVERIFY(app::keepRule(stage.project(), id, &rule).ok());
    }
    stage.sheet.open();
    QTRY_COMPARE(stage.line("url")->text(), QStringLiteral("https://h/no-1"));
    const auto typeAnother = [&] {
        stage.type("url", "https://h/typed");
        QTest::qWait(400); // the pause in typing
    };
    const auto isAsked = [&] { return stage.found().contains(QLatin1String("not saved yet")); };
    typeAnother();
    stage.sheet.list()->setCurrentRow(1);
    QVERIFY(isAsked());
    QCOMPARE(stage.line("url")->text(), QStringLiteral("https://h/typed"));
    QTRY_COMPARE(stage.sheet.list()->currentRow(), 0);
    stage.sheet.list()->setCurrentRow(1);
    QCOMPARE(stage.line("url")->text(), QStringLiteral("https://h/no-2"));
    QVERIFY(!isAsked());

    typeAnother();
    QTest::mouseClick(stage.sheet.newButton(), Qt::LeftButton);
    QVERIFY(isAsked());
    QCOMPARE(stage.line("url")->text(), QStringLiteral("https://h/typed"));
    QTest::mouseClick(stage.sheet.newButton(), Qt::LeftButton);
    QVERIFY(!stage.sheet.removeButton()->isVisible());

    stage.type("label", "Shift leader");
    QTest::qWait(400); // the pause in typing
    stage.sheet.leave();
    QVERIFY(isAsked() && stage.sheet.isVisible());
    stage.sheet.leave();
    QVERIFY(!stage.sheet.isVisible());
    stage.sheet.open();
    QTRY_COMPARE(stage.line("url")->text(), QStringLiteral("https://h/no-1"));
    stage.sheet.leave();
    QVERIFY(!stage.sheet.isVisible());
}

void TestNotificationSheet::anotherProjectTakesNothingThatWasTyped()
{
    Stage stage;
    stage.makeProject();
    stage.sheet.open();
    stage.type("label", "Of A");
    QTest::qWait(400);                                                         // the pause in typing
    QVERIFY(stage.document.continueIn(stage.folder.filePath("B.titer")).ok()); // the same plant
    QCOMPARE(stage.line("label")->text(), QStringLiteral("Of A"));
    QVERIFY(stage.document.openProject(stage.folder.filePath("A.titer")).ok());
    QCOMPARE(stage.line("label")->text(), QString());
}

void TestNotificationSheet::itFitsASmallScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("isDark");
    for (const char* language : {"en", "de"})
        for (const int scale : {100, 150})
            for (const bool isDark : {false, true})
                QTest::addRow("%s-%d-%s", language, scale, isDark ? "dark" : "light") << language << scale << isDark;
}

void TestNotificationSheet::itFitsASmallScreen()
{
    QFETCH(QString, language);
    QFETCH(int, scale);
    QFETCH(bool, isDark);
    look::useLanguage(language);
    Theme::current().setTextScale(scale);
    Theme::current().choose(isDark ? look::Choice::Dark : look::Choice::Light);
    Stage stage;
    stage.makeProject();
    NotificationRule mail{.id = "no-1", .label = "Shift leader", .server = "mail.example.org:587"};
    mail.from = "titer@example.org";
    mail.to = {"shift@example.org", "leader@example.org"};
    mail.shift = *app::readShift("mo-fr 06:00-14:00");
    mail.after = 900.0;
    const NotificationRule hook{
        .id = "no-2", .kind = NotificationRule::Kind::Webhook, .url = "https://alarms.example.org/in"};
    QVERIFY(app::keepRule(stage.project(), "no-1", &mail).ok() && app::keepRule(stage.project(), "no-2", &hook).ok());
    const store::AuditTrail trail = store::AuditTrail::ofProject(stage.project());
    QVERIFY(trail.append({.what = "notification_failed",
                          .place = "notifications/no-1",
                          .after = "mail shift@example.org, leader@example.org: al-1",
                          .reason = "The mail server does not answer."}));
    QVERIFY(trail.append({.what = "notification_sent",
                          .place = "notifications/no-1",
                          .after = "mail shift@example.org, leader@example.org: escalated: al-1, titer.notification"}));
    stage.sheet.open();
    QTRY_COMPARE(stage.sheet.list()->count(), 2);
    QTRY_COMPARE(stage.sheet.sent()->count(), 2);
    stage.type("to", "other@example.org");
    QTest::qWait(400); // the pause in typing
    stage.save();
    QTRY_COMPARE(stage.sheet.findings().size(), 2);
    support::settle();
    QCOMPARE(support::cutOff(stage.page), QStringList());
    QVERIFY2(stage.sheet.minimumSizeHint().width() <= stage.page.width(),
             qPrintable(QString::number(stage.sheet.minimumSizeHint().width())));
    support::picture(stage.page, QStringLiteral("notifications-") + QTest::currentDataTag(), stage.page.size());
}

TITER_WINDOW_TEST(TestNotificationSheet)

} // namespace tst_notification_sheet

#include "tst_notification_sheet.moc"
