// Where recordings lie in a run: two dated files of one batch over the phases of the plant, by each rule; and its looks.
#include "core/base/time.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/measured_batch.h"
#include "tests/support/ui/picture.h"
#include "ui/pages/run/sheets/alignment_sheet.h"
#include "ui/pages/run/sheets/fit_choices.h"
#include "ui/pages/run/sheets/fit_sheet.h"
#include "ui/plot/trend/trend_plot.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_alignment_sheet {

using namespace titer;
using namespace titer::pages;
using look::Theme;

namespace {

// Each four hours from an instant on.
app::FitRun dated(const QTemporaryDir& folder, const QString& name, const char* from, const char* head, double step)
{
    QFile file(folder.filePath(name + ".csv"));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(QByteArray("time,") + head + "\n");
    for (int row = 0; row < 16; ++row)
        file.write(QByteArray::fromStdString(base::writeInstant(base::readInstant(from)->after(row * 4.0 * 3600.0))) +
                   "," + QByteArray::number(1.0 + step * row) + "\n");
    return {name, {{"file", file.fileName().toStdString()}}};
}

// A vessel with two phases, and what its probes and a laboratory, eighteen minutes later, have measured.
struct Stage {
    QTemporaryDir folder;
    app::Document document{solve::catalogue()};
    QWidget page;
    app::ParameterFit fit{document};
    FitSheet sheet{document, fit, &page};

    explicit Stage(QSize size = {1366, 720})
    {
        model::Flowsheet plant = support::batchPlant();
        base::Errors errors;
        const base::Json recipe = base::readJson(
            R"({"duration": "72 h", "phases": [{"id": "growth", "label": "Exponential growth", "unit": "v", "at": "0 h", "until": {"for": "24 h"}},
                {"id": "harvest", "unit": "v", "at": "24 h", "until": {"for": "48 h"}}]})",
            errors);
        base::Json whole = base::readJson(model::writePlant(plant), errors);
        whole["recipe"] = recipe;
        document.newPlant(model::readPlant(whole.write(), errors)).ok();
        page.resize(size);
        page.show();
        sheet.open("v",
                   {dated(folder, "Probes", "2026-03-01T08:00:00Z", "VCD [g/L]", 0.2),
                    dated(folder, "Laboratory", "2026-03-01T08:18:00Z", "Glucose [g/L]", -0.05)},
                   {{"Glucose", "v.glucose"}});
    }
    AlignmentSheet& places() { return *sheet.alignment(); }
    bool asks()
    {
        sheet.choices()->alignButton()->click();
        return QTest::qWaitFor([this] { return !places().isReading() && places().takeButton()->isEnabled(); }, 20000);
    }
    bool chooses(const QString& words)
    {
        for (int i = 0; i < places().rules()->count(); ++i)
            if (places().rules()->itemText(i).contains(words)) return places().rules()->setCurrentIndex(i), true;
        return false;
    }
    // Of the first samples that are drawn [h].
    QList<double> firsts()
    {
        QList<double> all;
        for (const plot::Series& one : places().chart()->model().series) all << one.x.front() / 3600.0;
        return all;
    }
};

} // namespace

class AlignmentSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }

    void drawsWhereEachLiesByEachRule()
    {
        Stage stage;
        QVERIFY(stage.asks());
        QCOMPARE(stage.places().chart()->model().phases.size(), 2);
        // By the names that people gave.
        QCOMPARE(stage.places().chart()->model().phases[0].name, QString("Exponential growth"));
        QVERIFY(stage.places().rules()->findText("From the phase Exponential growth of ", Qt::MatchStartsWith) >= 0);
        QCOMPARE(stage.firsts(), (QList<double>{0.0, 0.3}));
        QVERIFY(stage.places().words().contains("2 files of one batch share its clock"));
        QVERIFY(!stage.places().instant()->isVisible());
        QVERIFY(stage.chooses("first sample"));
        QCOMPARE(stage.firsts(), (QList<double>{0.0, 0.0}));
        QVERIFY(stage.chooses("harvest"));
        QCOMPARE(stage.firsts(), (QList<double>{24.0, 24.3}));
        QVERIFY(stage.chooses("instant"));
        QVERIFY(stage.places().instant()->isVisible());
        QCOMPARE(stage.firsts(), (QList<double>{0.0, 0.3}));
        stage.places().instant()->setDateTime(stage.places().instant()->dateTime().addSecs(-7200));
        QCOMPARE(stage.firsts(), (QList<double>{2.0, 2.3}));
        for (const plot::Series& one : stage.places().chart()->model().series) QVERIFY(!one.unit.isEmpty());
    }

    // What is chosen holds for the fit, and is chosen again.
    void placesTheRecordingsOfAFit()
    {
        Stage stage;
        QVERIFY(stage.asks() && stage.chooses("harvest"));
        stage.places().takeButton()->click();
        QVERIFY(!stage.places().isVisible());
        QCOMPARE(stage.fit.runs()[0].offset, 24.0 * 3600.0);
        QCOMPARE(stage.fit.runs()[1].offset, 24.3 * 3600.0);
        QVERIFY(stage.sheet.choices()->runs()->item(0, 1)->text().contains("1 d later"));
        QVERIFY(stage.asks());
        QVERIFY(stage.places().rules()->currentText().contains("harvest"));
    }

    void looksAlikeInLightAndDark()
    {
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            Stage stage({1366, 768});
            QVERIFY(stage.asks());
            const QImage image = support::picture(stage.page, QStringLiteral("alignment_") + variant.name, {1366, 768},
                                                  variant.pixelRatio);
            QVERIFY(support::inked(image) > 0.005);
        }
        Theme::current().choose(look::Choice::Light);
    }
};

TITER_WINDOW_TEST(AlignmentSheetTest)

} // namespace tst_alignment_sheet

#include "tst_alignment_sheet.moc"
