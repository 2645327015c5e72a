// The studies of the plant that is open: edits with undo of their own and a line in the change log of the study, kept in its project
// as they are made; what the runs of the one that is looked at say; and what all panes of it look at.
//
//   session.change(study, tr("Exclude run R7"));            one step of undo, one line of the log
//   session.value(), session.analysis()                     of the study that is looked at; the analysis follows a moment later
#pragma once

#include "app/common/background_task.h"
#include "app/common/undoable_value.h"
#include "app/document/document.h"
#include "core/studies/study/study.h"
#include "core/studies/study/study_report.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace titer::app {

// Values are shared: a step holds all studies before and after it. The setting that is looked at is no step: it stays where it is, as
// long as the factors do. [any]
class StudyStep {
public:
    using Values = std::vector<std::shared_ptr<const studies::Study>>;

    StudyStep(const Values& before, const Values& after)
        : m_before(before)
        , m_after(after)
    {
    }

    bool isEmpty() const { return m_before == m_after; }
    void redo(Values& studies) const { put(studies, m_after); }
    void undo(Values& studies) const { put(studies, m_before); }

private:
    static void put(Values& studies, Values others);

    Values m_before, m_after;
};

// [gui] Models are fitted on a thread of its own.
class StudySession : public QObject {
    Q_OBJECT

public:
    using Value = std::shared_ptr<const studies::Study>; // never changed

    explicit StudySession(Document& document, QObject* parent = nullptr);
    ~StudySession() override;

    // In the order in which people made them.
    const std::vector<Value>& studies() const { return m_studies.value(); }
    // nullptr where there is none.
    Value find(const std::string& id) const;
    Value value() const { return find(m_id); }
    void choose(const std::string& id);
    // False where the project is open for reading only: edits then stay in memory.
    bool writable() const;

    // What the runs say, and of which state of the study that is; nullptr until it is known.
    Value analysed() const { return m_analysed; }
    std::shared_ptr<const studies::StudyAnalysis> analysis() const { return m_analysis; }
    // What its validation runs say of these models; nullptr as the analysis is.
    std::shared_ptr<const std::vector<studies::Validation>> validations() const { return m_validations; }
    bool isAnalysed() const { return m_analysed && m_analysed == value(); }

    QUndoStack* undoStack() { return &m_studies.stack(); }
    // Each is one step of undo called `text`; those with the same merge key become one as `join` says. False where it changes nothing.
    bool change(studies::Study study, const QString& text, const QString& mergeKey = {}, Join join = Join::Typing);
    std::string add(studies::Study study, const QString& text); // its id; it is looked at from now on
    void remove(const std::string& id, const QString& text);

    // What is looked at, no step of undo.
    int response() const { return m_response; }
    void selectResponse(int response);
    const std::string& run() const { return m_run; } // id; empty: none
    void selectRun(const std::string& id);
    const std::vector<double>& setting() const { return m_setting; } // coded, one per factor
    void setSetting(const std::vector<double>& coded);
    // Factors of the maps, across and up. One that takes the place of the other axis changes places with it.
    const std::array<int, 2>& axes() const { return m_axes; }
    void setAxis(std::size_t axis, int factor);

signals:
    void changed();         // the studies, or which of them is looked at
    void analysisChanged(); // analysed() and analysis()
    void looked();          // response, run, setting or axes
    void failed(const titer::base::Error& error);

private:
    using Values = StudyStep::Values;
    void load();
    void changeProject();
    void stepDone();
    void show(const std::string& id);
    void showLast();
    void keepSetting();
    void save();
    void saved(quint64 project, const Values& before, const std::optional<base::Error>& error);
    void analyse();
    void take(const Value& study, const std::shared_ptr<const studies::StudyAnalysis>& analysis,
              const std::shared_ptr<const std::vector<studies::Validation>>& validations);

    static constexpr int retryDelay = 5000; // [ms] after a failure
    static constexpr int restDelay = 400;   // [ms] after the setting was moved, until it is kept

    Document& m_document;
    UndoableValue<Values, StudyStep> m_studies;
    Value m_present;                   // value() as it was asked last
    Values m_saved;                    // as the project has them
    std::vector<store::Item> m_unread; // of a newer Titer: kept as they came
    std::string m_id;                  // of the study that is looked at
    int m_highest = 0;                 // number of an id, of those that went too
    int m_response = 0;
    std::string m_run;
    std::vector<double> m_setting;
    std::array<int, 2> m_axes = {0, 1};
    QTimer m_rest;

    QTimer m_retry;
    bool m_opened = false;   // another plant, whose project comes with it
    bool m_reported = false; // that saving fails
    quint64 m_project = 0;   // counts them

    Value m_analysed;
    std::shared_ptr<const studies::StudyAnalysis> m_analysis;
    std::shared_ptr<const std::vector<studies::Validation>> m_validations;
    std::shared_ptr<studies::StratifiedNormals> m_normals; // [worker] from fit to fit
    BackgroundTask m_task;
};

} // namespace titer::app
