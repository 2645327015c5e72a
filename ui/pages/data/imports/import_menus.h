// What can be read in more than one way of a file as a whole, a menu each with the reasons for it: by what it is read, which table, what
// distinguishes rows of one time, the time and its unit, the zone of its dates, the order of day and month, the decimal sign, the batch.
// [gui]
//
//   ImportMenus menus;  menus.show(preview, choices, by)         only what the file leaves open is asked
//   signal chosen(Asked::Zone, "Europe/Berlin")                   as the options of import write it; empty: as it was found out
#pragma once

#include "app/live/recordings/import_choices.h"
#include "app/live/recordings/import_preview.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class ImportMenus : public QWidget {
    Q_OBJECT
public:
    enum class Asked { By, Table, Keys, Time, TimeUnit, Zone, Dates, Decimal, Batch, Count };

    // How a file that a format knows is read: by it, or as any table.
    struct By {
        QString format; // as people call it; empty where none knows the file
        bool table = true;
        bool statesTimes = false; // the format reports zone, order and decimal sign by itself
    };

    explicit ImportMenus(QWidget* parent = nullptr);

    void show(const app::ImportPreview& preview, const app::ImportChoices& choices, const By& by);
    // Of dates without one in all of the project, empty for none; and those of recordings that it has already. `keeps`: there is a
    // project that can keep another one.
    void setProjectZones(const QString& zone, const QStringList& zones, bool keeps);
    // Whether the chosen zone is to be that of the project from now on.
    bool isZoneForAll() const;
    QCheckBox* zoneForAll() const { return m_zoneForAll; }
    QComboBox* menu(Asked asked) const { return m_rows[std::size_t(asked)].menu; }
    QLineEdit* zoneName() const { return m_zoneName; }
    // The item of the keys by which rows of one time are several readings of each series.
    static QString noKey() { return QStringLiteral("\n"); }
    // The columns that another item of the keys stands for.
    static std::vector<std::string> keysIn(const QString& text);
    // By its name in options, that which was shown last; empty without.
    const std::string& timeColumn() const { return m_timeColumn; }

signals:
    void chosen(titer::pages::ImportMenus::Asked asked, const QString& text);

private:
    struct Row {
        widgets::Label* name = nullptr;
        QComboBox* menu = nullptr;
        QVBoxLayout* evidence = nullptr;
    };

    void addRow(Asked asked, const QString& name);
    Row& row(Asked asked) { return m_rows[std::size_t(asked)]; }
    // Fills a menu again; `current` is chosen, and added where it is not among them.
    void fill(Asked asked, const QList<std::pair<QString, QString>>& items, const std::string& current);
    void hide(Asked asked);
    void report(Asked asked, int glyph, const QString& words);
    void activate(Asked asked);
    void showBy(const By& by);
    void showTable(const base::CsvLayout& layout, const app::ImportChoices& choices);
    void showKeys(const app::ImportPreview& preview, const app::ImportChoices& choices);
    void showTime(const app::ImportPreview& preview, const app::ImportChoices& choices);
    void showTimeUnit(const base::CsvLayout& source, const app::ImportChoices& choices);
    void showZone(const base::CsvLayout& layout, const app::ImportChoices& choices);
    void showDates(const base::CsvLayout& layout, const app::ImportChoices& choices);
    void reportDates(const base::CsvLayout& layout, bool stated);
    void showDecimal(const base::CsvLayout& layout, const app::ImportChoices& choices);
    void showBatch(const app::ImportPreview& preview, const app::ImportChoices& choices);
    void showUnread(const app::ImportChoices& choices);

    std::array<Row, std::size_t(Asked::Count)> m_rows;
    std::string m_timeColumn;
    QString m_projectZone;
    bool m_keepsZone = false;
    QStringList m_projectZones;
    QLineEdit* m_zoneName;
    QCheckBox* m_zoneForAll;
};

} // namespace titer::pages
