// A worked case from end to end: glucose out of synthetic spectra of the fed-batch of the examples, predicted for a run that the model has not
// seen, and taken by the estimator of the culture beside the cells and the lactate of the laboratory. What is true is known throughout.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>

#include <cmath>

namespace tst_spectra_case {

namespace {

using titer::support::contents;
using titer::support::Outcome;

// The run that no model has seen: a culture unlike the plant's.
const QMap<QString, QString> truth{{"units/production/params/kinetics/growth_rate", "0.0348 1/h"},
                                   {"units/production/params/kinetics/death_rate", "0.0038 1/h"},
                                   {"units/production/params/kinetics/lactate_per_glucose", "0.86 mol/mol"},
                                   {"units/production/params/kinetics/specific_productivity", "21.6 pg/cell/d"}};

// A column over time of what a command wrote, by its seconds.
QMap<int, double> course(const QByteArray& csv, const QByteArray& column)
{
    QMap<int, double> values;
    qsizetype place = -1;
    for (const QByteArray& line : csv.split('\n')) {
        const QList<QByteArray> cells = line.split(',');
        if (place < 0)
            place = cells.indexOf(column);
        else if (place < cells.size() && !cells[place].isEmpty())
            values[qRound(cells[0].toDouble())] = cells[place].toDouble();
    }
    return values;
}

double apart(const QMap<int, double>& one, const QMap<int, double>& other)
{
    double squares = 0.0;
    int count = 0;
    for (auto at = one.begin(); at != one.end(); ++at)
        if (other.contains(at.key())) squares += std::pow(at.value() - other[at.key()], 2), ++count;
    return count < 20 ? NAN : std::sqrt(squares / count);
}

} // namespace

class SpectraCase : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_plant = path("cho.plant.json");
        QVERIFY(did({"new", "cho-fed-batch", "-o", m_plant}));
        const QStringList made{"spectra",
                               "make",
                               m_plant,
                               "--of",
                               "production",
                               "--points",
                               "33",
                               "--until",
                               "16d",
                               "--vary",
                               "units/production/params/kinetics/growth_rate=0.033..0.038 1/h",
                               "--vary",
                               "units/production/params/kinetics/lactate_per_glucose=0.7..0.9 mol/mol",
                               "--vary",
                               "units/production/params/kinetics/specific_productivity=19..25 pg/cell/d",
                               "--vary",
                               "units/feed/program/0/concentration/glucose=1.1..1.6 M",
                               "--vary",
                               "units/n1/initial/cells=0.4e6..0.6e6 cells/mL",
                               "-o",
                               path("spectra.csv")};
        QVERIFY(did(made));
        QVERIFY(did({"mvda", "pls", path("spectra.csv"), "--y", "glucose", "--prep", "range 400..1800; savgol 7 2 1",
                     "--scale", "centre", "--cv", "batch:run", "-o", path("glucose.mvda.json")}));
        QStringList run{"run", m_plant, "--until", "10d", "--every", "6h", "--out", path("heldout.csv")};
        for (auto at = truth.begin(); at != truth.end(); ++at) run << "--set" << at.key() + "=" + at.value();
        QVERIFY(did(run));
        QVERIFY(did({"spectra", "make", path("heldout.csv"), "--of", "production", "--seed", "9", "-o",
                     path("heldout-spectra.csv")}));
        m_predicted = cli({"mvda", "predict", path("glucose.mvda.json"), path("heldout-spectra.csv"), "-o",
                           path("raman.csv"), "--json"});
        m_rmsep = m_predicted.object()["rmsep"].toObject()["glucose"].toDouble();
    }

    void tablesSayThatTheyAreSynthetic()
    {
        const QByteArray table = contents(path("spectra.csv")), seen = contents(path("heldout-spectra.csv"));
        for (const QByteArray& one : {table, seen}) {
            QVERIFY(one.startsWith("# synthetic spectra, no measurement: production of "));
            QVERIFY2(one.contains("\n# pure spectra: Raman-like spectra of a culture. Made up, for teaching"),
                     one.left(400));
        }
        QVERIFY(table.contains("\n,run,time [h],glucose [g/L],") && table.contains("\nR6-") &&
                !table.contains("\nR7-"));
        QVERIFY(seen.contains("\nheldout-1,heldout,78,"));
    }

    void predictsARunThatTheModelHasNotSeen()
    {
        QVERIFY2(m_predicted.status == 0, m_predicted.err);
        qInfo("RMSEP %.3f g/L", m_rmsep);
        QVERIFY2(m_rmsep > 0.02 && m_rmsep < 0.3, qPrintable(QString::number(m_rmsep)));
        const QByteArray predicted = contents(path("raman.csv"));
        QVERIFY2(predicted.startsWith("row,run,time [h],glucose [g/L],") &&
                     predicted.contains(",glucose.predicted [g/L],T2,SPE,glucose.predicted.error [g/L],"
                                        "glucose.predicted.status\n") &&
                     !predicted.contains(",404"),
                 predicted.left(200));
    }

    // In place of the true glucose alone: the recording has that, too.
    void asAChannelItMakesTheEstimateBetter()
    {
        QJsonObject plant = QJsonDocument::fromJson(contents(m_plant)).object();
        const QJsonObject raman{{"tag", "glucose.predicted"},
                                {"variable", "production.glucose"},
                                {"noise", QString::number(m_rmsep, 'g', 3) + " g/L"}},
            cells{{"tag", "VCD"}, {"noise_share", 0.05}}, lactate{{"tag", "Lactate"}, {"noise_share", 0.04}};
        plant["estimators"] = QJsonArray{
            QJsonObject{{"id", "culture"}, {"unit", "production"}, {"channels", QJsonArray{cells, lactate, raman}}}};
        QVERIFY(write("culture.plant.json", QJsonDocument(plant).toJson()));
        QJsonObject mismatch;
        for (auto at = truth.begin(); at != truth.end(); ++at) mismatch[at.key()] = at.value();
        const auto sensor = [](const char* tag, const char* unit, double share) {
            return QJsonObject{
                {"tag", tag}, {"unit", unit}, {"first", "90 h"}, {"every", "24 h"}, {"noise_share", share}};
        };
        const QJsonObject sensors{
            {"format", "titer.sensors/1"},
            {"name", "Laboratory"},
            {"duration", "10 d"},
            {"time_unit", "h"},
            {"mismatch", mismatch},
            {"sensors", QJsonArray{sensor("VCD", "1e6 cells/mL", 0.05), sensor("Lactate", "g/L", 0.04)}}};
        QVERIFY(write("lab.sensors.json", QJsonDocument(sensors).toJson()));
        QVERIFY(
            did({"synthesize", m_plant, "--sensors", path("lab.sensors.json"), "--seed", "3", "-o", path("lab.csv")}));
        const QByteArray run = contents(path("heldout.csv"));
        double glucose[2] = {}, antibody[2] = {};
        for (const bool sees : {false, true}) {
            QStringList order{"estimate", path("culture.plant.json"), path("lab.csv")};
            if (sees) order << path("raman.csv");
            QVERIFY(did(order + QStringList{"--every", "6h", "--tolerance", "preview", "--out", path("estimate.csv"),
                                            "--replace"}));
            const QByteArray estimate = contents(path("estimate.csv"));
            const auto error = [&](const char* column) { return apart(course(estimate, column), course(run, column)); };
            glucose[sees] = 0.18016 * error("production.glucose [mol/m3]");
            antibody[sees] = error("production.mab [kg/m3]");
        }
        qInfo("glucose %.3f -> %.3f g/L, antibody %.3f -> %.3f g/L", glucose[0], glucose[1], antibody[0], antibody[1]);
        // Better than without the spectra, and than the spectra alone.
        QVERIFY(glucose[1] < 0.5 * glucose[0] && glucose[1] < m_rmsep);
        QVERIFY(antibody[1] < antibody[0]);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const QStringList seen{path("heldout.csv"), "--of", "production"};
        QTest::newRow("no unit") << QStringList{path("heldout.csv")} << 2 << "--of is missing";
        QTest::newRow("another unit") << QStringList{path("heldout.csv"), "--of", "producton"} << 1
                                      << "did you mean “production.glucose”?";
        QTest::newRow("runs of a run") << seen + QStringList{"--runs", "3"} << 2
                                       << "does not go with a table of one run";
        QTest::newRow("nothing varies") << QStringList{m_plant, "--of", "production"} << 2 << "--vary is missing";
        QTest::newRow("noise") << seen + QStringList{"--noise", "-1"} << 2 << "is no number from 0 on";
        QTest::newRow("pure spectra") << seen + QStringList{"--pure", m_plant} << 1 << "pure spectra have";
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, words);
        const Outcome outcome = cli(QStringList{"spectra", "make"} + arguments);
        QVERIFY2(outcome.status == status, outcome.err);
        QVERIFY2(QString::fromUtf8(outcome.err).contains(words), outcome.err);
    }

private:
    QString path(const char* name) const { return m_folder.filePath(name); }
    Outcome cli(const QStringList& arguments) { return titer::support::runCommandLine(arguments); }

    bool did(const QStringList& arguments)
    {
        const Outcome outcome = cli(arguments);
        if (outcome.status != 0) qWarning("%s", outcome.err.constData());
        return outcome.status == 0;
    }

    bool write(const char* name, const QByteArray& text)
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    QTemporaryDir m_folder;
    QString m_plant;
    Outcome m_predicted;
    double m_rmsep = 0.0;
};

TITER_TEST(SpectraCase)

} // namespace tst_spectra_case

#include "tst_spectra_case.moc"
