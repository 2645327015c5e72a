// The record of a run: titer.run/2 with all that is no series, and the series as numbers.
#include "app/run/run_record.h"

#include "core/base/not_available.h"
#include "core/base/whole_number.h"
#include "core/model/former_ids.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::app {

using base::Code;
using base::Json;
using base::say;

namespace {

constexpr const char* format = "titer.run/2";

Json finite(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

Json toJson(const base::Sentence& sentence)
{
    Json json = Json::array({Json(sentence.pattern)});
    for (const std::string& arg : sentence.args) json.push(Json(arg));
    return json;
}

template <class Reported> Json reportedJson(const std::vector<Reported>& reported)
{
    Json json = Json::array();
    for (const Reported& t : reported) json.push(Json::object({{"where", t.where}, {"what", toJson(t.what)}}));
    return json;
}

Json columnJson(const figures::Column& c)
{
    return Json::object({{"label", c.label},
                         {"unit_index", c.plantUnit},
                         {"kind", int(c.target.kind)},
                         {"index", c.target.index},
                         {"out", c.target.outPort},
                         {"port", c.target.port}});
}

Json kpiJson(const figures::Kpi& k)
{
    return Json::object({{"tag", k.tag},
                         {"unit_id", k.unitId},
                         {"label", k.label},
                         {"of", k.of},
                         {"unit", k.unit},
                         {"desk", k.displayUnit},
                         {"value", finite(k.value)}});
}

Json streamJson(const figures::RunStream& s)
{
    Json amounts = Json::array();
    for (const double amount : s.total.amounts) amounts.push(finite(amount));
    return Json::object({{"from", s.from},
                         {"to", s.to},
                         {"volume", finite(s.total.volume)},
                         {"amounts", amounts},
                         {"first", finite(s.total.first)},
                         {"last", finite(s.total.last)},
                         {"flowing", finite(s.total.flowing)}});
}

// One per component that is there, with its place, and one of the volume, with -1: [place, initial, in, out, generated, held, received,
// sent].
Json balanceJson(const solve::UnitBalance& unit)
{
    Json rows = Json::array();
    const auto add = [&rows](int place, const solve::MassBalance& b) {
        const double numbers[] = {b.initial, b.in, b.out, b.generated, b.held, b.received, b.sent};
        if (std::ranges::all_of(numbers, [](double x) { return x == 0.0; })) return;
        Json row = Json::array({Json(place)});
        for (const double x : numbers) row.push(finite(x));
        rows.push(std::move(row));
    };
    for (std::size_t c = 0; c < unit.components.size(); ++c) add(int(c), unit.components[c]);
    add(-1, unit.volume);
    return Json::object(
        {{"components", int(unit.components.size())}, {"handled", finite(unit.handled)}, {"rows", std::move(rows)}});
}

// All of a result but times and values.
Json detail(const figures::RunResult& r)
{
    Json json = Json::object();
    json["simulated_time"] = finite(r.simulatedTime);
    json["wall_time"] = finite(r.wallTime);
    json["balance"] = Json::object({{"worst", finite(r.balance.worst)},
                                    {"transfer", finite(r.balance.transfer)},
                                    {"transfer_limit", finite(r.balance.transferLimit)}});
    Json perUnit = Json::array(), units = Json::array(), starts = Json::array();
    for (const double error : r.balance.perUnit) perUnit.push(finite(error));
    for (const std::string& id : r.unitIds) units.push(Json(id));
    for (const double start : r.starts) starts.push(finite(start));
    json["balance"]["per_unit"] = perUnit;
    Json balances = Json::array();
    for (const solve::UnitBalance& unit : r.balances) balances.push(balanceJson(unit));
    json["balances"] = std::move(balances);
    json["units"] = units;
    json["starts"] = starts;
    Json columns = Json::array(), kpis = Json::array(), phases = Json::array(), doses = Json::array();
    for (const figures::Column& c : r.columns) columns.push(columnJson(c));
    for (const figures::Kpi& k : r.kpis) kpis.push(kpiJson(k));
    for (const solve::PhaseRecord& p : r.phases)
        phases.push(Json::array({Json(p.phase), finite(p.start), finite(p.end)}));
    for (const solve::DoseRecord& d : r.doses)
        doses.push(Json::array({finite(d.time), Json(d.stream), finite(d.volume)}));
    Json streams = Json::array();
    for (const figures::RunStream& s : r.streams) streams.push(streamJson(s));
    json["streams"] = streams;
    json["columns"] = columns;
    json["kpis"] = kpis;
    json["phases"] = phases;
    json["doses"] = doses;
    json["notices"] = reportedJson(r.notices);
    json["errors"] = reportedJson(r.errors);
    const solve::Statistics& s = r.statistics;
    json["statistics"] = Json::array({Json(double(s.steps)), Json(double(s.rightHandSides)), Json(double(s.jacobians)),
                                      Json(double(s.restarts)), Json(double(s.windows))});
    return json;
}

const Json& at(const Json& json, std::string_view key)
{
    static const Json none;
    const Json* found = json.find(key);
    return found ? *found : none;
}

double number(const Json& json, double otherwise = 0.0)
{
    return json.isNumber() ? json.number() : otherwise;
}

int integer(const Json& json, int otherwise = 0)
{
    return base::wholeNumber<int>(number(json, otherwise)).value_or(otherwise);
}

double item(const Json& json, std::size_t index)
{
    return index < json.items().size() ? number(json.items()[index]) : 0.0;
}

base::Sentence sentenceFrom(const Json& json)
{
    base::Sentence sentence;
    for (const Json& part : json.items()) {
        if (&part == &json.items().front())
            sentence.pattern = part.string();
        else
            sentence.args.push_back(part.string());
    }
    return sentence;
}

figures::Column columnFrom(const Json& json, const store::Series& series)
{
    figures::Column c;
    c.tag = series.tag;
    c.unit = series.unit;
    c.label = at(json, "label").string();
    c.plantUnit = integer(at(json, "unit_index"), -1);
    c.target.unit = c.plantUnit;
    c.target.kind = model::ReadTarget::Kind(std::clamp(integer(at(json, "kind")), 0, 3));
    c.target.index = integer(at(json, "index"));
    c.target.outPort = at(json, "out").boolean();
    c.target.port = integer(at(json, "port"));
    c.target.unitOfMeasure = series.unit;
    c.values = series.values;
    if (c.target.kind == model::ReadTarget::Kind::Variable) c.tag = model::currentTag(c.tag);
    return c;
}

figures::Kpi kpiFrom(const Json& json)
{
    return {model::currentTag(at(json, "tag").string()),
            at(json, "unit_id").string(),
            at(json, "label").string(),
            at(json, "unit").string(),
            at(json, "desk").string(),
            number(at(json, "value")),
            at(json, "of").string()};
}

figures::RunStream streamFrom(const Json& json)
{
    figures::RunStream s{at(json, "from").string(), at(json, "to").string(), {}};
    s.total.volume = number(at(json, "volume"));
    s.total.first = number(at(json, "first"), -1.0);
    s.total.last = number(at(json, "last"), -1.0);
    s.total.flowing = number(at(json, "flowing"));
    for (const Json& amount : at(json, "amounts").items()) s.total.amounts.push_back(number(amount));
    return s;
}

solve::UnitBalance balanceFrom(const Json& json)
{
    solve::UnitBalance unit;
    // No more than a plant can have.
    unit.components.resize(std::size_t(std::clamp(integer(at(json, "components")), 0, 10'000)));
    unit.handled = number(at(json, "handled"));
    for (const Json& row : at(json, "rows").items()) {
        const int place = row.items().empty() ? -2 : integer(row.items().front(), -2);
        if (place < -1 || place >= int(unit.components.size())) continue;
        (place < 0 ? unit.volume : unit.components[std::size_t(place)]) = {
            item(row, 1), item(row, 2), item(row, 3), item(row, 4), item(row, 5), item(row, 6), item(row, 7)};
    }
    return unit;
}

void readDetail(const Json& json, figures::RunResult& r)
{
    r.simulatedTime = number(at(json, "simulated_time"));
    r.wallTime = number(at(json, "wall_time"));
    r.balance.worst = number(at(at(json, "balance"), "worst"), base::notAvailable);
    r.balance.transfer = number(at(at(json, "balance"), "transfer"), base::notAvailable);
    // A record of an earlier version reports by its status alone whether the streams closed.
    r.balance.transferLimit = number(at(at(json, "balance"), "transfer_limit"),
                                     r.status == figures::RunStatus::Unbalanced ? 0.0 : r.balance.transfer);
    for (const Json& error : at(at(json, "balance"), "per_unit").items())
        r.balance.perUnit.push_back(number(error, base::notAvailable));
    for (const Json& unit : at(json, "balances").items()) r.balances.push_back(balanceFrom(unit));
    for (const Json& id : at(json, "units").items()) r.unitIds.push_back(id.string());
    for (const Json& s : at(json, "starts").items()) r.starts.push_back(number(s, base::notAvailable));
    for (const Json& k : at(json, "kpis").items()) r.kpis.push_back(kpiFrom(k));
    for (const Json& s : at(json, "streams").items()) r.streams.push_back(streamFrom(s));
    for (const Json& p : at(json, "phases").items()) r.phases.push_back({int(item(p, 0)), item(p, 1), item(p, 2)});
    for (const Json& d : at(json, "doses").items()) r.doses.push_back({item(d, 0), int(item(d, 1)), item(d, 2)});
    for (const Json& n : at(json, "notices").items())
        r.notices.push_back({at(n, "where").string(), sentenceFrom(at(n, "what"))});
    for (const Json& e : at(json, "errors").items())
        r.errors.push_back({Code::Solver, at(e, "where").string(), sentenceFrom(at(e, "what"))});
    const Json& s = at(json, "statistics");
    r.statistics = {long(item(s, 0)), long(item(s, 1)), long(item(s, 2)), long(item(s, 3)), long(item(s, 4))};
}

// Runs of before titer.run/2 report that a unit began, not when: with the transfer that first reached it, or at once.
void fillStarts(const model::Plant& plant, figures::RunResult& r)
{
    for (std::size_t u = 0; u < r.starts.size(); ++u) {
        if (!std::isnan(r.starts[u])) continue;
        r.starts[u] = 0.0;
        const int unit = int(u);
        double first = std::numeric_limits<double>::infinity();
        for (const solve::PhaseRecord& record : r.phases) {
            if (record.start >= first || record.phase < 0 || std::size_t(record.phase) >= plant.phases.size()) continue;
            const model::PlantPhase& phase = plant.phases[std::size_t(record.phase)];
            const std::vector<int>& reached = phase.transfer.receivers;
            const bool receives = phase.isTransfer && std::find(reached.begin(), reached.end(), unit) != reached.end();
            if (!receives && phase.unit != unit && !(phase.isTransfer && phase.transfer.unit == unit)) continue;
            first = record.start;
            r.starts[u] = receives ? first : 0.0;
        }
    }
}

figures::RunStatus statusFrom(std::string_view text)
{
    for (const auto status : {figures::RunStatus::Ok, figures::RunStatus::Stopped, figures::RunStatus::Unbalanced})
        if (figures::statusText(status) == text) return status;
    return figures::RunStatus::Failed;
}

} // namespace

store::StoredRun toStored(const Run& run)
{
    Json json =
        Json::object({{"format", format}, {"result", runs::resultJson(run.result)}, {"detail", detail(run.result)}});
    if (!run.events.empty()) json["changes"] = eventsJson(run.events);
    store::StoredRun stored{{0, run.name.toStdString(), json.write(false), ""}, model::writePlant(run.flowsheet), {}};
    stored.series.push_back({"time", "s", run.result.times});
    for (const figures::Column& c : run.result.columns) stored.series.push_back({c.tag, c.unit, c.values});
    return stored;
}

std::string statusOf(const store::RunEntry& entry)
{
    base::Errors errors;
    const Json json = base::readJson(entry.result, errors);
    return std::string(figures::statusText(statusFrom(at(at(json, "result"), "status").string())));
}

base::Result<std::shared_ptr<const Run>> fromStored(const store::StoredRun& stored, const model::Catalogue& catalogue)
{
    const base::Error damaged{Code::Io, "runs/" + std::to_string(stored.entry.id),
                              say(CORE_TR("core", "The stored run cannot be read. Run the plant again."))};
    base::Errors errors;
    const Json json = base::readJson(stored.entry.result, errors);
    const Json& columns = at(at(json, "detail"), "columns");
    if (!errors.empty() || at(json, "format").string() != format || stored.series.size() != columns.items().size() + 1)
        return damaged;
    auto run = std::make_shared<Run>();
    run->id = stored.entry.id;
    run->name = QString::fromStdString(stored.entry.name);
    run->finished = QDateTime::fromString(QString::fromStdString(stored.entry.created), Qt::ISODateWithMs);
    run->flowsheet = model::readPlant(stored.plant, errors);
    if (!errors.empty()) return damaged;
    auto plant = std::make_shared<const model::Plant>(model::check(run->flowsheet, catalogue, errors));
    if (errors.empty()) run->plant = plant;
    figures::RunResult& result = run->result;
    result.plant = run->flowsheet.name;
    result.status = statusFrom(at(at(json, "result"), "status").string());
    readDetail(at(json, "detail"), result);
    run->events = eventsFrom(at(json, "changes"));
    if (run->plant) fillStarts(*run->plant, result);
    result.times = stored.series.front().values;
    for (std::size_t i = 1; i < stored.series.size(); ++i)
        result.columns.push_back(columnFrom(columns.items()[i - 1], stored.series[i]));
    return std::shared_ptr<const Run>(run);
}

} // namespace titer::app
