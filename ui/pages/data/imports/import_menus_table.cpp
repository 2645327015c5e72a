// Which table of a file is read, what distinguishes its rows, and what its time is.
#include "core/base/text.h"
#include "ui/look/glyph.h"
#include "ui/pages/data/imports/import_menus.h"

#include <QLocale>

#include <algorithm>

namespace titer::pages {

using base::CsvLayout;
using look::Glyph;

namespace {

constexpr char between = '\n'; // keys of an item

// Sets of one to three of the columns, the smaller first; of many, one alone.
std::vector<std::vector<std::string>> setsOf(const std::vector<std::string>& columns)
{
    constexpr std::size_t fewForTwo = 6, fewForThree = 4;
    std::vector<std::vector<std::string>> sets;
    for (const std::string& column : columns) sets.push_back({column});
    for (std::size_t size = 2; size <= 3; ++size) {
        if (columns.size() > (size == 2 ? fewForTwo : fewForThree)) break;
        for (std::size_t i = 0, all = sets.size(); i < all; ++i) {
            const std::vector<std::string> set = sets[i];
            if (set.size() != size - 1) continue;
            const auto last = std::find(columns.begin(), columns.end(), set.back());
            for (auto next = last + 1; next != columns.end(); ++next) {
                sets.push_back(set);
                sets.back().push_back(*next);
            }
        }
    }
    return sets;
}

QString shownColumns(const std::vector<std::string>& columns)
{
    return QString::fromStdString(base::join(columns, ", "));
}

// What the time is counted in, as the file states it.
QString unitOf(const CsvLayout& source)
{
    using Kind = base::CountedDates::Kind;
    const bool isClock = source.timeOfDay || source.clockForm == base::ClockForm::Minutes;
    if (source.counted.kind == Kind::Spreadsheet) return ImportMenus::tr("days of a spreadsheet");
    if (source.counted) return ImportMenus::tr("since 1970");
    if (isClock && source.timeOfDay) return ImportMenus::tr("hours and minutes");
    if (isClock) return ImportMenus::tr("minutes and seconds");
    return QString::fromStdString(source.columns[std::size_t(source.timeColumn)].unit);
}

} // namespace

std::vector<std::string> ImportMenus::keysIn(const QString& text)
{
    std::vector<std::string> keys;
    if (text.isEmpty()) return keys;
    const std::string joined = text.toStdString();
    for (const std::string_view key : base::split(joined, between)) keys.emplace_back(key);
    return keys;
}

void ImportMenus::showTable(const CsvLayout& layout, const app::ImportChoices& choices)
{
    const QString found = !choices.table.empty() ? tr("as in the file")
                          : layout.table.empty()
                              ? tr("those of one kind side by side")
                              : tr("the longest with a time: %1", "a table").arg(QString::fromStdString(layout.table));
    QList<std::pair<QString, QString>> items{{found, {}}};
    for (const std::string& title : layout.tables)
        items.append({QString::fromStdString(title), QString::fromStdString(title)});
    fill(Asked::Table, items, choices.table);
    report(Asked::Table, int(Glyph::Ok),
           tr("Tables in the file: %1").arg(QLocale().toString(qint64(layout.tables.size()))));
}

void ImportMenus::showKeys(const app::ImportPreview& preview, const app::ImportChoices& choices)
{
    const bool chosen = !choices.keys.empty();
    const QString found = preview.asksKey() ? tr("Choose…")
                          : chosen || !preview.isKeyed()
                              ? tr("as in the file")
                              : tr("as in the file: %1").arg(shownColumns(preview.layout.keys));
    std::vector<std::vector<std::string>> sets = setsOf(preview.keys);
    if (chosen) sets.push_back(choices.keys);
    QList<std::pair<QString, QString>> items{{found, {}}};
    for (const std::vector<std::string>& set : sets)
        items.append({shownColumns(set), QString::fromStdString(base::join(set, std::string(1, between)))});
    const bool isOne = choices.oneSeries && preview.asksKey();
    if (preview.asksKey()) items.append({tr("none: several readings of each series"), noKey()});
    fill(Asked::Keys, items, isOne ? noKey().toStdString() : base::join(choices.keys, std::string(1, between)));
    if (isOne)
        report(Asked::Keys, int(Glyph::Warn), tr("Rows of the same time are several readings of each series."));
    else if (preview.asksKey())
        report(Asked::Keys, int(Glyph::Warn),
               tr("Rows of the same time have different values. Choose the columns that distinguish them, such as "
                  "vessel or well; or make one of them the batch, by its header, and read one batch."));
}

void ImportMenus::showTime(const app::ImportPreview& preview, const app::ImportChoices& choices)
{
    const CsvLayout& source = preview.source;
    const bool isFound = source.timeColumn >= 0, isChosen = !choices.timeColumn.empty();
    m_timeColumn = isFound ? source.columns[std::size_t(source.timeColumn)].statedName() : choices.timeColumn;
    if (preview.times.empty() && !isChosen) return;
    if (preview.times.size() > 1 || isChosen || !isFound) {
        const QString found = isChosen  ? tr("as in the file")
                              : isFound ? tr("as in the file: %1").arg(QString::fromStdString(m_timeColumn))
                                        : tr("Choose…");
        QList<std::pair<QString, QString>> items{{found, {}}};
        for (const std::string& name : preview.times)
            items.append({QString::fromStdString(name), QString::fromStdString(name)});
        fill(Asked::Time, items, choices.timeColumn);
    }
    if (isFound) showTimeUnit(source, choices);
}

// Where the file leaves it open or counts instants; a stated unit is changed in the header of its column.
void ImportMenus::showTimeUnit(const CsvLayout& source, const app::ImportChoices& choices)
{
    const bool isElapsed = source.time == CsvLayout::Time::Elapsed;
    const bool isClock = isElapsed && (source.timeOfDay || source.clockForm == base::ClockForm::Minutes);
    const bool isOpen = isElapsed && source.assumedUnit && !isClock;
    if (!isOpen && !isClock && !source.counted && choices.timeUnit.empty()) return;
    const bool isChosen = !choices.timeUnit.empty();
    QList<std::pair<QString, QString>> items{{isChosen ? tr("as in the file")
                                              : isOpen ? tr("not in the file: seconds")
                                                       : tr("as in the file: %1").arg(unitOf(source)),
                                              {}}};
    if (isClock)
        items +=
            {{tr("hours and minutes"), QStringLiteral("h:mm")}, {tr("minutes and seconds"), QStringLiteral("mm:ss")}};
    else if (isElapsed || source.counted)
        items += {{tr("seconds"), QStringLiteral("s")},
                  {tr("minutes"), QStringLiteral("min")},
                  {tr("hours"), QStringLiteral("h")},
                  {tr("days"), QStringLiteral("d")},
                  {tr("dates: days of a spreadsheet"), QStringLiteral("excel")},
                  {tr("dates: seconds since 1970"), QStringLiteral("unix s")},
                  {tr("dates: milliseconds since 1970"), QStringLiteral("unix ms")},
                  {tr("dates: microseconds since 1970"), QStringLiteral("unix us")},
                  {tr("dates: nanoseconds since 1970"), QStringLiteral("unix ns")}};
    fill(Asked::TimeUnit, items, choices.timeUnit);
    if (isOpen && !isChosen)
        report(Asked::TimeUnit, int(Glyph::Warn),
               tr("The time has no unit and is read in seconds; choose it if that is wrong."));
}

} // namespace titer::pages
