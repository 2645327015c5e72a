// Chains of preprocessing as they are written, and the tables that they do not fit.
#include "core/mvda/preprocessing/preprocessing.h"
#include "tests/support/core/mutations.h"
#include "tests/support/test_program.h"

namespace tst_preprocessing_text {

using namespace titer;
using namespace titer::mvda;

class PreprocessingTextTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsLeftOutByDefault();
    void namesTheStepThatIsWrong_data();
    void namesTheStepThatIsWrong();
    void saysWhichTableDoesNotFit_data();
    void saysWhichTableDoesNotFit();
    void channelsWithoutNumbersAreCounted();
    void survivesWhatPeopleType();
};

void PreprocessingTextTest::readsWhatIsLeftOutByDefault()
{
    const base::Result<Preprocessing> chain = readPreprocessing(
        " snv ;savgol  15 2;emsc; als 1e6;rubberband; detrend 1; norm max; despike 8 ; range 400 .. 1.8e3; msc");
    QVERIFY(chain.ok());
    QCOMPARE(chain->text(), std::string("snv; savgol 15 2; emsc; als 1e6; rubberband; detrend 1; norm max; despike 8; "
                                        "range 400 .. 1.8e3; msc"));
    using Numbers = std::vector<double>;
    QCOMPARE(chain->steps[1].numbers, (Numbers{15.0, 2.0, 0.0}));
    QCOMPARE(chain->steps[2].numbers, Numbers{2.0});
    QCOMPARE(chain->steps[3].numbers, (Numbers{1e6, 0.01, 10.0}));
    QCOMPARE(chain->steps[6].numbers, Numbers{2.0});
    QCOMPARE(chain->steps[7].numbers, (Numbers{8.0, 3.0}));
    QCOMPARE(chain->steps[8].numbers, (Numbers{400.0, 1800.0}));
    QVERIFY(chain->hasFitted());
}

void PreprocessingTextTest::namesTheStepThatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* text, const char* place, const char* words) {
        QTest::newRow(text) << QString::fromUtf8(text) << place << QString::fromUtf8(words);
    };
    row("", "step 1", "Step 1 is empty");
    row("snv; ; msc", "step 2", "Step 2 is empty");
    row("snv;", "step 2", "Step 2 is empty");
    row("snv; savgo 15 2", "step 2", "there is no step “savgo”; did you mean “savgol”?");
    row("wavelets", "step 1", "There are range, snv");
    row("savgol", "step 1", "is written “savgol WINDOW ORDER [DERIVATIVE]”");
    row("snv 3", "step 1", "is written “snv”");
    row("savgol 15 two", "step 1", "is written");
    row("savgol 14 2", "step 1", "must be odd, so that it has a middle. Write 13 or 15.");
    row("msc; savgol 15.5 2", "step 2", "the window must be a whole number from 3 to 1001");
    row("savgol 5 5", "step 1", "the order must be below the window");
    row("savgol 5 2 3", "step 1", "is 0 everywhere");
    row("als -1", "step 1", "lambda must be a number from 0.001");
    row("als 1e5 0.7", "step 1", "p must be a number");
    row("norm", "step 1", "is written “norm area|length|max”");
    row("norm mean", "step 1", "is written “norm area|length|max”");
    row("range 400-1800", "step 1", "is written “range LOW..HIGH”");
    row("range 1800..400", "step 1", "is written “range LOW..HIGH”");
}

void PreprocessingTextTest::namesTheStepThatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const base::Result<Preprocessing> chain = readPreprocessing(text.toStdString());
    QVERIFY(!chain.ok());
    QCOMPARE(QString::fromStdString(chain.error().where), place);
    const QString said = QString::fromStdString(chain.error().what.text());
    QVERIFY2(said.contains(words), qPrintable(said));
}

void PreprocessingTextTest::saysWhichTableDoesNotFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("words");
    QTest::newRow("in part") << "snv" << QStringList{"time", "400", "401"}
                             << "“time” is no channel of a spectrum, as 2 columns are";
    QTest::newRow("no numbers") << "range 1..2" << QStringList{"a", "b"} << "none is named so";
    QTest::newRow("nothing within") << "range 1..2" << QStringList{"400", "401"}
                                    << "no column of the table lies within";
    QTest::newRow("nothing left") << "snv; range 1..2" << QStringList{"400", "401"}
                                  << "Those that are there go from 400 to 401.";
    QTest::newRow("no order") << "snv" << QStringList{"400", "402", "401"} << "neither rise nor fall";
    QTest::newRow("twice") << "snv" << QStringList{"400", "400.0"} << "neither rise nor fall";
    QTest::newRow("a wide window") << "savgol 5 2" << QStringList{"1", "2", "3"} << "needs 5 channels, and there are 3";
    QTest::newRow("a high order") << "detrend 3" << QStringList{"1", "2", "3", "4"}
                                  << "needs 5 channels, and there are 4";
}

void PreprocessingTextTest::saysWhichTableDoesNotFit()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QFETCH(QString, words);
    base::Result<Preprocessing> chain = readPreprocessing(text.toStdString());
    QVERIFY(chain.ok());
    std::vector<std::string> columns;
    for (const QString& name : names) columns.push_back(name.toStdString());
    const base::Result<std::vector<int>> taken = bindColumns(*chain, columns, std::vector<std::string>(columns.size()));
    QVERIFY(!taken.ok());
    const QString said = QString::fromStdString(taken.error().what.text());
    QVERIFY2(said.contains(words), qPrintable(said));
}

void PreprocessingTextTest::channelsWithoutNumbersAreCounted()
{
    base::Result<Preprocessing> chain = readPreprocessing("savgol 3 1 1");
    QVERIFY(chain.ok() && bindColumns(*chain, {"a", "b", "c", "d"}, std::vector<std::string>(4)).ok());
    Eigen::RowVectorXd counted(4);
    counted << 1.0, 2.0, 3.0, 4.0;
    QCOMPARE(chain->axis, counted);
}

// No text crashes, and what is read reads back as itself.
void PreprocessingTextTest::survivesWhatPeopleType()
{
    const std::string sound =
        "range 1..9; despike 8 2; als 1e5 0.01 10; emsc 2; savgol 5 2 1; norm max; rubberband; detrend 3; msc; snv";
    support::Random random(1);
    for (unsigned i = 0; i < support::mutations(20'000); ++i) {
        const base::Result<Preprocessing> chain = readPreprocessing(support::mutated(sound, random));
        if (!chain) {
            QVERIFY(!chain.error().where.empty());
            continue;
        }
        const base::Result<Preprocessing> again = readPreprocessing(chain->text());
        QVERIFY2(again.ok(), chain->text().c_str());
        QCOMPARE(again->text(), chain->text());
    }
}

TITER_TEST(PreprocessingTextTest)

} // namespace tst_preprocessing_text

#include "tst_preprocessing_text.moc"
