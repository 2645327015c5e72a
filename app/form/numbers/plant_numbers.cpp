#include "app/form/numbers/plant_numbers.h"

#include "app/document/references.h"
#include "app/equations/equation_uses.h"
#include "app/form/numbers/recipe_form.h"
#include "app/form/program_lines.h"
#include "app/form/tag_names.h"
#include "core/base/not_available.h"
#include "core/studies/study/study_sweep.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace titer::app {

using base::Json;

namespace {

struct NumberWords {
    Q_DECLARE_TR_FUNCTIONS(PlantNumbers)
};

// What equations have no longer changes nothing.
bool canVary(const model::Flowsheet& flowsheet, const FormRow& row)
{
    return row.kind == FormRow::Kind::Number && row.applies && !(row.text.isEmpty() && row.defaultValue.isEmpty()) &&
           !isLeftOverParam(flowsheet, row.path);
}

// What is no number by itself, or counts events, is nothing that courses determine.
bool canFit(const model::Flowsheet& flowsheet, const FormRow& row)
{
    return canVary(flowsheet, row) && std::isfinite(row.si) && !row.path.starts_with(studies::scaleWord) &&
           row.path.find("/repeat/") == std::string::npos;
}

// The steps of a program that the form of the inlet does not have: a value that is held, for how long, and how fast it changes.
std::vector<FormRow> programRows(const model::Flowsheet& flowsheet, const model::UnitEntry& unit)
{
    std::vector<FormRow> rows;
    const std::size_t steps = unit.program.items().size();
    const auto add = [&](std::size_t step, const std::string& key, const QString& name, const std::string& si,
                         double min, double max) {
        const std::string path = "units/" + unit.id + "/program/" + std::to_string(step) + "/" + key;
        if (!model::findAtPath(flowsheet, path)) return;
        const QString label =
            steps > 1 ? NumberWords::tr("%1 in step %2", "of a program").arg(name).arg(int(step) + 1) : name;
        rows.push_back(quantityRow(flowsheet, path, label, si, base::notAvailable, min, max));
        rows.back().group = NumberWords::tr("Program");
    };
    const std::vector<ProgramQuantity> quantities = programQuantities(flowsheet);
    for (std::size_t step = 0; step < steps; ++step) {
        for (const ProgramQuantity& quantity : quantities)
            add(step, quantity.key, quantity.label, quantity.siUnit, quantity.min, quantity.max);
        add(step, "growth", NumberWords::tr("Growth rate of the flow"), "1/s", -model::unbounded, model::unbounded);
        add(step, "for", NumberWords::tr("Duration"), "s", 0.0, model::unbounded);
    }
    // How fast they change, where a step says so.
    for (std::size_t step = 0; step < steps; ++step)
        for (const ProgramQuantity& quantity : quantities)
            if (quantity.ramps)
                add(step, "ramp/" + rampKey(quantity),
                    NumberWords::tr("Slope of %1", "of a program").arg(quantity.label), quantity.siUnit + "/s",
                    -model::unbounded, model::unbounded);
    return rows;
}

class Numbers {
public:
    Numbers(const Document& document, NumberUse use, std::string_view home)
        : m_document(document)
        , m_flowsheet(document.flowsheet())
        , m_use(use)
        , m_home(home)
    {
    }

    std::vector<PlantNumber> find()
    {
        for (const model::UnitEntry& unit : m_flowsheet.units)
            if (m_home.empty() || unit.id == m_home) addUnit(unit);
        for (const model::ControllerEntry& controller : m_flowsheet.controllers)
            if (m_home.empty() || actsOn(controller))
                add("controllers/" + controller.id,
                    QString::fromStdString(controller.label.empty() ? controller.id : controller.label),
                    controllerForm(m_flowsheet, m_document.catalogue(), m_document.plant().get(), controller.id));
        for (const model::UnitEntry& unit : m_flowsheet.units)
            if (!m_home.empty() && unit.id != m_home && leadsHome(unit.id)) addInlet(unit);
        if (m_home.empty())
            add("recipe", NumberWords::tr("Run"),
                {quantityRow(m_flowsheet, "recipe/duration", NumberWords::tr("Duration of the run"), "s",
                             base::notAvailable, 0.0, model::unbounded)});
        nameAll();
        return std::move(m_numbers);
    }

private:
    void add(const std::string& owner, const QString& ownerName, std::vector<FormRow> rows)
    {
        for (FormRow& row : rows) {
            if (!(m_use == NumberUse::Fit ? canFit(m_flowsheet, row) : canVary(m_flowsheet, row)) ||
                !m_paths.insert(row.path).second)
                continue;
            m_numbers.push_back({std::move(row), owner, ownerName, {}});
        }
    }

    void addUnit(const model::UnitEntry& unit)
    {
        const std::string owner = "units/" + unit.id;
        const QString name = unitName(m_flowsheet, unit.id);
        if (m_use == NumberUse::Vary) add(owner, name, recipeNumbers(m_document, unit.id));
        add(owner, name, unitForm(m_flowsheet, m_document.catalogue(), unit.id));
        if (m_use == NumberUse::Fit) add(owner, name, recipeNumbers(m_document, unit.id));
        add(owner, name, programRows(m_flowsheet, unit));
    }

    void addInlet(const model::UnitEntry& unit)
    {
        std::vector<FormRow> rows = unitForm(m_flowsheet, m_document.catalogue(), unit.id);
        std::erase_if(rows, [](const FormRow& row) { return row.path.find("/program/") == std::string::npos; });
        const QString name = unitName(m_flowsheet, unit.id);
        add("units/" + unit.id, name, std::move(rows));
        add("units/" + unit.id, name, programRows(m_flowsheet, unit));
    }

    bool leadsHome(std::string_view unit) const
    {
        return std::ranges::any_of(m_flowsheet.streams, [&](const model::StreamEntry& stream) {
            return stream.from.unit == unit && stream.to.unit == m_home;
        });
    }

    bool actsOn(model::ControllerEntry controller) const
    {
        const std::string_view written = unitOfTag(controller.writes);
        bool acts = written == m_home || leadsHome(written);
        model::visitTagsRead(controller, [&](std::string& tag) { acts = acts || unitOfTag(tag) == m_home; });
        return acts;
    }

    // As short as distinguishes it from all others; `more` says what of its surroundings is named.
    static QString nameOf(const PlantNumber& number, int more)
    {
        const QString label =
            more < 2 || number.row.group.isEmpty()
                ? number.row.label
                : NumberWords::tr("%1, %2", "a group of numbers, a number").arg(number.row.group, number.row.label);
        if (more == 0) return label;
        const QString name = NumberWords::tr("%1: %2", "a unit, its number").arg(number.ownerName, label);
        return more < 3 ? name : QStringLiteral("%1 (%2)").arg(name, QString::fromStdString(number.row.path));
    }

    // A controller may be called as a unit is, or as another controller.
    void nameOwnersApart()
    {
        std::map<QString, std::set<std::string>> owners; // of each name
        for (const PlantNumber& number : m_numbers) owners[number.ownerName].insert(number.owner);
        for (PlantNumber& number : m_numbers)
            if (owners[number.ownerName].size() > 1)
                number.ownerName =
                    NumberWords::tr("%1 (%2)", "a unit, its id")
                        .arg(number.ownerName, QString::fromStdString(number.owner.substr(number.owner.find('/') + 1)));
    }

    void nameAll()
    {
        nameOwnersApart();
        std::vector<int> more;
        for (const PlantNumber& number : m_numbers)
            more.push_back(m_home.empty() || number.owner == "units/" + std::string(m_home) ? 0 : 1);
        for (int round = 0; round < 4; ++round) {
            std::map<QString, int> count;
            for (std::size_t i = 0; i < m_numbers.size(); ++i) {
                m_numbers[i].name = nameOf(m_numbers[i], more[i]);
                ++count[m_numbers[i].name];
            }
            for (std::size_t i = 0; i < m_numbers.size(); ++i)
                if (count[m_numbers[i].name] > 1) more[i] = std::min(3, more[i] + 1);
        }
    }

    const Document& m_document;
    const model::Flowsheet& m_flowsheet;
    NumberUse m_use;
    std::string_view m_home;
    std::set<std::string> m_paths;
    std::vector<PlantNumber> m_numbers;
};

} // namespace

std::vector<PlantNumber> plantNumbers(const Document& document, NumberUse use, std::string_view home)
{
    return Numbers(document, use, home).find();
}

} // namespace titer::app
