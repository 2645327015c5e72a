// Spectra beside the values that a laboratory has measured, by time: a table of those that belong to a sample, with its values.
#pragma once

#include "app/analyse/spectra_table.h"
#include "core/base/json.h"
#include "core/base/zone.h"
#include "core/prepare/laboratory.h"

#include <QString>

#include <string>
#include <vector>

namespace titer::app {

// What a person states of them.
struct LaboratoryValues {
    std::string file = {};  // a table of times and values
    std::string time = {};  // the column of times, of both tables where it is called alike; empty: it is found out
    std::string batch = {}; // the column of batches, likewise; empty: without
    std::string zone = {};  // of dates without a time zone, base::Zone::named
    double tolerance = 0.0; // [s]
    prepare::SampleRule rule = prepare::SampleRule::Nearest;

    bool operator==(const LaboratoryValues&) const = default;
    bool isEmpty() const { return file.empty(); }
};

struct LaboratorySample {
    std::string time = {}, batch = {};     // as people read them
    std::vector<std::string> spectra = {}; // their names; none: the sample is in no row
    prepare::SampleMatch match = {};
    std::string nearest = {}; // the name of the spectrum that is nearest in time
    std::string takenBy = {}; // the time of the sample that has it
};

struct MatchedSpectra {
    // A row for each sample that has spectra, by batch and time: its name, of several spectra with how many more they are
    // (“s07 +2”), then batch, time, values and channels.
    SpectraSheet table = {};
    std::vector<LaboratorySample> samples = {}; // by batch and time
    std::vector<std::string> left = {};         // names of spectra that belong to no sample
    base::Notices read = {};                    // of the laboratory's file
    base::Notices notices = {};                 // what belongs to nothing, and times that are those of files
};

// Of a folder or file of spectra, or a table with a row for each spectrum and a column of times. Errors have the file.
base::Result<MatchedSpectra> matchedSpectra(const QString& path, const LaboratoryValues& laboratory);
// Of rows that were read already, such as those that a recipe leaves of recordings.
base::Result<MatchedSpectra> matchedRows(SpectraSheet spectra, const LaboratoryValues& laboratory);
// As a project keeps them. What is not known stays as it is without it.
base::Json laboratoryJson(const LaboratoryValues& laboratory);
LaboratoryValues readLaboratoryValues(const base::Json& json);
// Why a sample has no spectrum.
base::Sentence whyLeft(const LaboratorySample& sample);

} // namespace titer::app
