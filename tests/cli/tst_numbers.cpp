// titer-cli numbers: what can be changed in a plant, and that other commands take its paths.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_numbers {

using titer::support::Outcome;
using titer::support::runCommandLine;

class TestNumbers : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void listsWhatOtherCommandsTake()
    {
        const QString project = m_folder.filePath("ecoli.titer");
        QVERIFY(runCommandLine({"new", "ecoli-fed-batch", "-o", project}).status == 0);
        const Outcome listed = runCommandLine({"numbers", project, "--unit", "fermenter", "--fit", "--json"});
        QVERIFY2(listed.status == 0, listed.err.constData());
        QCOMPARE(listed.object()["format"].toString(), QStringLiteral("titer.numbers/1"));
        QJsonObject growth;
        for (const QJsonValue& one : listed.object()["numbers"].toArray())
            if (one["path"].toString() == QLatin1String("controllers/feed_pump/params/growth_rate"))
                growth = one.toObject();
        QCOMPARE(growth["owner"].toString(), QStringLiteral("controllers/feed_pump"));
        QCOMPARE(growth["unit"].toString(), QStringLiteral("1/h"));
        QVERIFY(std::abs(growth["value"].toDouble() - 0.18) < 1e-12);
        QVERIFY2(growth["name"].toString().startsWith(QLatin1String("Exponential feed: ")),
                 qPrintable(growth["name"].toString()));
        const Outcome run =
            runCommandLine({"run", project, "--until", "1 h", "--set", growth["path"].toString() + "=0.2 1/h"});
        QVERIFY2(run.status == 0, run.err.constData());
        const QByteArray table = runCommandLine({"numbers", project}).out;
        QVERIFY2(table.contains("recipe/duration") && table.contains("units/feed/program/0/concentration/glucose"),
                 table.constData());
    }

    void refusesAUnitThatIsNotThere()
    {
        const QString project = m_folder.filePath("other.titer");
        QVERIFY(runCommandLine({"new", "ecoli-fed-batch", "-o", project}).status == 0);
        const Outcome refused = runCommandLine({"numbers", project, "--unit", "nobody"});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("nobody"), refused.err.constData());
    }
};

TITER_TEST(TestNumbers)

} // namespace tst_numbers

#include "tst_numbers.moc"
