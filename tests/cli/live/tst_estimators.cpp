// titer-cli estimators: what a project estimates next to what its plant says, and instead of it.
#include "core/store/project_file.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_estimators {

using namespace titer;
using support::Outcome;

namespace {

const char* const plant = R"json({"format": "titer.plant/1", "name": "flask",
 "units": [{"id": "flask", "type": "equations", "params": {"states": {"X": {"unit": "g/L"}},
   "params": {"mu": {"value": "0.2 1/h", "range": ["0.01 1/h", "1 1/h"]}}, "rates": {"X": "mu*X"}}, "initial": {"X": "1 g/L"}},
  {"id": "other", "type": "equations", "params": {"states": {"X": {"unit": "g/L"}},
   "params": {"mu": "0.2 1/h"}, "rates": {"X": "mu*X"}}, "initial": {"X": "1 g/L"}}],
 "recipe": {"duration": "10 h"},
 "estimators": [{"id": "twin", "unit": "flask", "channels": [{"tag": "OD", "variable": "flask.X", "noise": "0.01 g/L"}]}]})json";

} // namespace

class TestEstimators : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;

    Outcome estimators(const QStringList& words)
    {
        return support::runCommandLine(QStringList{"estimators", m_project} + words);
    }
    QJsonObject listed(int index)
    {
        return estimators({"list", "--json"}).object()["estimators"].toArray()[index].toObject();
    }

private slots:
    void init()
    {
        m_project = m_folder.filePath("a project.titer");
        QVERIFY(store::ProjectFile::create(m_project.toStdString(), plant, true));
    }

    // What a project keeps besides its plant is checked with it, each fault at its place.
    void checkLooksAtThoseOfTheProject()
    {
        QVERIFY(estimators({"add", "own", "--set", "unit=other"}).status == 0);
        QCOMPARE(support::runCommandLine({"check", m_project}).status, 0);
        {
            auto project = store::ProjectFile::open(m_project.toStdString());
            QVERIFY(project);
            const std::vector<store::Item> items{
                {"own", R"({"unit": "gone", "channels": [{"tag": "OD", "variable": "flask.X", "noise": "1 h"}]})"},
                {"torn", R"({"unit": "flask", "colour": "red"})"},
                {"broken", "{"}};
            QVERIFY(project->saveItems(store::ItemKind::Estimator, items, {}));
        }
        const Outcome done = support::runCommandLine({"check", m_project, "--json"});
        QCOMPARE(done.status, 1);
        for (const char* place : {"estimators/own/unit", "estimators/torn/colour", "estimators/broken"})
            QVERIFY2(done.err.contains(place), done.err.constData());
        QVERIFY(done.object()["errors"].toArray().size() >= 3);
    }

    void listsThoseOfThePlant()
    {
        const QJsonObject one = listed(0);
        QCOMPARE(one["id"].toString(), "twin");
        QCOMPARE(one["unit"].toString(), "flask");
        QCOMPARE(one["from"].toString(), "plant");
        QVERIFY(one["refused"].isNull());
        const QByteArray text = estimators({}).out;
        QVERIFY2(text.contains("twin") && text.contains("ekf") && text.contains("OD"), text);
    }

    void addsChangesAndRemoves()
    {
        const Outcome added = estimators({"add", "second", "--set", "unit=other", "--set",
                                          "channel=tag=src-1/OD, variable=other.X, noise_share=3 %", "--set",
                                          "parameter=path=units/other/params/mu, start_deviation=10 %, walk=1 %/d",
                                          "--set", "process_noise=other.X=2 %/d", "--reason", "a second flask"});
        QVERIFY2(added.status == 0, added.err);
        QCOMPARE(added.out, "second\n");
        QJsonObject one = listed(1);
        QCOMPARE(one["from"].toString(), "project");
        QCOMPARE(one["channels"].toArray()[0].toObject()["tag"].toString(), "src-1/OD");
        QCOMPARE(one["parameters"].toArray()[0].toObject()["walk"].toString(), "1 %/d");
        QCOMPARE(one["process_noise"].toObject()["other.X"].toString(), "2 %/d");

        const Outcome changed = estimators({"change", "second", "--set", "method=ukf", "--unset", "parameter"});
        QVERIFY2(changed.status == 0, changed.err);
        one = listed(1);
        QCOMPARE(one["method"].toString(), "ukf");
        QVERIFY(one["parameters"].toArray().isEmpty());
        QCOMPARE(one["channels"].toArray().size(), 1); // as before

        // One of the plant is changed in the project, and is the plant's again once it is removed there.
        QCOMPARE(estimators({"change", "twin", "--set", "buffer=24 h"}).status, 0);
        QCOMPARE(listed(0)["from"].toString(), "project");
        QCOMPARE(estimators({"remove", "twin", "--reason", "as it was"}).status, 0);
        QCOMPARE(listed(0)["from"].toString(), "plant");
        QVERIFY(!listed(0).contains("buffer"));
        QCOMPARE(estimators({"remove", "twin"}).status, 1); // of the plant

        QStringList trail;
        const auto entries = store::ProjectFile::open(m_project.toStdString())->auditTrail();
        for (const auto& entry : *entries)
            if (entry.change.place.starts_with("estimators/"))
                trail.append(
                    QString::fromStdString(entry.change.what + " " + entry.change.place + " " + entry.change.reason));
        QCOMPARE(trail, (QStringList{"estimator_added estimators/second a second flask",
                                     "estimator_changed estimators/second ", "estimator_added estimators/twin ",
                                     "estimator_removed estimators/twin as it was"}));
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        QTest::addRow("no unit") << QStringList{"add", "a", "--set", "unit=none"} << 1
                                 << QByteArray("error: estimators/a/unit: ");
        QTest::addRow("taken unit") << QStringList{"add", "a", "--set", "unit=flask"} << 1 << QByteArray("both follow");
        QTest::addRow("key") << QStringList{"add", "a", "--set", "unit=other", "--set", "colour=red"} << 1
                             << QByteArray("colour");
        QTest::addRow("row") << QStringList{"add", "a", "--set", "unit=other", "--set", "channel=OD"} << 1
                             << QByteArray("channel");
        QTest::addRow("channel") << QStringList{"add",        "a",     "--set",
                                                "unit=other", "--set", "channel=tag=OD, variable=flask.X"}
                                 << 1 << QByteArray("does not follow");
        QTest::addRow("no value") << QStringList{"add", "a", "--set", "unit"} << 1 << QByteArray("KEY=VALUE");
        QTest::addRow("id") << QStringList{"change", "twin", "--set", "id=b"} << 1 << QByteArray("keeps its id");
        QTest::addRow("twice") << QStringList{"add", "twin", "--set", "unit=other"} << 1 << QByteArray("already");
        QTest::addRow("unknown") << QStringList{"change", "none", "--set", "unit=other"} << 1 << QByteArray("no such");
        QTest::addRow("slash") << QStringList{"add", "a/b", "--set", "unit=other"} << 1 << QByteArray("is not an id");
        QTest::addRow("no id") << QStringList{"add"} << 2 << QByteArray("wants the ID");
        QTest::addRow("act") << QStringList{"improve", "twin"} << 2 << QByteArray("say list, add, change or remove");
        QTest::addRow("set") << QStringList{"remove", "twin", "--set", "unit=other"} << 2 << QByteArray("--set");
        QTest::addRow("reason") << QStringList{"list", "--reason", "why"} << 2 << QByteArray("--reason");
    }
    // And changes nothing.
    void refusesWhatIsWrong()
    {
        QFETCH(QStringList, words);
        const QByteArray before = estimators({"list", "--json"}).out;
        const Outcome refused = estimators(words);
        QTEST(refused.status, "status");
        QFETCH(QByteArray, says);
        QVERIFY2(refused.err.contains(says), refused.err);
        QCOMPARE(estimators({"list", "--json"}).out, before);
    }

    // What the plant lost meanwhile is said, and the others are listed.
    void saysWhatIsRefused()
    {
        QVERIFY(estimators({"add", "second", "--set", "unit=other"}).status == 0);
        std::string text = plant;
        const std::size_t at = text.find(",\n  {\"id\": \"other\"");
        text.erase(at, text.find("]", text.find("\"id\": \"other\"")) - at);
        QVERIFY(store::ProjectFile::open(m_project.toStdString())->savePlant(text));
        const Outcome listed = estimators({"list"});
        QCOMPARE(listed.status, 0);
        QVERIFY2(listed.err.contains("estimators/second/unit"), listed.err);
        QVERIFY(!this->listed(1)["refused"].toString().isEmpty());
        QVERIFY(this->listed(0)["refused"].isNull());
    }

    // An estimator of the project works on a recording as one of the plant does.
    void estimatesWithThoseOfTheProject()
    {
        QCOMPARE(estimators({"change", "twin", "--set", "channel=tag=Cells, variable=flask.X, noise=0.01 g/L"}).status,
                 0);
        QFile recording(m_folder.filePath("run.csv"));
        QVERIFY(recording.open(QIODevice::WriteOnly));
        recording.write("time [h],Cells [g/L]\n1,1.25\n2,1.5\n3,1.9\n");
        recording.close();
        const Outcome done = support::runCommandLine({"estimate", m_project, recording.fileName(), "--json"});
        QVERIFY2(done.status == 0, done.err);
        const QJsonObject channel = done.object()["channels"].toArray()[0].toObject();
        QCOMPARE(channel["tag"].toString(), "Cells");
        QCOMPARE(channel["samples"].toInt(), 3);
    }
};

TITER_TEST(TestEstimators)

} // namespace tst_estimators

#include "tst_estimators.moc"
