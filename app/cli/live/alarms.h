// The parts of `titer-cli alarms`. Each returns the exit status.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/base/result.h"

#include <string>

namespace titer::cli {

// What the store holds (alarms_report.cpp).
int listAlarms(const Arguments& arguments);
int alarmJournal(const Arguments& arguments);
int alarmFigures(const Arguments& arguments);
int replayAlarms(const Arguments& arguments);
// The same of a recording or a run of the model, of which nothing is kept (alarms_played.cpp).
bool isPlayed(const Arguments& arguments);
int playAlarms(const Arguments& arguments);

// add, change and remove: in the project, and reported to its recorder (alarms_edit.cpp).
int editAlarms(const Arguments& arguments);
// export and import: the definitions as a table (alarms_table.cpp).
int exportAlarms(const Arguments& arguments);
int importAlarms(const Arguments& arguments);
// notify: who is told of them (alarms_notify.cpp); the trouble is what is wrong with its words.
int notifyOfAlarms(const Arguments& arguments);
std::string notifyTrouble(const Arguments& arguments);
// acknowledge, reset, shelve, unshelve, out and in: through the recorder alone (alarms_act.cpp).
int actOnAlarm(const Arguments& arguments);

// Has the recorder of a project read its alarms and formulas again, where one runs. An error is its answer.
base::Done reloadAlarms(const std::string& project, const std::string& reason);

} // namespace titer::cli
