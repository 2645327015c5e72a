// The optimal recipe of a plant: which numbers may be varied, one goal or two, and limits; the front while it is searched, each of its
// points with its course beside that of the recipe as it is, what its limits cost, and the way into the plant. [gui]
//
//   OptimumSheet sheet(work, document, page);  sheet.open(run.result);
//   signal put()        the plant has a recipe of the front
#pragma once

#include "app/session/optimum_work.h"
#include "ui/plot/xy/xy_model.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QTableWidgetItem;
class QVBoxLayout;

namespace titer::plot {
class XyPlot;
}
namespace titer::widgets {
class Label;
}

namespace titer::pages {

class OptimumSheet : public widgets::Sheet {
    Q_OBJECT
public:
    // Work and document outlive the sheet.
    OptimumSheet(app::OptimumWork& work, app::Document& document, QWidget* page);

    // Of a run of the plant, whose key figures may be goals.
    void open(const figures::RunResult& run);

    QTableWidget* numbers() const { return m_numbers; }
    QComboBox* goalBox(int goal) const { return m_goals[goal]; }
    QComboBox* senseBox(int goal) const { return m_senses[goal]; }
    QPlainTextEdit* limits() const { return m_limits; }
    QComboBox* limitBox() const { return m_limitOn; }
    QSpinBox* runsField() const { return m_runs; }
    QLineEdit* filter() const { return m_filter; }
    QPushButton* goButton() const { return m_go; }
    QPushButton* takeButton() const { return m_take; }
    plot::XyPlot* front() const { return m_front; }
    plot::XyPlot* course() const { return m_course; }
    QComboBox* courseBox() const { return m_courses; }
    QTableWidget* values() const { return m_values; }
    QTableWidget* met() const { return m_met; }
    QString state() const;
    QStringList remarks() const { return m_said; }

signals:
    void put();

private:
    enum NumberColumn { Name, Value, Low, High };

    QWidget* makeChoices();
    QWidget* makeResult();
    void fillGoals();
    void fillNumbers();
    void takeNumber(QTableWidgetItem* item);
    void takeGoals();
    void addLimit(int figure);
    void goOrStop();
    void lookAt(int point);
    void takeOver();
    void refresh();
    void refreshFront();
    void refreshLook();
    void refreshCourse();
    void refreshState();

    app::OptimumWork& m_work;
    app::Document& m_document;
    QComboBox *m_goals[2], *m_senses[2], *m_limitOn, *m_courses;
    QPlainTextEdit* m_limits;
    QSpinBox* m_runs;
    QLineEdit* m_filter;
    QTableWidget *m_numbers, *m_values, *m_met;
    plot::XyPlot *m_front, *m_course;
    QVBoxLayout* m_remarks = nullptr;
    QStringList m_said;
    widgets::Label* m_state;
    QWidget* m_choices;
    QPushButton *m_go, *m_take, *m_close;
    int m_point = -1; // of the front, that is looked at
};

} // namespace titer::pages
