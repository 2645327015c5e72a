#include "ui/help/manual_pages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace titer::help {

namespace {

const QString folder = QStringLiteral(":/manual");

// A page begins with "# Title".
app::HelpTopic topicOfPage(const QString& name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QString text = QString::fromUtf8(file.readAll());
    return {.id = "manual/" + name.chopped(3).toStdString(),
            .title = text.section(u'\n', 0, 0).mid(2),
            .kind = QCoreApplication::translate("Help", "Manual"),
            .meaning = text.section(u'\n', 1)};
}

} // namespace

void addManualPages(app::HelpTopics& topics)
{
    const QString index = QStringLiteral("index.md");
    QStringList names = QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    if (names.removeAll(index) > 0) names.prepend(index);
    for (const QString& name : names) topics.add(topicOfPage(name));
}

bool isManualPage(const app::HelpTopic& topic)
{
    return topic.id.starts_with("manual/");
}

std::string manualTopicOf(const QString& link)
{
    const QString page = link.section(u'#', 0, 0);
    if (!page.endsWith(QStringLiteral(".md")) || page.contains(u'/')) return {};
    return "manual/" + page.chopped(3).toStdString();
}

} // namespace titer::help
