// What a fit is asked, in its sheet: recordings and their tags, parameters with their bounds, how often it begins. [gui]
//
//   FitChoices choices(fit);  choices.present();     as the fit has them; what is chosen goes to it at once
//   signal fileAsked()
#pragma once

#include "app/fit/parameter_fit.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QTableWidgetItem;

namespace titer::pages {

class FitChoices : public QWidget {
    Q_OBJECT
public:
    explicit FitChoices(app::ParameterFit& fit, QWidget* parent = nullptr);

    // Of another unit: all of its parameters.
    void present();
    // Those that the fit has now, in the place of what stood there.
    void take();
    // Recordings and tags.
    void refresh();
    // While the fit is under way.
    void setFixed(bool fixed);

    QTableWidget* runs() const { return m_runs; }
    QTableWidget* tags() const { return m_tags; }
    QTableWidget* parameters() const { return m_parameters; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* alignButton() const { return m_align; }
    QCheckBox* freeInitialBox() const { return m_freeInitial; }
    QLineEdit* filter() const { return m_filter; }

signals:
    void fileAsked();
    void placesAsked(); // of the recordings in the run

private:
    enum RunColumn { RunName, RunStart, runColumns };
    enum TagColumn { TagName, TagVariable, tagColumns };
    enum ParameterColumn { Name, Value, Low, High, parameterColumns };

    void fillRuns();
    void fillTags();
    QComboBox* variableBox(const app::FitTag& tag);
    static QString openWords(const app::FitTag& tag);
    void askFactor(QComboBox* box, const std::string& tag, const std::string& variable);
    void fillParameters();
    void takeRun(QTableWidgetItem* item);
    void takeParameter(QTableWidgetItem* item);
    void showBounds(int row);
    void applyFilter();

    app::ParameterFit& m_fit;
    QTableWidget *m_runs, *m_tags, *m_parameters;
    QStringList m_shownTags; // as they stand in the table
    QPushButton *m_add, *m_align;
    QSpinBox* m_starts;
    QCheckBox* m_freeInitial;
    QLineEdit* m_filter;
};

} // namespace titer::pages
