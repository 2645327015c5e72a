// The part of a learner's file that is its model alone, written and read. What is read can be used as it is: places lie within the table
// and the tree, and tables have the sizes that they need.
#pragma once

#include "core/model/json_fields.h"
#include "core/mvda/learn/fitted.h"

namespace titer::mvda {

base::Json tableJson(const MatrixXd& table); // one array for each row
base::Json placesJson(const std::vector<int>& places);

base::Json modelPartJson(const FittedLearner& fitted);
// Of a table with so many columns.
void readModelPart(const base::Json& json, model::Faults& faults, Eigen::Index columns, FittedLearner& fitted);

// As many numbers as `count`; none and a fault where there are others. -1: as many as there are.
VectorXd readNumbers(model::JsonFields& fields, const char* key, Eigen::Index count);
// Rows of `columns` numbers, as many as `rows`, or as there are (-1); none and a fault where there are others.
MatrixXd readTable(model::JsonFields& fields, const char* key, Eigen::Index rows, Eigen::Index columns);
// Columns of a table with their scaling and range.
struct ReadColumns {
    std::vector<std::string> names = {}, units = {};
    Scaling scaling = {};
    RowVectorXd low = {}, high = {};
};
ReadColumns readColumns(model::JsonFields& fields, const char* key);
base::Json learnColumnsJson(const ReadColumns& columns);

} // namespace titer::mvda
