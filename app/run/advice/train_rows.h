// What is planned of a train, a row for each figure of each step: the same for the window and the command line. [any]
#pragma once

#include "app/run/advice/planned_train.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace titer::app {

struct TrainRow {
    QString step;        // empty: of the step of the row before
    QString figure;      // "Load"
    twin::Spread spread; // [unit]
    std::string unit;    // for showing; "1" of a bare number
    QString remark = {};
};

struct TrainRows {
    Q_DECLARE_TR_FUNCTIONS(TrainRows)

public:
    // The culture at its harvest first, then when and with which load it is best, then the steps.
    static std::vector<TrainRow> of(const PlannedTrain& train);

private:
    static void addVessel(const PlannedTrain& train, std::vector<TrainRow>& rows);
    static void addHarvests(const PlannedTrain& train, std::vector<TrainRow>& rows);
    static void addStep(const PlannedTrain& train, std::size_t step, std::vector<TrainRow>& rows);
    static QString capacityText(const twin::TrainCapacity& capacity, double share);
};

} // namespace titer::app
