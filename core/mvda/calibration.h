// A multivariate model as a calibration at work: what it predicts from a spectrum that comes by itself, with the standard error of that, and
// whether the spectrum is one that the model knows the like of.
//
// The standard error of a prediction is s sqrt(1 + h), with the leverage h = 1/N + T2/(N - 1) of the spectrum (1/N where columns are centred)
// and the standard error s of the model (Model::standardErrors): ASTM E1655 (2017); Faber and Kowalski 1997, J. Chemometr. 11, 181, whose
// errors of reference values and spectra are all in s. From RMSECV instead of SEC it is an upper value.
#pragma once

#include "core/mvda/model.h"

namespace titer::mvda {

// What is predicted from one spectrum.
struct CalibrationReading {
    struct Response {
        double value = 0.0, error = 0.0; // in its unit; the error NaN where the model does not tell one
        bool isInRange = true; // of the responses that the model was made of; true where it does not tell them
    };
    std::vector<Response> responses = {}; // in the order of Model::yNames; none of PCA
    double t2 = 0.0, spe = 0.0;
    // Within the 99 % limits of new rows: T2 by F ("t2_new_99"), SPE by Box ("spe_box_99").
    bool isNear = true, isAlike = true;
};

// Of a row that was predicted. Nothing where that gives no number.
std::optional<CalibrationReading> readingOf(const Model& model, const Prediction& prediction, Eigen::Index row);

// [any] A value.
class Calibration {
public:
    // An error where the columns of the model are no channels of a spectrum: their names are numbers that rise or fall.
    static base::Result<Calibration> make(Model model);

    const Model& model() const { return m_model; }
    const std::vector<double>& axis() const { return m_axis; } // of the channels that it takes, in its order

    // The channels of the model among those of the spectrum, to a thousandth of the distance between two; `axis` rises or falls. Where they
    // are others they are brought to the model's by linear interpolation, if `interpolates`, from a spectrum that reaches over them. Without
    // an axis the channels must be those of the model. Errors of code Input say what does not fit, those of code Device what is wrong
    // with the spectrum: a channel without a number, a saturated detector, a row that cannot be preprocessed.
    base::Result<CalibrationReading> read(const std::vector<double>& axis, const std::vector<double>& cells,
                                          bool interpolates = false) const;

private:
    Calibration() = default;
    base::Result<RowVectorXd> channelsOf(const std::vector<double>& axis, const std::vector<double>& cells,
                                         bool interpolates) const;

    Model m_model;
    std::vector<double> m_axis;
};

} // namespace titer::mvda
