// From a widget to its topic.
#include "ui/help/help_focus.h"

#include "app/common/actions.h"
#include "app/common/sentence.h"
#include "app/equations/equation_uses.h"
#include "app/form/form_model.h"
#include "app/form/plant_words.h"
#include "app/form/tag_names.h"
#include "core/base/text.h"
#include "core/model/flat_params.h"
#include "core/model/library/law_source.h"
#include "generated/tiles_catalogue.h"
#include "ui/equations/equation_row.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/scene/flow_scene.h"
#include "ui/form/fields/form_row.h"
#include "ui/form/fields/setting_field.h"
#include "ui/form/inspector.h"
#include "ui/help/help_analyse.h"
#include "ui/help/help_calibration.h"
#include "ui/help/help_economics.h"
#include "ui/help/help_studies.h"
#include "ui/tiles/board/tile_frame.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace titer::help {

namespace {

QString kindOfTile()
{
    return QCoreApplication::translate("Help", "Tile");
}

app::HelpTopic found(const app::HelpTopic* topic)
{
    return topic ? *topic : app::HelpTopic();
}

app::HelpTopic ofUnit(const QString& id, const app::HelpTopics& topics, const app::Document& document)
{
    return found(topics.ofPath(document.flowsheet(), "units/" + id.toStdString()));
}

QString kindOfLine(const std::string& part)
{
    static constexpr std::pair<const char*, const char*> kinds[] = {
        {"params", QT_TRANSLATE_NOOP("Help", "Parameter")}, {"inputs", QT_TRANSLATE_NOOP("Help", "Input")},
        {"states", QT_TRANSLATE_NOOP("Help", "State")},     {"species", QT_TRANSLATE_NOOP("Help", "Species")},
        {"let", QT_TRANSLATE_NOOP("Help", "Term")},         {"rates", QT_TRANSLATE_NOOP("Help", "Rate")},
        {"outputs", QT_TRANSLATE_NOOP("Help", "Output")}};
    for (const auto& [known, kind] : kinds)
        if (part == known) return QCoreApplication::translate("Help", kind);
    return QCoreApplication::translate("Help", "Equation");
}

// Where the law of a vessel is from, by what stands in the plant; empty where it is as the catalogue has it.
QString sourceAt(const app::Document& document, const std::string& path)
{
    const std::vector<std::string_view> parts = base::split(path, '/');
    if (parts.size() < 4 || parts[0] != "units" || parts[3] != "kinetics") return {};
    const base::Json* record =
        model::findAtPath(document.flowsheet(), "units/" + std::string(parts[1]) + "/params/kinetics");
    if (!record) return {};
    const model::LawSource source = model::lawSource(*record, document.catalogue());
    const bool own = model::bringsEquations(*record);
    return source.source.empty() || (!own && source.changed.empty()) ? QString() : app::sourceWords(source);
}

// What somebody's own equations say of one of their lines, and which of them use it.
app::HelpTopic ofEquation(const app::EquationPlace& place, const app::Document& document)
{
    const model::Flowsheet& plant = document.flowsheet();
    const QString name = QString::fromStdString(place.name);
    app::HelpTopic topic{.title = name};
    const std::string unit = std::string(base::split(place.record, '/').at(1));
    for (const app::FormRow& row : app::unitForm(plant, document.catalogue(), unit))
        if (app::equationPlaceOf(plant, row.path) == place) topic = app::topicOf(row);
    topic.kind = kindOfLine(place.part);
    topic.place = app::unitName(plant, unit);
    QStringList meaning{topic.meaning, app::equationAt(plant, place)};
    meaning.removeAll(QString());
    if (meaning.isEmpty())
        meaning << QCoreApplication::translate("Help", "Of equations that belong to this plant, where it is “%1”.")
                       .arg(name);
    topic.meaning = meaning.join(u'\n');
    const QStringList uses = app::equationsThatUse(plant, place);
    topic.source = sourceAt(document, place.record);
    topic.usedIn = uses.isEmpty() ? QCoreApplication::translate("Help", "no equation") : uses.join(u'\n');
    return topic;
}

// What is selected: a unit, or the one that a stream leads to. Without it, how plants are drawn.
app::HelpTopic ofSheet(const flow::FlowView& view, const app::HelpTopics& topics, const app::Document& document)
{
    QString unit = view.selection().value(0, view.current());
    const QList<int> streams = view.sheet().selectedStreams();
    const std::vector<model::StreamEntry>& all = document.flowsheet().streams;
    if (unit.isEmpty() && !streams.isEmpty() && std::size_t(streams.first()) < all.size())
        unit = QString::fromStdString(all[std::size_t(streams.first())].to.unit);
    return unit.isEmpty() ? found(topics.find("manual/plants")) : ofUnit(unit, topics, document);
}

// What one widget stands for by itself.
app::HelpTopic ofWidget(const QWidget* widget, const app::HelpTopics& topics, const app::Document& document)
{
    if (const auto* row = qobject_cast<const form::RowWidget*>(widget)) {
        if (const auto place = app::equationPlaceOf(document.flowsheet(), row->path()))
            return ofEquation(*place, document);
        // What the catalogue describes is said with its source; the row knows its words in this plant.
        app::HelpTopic topic = app::topicOf(row->row());
        const app::HelpTopic* known = topics.ofPath(document.flowsheet(), row->path());
        if (!known) return topic;
        const QString source = sourceAt(document, row->path());
        if (topic.meaning.isEmpty() || known->title == topic.title) topic = *known;
        topic.source = source.isEmpty() ? known->source : source;
        return topic;
    }
    if (const auto* row = qobject_cast<const equations::EquationRow*>(widget))
        return ofEquation(row->line().place, document);
    if (const auto* field = qobject_cast<const form::SettingField*>(widget)) return app::topicOf(field->spec());
    if (const auto* tile = qobject_cast<const tiles::TileFrame*>(widget))
        return tile->type() ? found(topics.find(std::string("tile/") + tile->type()->id)) : app::HelpTopic();
    if (const auto* inspector = qobject_cast<const form::Inspector*>(widget))
        return ofUnit(QString::fromStdString(inspector->unit()), topics, document);
    if (const auto* view = qobject_cast<const flow::FlowView*>(widget)) return ofSheet(*view, topics, document);
    if (app::HelpTopic topic = calibrationTopicOf(widget, topics); !topic.title.isEmpty()) return topic;
    if (const std::string id = analyseTopicOf(widget); !id.empty()) return found(topics.find(id));
    if (const std::string id = economicsTopicOf(widget); !id.empty()) return found(topics.find(id));
    return found(topics.find(studyTopicOf(widget)));
}

// How a widget is called on screen or to screen readers, by itself.
QString nameOf(const QWidget* widget)
{
    if (!widget->accessibleName().isEmpty()) return widget->accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) return button->text().remove(u'&');
    return {};
}

// What else has a tip for the mouse, or a description for screen readers.
app::HelpTopic ofWords(const QWidget* focus)
{
    for (const QWidget* widget = focus; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        const QString meaning = widget->toolTip().isEmpty() ? widget->accessibleDescription() : widget->toolTip();
        const QString title = nameOf(widget);
        if (!title.isEmpty() && !meaning.isEmpty()) return {.title = title, .meaning = meaning};
    }
    return {};
}

} // namespace

void addTopicsOfWindow(app::HelpTopics& topics)
{
    for (const tiles::TileType* type : tiles::all()) {
        const QString title = QCoreApplication::translate("tiles", type->label);
        topics.add({.id = std::string("tile/") + type->id,
                    .title = title,
                    .kind = kindOfTile(),
                    .meaning = QCoreApplication::translate("tiles", type->help)});
        for (const connect::SettingSpec& spec : type->settings) {
            app::HelpTopic topic = app::topicOf(spec);
            topic.id = std::string("tile/") + type->id + '/' + spec.key;
            topic.place = title;
            topics.add(std::move(topic));
        }
    }
    addStudyTopics(topics);
    addAnalyseTopics(topics);
    addCalibrationTopics(topics);
    addEconomicsTopics(topics);
    for (const app::ActionSpec& spec : app::actions()) topics.add(app::topicOfAction(spec.id));
}

app::HelpTopic topicOfFocus(const QWidget* focus, const app::HelpTopics& topics, const app::Document& document)
{
    for (const QWidget* widget = focus; widget; widget = widget->parentWidget())
        if (app::HelpTopic topic = ofWidget(widget, topics, document); !topic.title.isEmpty()) return topic;
    return ofWords(focus);
}

QString nameOfFocus(const QWidget* focus)
{
    for (const QWidget* widget = focus; widget && !widget->isWindow(); widget = widget->parentWidget())
        if (const QString name = nameOf(widget); !name.isEmpty()) return name;
    return {};
}

} // namespace titer::help
