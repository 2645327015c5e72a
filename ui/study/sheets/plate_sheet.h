// The plate map of a study: its runs in the vessels of parallel mini-bioreactors, assigned at random and moved by hand. It lies over the
// lower half of the page, so that the run sheet stays in sight. [gui]
//
//   sheet.open();  sheet.open("R7")       the grid with the keyboard on it, at the vessel of the run
//   signals runAsked(id), left()
#pragma once

#include "app/study/study_session.h"
#include "ui/study/sheets/vessel_grid.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace titer::widgets {
class Label;
}

namespace titer::study {

class PlateSheet : public widgets::Sheet {
    Q_OBJECT
public:
    PlateSheet(app::StudySession& session, QWidget* page);

    void open(const QString& run = {});
    void leave() override;
    void plantLeft() override;
    void assign();

    VesselGrid* grid() const { return m_grid; }
    QComboBox* layouts() const { return m_layout; }
    QComboBox* sharing() const { return m_shared; }
    QComboBox* colours() const { return m_colour; }
    QComboBox* plates() const { return m_plate; }
    QSpinBox* seedField() const { return m_seed; }
    QPushButton* assignButton() const { return m_assign; }
    QPushButton* clearButton() const { return m_clear; }
    QString reportedText() const;

signals:
    void runAsked(const QString& run);
    void left();

private:
    void refresh();
    void showRun();
    void showPlate(int plate);
    void swap(const QString& one, const QString& other);
    void take(const base::Result<app::StudyEdit>& edit);
    app::PlateColour colour() const;
    VesselGrid::Words wordsOf(const studies::Study& study, const app::PlateMap& map) const;
    QString tipOf(const studies::Study& study, const app::PlateWell& well) const;
    void fillChoices(const studies::Study& study);
    void report(const studies::Study& study);

    app::StudySession& m_session;
    int m_shown = 1; // the plate
    std::optional<base::Error> m_fault;
    QComboBox *m_layout, *m_shared, *m_colour, *m_plate;
    QSpinBox* m_seed;
    QPushButton *m_assign, *m_clear, *m_close;
    VesselGrid* m_grid;
    widgets::Label *m_note, *m_legend, *m_reported;
};

} // namespace titer::study
