// Equipment effectiveness of intervals: by hand, its parts against the whole, and tables that cannot be.
#include "core/studies/capability/effectiveness.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <numeric>

namespace tst_effectiveness {

using namespace titer;
using namespace titer::studies;

namespace {

const std::string head = "equipment,start,end,state,good,total,rate [1/h],reason\n";
// Planned 10 h of 24: 8 h productive, 1 h broken, 1 h waiting. 8 h at 10 1/h could be 80: 72 were made, 63 good.
const std::string filler = "filler,2026-03-02 06:00,2026-03-02 11:00,productive,40,45,10,\n"
                           "filler,2026-03-02 11:00,2026-03-02 12:00,Unscheduled down-time,,,,stopper bowl\n"
                           "filler,2026-03-02 12:00,2026-03-02 13:00,standby,,,,no vials\n"
                           "filler,2026-03-02 13:00,2026-03-02 16:00,productive,23,27,10,\n"
                           "filler,2026-03-02 16:00,2026-03-02 18:00,scheduled_down,,,,\n"
                           "filler,2026-03-02 18:00,2026-03-03 06:00,non-scheduled,,,,\n";

struct Answer {
    base::Errors errors;
    base::Notices notices;
    std::vector<Effectiveness> all;

    QString said() const
    {
        std::string text;
        for (const base::Error& error : errors) text += error.what.text() + "\n";
        for (const base::Notice& notice : notices) text += notice.what.text() + "\n";
        return QString::fromStdString(text);
    }
};

Answer answerOf(const std::string& table, const char* zone = "Europe/Berlin")
{
    Answer found;
    const Sheet sheet = readSheet(table, {.name = "intervals.csv"}, found.errors, found.notices);
    found.notices.clear(); // cells of text in columns of numbers are told of below
    const auto intervals = readEquipmentIntervals(sheet, *base::Zone::named(zone), found.errors, found.notices);
    found.all = effectivenessOf(intervals, "intervals.csv", found.errors, found.notices);
    return found;
}

bool near(double value, double wanted)
{
    return std::abs(value - wanted) <= 1e-12 * std::max(1.0, std::abs(wanted));
}

} // namespace

class EffectivenessTest : public QObject {
    Q_OBJECT

private slots:
    // ISO 22400-2: APT/PBT 8/10, PRI x PQ/APT 7.2/8, GQ/PQ 63/72; by hand. SEMI E10: uptime 9 of 12 h of operations.
    void indicesAreThoseOfTheStandards()
    {
        const Answer found = answerOf(head + filler);
        QVERIFY2(found.errors.empty() && found.notices.empty(), qPrintable(found.said()));
        const Effectiveness& one = found.all.front();
        QVERIFY(near(one.planned(), 36000.0) && near(one.availability(), 0.8) && near(one.performance(), 0.9));
        QVERIFY(near(one.quality(), 0.875) && near(one.oee(), 0.63) && near(one.uptime(), 9.0 / 12.0));
        QCOMPARE(base::writeInstant(one.from), std::string("2026-03-02T05:00:00Z"));
        QVERIFY(near(std::accumulate(one.seconds.begin(), one.seconds.end(), 0.0), 86400.0));
    }

    // Whatever was planned is good product or a loss, of products with different rates too.
    void lossesAndGoodProductAreThePlannedTime()
    {
        const Answer found = answerOf(head + filler + "filler,2026-03-03 06:00,2026-03-03 10:00,productive,3,5,2,\n");
        QVERIFY2(found.errors.empty(), qPrintable(found.said()));
        const Effectiveness& one = found.all.front();
        double lost = 0.0;
        for (const EquipmentLoss& loss : one.losses) lost += loss.seconds;
        QVERIFY(near(lost + one.goodIdeal, one.planned()) && near(one.oee() * one.planned(), one.goodIdeal));
        QCOMPARE(one.losses.size(), std::size_t(4)); // two of availability, one each of the others
        for (std::size_t i = 1; i < one.losses.size(); ++i) QVERIFY(one.losses[i - 1].seconds >= one.losses[i].seconds);
        const auto broken = std::ranges::find(one.losses, "stopper bowl", &EquipmentLoss::reason);
        QVERIFY(broken != one.losses.end() && broken->state == EquipmentState::UnscheduledDown);
    }

    // Over the night in which the clock is put forward seven hours pass from ten to six.
    void timesAreThoseOfTheZone()
    {
        const Answer found = answerOf(head + "tank,28.03.2026 22:00,29.03.2026 06:00,productive,5,5,1,\n");
        QVERIFY2(found.errors.empty(), qPrintable(found.said()));
        QVERIFY(near(found.all.front().in(EquipmentState::Productive), 7 * 3600.0));
        QVERIFY(
            answerOf(head + "tank,2026-03-29 02:30,2026-03-29 06:00,standby,,,,\n").said().contains("never showed"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<bool>("error");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const std::string& table, bool error, const char* words) {
            QTest::newRow(name) << QString::fromStdString(table) << error << QString::fromUtf8(words);
        };
        const std::string six = "t,2026-03-02 06:00,2026-03-02 08:00,";
        row("column", "equipment,start,end\nt,2026-03-02,2026-03-03\n", true, "has no column “state”");
        row("overlap", head + six + "productive,1,1,1,\nt,2026-03-02 07:30,2026-03-02 09:00,standby,,,,\n", true,
            "in lines 2 and 3 overlap by 0.5 h");
        row("within",
            head + six +
                "standby,,,,\nt,2026-03-02 06:10,2026-03-02 06:20,standby,,,,\n"
                "t,2026-03-02 07:00,2026-03-02 09:00,standby,,,,\n",
            true, "in lines 2 and 4 overlap by 1 h");
        row("reversed", head + "t,2026-03-02 08:00,2026-03-02 06:00,standby,,,,\n", true, "ends before it begins");
        row("gap", head + six + "standby,,,,\nt,2026-03-02 09:00,2026-03-02 10:00,standby,,,,\n", false,
            "for 1 h in 1 gaps");
        row("no length", head + "t,2026-03-02 08:00,2026-03-02 08:00,standby,,,,\n", false, "has no length");
        row("state", head + six + "asleep,,,,\n", true, "“asleep” in line 2 is none of the states");
        row("time", head + "t,yesterday,2026-03-02 08:00,standby,,,,\n", true, "“yesterday” in line 2, column “start”");
        row("day or month", head + "t,02/03/2026 08:00,02/03/2026 09:00,standby,,,,\n", true, "cannot be told apart");
        row("good", head + six + "productive,3,2,1,\n", true, "more good ones (3) than were made (2)");
        row("number", head + six + "productive,few,2,1,\n", true, "“few” in line 2, column “good”");
        row("rate", head + six + "productive,1,2,0,\n", true, "is not above 0");
        row("unit", "equipment,start,end,state,good [L],total [L],rate [1/h]\n" + six + "productive,1,2,1\n", true,
            "The unit of the rate, “1/h”");
        row("two units", "equipment,start,end,state,good [L],total [mL],rate [L/h]\n" + six + "productive,1,2,1\n",
            true, "in two units");
        row("not counted", head + six + "productive,1,2,,\n", false, "performance, quality and OEE are not known");
        row("idle", head + six + "standby,1,2,1,\n", false, "while it was not productive (lines 2)");
        row("too much", head + six + "productive,9,9,2,\n", false,
            "more than its ideal rate allows (performance 2.25)");
        row("nobody", head + "," + six.substr(2) + "standby,,,,\n", true, "names no equipment");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, table);
        QFETCH(bool, error);
        QFETCH(QString, words);
        const Answer found = answerOf(table.toStdString());
        QVERIFY2(found.said().contains(words), qPrintable(found.said()));
        QCOMPARE(!found.errors.empty(), error);
    }

    // At the ideal rate itself nothing is said, however the division ends; of a column with a word in it only that word.
    void whatIsAsItShouldBeIsNotNoticed()
    {
        for (int rate = 1; rate < 100; ++rate) {
            const std::string made = std::to_string(2 * rate) + "," + std::to_string(2 * rate);
            const Answer found = answerOf(head + "t,2026-03-02 06:00,2026-03-02 08:00,productive," + made + "," +
                                          std::to_string(rate) + ",\n");
            QVERIFY2(found.said().isEmpty(), qPrintable(found.said()));
        }
        QCOMPARE(
            answerOf(head + filler + "filler,2026-03-03 06:00,2026-03-03 07:00,productive,few,9,10,\n").errors.size(),
            std::size_t(1));
    }

    // By hand, each index by the weights that it has; the parts of the whole as of one.
    void severalTogetherAreWeightedByTheirTimes()
    {
        const std::string other = "capper,2026-03-02 05:00,2026-03-02 09:00,productive,18,18,5,\n"
                                  "capper,2026-03-02 09:00,2026-03-02 14:00,standby,,,,no vials\n"
                                  "capper,2026-03-02 14:00,2026-03-02 15:00,engineering,,,,\n";
        const Answer found = answerOf(head + filler + other);
        QVERIFY2(found.errors.empty() && found.all.size() == 2, qPrintable(found.said()));
        const Effectiveness &one = found.all[0], &two = found.all[1], whole = effectivenessTogether(found.all);
        QVERIFY(near(whole.availability(), 12.0 / 20.0)); // 8 of 10 h, 4 of 10 h
        QVERIFY(near(whole.performance(), 10.8 / 12.0));  // 7.2 h of 8, 3.6 h of 4
        QVERIFY(near(whole.quality(), 9.9 / 10.8));       // 6.3 h of 7.2, all of 3.6
        QVERIFY(near(whole.oee(), 9.9 / 20.0));
        QVERIFY(near(whole.oee(), (one.oee() * one.planned() + two.oee() * two.planned()) / whole.planned()));
        QVERIFY(near(whole.uptime(), 19.0 / 22.0)); // of 12 and of 10 h
        double lost = 0.0;
        for (const EquipmentLoss& loss : whole.losses) lost += loss.seconds;
        QVERIFY(near(lost + whole.goodIdeal, whole.planned()));
        QCOMPARE(whole.losses.front().reason, std::string("no vials"));
        QVERIFY(whole.losses.front().times == 2 && near(whole.losses.front().seconds, 6 * 3600.0));
        QVERIFY(whole.from == two.from && whole.to == one.to);
        // Of one alone it is that one; of one without counts the times alone are known.
        QVERIFY(near(effectivenessTogether({one}).oee(), 0.63));
        const Answer partly = answerOf(head + filler + "capper,2026-03-02 05:00,2026-03-02 15:00,productive,,,,\n");
        const Effectiveness known = effectivenessTogether(partly.all);
        QVERIFY(near(known.availability(), 0.9) && std::isnan(known.performance()) && std::isnan(known.oee()));
    }

    // Litres by litres an hour, as numbers by numbers an hour.
    void countsMayBeVolumes()
    {
        const Answer found = answerOf("equipment,start,end,state,good [L],total [L],rate [mL/min]\n"
                                      "skid,2026-03-02T06:00Z,2026-03-02T07:00Z,productive,2.4,2.7,50\n");
        QVERIFY2(found.errors.empty(), qPrintable(found.said()));
        QVERIFY(near(found.all.front().performance(), 0.9) && near(found.all.front().quality(), 2.4 / 2.7));
    }
};

TITER_TEST(EffectivenessTest)

} // namespace tst_effectiveness

#include "tst_effectiveness.moc"
