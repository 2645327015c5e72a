// Plates of small bioreactors that carry out runs side by side: which run stands in which vessel.
//
// 24 vessels stand in 4 rows of 6, and 48 in 6 rows of 8, as on multi-well plates of these sizes and in blocks of 48 stirred vessels
// (Kusterer, Krause, Kaufmann, Arnold, Weuster-Botz 2008, Bioprocess Biosyst. Eng. 31, 207); rows have letters and columns numbers, from
// the corner A1, as ANSI SLAS 4-2004 names wells. Culture stations of 12 or 24 vessels stand one behind the other, in rows of 6 (24
// vessels: Velez-Suberbie et al. 2018, Biotechnol. Prog. 34, 58). What the vessels of a row or a station share differs between
// makers, and is said in StudyPlate::shared.
#pragma once

#include "core/studies/study/study.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

inline constexpr std::string_view vesselColumn = "vessel"; // of a run sheet

inline constexpr int maxPlates = 999;

struct PlateShape {
    int rows = 0, columns = 0;
    int stationRows = 0; // of each station

    int vessels() const { return rows * columns; }
    int stations() const { return rows / stationRows; }
};
// 24 vessels in 1 or 2 stations, 48 in 1, 2 or 4; nothing for other ones.
std::optional<PlateShape> shapeOf(const StudyPlate& plate);

struct Vessel {
    int plate = 1;           // from 1
    int row = 0, column = 0; // from 0

    bool operator==(const Vessel&) const = default;
};
// "P1-A3"
std::string nameOf(const Vessel& vessel);
// Of any plate; capitals do not matter.
std::optional<Vessel> findVessel(const PlateShape& shape, std::string_view name);
// The name as the study writes it; an error at "plate" for what is no vessel of its plates.
base::Result<std::string> readVessel(const StudyPlate& plate, std::string_view text);
int stationOf(const PlateShape& shape, const Vessel& vessel); // of its plate, from 1
// Numbers vessels that share settings, over all plates, from 0.
int groupOf(const StudyPlate& plate, const PlateShape& shape, const Vessel& vessel);

// The plates that the runs take, at least 1; 0 where the study has none.
int platesOf(const Study& study);
const StudyRun* runIn(const Study& study, std::string_view vessel);
// Names of the vessels of its plates without a run, row by row.
std::vector<std::string> spareVessels(const Study& study);

// Errors are at "plate" and "runs/ID": an unknown shape, a vessel that the plates lack, two runs in one vessel.
base::Errors checkVessels(const Study& study);
// What follows from where the runs stand: vessels that share a setting and whose runs want different ones, blocks that are torn
// apart, plates that no block determines. At "plate" and "runs/ID".
base::Notices plateNotices(const Study& study);

// The runs that are not excluded onto vessels at random. A block stays on one station or plate where it has room there; where vessels
// share settings, each whole plot (or setting of the hard-to-change factors) has groups of its own. Runs that have measured results keep their
// vessels, and the others then go onto new plates. Vessels that are left are at the end of each group. Errors are at "plate". [any]
base::Result<Study> assignVessels(const Study& study, const StudyPlate& plate);
Study withoutVessels(const Study& study);

// The runs of two vessels change places; one of them may be spare. Errors of readVessel().
base::Result<Study> swapVessels(const Study& study, std::string_view one, std::string_view other);

} // namespace titer::studies
