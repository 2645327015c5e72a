// titer-cli levels: how far the twin of each unit may go, with who stated it, when and why.
#include "core/store/project_file.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_levels {

using namespace titer;
using support::Outcome;

class TestLevels : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;
    int m_count = 0;

    Outcome levels(const QStringList& words)
    {
        return support::runCommandLine(QStringList{"levels", m_project} + words);
    }
    QJsonObject listed(const QString& unit)
    {
        for (const QJsonValue& one : levels({"list", "--json"}).object()["levels"].toArray())
            if (one.toObject()["unit"].toString() == unit) return one.toObject();
        return {};
    }

private slots:
    void init()
    {
        m_project = m_folder.filePath(QStringLiteral("culture %1.titer").arg(++m_count));
        QCOMPARE(support::runCommandLine({"new", "chemostat", "-o", m_project}).status, 0);
    }

    void saysWhoStatedALevelWhenAndWhy()
    {
        QCOMPARE(listed("vessel")["level"].toString(), "advisory");
        QVERIFY(listed("vessel")["who"].isNull());
        const Outcome set = levels({"set", "vessel", "shadow", "--reason", "the probe is new", "--json"});
        QVERIFY2(set.status == 0, set.err);
        QCOMPARE(set.object(), listed("vessel"));
        QCOMPARE(set.object()["level"].toString(), "shadow");
        QCOMPARE(set.object()["reason"].toString(), "the probe is new");
        QVERIFY(!set.object()["who"].toString().isEmpty() && set.object()["time"].toString().endsWith("Z"));
        QCOMPARE(levels({"set", "vessel", "model", "--reason", "it is out"}).out, QByteArray("vessel model\n"));
        QVERIFY(levels({}).out.contains("it is out") && levels({}).out.contains("not set"));
        const Outcome trail = support::runCommandLine({"audit", m_project, "verify"});
        QVERIFY2(trail.status == 0, trail.err);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("no reason") << QStringList{"set", "vessel", "shadow"} << 1 << "saved with its reason";
        QTest::newRow("an empty reason") << QStringList{"set", "vessel", "shadow", "--reason", " "} << 1
                                         << "saved with its reason";
        QTest::newRow("no such unit") << QStringList{"set", "nowhere", "shadow", "--reason", "x"} << 1
                                      << "no unit “nowhere”";
        QTest::newRow("no such level") << QStringList{"set", "vessel", "high", "--reason", "x"} << 1 << "“high”";
        QTest::newRow("closed loop") << QStringList{"set", "vessel", "closed_loop", "--reason", "x"} << 1
                                     << "sends nothing to equipment";
        QTest::newRow("no level") << QStringList{"set", "vessel"} << 2 << "UNIT and its LEVEL";
        QTest::newRow("a reason to read") << QStringList{"list", "--reason", "x"} << 2 << "takes no --reason";
        QTest::newRow("another act") << QStringList{"raise", "vessel"} << 2 << "list or set";
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        QFETCH(QString, says);
        const Outcome done = levels(words);
        QCOMPARE(done.status, status);
        QVERIFY2(QString::fromUtf8(done.err).contains(says), done.err.constData());
        QCOMPARE(listed("vessel")["level"].toString(), "advisory");
    }

    // Of a newer Titer, or damaged: refused as a whole, and named.
    void namesALevelThatCannotBeRead()
    {
        {
            auto project = store::ProjectFile::open(m_project.toStdString());
            const std::vector<store::Item> items{{"vessel", R"({"level": "autonomous"})"}};
            QVERIFY(project && project->saveItems(store::ItemKind::Level, items, {}));
        }
        const Outcome done = levels({"list"});
        QCOMPARE(done.status, 1);
        QVERIFY2(done.err.contains("levels/vessel") && done.err.contains("autonomous"), done.err.constData());
    }
};

TITER_TEST(TestLevels)

} // namespace tst_levels

#include "tst_levels.moc"
