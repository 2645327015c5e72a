// A batch that is running, laid beside those of a model sample by sample.
#pragma once

#include "core/mvda/batch/batch_model.h"

namespace titer::mvda {

struct BatchSample {
    double time = 0.0;      // [unit of the model's times]
    RowVectorXd cells;      // the variables of the model, in its order and units; a missing cell is NaN
    std::string phase = {}; // where the model has phases
};

struct VariablePart {
    std::string variable;
    double part = 0.0;
};

// Raised once a figure was beyond its 99 % limit at so many points in a row.
struct BatchAlarm {
    bool isT2 = false;                // else SPE
    double since = 0.0, raised = 0.0; // times of the first of these points and of the last
    Eigen::Index point = 0;           // the last of them
    // The largest first: of T2 the parts that sum up to it, of SPE the squared residuals, summed up over these points.
    std::vector<VariablePart> parts = {};
};

// What is said of a point of the course.
struct MonitoredPoint {
    Eigen::Index point = 0; // from 0
    double time = 0.0;      // of the sample that reached it
    Judged judged;
    double dmodx = 0.0;    // root of SPE by its mean over the batches that were left out
    RowVectorXd predicted; // batch-wise the quality at the end, observation-wise what the axis should say; empty of PCA
    bool isT2Beyond = false, isSpeBeyond = false; // its 99 % limit
    // Of each figure that has been beyond for so many points in a row, this one included: T2 first. Out of control where there is one.
    std::vector<BatchAlarm> standing = {};
};

// [one thread at a time] The model outlives it.
class BatchMonitor {
public:
    BatchMonitor(const BatchModel& model, int pointsInARow);

    // The points that were reached with this sample, none to several. Errors: a time that does not rise, a phase that is out of order, and
    // what the alignment refuses.
    base::Result<std::vector<MonitoredPoint>> advance(const BatchSample& sample);

    // The first of each figure, in the order in which they were raised.
    const std::vector<BatchAlarm>& alarms() const { return m_alarms; }
    Eigen::Index reached() const { return m_reached; }

private:
    struct Run {
        int length = 0;
        double since = 0.0;
        RowVectorXd parts;
        bool raised = false;
    };

    MonitoredPoint judged(const MatrixXd& course, double time) const;
    void watch(Run& run, bool isT2, bool isBeyond, MonitoredPoint& point, const RowVectorXd& parts);

    const BatchModel& m_model;
    int m_inARow;
    Batch m_batch;
    Eigen::Index m_reached = 0;
    Run m_t2, m_spe;
    std::vector<BatchAlarm> m_alarms;
};

} // namespace titer::mvda
