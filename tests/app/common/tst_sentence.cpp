// Sentences of the core in the window: numbers with the decimal point of its language, what is quoted as it stands.
#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "tests/support/test_program.h"

#include <QLocale>
#include <QTest>

namespace tst_sentence {

using namespace titer;

class TestSentence : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void numbersAreThoseOfTheLanguage_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("german");
        const auto row = [](const char* word, const char* german) { QTest::newRow(word) << word << german; };
        row("8.31 g/L", "8,31 g/L");
        row("-0.05", "-0,05");
        row("1.5e-6 1/s", "1,5e-6 1/s");
        row("17.5 1e6 cells/mL", "17,5 1e6 cells/mL");
        row("72 %", "72 %");
        row("1.2.3", "1.2.3");
        row("127.0.0.1", "127.0.0.1");
        row("units/n1.feed", "units/n1.feed");
        row("0.5 g in 2.5 L", "0.5 g in 2.5 L"); // a sentence of somebody
        row("B-0415.csv", "B-0415.csv");
    }
    void microIsWrittenAsSuch()
    {
        QCOMPARE(app::sentence(base::say("{1} of “{2}”", "0.5 uL", "5 uL.csv")), QString("0.5 µL of “5 uL.csv”"));
        QCOMPARE(app::sentence(base::say("{1}", "2 ug/mL")), QString("2 µg/mL"));
        QCOMPARE(app::withMicroSign("50 uM = 5 uS/cm; 2 units"), QString("50 µM = 5 µS/cm; 2 units"));
    }
    void differencesOfTemperatureAreInKelvin()
    {
        QCOMPARE(app::sentence(base::say("{1}", "0.5 dK")), QString("0.5 K"));
        QCOMPARE(app::unitText("dK"), QString("K"));
    }
    void theRoundingErrorOfAShareIsNothing()
    {
        QCOMPARE(app::sentence(base::say("{1}", "1.21e-15 %")), QString("0 %"));
        QCOMPARE(app::sentence(base::say("{1}", "1.21e-15 mol")), QString("1.21e-15 mol")); // may be meant
        QCOMPARE(app::sentence(base::say("{1}", "1.5e-5 %")), QString("1.5e-5 %"));
    }
    void numbersAreThoseOfTheLanguage()
    {
        QFETCH(QString, word);
        QFETCH(QString, german);
        const base::Sentence said = base::say("{1}", word.toStdString());
        QCOMPARE(app::sentence(said), word);
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(app::sentence(said), german);
        QCOMPARE(app::sentence(base::say("“{1}”", word.toStdString())), "“" + word + "”");
    }
};

TITER_TEST(TestSentence)

} // namespace tst_sentence

#include "tst_sentence.moc"
