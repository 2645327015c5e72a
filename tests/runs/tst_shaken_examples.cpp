// The examples with one number made smaller or larger, as a person tries them: each is refused with a place, or runs and keeps
// its mass balances. No run fails, and none ends unbalanced.
#include "core/model/plant/plant.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "generated/examples.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <memory>
#include <random>

namespace tst_shaken_examples {

using namespace titer;

namespace {

QString exampleText(const QString& id)
{
    for (const model::Example& example : model::examples())
        if (id.toStdString() == example.id)
            return QString::fromUtf8(example.text.data(), qsizetype(example.text.size()));
    qFatal("no such example");
    return {};
}

} // namespace

class ShakenExamplesTest : public QObject {
    Q_OBJECT

private slots:
    void runsOrSaysWhyNot_data()
    {
        QTest::addColumn<int>("few");
        QTest::addColumn<int>("many");
        QTest::newRow("cho-fed-batch") << 12 << 200;
        QTest::newRow("ecoli-fed-batch") << 12 << 200;
        QTest::newRow("penicillin") << 12 << 200;
        QTest::newRow("park-ramirez") << 12 << 200;
        QTest::newRow("plasmid-dna") << 16 << 400;
        QTest::newRow("steered-fed-batch") << 0 << 100;
        QTest::newRow("mab-platform") << 0 << 40;
    }

    void runsOrSaysWhyNot()
    {
        QFETCH(int, few);
        QFETCH(int, many);
        const QString text = exampleText(QLatin1String(QTest::currentDataTag()));
        // Numbers of units, recipe and controllers, with or without a unit; no ids, and no places on the canvas.
        static const QRegularExpression number(
            QStringLiteral("(?<=\": )\"?(-?\\d+\\.?\\d*(?:e[-+]?\\d+)?)(?=[ \",}\\]])"));
        std::vector<std::pair<qsizetype, qsizetype>> places;
        for (auto it = number.globalMatch(text, text.indexOf(QLatin1String("\"units\": ["))); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            places.emplace_back(match.capturedStart(1), match.capturedLength(1));
        }
        QVERIFY(places.size() > 10);
        std::mt19937 random(7);
        const int runs = qEnvironmentVariableIsSet("TITER_LONG") ? many : few;
        int whole = 0;
        for (int k = 0; k < runs; ++k) {
            const auto& [at, length] = places[random() % places.size()];
            const double factor = random() % 2 ? 0.4 : 2.5;
            QString shaken = text;
            shaken.replace(at, length, QString::number(text.mid(at, length).toDouble() * factor, 'g', 12));
            const qsizetype line = text.lastIndexOf(QLatin1Char('\n'), at) + 1;
            const QString what =
                QStringLiteral("%1, times %2").arg(text.mid(line, at + length - line).right(100)).arg(factor);
            base::Errors errors;
            const auto plant = std::make_shared<model::Plant>(
                model::check(model::readPlant(shaken.toStdString(), errors), solve::catalogue(), errors));
            for (const base::Error& e : errors) QVERIFY2(!e.where.empty(), qPrintable(what));
            if (!errors.empty()) continue;
            const figures::RunResult r = runs::run(plant, {});
            // What a bed or a filter refuses once the run knows its flows has a place too.
            if (r.status == figures::RunStatus::Failed && r.times.size() <= 1) {
                QVERIFY2(!r.errors.empty() && r.errors[0].where.starts_with("units/"), qPrintable(what));
                continue;
            }
            QVERIFY2(r.status == figures::RunStatus::Ok,
                     qPrintable(what + (r.errors.empty() ? QString()
                                                         : QString::fromStdString(": " + r.errors[0].what.text()))));
            for (const figures::Kpi& kpi : r.kpis)
                QVERIFY2(std::isfinite(kpi.value), qPrintable(what + QString::fromStdString(": " + kpi.tag)));
            ++whole;
        }
        QVERIFY2(whole >= runs / 2, qPrintable(QString::number(whole)));
    }
};

TITER_TEST(ShakenExamplesTest)

} // namespace tst_shaken_examples

#include "tst_shaken_examples.moc"
