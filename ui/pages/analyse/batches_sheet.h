// A table of batches for the page Analyse: which batches of the recordings, or which runs of the twin, which tags, and how far rows are apart.
// A sheet over the page. [gui]
//
//   BatchesSheet sheet(session, page);  sheet.openRecordings();  sheet.openRuns();
#pragma once

#include "app/analyse/analyse_session.h"
#include "app/analyse/recordings/imported_batches.h"
#include "app/live/history/data_history.h"
#include "ui/widgets/sheet.h"

class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class BatchesSheet : public widgets::Sheet {
    Q_OBJECT
public:
    // The session outlives the sheet.
    BatchesSheet(app::AnalyseSession& session, QWidget* page);

    // Of the project that is open, or of the one that the table is of.
    void openRecordings();
    void openRecordingsOf(const QString& project); // empty: the one that is open
    void openRuns();
    // Makes the table, or takes it as new rows of the model that there is; what is missing is said in a finding.
    void make(bool asNewRows = false);

    QListWidget* batches() const { return m_batches; }
    QListWidget* tags() const { return m_tags; }
    QLineEdit* search() const { return m_search; }
    QLineEdit* step() const { return m_step; }
    QPushButton* makeButton() const { return m_make; }
    QPushButton* judgeButton() const { return m_judge; }
    QStringList findings() const;

private:
    QWidget* makeList(const QString& name, QListWidget* list, QLineEdit* search);
    void begin(const app::TableSource& source, const QString& title);
    void askProject();
    void look(const std::string& project);
    void takeImported(const base::Result<std::vector<app::ImportedBatch>>& found, bool isStored);
    void take(const app::StoreSurvey& survey);
    void add(QListWidget* list, const std::string& key, const QString& words, bool isChosen);
    void say(const QString& words);
    // What was chosen before, where the table is of the same place.
    const app::TableSource* before() const;

    app::AnalyseSession& m_session;
    app::DataHistory m_history;
    app::BackgroundTask m_looking;
    std::vector<app::ImportedBatch> m_imported; // of the project
    app::TableSource m_source;                  // as far as it is chosen
    widgets::Label* m_title;
    QVBoxLayout* m_findings;
    QListWidget *m_batches, *m_tags;
    QLineEdit *m_search, *m_step;
    QPushButton *m_other, *m_make, *m_judge, *m_close;
};

} // namespace titer::pages
