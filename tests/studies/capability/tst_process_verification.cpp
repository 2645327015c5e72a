// Continued process verification of a table of batches: figures against R, and what is wrong with tables.
#include "core/studies/capability/process_verification.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_process_verification {

using namespace titer;
using namespace titer::studies;

namespace {

const char* const lots = "lot,titre [g/L],aggregates [%],temperature [°C],word\n"
                         "L1,5.02,1.21,36.9,a\nL2,4.91,1.35,37.1,a\nL3,5.11,1.10,37.0,a\nL4,4.97,1.28,36.8,a\n"
                         "L5,5.06,1.19,37.2,a\nL6,4.88,1.32,37.0,a\nL7,5.00,1.24,36.9,a\nL8,5.09,1.30,37.1,a\n"
                         "L9,4.95,1.36,37.0,a\nL10,5.04,,36.9,a\nL11,4.72,1.33,37.1,a\nL12,4.41,1.40,37.0,a\n"
                         "L13,5.01,1.42,37.0,a\nL14,4.98,1.47,36.9,a\nL15,5.03,1.44,37.1,a\n";

Sheet sheetOf(const std::string& text)
{
    base::Errors errors;
    base::Notices notices;
    return readSheet(text, {.name = "lots.csv", .categorical = {}, .namedRows = true}, errors, notices);
}

struct Verified {
    base::Errors errors;
    base::Notices notices;
    ProcessVerification verification;
};

Verified verified(const std::string& limits, const VerificationOrder& order = {.batch = "lot"},
                  const std::string& table = lots)
{
    Verified found;
    const Sheet batches = sheetOf(table);
    const auto asked =
        readAttributeLimits(sheetOf("attribute,kind,unit,lower,upper,target\n" + limits), batches, found.errors);
    if (!found.errors.empty()) return found;
    base::Result<ProcessVerification> made = verifyProcess(batches, asked, order, found.notices);
    if (made)
        found.verification = *std::move(made);
    else
        found.errors.push_back(made.error());
    return found;
}

bool near(double value, double wanted)
{
    return std::abs(value - wanted) <= 1e-9 * std::max(1.0, std::abs(wanted));
}

} // namespace

class ProcessVerificationTest : public QObject {
    Q_OBJECT

private slots:
    // x <- c(5.02,4.91,5.11,4.97,5.06,4.88,5,5.09,4.95,5.04,4.72,4.41,5.01,4.98,5.03); n <- seq_along(x)
    // m <- lm(x ~ n); summary(m)$coefficients; confint(m); s <- mean(abs(diff(x)))/(2/sqrt(pi))
    // c((mean(x)-4.5)/3/s, (mean(x)-4.5)/3/sd(x), mean(x) - 3*s)
    void figuresAreThoseOfR()
    {
        const Verified found =
            verified("titre,CQA,mg/mL,4.5,5.5,5\naggregates,CQA,%,,2,\ntemperature,CPP,K,309.15,311.15,\n");
        QVERIFY(found.errors.empty());
        QCOMPARE(found.verification.attributes.size(), std::size_t(3));
        const VerifiedAttribute& titre = found.verification.attributes[0];
        QCOMPARE(titre.asked.unit, std::string("g/L"));
        QVERIFY(near(*titre.asked.limits.lower, 4.5));
        QVERIFY(near(titre.trend->slope, -0.0107142857142857) && near(titre.trend->low, -0.0334354456255985));
        QVERIFY(near(titre.trend->high, 0.0120068741970) && near(titre.trend->p, 0.326914791953));
        QVERIFY(near(titre.trend->overPeriod, 14 * -0.0107142857142857));
        QVERIFY(near(titre.capability->indices[1].value, 0.9494018867));
        QVERIFY(near(titre.capability->indices[3].value, 0.8423576359));
        QVERIFY(near(titre.charts[0].lower[0], 4.4762660822));
        const VerifiedAttribute& temperature = found.verification.attributes[2];
        QVERIFY(near(*temperature.asked.limits.lower, 36.0) && near(*temperature.asked.limits.upper, 38.0));
        QVERIFY(temperature.state() == AttributeState::InControl);
    }

    void limitsMayHaveTheirUnitInTheHead()
    {
        base::Errors errors;
        const auto asked = readAttributeLimits(sheetOf("attribute,unit,lower [mg/L],upper,target [h]\ntitre,,4500,,\n"
                                                       "aggregates,,n/a?,2,\ntemperature,°C,36,38,\n"),
                                               sheetOf(lots), errors);
        QCOMPARE(errors.size(), std::size_t(1)); // of the cell alone that is no number
        QVERIFY(errors[0].what.text().find("“n/a?” in line 3") != std::string::npos);
        QVERIFY(near(*asked[0].limits.lower, 4.5) && near(*asked[1].limits.lower, 36.0));
        QCOMPARE(asked[0].unit, std::string("g/L"));
        (void)readAttributeLimits(sheetOf("attribute,lower [h]\ntitre,4\n"), sheetOf(lots), errors);
        QVERIFY(errors.back().what.text().find("are in h, and its column is in g/L") != std::string::npos);
    }

    // Aggregates rise slowly: against the first ten batches the moving average tells so in the end.
    void findsSmallShifts()
    {
        const Verified found =
            verified("aggregates,CQA,%,,2,\n", {.batch = "lot", .reference = 10, .ewma = true, .cusum = true});
        QVERIFY(found.errors.empty());
        const VerifiedAttribute& aggregates = found.verification.attributes[0];
        QCOMPARE(aggregates.charts.size(), std::size_t(4));
        QCOMPARE(aggregates.charts[2].what, std::string("ewma"));
        QCOMPARE(aggregates.charts[3].what, std::string("cusum"));
        double average = aggregates.process.mean;
        for (const double value : aggregates.values) average = 0.8 * average + 0.2 * value;
        QVERIFY(near(aggregates.charts[2].points.back(), average));
        QVERIFY(average > aggregates.process.mean + 2.7 * aggregates.process.within / 3.0);
        const AttributeFinding& last = aggregates.findings.back();
        QCOMPARE(found.verification.batches[std::size_t(last.batch)], std::string("L15"));
        QVERIFY(std::ranges::find(last.rules, "EWMA") != last.rules.end() && !last.jump);
        QVERIFY(aggregates.state() == AttributeState::Signals);
        // Nobody asked for them.
        const Verified plain = verified("aggregates,CQA,%,,2,\n", {.batch = "lot", .reference = 10});
        QCOMPARE(plain.verification.attributes[0].charts.size(), std::size_t(2));
    }

    void saysWhatIsOutInWhichBatch()
    {
        const Verified found = verified("titre,CQA,g/L,4.5,5.5,\naggregates,CQA,%,,2,\n");
        const VerifiedAttribute &titre = found.verification.attributes[0],
                                &aggregates = found.verification.attributes[1];
        QVERIFY(titre.state() == AttributeState::OutOfSpecification);
        QCOMPARE(titre.findings.size(), std::size_t(2)); // L12, and the jump back
        QCOMPARE(found.verification.batches[std::size_t(titre.findings[0].batch)], std::string("L12"));
        QVERIFY(titre.findings[0].outside && titre.findings[0].rules == std::vector<std::string>{"1"});
        QVERIFY(titre.findings[1].jump && !titre.findings[1].outside);
        // L10 was not measured: the chart has the others, by their own names.
        QCOMPARE(aggregates.values.size(), std::size_t(14));
        QCOMPARE(found.verification.batches[std::size_t(aggregates.findings.back().batch)], std::string("L15"));
        QVERIFY(aggregates.state() == AttributeState::Signals);
        QCOMPARE(found.notices.size(), std::size_t(1));
        QVERIFY(found.notices[0].what.text().find("1 of 15 batches, which are left out there: L10") !=
                std::string::npos);
    }

    // Limits that were learned from the first ten, which vary less, have L11 beyond two standard deviations.
    void limitsAreLearnedFromTheReference()
    {
        const Verified found = verified("titre,CQA,g/L,4.5,5.5,\n", {.batch = "lot", .reference = 10});
        const AttributeFinding& first = found.verification.attributes[0].findings[0];
        QCOMPARE(first.batch, 11);
        QCOMPARE(first.rules, (std::vector<std::string>{"1", "2"}));
        const Verified tooMany = verified("titre,CQA,g/L,4.5,5.5,\n", {.batch = "lot", .reference = 16});
        QVERIFY(tooMany.errors[0].what.text().find("from 16 batches, and the table has 15") != std::string::npos);
    }

    // Where nothing varies there is no chart, and the specification still holds.
    void whatCannotBeChartedIsSaid()
    {
        const Verified found = verified("level,CPP,,0,2,\n", {.batch = "lot"}, "lot,level\nA,3\nB,3\nC,3\n");
        QVERIFY(found.verification.attributes[0].state() == AttributeState::OutOfSpecification);
        QVERIFY(found.verification.attributes[0].charts.empty());
        const Verified flat = verified("level,CPP,,0,2,\n", {.batch = "lot"}, "lot,level\nA,1\nB,1\nC,1\n");
        QVERIFY(flat.verification.attributes[0].state() == AttributeState::NotJudged);
        QVERIFY(flat.verification.attributes[0].notCharted.text().find("do not vary") != std::string::npos);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("limits");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("words");
        const QString whole = QString::fromUtf8(lots), one = QStringLiteral("titre,CQA,g/L,4.5,5.5,\n");
        QTest::newRow("column") << "titer,CQA,,4,5,\n" << whole << "did you mean “titre”?";
        QTest::newRow("text") << "word,CQA,,4,5,\n" << whole << "holds text";
        QTest::newRow("unit") << "titre,CQA,h,4,5,\n" << whole << "are in h, and its column is in g/L";
        QTest::newRow("no unit at all") << "titre,CQA,grams,4,5,\n" << whole << "are in grams";
        QTest::newRow("sides") << "titre,CQA,,5,4,\n" << whole << "is not below its upper one";
        QTest::newRow("twice") << one + one << whole << "stands in the table of limits twice";
        QTest::newRow("no number") << "titre,CQA,,low,5,\n" << whole << "“low” in line 2, column “lower”, is no number";
        QTest::newRow("batch twice") << one << "lot,titre [g/L]\nA,5\nB,5\nA,6\n"
                                     << "Batch “A” stands in lines 2 and 4";
        QTest::newRow("no name") << one << "lot,titre [g/L]\nA,5\n,5\nC,6\n" << "The batch in line 3 has no name";
        QTest::newRow("no column of batches") << one << "batch,titre [g/L]\nA,5\n" << "has no column “lot”";
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, limits);
        QFETCH(QString, table);
        QFETCH(QString, words);
        const Verified found = verified(limits.toStdString(), {.batch = "lot"}, table.toStdString());
        QVERIFY(!found.errors.empty());
        const QString said = QString::fromStdString(found.errors[0].what.text());
        QVERIFY2(said.contains(words), qPrintable(said));
    }
};

TITER_TEST(ProcessVerificationTest)

} // namespace tst_process_verification

#include "tst_process_verification.moc"
