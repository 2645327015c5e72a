// Draws runs of the plant that is open over values that are not known for sure: a model of virtual batches, or synthetic spectra of the runs or
// of one that the project holds. A sheet over the page. [gui]
//
//   DrawnSheet sheet(session, page);  sheet.openBatches();  sheet.openSpectra();  sheet.drawInto(path);
//   signals modelMade(path), tableMade(path), rowsMade(path)
#pragma once

#include "app/analyse/analyse_session.h"
#include "app/analyse/drawn/drawn_runs.h"
#include "ui/widgets/sheet.h"

#include <QStringList>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class DrawnSheet : public widgets::Sheet {
    Q_OBJECT
public:
    // The session outlives the sheet.
    DrawnSheet(app::AnalyseSession& session, QWidget* page);

    void openBatches();
    void openSpectra();
    // What is missing or cannot be read is said in a finding, and nothing is drawn. Spectra may be new rows of the model that there is.
    void drawInto(const QString& path, bool areNewRows = false);

    QPlainTextEdit* varied() const { return m_varied; } // a line for each, PATH=LOW..HIGH UNIT
    QComboBox* numbers() const { return m_numbers; }    // of the plant
    QPushButton* addButton() const { return m_add; }    // the number that is chosen, within 5 %
    QComboBox* source() const { return m_source; }      // of spectra: drawn runs, or one of the project
    QComboBox* unit() const { return m_unit; }          // of spectra
    QLineEdit* tags() const { return m_tags; }          // of batches
    QLineEdit* until() const { return m_until; }
    QLineEdit* noise() const { return m_noise; }
    QLineEdit* alignment() const { return m_alignment; }  // of batches
    QSpinBox* components() const { return m_components; } // of batches, 0: automatic
    QSpinBox* runs() const { return m_runs; }
    QSpinBox* points() const { return m_points; }
    QPushButton* drawButton() const { return m_draw; }
    QPushButton* judgeButton() const { return m_judge; } // of spectra, where there is a model
    QPushButton* stopButton() const { return m_stop; }
    QStringList findings() const;
    app::DrawnJob& job() { return m_job; }

    void leave() override;

signals:
    void modelMade(const QString& path);
    void tableMade(const QString& path);
    void rowsMade(const QString& path);

private:
    QWidget* makeForm();
    void open(bool areSpectra);
    void fillPlant();
    void addNumber();
    void ask(bool areNewRows);
    bool takeRuns(app::DrawnOrder& order); // false: a finding says what is wrong
    void refresh();
    void say(const QString& words);

    app::AnalyseSession& m_session;
    app::DrawnJob m_job;
    bool m_areSpectra = false, m_areNewRows = false;
    widgets::Label* m_title;
    QVBoxLayout* m_findings;
    QFormLayout* m_rows;
    QPlainTextEdit* m_varied;
    QComboBox *m_numbers, *m_source, *m_unit;
    QLineEdit *m_tags, *m_until, *m_alignment, *m_noise;
    QSpinBox *m_runs, *m_points, *m_components, *m_seed;
    QProgressBar* m_share;
    QPushButton *m_add, *m_draw, *m_judge, *m_stop, *m_close;
};

} // namespace titer::pages
