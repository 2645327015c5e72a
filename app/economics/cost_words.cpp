#include "app/economics/cost_words.h"

#include <QCoreApplication>

#include <utility>

namespace titer::app {

namespace {

// The classes of all groupings, as files call them.
constexpr std::pair<const char*, const char*> classWords[] = {
    {"materials", QT_TRANSLATE_NOOP("pages", "Materials")},
    {"raw_materials", QT_TRANSLATE_NOOP("pages", "Raw materials")},
    {"consumables", QT_TRANSLATE_NOOP("pages", "Consumables")},
    {"labour", QT_TRANSLATE_NOOP("pages", "Labour")},
    {"quality", QT_TRANSLATE_NOOP("pages", "Quality")},
    {"utilities", QT_TRANSLATE_NOOP("pages", "Utilities")},
    {"waste", QT_TRANSLATE_NOOP("pages", "Waste")},
    {"facility", QT_TRANSLATE_NOOP("pages", "Facility")},
    {"facility_dependent", QT_TRANSLATE_NOOP("pages", "Facility-dependent")},
    {"laboratory", QT_TRANSLATE_NOOP("pages", "Laboratory, QC and QA")},
    {"capital", QT_TRANSLATE_NOOP("pages", "Capital")},
    {"failed", QT_TRANSLATE_NOOP("pages", "Failed batches")},
    {"other", QT_TRANSLATE_NOOP("pages", "Other")}};

} // namespace

QString costClassName(std::string_view id)
{
    for (const auto& [known, words] : classWords)
        if (id == known) return QCoreApplication::translate("pages", words);
    return QString::fromUtf8(id.data(), qsizetype(id.size()));
}

} // namespace titer::app
