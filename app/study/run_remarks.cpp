// Remarks of runs.
#include "app/study/run_remarks.h"

#include "app/common/sentence.h"
#include "core/studies/study/sheet/study_sheet.h"

#include <QStringList>

namespace titer::app {

QString failureWords(const studies::StudyRun& run)
{
    QStringList words;
    for (const base::Error& error : run.failure) words << sentence(error);
    return words.join(u' ');
}

QString exclusionWords(const studies::StudyRun& run)
{
    return run.excluded == studies::notInSheet ? QString(label(studies::notInSheet))
                                               : QString::fromStdString(run.excluded);
}

} // namespace titer::app
