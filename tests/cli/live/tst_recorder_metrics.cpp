// titer-cli record --metrics: what a scraper of this computer reads.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_recorder_metrics {

using namespace titer;
using support::Outcome;
using support::runCommandLine;

class TestRecorderMetrics : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project, m_file;

    QString text() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    double valueOf(const char* metric) const
    {
        const QRegularExpression line("^" + QRegularExpression::escape(metric) + " (\\S+)$",
                                      QRegularExpression::MultilineOption);
        const auto match = line.match(text());
        return match.hasMatch() ? match.captured(1).toDouble() : -1.0;
    }

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
        m_project = m_folder.filePath("culture.titer");
        m_file = m_folder.filePath("titer.prom");
        QCOMPARE(runCommandLine({"new", "chemostat", "-o", m_project}).status, 0);
        const Outcome added =
            runCommandLine({"sources", m_project, "add", "simulated_plant", "--label", "the \"twin\" \\ of A", "--set",
                            "plant=chemostat", "--set", "every=0.02 s", "--set", "tag=name=S,variable=vessel.volume"});
        QVERIFY2(added.status == 0, added.err);
        QCOMPARE(runCommandLine({"sources", m_project, "allow"}).status, 0);
    }

    // The grammar of OpenMetrics 1.0, as far as gauges and counters need it.
    void isTheTextThatScrapersRead()
    {
        QProcess recorder;
        recorder.start(QStringLiteral(TITER_CLI), {"record", m_project, "--metrics", m_file});
        QTRY_VERIFY_WITH_TIMEOUT(text().contains("# EOF"), 20'000);
        // Only what is renewed knows of values.
        const char* const samples = "titer_source_samples_total{source=\"src-1\",label=\"the \\\"twin\\\" \\\\ of A\","
                                    "connector=\"simulated_plant\"}";
        QTRY_VERIFY_WITH_TIMEOUT(valueOf(samples) > 10.0, 40'000);
        QVERIFY(valueOf("titer_store_size_bytes") > 0.0);
        QVERIFY(valueOf("titer_recorder_written_timestamp_seconds") >
                valueOf("titer_recorder_start_timestamp_seconds") + 10.0);
        QCOMPARE(valueOf("titer_store_trouble"), 0.0);
        QCOMPARE(valueOf("titer_last_backup_timestamp_seconds"), -1.0); // there is none
        QVERIFY(text().endsWith("# EOF\n"));
        const QRegularExpression head(
            "^# (TYPE [a-z_]+ (gauge|counter)|UNIT [a-z_]+ (seconds|bytes)|HELP [a-z_]+ .+|EOF)$");
        const QString label = "[a-z]+=\"([^\"\\\\\\n]|\\\\[\"\\\\n])*\"";
        const QRegularExpression line("^([a-z_]+)(\\{" + label + "(," + label + ")*\\})? -?[0-9.e+-]+$");
        QString family;
        QStringList seen;
        for (const QString& one : text().chopped(1).split('\n')) {
            if (one.startsWith("# TYPE ")) {
                family = one.section(' ', 2, 2);
                QVERIFY2(!seen.contains(family), qPrintable(one));
                seen << family;
            }
            const auto match = line.match(one);
            QVERIFY2(match.hasMatch() || head.match(one).hasMatch(), qPrintable(one));
            if (match.hasMatch())
                QVERIFY2(match.captured(1) == family || match.captured(1) == family + "_total", qPrintable(one));
        }
        recorder.terminate();
        QVERIFY(recorder.waitForFinished());
        QVERIFY(!QFile::exists(m_file)); // nobody takes it for running
    }

    void replacesNoFileOfAnybody()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine\n") > 0);
        file.close();
        const Outcome refused = runCommandLine({"record", m_project, "--metrics", m_file, "--for", "1s"});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("Another file is there"), refused.err);
        QCOMPARE(text(), QStringLiteral("mine\n"));
    }
};

TITER_TEST(TestRecorderMetrics)

} // namespace tst_recorder_metrics

#include "tst_recorder_metrics.moc"
