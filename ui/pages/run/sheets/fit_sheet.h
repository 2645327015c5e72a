// Parameters of a unit fitted to recordings: which runs and parameters, the courses while they come nearer, the values with their
// intervals, and the way into the plant. It lies over the page. [gui]
//
//   FitSheet sheet(document, fit, page);  sheet.open("production", {run}, stated);
//   What is under way goes on when the sheet is left, and is there when it is opened again.
//   signal fileAsked()                                       answer with addFile()
#pragma once

#include "app/fit/parameter_fit.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QTableWidget;
class QTableWidgetItem;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class FitSheet : public widgets::Sheet {
    Q_OBJECT
public:
    FitSheet(app::Document& document, app::ParameterFit& fit, QWidget* page);

    void open(const QString& unit, std::vector<app::FitRun> runs, std::vector<model::TagEntry> stated);
    // With what is under way, in another language than the sheet before.
    void goOn();
    void addFile(const QString& path);
    void leave() override;

    app::ParameterFit& fit() { return m_fit; }
    QTableWidget* runs() const { return m_runs; }
    QTableWidget* parameters() const { return m_parameters; }
    QTableWidget* values() const { return m_values; }
    QTableWidget* tags() const { return m_tags; }
    QComboBox* courses() const { return m_courses; }
    plot::XyPlot* plot() const { return m_plot; }
    QPushButton* fitButton() const { return m_go; }
    QPushButton* putButton() const { return m_put; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* nextButton() const { return m_next; }
    QPushButton* profileButton() const { return m_profile; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* removeButton() const { return m_remove; }
    QComboBox* keptBox() const { return m_kept; }
    QTableWidget* correlation() const { return m_correlation; }
    QCheckBox* freeInitialBox() const { return m_freeInitial; }
    QLineEdit* filter() const { return m_filter; }
    QString state() const;

signals:
    void fileAsked();
    void put(const QString& unit); // its fit went into the plant

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum RunColumn { RunName, RunStart, runColumns };
    enum TagColumn { TagName, TagVariable, tagColumns };
    enum ParameterColumn { Name, Value, Low, High, parameterColumns };

    void present();
    void placeFoot(QHBoxLayout* line);
    QWidget* makeChoices();
    QWidget* makeResult();
    void fillRuns();
    void fillTags();
    QComboBox* variableBox(const app::FitTag& tag);
    void fillParameters();
    void takeRun(QTableWidgetItem* item);
    void takeParameter(QTableWidgetItem* item);
    void applyFilter();
    void goOrStop();
    void putIn();
    void showKept();
    void refresh();
    void refreshKept();
    void refreshValues();
    void refreshFindings();
    void refreshCourses();
    void refreshPlot();
    plot::XyModel courseModel(const app::FitPicture& picture) const;
    plot::XyModel profileModel(const app::FitProfile& profile) const;
    void showCorrelation();
    void refreshState();

    app::Document& m_document;
    app::ParameterFit& m_fit;
    widgets::Label* m_title;
    QTableWidget *m_runs, *m_tags, *m_parameters, *m_values;
    QStringList m_shownTags; // as they stand in the table
    QPushButton* m_add;
    QSpinBox* m_starts;
    QCheckBox* m_freeInitial;
    QLineEdit* m_filter;
    QComboBox *m_courses, *m_kept;
    plot::XyPlot* m_plot;
    QTableWidget* m_correlation;
    QVBoxLayout* m_findings = nullptr;
    QScrollArea* m_found = nullptr; // in which they are
    QHBoxLayout *m_footLine = nullptr, *m_secondLine = nullptr;
    widgets::Label* m_state;
    QPushButton *m_go, *m_put, *m_next, *m_profile, *m_keep, *m_remove, *m_close;
};

} // namespace titer::pages
