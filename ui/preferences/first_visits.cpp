#include "ui/preferences/first_visits.h"

#include "app/common/settings.h"

namespace titer::preferences {

namespace {

// Switches of the settings; `none` is no page.
constexpr const char* none = "none";

QString visitKey(const QString& page)
{
    return QStringLiteral("first_visit/") + page;
}

// Those that are off.
QStringList visited(const app::Settings& settings)
{
    QStringList pages = settings.flagsOff(QStringLiteral("first_visit"));
    pages.removeAll(QLatin1String(none));
    return pages;
}

} // namespace

bool isFirstVisit(const app::Settings& settings, const QString& page)
{
    return settings.flag(visitKey(page), true) && settings.flag(visitKey(QLatin1String(none)), true);
}

void keepVisit(app::Settings& settings, const QString& page)
{
    settings.setFlag(visitKey(page), false);
}

bool hasVisited(const app::Settings& settings)
{
    return !visited(settings).isEmpty();
}

void forgetVisits(app::Settings& settings)
{
    for (const QString& page : visited(settings)) settings.setFlag(visitKey(page), true);
}

void countNoVisits(app::Settings& settings)
{
    settings.setFlag(visitKey(QLatin1String(none)), false);
}

} // namespace titer::preferences
