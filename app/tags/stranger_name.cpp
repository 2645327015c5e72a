// Looks for words in the plant, in the catalogue, and in the tag itself.
#include "app/tags/stranger_name.h"

#include "app/common/sentence.h"
#include "app/form/form.h"
#include "app/form/tag_names.h"
#include "core/solve/catalogue.h"

#include <QCoreApplication>

namespace titer::app {

namespace {

constexpr std::string_view ofModel = "model/";

QString spacedWords(std::string_view id)
{
    QString text = QString::fromUtf8(id.data(), qsizetype(id.size())).replace(u'_', u' ').trimmed();
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

// Of a unit that is gone any type may report what its variable was.
QString quantityName(const model::Flowsheet& plant, const std::string& tag)
{
    const std::string key = tag.substr(tag.find('.') + 1);
    if (const QString name = tagName(plant, solve::catalogue(), tag);
        name != QString::fromStdString(key) && name != QString::fromStdString(tag))
        return name;
    for (const model::UnitType* type : solve::catalogue().units) {
        for (const model::VariableSpec& variable : type->variables)
            if (key == variable.key) return label(variable.label);
        for (const model::KpiSpec& figure : type->kpis)
            if (key == figure.key) return label(figure.label);
    }
    for (const model::Component& component : componentsOf(plant))
        if (key == component.id) return nameOf(component);
    return spacedWords(key);
}

} // namespace

QString strangerName(const model::Flowsheet* plant, std::string_view tag)
{
    static const model::Flowsheet none;
    const std::size_t slash = tag.find('/');
    const bool model = tag.starts_with(ofModel) || slash == std::string_view::npos; // a key figure stands alone
    const std::string own(slash + 1 < tag.size() ? tag.substr(slash + 1) : tag);    // npos + 1 is 0
    if (!model || own.find('.') == std::string::npos) return QString::fromStdString(own);
    const model::Flowsheet& known = plant ? *plant : none;
    const std::string unit = own.substr(0, own.find('.'));
    const QString name = known.unit(unit) ? unitName(known, unit) : spacedWords(unit);
    //: A quantity and the unit of the plant that had it.
    return QCoreApplication::translate("tags", "%1, %2").arg(quantityName(known, own), name);
}

QString tagLabel(const TagFeed& feed, const std::string& tag)
{
    const FeedTag* known = feed.find(tag);
    if (!known) return strangerName(feed.flowsheet().get(), tag);
    return QString::fromStdString(known->label.empty() ? tag : known->label);
}

} // namespace titer::app
