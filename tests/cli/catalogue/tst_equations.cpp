// titer-cli equations: the models that come with Titer, and those of a project, as scripts and people use it.
#include "core/model/flowsheet.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_equations {

namespace {

using titer::support::Outcome;

Outcome cli(const QStringList& arguments, const QByteArray& input = {})
{
    return titer::support::runCommandLine(arguments, input);
}

} // namespace

class TestEquations : public QObject {
    Q_OBJECT

private slots:
    void listsWhatComesWithTiter()
    {
        const Outcome list = cli({"equations", "--json"});
        QCOMPARE(list.status, 0);
        QCOMPARE(list.object()["models"].toArray().size(), 5);
        QVERIFY(cli({"equations", "list"}).out.contains("park_ramirez"));
        QCOMPARE(cli({"equations", "show", "batch_growth"}).object()["type"].toString(), QStringLiteral("equations"));
        QVERIFY(cli({"equations", "show", "robertson"}).object().contains("initial"));
    }

    void namesWhatWasMeant()
    {
        const Outcome unknown = cli({"equations", "show", "robertsn"});
        QCOMPARE(unknown.status, 1);
        QVERIFY(unknown.err.contains("“robertson”"));
        QCOMPARE(cli({"equations", "lst"}).status, 2);
        QCOMPARE(cli({"equations", "show"}).status, 2);
        QCOMPARE(cli({"equations", "keep", "a", "b"}).status, 2);
    }

    // As the params of a plant file's controller.
    void reportsBuiltInControllers()
    {
        const QJsonObject pid = cli({"controllers", "--as-equations", "pid"}).object();
        QCOMPARE(pid["output"].toString(), QStringLiteral("limited"));
        QCOMPARE(pid["params"].toObject()["gain"].toObject()["unit"].toString(), QStringLiteral("writes/reads"));
        const Outcome unknown = cli({"controllers", "--as-equations", "equations"});
        QCOMPARE(unknown.status, 1);
        QVERIFY(unknown.err.contains("exponential_feed"));
        QCOMPARE(cli({"controllers", "--as-equations"}).status, 2);
    }

    // Kept, written to a file, taken into another project, removed.
    void sharesTheModelsOfAProject()
    {
        QTemporaryDir folder;
        const QString plant = folder.filePath("p.plant.json"), one = folder.filePath("one.titer"),
                      two = folder.filePath("two.titer"), file = folder.filePath("mine.equations.json");
        QFile text(plant);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(
            R"({"format": "titer.plant/1", "components": [], "streams": [], "units": [{"id": "m", "type": "equations",
            "params": {"states": {"x": {"unit": "1"}}, "params": {"k": "1 1/h"}, "rates": {"x": "-k*x"}},
            "initial": {"x": "1"}}], "recipe": {"duration": "1 h"}})");
        text.close();
        for (const QString& project : {one, two}) QCOMPARE(cli({"import", plant, project}).status, 0);
        QCOMPARE(cli({"equations", "keep", one, "m", "Decay"}).status, 0);
        QCOMPARE(cli({"equations", "keep", one, "nobody", "Decay"}).status, 1);
        QVERIFY(cli({"equations", "list", one}).out.startsWith("decay"));
        QCOMPARE(cli({"equations", "export", one, "-o", file}).status, 0);
        QCOMPARE(cli({"equations", "import", two, file}).status, 0);
        QCOMPARE(cli({"equations", "show", "decay", two}).object(), cli({"equations", "show", "decay", one}).object());
        QCOMPARE(cli({"equations", "remove", two, "decay", "--reason", "no more"}).status, 0);
        QVERIFY(cli({"equations", "list", two}).out.contains("no equations"));
        QCOMPARE(cli({"equations", "remove", two, "decay"}).status, 1);
        QVERIFY(text.open(QIODevice::ReadWrite) && text.resize(20));
        text.close();
        const Outcome broken = cli({"equations", "import", two, plant});
        QCOMPARE(broken.status, 1);
        QVERIFY(!broken.err.isEmpty());
    }
};

TITER_TEST(TestEquations)

} // namespace tst_equations

#include "tst_equations.moc"
