// Parameters of a unit fitted to recordings, as the window does it: runs and parameters are chosen, the courses are watched while they
// come nearer, and the result goes into the plant as one step of undo.
//
//   fit.open("production", {run});   fit.choose(path, true);   fit.start();
//   fit.keep();  fit.showKept(0);  fit.removeKept()           with the project, data and settings with it
//   signals changed()                choices, faults or the result are others
//           moved()                  the courses have come nearer: found().picture()
#pragma once

#include "app/common/background_task.h"
#include "app/document/document.h"
#include "app/fit/fit_choices.h"
#include "app/fit/fit_findings.h"
#include "app/fit/fit_tags.h"
#include "app/fit/kept_fits.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// [gui]
class ParameterFit : public QObject {
    Q_OBJECT

public:
    explicit ParameterFit(Document& document, QObject* parent = nullptr);

    void open(const std::string& unit, std::vector<FitRun> runs, std::vector<model::TagEntry> stated);
    // Stops what is on its way.
    void close();
    // Whether something of this unit is under way, or was found and not left yet: to be looked at again rather than begun anew.
    bool goesOn(const std::string& unit) const { return unit == m_choices.unit() && (isFitting() || result()); }
    // All names again, in the language as it is now, and parameters as the plant has them now.
    void retell();
    // A file of a person, with the times of its own; then its tags are shown.
    void addFile(const QString& path);
    void chooseRun(std::size_t run, bool chosen);
    // Reads which tags a recording has: tags() follow with changed().
    void showTags(int run);
    int shownRun() const { return m_tags.run(); } // -1: none
    const std::vector<FitTag>& tags() const { return m_tags.list(); }
    // Of the recording that is shown; empty: it is not compared.
    void mapTag(const std::string& tag, const std::string& variable);
    // By what one of the tag means of a variable of another quantity, as typed: "0,42", "0.42 g/L". The error says what is wrong with that.
    base::Done mapTagBy(const std::string& tag, const std::string& variable, const QString& factor);
    void choose(const std::string& path, bool chosen);
    // Where the recordings that are chosen lie on the clock of the run; nothing: as they were laid on the page Run.
    const std::optional<twin::AlignRule>& alignment() const { return m_choices.align; }
    void alignBy(const twin::AlignRule& rule, const std::vector<twin::FilePlace>& places);
    // Them, as their places are read; none while the plant has errors.
    std::vector<MeasuredRunOrder> chosenRuns();
    void setBounds(const std::string& path, const QString& low, const QString& high);
    void setStarts(int starts) { m_choices.starts = starts; }
    // Of each recording by itself, what was in a unit at the start is fitted too, where it is measured.
    void setFreeInitial(bool free) { m_choices.freeInitial = free; }

    const std::string& unit() const { return m_choices.unit(); }
    std::shared_ptr<const model::Plant> plant() const { return m_document.plant(); } // nullptr while it has errors
    const std::vector<FitRun>& runs() const { return m_choices.runs; }
    const std::vector<FitParameter>& parameters() const { return m_choices.parameters(); }
    const FitChoices& choices() const { return m_choices; }

    // Why it cannot begin; empty where it can.
    QString whyNot() const { return m_choices.whyNot(); }
    void start();
    // What was found so far is kept.
    void stop();
    bool isFitting() const { return m_task.isRunning(); }

    const FitFindings& found() const { return m_found; }
    const std::optional<studies::PlantFit>& result() const { return m_found.result(); }
    QStringList faults() const;
    QStringList remarks() const;

    // Whether there is something to go on with: propose(), profile().
    bool canStudy() const;
    // When to measure more, and what that gives: proposals() of found() follow with changed().
    void propose();
    // One parameter after the other: profiles() of found() follow with changed().
    void profile();

    bool canPut() const;
    // The project keeps the fit, where there is one that may be written. False where it could not, and nothing went into the plant: faults()
    // say why.
    bool put();

    // What the project keeps of this unit, oldest first. A result that is shown again can be put into the plant also where that was changed since.
    const std::vector<KeptFit>& kept() const { return m_kept.list(); }
    // That whose result is shown; -1: none of them.
    int shownKept() const { return m_kept.find(m_found.keptAs()); }
    bool canKeep() const;
    void keep();
    void showKept(int index);
    void removeKept(int index);

signals:
    void changed();
    void moved();

private:
    struct Order;
    void readKept();
    template <class Compute, class Take> void study(Compute compute, Take take);
    bool makeOrder(Order& order);
    void end(const base::Result<studies::PlantFit>& found, const studies::PlantFitRequest& request);

    Document& m_document;
    FitChoices m_choices;
    FitTags m_tags;
    FitFindings m_found;
    KeptFits m_kept;
    base::Errors m_errors;
    BackgroundTask m_task;
};

} // namespace titer::app
