// Names of samples, taken apart and made.
#include "core/formats/sample_rule.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_sample_rule {

using namespace titer::formats;

class TestSampleRule : public QObject {
    Q_OBJECT
private slots:
    void takesNamesApart_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("batch");
        QTest::addColumn<QString>("vessel");
        QTest::addColumn<double>("day");
        QTest::addColumn<QString>("replicate");
        const auto row = [](const char* title, const char* rule, const char* name, const char* batch,
                            const char* vessel, double day, const char* replicate = "") {
            QTest::newRow(title) << rule << name << batch << vessel << day << replicate;
        };
        row("plain", "{batch}_{vessel}_{day}", "B-0417_R2_5", "B-0417", "R2", 5.0);
        row("day in words", "{batch}_{vessel}_{day}", " B-0417_R2_Day 5 ", "B-0417", "R2", 5.0);
        row("part of a day", "{batch}_{vessel}_{day}", "B-0417_R2_D3,5", "B-0417", "R2", 3.5);
        row("separator within the batch", "{batch}_{vessel}_{day}", "CHO_12_R1_05", "CHO_12", "R1", 5.0);
        row("letters between", "B{batch}R{vessel}D{day}", "b12r03d07", "12", "03", 7.0);
        row("widths", "{batch:4}{vessel:2}{day}", "0417R205", "0417", "R2", 5.0);
        row("ignored", "{*}-{batch}-{day}", "Lab A-B7-2", "B7", "", 2.0);
        row("nothing to pass over", "{*}{batch:2}d{day}", "B7d2", "B7", "", 2.0);
        row("replicate", "{vessel} d{day} #{replicate}", "R1 d4 #b", "", "R1", 4.0, "b");
        row("the second of two", "{batch}_{vessel}_{day}\n{vessel}-{day}", "R9-11", "", "R9", 11.0);
        row("no day", "{batch}/{vessel}", "B1/R1", "B1", "R1", qQNaN());
    }
    void takesNamesApart()
    {
        QFETCH(QString, rule);
        QFETCH(QString, name);
        QFETCH(QString, batch);
        QFETCH(QString, vessel);
        QFETCH(double, day);
        QFETCH(QString, replicate);
        const auto read = SampleRule::read(rule.toStdString());
        QVERIFY(read.ok());
        const auto parts = read->partsOf(name.toStdString());
        QVERIFY(parts.has_value());
        QCOMPARE(QString::fromStdString(parts->batch), batch);
        QCOMPARE(QString::fromStdString(parts->vessel), vessel);
        QCOMPARE(parts->day.value_or(qQNaN()), day);
        QCOMPARE(QString::fromStdString(parts->replicate), replicate);
    }

    void leavesWhatDoesNotFit()
    {
        const auto rule = SampleRule::read("{batch}_{vessel}_{day}");
        for (const char* name :
             {"", "QC level 1", "B_R1", "B_R1_x", "B_R1_", "_R1_5", "B_ R1_5", "B_R1_5.", "B_R1_1e3"})
            QVERIFY2(!rule->partsOf(name), name);
        QVERIFY(!SampleRule::read("")->partsOf("B_R1_5"));
        // A name that can be cut in very many ways does not hang.
        const auto hard = SampleRule::read("{*}_{batch}_{vessel}_{replicate}_{day}");
        QVERIFY(!hard->partsOf(std::string(190, '_')));
    }

    void makesNames()
    {
        const auto rule = SampleRule::read("Run {batch}_{vessel}_D{day:2}");
        QCOMPARE(rule->nameOf({"B7", "R1", 5.0}), std::string("Run B7_R1_D05"));
        QCOMPARE(rule->nameOf({"B7", "R1", 10.5}), std::string("Run B7_R1_D10.5"));
        const SampleParts parts{"B7", "R1", 5.0};
        const auto free = SampleRule::read("{batch}_{vessel}_d{day}");
        QCOMPARE(*free->partsOf(free->nameOf(parts)), parts);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown part") << "{batch}_{who}"
                                      << "{who}";
        QTest::newRow("not closed") << "{batch"
                                    << "not closed";
        QTest::newRow("twice") << "{batch}_{batch}"
                               << "twice";
        QTest::newRow("no width") << "{batch:x}"
                                  << "width";
        QTest::newRow("width 0") << "{batch:0}"
                                 << "width";
        QTest::newRow("neither") << "{day}"
                                 << "neither batch nor vessel";
    }
    void refuses()
    {
        QFETCH(QString, rule);
        QFETCH(QString, said);
        const auto read = SampleRule::read(rule.toStdString());
        QVERIFY(!read.ok());
        QVERIFY(QString::fromStdString(read.error().what.text()).contains(said));
    }
};

TITER_TEST(TestSampleRule)

} // namespace tst_sample_rule

#include "tst_sample_rule.moc"
