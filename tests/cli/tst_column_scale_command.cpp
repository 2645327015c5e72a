// titer-cli column scale: what it prints, what it writes, and how it refuses.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>

namespace tst_column_scale_command {

using namespace titer;
using support::Outcome;
using support::runCommandLine;

class TestColumnScaleCommand : public QObject {
    Q_OBJECT

private slots:
    void printsWhatChangesAndWritesThePlant()
    {
        QTemporaryDir folder;
        const QString out = folder.filePath("large.plant.json");
        const Outcome outcome = scale({capture(), "--diameter", "30 cm", "-o", out, "--json"});
        QVERIFY2(outcome.status == 0, outcome.err);
        const QJsonObject json = outcome.object();
        QCOMPARE(json["format"].toString(), QString("titer.column_scale/1"));
        QCOMPARE(json["unit"].toString(), QString("column"));
        QCOMPARE(json["keep"].toString(), QString("residence-time"));
        QHash<QString, QJsonObject> figures;
        for (const QJsonValue& one : json["figures"].toArray()) figures[one["id"].toString()] = one.toObject();
        QVERIFY(std::abs(figures["volume"]["after"].toDouble() / figures["volume"]["before"].toDouble() - 9.0) < 1e-9);
        QCOMPARE(figures["residence_time"]["unit"].toString(), QString("s"));
        QVERIFY(std::abs(figures["residence_time"]["after"].toDouble() - 314.159) < 1e-2);
        QVERIFY(!json["changes"].toArray().isEmpty() && !json["notices"].toArray().isEmpty());
        QCOMPARE(runCommandLine({"check", out}).status, 0);
        QVERIFY(support::contents(out).contains("2700 mL/min"));
    }

    void printsTablesAndNotices()
    {
        const Outcome outcome = scale({capture(), "--height", "10cm", "--keep", "velocity"});
        QVERIFY2(outcome.status == 0, outcome.err);
        for (const char* part :
             {"Bed volume [mL]", "Plates, without binding", "recipe/phases/wash/until/for", "13 min"})
            QVERIFY2(outcome.out.contains(part), outcome.out);
        QVERIFY(outcome.err.contains("notice: "));
    }

    void refuses()
    {
        QCOMPARE(scale({capture()}).status, 2);
        QCOMPARE(scale({capture(), "--diameter", "30"}).status, 2);
        QCOMPARE(scale({capture(), "--diameter", "30 cm", "--keep", "pressure"}).status, 2);
        QCOMPARE(scale({capture(), "--diameter", "30 cm", "--unit", "pool"}).status, 1);
        const Outcome none = scale({TITER_SOURCE_DIR "/resources/examples/chemostat.plant.json", "--height", "10 cm"});
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("no chromatography column"), none.err);
    }

private:
    static QString capture() { return TITER_SOURCE_DIR "/resources/examples/capture-column.plant.json"; }
    static Outcome scale(const QStringList& words) { return runCommandLine(QStringList{"column", "scale"} + words); }
};

TITER_TEST(TestColumnScaleCommand)

} // namespace tst_column_scale_command

#include "tst_column_scale_command.moc"
