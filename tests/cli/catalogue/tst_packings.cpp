// The packing list: what it may hold, what is refused, and what titer-cli packings reports of it.
#include "core/model/types/packings.h"
#include "core/model/types/values.h"
#include "core/solve/catalogue.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <set>

namespace tst_packings {

using namespace titer;
using support::Outcome;

namespace {

Outcome cli(const QStringList& arguments)
{
    return support::runCommandLine(QStringList{"packings"} + arguments);
}

std::string listOf(const std::string& entry)
{
    return R"({"format": "titer.packings/1", "packings": [)" + entry + "]}";
}

std::string entryWith(const std::string& more)
{
    return R"({"id": "a", "name": "A", "maker": "M", "kind": "membrane", "ligand": "L")" + more + "}";
}

base::Errors faultsOf(const std::string& text)
{
    base::Errors errors;
    (void)model::readPackings(text, errors);
    return errors;
}

} // namespace

class TestPackings : public QObject {
    Q_OBJECT

private slots:
    void everyFigureOfTheListHasItsSourceAndAPhysicalValue()
    {
        base::Errors errors;
        const std::vector<model::Packing> all = model::readPackings(model::packingsText(), errors);
        QVERIFY2(errors.empty(), errors.empty() ? "" : (errors[0].where + ": " + errors[0].what.text()).c_str());
        QVERIFY(all.size() >= 10);
        std::set<std::string> ids, kinds;
        for (const model::Packing& packing : all) {
            QVERIFY2(ids.insert(packing.id).second, packing.id.c_str());
            kinds.insert(packing.kind);
            for (const model::FigureSpec& spec : model::figureSpecs()) {
                const model::Figure* figure = packing.figure(spec.key);
                if (!figure) continue;
                QVERIFY2(!figure->source.empty(), packing.id.c_str());
                QVERIFY(figure->low >= spec.min && figure->low <= figure->high && figure->high <= spec.max);
                // What nobody has looked up says whose sheet to look at.
                QVERIFY(figure->confirmed || figure->source.find("product data sheet") != std::string::npos);
            }
            if (!packing.beads()) QVERIFY(!packing.figure("particle_diameter"));
        }
        QCOMPARE(kinds.size(), model::packingKinds().size());
    }

    // Puettmann, Schnittert, Naumann, von Lieres 2013: beads of 45 um radius, 0.37 and 0.75, 1200 mol/m3 of solid.
    void theResinOfThePublishedBenchmarkIsThere()
    {
        const QJsonObject resin = cli({"sp-sepharose-ff", "--json"}).array().first().toObject();
        QCOMPARE(resin["particle_diameter"].toObject()["value"].toDouble(), 90e-6);
        QCOMPARE(resin["bed_porosity"].toObject()["value"].toDouble(), 0.37);
        QCOMPARE(resin["particle_porosity"].toObject()["value"].toDouble(), 0.75);
        QCOMPARE(resin["ionic_capacity_solid"].toObject()["value"].toDouble(), 1200.0);
        QVERIFY(resin["bed_porosity"].toObject()["confirmed"].toBool());
        QVERIFY(resin["bed_porosity"].toObject()["source"].toString().contains("2013"));
        QVERIFY(!resin.contains("price"));
    }

    void aColumnTakesTheParamsOfEveryPacking()
    {
        const model::UnitType* column = solve::catalogue().unit("chromatography_column");
        std::set<std::string> keys;
        for (const model::ParamSpec& spec : column->params) keys.insert(spec.key);
        for (const model::Packing& packing : model::packings()) {
            base::Errors errors;
            base::Notices notices;
            const std::vector<model::Component> none;
            const std::unordered_map<std::string, int> index;
            model::Faults faults(errors);
            model::ValueReader reader(faults, notices, none, index);
            const base::Json params = model::columnParams(packing);
            const model::ParamSet set = reader.params(column->params, params, "params");
            reader.rejectUnknownKeys(params, {keys.begin(), keys.end()}, "params");
            reader.noticeUnused(set, set, "params");
            QVERIFY2(errors.empty() && notices.empty(), packing.id.c_str());
            if (const model::Figure* diameter = packing.figure("particle_diameter"))
                QVERIFY(std::abs(2.0 * set["particle_radius"] / diameter->low - 1.0) < 1e-12);
            for (const std::string& key : model::paramsLeft(packing)) {
                QVERIFY2(keys.contains(key), key.c_str());
                QVERIFY2(!params.find(key), key.c_str());
            }
        }
    }

    void paramsAreReadyToPasteAndSayWhatIsLeft()
    {
        const Outcome outcome = cli({"sp-sepharose-ff", "--params"});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.object(),
                 (QJsonObject{{"particle_radius", "45 um"}, {"bed_porosity", 0.37}, {"particle_porosity", 0.75}}));
        QVERIFY(outcome.err.contains("film_coefficient") && outcome.err.contains("lambda"));
        QVERIFY(!outcome.err.contains("check against"));
        QVERIFY(cli({"mabselect-sure", "--params"}).err.contains("check against"));
        // A span of capacities is no number for a column.
        QCOMPARE(cli({"sp-sepharose-hp", "--params", "--json"}).object()["left"].toArray().first().toString(),
                 QString("bed_porosity"));
    }

    void theTableLeavesBlankWhatIsNotKnown()
    {
        const Outcome table = cli({});
        QCOMPARE(table.status, 0);
        for (const QByteArray& line : table.out.split('\n'))
            if (line.startsWith("sartobind-q ")) QCOMPARE(line.simplified().count(" -"), 6);
        QVERIFY(table.out.contains("150-200") && table.out.contains("85 ?"));
        QVERIFY(cli({"sp-sepharose-ff"}).out.contains("Puettmann"));
        QCOMPARE(std::size_t(cli({"--json"}).array().size()), model::packings().size());
    }

    void anUnknownIdIsASentenceWithTheNearestName()
    {
        const Outcome outcome = cli({"sp-sefarose-ff"});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("Did you mean “sp-sepharose-ff”?"), outcome.err.constData());
        QVERIFY(cli({"mabselect"}).err.contains("Did you mean “mabselect-sure” or “mabselect-xtra”"));
        QCOMPARE(cli({"qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"}).status, 1);
        QCOMPARE(cli({"--params"}).status, 2);
    }

    void faultsOfAListAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, const std::string& text, const char* where) {
            QTest::newRow(name) << QString::fromStdString(text) << QString(where);
        };
        const std::string said = R"(, "source": "s", "confirmed": true)";
        row("another format", R"({"format": "titer.plant/1", "packings": []})", "format");
        row("not a list", R"({"format": "titer.packings/1"})", "packings");
        row("twice", listOf(entryWith("") + "," + entryWith("")), "packings/1/id");
        row("a slip", listOf(entryWith(R"(, "bed_porosty": {})")), "packings/0/bed_porosty");
        row("a kind", listOf(R"({"id": "a", "name": "A", "maker": "M", "kind": "gel", "ligand": "L"})"),
            "packings/0/kind");
        row("longer records the source", listOf(entryWith(R"(, "bed_porosity": {"value": 0.4, "confirmed": true})")),
            "packings/0/bed_porosity/source");
        row("no confirmation", listOf(entryWith(R"(, "bed_porosity": {"value": 0.4, "source": "s"})")),
            "packings/0/bed_porosity/confirmed");
        row("a bare number", listOf(entryWith(R"(, "bed_porosity": 0.4)")), "packings/0/bed_porosity");
        row("out of range", listOf(entryWith(R"(, "bed_porosity": {"value": 1.4)" + said + "}")),
            "packings/0/bed_porosity/value");
        row("another unit", listOf(entryWith(R"(, "particle_diameter": {"value": "5 L")" + said + "}")),
            "packings/0/particle_diameter/value");
        row("downwards", listOf(entryWith(R"(, "ionic_capacity_bed": {"from": 200, "to": 100)" + said + "}")),
            "packings/0/ionic_capacity_bed/to");
        row("no conditions", listOf(entryWith(R"(, "binding_capacity": {"value": "30 g/L")" + said + "}")),
            "packings/0/binding_capacity/conditions");
    }

    void faultsOfAListAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, where);
        const base::Errors errors = faultsOf(text.toStdString());
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(errors[0].where), where);
        QVERIFY(errors[0].what.text().back() == '.');
    }

    void aWholeEntryIsRead()
    {
        base::Errors errors;
        const auto all = model::readPackings(
            listOf(entryWith(R"(, "binding_capacity": {"from": "30 g/L", "to": "35 g/L", "source": "s",
                                "confirmed": false, "conditions": "human IgG, 10 % breakthrough, 4 min"})")),
            errors);
        QVERIFY(errors.empty());
        const model::Figure* figure = all.at(0).figure("binding_capacity");
        QVERIFY(figure && !figure->confirmed);
        QCOMPARE(figure->low, 30.0);
        QCOMPARE(figure->high, 35.0);
        QCOMPARE(QString::fromStdString(figure->conditions), QString("human IgG, 10 % breakthrough, 4 min"));
        QVERIFY(!all.at(0).figure("price"));
    }
};

TITER_TEST(TestPackings)

} // namespace tst_packings

#include "tst_packings.moc"
