// titer-cli formulas: tags of a project that are computed from others.
#include "core/store/history/historian.h"
#include "core/store/project_file.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_formulas {

using namespace titer;
using support::Outcome;

class TestFormulas : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;

    Outcome formulas(const QStringList& words)
    {
        return support::runCommandLine(QStringList{"formulas", m_project} + words);
    }

private slots:
    void init()
    {
        m_project = m_folder.filePath("a project.titer");
        QVERIFY(store::ProjectFile::create(m_project.toStdString(), "{}", true));
        base::Result<store::Historian> historian =
            store::Historian::open(store::historyFolder(m_project.toStdString()));
        QVERIFY(historian.ok());
        QVERIFY(historian->tag({.source = "src-1", .name = "feed", .label = {}, .unit = "mL/min"}).ok());
        QVERIFY(historian->tag({.source = "src-1", .name = "volume", .label = {}, .unit = "L"}).ok());
        QVERIFY(historian->close().ok());
    }

    void addsListsAndRemovesFormulas()
    {
        QCOMPARE(formulas({}).out, "no formulas\n");
        const Outcome added =
            formulas({"add", "Dilution", "`src-1/feed` / `src-1/volume`", "--unit", "1/h", "--reason", "watch it"});
        QVERIFY2(added.status == 0, added.err);
        QCOMPARE(formulas({"add", "Twice", "2 * `calc/Dilution`"}).status, 0);
        const QJsonObject listed = formulas({"list", "--json"}).object();
        QCOMPARE(listed["formulas"].toArray().size(), 2);
        QCOMPARE(listed["errors"].toArray().size(), 0);
        QCOMPARE(listed["formulas"].toArray()[0].toObject()["tag"].toString(), "calc/Dilution");
        QCOMPARE(listed["formulas"].toArray()[1].toObject()["unit"].toString(), "1/h");
        QVERIFY(formulas({"list"}).out.contains("`src-1/feed` / `src-1/volume`"));
        QCOMPARE(formulas({"remove", "Dilution"}).status, 0);
        const Outcome left = formulas({"list"}); // what reads it is reported
        QVERIFY2(left.err.contains("calc/Dilution"), left.err);
        bool reported = false;
        const auto trail = store::ProjectFile::open(m_project.toStdString())->auditTrail();
        for (const auto& entry : *trail) reported = reported || entry.change.reason == "watch it";
        QVERIFY(reported);
    }

    void refusesWhatIsWrong()
    {
        const Outcome unlike = formulas({"add", "Sum", "`src-1/feed` + `src-1/volume`"});
        QCOMPARE(unlike.status, 1);
        QVERIFY2(unlike.err.startsWith("error: calc/Sum/formula: "), unlike.err);
        const Outcome unknown = formulas({"add", "Gone", "`src-1/none`"});
        QVERIFY2(unknown.err.contains("column 1, the tag “src-1/none"), unknown.err);
        QCOMPARE(formulas({"remove", "Gone"}).status, 1);
        QCOMPARE(formulas({"list"}).out, "no formulas\n");
        QCOMPARE(formulas({"add", "Gone"}).status, 2);
        QCOMPARE(formulas({"list", "--unit", "g"}).status, 2);
        QCOMPARE(formulas({"change", "x"}).status, 2);
    }
};

TITER_TEST(TestFormulas)

} // namespace tst_formulas

#include "tst_formulas.moc"
