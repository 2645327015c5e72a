// A recording before it is taken in: what was understood of the file, and what can be said to have it read otherwise. [gui]
//
//   ImportSheet sheet(reading, document, recordings, page);  sheet.open("run.csv")     over the lower half of the page
//   sheet.goOn()                                                 with the file that is open already, in another language
//   signal accepted(settings, name)                              with the settings of the connector `replay`
// Whoever leaves it is asked first where choices would be lost.
#pragma once

#include "app/common/tables/format_keeping.h"
#include "app/document/document.h"
#include "app/live/recordings/data_recordings.h"
#include "app/session/import_reading.h"
#include "ui/pages/data/imports/import_menus.h"
#include "ui/widgets/sheet.h"

#include <QString>

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
    // All of it outlives the sheet.
    ImportSheet(app::ImportReading& reading, app::Document& document, const app::DataRecordings& recordings,
                QWidget* page);

    void open(const QString& path);
    void goOn();
    // Asks first where choices would be lost.
    void leave() override;
    void plantLeft() override { end(); }
    // The file could be read as it stands.
    bool isReady() const { return m_ready; }
    // Where what it reports samples is read: a laboratory's file as it was opened, else what is taken in.
    QString sampleFile() const { return m_import.format ? m_import.file : m_import.path; }
    bool isTable() const { return !m_import.format; } // it is read by no format
    bool isRun() const { return m_import.isRun; }     // of a chromatography system
    PreviewTable* preview() const { return m_preview; }
    QPushButton* acceptButton() const { return m_accept; }
    QComboBox* sheets() const { return m_sheets; }
    ImportMenus* menus() const { return m_menus; }
    QuestionBar* question() const { return m_question; }
    QuestionBar* keyQuestion() const { return m_keyQuestion; }
    QPushButton* keepButton() const { return m_keep; }
    KeepPanel* keepPanel() const { return m_keepPanel; }
    widgets::LinkedLine* leftOut() const { return m_leftOut; }

signals:
    void accepted(const titer::connect::Settings& settings, const QString& name);
    void left(); // it is closed, whether the file was taken in or not

private:
    void layOut();
    connect::Settings settings() const;
    void begin();
    void showWaiting();
    void read();
    void readWorkbook(const QString& sheet);
    void fillSheets();
    QString sheetWords() const;
    void chooseSheet(int index);
    bool readLab();
    bool readTables();
    void takeSheet(const QString& path, const QString& sheet, const QStringList& sheets);
    void showPreview();
    void showSettings(const base::CsvLayout& layout);
    ImportMenus::By readBy() const;
    void chooseUnit(const QString& column, const QString& unit);
    void chooseRole(const QString& column, app::ColumnRole role, const QString& with);
    void choose(ImportMenus::Asked asked, const QString& text);
    void chooseTable(bool table);
    void askKey(const app::ImportPreview& preview);
    bool isChanged() const;
    connect::Settings reading() const;
    // How the table is read is kept as a format.
    void askFormat();
    void nameFormat(const QString& name, bool ofProject);
    void keepFormat(const app::FormatWish& wish, bool replace);
    void showOpened();
    void showFindings();
    void showFaults(const base::Errors& errors);
    void accept();
    void end();

    app::ImportReading& m_reading;
    app::ImportFile& m_import; // of the reading
    app::Document& m_document;
    const app::DataRecordings& m_recordings;
    bool m_ready = false;
    bool m_all = false; // each thing that is left out is listed
    bool m_asksKey = false;
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
    QuestionBar* m_keyQuestion; // above the foot
    QuestionBar* m_question;    // instead of the foot
    KeepPanel* m_keepPanel;     // likewise
};

} // namespace titer::pages
