// Menus of an import.
#include "ui/pages/data/imports/import_menus.h"

#include "core/base/tables/csv_cells.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTimeZone>
#include <QVBoxLayout>

namespace titer::pages {

using base::CsvLayout;
using base::DateOrder;
using base::DateOrders;
using look::Glyph;
using look::Token;
using look::Type;
using widgets::FindingRow;
using widgets::Label;

namespace {

constexpr const char* otherZone = "?";
constexpr const char* usualZones[] = {"UTC",
                                      "Europe/London",
                                      "Europe/Berlin",
                                      "Europe/Zurich",
                                      "Europe/Paris",
                                      "America/New_York",
                                      "America/Chicago",
                                      "America/Los_Angeles",
                                      "America/Sao_Paulo",
                                      "Asia/Kolkata",
                                      "Asia/Singapore",
                                      "Asia/Shanghai",
                                      "Asia/Seoul",
                                      "Asia/Tokyo",
                                      "Australia/Sydney"};

QString orderWord(DateOrder order)
{
    return order == DateOrder::DayFirst     ? ImportMenus::tr("day first")
           : order == DateOrder::MonthFirst ? ImportMenus::tr("month first")
                                            : ImportMenus::tr("year first");
}

// "10.03.2026": points always mean the day first.
bool hasPoints(const std::string& date)
{
    const std::size_t at = date.find_first_not_of("0123456789");
    return at != std::string::npos && date[at] == '.';
}

} // namespace

ImportMenus::ImportMenus(QWidget* parent)
    : QWidget(parent)
    , m_zoneName(new QLineEdit)
    , m_zoneForAll(new QCheckBox(tr("For all files of this project")))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    addRow(Asked::By, tr("Read"));
    addRow(Asked::Table, tr("Table"));
    addRow(Asked::Keys, tr("Key of the rows"));
    addRow(Asked::Time, tr("Time"));
    addRow(Asked::TimeUnit, tr("Time is counted in"));
    addRow(Asked::Zone, tr("Dates without a time zone"));
    addRow(Asked::Dates, tr("Order of dates"));
    addRow(Asked::Decimal, tr("Decimal sign"));
    addRow(Asked::Batch, tr("Batch"));
    m_zoneName->setPlaceholderText(tr("a time zone, such as Europe/Madrid or +01:00"));
    m_zoneName->setAccessibleName(tr("Time zone of dates without one"));
    QStringList zones;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) zones << QString::fromLatin1(id);
    auto* completer = new QCompleter(zones, m_zoneName);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_zoneName->setCompleter(completer);
    connect(m_zoneName, &QLineEdit::returnPressed, this, [this] {
        if (const QString zone = m_zoneName->text().trimmed(); !zone.isEmpty()) emit chosen(Asked::Zone, zone);
    });
    m_zoneName->hide();
    m_zoneForAll->hide();
    m_zoneForAll->setToolTip(tr("Dates without a time zone are then read this way, unless another one is chosen"));
}

void ImportMenus::setProjectZones(const QString& zone, const QStringList& zones, bool keeps)
{
    m_keepsZone = keeps;
    m_projectZone = zone;
    m_projectZones = zones;
    m_zoneForAll->setChecked(zone.isEmpty());
}

bool ImportMenus::isZoneForAll() const
{
    return !m_zoneForAll->isHidden() && m_zoneForAll->isChecked();
}

void ImportMenus::addRow(Asked asked, const QString& name)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    const int at = 3 * int(asked);
    Row& made = row(asked);
    made.name = new Label(name);
    made.menu = new QComboBox;
    made.evidence = new QVBoxLayout;
    made.menu->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made.menu->setMinimumContentsLength(6);
    made.name->setWordWrap(true);
    made.menu->setAccessibleName(name);
    made.name->setBuddy(made.menu);
    grid->addWidget(made.name, at, 0);
    grid->addWidget(made.menu, at, 1);
    if (asked == Asked::Zone) {
        auto* below = new QVBoxLayout;
        below->addWidget(m_zoneName);
        below->addWidget(m_zoneForAll);
        grid->addLayout(below, at + 1, 1);
    }
    grid->addLayout(made.evidence, at + 2, 0, 1, 2);
    connect(made.menu, &QComboBox::activated, this, [this, asked] { activate(asked); });
}

void ImportMenus::activate(Asked asked)
{
    const QString text = row(asked).menu->currentData().toString();
    const bool typed = asked == Asked::Zone && text == QLatin1String(otherZone);
    if (asked == Asked::Zone) m_zoneName->setVisible(typed);
    if (typed)
        m_zoneName->setFocus(Qt::OtherFocusReason);
    else
        emit chosen(asked, text);
}

void ImportMenus::fill(Asked asked, const QList<std::pair<QString, QString>>& items, const std::string& current)
{
    Row& filled = row(asked);
    const QSignalBlocker quiet(filled.menu);
    const QString chosen = QString::fromStdString(current);
    filled.menu->clear();
    for (const auto& [text, value] : items)
        if (filled.menu->findData(value) < 0) filled.menu->addItem(text, value);
    if (filled.menu->findData(chosen) < 0) filled.menu->addItem(chosen, chosen);
    filled.menu->setCurrentIndex(filled.menu->findData(chosen));
    filled.menu->show();
    filled.name->show();
    widgets::clearRows(filled.evidence);
}

void ImportMenus::hide(Asked asked)
{
    row(asked).menu->hide();
    row(asked).name->hide();
    widgets::clearRows(row(asked).evidence);
}

void ImportMenus::report(Asked asked, int glyph, const QString& words)
{
    row(asked).evidence->addWidget(new FindingRow(Glyph(glyph), words));
}

void ImportMenus::show(const app::ImportPreview& preview, const app::ImportChoices& choices, const By& by)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) hide(Asked(i));
    m_zoneName->hide();
    m_zoneForAll->hide();
    if (!by.format.isEmpty()) showBy(by);
    if (!by.table) {
        if (!by.statesTimes) showUnread(choices);
        return;
    }
    const CsvLayout& layout = preview.layout;
    if (layout.tables.size() > 1 || !choices.table.empty()) showTable(layout, choices);
    if (!preview.keys.empty() || !choices.keys.empty()) showKeys(preview, choices);
    showTime(preview, choices);
    const bool dated = layout.time == CsvLayout::Time::DateTime;
    const bool said = !choices.zone.empty() && choices.zone != m_projectZone.toStdString();
    if ((dated && layout.localDates) || said) showZone(layout, choices);
    if ((dated && !layout.dates.fit(DateOrder::YearFirst)) || !choices.dates.empty()) showDates(layout, choices);
    // Between commas a number has a point.
    const bool open = layout.separator != ',' || layout.decimal == ',';
    if ((open && !layout.decimalSample.empty()) || !choices.decimal.empty()) showDecimal(layout, choices);
    if (layout.batchColumn >= 0) showBatch(preview, choices);
}

void ImportMenus::showBy(const By& by)
{
    fill(Asked::By, {{tr("by the format “%1”").arg(by.format), {}}, {tr("as a plain table"), QStringLiteral("table")}},
         by.table ? "table" : "");
}

// A format finds out by itself what a file reports; the rest can be said.
void ImportMenus::showUnread(const app::ImportChoices& choices)
{
    CsvLayout open;
    open.dates.fits = {true, true, true};
    showZone(open, choices);
    widgets::clearRows(row(Asked::Zone).evidence);
    fill(Asked::Dates,
         {{tr("as in the file"), {}},
          {orderWord(DateOrder::DayFirst), QStringLiteral("day-first")},
          {orderWord(DateOrder::MonthFirst), QStringLiteral("month-first")},
          {orderWord(DateOrder::YearFirst), QStringLiteral("year-first")}},
         choices.dates);
    fill(Asked::Decimal,
         {{tr("as in the file"), {}}, {tr("point"), QStringLiteral("point")}, {tr("comma"), QStringLiteral("comma")}},
         choices.decimal);
}

void ImportMenus::showZone(const CsvLayout& layout, const app::ImportChoices& choices)
{
    const base::Result<base::Zone> own = base::Zone::named({});
    const QString system = own ? QString::fromStdString(own->name()) : QString();
    QList<std::pair<QString, QString>> items;
    if (!m_projectZone.isEmpty()) items.append({tr("of the project: %1").arg(m_projectZone), m_projectZone});
    items.append({tr("of this computer: %1").arg(system), {}});
    for (const QString& zone : m_projectZones) items.append({tr("of the project's recordings: %1").arg(zone), zone});
    for (const char* zone : usualZones) items.append({QString::fromLatin1(zone), QString::fromLatin1(zone)});
    items.append({tr("other…"), QString::fromLatin1(otherZone)});
    fill(Asked::Zone, items, choices.zone);
    const QString chosen = QString::fromStdString(choices.zone);
    m_zoneForAll->setVisible(m_keepsZone && !chosen.isEmpty() && chosen != m_projectZone);
    const QString read = choices.zone.empty() ? system : QString::fromStdString(choices.zone);
    if (layout.localDates)
        report(Asked::Zone, int(Glyph::Ok), tr("Its dates have no time zone and are read in that of %1.").arg(read));
}

void ImportMenus::showDates(const CsvLayout& layout, const app::ImportChoices& choices)
{
    const bool stated = !choices.dates.empty();
    const DateOrder found = layout.timeColumn >= 0 ? layout.columns[std::size_t(layout.timeColumn)].dates : DateOrder();
    const QString first =
        layout.unsureDates || stated ? tr("as in the file") : tr("as in the file: %1").arg(orderWord(found));
    constexpr std::pair<DateOrder, const char*> orders[] = {{DateOrder::DayFirst, "day-first"},
                                                            {DateOrder::MonthFirst, "month-first"},
                                                            {DateOrder::YearFirst, "year-first"}};
    QList<std::pair<QString, QString>> items{{layout.unsureDates ? tr("Choose…") : first, {}}};
    for (const auto& [order, id] : orders) items.append({orderWord(order), QString::fromLatin1(id)});
    fill(Asked::Dates, items, choices.dates);
    auto* model = qobject_cast<QStandardItemModel*>(row(Asked::Dates).menu->model());
    for (int i = 0; model && i < 3; ++i)
        if (!layout.dates.fit(orders[i].first)) {
            model->item(i + 1)->setEnabled(false);
            model->item(i + 1)->setToolTip(tr("Not all dates of the file can be read this way."));
        }
    reportDates(layout, stated);
}

void ImportMenus::reportDates(const CsvLayout& layout, bool stated)
{
    if (layout.timeColumn < 0 || layout.time != CsvLayout::Time::DateTime) return;
    const DateOrder order = layout.columns[std::size_t(layout.timeColumn)].dates;
    const QString word = orderWord(order), date = QString::fromStdString(layout.dates.sign.text),
                  line = QLocale().toString(qint64(layout.dates.sign.line));
    if (layout.unsureDates)
        report(Asked::Dates, int(Glyph::Warn),
               tr("Each date can be read with the day or the month first. Choose one."));
    else if (hasPoints(layout.dates.sign.text))
        report(Asked::Dates, int(Glyph::Ok), tr("%1: “%2” in line %3, written with points").arg(word, date, line));
    else if (layout.dates.known == DateOrders::Known::ByNumbers && !date.isEmpty())
        report(Asked::Dates, int(Glyph::Ok), tr("%1: “%2” in line %3", "an order of dates").arg(word, date, line));
    else if (stated)
        report(Asked::Dates, int(Glyph::Ok), tr("%1, as you specified; the dates fit both.").arg(word));
    else if (layout.dates.known == DateOrders::Known::ByCourse)
        report(Asked::Dates, int(Glyph::Warn), tr("%1: in any other order, the rows would jump or go back.").arg(word));
    else
        report(Asked::Dates, int(Glyph::Ok), tr("%1, as the elapsed time next to the dates shows.").arg(word));
}

void ImportMenus::showDecimal(const CsvLayout& layout, const app::ImportChoices& choices)
{
    const QString found = layout.decimal == ',' ? tr("comma") : tr("point");
    fill(Asked::Decimal,
         {{choices.decimal.empty() ? tr("as in the file: %1").arg(found) : tr("as in the file"), {}},
          {tr("point"), QStringLiteral("point")},
          {tr("comma"), QStringLiteral("comma")}},
         choices.decimal);
    const std::string& sample = layout.decimalSample;
    if (const std::optional<double> number = base::readCell(sample, layout.decimal))
        report(Asked::Decimal, int(Glyph::Ok),
               tr("“%1” is read as %2.").arg(QString::fromStdString(sample), QLocale().toString(*number, 'g', 10)));
    else
        report(Asked::Decimal, int(Glyph::Warn), tr("No number in the first rows has this sign."));
}

void ImportMenus::showBatch(const app::ImportPreview& preview, const app::ImportChoices& choices)
{
    const QString first = preview.batches.empty() ? QString() : QString::fromStdString(preview.batches.front());
    QList<std::pair<QString, QString>> items{{tr("the first of the file: %1").arg(first), {}}};
    for (const std::string& batch : preview.batches)
        items.append({QString::fromStdString(batch), QString::fromStdString(batch)});
    fill(Asked::Batch, items, choices.batchValue);
    report(Asked::Batch, int(Glyph::Ok),
           tr("Batches in the first rows: %1").arg(QLocale().toString(qint64(preview.batches.size()))));
}

} // namespace titer::pages

#include "ui/pages/data/imports/moc_import_menus.cpp"
