// What the offline help knows: every unit operation, rate law, binding model, controller and each of their parameters, in the words of
// the specs that define them. [gui]
//
//   HelpTopics topics(catalogue);  topics.add(...)               tiles and actions, by whoever knows them
//   topics.find("unit/bioreactor/volume");  topics.search("shear")
//   topics.ofPath(flowsheet, "units/n1/params/kinetics/mu_max")   the topic of a place in a plant
#pragma once

#include "app/form/form_model.h"
#include "app/form/help_topic.h"
#include "core/connect/settings.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

class HelpTopics {
public:
    explicit HelpTopics(const model::Catalogue& catalogue);

    void add(HelpTopic topic) { m_topics.push_back(std::move(topic)); }
    const std::vector<HelpTopic>& all() const { return m_topics; }
    const HelpTopic* find(std::string_view id) const;
    // Those in whose title, other names, place or meaning every word begins a word: who has that very name first, then titles,
    // then the rest. All of them for no words.
    std::vector<const HelpTopic*> search(const QString& words) const;
    // Those whose titles are most like these words, letter by letter; none where nothing is like them.
    std::vector<const HelpTopic*> nearest(const QString& words, std::size_t most) const;
    // nullptr where a path refers to nothing that is described.
    const HelpTopic* ofPath(const model::Flowsheet& flowsheet, std::string_view path) const;

private:
    void addUnits();
    void addLaws();
    void addBindings();
    void addControllers();
    struct Owner {
        std::string id;
        QString label;
        QString source;
    };
    void addParams(const Owner& owner, std::span<const model::ParamSpec> specs);
    void addPorts(const Owner& owner, const model::UnitType& type);

    const model::Catalogue& m_catalogue;
    std::vector<HelpTopic> m_topics;
};

// Of a row of a form that is in no list: contents at the start, steps of a program.
HelpTopic topicOf(const FormRow& row);
// Of a setting of a connector, an import or a tile.
HelpTopic topicOf(const connect::SettingSpec& spec);
HelpTopic topicOfAction(std::string_view id);

} // namespace titer::app
