// Ids and keys of the plant file in sentences become the names that the window shows, in the quotation marks of each language.
#include "app/form/plant_words.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_plant_words {

using namespace titer;
using app::inPlantWords;

class PlantWordsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<app::Document>(solve::catalogue());
        QVERIFY(m_document->newFromExample("cho-fed-batch"));
    }

    void keysOfTheUnitAndItsLawAreNamed()
    {
        const std::string where = "units/production/params/kinetics";
        QCOMPARE(inPlantWords(QStringLiteral("Check “cells_per_glucose”."), *m_document, where),
                 QStringLiteral("Check “Cell yield on glucose”."));
        QCOMPARE(inPlantWords(QStringLiteral("„vessel_volume“ und «cho_fed_batch»"), *m_document, where),
                 QStringLiteral("„Vessel volume“ und «CHO fed-batch»"));
        QCOMPARE(inPlantWords(QStringLiteral("« vessel_volume »"), *m_document, where),
                 QStringLiteral("« Vessel volume »"));
    }

    void tagsAndIdsAreNamed()
    {
        const QString words = inPlantWords(QStringLiteral("“production.cells” in “n1”"), *m_document, "");
        QVERIFY2(!words.contains(QStringLiteral("production.cells")) && !words.contains(QStringLiteral("“n1”")),
                 qPrintable(words));
    }

    void portsAreNamed()
    {
        QCOMPARE(inPlantWords(QStringLiteral("The flow of “filter.out” is determined twice."), *m_document,
                              "streams/filter.out"),
                 QStringLiteral("The flow of “Depth filter: Filtrate” is determined twice."));
    }

    void aLabelBesideItsKeyIsSaidOnce()
    {
        QCOMPARE(inPlantWords(QStringLiteral("The port “out” (Filtrate) of “filter” is unconnected."), *m_document,
                              "units/filter"),
                 QStringLiteral("The port “Filtrate” of “Depth filter” is unconnected."));
    }

    // In sentences of estimators they stand without marks, and several in a row.
    void whatAnEstimatorReportsIsNamed()
    {
        using base::say;
        const auto words = [this](const base::Sentence& what) { return app::estimateWords(what, *m_document); };
        QCOMPARE(words(say(CORE_TR("core", "“{1}” is idle until {2}: nothing has reached it yet that could be "
                                           "estimated."),
                           "production", "12.5 h")),
                 QStringLiteral("“Production bioreactor” is idle until 12.5 h: nothing has reached it yet that could "
                                "be estimated."));
        const QString seen = words(say("{1} within {2} with {3}", "production.cells", "2.5 h",
                                       "production.mab, units/production/params/kinetics/cells_per_glucose, Titer"));
        QCOMPARE(seen, QStringLiteral("Production bioreactor: Viable cells within 2.5 h with Production bioreactor: "
                                      "Antibody, Production bioreactor, Cell yield on glucose, Titer"));
    }

    void whatThePlantDoesNotKnowStays()
    {
        for (const char* text : {"“nothing.here” and “Nobody”", "no quotes: cells_per_glucose", "“a b c”", ""})
            QCOMPARE(inPlantWords(QString::fromUtf8(text), *m_document, "units/production"), QString::fromUtf8(text));
    }

private:
    std::unique_ptr<app::Document> m_document;
};

TITER_TEST(PlantWordsTest)

} // namespace tst_plant_words

#include "tst_plant_words.moc"
