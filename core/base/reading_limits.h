// How large and how deep what a reader builds may become: the one list of limits for files that anybody may have made. Each is checked
// before what is beyond it is built, and the error names the limit and the place. resources/manual/files.md lists them for people.
#pragma once

#include <cstddef>
#include <cstdint>

namespace titer::base::limits {

// JSON: plants, lessons, courses, boards, calibrations, formats, Allotrope.
inline constexpr std::size_t jsonDepth = 64;
inline constexpr std::size_t jsonValues = 5'000'000; // a value takes about 100 bytes
// Keys of a path such as "units/ID/params/KEY", each of which may make an object within the one before.
inline constexpr std::size_t pathKeys = jsonDepth;

// XML of any kind: results of chromatography, workbooks, SBML. Document types, and with them entities, are refused.
inline constexpr std::size_t xmlDepth = 200;

// SBML. Functions and submodels are written out; their sizes are counted before.
inline constexpr std::size_t sbmlSize = 50'000'000;    // [bytes]
inline constexpr std::size_t sbmlElements = 200'000;   // each species is looked for in each reaction
inline constexpr std::size_t sbmlFormula = 100'000;    // operators and values of one formula
inline constexpr std::size_t sbmlFormulas = 3'000'000; // of all formulas
inline constexpr std::size_t sbmlFormulaDepth = 400;
inline constexpr std::size_t sbmlSubmodels = 40;  // within each other
inline constexpr std::size_t sbmlAlgebra = 1'000; // operators and values of an algebraic rule that is solved
inline constexpr std::size_t sbmlText = 200'000;  // letters of a formula that is written out

// PEtab: the problem, which is YAML, and the files that it names. An alias of YAML is the node itself and no copy.
inline constexpr std::size_t yamlSize = 1'000'000; // [bytes]
inline constexpr std::size_t petabFiles = 100;

// Expressions of formulas and equations (core/base/math/expression.h).
inline constexpr std::size_t expressionSize = 20'000; // [bytes]
inline constexpr int expressionDepth = 48;
// Formulas of models of experiments, which are multiplied out (core/studies/models/formula.h).
inline constexpr std::size_t formulaTerms = 5'000;
inline constexpr int formulaDepth = 100;

// Archives of results of chromatography: what is counted is what comes out, not what the archive states.
inline constexpr std::int64_t zipEntries = 10'000;
inline constexpr std::uint64_t zipEntrySize = 200'000'000; // [bytes], 50 million points
inline constexpr std::uint64_t zipFreeGrowth =
    20'000'000; // [bytes] that may be packed as tightly as can be, as a constant curve is
inline constexpr std::uint64_t zipGrowth = 200; // of larger ones

// Workbooks.
inline constexpr std::uintmax_t workbookSize = 100'000'000;    // [bytes]
inline constexpr std::int64_t workbookParts = 10'000;          // entries of the archive
inline constexpr std::uint64_t workbookPartSize = 100'000'000; // unpacked [bytes]
inline constexpr std::uint64_t workbookFreeGrowth =
    1'000'000;                                           // a part so small may be packed as tightly as can be [bytes]
inline constexpr std::uint64_t workbookGrowth = 100;     // of larger ones
inline constexpr std::int64_t workbookCells = 5'000'000; // empty ones before others included; shared texts as well
inline constexpr std::int64_t workbookRows = 1'048'576;
inline constexpr std::size_t workbookText = 100'000'000; // [bytes]

// Courses, and lessons: recordings; steps, fields, checks and acts together; drawn quantities, and all texts once these stand in their
// places.
inline constexpr std::size_t courseLessons = 500;
inline constexpr std::size_t lessonRecordings = 100;
inline constexpr std::size_t lessonParts = 5'000;
inline constexpr std::size_t lessonDraws = 200;
inline constexpr std::size_t lessonText = 16'000'000; // [bytes]

// The name of a file whose name came out of another file. What is written beside it takes up to 50 bytes more.
inline constexpr std::size_t fileName = 200; // [bytes]

} // namespace titer::base::limits
