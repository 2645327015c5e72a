// What a measured run says of settings of a fit: places of its log, the injected volume, the conductivity of both buffers. Against the
// exports of the example, whose injections and buffers are known: 0.1 mL and 0.5 mL; 5.9 and 46 mS/cm with a noise of 0.004.
#include "app/fit/buffer_levels.h"
#include "app/run/run_log.h"
#include "core/base/tables/curve_file.h"
#include "tests/support/chromatography_run.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

namespace tst_measured_settings {

using namespace titer;
using namespace titer::app;
using Kind = RunPlace::Kind;

namespace {

figures::MeasuredRun runOf(const QByteArray& bytes)
{
    const auto curves = base::curvesIn(bytes.toStdString(), true);
    if (!curves || !*curves) qFatal("no run");
    base::Notices notices;
    const auto run = figures::measuredRunOf(**curves, {}, notices);
    if (!run) qFatal("%s", run.error().what.text().c_str());
    return *run;
}

QByteArray exampleText(const char* name)
{
    QFile file(QStringLiteral(TITER_SOURCE_DIR "/resources/examples/measured-column/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", name);
    return file.readAll();
}

QByteArray withLog(QByteArray text, const QByteArray& from, const QByteArray& into)
{
    if (!text.contains(from)) qFatal("no %s", from.constData());
    return text.replace(from, into);
}

QStringList wordsOfAll(const std::vector<RunPlace>& places)
{
    QStringList words;
    for (const RunPlace& place : places) words << wordsOf(place);
    return words;
}

} // namespace

class MeasuredSettingsTest : public QObject {
    Q_OBJECT

private slots:
    // Injections, phases, marks, then all else.
    void likelyPlacesOfALogStandFirst()
    {
        QByteArray text = support::exportedRun([](double) { return 1.0; });
        text = withLog(text, "0\tPhase Equilibration", "0\tMethod Run 10.03.2026 09:41:16");
        const figures::MeasuredRun run = runOf(withLog(text, "6\tPhase Elution", "6\tSet Mark wash is over"));
        const std::vector<RunPlace> places = placesOf(run);
        QCOMPARE(wordsOfAll(places), QStringList({"First injection", "Load", "Set Mark wash is over (6 mL)",
                                                  "Method Run 10.03.2026 09:41:16 (0 mL)"}));
        QCOMPARE(places[0].zero, std::string());
        QCOMPARE(places[2].zero, std::string("6 mL"));
        // Whatever the run counts from, the same place is meant.
        base::Notices notices;
        const auto curves = base::curvesIn(text.toStdString(), true);
        const auto other = figures::measuredRunOf(**curves, {"5 mL"}, notices);
        QVERIFY(other);
        QCOMPARE(placesOf(*other).back().zero, places.back().zero);
    }

    void theLogSaysWhatWasInjected()
    {
        const auto volumeOf = [](const QByteArray& text) { return injectedVolumeOf(runOf(text)); };
        for (const auto& [name, volume] :
             {std::pair{"past-column.txt", 0.1e-6}, std::pair{"gradient-10.txt", 0.5e-6}}) {
            const auto injected = volumeOf(exampleText(name));
            QVERIFY(injected && std::abs(injected->volume / volume - 1.0) < 1e-9);
            QCOMPARE(injected->until, QString("Sample Application"));
        }
        // Neither a phase of injecting nor a valve: nothing is invented.
        const QByteArray text = support::exportedRun([](double) { return 1.0; });
        QVERIFY(!volumeOf(withLog(text, "2\tPhase Load", "2\tPhase Elution 1")));
        const auto valve = volumeOf(
            withLog(withLog(text, "2\tPhase Load", "2\tPhase One"), "6\tPhase Elution", "2.5\tInjection Valve Load"));
        QVERIFY(valve && std::abs(valve->volume - 0.5e-6) < 1e-12);
    }

    void buffersAreReadFromARunOfBoth()
    {
        for (const char* name : {"gradient-10.txt", "gradient-40.txt"}) {
            const base::Result<BufferLevels> levels = bufferLevelsOf(runOf(exampleText(name)));
            QVERIFY2(levels, levels ? "" : levels.error().what.text().c_str());
            QVERIFY2(std::abs(levels->a / 0.59 - 1.0) < 1e-3, qPrintable(QString::number(levels->a)));
            QVERIFY2(std::abs(levels->b / 4.6 - 1.0) < 1e-3, qPrintable(QString::number(levels->b)));
        }
    }

    void aBufferThatIsNotThereIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const QByteArray gradient = exampleText("gradient-10.txt");
        QTest::newRow("buffer A alone") << exampleText("acetone.txt") << "Buffer B alone was not pumped";
        QTest::newRow("no fraction") << withLog(gradient, "Conc B", "Temp") << "no fraction of buffer B";
        QTest::newRow("no conductivity") << withLog(gradient, "mS/cm", "nothing") << "no conductivity";
        QTest::newRow("a moment") << withLog(gradient, "56.57", "65.00") << "Buffer B alone was not pumped";
        // A load that fills the bed drives salt out of it all the while.
        QTest::newRow("overload") << exampleText("overload.txt") << "buffer A alone the conductivity is still changing";
    }

    void aBufferThatIsNotThereIsSaid()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, said);
        const base::Result<BufferLevels> levels = bufferLevelsOf(runOf(text));
        QVERIFY(!levels);
        QVERIFY2(QString::fromStdString(levels.error().what.text()).contains(said), levels.error().what.text().c_str());
    }
};

TITER_TEST(MeasuredSettingsTest)

} // namespace tst_measured_settings

#include "tst_measured_settings.moc"
