// From ids and keys to names.
#include "app/form/plant_words.h"

#include "app/common/sentence.h"
#include "app/document/references.h"
#include "app/form/form.h"
#include "app/form/number_names.h"
#include "app/form/tag_names.h"
#include "core/base/text.h"
#include "core/model/equations/described.h"
#include "core/model/types/environment.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace titer::app {

namespace {

// The label of what has this key; empty where none has.
template <class Specs> QString labelIn(const Specs& specs, const std::string& key)
{
    for (const auto& spec : specs)
        if (key == spec.key) return label(spec.label);
    return {};
}

template <class Types> QString labelOfType(const Types& types, const std::string& id)
{
    for (const auto* type : types)
        if (id == type->id) return label(type->label);
    return {};
}

// The id of its rate law or binding model.
std::string typeAt(const model::UnitEntry& unit, const char* record)
{
    const base::Json* found = unit.params.find(record);
    return found ? recordType(*found) : std::string();
}

// A key of the unit, of its rate law, or of its binding model.
QString keyOf(const model::UnitEntry& unit, const model::Catalogue& catalogue, const std::string& key)
{
    if (const model::UnitType* type = model::typeOf(catalogue, unit)) {
        if (const QString name = labelIn(type->params, key); !name.isEmpty()) return name;
        if (const QString name = labelIn(type->setPoints, key); !name.isEmpty()) return name;
        if (const QString name = labelIn(type->ports, key); !name.isEmpty()) return name;
        if (const QString name = labelIn(type->variables, key); !name.isEmpty()) return name;
    }
    const base::Json* kinetics = unit.params.find("kinetics");
    if (const model::RateLaw* law = kinetics ? model::lawOf(catalogue, *kinetics) : nullptr) {
        if (const QString name = labelIn(law->params, key); !name.isEmpty()) return name;
        if (const QString name = labelIn(law->roles, key); !name.isEmpty()) return name;
        if (const QString name = labelIn(model::environmentSpecs(), key); !name.isEmpty()) return name;
    }
    if (const model::BindingModel* binding = catalogue.binding(typeAt(unit, "binding")))
        return labelIn(binding->params, key);
    return {};
}

// Whose words are meant, and in which plant.
struct PlantPlace {
    const model::Flowsheet& flowsheet;
    const model::Catalogue& catalogue;
    const model::UnitEntry* unit = nullptr;
    const model::PhaseEntry* phase = nullptr;
};

PlantPlace placeAt(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const std::string& path)
{
    PlantPlace place{flowsheet, catalogue};
    const std::vector<std::string_view> parts = base::split(path, '/');
    if (parts.size() > 1 && parts[0] == "units") place.unit = flowsheet.unit(parts[1]);
    for (const model::PhaseEntry& phase : flowsheet.phases)
        if (parts.size() > 2 && parts[0] == "recipe" && parts[2] == phase.id) place.phase = &phase;
    return place;
}

// As the forms call a key, or a word in place of a number: of the unit, else of components; empty where none has it.
QString nameInForms(const std::string& key, const PlantPlace& place)
{
    const model::Flowsheet& flowsheet = place.flowsheet;
    std::vector<FormRow> rows;
    if (place.unit) rows = unitForm(flowsheet, place.catalogue, place.unit->id);
    if (const std::vector<model::Component> all = componentsOf(flowsheet); !all.empty()) {
        const std::vector<FormRow> more = componentForm(flowsheet, all.front().id); // all have the same keys
        rows.insert(rows.end(), more.begin(), more.end());
    }
    for (const FormRow& row : rows)
        if (row.path.ends_with("/" + key)) return row.label;
    for (const FormRow& row : rows)
        for (const FormChoice& choice : row.choices)
            if (choice.id == key) return choice.label;
    return {};
}

// Of a unit, component, phase, controller or type; a phase goes by the id of another thing where the place is in it.
QString nameOfEntry(const std::string& id, const PlantPlace& place)
{
    const model::Flowsheet& flowsheet = place.flowsheet;
    const auto labelled = [](const auto& entry) {
        return QString::fromStdString(entry.label.empty() ? entry.id : entry.label);
    };
    if (place.phase && place.phase->id == id) return labelled(*place.phase);
    if (flowsheet.unit(id)) return unitName(flowsheet, id);
    for (const model::Component& component : componentsOf(flowsheet))
        if (component.id == id) return nameOf(component);
    for (const model::PhaseEntry& phase : flowsheet.phases)
        if (phase.id == id) return labelled(phase);
    for (const model::ControllerEntry& controller : flowsheet.controllers)
        if (controller.id == id) return labelled(controller);
    const model::Catalogue& catalogue = place.catalogue;
    for (const QString& name : {labelOfType(catalogue.laws, id), labelOfType(catalogue.bindings, id),
                                labelOfType(catalogue.controllers, id), labelOfType(catalogue.units, id)})
        if (!name.isEmpty()) return name;
    return {};
}

// What the file calls `id`, as people see it; empty where the plant knows no such id.
QString nameInPlant(const std::string& id, const PlantPlace& place)
{
    const model::Flowsheet& flowsheet = place.flowsheet;
    if (const std::size_t dot = id.find('.'); dot != std::string::npos) {
        if (!flowsheet.unit(std::string_view(id).substr(0, dot))) return {};
        return QCoreApplication::translate("RecipeForm", "%1: %2", "unit, quantity")
            .arg(unitName(flowsheet, std::string_view(id).substr(0, dot)), tagName(flowsheet, place.catalogue, id));
    }
    if (place.unit)
        if (const QString name = keyOf(*place.unit, place.catalogue, id); !name.isEmpty()) return name;
    if (const QString name = nameOfEntry(id, place); !name.isEmpty()) return name;
    return nameInForms(id, place);
}

// What stands there as one of the words that its row in a form has to choose from.
QString choiceAt(const std::string& path, const std::string& id, const PlantPlace& place)
{
    if (!place.unit) return {};
    for (const FormRow& row : unitForm(place.flowsheet, place.catalogue, place.unit->id))
        for (const FormChoice& choice : row.choices)
            if (row.path == path && choice.id == id) return choice.label;
    return {};
}

// Keys without quotation marks, or in those of the plant file, are known by their underscores.
QString withBareKeys(const QString& sentence, const PlantPlace& place)
{
    static const QRegularExpression bare(
        QStringLiteral("(?<![\\w./$“„«\"-])(\"?)([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\\1(?!\\w|\\.\\w|[”“»\"])"));
    QString words;
    qsizetype done = 0;
    for (auto found = bare.globalMatch(sentence); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString name = nameInPlant(match.captured(2).toStdString(), place);
        if (name.isEmpty()) continue;
        words += QStringView(sentence).mid(done, match.capturedStart() - done);
        //: A name within a sentence.
        words += QCoreApplication::translate("core", "“%1”").arg(name);
        done = match.capturedEnd();
    }
    return words + sentence.mid(done);
}

} // namespace

QString inPlantWords(const QString& sentence, const Document& document, const std::string& where)
{
    return inPlantWords(sentence, document.flowsheet(), document.catalogue(), where);
}

QString inPlantWords(const QString& sentence, const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                     const std::string& where)
{
    const std::vector<std::string_view> parts = base::split(where, '/');
    const PlantPlace place = placeAt(flowsheet, catalogue, where);
    // Equations go by their own names.
    const bool equations = std::any_of(parts.begin(), parts.end(), [](std::string_view part) {
        return part == "let" || part == "guards" || part == "rates" || part == "next" || part == "output" ||
               part == "outputs" || part == "start" || part == "outflow";
    });
    if (equations) return sentence;
    // Quotation marks of all languages of the window.
    static const QRegularExpression quoted(QStringLiteral(
        "([“„«»][\\x{00a0}\\x{202f} "
        "]?)([A-Za-z][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_.-]*[A-Za-z0-9_])?)(?=[\\x{00a0}\\x{202f} ]?[”“»«])"));
    QString words;
    qsizetype done = 0;
    for (auto found = quoted.globalMatch(sentence); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString name = nameInPlant(match.captured(2).toStdString(), place);
        if (name.isEmpty()) continue;
        words += QStringView(sentence).mid(done, match.capturedStart(2) - done);
        words += name;
        done = match.capturedEnd(2);
    }
    words += sentence.mid(done);
    // A label that the sentence has next to its key would stand there twice.
    static const QRegularExpression twice(
        QStringLiteral("([“„«»][\\x{00a0}\\x{202f} ]?([^“”„«»]+)[\\x{00a0}\\x{202f} ]?[”“»«]) \\(\\2\\)"));
    return withBareKeys(words.replace(twice, QStringLiteral("\\1")), place);
}

QString offerWords(const model::Offer& offer, const Document& document)
{
    const std::string path = offer.edits.empty() ? std::string() : offer.edits.front().path;
    const bool sets = !offer.edits.empty() && offer.edits.front().kind == model::Edit::Kind::Set;
    const PlantPlace place = placeAt(document.flowsheet(), document.catalogue(), path);
    base::Sentence words = offer.label;
    for (std::string& arg : words.args) {
        QString name = sets ? choiceAt(path, arg, place) : QString();
        if (name.isEmpty()) name = sets ? nameOfEntry(arg, place) : nameInPlant(arg, place);
        if (!name.isEmpty()) arg = name.toStdString();
    }
    return sentence(words);
}

QString estimateWords(const base::Sentence& what, const Document& document)
{
    const model::Flowsheet& flowsheet = document.flowsheet();
    const auto nameOf = [&](const QString& place) {
        const std::string id = place.toStdString();
        if (place.startsWith(QLatin1String("units/")))
            return numberName(flowsheet, document.catalogue(), id, {}).text();
        if (flowsheet.unit(id)) return unitName(flowsheet, id);
        const QString tag = place.contains(u'.') ? nameInPlant(id, {flowsheet, document.catalogue()}) : QString();
        return tag.isEmpty() ? place : tag;
    };
    base::Sentence words = what;
    for (std::string& arg : words.args) {
        QStringList places = QString::fromStdString(arg).split(QStringLiteral(", "));
        for (QString& place : places) place = nameOf(place);
        arg = places.join(QStringLiteral(", ")).toStdString();
    }
    return sentence(words);
}

QString sourceWords(const model::LawSource& source)
{
    model::LawSource shown = source;
    for (std::string& name : shown.changed) name = label(name).toStdString();
    return sentence(shown.words());
}

} // namespace titer::app
