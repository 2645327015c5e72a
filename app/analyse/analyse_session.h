// The multivariate model of the project that is open: what a person states of it, with undo, kept in the project as it is edited; what the
// model says, worked out in the background; and what all panes of the page look at.
//
//   session.open({TableSource::Kind::File, "batches.csv"});       the roles of its columns are proposed, and the model follows
//   session.change(setup, tr("PLS"));                            one step of undo; the model is made again
//   session.analysis()                                           of isCurrent() or an earlier setup; nullptr until there is one
#pragma once

#include "app/analyse/analysis.h"
#include "app/analyse/columns/flowsheet_place.h"
#include "app/common/undoable_value.h"
#include "app/document/document.h"
#include "app/run/run_history.h"
#include "app/study/study_session.h"

#include <QObject>

#include <array>
#include <set>

namespace titer::app {

// A row of the table of the model, or of that of new rows; from 0.
struct AnalyseRow {
    bool fresh = false;
    int row = 0;
    auto operator<=>(const AnalyseRow&) const = default;
};

// [gui]
class AnalyseSession : public QObject, public Permuted {
    Q_OBJECT

public:
    // Both outlive the session.
    AnalyseSession(Document& document, StudySession& studies, QObject* parent = nullptr);
    ~AnalyseSession() override;

    const AnalyseSetup& setup() const { return m_setup.value(); }
    // Each is one step of undo called `text`. False where it changes nothing.
    bool change(const AnalyseSetup& setup, const QString& text, const QString& mergeKey = {});
    QUndoStack* undoStack() { return &m_setup.stack(); }

    // In place of the table or the model that there is; a file that is open already is read again.
    void open(const TableSource& source);
    void openModel(const QString& path);
    // The table that is open goes through this recipe, also where it did and the file is another one now. What is stated of its columns and
    // rows, and what is looked at, stays as far as it is there; the model stays until there is that of the other table.
    void prepareBy(const QString& recipe);
    // New rows, that the model is not made of; None: none any more.
    void predictRows(const TableSource& source);
    void setRole(const std::vector<std::string>& columns, ModelRole role);
    // Leaves rows of rowTable() out, or takes them in again.
    void setExcluded(const std::vector<int>& rows, bool excluded);
    bool isExcluded(int row) const;

    // nullptr until it is read.
    TableValue table() const { return m_table; }
    // Of the rows that are selected and left out: that table, of a model of batches a row for each.
    TableValue rowTable() const;
    std::shared_ptr<const Analysis> analysis() const { return m_analysis; }
    const std::optional<AnalyseFault>& fault() const { return m_fault; }
    // Of recordings that are being read, from 0 to 1; nothing where none are.
    std::optional<double> readShare() const { return m_job.isRunning() ? m_readShare : std::nullopt; }
    const Document& document() const { return m_document; }
    // Runs of the project that a table can be made of, newest first.
    std::vector<HistoryEntry> runs() const;
    // nullptr where it is there no more.
    std::shared_ptr<const Run> run(std::int64_t id) const;
    // The model is that of the setup and its tables as they are now.
    bool isCurrent() const { return m_isCurrent && !m_job.isRunning(); }
    AnalyseJob& job() { return m_job; }
    // Makes the model of the setup as it is, again after a stop.
    void start();
    // What `path` holds is replaced by the model.
    base::Done saveModel(const QString& path) const;
    // What is predicted of new rows, as titer-cli mvda predict writes it; of batches nothing.
    base::Done savePredicted(const QString& path) const;

    // What is looked at, no step of undo.
    const std::set<AnalyseRow>& rows() const { return m_rows; }
    void selectRows(const std::set<AnalyseRow>& rows);
    const std::string& variable() const { return m_variable; } // a column; empty: none
    void selectVariable(const std::string& name);
    // Components across and up, from 0: different ones of the model, 0 where it has one alone.
    const std::array<int, 2>& axes() const { return m_axes; }
    void setAxis(std::size_t axis, int component);
    int response() const { return m_response; } // of the model, from 0
    void selectResponse(int response);
    // Of the learners beside the model, from 0: the one that was selected, else the best by cross-validation; -1: there are none.
    int learner() const;
    void selectLearner(int learner);
    int point() const { return m_point; } // of the course of batches, from 0; -1: none
    void selectPoint(int point);

signals:
    void changed();       // the setup, its table, the model or the fault
    void looked();        // rows, variable, axes, response, learner or point
    void placesChanged(); // variablePlaceOf(): another plant, or this one was checked again
    void failed(const titer::base::Error& error);

private:
    void load();
    void changeProject();
    void save();
    void forget();
    void forgetFresh();
    void takeTable(const TableValue& table);
    void takeParts();
    void take(const AnalysePart& part);
    void keepLooks();

    Document& m_document;
    StudySession& m_studies;
    UndoableValue<AnalyseSetup> m_setup;
    AnalyseJob m_job;
    std::size_t m_taken = 0; // parts of the job
    TableValue m_table;
    std::shared_ptr<const Analysis> m_analysis;
    bool m_isCurrent = false; // it came of what was asked for last
    std::optional<AnalyseFault> m_fault;
    std::optional<double> m_readShare;
    bool m_readsAgain = false; // though the table is of the same source
    std::set<std::string>
        m_left; // rows that were selected in the table before, by name, until the model of this one is there
    std::set<AnalyseRow> m_rows;
    std::string m_variable;
    std::array<int, 2> m_axes = {0, 1};
    int m_response = 0;
    std::optional<mvda::Learner> m_learner; // selected
    int m_point = -1;
    bool m_opened = false; // another plant, whose project comes with it
};

// The column that the fault is about; empty where it is about none.
std::string faultColumnOf(const AnalyseSession& session);
// The batch that it is about, which can be left out before there is any model.
std::string faultBatchOf(const AnalyseSession& session);
// Of the column that is selected, in the plant that is open; an error where none is, or why it has no place.
base::Result<ColumnPlace> variablePlaceOf(const AnalyseSession& session);

} // namespace titer::app
