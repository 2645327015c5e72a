// From a widget to its topic.
#include "ui/help/help_focus.h"

#include "app/common/actions.h"
#include "app/common/sentence.h"
#include "generated/tiles_catalogue.h"
#include "ui/flow/flow_view.h"
#include "ui/form/form_row.h"
#include "ui/form/inspector.h"
#include "ui/form/setting_field.h"
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

// What one widget stands for by itself.
app::HelpTopic ofWidget(const QWidget* widget, const app::HelpTopics& topics, const app::Document& document)
{
    if (const auto* row = qobject_cast<const form::RowWidget*>(widget)) {
        // What the catalogue describes is said with its source; the row knows its words in this plant.
        app::HelpTopic topic = app::topicOf(row->row());
        const app::HelpTopic* known = topics.ofPath(document.flowsheet(), row->path());
        if (!known) return topic;
        if (topic.meaning.isEmpty() || known->title == topic.title) return *known;
        topic.source = known->source;
        return topic;
    }
    if (const auto* field = qobject_cast<const form::SettingField*>(widget)) return app::topicOf(field->spec());
    if (const auto* tile = qobject_cast<const tiles::TileFrame*>(widget))
        return tile->type() ? found(topics.find(std::string("tile/") + tile->type()->id)) : app::HelpTopic();
    if (const auto* inspector = qobject_cast<const form::Inspector*>(widget))
        return ofUnit(QString::fromStdString(inspector->unit()), topics, document);
    if (const auto* view = qobject_cast<const flow::FlowView*>(widget)) {
        const QStringList selected = view->selection();
        return ofUnit(selected.isEmpty() ? view->current() : selected.first(), topics, document);
    }
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
        topics.add({.id = std::string("tile/") + type->id,
                    .title = app::label(type->label),
                    .kind = kindOfTile(),
                    .meaning = app::label(type->help)});
        for (const connect::SettingSpec& spec : type->settings) {
            app::HelpTopic topic = app::topicOf(spec);
            topic.id = std::string("tile/") + type->id + '/' + spec.key;
            topic.place = app::label(type->label);
            topics.add(std::move(topic));
        }
    }
    addStudyTopics(topics);
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
