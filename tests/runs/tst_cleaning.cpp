// Phases that clean: what they use is counted, the equipment is taken, and the run of the product is as without them.
#include "core/solve/catalogue.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <string>

using namespace titer;

namespace {

constexpr double hour = 3600.0, litre = 1e-3;

// 100 L at 2 g/L go from the feed tank to the pool within 1 h, from 0.5 h on. An inlet may bring 60 L/h more to the feed tank.
std::string plantWith(const std::string& phases, const char* brought = "0 L/h")
{
    return R"({"format": "titer.plant/1", "name": "Cleaned", "components": [
    {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
  "units": [
    {"id": "tap", "type": "inlet", "program": [{"for": "3 h"}, {"for": "7 h", "flow": ")" +
           std::string(brought) + R"("}]},
    {"id": "feed", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "100 L", "mab": "2 g/L"}},
    {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
  "streams": [{"from": "tap.out", "to": "feed.in"}, {"from": "feed.out", "to": "pool.in"}],
  "recipe": {"duration": "10 h", "phases": [
    {"id": "empty", "unit": "pool", "at": "0.5 h", "transfer": {"from": "feed.out", "flow": "100 L/h", "until": "empty"}})" +
           phases + "]}}";
}

const std::string cleaning = R"(, {"id": "cip", "unit": "feed", "after": ["empty"], "until": {"for": "2 h"},
    "clean": {"water": "500 L", "solution": "50 L", "steam": "20 kg"}})";

double kpi(const figures::RunResult& result, std::string_view tag)
{
    for (const figures::Kpi& k : result.kpis)
        if (k.tag == tag) return k.value;
    return std::nan("");
}

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

std::string said(const base::Notices& notices, const std::string& where)
{
    for (const base::Notice& n : notices)
        if (n.where == where) return n.what.text();
    return {};
}

} // namespace

class Cleaning : public QObject {
    Q_OBJECT

private slots:
    void countsWhatItUses()
    {
        const figures::RunResult r = support::runOf(plantWith(cleaning));
        QVERIFY(r.status == figures::RunStatus::Ok);
        for (const char* of : {"feed", "plant"}) {
            const std::string id = of;
            QVERIFY(near(kpi(r, id + ".water"), 500.0 * litre));
            QVERIFY(near(kpi(r, id + ".buffer"), 50.0 * litre));
            QVERIFY(near(kpi(r, id + ".steam"), 20.0));
        }
        QVERIFY(std::isnan(kpi(r, "pool.water")));
        QVERIFY(near(kpi(r, "plant.mass_intensity"), (100.0 + 500.0 + 50.0 + 20.0) / kpi(r, "plant.product")));
        QVERIFY(said(r.notices, "recipe/phases/cip").empty());
    }

    void countsEachRound()
    {
        const std::string often =
            cleaning.substr(0, cleaning.size() - 1) + R"(, "repeat": {"times": 3, "after": ["cip"]}})";
        const figures::RunResult r = support::runOf(plantWith(often));
        QVERIFY(near(kpi(r, "feed.water"), 3.0 * 500.0 * litre));
        QVERIFY(near(kpi(r, "plant.steam"), 3.0 * 20.0));
    }

    void leavesTheProductAsItIs()
    {
        const figures::RunResult with = support::runOf(plantWith(cleaning)), without = support::runOf(plantWith(""));
        QVERIFY(with.balance.worst < 1e-8 && with.balance.transfer <= with.balance.transferLimit);
        QCOMPARE(with.columns.size(), without.columns.size());
        for (const char* tag : {"pool.volume", "pool.mab", "feed.volume"})
            for (const double t : {1.0, 2.0, 9.0})
                QVERIFY2(near(support::at(with, tag, t * hour), support::at(without, tag, t * hour)), tag);
        QVERIFY(near(kpi(with, "plant.product"), kpi(without, "plant.product")));
        QVERIFY(std::isnan(kpi(without, "plant.water")));
    }

    void takesTheUnitForItsTime()
    {
        const figures::RunResult r = support::runOf(
            plantWith(cleaning + R"(, {"id": "next", "unit": "feed", "at": "2 h", "until": {"for": "1 h"}})"));
        QCOMPARE(r.phases.size(), std::size_t(3));
        const solve::PhaseRecord &moved = r.phases[0], &cleaned = r.phases[1], &next = r.phases[2];
        QCOMPARE(cleaned.phase, 1);
        QCOMPARE(cleaned.start, moved.end);
        QVERIFY(near(cleaned.end - cleaned.start, 2.0 * hour));
        QCOMPARE(next.phase, 2);
        QVERIFY(next.start >= cleaned.end);
    }

    // What waits for its first transfer goes on waiting.
    void beginsNothing()
    {
        const figures::RunResult r = support::runOf(plantWith(
            R"(, {"id": "sip", "unit": "pool", "at": "0 h", "until": {"for": "0.25 h"}, "clean": {"steam": "5 kg"}})"));
        QCOMPARE(r.starts[2], 0.5 * hour);
        QVERIFY(near(kpi(r, "pool.steam"), 5.0));
        QVERIFY(said(r.notices, "recipe/phases/sip").empty());
    }

    void reportsOfAVesselThatIsFull()
    {
        const figures::RunResult r = support::runOf(plantWith(
            R"(, {"id": "cip", "unit": "feed", "at": "0.1 h", "until": {"for": "0.25 h"}, "clean": {"water": "80 L"}})"));
        QVERIFY(r.status == figures::RunStatus::Ok); // and keeps what it computed
        const std::string reported = said(r.notices, "recipe/phases/cip");
        for (const char* word : {"“feed”", "100 L", "0.1 h", "Empty it first"})
            QVERIFY2(reported.find(word) != std::string::npos, reported.c_str());
    }

    // 10 L/h from 3 h on into a vessel that has more to do; its cleaning ends 2 h after all but the heel of 0.2 L left it at 100 L/h
    // from 0.5 h on.
    void reportsOfWhatComesIn()
    {
        const figures::RunResult r = support::runOf(plantWith(
            cleaning + R"(, {"id": "later", "unit": "feed", "at": "8 h", "until": {"for": "1 h"}})", "10 L/h"));
        const std::string reported = said(r.notices, "recipe/phases/cip");
        for (const char* word : {"4.98 L entered “feed”", "3.498 h", "Stop this flow"})
            QVERIFY2(reported.find(word) != std::string::npos, reported.c_str());
        QVERIFY(near(support::at(r, "feed.volume", 8.0 * hour) - support::at(r, "feed.volume", 2.0 * hour),
                     50.0 * litre, 1e-6));
    }

    // A filter holds no liquid: it is ready to be cleaned as it stands, but not while product flows through it.
    void reportsOfWhatFlowsThroughAFilter_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("reported");
        QTest::newRow("while it flows") << "1 h"
                                        << "50 L entered “filter” while it was cleaned until 3 h";
        QTest::newRow("afterwards") << "2 h"
                                    << "";
    }
    void reportsOfWhatFlowsThroughAFilter()
    {
        QFETCH(QString, at);
        QFETCH(QString, reported);
        const QString text =
            QString(R"({"format": "titer.plant/1", "name": "Filtered", "components": [{"id": "mab", "basis": "mass"}],
  "units": [{"id": "feed", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "150 L", "mab": "2 g/L"}},
    {"id": "filter", "type": "depth_filter"},
    {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
  "streams": [{"from": "feed.out", "to": "filter.in"}, {"from": "filter.out", "to": "pool.in"}],
  "recipe": {"duration": "5 h", "phases": [
    {"id": "filtrate", "unit": "feed", "at": "0.5 h", "until": {"for": "1 h"}, "set": {"feed.out.flow": "100 L/h"}},
    {"id": "cip", "unit": "filter", "at": "%1", "until": {"for": "2 h"}, "clean": {"water": "50 L"}}]}})")
                .arg(at);
        const figures::RunResult r = support::runOf(text.toStdString());
        const QString said = QString::fromStdString(::said(r.notices, "recipe/phases/cip"));
        QVERIFY2(reported.isEmpty() ? said.isEmpty() : said.startsWith(reported), qPrintable(said));
    }

    void isWrittenAsItWasRead()
    {
        base::Errors errors;
        model::Flowsheet f = model::readPlant(plantWith(cleaning), errors);
        QVERIFY(errors.empty());
        QVERIFY(model::readPlant(model::writePlant(f), errors) == f);
        QVERIFY(model::setAtPath(f, "recipe/phases/cip/clean/water", "300 L").ok());
        QVERIFY(near(kpi(support::runOf(model::writePlant(f)), "plant.water"), 300.0 * litre));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* part, const char* place, const char* words) {
            QTest::newRow(name) << part << place << words;
        };
        row("nothing", R"("until": {"for": "1 h"}, "clean": {})", "/clean", "uses a liquid or steam");
        row("no end", R"("clean": {"water": "1 L"})", "/until", "needs a duration");
        row("no time", R"("until": {"value": "feed.volume", "below": "1 L"}, "clean": {"water": "1 L"})", "/until",
            "needs a duration");
        row("a mass of water", R"("until": {"for": "1 h"}, "clean": {"water": "1 kg"})", "/clean/water", "1 kg");
        row("less than nothing", R"("until": {"for": "1 h"}, "clean": {"water": "-1 L"})", "/clean/water", "-1 L");
        row("an unknown key", R"("until": {"for": "1 h"}, "clean": {"watr": "1 L"})", "/clean/watr", "“water”");
        row("a volume of steam", R"("until": {"for": "1 h"}, "clean": {"steam": "1 L"})", "/clean/steam", "1 L");
        row("a name in quotation marks", R"("until": {"for": "1 h"}, "clean": "500 L")", "/clean", "500 L");
        row("a set-point too",
            R"("until": {"for": "1 h"}, "clean": {"water": "1 L"}, "set": {"tap.out.flow": "1 L/h"})", "/set",
            "does nothing else");
        row("a dose too",
            R"("until": {"for": "1 h"}, "clean": {"water": "1 L"}, "dose": [{"from": "tap.out", "volume": "1 L"}])",
            "/dose", "does nothing else");
        row("a transfer too",
            R"("clean": {"water": "1 L"}, "transfer": {"from": "feed.out", "flow": "1 L/h", "until": "empty"})",
            "/transfer", "does nothing else");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, part);
        QFETCH(QString, place);
        QFETCH(QString, words);
        base::Errors errors;
        const model::Flowsheet f = model::readPlant(
            plantWith(R"(, {"id": "cip", "unit": "feed", "after": ["empty"], )" + part.toStdString() + "}"), errors);
        (void)model::check(f, solve::catalogue(), errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(errors[0].where), "recipe/phases/cip" + place);
        const QString reported = QString::fromStdString(errors[0].what.text());
        QVERIFY2(reported.contains(words), qPrintable(reported));
    }

    void anInletIsNotCleaned()
    {
        base::Errors errors;
        const model::Flowsheet f = model::readPlant(
            plantWith(
                R"(, {"id": "cip", "unit": "tap", "at": "0 h", "until": {"for": "1 h"}, "clean": {"water": "1 L"}})"),
            errors);
        (void)model::check(f, solve::catalogue(), errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(errors[0].where, std::string("recipe/phases/cip/unit"));
    }
};

TITER_TEST(Cleaning)
#include "tst_cleaning.moc"
