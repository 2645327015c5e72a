// A probe that is used and given up again and again, as by somebody who looks through one source after the other.
#include "app/live/source_probe.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace tst_source_probe {

using namespace titer;
using namespace titer::app;

class TestSourceProbe : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        std::ofstream file(m_folder.filePath("run.csv").toStdString());
        file << "time [h],V [L]\n0,10\n1,11\n";
    }

    void reportsWhatItFound()
    {
        SourceProbe probe(m_plugins);
        QSignalSpy tested(&probe, &SourceProbe::tested);
        probe.test("replay", settings());
        QVERIFY(probe.isBusy());
        QVERIFY(tested.wait(10'000));
        QVERIFY(!probe.isBusy());
    }

    // Its thread ends while the one that cancels it may still be at waking it.
    void isCancelledAnyNumberOfTimes()
    {
        SourceProbe probe(m_plugins);
        QSignalSpy tested(&probe, &SourceProbe::tested);
        for (int n = 0; n < 1000; ++n) {
            probe.test("replay", settings());
            if (n % 2 == 0) QVERIFY(tested.wait(10'000)); // its thread rests
            tested.clear();
            probe.cancel();
            QVERIFY(!probe.isBusy());
        }
        QTest::qWait(1);
        QCOMPARE(tested.size(), 0);
    }

private:
    connect::Settings settings() const { return {{"file", m_folder.filePath("run.csv").toStdString()}}; }

    QTemporaryDir m_folder;
    PluginHost m_plugins{QStringList{QStringLiteral(TITER_PLUGIN_DIR)}};
};

TITER_TEST(TestSourceProbe)

} // namespace tst_source_probe

#include "tst_source_probe.moc"
