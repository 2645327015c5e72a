#include "app/form/help_glossary.h"

#include "app/common/sentence.h"
#include "core/model/library/step_template.h"
#include "core/model/types/unit_type.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace titer::app {

namespace {

constexpr std::string_view termFolder = "term/";

QString wordsOfId(const std::string& id)
{
    return QString::fromStdString(id).replace(u'_', u' ');
}

} // namespace

std::string glossaryLanguage()
{
    return QLocale().name().toStdString();
}

QString headingOf(const lessons::TermWords& words)
{
    QString name = QString::fromStdString(words.name);
    const QString first = name.section(u' ', 0, 0);
    const bool isAbbreviation = std::any_of(first.begin(), first.end(), [](QChar c) { return c.isUpper(); });
    if (!isAbbreviation && !name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

std::string topicOf(const lessons::Term& term)
{
    return term.topic.starts_with(termFolder) ? term.topic : "glossary/" + term.id;
}

QStringList calledNames(const model::UnitType& type)
{
    QStringList names{label(type.label)};
    if (const lessons::Term* term = lessons::glossary().named(names.first().toStdString(), glossaryLanguage())) {
        const lessons::TermWords& words = term->in(glossaryLanguage());
        names << QString::fromStdString(words.name);
        for (const std::string& also : words.also) names << QString::fromStdString(also);
    }
    names << names.first() + u' ' + wordsOfId(type.id);
    return names;
}

QStringList calledNames(const model::StepTemplate& step)
{
    QStringList names{label(step.label)};
    for (const std::string& also : step.also) names << label(also);
    names << names.first() + u' ' + wordsOfId(step.id);
    return names;
}

void takeTerm(HelpTopic& topic, const lessons::Term& term)
{
    const lessons::TermWords& words = term.in(glossaryLanguage());
    topic.meaning = QString::fromStdString(words.text);
    const QString heading = headingOf(words);
    if (heading.compare(topic.title, Qt::CaseInsensitive) != 0) topic.also << QString::fromStdString(words.name);
    for (const std::string& also : words.also) topic.also << QString::fromStdString(also);
}

std::vector<HelpTopic> glossaryTopics()
{
    std::vector<HelpTopic> topics;
    const lessons::Glossary& glossary = lessons::glossary();
    for (const lessons::Term* term : glossary.sorted(glossaryLanguage())) {
        HelpTopic topic{.id = topicOf(*term), .title = headingOf(term->in(glossaryLanguage()))};
        topic.kind = QCoreApplication::translate("Help", "Term");
        topic.place = QString::fromStdString(glossary.subjectOf(*term).title.in(glossaryLanguage()));
        topic.beside = term->topic;
        takeTerm(topic, *term);
        topics.push_back(std::move(topic));
    }
    return topics;
}

} // namespace titer::app
