// A chain of steps that the rows of a table go through before they are centred and scaled: rows are spectra, columns their channels.
// Written as "snv; savgol 15 2 1". The axis is what the names of the columns say where all are numbers ("400", "402.5"), else channels
// are counted from 1; it rises or falls, and need not be even.
//
// range LOW..HIGH                    the channels within, ends included; of columns whose name is no number none
// snv                                standard normal variate: minus the mean of the row, by its standard deviation with N - 1 (Barnes,
//                                    Dhanoa, Lister 1989, Appl. Spectrosc. 43, 772)
// msc                                multiplicative scatter correction, x = a + b m + e, (x - a)/b, with m the mean of the rows that the
//                                    chain is fitted to (Geladi, MacDougall, Martens 1985, Appl. Spectrosc. 39, 491)
// emsc [ORDER]                       the same with a polynomial of the axis instead of a; 2 (Martens and Stark 1991, J. Pharm. Biomed.
//                                    Anal. 9, 625)
// savgol WINDOW ORDER [DERIVATIVE]   polynomials of windows of channels (Savitzky and Golay 1964, Anal. Chem. 36, 1627), at the ends those
//                                    of the first and the last whole window (Gorry 1990, Anal. Chem. 62, 570), on the axis as it is;
//                                    derivatives are by the axis
// detrend [ORDER]                    minus the polynomial of the axis that fits the row; 2 (Barnes and others 1989)
// als [LAMBDA [P [ROUNDS]]]          minus the baseline of asymmetric least squares: second differences of channels times LAMBDA, weights
//                                    P above and 1 - P below; 1e5, 0.01, 10 rounds, or fewer where the weights stay (Eilers and Boelens
//                                    2005, Leiden University Medical Centre report; Eilers 2003, Anal. Chem. 75, 3631)
// rubberband                         minus the lower convex hull (Wartewig 2003, IR and Raman Spectroscopy; hull by Andrew 1979, Inf.
//                                    Process. Lett. 9, 216)
// norm area|length|max               by the area of the amounts (trapezium rule on the axis), the root of the sum of squares, the
//                                    largest amount
// despike [Z [HALF]]                 channels whose step from the one before has a modified z score 0.6745 |d - median|/MAD above Z, 7,
//                                    become the mean of the others within HALF channels, 3, or as many more as it takes to find one
//                                    (Whitaker and Hayes 2018, Chemometr. Intell. Lab. Syst. 179, 82); a row whose MAD is 0 stays
// pds WINDOW COMPONENTS              piecewise direct standardization: each channel as another instrument has it, a constant plus factors
//                                    of the channels of a window around it (Wang, Veltkamp, Kowalski 1991, Anal. Chem. 63, 2750); at the
//                                    ends of those that are there. mvda/card/transfer makes it, and no text by itself
#pragma once

#include "core/base/result.h"

#include <Eigen/Core>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::mvda {

using Eigen::MatrixXd;
using Eigen::RowVectorXd;
using Eigen::VectorXd;

enum class StepKind { Range, Snv, Msc, Emsc, SavitzkyGolay, Detrend, Als, RubberBand, Norm, Despike, Pds };

struct PreprocessingStep {
    StepKind kind = StepKind::Snv;
    std::vector<double> numbers =
        {};                // in the order of the text, those left out by default; of norm 0 area, 1 length, 2 max
    std::string text = {}; // "savgol 15 2 1"
    // Of msc and emsc, once it is fitted; of pds of each channel the constant and the factors of its window.
    RowVectorXd reference = {};

    bool isFitted() const { return kind == StepKind::Msc || kind == StepKind::Emsc; } // to the rows of a model
    bool hasReference() const { return isFitted() || kind == StepKind::Pds; }
    int referencesPerChannel() const { return kind == StepKind::Pds ? int(numbers[0]) + 1 : 1; }
};

// [any]
struct Preprocessing {
    std::vector<PreprocessingStep> steps = {};
    // Columns of the table that it takes, once it has been bound to some.
    std::vector<std::string> columns = {}, units = {};
    RowVectorXd axis = {};

    bool empty() const { return steps.empty(); }
    bool hasFitted() const;
    int channelsBefore(std::size_t step) const; // how many come to it
    std::string text() const;
    // Those of its columns that are left at its end, in their order: from where, and how many.
    std::vector<std::string> columnsLeft() const;
    std::vector<std::string>
    unitsLeft() const; // empty texts where a step makes them another quantity: snv, norm, a derivative
};

// Errors have the step: "step 2".
base::Result<Preprocessing> readPreprocessing(std::string_view text);
// Takes those of the columns that the chain needs: all, or what the ranges that it begins with leave. The places of them, in order. Errors:
// names that are numbers in part, an axis that neither rises nor falls, steps that need more channels.
base::Result<std::vector<int>> bindColumns(Preprocessing& chain, const std::vector<std::string>& names,
                                           const std::vector<std::string>& units);

// Fits what is fitted to these rows, and applies all. Errors have the row ("row 7", from 1) or the step. Rows x its columns.
base::Result<MatrixXd> fitted(Preprocessing& chain, const MatrixXd& cells);
base::Result<MatrixXd> applied(const Preprocessing& chain, const MatrixXd& cells);

// The steps before the first that is fitted, which see each row by itself, and the others.
struct SplitPreprocessing {
    Preprocessing rowwise, rest;
};
SplitPreprocessing splitAtFitted(const Preprocessing& chain);

// The names in another table of the columns that a chain takes: as they are, or as the same numbers written otherwise. An error where the
// spectra are of another axis; names that are no numbers are returned unseen.
base::Result<std::vector<std::string>> columnsIn(const Preprocessing& chain, const std::vector<std::string>& names);
// Rows with four or more neighbouring channels at their exact maximum, as a detector at its end has; of a constant row not. From 0.
std::vector<int> saturatedRows(const MatrixXd& cells);
// What is said of those, and of rows with one value in all channels, by the names of all rows; nothing where there are none.
std::vector<base::Sentence> oddSpectra(const MatrixXd& cells, const std::vector<std::string>& names);

} // namespace titer::mvda
