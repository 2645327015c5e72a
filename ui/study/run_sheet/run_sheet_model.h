// The runs of a study as rows: number, type, settings, results, what the model leaves of the selected response, comment. [gui]
#pragma once

#include "core/studies/study/study.h"
#include "core/studies/study/study_report.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace titer::study {

class RunSheetModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using Value = std::shared_ptr<const studies::Study>;
    enum Role {
        Origin = Qt::UserRole, // of a result: studies::StudyCell::Origin as int
        Residual,              // share of the largest one, -1 to 1
        Excluded,              // why it does not enter the models
        RunId,
        Against // whether what a validation run gave contradicts the model, or misses its specification
    };
    enum class Part { Run, Vessel, Type, Factor, Response, Residual, Comment };
    struct Place {
        Part part = Part::Run;
        int index = 0; // of the factor or response
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setStudy(const Value& study);
    const Value& study() const { return m_study; }
    // What the model of a response leaves, from the runs of `analysed`.
    void setResiduals(const Value& analysed, const studies::ResponseAnalysis* response);

    // What the runs for validation of `analysed` say; instead of the residual that of `response`.
    using Validations = std::shared_ptr<const std::vector<studies::Validation>>;
    void setValidations(const Value& analysed, const Validations& validations, int response);

    Place placeOf(int column) const;
    int columnOf(Part part, int index = 0) const;
    // Of the row; -1 where there is none.
    int rowOf(const std::string& run) const;
    const studies::StudyRun& runAt(int row) const { return m_study->runs[std::size_t(m_order[std::size_t(row)])]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

    // What a person wrote in a cell: a number in the unit of its column or with another unit; nothing for a cell that is empty.
    base::Result<std::optional<double>> readCell(int column, const QString& text) const;

signals:
    void resultTyped(const QString& run, int response, const std::optional<double>& value); // [unit of the response]
    void settingTyped(const QString& run, int factor, double natural);
    void commentTyped(const QString& run, const QString& comment);
    void vesselTyped(const QString& run, const QString& vessel);
    void refused(const titer::base::Error& error);

private:
    int ahead() const { return m_study->plate.vessels > 0 ? 3 : 2; } // columns before the factors
    QString textAt(const studies::StudyRun& run, const Place& place) const;
    QString reported(const studies::StudyRun& run, const Place& place) const;
    const studies::Validation* verdictAt(const studies::StudyRun& run, const Place& place) const;
    double keyOf(const studies::StudyRun& run, const Place& place) const;
    void order();

    Value m_study;
    std::vector<int> m_order;                                // of the rows: indices of runs
    std::vector<double> m_spans;                             // of the results of each response
    std::vector<std::pair<std::string, double>> m_residuals; // by id, sorted; [unit of the response]
    double m_largest = 0.0;                                  // of these
    QString m_residualOf;
    Value m_validated; // of which state of the study
    Validations m_validations;
    int m_validatedResponse = 0;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

// Whether its cells are words, which begin at the left.
bool isWords(RunSheetModel::Part part);
// "factorial" as people read it.
QString pointWords(const studies::StudyRun& run);

} // namespace titer::study
