// The optimal recipe of a plant: which numbers may be varied, one goal or two, and limits; the front while it is searched, each of its
// points with its course beside that of the recipe as it is, what its limits cost, and the way into the plant. [gui]
//
//   OptimumSheet sheet(work, document, page);  sheet.open(run.result);
//   signal put()        the plant has a recipe of the front
#pragma once

#include "app/session/optimum/optimum_work.h"
#include "ui/plot/xy/xy_model.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace titer::plot {
class XyPlot;
}
namespace titer::widgets {
class Label;
}

namespace titer::pages {

class OptimumChoices;

class OptimumSheet : public widgets::Sheet {
    Q_OBJECT
public:
    // Work and document outlive the sheet.
    OptimumSheet(app::OptimumWork& work, app::Document& document, QWidget* page);

    // Of a run of the plant, whose key figures may be goals.
    void open(const figures::RunResult& run);

    OptimumChoices* choices() const { return m_choices; }
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
    QWidget* makeResult();
    void goOrStop();
    void lookAt(int point);
    void takeOver();
    void refresh();
    void refreshRemarks();
    void refreshFront();
    void refreshLook();
    void refreshCourse();
    void refreshState();

    app::OptimumWork& m_work;
    app::Document& m_document;
    OptimumChoices* m_choices;
    QComboBox* m_courses;
    QTableWidget *m_values, *m_met;
    plot::XyPlot *m_front, *m_course;
    QVBoxLayout* m_remarks = nullptr;
    QStringList m_said;
    widgets::Label* m_state;
    QPushButton *m_go, *m_take, *m_close;
    int m_point = -1; // of the front, that is looked at
};

} // namespace titer::pages
