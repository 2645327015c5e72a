#include "ui/help/manual_pages.h"

#include "ui/shown/manual_title.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace titer::help {

namespace {

const QString folder = QStringLiteral(":/manual");

// The pages are in English; what they are called is found in every language.
[[maybe_unused]] constexpr const char* titles[] = {
    QT_TRANSLATE_NOOP("Help", "Alarms"),
    QT_TRANSLATE_NOOP("Help", "Audit trail and backups"),
    QT_TRANSLATE_NOOP("Help", "Boards, the wall, reports"),
    QT_TRANSLATE_NOOP("Help", "Columns"),
    QT_TRANSLATE_NOOP("Help", "Continued process verification"),
    QT_TRANSLATE_NOOP("Help", "Controllers of your own"),
    QT_TRANSLATE_NOOP("Help", "Cost, footprint, schedule"),
    QT_TRANSLATE_NOOP("Help", "Estimating from a recording"),
    QT_TRANSLATE_NOOP("Help", "Designed experiments"),
    QT_TRANSLATE_NOOP("Help", "Reading your files"),
    QT_TRANSLATE_NOOP("Help", "Glossary"),
    QT_TRANSLATE_NOOP("Help", "Hybrid rate laws"),
    QT_TRANSLATE_NOOP("Help", "Titer"),
    QT_TRANSLATE_NOOP("Help", "Files and command line"),
    QT_TRANSLATE_NOOP("Help", "Rate laws of your own"),
    QT_TRANSLATE_NOOP("Help", "Lessons"),
    QT_TRANSLATE_NOOP("Help", "Making a lesson"),
    QT_TRANSLATE_NOOP("Help", "Recordings and live data"),
    QT_TRANSLATE_NOOP("Help", "Multivariate models"),
    QT_TRANSLATE_NOOP("Help", "Worked multivariate cases"),
    QT_TRANSLATE_NOOP("Help", "Plants and runs"),
    QT_TRANSLATE_NOOP("Help", "Preparing recorded tables"),
    QT_TRANSLATE_NOOP("Help", "What is promised and how it is tested"),
    QT_TRANSLATE_NOOP("Help", "Samples of the laboratory"),
    QT_TRANSLATE_NOOP("Help", "Screening sheets and fits"),
    QT_TRANSLATE_NOOP("Help", "Sweeps and uncertainty"),
    QT_TRANSLATE_NOOP("Help", "Trains of steps"),
    QT_TRANSLATE_NOOP("Help", "Units of equations and published models"),
};

app::HelpTopic topicOfPage(const QString& name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray text = file.readAll();
    return {.id = "manual/" + name.chopped(3).toStdString(),
            .title = shown::manualTitle(name.chopped(3)),
            .kind = QCoreApplication::translate("Help", "Manual"),
            //: Of the help's topics, those of the manual, whose text is in English.
            .place = QCoreApplication::translate("Help", "manual"),
            .meaning = QString::fromUtf8(text)};
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
