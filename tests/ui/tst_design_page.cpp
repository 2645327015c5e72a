// The Design page: what it says of the run of the plant.
#include "app/auto_run.h"
#include "app/edits.h"
#include "core/solve/catalogue.h"
#include "ui/pages/design_page.h"
#include "ui/pages/linked_line.h"
#include "ui/pages/run_values.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace titer;

class DesignPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { shell::Theme::current().apply(*qApp); }

    // The area of the last step changes nothing before it: the preview goes on from there, and says so.
    void saysWhatARunTookOver()
    {
        constexpr int longRun = 60000;
        const QTemporaryDir folder;
        app::Document document(solve::catalogue());
        app::AutoRun runs(document);
        app::Settings settings(folder.filePath("titer.ini"));
        pages::DesignPage page(document, runs, settings);
        page.resize(1600, 900);
        const auto says = [&](const QString& words) {
            const QList<pages::LinkedLine*> lines = page.findChildren<pages::LinkedLine*>();
            return std::any_of(lines.begin(), lines.end(), [&](const pages::LinkedLine* line) { return line->words().contains(words); });
        };
        QVERIFY(document.newFromExample("plasmid-dna"));
        QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), longRun);
        QVERIFY(says("balances close to"));
        QVERIFY(!says("taken over"));
        QVERIFY(document.apply(app::setValue(document.flowsheet(), "units/final/params/area", "8 m2"), QStringLiteral("area")));
        QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), longRun);
        const double from = runs.run()->anewFrom;
        QVERIFY(from > 0.0);
        QVERIFY(says("taken over up to " + pages::lengthText(from)));
        // What changes the culture leaves nothing to take over.
        QVERIFY(document.apply(app::setValue(document.flowsheet(), "units/fermenter/initial/volume", "210 L"), QStringLiteral("volume")));
        QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), longRun);
        QCOMPARE(runs.run()->anewFrom, 0.0);
        QVERIFY(!says("taken over"));
    }
};

QTEST_MAIN(DesignPageTest)
#include "tst_design_page.moc"
