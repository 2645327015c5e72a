#include "app/form/place_words.h"

#include "app/common/sentence.h"
#include "app/form/number_names.h"
#include "app/form/program.h"
#include "app/form/tag_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace titer::app {

namespace {

struct RecipeKey {
    const char* key;
    const char* label;
    const char* unit; // of a plain number, SI
};
constexpr RecipeKey recipeKeys[] = {
    {"at", QT_TRANSLATE_NOOP("pages", "start"), "s"},
    {"for", QT_TRANSLATE_NOOP("pages", "duration"), "s"},
    {"until", QT_TRANSLATE_NOOP("pages", "end"), ""},
    {"any", "", ""},
    {"all", QT_TRANSLATE_NOOP("pages", "all of these"), ""},
    {"above", QT_TRANSLATE_NOOP("pages", "upper limit"), ""},
    {"below", QT_TRANSLATE_NOOP("pages", "lower limit"), ""},
    {"value", QT_TRANSLATE_NOOP("pages", "value"), ""},
    {"event", QT_TRANSLATE_NOOP("pages", "event"), ""},
    {"set", "", ""},
    {"dose", QT_TRANSLATE_NOOP("pages", "dose"), ""},
    {"volume", QT_TRANSLATE_NOOP("pages", "volume"), "m3"},
    {"first", QT_TRANSLATE_NOOP("pages", "first after"), "s"},
    {"every", QT_TRANSLATE_NOOP("pages", "then every"), "s"},
    {"from", QT_TRANSLATE_NOOP("pages", "from"), ""},
    {"transfer", QT_TRANSLATE_NOOP("pages", "transfer"), ""},
    {"flow", QT_TRANSLATE_NOOP("pages", "flow"), "m3/s"},
    {"to", QT_TRANSLATE_NOOP("pages", "to"), "m3/s"},
    {"over", QT_TRANSLATE_NOOP("pages", "over"), "s"},
    {"times", QT_TRANSLATE_NOOP("pages", "cycles"), "1"},
    {"after", QT_TRANSLATE_NOOP("pages", "next cycle after"), ""},
};

const RecipeKey* knownKey(const std::string& key)
{
    const auto known = std::ranges::find_if(recipeKeys, [&](const RecipeKey& each) { return key == each.key; });
    return known == std::end(recipeKeys) ? nullptr : known;
}

using Parts = std::vector<std::string>;

// "Load, Sample pump, flow" of {"recipe", "phases", "load", "set", "pump.out.flow"}.
QString inPhase(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const Parts& parts)
{
    const auto phase = std::ranges::find(flowsheet.phases, parts[2], &model::PhaseEntry::id);
    QString words =
        QString::fromStdString(phase == flowsheet.phases.end() || phase->label.empty() ? parts[2] : phase->label);
    for (std::size_t i = 3; i < parts.size(); ++i) {
        const std::string& key = parts[i];
        if (i == 3 && key == "ramp") continue; // of which each quantity has its own words
        if (const std::string unit = key.substr(0, key.find('.')); unit != key && flowsheet.unit(unit))
            words = placeBelow(placeBelow(words, unitName(flowsheet, unit)), tagName(flowsheet, catalogue, key));
        else if (std::ranges::all_of(key, base::isDigit))
            words = placeBelow(words, QString::number(std::stoul(key) + 1));
        else
            words = placeBelow(words, recipeWord(key));
    }
    return words;
}

// "Buffer, line 2 of the program, Flow" of {"units", "buffer", "program", "1", "flow"}.
QString inProgram(const model::Flowsheet& flowsheet, const Parts& parts)
{
    const QString line = QCoreApplication::translate("pages", "line %1 of the program")
                             .arg(QString::fromStdString(parts[3]).toInt() + 1);
    QString words = placeBelow(unitName(flowsheet, parts[1]), line);
    const std::string& key = parts.back();
    if (parts.size() < 5) return words;
    if (key == "for") return placeBelow(words, recipeWord(key));
    if (key == "growth") return placeBelow(words, QCoreApplication::translate("pages", "growth rate of the flow"));
    for (const ProgramQuantity& quantity : programQuantities(flowsheet))
        if (quantity.key == key || quantity.key.ends_with("/" + key)) {
            const QString of = quantity.label;
            return placeBelow(words,
                              parts[4] == "ramp" ? QCoreApplication::translate("pages", "slope of %1").arg(of) : of);
        }
    return placeBelow(words, QString::fromStdString(key));
}

} // namespace

QString placeBelow(const QString& place, const QString& part)
{
    if (part.isEmpty()) return place;
    return QCoreApplication::translate("pages", "%1, %2", "place, part").arg(place, part);
}

QString recipeWord(const std::string& key)
{
    const RecipeKey* known = knownKey(key);
    if (!known) return QString::fromStdString(key);
    return *known->label ? QCoreApplication::translate("pages", known->label) : QString();
}

const char* recipeUnit(const std::string& key)
{
    const RecipeKey* known = knownKey(key);
    return known ? known->unit : "";
}

QString placeWords(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const std::string& path)
{
    Parts parts;
    for (const std::string_view part : base::split(path, '/')) parts.emplace_back(part);
    if (path == "recipe/duration") return QCoreApplication::translate("pages", "Duration");
    if (parts.size() > 3 && parts[0] == "recipe" && parts[1] == "phases") return inPhase(flowsheet, catalogue, parts);
    if (parts.size() > 3 && parts[0] == "units" && parts[2] == "program" && flowsheet.unit(parts[1]))
        return inProgram(flowsheet, parts);
    return numberName(flowsheet, catalogue, path, {}).text();
}

} // namespace titer::app
