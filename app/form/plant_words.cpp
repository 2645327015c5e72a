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

// As the forms call a key, or a word in place of a number: of the unit, else of components; empty where none has it.
QString nameInForms(const std::string& key, const Document& document, const model::UnitEntry* unit)
{
    const model::Flowsheet& flowsheet = document.flowsheet();
    std::vector<FormRow> rows;
    if (unit) rows = unitForm(flowsheet, document.catalogue(), unit->id);
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

// What the file calls `id`, as people see it; empty where the plant knows no such id.
QString nameInPlant(const std::string& id, const Document& document, const model::UnitEntry* unit)
{
    const model::Flowsheet& flowsheet = document.flowsheet();
    const model::Catalogue& catalogue = document.catalogue();
    if (const std::size_t dot = id.find('.'); dot != std::string::npos) {
        if (!flowsheet.unit(std::string_view(id).substr(0, dot))) return {};
        return QCoreApplication::translate("RecipeForm", "%1: %2", "unit, quantity")
            .arg(unitName(flowsheet, std::string_view(id).substr(0, dot)), tagName(flowsheet, catalogue, id));
    }
    if (unit)
        if (const QString name = keyOf(*unit, catalogue, id); !name.isEmpty()) return name;
    if (flowsheet.unit(id)) return unitName(flowsheet, id);
    for (const model::Component& component : componentsOf(flowsheet))
        if (component.id == id) return nameOf(component);
    for (const model::PhaseEntry& phase : flowsheet.phases)
        if (phase.id == id) return QString::fromStdString(phase.label.empty() ? id : phase.label);
    for (const model::ControllerEntry& controller : flowsheet.controllers)
        if (controller.id == id) return QString::fromStdString(controller.label.empty() ? id : controller.label);
    for (const QString& name : {labelOfType(catalogue.laws, id), labelOfType(catalogue.bindings, id),
                                labelOfType(catalogue.controllers, id), labelOfType(catalogue.units, id)})
        if (!name.isEmpty()) return name;
    return nameInForms(id, document, unit);
}

// Keys without quotation marks, or in those of the plant file, are known by their underscores.
QString withBareKeys(const QString& sentence, const Document& document, const model::UnitEntry* unit)
{
    static const QRegularExpression bare(
        QStringLiteral("(?<![\\w./$“„«\"-])(\"?)([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\\1(?!\\w|\\.\\w|[”“»\"])"));
    QString words;
    qsizetype done = 0;
    for (auto found = bare.globalMatch(sentence); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString name = nameInPlant(match.captured(2).toStdString(), document, unit);
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
    const std::vector<std::string_view> parts = base::split(where, '/');
    const model::UnitEntry* unit =
        parts.size() > 1 && parts[0] == "units" ? document.flowsheet().unit(parts[1]) : nullptr;
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
        const QString name = nameInPlant(match.captured(2).toStdString(), document, unit);
        if (name.isEmpty()) continue;
        words += QStringView(sentence).mid(done, match.capturedStart(2) - done);
        words += name;
        done = match.capturedEnd(2);
    }
    words += sentence.mid(done);
    // A label that the sentence has next to its key would stand there twice.
    static const QRegularExpression twice(
        QStringLiteral("([“„«»][\\x{00a0}\\x{202f} ]?([^“”„«»]+)[\\x{00a0}\\x{202f} ]?[”“»«]) \\(\\2\\)"));
    return withBareKeys(words.replace(twice, QStringLiteral("\\1")), document, unit);
}

QString estimateWords(const base::Sentence& what, const Document& document)
{
    const model::Flowsheet& flowsheet = document.flowsheet();
    const auto nameOf = [&](const QString& place) {
        const std::string id = place.toStdString();
        if (place.startsWith(QLatin1String("units/")))
            return numberName(flowsheet, document.catalogue(), id, {}).text();
        if (flowsheet.unit(id)) return unitName(flowsheet, id);
        const QString tag = place.contains(u'.') ? nameInPlant(id, document, nullptr) : QString();
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
