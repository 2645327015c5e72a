// titer-cli components and cultures: what they report can be pasted into a plant file, and the plant is sound.
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_components {

using namespace titer;
using support::runCommandLine;

class TestComponents : public QObject {
    Q_OBJECT

private slots:
    void entriesArePastedAsTheyStand()
    {
        const auto outcome = runCommandLine({"components", "glucose", "tris", "--json"});
        QCOMPARE(outcome.status, 0);
        base::Errors errors;
        model::Flowsheet plant;
        const base::Json entries = base::readJson(outcome.out.toStdString(), errors);
        plant.components = entries.items();
        QCOMPARE(plant.components.size(), 2u);
        (void)model::check(plant, solve::catalogue(), errors);
        for (const base::Error& error : errors) QVERIFY2(!error.where.starts_with("components"), error.where.c_str());
        QCOMPARE(plant.components[1].find("pka")->items().front().number(), 8.07);
    }

    void theListReportsGroupAndSource()
    {
        const QJsonArray buffers = runCommandLine({"components", "--group", "buffers", "--json"}).array();
        QVERIFY(buffers.size() > 10);
        for (const QJsonValue& buffer : buffers) {
            QCOMPARE(buffer["group"].toString(), QString("buffers"));
            QVERIFY(buffer["source"].toString().contains("pKa"));
        }
        QVERIFY(runCommandLine({"components", "tris"}).out.contains("Goldberg"));
        QVERIFY(runCommandLine({"components", "--group", "stones"}).err.contains("one of cells"));
        QCOMPARE(runCommandLine({"components", "tris", "--group", "buffers"}).status, 2);
        QVERIFY(runCommandLine({"components", "glucoze"}).err.contains("Did you mean “glucose”?"));
    }

    void setsAreListedByLawAndReportedWithTheirSource()
    {
        const QJsonArray sets = runCommandLine({"cultures", "cho_fed_batch", "--json"}).array();
        QVERIFY(sets.size() >= 2);
        for (const QJsonValue& set : sets) QCOMPARE(set["law"].toString(), QString("cho_fed_batch"));
        QVERIFY(!sets.first()["as_published"].toBool());
        const QByteArray text = runCommandLine({"cultures", "cho_k1_antibody"}).out;
        QVERIFY2(text.contains("estimated") && text.contains("growth_rate"), text.constData());
        QVERIFY(runCommandLine({"cultures", "saccaromyces"}).err.contains("Did you mean “saccharomyces”?"));
    }
};

TITER_TEST(TestComponents)

} // namespace tst_components

#include "tst_components.moc"
