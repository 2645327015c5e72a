// What lies over the Studies page where it is asked for: parameters to choose from, designs, more runs, vessels, comparisons, and a run
// sheet that came back. [gui]
//
//   sheets.chooseDesign();  sheets.showPlates("R7");       sheets.back() leaves what is seen
//   signals chosen(rows), runsTaken(), reported(sentence), left()
#pragma once

#include "app/form/form_model.h"
#include "app/session/study_work.h"

#include <QObject>

#include <vector>

namespace titer::study {
class AugmentSheet;
class CompareSheet;
class DesignSheet;
class EquivalenceSheet;
class FactorSheet;
class PlateSheet;
class TakeSheet;
} // namespace titer::study

namespace titer::pages {

class StudySheets : public QObject {
    Q_OBJECT
public:
    // A child of the page.
    StudySheets(app::Document& document, app::StudyWork& studies, QWidget* page);

    // The list of parameters, for a new study or one more factor.
    void askFactors();
    void chooseDesign();
    // Ways to add runs to those that there are.
    void addRuns();
    // The vessels of the runs, at that of `run`.
    void showPlates(const QString& run = {});
    // Two groups of runs by equivalence, and several studies next to one another.
    void compareScales();
    void compareStudies();
    // Designs and further runs, whose study is gone.
    void leaveDesigns();
    // False where none is seen.
    bool back();
    // What lies over the page is that of this one, in another language.
    void goOnFrom(const StudySheets& former);

    study::FactorSheet* parameters() const { return m_parameters; }
    study::DesignSheet* designs() const { return m_designs; }
    study::AugmentSheet* augment() const { return m_augment; }
    study::PlateSheet* plates() const { return m_plates; }
    study::EquivalenceSheet* equivalence() const { return m_equivalence; }
    study::CompareSheet* compared() const { return m_compared; }
    study::TakeSheet* results() const { return m_results; }

signals:
    void chosen(const std::vector<titer::app::FormRow>& rows); // parameters
    void runsTaken();
    void reported(const QString& sentence);
    void left(); // the focus belongs to the page

private:
    app::StudySession& m_session;
    study::FactorSheet* m_parameters;
    study::DesignSheet* m_designs;
    study::AugmentSheet* m_augment;
    study::PlateSheet* m_plates;
    study::EquivalenceSheet* m_equivalence;
    study::CompareSheet* m_compared;
    study::TakeSheet* m_results;
};

} // namespace titer::pages
