// titer-cli demo: the demonstration as a project to keep.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace tst_demo_command {

using titer::support::Outcome;
using titer::support::runCommandLine;

class TestDemoCommand : public QObject {
    Q_OBJECT

private slots:
    void writesAProjectToKeep()
    {
        const QString folder = m_folder.filePath(QStringLiteral("shown"));
        const Outcome made = runCommandLine({"demo", "-o", folder, "--json"});
        QVERIFY2(made.status == 0, made.err.constData());
        const QJsonObject json = made.object();
        QVERIFY(json["simulated"].toBool());
        const QString project = json["file"].toString();
        QCOMPARE(QFileInfo(project).absolutePath(), QFileInfo(folder).absoluteFilePath());
        for (const char* file : {"file", "recording", "report"})
            QVERIFY2(QFileInfo(json[QLatin1String(file)].toString()).size() > 1000, file);
        // The other commands read it.
        QVERIFY(runCommandLine({"study", "analyse", project, "--json"}).status == 0);
        QVERIFY(runCommandLine({"historian", "verify", "--store", project}).status == 0);
        QVERIFY(runCommandLine({"audit", project, "verify"}).status == 0);
    }

    void leavesAloneWhatIsThere()
    {
        const QDir folder(m_folder.filePath(QStringLiteral("mine")));
        QVERIFY(folder.mkpath(QStringLiteral("deeper")));
        const Outcome refused = runCommandLine({"demo", "-o", folder.path()});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("Name a new folder, or an empty one."), refused.err.constData());
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"deeper"});
        QCOMPARE(runCommandLine({"demo"}).status, 2);
    }

private:
    QTemporaryDir m_folder;
};

TITER_TEST(TestDemoCommand)

} // namespace tst_demo_command

#include "tst_demo_command.moc"
