// The report of a continued process verification as tables of sentences, the same for the command line, which prints them, and for the
// document, which translates them and draws the charts.
#pragma once

#include "core/store/deviations.h"
#include "core/studies/capability/process_verification.h"

namespace titer::app {

struct ProcessReport {
    std::string name = {}; // of the table, for people
    studies::ProcessVerification verification = {};
    std::vector<store::Deviation> deviations = {};
    base::Notices notices = {}; // of its tables and of what they say; at the beginning of the document
};

struct ProcessReportTable {
    base::Sentence title = {};
    std::vector<base::Sentence> words = {}; // over the table, a paragraph each
    std::vector<base::Sentence> head = {};  // empty: a table of names and values
    std::vector<std::vector<base::Sentence>> rows = {};
    std::string right = {}; // "lr": how columns are aligned
    int attribute = -1;     // whose charts belong over the table
};

// Summary, each attribute, what is out and what was done about it, all deviations, the rules.
std::vector<ProcessReportTable> processReportTables(const ProcessReport& report);

// "in control", "beyond the specification", …
base::Sentence stateWords(studies::AttributeState state);
// Deviations of that batch that are about this attribute or about the batch as a whole.
std::vector<const store::Deviation*> deviationsOf(const ProcessReport& report, const std::string& batch,
                                                  const std::string& attribute);
// What does not hold of an attribute's figures; findings without a deviation; deviations of batches that are not there.
base::Notices doubtsOf(const ProcessReport& report);

} // namespace titer::app
