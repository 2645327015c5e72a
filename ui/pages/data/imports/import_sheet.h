// A recording before it is taken in: what was understood of the file, and what can be said to have it read otherwise. [gui]
//
//   ImportSheet sheet(plugins, document, recordings, page);  sheet.open("run.csv")     over the lower half of the page
//   signal accepted(settings, name)                              with the settings of the connector `replay`
// Whoever leaves it is asked first where choices would be lost.
#pragma once

#include "app/common/format_keeping.h"
#include "app/common/joined_text.h"
#include "app/common/lab_text.h"
#include "app/common/workbook_text.h"
#include "app/document/document.h"
#include "app/live/live_session.h"
#include "app/live/recordings/data_recordings.h"
#include "app/live/recordings/import_choices.h"
#include "core/connect/settings.h"
#include "ui/pages/data/imports/import_menus.h"
#include "ui/widgets/sheet.h"

#include <QString>

#include <optional>

class QComboBox;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace titer::form {
class SettingForm;
}
namespace titer::widgets {
class Label;
class LinkedLine;
} // namespace titer::widgets

namespace titer::pages {

class KeepPanel;
class PreviewTable;
class QuestionBar;

class ImportSheet : public widgets::Sheet {
    Q_OBJECT
public:
    ImportSheet(app::PluginHost& plugins, app::Document& document, const app::DataRecordings& recordings,
                QWidget* page);

    void open(const QString& path);
    // Asks first where choices would be lost.
    void leave() override;
    // The file could be read as it stands.
    bool isReady() const { return m_ready; }
    // Where what it reports samples is read: a laboratory's file as it was opened, else what is taken in.
    QString sampleFile() const { return m_format ? m_file : m_path; }
    bool isTable() const { return !m_format; } // it is read by no format
    bool isRun() const { return m_run; }       // of a chromatography system
    PreviewTable* preview() const { return m_preview; }
    QPushButton* acceptButton() const { return m_accept; }
    QComboBox* sheets() const { return m_sheets; }
    ImportMenus* menus() const { return m_menus; }
    QuestionBar* question() const { return m_question; }
    QPushButton* keepButton() const { return m_keep; }
    KeepPanel* keepPanel() const { return m_keepPanel; }
    widgets::LinkedLine* leftOut() const { return m_leftOut; }

signals:
    void accepted(const titer::connect::Settings& settings, const QString& name);
    void left(); // it is closed, whether the file was taken in or not

private:
    void layOut();
    connect::Settings settings() const;
    void read();
    void readWorkbook(const QString& sheet);
    void reportTogether(const std::vector<std::string>& titles, const QStringList& sheets);
    void chooseSheet(int index);
    bool readLab();
    bool readTables();
    void takeSheet(const QString& path, const QString& sheet, const QStringList& sheets);
    void showPreview();
    void showSettings(const base::CsvLayout& layout);
    ImportMenus::By readBy() const;
    QStringList projectZones() const;
    app::ImportChoices unsaid() const;
    void chooseUnit(const QString& column, const QString& unit);
    void chooseRole(const QString& column, app::ColumnRole role, const QString& with);
    void choose(ImportMenus::Asked asked, const QString& text);
    void chooseTable(bool table);
    bool isChanged() const;
    connect::Settings reading() const;
    // How the table is read is kept as a format.
    void askFormat();
    void nameFormat(const QString& name, bool ofProject);
    void keepFormat(const app::FormatWish& wish, bool replace);
    void showOpened();
    void showFindings();
    void showLeftOut();
    void showFaults(const base::Errors& errors);
    void clearFindings();
    void addFinding(int glyph, const QString& words);
    void accept();
    void end();

    app::LiveSession m_probe;
    app::WorkbookText m_workbook;
    std::shared_ptr<const formats::Format> m_known;  // that knows the file
    std::shared_ptr<const formats::Format> m_format; // the same, where the file is read by it
    app::LabText m_lab;                              // what was read by it
    QString m_file;                                  // that was opened
    QString m_name;                                  // of what is taken in
    QString m_table;                                 // the same, or the sheet that is read of it
    std::optional<app::JoinedText> m_joined;         // several tables of it as one
    QString m_sheet;                                 // what was read of a workbook, in words
    QString m_together;                              // sheets that can be read together, in words
    app::Document& m_document;
    const app::DataRecordings& m_recordings;
    QString m_path;
    app::ImportChoices m_choices;
    std::string m_zone;                      // of dates without one in all of the project; empty: that of the machine
    std::optional<connect::Settings> m_kept; // what is part of a format by now
    QString m_keptWords;
    bool m_ready = false;
    bool m_run = false; // the file is one of a chromatography system
    bool m_all = false; // each thing that is left out is listed
    widgets::Label* m_title;
    widgets::Label* m_count;
    QScrollArea* m_scroll;
    QVBoxLayout* m_findings;
    QComboBox* m_sheets; // of a workbook with several
    ImportMenus* m_menus;
    form::SettingForm* m_form;
    PreviewTable* m_preview;
    widgets::LinkedLine* m_leftOut;
    QPushButton* m_accept;
    QPushButton* m_cancel;
    QPushButton* m_keep;
    QWidget* m_foot;
    QuestionBar* m_question; // instead of the foot
    KeepPanel* m_keepPanel;  // likewise
};

} // namespace titer::pages
