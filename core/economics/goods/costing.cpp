// Makes the cost of goods of a finished run.
#include "core/economics/cost_of_goods.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/goods/cost_basis.h"
#include "core/economics/goods/cost_lines.h"
#include "core/economics/goods/facility_lines.h"
#include "core/economics/goods/worked_time.h"
#include "core/model/faults.h"
#include "core/model/plant/plant.h"

#include <algorithm>
#include <utility>

namespace titer::economics {

using base::say;

namespace {

class CostMaker {
public:
    CostMaker(const Economics& economics, const CostBasis& basis)
        : m_economics(economics)
        , m_basis(basis)
        , m_plant(basis.plant)
        , m_result(basis.result)
    {
        m_made.currency = economics.terms.currency;
        m_made.year = economics.year;
        m_made.success = economics.plan.success;
        m_isComplete = !economics.hasFaults;
    }

    CostOfGoods make()
    {
        findProduct();
        findPlan();
        findYear();
        if (const Facility* facility = m_economics.facility ? &*m_economics.facility : nullptr;
            facility && facility->share)
            m_made.share = *facility->share;
        RunLines runLines(m_economics, m_basis, m_made);
        runLines.add();
        m_isComplete = m_isComplete && m_made.unpriced.empty();
        addLabour();
        addQuality();
        addPower(runLines);
        if (!addFacilityLines(m_economics, m_plant, m_result, m_made)) m_isComplete = false;
        addFailed();
        addSums();
        runLines.sayWhatTookNothing();
        sayWhatIsMissing();
        if (m_made.status != CostOfGoods::Status::Failed && !m_isComplete)
            m_made.status = CostOfGoods::Status::Incomplete;
        return std::move(m_made);
    }

private:
    void notice(std::string where, base::Sentence what)
    {
        m_made.notices.push_back({std::move(where), std::move(what)});
    }

    void findProduct()
    {
        if (m_result.status != figures::RunStatus::Ok) {
            m_made.status = CostOfGoods::Status::Failed;
            return notice("run", say(CORE_TR("core", "The run is “{1}”, so nothing is per mass of product. Mend what "
                                                     "the run reports first."),
                                     std::string(figures::statusText(m_result.status))));
        }
        const figures::Kpi* product = m_result.kpi("plant.product");
        if (product && product->unit == "kg") m_made.product = product->value;
        if (m_made.product > 0.0) return;
        m_made.product = 0.0;
        m_isComplete = false;
        notice("plant.product", say(CORE_TR("core", "There is no product with a mass at the end of the train, so there "
                                                    "is no cost per mass of it. Give a component the role “product” "
                                                    "and a molar mass, and let the run last until it is collected.")));
    }

    void findPlan()
    {
        const Plan& plan = m_economics.plan;
        if (plan.batches) m_made.batches = *plan.batches;
        m_made.notices.insert(m_made.notices.end(), m_basis.faults.begin(), m_basis.faults.end());
        const std::optional<schedule::Schedule>& made = m_basis.batchAfterBatch;
        if (!made) return;
        const long fit = schedule::batchesIn(*made, plan.available);
        m_made.fits = int(std::min(fit, 1'000'000L));
        m_made.hasSchedule = true;
        m_made.cycleTime = made->cycleTime;
        if (!plan.batches) m_made.batches = m_made.fits;
        if (m_made.batches > m_made.fits)
            notice(
                "economics/plan/batches",
                say(CORE_TR("core", "{1} batches are planned, and {2} fit into {3} at a batch every {4}. Plan fewer, "
                                    "or add equipment of {5}."),
                    std::to_string(m_made.batches), std::to_string(m_made.fits),
                    base::writeQuantity(plan.available, "d"), base::writeQuantity(made->cycleTime, "h", 4),
                    made->bottleneck));
        const double taken = made->batchTime + double(m_made.batches - 1) * made->cycleTime;
        m_made.share = std::min(1.0, taken / plan.available);
    }

    // What is paid by the year needs its batches.
    void findYear()
    {
        const bool paid = !m_economics.equipment.empty() ||
                          (m_economics.facility && m_economics.facility->building > 0.0) ||
                          std::ranges::any_of(m_economics.power, [](const Power& power) { return !power.during; });
        if (m_made.batches > 0 || !paid) return;
        m_isComplete = false;
        notice("economics/plan/batches",
               say(CORE_TR("core", "How many batches a year has is not known, so what is paid "
                                   "by the year is left out. State “batches”.")));
    }

    CostOfGoods::Line& addLine(std::string id, CostClass costClass, std::string unit)
    {
        CostOfGoods::Line& line = m_made.lines.emplace_back();
        line.id = std::move(id);
        line.costClass = costClass;
        line.unit = std::move(unit);
        return line;
    }

    CostOfGoods::Line& addTimed(std::string id, CostClass costClass, std::string unit, double time, double rate)
    {
        CostOfGoods::Line& line = addLine(std::move(id), costClass, std::move(unit));
        line.amount = time;
        line.amountUnit = "h";
        line.price = rate;
        line.priceUnit = m_made.currency + "/h";
        line.cost = time * rate;
        return line;
    }

    CostOfGoods::Line& addCounted(std::string id, CostClass costClass, std::string unit, double count, double price)
    {
        CostOfGoods::Line& line = addLine(std::move(id), costClass, std::move(unit));
        line.amount = count;
        line.amountUnit = "1";
        line.price = price;
        line.priceUnit = m_made.currency;
        line.cost = count * price;
        return line;
    }

    template <class Entry> static void setOrigin(CostOfGoods::Line& line, const Entry& entry)
    {
        line.source = entry.source;
        line.year = entry.year;
    }

    void addLabour()
    {
        for (const Labour& labour : m_economics.labour) {
            if (labour.share) continue;
            double hours = labour.people * labour.perBatch, night = 0.0;
            if (labour.during) {
                const std::vector<Span> spans = spansOf(*labour.during, m_plant, m_result);
                hours = labour.people * timeOf(spans);
                if (labour.nightRate && m_economics.night) night = labour.people * nightOf(spans, *m_economics.night);
            }
            if (labour.nightRate && !m_economics.night)
                notice("economics/labour/" + labour.id + "/night_rate",
                       say(CORE_TR("core", "When it is night is not stated, so all hours have the rate of the day. Add "
                                           "“night”: {“from”: “22 h”, “to”: “6 h”}.")));
            setOrigin(addTimed(labour.id, CostClass::Labour, labour.unit, hours - night, labour.rate), labour);
            if (night > 0.0) {
                CostOfGoods::Line& line = addTimed(labour.id, CostClass::Labour, labour.unit, night, *labour.nightRate);
                line.of = "night";
                setOrigin(line, labour);
            }
        }
        const double direct = sumOfClass(CostClass::Labour);
        for (const Labour& labour : m_economics.labour)
            if (labour.share)
                setOrigin(addCounted(labour.id, CostClass::Labour, labour.unit, *labour.share, direct), labour);
    }

    double sumOfClass(CostClass costClass) const
    {
        double sum = 0.0;
        for (const CostOfGoods::Line& line : m_made.lines)
            if (line.costClass == costClass) sum += line.cost;
        return sum;
    }

    void addQuality()
    {
        const double labour = sumOfClass(CostClass::Labour);
        const auto add = [this](const Quality& quality, const char* of, double count, double price) {
            CostOfGoods::Line& line = addCounted(quality.id, CostClass::Quality, quality.unit, count, price);
            line.of = of;
            setOrigin(line, quality);
        };
        for (const Quality& quality : m_economics.quality) {
            if (quality.perBatch > 0.0) add(quality, "batch", 1.0, quality.perBatch);
            if (quality.samples > 0.0) add(quality, "samples", quality.samples, quality.perSample);
            if (quality.share) add(quality, "labour", *quality.share, labour);
        }
    }

    void addPower(RunLines& runLines)
    {
        for (const Power& power : m_economics.power) {
            double energy = 0.0;
            if (power.during)
                energy = power.load * timeOf(spansOf(*power.during, m_plant, m_result));
            else
                energy = power.area * power.use * m_made.yearOfBatch() * m_made.share;
            if (energy > 0.0 && !runLines.addElectricity(power.id, power.unit, energy)) m_isComplete = false;
        }
    }

    // Good batches bear what the others cost, step by step.
    void addFailed()
    {
        const double failedPerGood = 1.0 / m_made.success - 1.0;
        if (!(failedPerGood > 0.0)) return;
        std::vector<std::pair<std::string, double>> steps;
        for (const CostOfGoods::Line& line : m_made.lines) {
            const auto there = std::ranges::find(steps, line.unit, &std::pair<std::string, double>::first);
            if (there == steps.end())
                steps.emplace_back(line.unit, line.cost);
            else
                there->second += line.cost;
        }
        for (const auto& [unit, cost] : steps)
            addCounted("failed_batches", CostClass::Failed, unit, failedPerGood, cost);
    }

    void addSums()
    {
        for (const CostOfGoods::Line& line : m_made.lines) {
            auto step = std::ranges::find(m_made.steps, line.unit, &CostOfGoods::Step::unit);
            if (step == m_made.steps.end()) step = m_made.steps.insert(step, CostOfGoods::Step{.unit = line.unit});
            step->costs[std::size_t(line.costClass)] += line.cost;
        }
        const auto placeOf = [this](const CostOfGoods::Step& step) {
            return step.unit.empty() ? int(m_plant.units.size()) : m_plant.unitIndex(step.unit);
        };
        std::ranges::stable_sort(m_made.steps, {}, placeOf);
        for (const CostOfGoods::Step& step : m_made.steps)
            for (std::size_t c = 0; c < costClassCount; ++c) m_made.classes[c] += step.costs[c];
    }

    void sayWhatIsMissing()
    {
        if (!m_made.unpriced.empty()) {
            std::vector<std::string> names;
            for (const CostOfGoods::Unpriced& each : m_made.unpriced)
                if (std::ranges::find(names, each.of) == names.end()) names.push_back(each.of);
            notice("economics/prices",
                   say(CORE_TR("core", "The cost is incomplete, without a price are: {1}."), model::listed(names)));
        }
        std::vector<std::string> empty;
        for (const CostClass each : {CostClass::Labour, CostClass::Quality, CostClass::Utilities, CostClass::Facility})
            if (m_made.classes[std::size_t(each)] == 0.0) empty.emplace_back(textOf(each));
        if (!empty.empty())
            notice("economics",
                   say(CORE_TR("core", "Nothing is stated that would be charged as: {1}."), base::join(empty, ", ")));
        if (m_economics.hasFaults) notice("economics", say(CORE_TR("core", "What is at fault in it was left out.")));
    }

    const Economics& m_economics;
    const CostBasis& m_basis;
    const model::Plant& m_plant;
    const figures::RunResult& m_result;
    CostOfGoods m_made;
    bool m_isComplete = true;
};

} // namespace

CostOfGoods costOf(const Economics& economics, const CostBasis& basis)
{
    return CostMaker(economics, basis).make();
}

CostOfGoods costOf(const Economics& economics, const model::Plant& plant, const figures::RunResult& result)
{
    return costOf(economics, CostBasis(economics, plant.economics, plant, result));
}

} // namespace titer::economics
