// Where loops run, by what is told how far the batch is, and what is wrong with that.
#include "core/solve/catalogue.h"
#include "tests/support/app/loop_rig.h"
#include "tests/support/test_program.h"
#include "ui/look/theme.h"
#include "ui/pages/twin/loop_start_sheet.h"

#include <QApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_loop_start_sheet {

using namespace titer;
using pages::LoopStartSheet;

class LoopStartSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void statesTheBeginOfTheBatch();
};

void LoopStartSheetTest::statesTheBeginOfTheBatch()
{
    QTemporaryDir folder;
    const QString plant = folder.filePath(QStringLiteral("tank.plant.json"));
    QFile file(plant);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(support::loopTank(support::loopController, support::loopGuard)));
    file.close();
    app::Document document(solve::catalogue());
    QVERIFY(document.openPlantFile(plant).empty());
    QVERIFY(document.createProject(folder.filePath(QStringLiteral("tank.titer"))));
    app::DataSources sources(document);
    QVERIFY(sources.add({.id = {}, .label = "Head", .connector = "modbus", .settings = {}}).ok());
    app::RecorderClient recorder;
    const app::LoopSession loops(recorder);
    const app::LoopChoice choice(document, sources, recorder, loops);
    QWidget page;
    page.resize(1024, 700);
    LoopStartSheet sheet(choice, &page);
    page.show();
    QSignalSpy failed(&sheet, &LoopStartSheet::failed);
    sheet.open();
    QVERIFY(sheet.batchClock()->text().isEmpty() && sheet.batchBegan()->text().isEmpty());

    sheet.batchBegan()->setText(QStringLiteral("this morning"));
    sheet.runButton()->click();
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("this morning")));
    QVERIFY(!choice.setup());

    // Typed as the clock on the wall says it, kept as an instant.
    sheet.batchBegan()->setText(QStringLiteral("2026-03-01 08:30"));
    sheet.runButton()->click();
    QCOMPARE(failed.count(), 1);
    const std::optional<app::LoopSetup> setup = choice.setup();
    QVERIFY(setup);
    const base::Result<base::Instant> began = base::readInstant(setup->device.value("batch_began"));
    QVERIFY(began.ok());
    QCOMPARE(began->microseconds / 1000, QDateTime(QDate(2026, 3, 1), QTime(8, 30)).toMSecsSinceEpoch());

    sheet.open();
    QVERIFY(!sheet.batchBegan()->text().isEmpty());
    sheet.batchClock()->setText(QStringLiteral("batch.time"));
    sheet.runButton()->click();
    QCOMPARE(failed.count(), 2); // one of them is enough
    sheet.batchBegan()->clear();
    sheet.runButton()->click();
    QCOMPARE(failed.count(), 2);
    QCOMPARE(choice.setup()->device.value("batch_clock"), std::string("batch.time"));
    QVERIFY(!choice.setup()->device.has("batch_began"));
}

TITER_WINDOW_TEST(LoopStartSheetTest)

} // namespace tst_loop_start_sheet

#include "tst_loop_start_sheet.moc"
