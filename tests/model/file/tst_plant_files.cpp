// Plant files checked against the real catalogue.
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/mutations.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace tst_plant_files {

using namespace titer;

namespace {

QStringList faultsOf(const std::string& text, QStringList* notices = nullptr)
{
    base::Errors errors;
    const model::Flowsheet f = model::readPlant(text, errors);
    const model::Plant plant = model::check(f, solve::catalogue(), errors);
    QStringList list;
    for (const base::Error& e : errors) list << QString::fromStdString(e.where + ": " + e.what.text());
    if (notices)
        for (const base::Notice& n : plant.notices) *notices << QString::fromStdString(n.where + ": " + n.what.text());
    return list;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

} // namespace

class PlantFiles : public QObject {
    Q_OBJECT

private slots:
    void theExampleOfTheDescriptionIsSound();
    void everyExampleThatShipsIsSound_data();
    void everyExampleThatShipsIsSound();
    void aGainIsInTheUnitsOfWhatAControllerReadsAndWrites();
    void survivesExchangedValues();
};

void PlantFiles::theExampleOfTheDescriptionIsSound()
{
    QStringList notices;
    QCOMPARE(faultsOf(support::examplePlant(), &notices), QStringList());
    QCOMPARE(notices, QStringList());
}

void PlantFiles::everyExampleThatShipsIsSound_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(TITER_SOURCE_DIR "/resources/examples");
    const QStringList names = folder.entryList({"*.plant.json"}, QDir::Files);
    QVERIFY(names.size() >= 4);
    for (const QString& name : names) QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void PlantFiles::everyExampleThatShipsIsSound()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string text = file.readAll().toStdString();
    QStringList notices;
    QCOMPARE(faultsOf(text, &notices), QStringList());
    QCOMPARE(notices, QStringList());
    base::Errors errors;
    const model::Flowsheet f = model::readPlant(text, errors);
    QVERIFY(model::readPlant(model::writePlant(f), errors) == f);
}

void PlantFiles::aGainIsInTheUnitsOfWhatAControllerReadsAndWrites()
{
    const std::string pid =
        replaced(support::examplePlant(), R"("type": "level", "reads")", R"("type": "pid", "reads")");
    QCOMPARE(faultsOf(replaced(pid, R"("0.5 1/h")", R"("0.5 L/h/L")")), QStringList());
    QCOMPARE(faultsOf(pid), QStringList()); // 1/h is the same
    const QStringList faults = faultsOf(replaced(pid, R"("0.5 1/h")", R"("0.5 L/h")"));
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults[0].startsWith("controllers/level/params/gain: “0.5 L/h” is in L/h"), qPrintable(faults[0]));
}

void PlantFiles::survivesExchangedValues()
{
    support::Random random(23);
    base::Errors none;
    const base::Json example = base::readJson(support::examplePlant(), none);
    QElapsedTimer clock;
    clock.start();
    int sound = 0, runs = 0;
    const int time = qEnvironmentVariableIsSet("TITER_LONG") ? 60'000 : 500; // [ms]
    for (; clock.elapsed() < time || (sound == 0 && clock.elapsed() < 60'000); ++runs) {
        base::Errors errors;
        const model::Flowsheet f = model::readPlantJson(support::mutated(example, random), errors);
        (void)model::check(f, solve::catalogue(), errors);
        for (const base::Error& e : errors) QVERIFY2(e.what.text().size() > 15, e.what.text().c_str());
        sound += errors.empty();
    }
    QVERIFY2(sound > 0 && sound < runs, qPrintable(QString("%1 of %2 sound").arg(sound).arg(runs)));
}

TITER_TEST(PlantFiles)

} // namespace tst_plant_files

#include "tst_plant_files.moc"
